package dev.athletics.results.mark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text that nobody wrote for us: whatever it is, the only answer is the value or {@link
 * MarkFormatException}.
 */
class HostileTextTest {

  private static final long SEED = 20240806;
  private static final String NOTATION =
      "0123456789:;.,-+−'\"′″½/()=*#?hHatFATmMwWAiShOTRXJPDQNMCr \u00a0\u202e\u0000é１";

  private static final List<String> REAL =
      List.of(
          "1:26:52.3h",
          "3'27\"65",
          "29' 4 1/2\"",
          "=9.69Aw (+4.1)",
          "DQ TR7.12.1(b) 8:08.47",
          "6.036 P.",
          "12.57/24",
          "-0.0035 m");

  private static final List<String> REPEATED =
      List.of(
          "1", "0", ":", "1:", ".", " ", "w", "A ", "(", ")", "1)", "(+0.3)", " (+0.3)", "/0.3",
          "TR1", "(1)", "D", "DQ ", "½", "'");

  record Door(
      String name, Consumer<CharSequence> parse, Function<CharSequence, Optional<?>> tryParse) {

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Door> doors() {
    List<Door> doors =
        new ArrayList<>(
            List.of(
                new Door("RaceTime", RaceTime::parse, RaceTime::tryParse),
                new Door("Distance", Distance::parse, Distance::tryParse),
                new Door("Points", Points::parse, Points::tryParse),
                new Door("Wind", Wind::parse, Wind::tryParse),
                new Door("Margin", Margin::parse, Margin::tryParse),
                new Door("NoMark", NoMark::parse, NoMark::tryParse),
                new Door("Status", Status::parse, Status::tryParse)));
    for (MarkSyntax syntax : MarkSyntax.values()) {
      doors.add(
          new Door(
              "NotatedMark " + syntax,
              text -> NotatedMark.parse(text, syntax),
              text -> NotatedMark.tryParse(text, syntax)));
    }
    return doors;
  }

  @ParameterizedTest
  @MethodSource("doors")
  void randomNotationIsReadOrRefused(Door door) {
    Random random = new Random(SEED);
    for (int i = 0; i < 1_500; i++) {
      assertReadOrRefused(door, random(random, random.nextInt(14), NOTATION));
    }
  }

  @ParameterizedTest
  @MethodSource("doors")
  void randomUnicodeIsReadOrRefused(Door door) {
    Random random = new Random(SEED);
    for (int i = 0; i < 50; i++) {
      char[] text = new char[random.nextInt(10_001)];
      for (int k = 0; k < text.length; k++) {
        text[k] = (char) random.nextInt(0x10000);
      }
      assertReadOrRefused(door, new String(text));
    }
  }

  @ParameterizedTest
  @MethodSource("doors")
  void realNotationsWithOneCharacterChangedAreReadOrRefused(Door door) {
    for (String real : REAL) {
      for (int i = 0; i <= real.length(); i++) {
        assertReadOrRefused(door, real.substring(0, i));
        assertReadOrRefused(door, real.substring(i));
        for (int c = 0; c < NOTATION.length(); c++) {
          String changed = real.substring(0, i) + NOTATION.charAt(c);
          assertReadOrRefused(door, changed + real.substring(i));
          assertReadOrRefused(door, changed + real.substring(Math.min(i + 1, real.length())));
        }
      }
    }
  }

  /**
   * Twenty thousand characters of which each asks for another look would take long if looking were
   * not linear.
   */
  @ParameterizedTest
  @MethodSource("doors")
  void longTextCostsNoMoreThanItsLength(Door door) {
    for (String part : REPEATED) {
      String text = Strings.repeat(part, 20_000 / part.length());
      assertReadOrRefused(door, text);
      assertReadOrRefused(door, "9.58" + text);
      assertReadOrRefused(door, "DQ " + text);
      assertReadOrRefused(door, text + "9.58");
      assertReadOrRefused(door, text + " DQ");
    }
  }

  private static void assertReadOrRefused(Door door, String text) {
    boolean isValue = door.tryParse().apply(text).isPresent();
    try {
      door.parse().accept(text);
      assertThat(isValue).as(text).isTrue();
    } catch (MarkFormatException e) {
      assertThat(isValue).as(text).isFalse();
      assertThat(e.getMessage().length()).isLessThan(300);
      assertThat(e.index()).isBetween(0, text.length());
    }
  }

  private static String random(Random random, int length, String alphabet) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @Test
  void longInputIsCutInMessagesButItsIndexStays() {
    String text = "9".repeat(5) + "x" + "😀".repeat(100);
    MarkFormatException e = new MarkFormatException(text, 205, "a digit");

    assertThat(e.index()).isEqualTo(205);
    assertThat(e.input()).isEqualTo("99999x" + "😀".repeat(29) + "…");
  }

  @Test
  void messagesCannotBreakALogOrTurnItAround() {
    MarkFormatException e = new MarkFormatException("9\n\u202e9", 1, "a digit");

    assertThat(e).hasMessage("expected a digit but found U+000A at index 1: \"9\uFFFD\uFFFD9\"");
    assertThat(e.input()).isEqualTo("9\n\u202e9");
  }
}
