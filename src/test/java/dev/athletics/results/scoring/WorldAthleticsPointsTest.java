package dev.athletics.results.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.athletics.results.Facility;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldAthleticsPointsTest {
  private static final WorldAthleticsPoints NEWEST = WorldAthleticsPoints.edition(2025);

  /** A formula as it is published. */
  private record Published(
      WorldAthleticsPoints tables,
      Event event,
      Facility facility,
      String unit,
      BigDecimal resolution,
      BigDecimal factor,
      BigDecimal shift,
      BigDecimal pointShift,
      BigDecimal top,
      BigDecimal low) {

    boolean isTimed() {
      return unit.equals("s");
    }

    int points(BigDecimal mark) {
      BigDecimal bracket = mark.add(shift);
      if (isTimed() && bracket.signum() >= 0) {
        return 0;
      }
      BigDecimal points = factor.multiply(bracket.multiply(bracket)).add(pointShift);
      return points.max(BigDecimal.ZERO).setScale(0, RoundingMode.FLOOR).intValueExact();
    }

    Mark mark(BigDecimal size) {
      return switch (unit) {
        case "s" ->
            RaceTime.ofMillis(
                size.movePointRight(3).longValueExact(),
                Resolution.HUNDREDTH,
                TimingMethod.FULLY_AUTOMATIC);
        case "m" -> Distance.ofCentimetres(size.movePointRight(2).longValueExact());
        default -> Points.of(size.intValueExact());
      };
    }

    @Override
    public String toString() {
      return tables + " " + event + " " + facility;
    }
  }

  static Stream<Published> published() {
    return Facts.rows("wa_scoring_coefficients").stream().map(WorldAthleticsPointsTest::published);
  }

  private static Published published(Map<String, String> row) {
    return new Published(
        WorldAthleticsPoints.edition(Integer.parseInt(row.get("edition"))),
        Event.parse(Facts.category(row) + row.get("event")),
        facility(row),
        row.get("unit"),
        new BigDecimal(row.get("resolution")),
        new BigDecimal(row.get("conversion_factor")),
        new BigDecimal(row.get("result_shift")),
        new BigDecimal(row.get("point_shift")),
        new BigDecimal(row.get("top_mark")),
        new BigDecimal(row.get("low_mark")));
  }

  private static Facility facility(Map<String, String> row) {
    return switch (row.get("venue")) {
      case "indoor", "short", "short track" -> Facility.SHORT_TRACK;
      default -> Facility.STANDARD_TRACK;
    };
  }

  @ParameterizedTest
  @MethodSource("published")
  void everyPublishedFormulaScoresTheMarksOfItsTable(Published formula) {
    Random random = new Random(20240806);
    BigDecimal span = formula.low().subtract(formula.top());
    int steps = span.abs().divideToIntegralValue(formula.resolution()).intValueExact();
    for (int i = 0; i < 60; i++) {
      BigDecimal on = formula.resolution().multiply(BigDecimal.valueOf(random.nextInt(steps + 1)));
      BigDecimal size = formula.top().add(span.signum() < 0 ? on.negate() : on);
      assertThat(formula.tables().points(formula.event(), formula.mark(size), formula.facility()))
          .as(size.toPlainString())
          .isEqualTo(Points.of(formula.points(size)));
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  void theWeakestMarkForEveryNumberOfPointsScoresThem(Published formula) {
    for (int points = 1; points <= 1400; points += 13) {
      Mark mark =
          formula
              .tables()
              .beyondTheTables()
              .markFor(formula.event(), Points.of(points), formula.facility());
      int scored =
          formula
              .tables()
              .beyondTheTables()
              .points(formula.event(), automatic(mark), formula.facility())
              .value();
      assertThat(scored).isGreaterThanOrEqualTo(points);
    }
  }

  private static Mark automatic(Mark mark) {
    return mark instanceof RaceTime time
        ? RaceTime.ofMillis(time.toMillis(), Resolution.THOUSANDTH, TimingMethod.FULLY_AUTOMATIC)
        : mark;
  }

  /** The publisher computed in binary: these are exact ties, printed one point lower. */
  @ParameterizedTest(name = "{0} {1}: {2}, printed {3}")
  @CsvSource({
    "Women 100, 14.50, 558, 557",
    "Men 110H, 15.80, 766, 765",
    "Women 50H, 10.30, 405, 404",
    "Women 60H, 8.20, 1116, 1115",
    "Men 50H, 7.35, 855, 854",
    "Women 100, 12.00, 992, 990",
  })
  void exactTiesArePrintedLowerThanTheFormula(String text, String time, int formula, int printed) {
    Event event = Event.parse(text);
    assertThat(NEWEST.points(event, RaceTime.parse(time))).isEqualTo(Points.of(formula));
    assertThat(NEWEST.asPrinted().points(event, RaceTime.parse(time)))
        .isEqualTo(Points.of(printed));
  }

  @Test
  void everyPrintedExceptionIsKnown() {
    assertThat(Facts.rows("wa_scoring_table_exceptions"))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            row -> {
              WorldAthleticsPoints tables =
                  WorldAthleticsPoints.edition(Integer.parseInt(row.get("edition")));
              Event event = Event.parse(Facts.category(row) + row.get("event"));
              RaceTime time =
                  RaceTime.ofMillis(
                      new BigDecimal(row.get("mark_worst")).movePointRight(3).longValueExact(),
                      Resolution.HUNDREDTH,
                      TimingMethod.FULLY_AUTOMATIC);
              assertThat(tables.points(event, time, facility(row)).value())
                  .isEqualTo(Integer.parseInt(row.get("formula_points")));
              assertThat(tables.asPrinted().points(event, time, facility(row)).value())
                  .isEqualTo(Integer.parseInt(row.get("table_points")));
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {2017, 2022, 2025})
  void theTablesEndAt1400PointsUnlessMoreIsAskedFor(int edition) {
    WorldAthleticsPoints tables = WorldAthleticsPoints.edition(edition);
    Event sprint = Event.parse("Men 100");
    RaceTime unheardOf = RaceTime.parse("9.20");
    assertThatIllegalArgumentException().isThrownBy(() -> tables.points(sprint, unheardOf));
    assertThat(tables.tryPoints(sprint, unheardOf, Facility.STANDARD_TRACK)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> tables.markFor(sprint, Points.of(1401)));
    assertThat(tables.beyondTheTables().points(sprint, unheardOf).value()).isGreaterThan(1400);
  }

  @Test
  void shortTracksHaveScalesOfTheirOwn() {
    Event event = Event.parse("Men 400");
    RaceTime time = RaceTime.parse("45.00");
    assertThat(NEWEST.points(event, time, Facility.SHORT_TRACK).value())
        .isGreaterThan(NEWEST.points(event, time).value());
    assertThat(NEWEST.tryPoints(event, time, Facility.OVERSIZED_TRACK)).isEmpty();
  }

  @Test
  void aMarkPastTheZeroPointScoresNothing() {
    assertThat(NEWEST.points(Event.parse("Men 100"), RaceTime.parse("17.50")))
        .isEqualTo(Points.of(0));
    assertThat(NEWEST.points(Event.parse("Men LJ"), Distance.parse("0.50")))
        .isEqualTo(Points.of(0));
  }

  @Nested
  class AgeGroups {
    @Test
    void scoreWithTheImplementsOfSeniorsOnly() {
      assertThat(
              NEWEST.tryPoints(
                  Event.parse("U20 Men SP"), Distance.parse("20.00"), Facility.STANDARD_TRACK))
          .isEmpty();
      assertThat(NEWEST.points(Event.parse("U20 Men 100"), RaceTime.parse("10.20")))
          .isEqualTo(NEWEST.points(Event.parse("Men 100"), RaceTime.parse("10.20")));
    }
  }

  @Test
  void anEditionThatDoesNotExistIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> WorldAthleticsPoints.edition(2023));
  }

  @Test
  void timesByHandGetAnAdditionAndAnUnknownMethodIsRefused() {
    Event sprint = Event.parse("Women 200");
    assertThat(NEWEST.points(sprint, RaceTime.parse("23.0h")))
        .isEqualTo(NEWEST.points(sprint, RaceTime.parse("23.24")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEWEST.points(sprint, RaceTime.parse("23.0")));
  }
}
