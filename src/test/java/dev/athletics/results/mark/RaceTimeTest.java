package dev.athletics.results.mark;

import static dev.athletics.results.mark.Resolution.HUNDREDTH;
import static dev.athletics.results.mark.Resolution.SECOND;
import static dev.athletics.results.mark.Resolution.TENTH;
import static dev.athletics.results.mark.Resolution.THOUSANDTH;
import static dev.athletics.results.mark.TimingMethod.FULLY_AUTOMATIC;
import static dev.athletics.results.mark.TimingMethod.HAND;
import static dev.athletics.results.mark.TimingMethod.TRANSPONDER;
import static dev.athletics.results.mark.TimingMethod.UNSPECIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RaceTimeTest {

  @Nested
  class Reading {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        ignoreLeadingAndTrailingWhitespace = false,
        textBlock =
            """
            9.58|9.58|9580|HUNDREDTH|FULLY_AUTOMATIC
            10.2|10.2|10200|TENTH|UNSPECIFIED
            10.2h|10.2h|10200|TENTH|HAND
            10.2 h|10.2h|10200|TENTH|HAND
            10.2H|10.2h|10200|TENTH|HAND
            10.11h|10.11h|10110|HUNDREDTH|HAND
            10h|10h|10000|SECOND|HAND
            49.9a|49.9a|49900|TENTH|FULLY_AUTOMATIC
            10.21a|10.21|10210|HUNDREDTH|FULLY_AUTOMATIC
            9.784|9.784|9784|THOUSANDTH|FULLY_AUTOMATIC
            10.20?|10.20?|10200|HUNDREDTH|UNSPECIFIED
            10.200?|10.200?|10200|THOUSANDTH|UNSPECIFIED
            10.2?|10.2|10200|TENTH|UNSPECIFIED
            14:05t|14:05t|845000|SECOND|TRANSPONDER
            2:09:45FAT|2:09:45FAT|7785000|SECOND|FULLY_AUTOMATIC
            10.2 fat|10.2a|10200|TENTH|FULLY_AUTOMATIC
            3:27.65|3:27.65|207650|HUNDREDTH|FULLY_AUTOMATIC
            2:03:44|2:03:44|7424000|SECOND|UNSPECIFIED
            2h03:44|2:03:44|7424000|SECOND|UNSPECIFIED
            2h03'44"|2:03:44|7424000|SECOND|UNSPECIFIED
            1:26:52.3h|1:26:52.3h|5212300|TENTH|HAND
            1:30:50.00|1:30:50.00|5450000|HUNDREDTH|FULLY_AUTOMATIC
            59:30|59:30|3570000|SECOND|UNSPECIFIED
            73:15|1:13:15|4395000|SECOND|UNSPECIFIED
            64:13,3|1:04:13.3|3853300|TENTH|UNSPECIFIED
            100:00|1:40:00|6000000|SECOND|UNSPECIFIED
            24:01:15|24:01:15|86475000|SECOND|UNSPECIFIED
            137:04:59|137:04:59|493499000|SECOND|UNSPECIFIED
            1000:00:00|1000:00:00|3600000000|SECOND|UNSPECIFIED
            00:00:10.80|10.80|10800|HUNDREDTH|FULLY_AUTOMATIC
            0:59.30|59.30|59300|HUNDREDTH|FULLY_AUTOMATIC
            75.2|1:15.2|75200|TENTH|UNSPECIFIED
            0.001|0.001|1|THOUSANDTH|FULLY_AUTOMATIC
            10,21|10.21|10210|HUNDREDTH|FULLY_AUTOMATIC
            3:27,65|3:27.65|207650|HUNDREDTH|FULLY_AUTOMATIC
            3.27.65|3:27.65|207650|HUNDREDTH|FULLY_AUTOMATIC
            2.03.44|2:03.44|123440|HUNDREDTH|FULLY_AUTOMATIC
            1.26.52.3h|1:26:52.3h|5212300|TENTH|HAND
            3'27"65|3:27.65|207650|HUNDREDTH|FULLY_AUTOMATIC
            3'27''65|3:27.65|207650|HUNDREDTH|FULLY_AUTOMATIC
            3'27.65|3:27.65|207650|HUNDREDTH|FULLY_AUTOMATIC
            3'27"|3:27|207000|SECOND|UNSPECIFIED
            27"65|27.65|27650|HUNDREDTH|FULLY_AUTOMATIC
            4'53"2h|4:53.2h|293200|TENTH|HAND
            3′27″65|3:27.65|207650|HUNDREDTH|FULLY_AUTOMATIC
            3’27”65|3:27.65|207650|HUNDREDTH|FULLY_AUTOMATIC
            1;05.2|1:05.2|65200|TENTH|UNSPECIFIED
              3:27.65 \t|3:27.65|207650|HUNDREDTH|FULLY_AUTOMATIC
            \u00a09.58\u202f|9.58|9580|HUNDREDTH|FULLY_AUTOMATIC
            """)
    void readsWhatTheSportWrites(
        String text, String canonical, long millis, Resolution resolution, TimingMethod method) {
      RaceTime time = RaceTime.parse(text);

      assertThat(time)
          .isEqualTo(RaceTime.ofMillis(millis, resolution, method))
          .hasToString(canonical);
      assertThat(RaceTime.parse(canonical)).isEqualTo(time);
      assertThat(RaceTime.tryParse(text)).contains(time);
      assertThat(RaceTime.valueOf(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        ignoreLeadingAndTrailingWhitespace = false,
        textBlock =
            """
            ``|0
            `   `|3
            0|0
            0.00|0
            0:00:00|0
            ` 0.000`|1
            +9.58|0
            -9.58|0
            −9.58|0
            1e5|1
            1_000|1
            １０.20|0
            1２.20|1
            ٣:27.65|0
            nan|0
            NaN|0
            Infinity|0
            1:75|2
            59:60|3
            1:61:00|2
            1:00:61|5
            1:5|3
            1:555|4
            1:2:3:4|3
            1:02:03:04|7
            1:02:03:04.05|7
            3:77.65|2
            3:2x.65|3
            3:x7.65|2
            xx.xx|0
            3'27:45|4
            3: 27|2
            3 :27|2
            3:27 .65|5
            3:27. 65|5
            3:27.65 hh|9
            10.2h h|6
            3:|2
            3::27|2
            :30|0
            .5|0
            3:27.|5
            3:27.h|5
            10.|3
            3:27.65.1|7
            3:27.45.10|7
            10.2.3|4
            1.2:03|3
            3.27:45|4
            2.29,70|4
            2,17,87|4
            9.5812|5
            3:27.6500|8
            12345678|7
            00000000:30|7
            1000:00:01|0
            9999999:00|0
            DNF|0
            DQ|0
            NM|0
            10.2x|4
            10.2A|4
            2:03:02a|7
            2h03|4
            2h3|3
            1h02h03|4
            3'2|3
            3'27'65|4
            9.58m|4
            29-4.5|2
            10.2FA|4
            (10.2)|0
            10.2*|4
            """)
    void tellsTheFirstCharacterThatCannotStandThere(String text, int index) {
      MarkFormatException e =
          catchThrowableOfType(MarkFormatException.class, () -> RaceTime.parse(text));

      assertThat(e.index()).isEqualTo(index);
      assertThat(e.input()).isEqualTo(text);
      assertThat(RaceTime.tryParse(text)).isEmpty();
    }

    @Test
    void saysWhatWasExpectedAndWhatStoodThere() {
      assertThatThrownBy(() -> RaceTime.parse("59:60"))
          .hasMessage(
              "expected a digit from 0 to 5, as sixty make the next unit but found '6' at index 3: \"59:60\"");
      assertThatThrownBy(() -> RaceTime.parse("3:27."))
          .hasMessage("expected a digit but found the end at index 5: \"3:27.\"");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            DNF|expected a time such as 3:27.65 but found 'DNF'
            0.00|expected a time above zero but found '0'
            1000:00:01|expected a time of at most 1000 hours but found '1'
            9.5812|expected at most three decimals, a timing sign or the end but found '2'
            10.2x|expected a separator, a timing sign or the end but found 'x'
            """)
    void saysWhatIsWrongWithWhatStandsThere(String text, String message) {
      assertThatThrownBy(() -> RaceTime.parse(text)).hasMessageStartingWith(message);
    }

    @Test
    void readsOtherCharSequencesThanStrings() {
      assertThat(RaceTime.parse(new StringBuilder("3:27.65"))).isEqualTo(RaceTime.parse("3:27.65"));
    }
  }

  @Nested
  class Building {

    @Test
    void refusesMillisFinerThanTheResolution() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RaceTime.ofMillis(9_584, HUNDREDTH, FULLY_AUTOMATIC))
          .withMessageStartingWith("millis ");
    }

    @Test
    void refusesZeroNegativeAndMeaninglessTimes() {
      for (long millis : new long[] {0, -1, Long.MIN_VALUE, 3_600_000_001L, Long.MAX_VALUE}) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> RaceTime.ofMillis(millis, THOUSANDTH, FULLY_AUTOMATIC))
            .withMessageStartingWith("millis ");
      }
    }

    @Test
    void takesADurationWithoutRounding() {
      RaceTime time = RaceTime.of(Duration.ofMillis(207_650), HUNDREDTH, FULLY_AUTOMATIC);

      assertThat(time).isEqualTo(RaceTime.parse("3:27.65"));
      assertThat(time.toDuration()).isEqualTo(Duration.ofMillis(207_650));
      assertThat(RaceTime.of(Duration.ofHours(1000), SECOND, HAND)).hasToString("1000:00:00h");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> RaceTime.of(Duration.ofNanos(9_580_000_001L), THOUSANDTH, FULLY_AUTOMATIC));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RaceTime.of(Duration.ofMillis(9_584), HUNDREDTH, FULLY_AUTOMATIC));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RaceTime.of(Duration.ofSeconds(Long.MAX_VALUE), SECOND, HAND))
          .withMessageStartingWith("elapsed ");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RaceTime.of(Duration.ofSeconds(-5), SECOND, HAND));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RaceTime.of(Duration.ofSeconds(Long.MIN_VALUE), SECOND, HAND))
          .withMessageStartingWith("elapsed ");
    }

    @Test
    void keepsResolutionAndMethodInEquality() {
      assertThat(Stream.of("10.2h", "10.2", "10.20", "10.200").map(RaceTime::parse))
          .doesNotHaveDuplicates()
          .allMatch(time -> time.toMillis() == 10_200);
    }
  }

  @Nested
  class RoundingUp {

    /** TR 19.23; the first row is from the Paris 2024 men's 100 m final. */
    @ParameterizedTest
    @CsvSource({
      "9.784, HUNDREDTH, 9.79",
      "9.789, HUNDREDTH, 9.79",
      "10.000, HUNDREDTH, 10.00",
      "10.001, HUNDREDTH, 10.01",
      "10.11h, TENTH, 10.2h",
      "59.991, HUNDREDTH, 1:00.00",
      "3:59.999, HUNDREDTH, 4:00.00",
      "59:59.996, HUNDREDTH, 1:00:00.00",
      "59:26.322, TENTH, 59:26.4a",
      "2:09:44.322, SECOND, 2:09:45FAT",
      "2:09:44.3h, SECOND, 2:09:45h",
      "2:09:45.000, SECOND, 2:09:45FAT",
      "9.58, HUNDREDTH, 9.58",
      "999:59:59.999, SECOND, 1000:00:00FAT"
    })
    void goesAwayFromTheAthlete(String reading, Resolution resolution, String official) {
      assertThat(RaceTime.parse(reading).roundUp(resolution)).hasToString(official);
    }

    @Test
    void refusesAFinerResolution() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RaceTime.parse("10.2").roundUp(HUNDREDTH));
    }

    @Test
    void givesTheSameInStepsAsAtOnce() {
      for (long millis = 1; millis < 20_000; millis++) {
        RaceTime reading = RaceTime.ofMillis(millis, THOUSANDTH, FULLY_AUTOMATIC);
        RaceTime atOnce = reading.roundUp(SECOND);

        assertThat(reading.roundUp(HUNDREDTH).roundUp(TENTH).roundUp(SECOND)).isEqualTo(atOnce);
        assertThat(atOnce.toMillis() - millis).isBetween(0L, 999L);
      }
    }
  }

  @Nested
  class Adding {

    @ParameterizedTest
    @CsvSource({
      "3:27.79, 3:27.65, +0.14",
      "3:27.65, 3:27.79, -0.14",
      "3:27.65, 3:27.65, 0.00",
      "10.2h, 10.21, -0.01",
      "2:04:55, 2:03:44, +1:11",
      "9.79, 9.784, +0.006"
    })
    void givesAGapAtTheFinerResolution(String time, String other, String gap) {
      Margin margin = RaceTime.parse(time).minus(RaceTime.parse(other));

      assertThat(margin).hasToString(gap).isEqualTo(Margin.parse(gap));
      assertThat(RaceTime.parse(other).plus(margin).toMillis())
          .isEqualTo(RaceTime.parse(time).toMillis());
    }

    @Test
    void sumsLegsExactly() {
      assertThat(RaceTime.parse("9.79").plus(Margin.parse("-0.006"))).hasToString("9.784");
      assertThat(RaceTime.parse("45.10").plus(RaceTime.parse("44.95"))).hasToString("1:30.05");
      assertThat(RaceTime.parse("45.1h").plus(RaceTime.parse("44.95"))).hasToString("1:30.05?");
    }

    @Test
    void takesALapFromTwoIntermediateTimes() {
      assertThat(RaceTime.parse("1:51.62").since(RaceTime.parse("54.90"))).hasToString("56.72");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RaceTime.parse("54.90").since(RaceTime.parse("1:51.62")));
    }

    @Test
    void refusesAMarginBetweenDistances() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RaceTime.parse("54.90").plus(Margin.parse("+0.05 m")))
          .withMessageStartingWith("margin ");
    }
  }

  @Nested
  class Order {

    @Test
    void goesByValueThenResolutionThenMethod() {
      List<RaceTime> ordered = new ArrayList<>();
      for (String text :
          List.of("10.2a", "10.2h", "10.2", "10.20", "10.20h", "10.20?", "10.200", "10.21")) {
        ordered.add(RaceTime.parse(text));
      }
      List<RaceTime> shuffled = new ArrayList<>(ordered);
      Collections.shuffle(shuffled, new Random(20240806));
      Collections.sort(shuffled);

      assertThat(shuffled).isEqualTo(ordered);
      for (int i = 1; i < ordered.size(); i++) {
        assertThat(ordered.get(i - 1)).isLessThan(ordered.get(i));
        assertThat(ordered.get(i)).isGreaterThan(ordered.get(i - 1));
      }
    }

    @Test
    void comparesSpeedByValueOnly() {
      assertThat(RaceTime.parse("10.20").isFasterThan(RaceTime.parse("10.2h"))).isFalse();
      assertThat(RaceTime.parse("10.2h").isFasterThan(RaceTime.parse("10.20"))).isFalse();
      assertThat(RaceTime.parse("10.2h").isFasterThan(RaceTime.parse("10.21"))).isTrue();
    }
  }

  @Nested
  class Laws {

    @ParameterizedTest
    @EnumSource(Resolution.class)
    void everyValueReadsBack(Resolution resolution) {
      Random random = new Random(19680620);
      for (int i = 0; i < 20_000; i++) {
        long millis =
            random.nextLong(1, 3_600_000_000L / resolution.toMillis() + 1) * resolution.toMillis();
        for (TimingMethod method : TimingMethod.values()) {
          RaceTime time = RaceTime.ofMillis(millis, resolution, method);
          assertThat(RaceTime.parse(time.toString())).isEqualTo(time);
        }
      }
    }

    @Test
    void allHundredthsToTenHoursReadBackInOrder() {
      RaceTime before = RaceTime.ofMillis(10, HUNDREDTH, FULLY_AUTOMATIC);
      for (long hundredths = 2; hundredths <= 10 * 3600 * 100; hundredths++) {
        RaceTime time = RaceTime.ofMillis(hundredths * 10, HUNDREDTH, FULLY_AUTOMATIC);
        // Plain conditions, since four million assertions would take longer than what they assert.
        boolean ordered = before.compareTo(time) < 0 && before.isFasterThan(time);
        if (!ordered || !RaceTime.parse(time.toString()).equals(time)) {
          assertThat(time.toString()).as("reads back after %s", before).isEmpty();
        }
        before = time;
      }
      assertThat(before).hasToString("10:00:00.00");
    }

    @Test
    void methodsAndResolutionsAreTold() {
      assertThat(RaceTime.parse("14:05t").method()).isEqualTo(TRANSPONDER);
      assertThat(RaceTime.parse("10.2").method()).isEqualTo(UNSPECIFIED);
      assertThat(RaceTime.parse("10.2").resolution()).isEqualTo(TENTH);
    }
  }
}
