package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.TextFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A refusal points at the word that has a character which belongs nowhere, at or before that
 * character: a program can underline from there what its user has to look at.
 */
@ParameterizedClass
@MethodSource("doors")
class WhereTextIsRefusedTest {
  private static final char STRANGE = '\u2603';

  private static final ImmutableList<String> TEXTS =
      Stream.concat(
              Stream.of(
                  "8.95 (+0.3)",
                  "10.34 (+0.3) PB Q",
                  "DQ TR16.8",
                  "YC TR7.1",
                  "1500m",
                  "Men's 1500 Metres",
                  "U20 Women 100m Hurdles",
                  "Women's 4x100 Metres Relay",
                  "W35 Shot Put",
                  "Semi-Final 2",
                  "Round 1 Heat 3",
                  "South America",
                  "Great Britain",
                  "Under 20",
                  "7.26 kg",
                  "99.1 cm",
                  "8.42 (+1.3)",
                  "2.33:xo",
                  "3 Q + 4 q",
                  "First 3 in each heat (Q) and the next 4 fastest (q) advance",
                  "Q 8.10 or at least 12 best performers",
                  "29 July 1997",
                  "1997-07-29",
                  "F55-56",
                  "NR GBR",
                  "CR Olympic Games",
                  "Josh KERR",
                  "-0.02 m"),
              Specimens.all().stream().filter(Comparable.class::isInstance).map(Object::toString))
          .distinct()
          .collect(ImmutableList.toImmutableList());

  static Stream<TextDoor> doors() {
    return TextDoor.all().stream().filter(TextDoor::hasTwin);
  }

  private final TextDoor door;

  WhereTextIsRefusedTest(TextDoor door) {
    this.door = door;
  }

  @Test
  void isTheWordWithTheStrangeCharacterAtOrBeforeIt() {
    List<String> wrong = new ArrayList<>();
    TEXTS.stream()
        .filter(text -> refusal(text).isEmpty())
        .forEach(
            text -> {
              for (int index = 0; index <= text.length(); index++) {
                check(text.substring(0, index) + STRANGE + text.substring(index), index, wrong);
                if (index < text.length()) {
                  check(
                      text.substring(0, index) + STRANGE + text.substring(index + 1), index, wrong);
                }
              }
            });
    assertThat(wrong).isEmpty();
  }

  private void check(String text, int strange, List<String> wrong) {
    refusal(text)
        .filter(refusal -> !isInWord(text, refusal.index(), strange))
        .ifPresent(refusal -> wrong.add(strange + " " + refusal.getMessage()));
  }

  private static boolean isInWord(String text, int index, int strange) {
    int start = strange;
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
    }
    return start <= index && index <= strange;
  }

  private Optional<TextFormatException> refusal(String text) {
    try {
      door.read(text);
      return Optional.empty();
    } catch (TextFormatException refusal) {
      return Optional.of(refusal);
    }
  }
}
