package dev.athletics.results.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.examples.ResultLists;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CombinedEventsTest {
  private static final CombinedEvents TABLES = CombinedEvents.edition(2001);
  private static final CombinedEvents OF_MASTERS = CombinedEvents.masters(2023);

  /** A formula as it is published, and the event that it scores. */
  private record Published(Event event, String kind, BigDecimal a, BigDecimal b, BigDecimal c) {
    int points(Mark mark) {
      BigDecimal bracket =
          switch (kind) {
            case "running" -> b.subtract(BigDecimal.valueOf(((RaceTime) mark).toMillis(), 3));
            case "jumping" -> BigDecimal.valueOf(((Distance) mark).toMicrometres(), 4).subtract(b);
            default -> BigDecimal.valueOf(((Distance) mark).toMicrometres(), 6).subtract(b);
          };
      return FiftyDigits.points(a, bracket, c);
    }

    @Override
    public String toString() {
      return event.toString();
    }
  }

  static Stream<Published> published() {
    return Facts.rows("combined_events_coefficients").stream()
        .filter(row -> row.get("table").equals("WA 2001"))
        .map(
            row ->
                new Published(
                    Event.parse(Facts.category(row) + row.get("event")),
                    kind(row),
                    new BigDecimal(row.get("A")),
                    new BigDecimal(row.get("B")),
                    new BigDecimal(row.get("C"))));
  }

  private static String kind(Map<String, String> row) {
    return row.get("unit").equals("cm") ? "jumping" : row.get("kind");
  }

  @ParameterizedTest
  @MethodSource("published")
  void everyFormulaScoresAsFiftyDigitsDo(Published formula) {
    Random random = new Random(20240806);
    for (int points = 1; points <= 1400; points += 1 + random.nextInt(25)) {
      Mark weakest = TABLES.markFor(formula.event(), Points.of(points));
      assertThat(formula.points(weakest)).isGreaterThanOrEqualTo(points);
      assertThat(TABLES.points(formula.event(), weakest).value())
          .isEqualTo(formula.points(weakest));
      Mark weaker = weaker(weakest);
      assertThat(formula.points(weaker)).isLessThan(points);
      assertThat(TABLES.points(formula.event(), weaker).value()).isEqualTo(formula.points(weaker));
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  void theWeakestMarkForEveryNumberOfPointsScoresThemAndTheNextWeakerDoesNot(Published formula) {
    IntStream.rangeClosed(1, 1500)
        .forEach(
            points -> {
              Mark weakest = TABLES.markFor(formula.event(), Points.of(points));
              assertThat(TABLES.points(formula.event(), weakest).value())
                  .isGreaterThanOrEqualTo(points);
              assertThat(TABLES.points(formula.event(), weaker(weakest)).value())
                  .isLessThan(points);
            });
  }

  @ParameterizedTest
  @MethodSource("published")
  void aBetterMarkNeverScoresLess(Published formula) {
    Mark mark = TABLES.markFor(formula.event(), Points.of(1400));
    int points = TABLES.points(formula.event(), mark).value();
    while (points > 0) {
      mark = weaker(mark);
      int fewer = TABLES.points(formula.event(), mark).value();
      assertThat(fewer).isLessThanOrEqualTo(points);
      points = fewer;
    }
  }

  private static Mark weaker(Mark mark) {
    return mark instanceof RaceTime time
        ? RaceTime.ofMillis(
            time.toMillis() + 10, Resolution.HUNDREDTH, TimingMethod.FULLY_AUTOMATIC)
        : Distance.ofCentimetres(((Distance) mark).toCentimetres() - 1);
  }

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    // Metres times 100 cut to a whole number lose these.
    "Men HJ, 1.13, 148",
    "Men HJ, 2.01, 813",
    "Men HJ, 2.03, 831",
    "Men HJ, 2.30, 1091",
    "Men LJ, 4.02, 209",
    "Men PV, 2.51, 244",
    "Women HJ, 2.01, 1251",
    // Floats of 32 bits get these wrong.
    "Men 400, 48.22, 899",
    "Men 1500, 3:47.87, 1044",
    "Men 110H, 15.00, 850",
    "Men JT, 95.34, 1281",
    "Women SP, 14.80, 848",
    // The nearest miss to a whole number, and the cell that the book misprints.
    "Women 1500, 4:00.74, 1262",
    "Men 60H, 12.15, 209",
    // Past the zero point of the formula.
    "Men 100, 18.00, 0",
    "Men 100, 25.00, 0",
    "Men HJ, 0.75, 0",
  })
  void marksScoreWhatTheBookPrints(String event, String mark, int points) {
    assertThat(TABLES.points(Event.parse(event), read(event, mark))).isEqualTo(Points.of(points));
  }

  @ParameterizedTest(name = "{0} {1} scores as {2}")
  @CsvSource({
    "Men 100, 10.6h, 10.84",
    "Men 100, 10.6h, 10.84",
    "Women 100H, 13.9h, 14.14",
    "Men 400, 48.0h, 48.14",
    "Men 1500, 4:30.0h, 4:30.00",
    "Women 800, 2:10.1h, 2:10.10",
  })
  void timesByHandGetTheAdditionOfTheBook(String event, String byHand, String automatic) {
    assertThat(TABLES.points(Event.parse(event), RaceTime.parse(byHand)))
        .isEqualTo(TABLES.points(Event.parse(event), RaceTime.parse(automatic)));
  }

  @Nested
  class Refuses {
    @Test
    void aTimeThatMayHaveBeenTakenByHand() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TABLES.points(Event.parse("Men 100"), RaceTime.parse("10.6")))
          .withMessageContaining("by hand");
      assertThat(TABLES.tryPoints(Event.parse("Men 100"), RaceTime.parse("10.6"))).isEmpty();
    }

    @Test
    void anEventThatIsNotInTheTables() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TABLES.points(Event.parse("Men HT"), Distance.parse("60.00")));
      assertThat(TABLES.tryPoints(Event.parse("Men HT"), Distance.parse("60.00"))).isEmpty();
    }

    @Test
    void mastersInTheTablesOf2001() {
      assertThat(TABLES.tryPoints(Event.parse("M50 100"), RaceTime.parse("12.50"))).isEmpty();
    }

    @Test
    void aMarkOfTheWrongKind() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TABLES.points(Event.parse("Men 100"), Distance.parse("8.95")));
    }

    @Test
    void pointsThatEveryMarkScoresOrNone() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TABLES.markFor(Event.parse("Men 100"), Points.of(0)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TABLES.markFor(Event.parse("Men 100"), Points.of(999_999)));
    }

    @Test
    void anEditionThatDoesNotExist() {
      assertThatIllegalArgumentException().isThrownBy(() -> CombinedEvents.edition(2012));
      assertThatIllegalArgumentException().isThrownBy(() -> CombinedEvents.masters(2010));
    }
  }

  @Test
  void youthScoreByTheSameCoefficientsWithTheirOwnImplements() {
    assertThat(TABLES.points(Event.parse("U18 Men SP"), Distance.parse("14.73")))
        .isEqualTo(TABLES.points(Event.parse("Men SP"), Distance.parse("14.73")));
    assertThat(TABLES.points(Event.parse("U20 Men 110H"), RaceTime.parse("13.80")))
        .isEqualTo(Points.of(1000));
  }

  @Nested
  class Masters {
    /** Appendix B of WMA: mark times factor, times up and distances down to the hundredth. */
    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
      "W35 60, 8.05, 833",
      "W50 200, 20.00, 1621",
      "M50 100, 12.50, 797",
    })
    void marksAreFactoredBeforeTheyScore(String event, String mark, int points) {
      assertThat(OF_MASTERS.points(Event.parse(event), read(event, mark)))
          .isEqualTo(Points.of(points));
    }

    @Test
    void everyPublishedFactorOfAnEventThatAllAgesShareIsApplied() {
      assertThat(Facts.rows("wma_combined_events_factors_2023"))
          .filteredOn(row -> !row.get("event").matches("SH|LH|SC"))
          .hasSizeGreaterThan(300)
          .allSatisfy(
              row -> {
                Event event = masters(row);
                Event senior = Event.of(event.discipline().generic(), event.category());
                if (OF_MASTERS.tryPoints(senior, anyMark(senior)).isPresent()) {
                  Mark graded = graded(anyMark(senior), new BigDecimal(row.get("factor")));
                  assertThat(OF_MASTERS.points(event, anyMark(senior)))
                      .isEqualTo(OF_MASTERS.points(senior, graded));
                }
              });
    }

    private Event masters(Map<String, String> row) {
      String letter = row.get("sex").equals("M") ? "M" : "W";
      return Event.parse(letter + row.get("age_group") + " " + row.get("event"));
    }

    private Mark anyMark(Event event) {
      boolean isSprint = event.discipline().distanceInMetres().isPresent();
      return switch (event.discipline().family()) {
        case VERTICAL_JUMP, HORIZONTAL_JUMP -> Distance.parse("1.87");
        case THROW -> Distance.parse("31.87");
        default -> RaceTime.parse(isSprint ? "13.37" : "5:13.37");
      };
    }

    /** Times up to the hundredth, distances down to the centimetre. */
    private Mark graded(Mark mark, BigDecimal factor) {
      return mark instanceof RaceTime time
          ? RaceTime.ofMillis(
              factor
                      .multiply(BigDecimal.valueOf(time.toMillis(), 1))
                      .setScale(0, RoundingMode.CEILING)
                      .longValueExact()
                  * 10,
              Resolution.HUNDREDTH,
              TimingMethod.FULLY_AUTOMATIC)
          : Distance.ofCentimetres(
              factor.multiply(BigDecimal.valueOf(((Distance) mark).toCentimetres())).longValue());
    }
  }

  /** Rio 2016, event by event and in total; the lists are read where there is their folder. */
  @Test
  void rioDecathlonScoresAsPublishedEventByEventAndInTotal() {
    Assumptions.assumeTrue(ResultLists.folder().isPresent(), "no folder with the lists of Rio");
    int events = 0;
    for (String line : ResultLists.lines("rio2016_m_decathlon_final")) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      if (!line.startsWith("#") && cells.size() > 11 && cells.get(11).contains("=")) {
        int sum = 0;
        for (String part : Splitter.on(' ').split(cells.get(11))) {
          sum += scored(part);
          events += part.endsWith("=") ? 0 : 1;
        }
        if (cells.get(4).matches("\\d+")) {
          assertThat(sum).as(line).isEqualTo(Integer.parseInt(cells.get(4)));
        }
      }
    }
    assertThat(events).isGreaterThan(250);
  }

  private static int scored(String part) {
    String event = part.substring(0, part.indexOf(':'));
    String mark = part.substring(part.indexOf(':') + 1, part.indexOf('='));
    String published = part.substring(part.indexOf('=') + 1);
    if (published.isEmpty() || published.equals("0")) {
      return 0;
    }
    Event parsed = Event.of(Event.parse("Men " + event).discipline(), Category.MEN);
    NotatedMark read = parsed.discipline().parseMark(mark.replaceFirst("\\(.*", ""));
    int points = TABLES.points(parsed, (Mark) read.outcome()).value();
    assertThat(points).as(part).isEqualTo(Integer.parseInt(published));
    return points;
  }

  private static Mark read(String event, String mark) {
    return (Mark) Event.parse(event).discipline().parseMark(mark).outcome();
  }
}
