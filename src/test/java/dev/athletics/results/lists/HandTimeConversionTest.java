package dev.athletics.results.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Margin;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.RaceTime;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandTimeConversionTest {
  private static final Discipline SPRINT = Discipline.parse("100");

  private static String convert(HandTimeConversion conversion, String hand, String discipline) {
    return conversion
        .convert(RaceTime.parse(hand), Discipline.parse(discipline))
        .map(Object::toString)
        .orElse("-");
  }

  /**
   * support.athletic.net: up to the tenth, +0.24 under 300 m, +0.14 under 800 m; masterstrack.com:
   * 200 m and 400 m.
   */
  @ParameterizedTest
  @CsvSource({
    "100,  10.2h,   10.44c,   10.44c,   10.44c",
    "100,  10.21h,  10.54c,   10.54c,   10.54c",
    "100,  10.20h,  10.44c,   10.44c,   10.44c",
    "110H, 13.4h,   13.64c,   13.64c,   13.64c",
    "200,  20.0h,   20.24c,   20.24c,   20.24c",
    "300,  32.0h,   32.14c,   -,        32.24c",
    "400,  44.9h,   45.04c,   45.04c,   45.14c",
    "4x100, 38.9h,  39.04c,   39.04c,   39.14c",
    "600,  1:15.0h, 1:15.14c, -,        1:15.24c",
    "800,  1:45.6h, 1:45.60c, -,        1:45.84c",
    "1500, 3:59.9h, 3:59.90c, -,        4:00.14c",
    "800,  1:46h,   -,        -,        -",
    "MAR,  2:10:30.2h, -,     -,        -",
  })
  void addsItsAllowanceToTheTenth(
      String discipline, String hand, String trackAndFieldNews, String masters, String nfhs) {
    assertThat(convert(HandTimeConversion.TRACK_AND_FIELD_NEWS, hand, discipline))
        .isEqualTo(trackAndFieldNews);
    assertThat(convert(HandTimeConversion.MASTERS, hand, discipline)).isEqualTo(masters);
    assertThat(convert(HandTimeConversion.NFHS, hand, discipline)).isEqualTo(nfhs);
  }

  @Test
  void notesThatTheTimeIsConverted() {
    assertThat(
            HandTimeConversion.NFHS.convert(RaceTime.parse("10.2h"), SPRINT).orElseThrow().notes())
        .containsExactly(MarkNote.CONVERTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.20", "10.2", "10.2a", "10.2t"})
  void refusesTimesNotKnownToBeTakenByHand(String time) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HandTimeConversion.NFHS.convert(RaceTime.parse(time), SPRINT))
        .withMessage("hand must be taken by hand: " + time);
  }

  @Test
  void canBeAFederationsOwn() {
    HandTimeConversion own =
        HandTimeConversion.of(
            "Own",
            "handbook 1975",
            ImmutableRangeMap.of(Range.atMost(BigDecimal.valueOf(100)), Margin.parse("+0.2")));

    assertThat(convert(own, "10.2h", "100")).isEqualTo("10.40c");
    assertThat(convert(own, "20.2h", "200")).isEqualTo("-");
    assertThat(own.name()).isEqualTo("Own");
    assertThat(own.source()).isEqualTo("handbook 1975");
    assertThat(own).hasToString("Own (handbook 1975)");
  }

  @Test
  void hasANameAndASource() {
    ImmutableRangeMap<BigDecimal, Margin> none = ImmutableRangeMap.of();
    assertThatIllegalArgumentException().isThrownBy(() -> HandTimeConversion.of(" ", "x", none));
    assertThatIllegalArgumentException().isThrownBy(() -> HandTimeConversion.of("x", "", none));
  }
}
