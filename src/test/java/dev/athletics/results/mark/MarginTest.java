package dev.athletics.results.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarginTest {

  @ParameterizedTest
  @CsvSource({
    "+0.14, 0.14, 1",
    "-0.27, 0.27, -1",
    "0.00, 0.00, 0",
    "0, 0, 0",
    "+0.006, 0.006, 1",
    "-1:02.3, 1:02.3, -1",
    "+1:00:00, 1:00:00, 1",
    "+0.05 m, 0.05 m, 1",
    "0.00 m, 0.00 m, 0",
    "+45 m, 45 m, 1",
    "+0.0035 m, 0.0035 m, 1",
    "-0-4.5, 0-4.5, -1",
    "0-0, 0-0, 0",
    "+108 P., 108 P., 1",
    "0 P., 0 P., 0"
  })
  void readsBackWhatItWrites(String text, String magnitude, int signum) {
    Margin margin = Margin.parse(text);

    assertThat(margin).hasToString(text).isEqualTo(Margin.valueOf(text));
    assertThat(margin.magnitude()).isEqualTo(magnitude);
    assertThat(margin.signum()).isEqualTo(signum);
    assertThat(margin.negated().signum()).isEqualTo(-signum);
    assertThat(margin.negated().negated()).isEqualTo(margin);
    assertThat(Margin.parse(margin.negated().toString())).isEqualTo(margin.negated());
  }

  @Test
  void readsTheTypographicMinus() {
    assertThat(Margin.parse("−0.27")).isEqualTo(Margin.parse("-0.27"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "+",
        "0.14",
        "+0.00",
        "-0.00 m",
        "0.05 m",
        "108 P.",
        "+0.14h",
        "+0.14a",
        "--1",
        "+-1",
        "+ 0.14",
        "+0.1234567 m",
        "DNF"
      })
  void refusesOtherText(String text) {
    assertThat(Margin.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> Margin.parse(text))
        .isInstanceOf(MarkFormatException.class)
        .hasMessageContaining("a margin such as");
  }

  @Test
  void isTheDifferenceOfTwoMarksOfOneKind() {
    assertThat(Margin.between(RaceTime.parse("3:27.79"), RaceTime.parse("3:27.65")))
        .hasToString("+0.14");
    assertThat(Margin.between(Distance.parse("8.95"), Distance.parse("8.90")))
        .hasToString("+0.05 m");
    assertThat(Margin.between(Points.of(9126), Points.of(9045))).hasToString("+81 P.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margin.between(Points.of(1), Distance.parse("8.95")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Margin.between(RaceTime.parse("9.58"), Distance.parse("8.95")));
  }
}
