package dev.athletics.results.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

  @Nested
  class Reading {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        ignoreLeadingAndTrailingWhitespace = false,
        textBlock =
            """
            8.95|8.95|8950000
            8.95m|8.95|8950000
            8.95 m|8.95|8950000
            8.95M|8.95|8950000
            8,95|8.95|8950000
            8.9|8.9|8900000
            8.950|8.950|8950000
            104.80|104.80|104800000
             2.34 |2.34|2340000
            21330m|21330m|21330000000
            21330|21330m|21330000000
            9999999m|9999999m|9999999000000
            0.001|0.001|1000
            29-4.5|29-4.5|8953500
            29-04.50|29-4.5|8953500
            29-04 1/2|29-4.5|8953500
            29-4½|29-4.5|8953500
            29-4 ½|29-4.5|8953500
            29' 4 1/2"|29-4.5|8953500
            29' 4½"|29-4.5|8953500
            29'4.5"|29-4.5|8953500
            29'4.5''|29-4.5|8953500
            29′4½″|29-4.5|8953500
            29’4”|29-4|8940800
            29-4 3/8|29-4.375|8950325
            29-4 2/4|29-4.5|8953500
            29-4⅞|29-4.875|8963025
            29-½|29-0.5|8851900
            91-01.50|91-1.5|27774900
            88-02|88-2|26873200
            5-00.00|5-0|1524000
            0-6|0-6|152400
            11' 6|11-6|3505200
            12-10.25|12-10.25|3917950
            """)
    void readsWhatTheSportWrites(String text, String canonical, long micrometres) {
      Distance distance = Distance.parse(text);

      assertThat(distance).hasToString(canonical);
      assertThat(distance.toMicrometres()).isEqualTo(micrometres);
      assertThat(Distance.parse(canonical)).isEqualTo(distance);
      assertThat(Distance.tryParse(text)).contains(distance);
      assertThat(Distance.valueOf(text)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        ignoreLeadingAndTrailingWhitespace = false,
        textBlock =
            """
            ``|0
            `  `|2
            0|0
            0.00|0
            0-0|0
            -8.95|0
            +8.95|0
            8.|2
            .95|0
            8.m|2
            8.9555|5
            8..95|2
            8.9.5|3
            8. 95|2
            8.95cm|4
            8.95mm|4
            ８.95|0
            12345678|7
            1e3|1
            29-12|3
            29-|3
            29-4.|5
            29-4.3|5
            29-4.51|5
            29-4.5000|8
            29-4 1/3|7
            29-4 4/4|5
            29-4 0/2|5
            29-4 1/|7
            29-4 1|6
            29-4-1|6
            29--4|3
            29-113|5
            29-123|3
            29-4½½|5
            29-4'|4
            3:27.65|1
            NM|0
            """)
    void tellsTheFirstCharacterThatCannotStandThere(String text, int index) {
      MarkFormatException e =
          catchThrowableOfType(MarkFormatException.class, () -> Distance.parse(text));

      assertThat(e.index()).isEqualTo(index);
      assertThat(Distance.tryParse(text)).isEmpty();
    }
  }

  @Nested
  class Measuring {

    @Test
    void isExactInBothSystems() {
      assertThat(Distance.ofCentimetres(895)).isEqualTo(Distance.parse("8.95"));
      assertThat(Distance.ofMetres(21_330)).isEqualTo(Distance.parse("21330m"));
      assertThat(Distance.ofFeetAndInches(29, 36)).isEqualTo(Distance.parse("29-4.5"));
    }

    @ParameterizedTest
    @CsvSource({
      "29-4.5, 895, 8.95",
      "8.95, 895, 8.95",
      "8.959, 895, 8.95",
      "12-10.25, 391, 3.91",
      "21330m, 2133000, 21330m"
    })
    void roundsDownToTheCentimetre(String text, long centimetres, String metric) {
      assertThat(Distance.parse(text).toCentimetres()).isEqualTo(centimetres);
      assertThat(Distance.parse(text).toMetric()).hasToString(metric);
    }

    @Test
    void refusesValuesThatCannotBe() {
      assertRefused("cm ", () -> Distance.ofCentimetres(0));
      assertRefused("cm ", () -> Distance.ofCentimetres(1_000_000_000));
      assertRefused("m ", () -> Distance.ofMetres(-1));
      assertRefused("m ", () -> Distance.ofMetres(10_000_000));
      assertRefused("feet ", () -> Distance.ofFeetAndInches(-1, 3));
      assertRefused("feet ", () -> Distance.ofFeetAndInches(10_000_000, 3));
      assertRefused("eighthsOfInch ", () -> Distance.ofFeetAndInches(29, 96));
      assertRefused("eighthsOfInch ", () -> Distance.ofFeetAndInches(29, -1));
      assertRefused("feet and eighthsOfInch ", () -> Distance.ofFeetAndInches(0, 0));
    }

    @Test
    void takesTheLeastAndTheMostThatCanBe() {
      assertThat(Distance.ofFeetAndInches(0, 1)).hasToString("0-0.125");
      assertThat(Distance.ofFeetAndInches(9_999_999, 95)).hasToString("9999999-11.875");
      assertThat(Distance.ofCentimetres(1)).hasToString("0.01");
      assertThat(Distance.ofCentimetres(999_999_999)).hasToString("9999999.99");
      assertThat(Distance.ofMetres(9_999_999)).hasToString("9999999m");
    }

    private void assertRefused(String component, ThrowingCallable building) {
      assertThatIllegalArgumentException().isThrownBy(building).withMessageStartingWith(component);
    }

    @Test
    void comparesLengthByValueOnly() {
      assertThat(Distance.parse("29-4.5").isLongerThan(Distance.parse("8.95"))).isTrue();
      assertThat(Distance.parse("8.950").isLongerThan(Distance.parse("8.95"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "8.95, 8.90, +0.05 m",
      "8.90, 8.95, -0.05 m",
      "8.95, 8.95, 0.00 m",
      "21330m, 21285m, +45 m",
      "29-4.5, 29-2, +0-2.5",
      "29-4.5, 8.95, +0.0035 m",
      "8.95, 8.9, +0.05 m"
    })
    void givesAnExactDifference(String distance, String other, String margin) {
      assertThat(Distance.parse(distance).minus(Distance.parse(other)))
          .hasToString(margin)
          .isEqualTo(Margin.parse(margin));
    }
  }

  @Nested
  class Order {

    @Test
    void goesByValueThenNotation() {
      assertThat(List.of("8.90", "8.95", "8.950", "29-4.5", "8.96").stream().map(Distance::parse))
          .isSorted();
      assertThat(Distance.parse("8.95"))
          .isNotEqualTo(Distance.parse("8.950"))
          .isLessThan(Distance.parse("8.950"));
      assertThat(Distance.parse("100-0")).isEqualByComparingTo(Distance.ofFeetAndInches(100, 0));
      assertThat(Distance.parse("1.524")).isLessThan(Distance.parse("5-0"));
    }
  }

  @Nested
  class Laws {

    @Test
    void allCentimetresToTwoHundredMetresReadBackInOrder() {
      Distance before = Distance.ofCentimetres(1);
      for (long cm = 2; cm <= 20_000; cm++) {
        Distance distance = Distance.ofCentimetres(cm);
        assertThat(Distance.parse(distance.toString())).isEqualTo(distance).isGreaterThan(before);
        assertThat(distance.toCentimetres()).isEqualTo(cm);
        before = distance;
      }
    }

    @Test
    void allEighthsOfAnInchToThreeHundredFeetReadBackInOrder() {
      Distance before = Distance.ofFeetAndInches(0, 1);
      for (int eighths = 2; eighths <= 300 * 96; eighths++) {
        Distance distance = Distance.ofFeetAndInches(eighths / 96, eighths % 96);
        assertThat(Distance.parse(distance.toString())).isEqualTo(distance).isGreaterThan(before);
        assertThat(distance.toMicrometres()).isEqualTo(eighths * 3175L);
        before = distance;
      }
    }
  }
}
