package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text that nobody wrote for us: whatever it is, it is either read or refused in the documented
 * way, with a short message that can be printed.
 */
@ParameterizedClass
@MethodSource("dev.athletics.results.TextDoor#all")
class HostileTextTest {
  private static final long SEED = 20240806;
  private static final String NOTATION =
      "0123456789:;.,-+−'\"′″½/()=*#?hHatFATmMwWAiShOTRXJPDQNMCr \u00a0\u202e\u0000éßİⅧ１१\ud835\udc00\u200f\t\n";

  private static final ImmutableList<String> NUMBERS =
      ImmutableList.of(
          "2147483648", "9223372036854775808", "-99999999999999999999", "9".repeat(40));

  private static final ImmutableList<String> REAL = real();

  private static final ImmutableList<String> REPEATED =
      ImmutableList.of(
          "1", ":", "1:", " ", "A ", "(", "(+0.3)", "TR1", "DQ ", "½", "x-", "metres ", "4x",
          "U20 ", "\u202e", "\ud835", "e\u0301", "NR ");

  private static ImmutableList<String> real() {
    return Stream.concat(
            Stream.of(
                "1:26:52.3h",
                "3'27\"65",
                "29' 4 1/2\"",
                "=9.69Aw (+4.1)",
                "DQ TR7.12.1(b) 8:08.47",
                "6.036 P.",
                "12.57/24",
                "-0.0035 m",
                "AR EU U20 sh 2024",
                "CR European Championships",
                "PB Jakob Ingebrigtsen (NOR)",
                "Women's 100 Metres Hurdles",
                "Men U20 SP (6 kg)",
                "M35 3000 m SC",
                "110mH 99.1cm",
                "2.12 xxo",
                "5-6-97",
                "3 Q + 4 q",
                "Heat 3 of 8",
                "Great Britain & N.I."),
            Specimens.all().stream().filter(Comparable.class::isInstance).map(Object::toString))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private final TextDoor door;

  HostileTextTest(TextDoor door) {
    this.door = door;
  }

  @Test
  void randomNotation() {
    Random random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(NOTATION.charAt(random.nextInt(NOTATION.length())));
      }
      isReadOrRefused(text.toString());
    }
  }

  @Test
  void randomUnicode() {
    Random random = new Random(SEED);
    for (int i = 0; i < 40; i++) {
      char[] text = new char[random.nextInt(i < 30 ? 20 : 5_000)];
      for (int k = 0; k < text.length; k++) {
        text[k] = (char) random.nextInt(0x10000);
      }
      isReadOrRefused(new String(text));
    }
  }

  @Test
  void realNotationWithANumberThatOverflows() {
    Random random = new Random(SEED);
    for (String number : NUMBERS) {
      isReadOrRefused(number);
      for (int i = 0; i < 20; i++) {
        String real = anyReal(random);
        int at = random.nextInt(real.length() + 1);
        isReadOrRefused(real.substring(0, at) + number + real.substring(at));
      }
    }
  }

  @Test
  void realNotationCutAndSpliced() {
    Random random = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      String real = anyReal(random);
      String other = anyReal(random);
      int at = random.nextInt(real.length() + 1);
      isReadOrRefused(real.substring(0, at));
      isReadOrRefused(real.substring(at));
      isReadOrRefused(real.substring(0, at) + other.substring(random.nextInt(other.length())));
    }
  }

  @Test
  void realNotationWithOneCharacterChanged() {
    Random random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder(anyReal(random));
      int at = random.nextInt(text.length());
      text.setCharAt(at, NOTATION.charAt(random.nextInt(NOTATION.length())));
      isReadOrRefused(text.toString());
    }
  }

  private static String anyReal(Random random) {
    return REAL.get(random.nextInt(REAL.size()));
  }

  /**
   * A quadratic reader would take a minute for the shorter line and hours for the longer, which
   * {@code mvn verify -DtestOptions=-Dthorough=true} asks for.
   */
  @Test
  void longLinesAreReadOrRefusedInLinearTime() {
    int length = Boolean.getBoolean("thorough") ? 1_000_000 : 100_000;
    for (int i = 0; i < REPEATED.size(); i++) {
      String part = REPEATED.get(i);
      String text = Strings.repeat(part, length / part.length());
      isReadOrRefused(i % 2 == 0 ? text : "Men 9.58" + text);
    }
  }

  private void isReadOrRefused(String text) {
    assertThat(door.objection(text))
        .as(
            () ->
                "the answer to "
                    + text.codePoints().limit(40).mapToObj(Character::toString).toList())
        .isEmpty();
  }
}
