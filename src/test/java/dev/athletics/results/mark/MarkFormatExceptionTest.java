package dev.athletics.results.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkFormatExceptionTest {
  @Test
  void longInputIsCutInMessagesButItsIndexStays() {
    String text = "9".repeat(5) + "x" + "😀".repeat(100);
    MarkFormatException e = new MarkFormatException(text, 205, "a digit");

    assertThat(e.index()).isEqualTo(205);
    assertThat(e.input()).isEqualTo("99999x" + "😀".repeat(29) + "…");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "` `, ' '",
        "!, '!'",
        "~, '~'",
        "\u007f, U+007F",
        "\u00a0, U+00A0",
        "é, 'é'",
        "½, U+00BD",
        "😀, U+1F600"
      })
  void messagesShowWhatStandsThereOrItsCode(String found, String shown) {
    assertThat(new MarkFormatException("9" + found, 1, "the end"))
        .hasMessageStartingWith("expected the end but found " + shown + " at index 1");
  }

  @Test
  void messagesCannotBreakALogOrTurnItAround() {
    MarkFormatException e = new MarkFormatException("9\n\u202e9", 1, "a digit");

    assertThat(e).hasMessage("expected a digit but found U+000A at index 1: \"9\uFFFD\uFFFD9\"");
    assertThat(e.input()).isEqualTo("9\n\u202e9");
  }
}
