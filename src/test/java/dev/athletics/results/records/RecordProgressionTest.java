package dev.athletics.results.records;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Performance;
import dev.athletics.results.Performance.Kind;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Round;
import dev.athletics.results.RoundType;
import dev.athletics.results.Venue;
import dev.athletics.results.comparison.TotalOrder;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordProgressionTest {
  private static final Event MILE = Event.parse("Men Mile");
  private static final Event SPRINT = Event.parse("Women 100");
  private static final Event HIGH_JUMP = Event.parse("Women HJ");
  private static final Event LONG_JUMP = Event.parse("Men LJ");
  private static final LocalDate DAY = LocalDate.of(2024, 6, 9);
  private static final Predicate<Performance> ANY = performance -> true;

  private static Athlete athlete(String name) {
    return Athlete.builder().name(name).build();
  }

  private static Performance.Builder performance(Event event, String mark, LocalDate date) {
    Mark parsed =
        event.discipline().markKind() == MarkKind.TIME
            ? RaceTime.parse(mark)
            : Distance.parse(mark);
    return Performance.builder().competitor(athlete("A")).event(event).mark(parsed).date(date);
  }

  private static Performance on(String date, Event event, String mark) {
    return performance(event, mark, LocalDate.parse(date)).build();
  }

  private static RecordProgression of(Event event, Performance... performances) {
    return Stream.of(performances).collect(RecordProgression.toRecordProgression(event, ANY));
  }

  private static List<String> marks(RecordProgression progression) {
    return progression.steps().stream()
        .map(step -> (step.equalled() ? "=" : "") + step.performance().mark())
        .toList();
  }

  @Nested
  class History {
    /**
     * Ratified world records only, so every row is a step, whatever the source leaves out about the
     * wind.
     */
    private static final RecordRules RULES =
        RecordRules.worldAthletics().ignoring(ReasonCode.NO_WIND_INFORMATION);

    static Stream<Event> events() {
      return RATIFIED.keySet().stream();
    }

    private static final ImmutableListMultimap<Event, Performance> RATIFIED =
        Multimaps.index(
            RecordTables.read("wr_progressions.tsv").stream().map(History::ratified).toList(),
            Performance::event);

    private static Performance ratified(ImmutableMap<String, String> row) {
      Event event = Event.parse(row.get("category") + " " + row.get("discipline"));
      return performance(event, row.get("mark"), LocalDate.parse(row.get("date")))
          .competitor(athlete(row.get("holder")))
          .build();
    }

    @ParameterizedTest
    @MethodSource("events")
    void ofTheWorldRecordIsKeptRowByRow(Event event) {
      ImmutableList<Performance> ratified = RATIFIED.get(event);
      List<Performance> amongOthers = new ArrayList<>(ratified);
      ratified.forEach(record -> amongOthers.add(laterAndWorse(record)));

      RecordProgression progression =
          SplitFolds.collect(
              amongOthers,
              RecordProgression.toRecordProgression(RecordScope.world(), event, RULES),
              new Random(event.hashCode()));

      assertThat(progression.steps())
          .extracting(RecordProgression.Step::performance)
          .isEqualTo(ratified);
      assertThat(progression.steps()).noneMatch(RecordProgression.Step::equalled);
      assertThat(progression.standing()).containsExactly(ratified.get(ratified.size() - 1));
    }

    private static Performance laterAndWorse(Performance record) {
      return record.toBuilder().date(record.date().plusDays(40)).mark(worse(record)).build();
    }

    private static Mark worse(Performance record) {
      return record.mark() instanceof RaceTime time
          ? RaceTime.ofMillis(time.toMillis() + 100, time.resolution(), time.method())
          : Distance.ofCentimetres(((Distance) record.mark()).toCentimetres() - 1);
    }

    @Test
    void isThatOfThreeEvents() {
      assertThat(RATIFIED.asMap()).hasSize(3);
      assertThat(RATIFIED.size()).isEqualTo(90);
    }
  }

  @Nested
  class OfAScope {
    private static RecordProgression of(RecordScope scope, Performance.Builder... performances) {
      return Stream.of(performances)
          .map(Performance.Builder::build)
          .collect(
              RecordProgression.toRecordProgression(
                  scope, performances[0].build().event(), RecordRules.worldAthletics()));
    }

    @Test
    void ofAPersonTakesTheirMarksUnderEveryDescription() {
      Athlete asEntered = Athlete.builder().name("KERR Josh").born(1997).build();
      Athlete asKnown = Athlete.builder().name("Josh", "KERR").federation("GBR").build();
      Athlete namesake = asEntered.toBuilder().born(2003).build();

      RecordProgression progression =
          of(
              RecordScope.personal(asKnown.toBuilder().born(LocalDate.of(1997, 10, 8)).build()),
              performance(MILE, "3:48.87", DAY).competitor(asEntered),
              performance(MILE, "3:47.00", DAY.plusDays(1)).competitor(namesake),
              performance(MILE, "3:45.34", DAY.plusDays(2)).competitor(asKnown));

      assertThat(marks(progression)).containsExactly("3:48.87", "3:45.34");
    }

    @Test
    void ofWomenOverFortyIsThatOfTheAgeGroupHoweverItIsNamed() {
      Athlete athlete = athlete("A").toBuilder().born(LocalDate.of(1982, 1, 1)).build();
      RecordScope scope = RecordScope.world().forAgeGroup(AgeGroup.parse("M40")).inSeason(2024);
      RecordScope named = scope.named(Category.WOMEN);
      assertThat(scope).isNotEqualTo(named);

      for (RecordScope either : List.of(scope, named)) {
        assertThat(marks(of(either, performance(HIGH_JUMP, "1.70", DAY).competitor(athlete))))
            .containsExactly("1.70");
      }
    }
  }

  @Nested
  class Succession {
    @Test
    void takesMarksInTheOrderOfTimeWhateverTheOrderGiven() {
      assertThat(
              marks(
                  of(
                      MILE,
                      on("1999-07-07", MILE, "3:43.13"),
                      on("1975-08-12", MILE, "3:49.4"),
                      on("1985-07-27", MILE, "3:46.32"),
                      on("1981-08-28", MILE, "3:47.33"),
                      on("1990-01-01", MILE, "3:47.00"))))
          .containsExactly("3:49.4", "3:47.33", "3:46.32", "3:43.13");
    }

    @Test
    void keepsEqualledMarks() {
      RecordProgression progression =
          of(
              HIGH_JUMP,
              on("1982-09-08", HIGH_JUMP, "2.02"),
              on("1983-06-11", HIGH_JUMP, "2.02"),
              on("1983-08-21", HIGH_JUMP, "2.03"),
              on("1983-08-22", HIGH_JUMP, "2.02"));

      assertThat(marks(progression)).containsExactly("2.02", "=2.02", "2.03");
      assertThat(progression.standing(LocalDate.of(1983, 8, 20))).hasSize(2);
      assertThat(progression.standing(LocalDate.of(1983, 8, 21))).hasSize(1);
      assertThat(progression.standing(LocalDate.of(1982, 9, 7))).isEmpty();
    }

    @Test
    void isEmptyWithoutPerformances() {
      assertThat(of(MILE).steps()).isEmpty();
      assertThat(of(MILE).standing()).isEmpty();
    }

    @Test
    void leavesOutOtherEventsAndTakesAgeGroupsWithTheSameImplement() {
      Event shot = Event.parse("Men SP");
      RecordProgression progression =
          of(
              shot,
              on("2020-01-01", shot, "20.00"),
              on("2020-01-02", Event.parse("U20 Men SP"), "21.00"),
              on("2020-01-03", Event.parse("U20 Men SP7.26K"), "20.50"),
              on("2020-01-04", Event.parse("Women SP"), "22.00"));
      assertThat(marks(progression)).containsExactly("20.00", "20.50");
      assertThat(progression.event()).isEqualTo(shot);
    }

    @Test
    void ofAnAgeGroupTakesThoseOfThatAgeFromRacesOfTheSeniors() {
      Event u20 = Event.of(MILE.discipline(), MILE.category(), AgeGroup.U20);
      Athlete young = Athlete.builder().name("Young").born(2005).build();
      Athlete old = Athlete.builder().name("Old").born(2004).build();

      RecordProgression progression =
          of(
              u20,
              on("2024-01-01", u20, "4:00.00"),
              performance(MILE, "3:59.00", LocalDate.of(2024, 2, 1)).competitor(young).build(),
              performance(MILE, "3:58.00", LocalDate.of(2024, 3, 1)).competitor(old).build());

      assertThat(marks(progression)).containsExactly("4:00.00", "3:59.00");
    }

    @Test
    void keepsToTheRulesOfTheScope() {
      RecordProgression progression =
          Stream.of(
                  performance(LONG_JUMP, "8.30", DAY).wind(Wind.parse("+2.0")),
                  performance(LONG_JUMP, "8.40", DAY.plusDays(1)).wind(Wind.parse("+2.1")),
                  performance(LONG_JUMP, "8.35", DAY.plusDays(2)),
                  performance(LONG_JUMP, "8.33", DAY.plusDays(3)).wind(Wind.parse("-1.0")))
              .map(Performance.Builder::build)
              .collect(
                  RecordProgression.toRecordProgression(
                      RecordScope.world(), LONG_JUMP, RecordRules.worldAthletics()));

      assertThat(marks(progression)).containsExactly("8.30", "8.33");
    }
  }

  @Nested
  class HandTimes {
    @Test
    void letsHandTimesNeitherBeatNorEqualAutomaticOnesUpTo800Metres() {
      RecordProgression progression =
          of(
              SPRINT,
              on("1970-01-01", SPRINT, "11.2h"),
              on("1971-01-01", SPRINT, "11.30"),
              on("1972-01-01", SPRINT, "11.1h"),
              on("1973-01-01", SPRINT, "11.10"),
              on("1974-01-01", SPRINT, "11.1"));

      assertThat(marks(progression)).containsExactly("11.2h", "11.30", "11.1h", "11.10", "=11.1");
      assertThat(progression.standing())
          .extracting(holder -> holder.mark().toString())
          .containsExactly("11.10", "11.1h", "11.1");
    }

    @Test
    void comparesThemAllAboveThat() {
      assertThat(
              marks(of(MILE, on("1975-08-12", MILE, "3:49.4h"), on("1979-07-17", MILE, "3:48.95"))))
          .containsExactly("3:49.4h", "3:48.95");
    }
  }

  /**
   * Rome and Oslo on one day; what orders marks within a contest, and that nothing orders those of
   * two.
   */
  @Nested
  class OneDay {
    private static final Competition ROME = competition("Rome");
    private static final Competition OSLO = competition("Oslo");

    private static Competition competition(String name) {
      return Competition.builder().name(name).build();
    }

    private static Performance heat(String mark) {
      return performance(SPRINT, mark, DAY)
          .competition(ROME)
          .round(Round.of(RoundType.ROUND_1, 1))
          .build();
    }

    private static Performance laterHeat(String mark) {
      return performance(SPRINT, mark, DAY)
          .competition(ROME)
          .round(Round.of(RoundType.ROUND_1, 2))
          .build();
    }

    private static Performance theFinal(String mark) {
      return performance(SPRINT, mark, DAY).competition(ROME).round(Round.FINAL).build();
    }

    private static Performance elsewhere(String mark) {
      return performance(SPRINT, mark, DAY).competition(OSLO).build();
    }

    private static Performance trial(String name, int attempt, String mark) {
      return performance(LONG_JUMP, mark, DAY)
          .competitor(athlete(name))
          .round(Round.FINAL)
          .kind(Kind.TRIAL)
          .attempt(attempt)
          .build();
    }

    @Test
    void goesByRoundAndHeat() {
      assertThat(marks(of(SPRINT, theFinal("10.90"), laterHeat("10.95"), heat("11.00"))))
          .containsExactly("11.00", "10.95", "10.90");
      assertThat(marks(of(SPRINT, theFinal("11.00"), laterHeat("10.95"), heat("10.90"))))
          .containsExactly("10.90");
      assertThat(marks(of(SPRINT, theFinal("10.90"), heat("10.90"))))
          .containsExactly("10.90", "=10.90");
    }

    @Test
    void countsTheBestOfARaceAloneAndAllThatAreLevelWithIt() {
      assertThat(marks(of(SPRINT, theFinal("10.90"), theFinal("10.91"), theFinal("10.90"))))
          .containsExactly("10.90", "=10.90");
    }

    @Test
    void goesByAttempt() {
      assertThat(
              marks(
                  of(
                      LONG_JUMP,
                      trial("B", 1, "8.30"),
                      trial("A", 2, "8.25"),
                      trial("B", 3, "8.35"),
                      trial("A", 3, "8.40"),
                      trial("A", 6, "8.40"))))
          .as("8.35 and 8.40 are of one round of trials, and its order is not known")
          .containsExactly("8.30", "8.40", "=8.40");
    }

    @Test
    void goesByHeightWhereTheBarRises() {
      Performance.Builder late =
          performance(HIGH_JUMP, "2.04", DAY).round(Round.FINAL).kind(Kind.TRIAL);
      Performance.Builder early =
          performance(HIGH_JUMP, "2.02", DAY).round(Round.FINAL).kind(Kind.TRIAL);

      assertThat(marks(of(HIGH_JUMP, late.attempt(2).build(), early.attempt(5).build())))
          .as("who passed has fewer attempts, but the bar had been lower before")
          .containsExactly("2.02", "2.04");
    }

    @Test
    void knowsNoOrderBetweenTwoMeetings() {
      assertThat(marks(of(SPRINT, heat("10.95"), elsewhere("10.90")))).containsExactly("10.90");
      assertThat(marks(of(SPRINT, heat("10.95"), elsewhere("10.92"), theFinal("10.90"))))
          .as("10.92 may have come first")
          .containsExactly("10.90");
      assertThat(marks(of(SPRINT, heat("10.90"), elsewhere("10.90"))))
          .containsExactly("10.90", "=10.90");
    }

    @Test
    void knowsNoOrderBetweenRoundsOfTwoMeetingsOrVenues() {
      Performance lastOfOslo = theFinal("10.90").toBuilder().competition(OSLO).build();
      Performance lastInMilan = theFinal("10.90").toBuilder().venue(Venue.of("Milano")).build();
      assertThat(marks(of(SPRINT, heat("10.95"), lastOfOslo))).containsExactly("10.90");
      assertThat(marks(of(SPRINT, heat("10.95"), lastInMilan))).containsExactly("10.90");
    }

    @Test
    void ordersTrialsAndResultsOfOneContest() {
      Performance qualifying =
          performance(LONG_JUMP, "8.25", DAY).round(Round.of(RoundType.QUALIFICATION, 1)).build();
      assertThat(marks(of(LONG_JUMP, trial("B", 1, "8.30"), qualifying)))
          .containsExactly("8.25", "8.30");
    }

    /** Else a progression would take memory for every race it has seen. */
    @Test
    void forgetsWhatWasBeatenInTheSameRace() {
      Performance best = theFinal("10.90");
      assertThat(of(SPRINT, theFinal("10.95"), best)).isEqualTo(of(SPRINT, best));
    }

    @ParameterizedTest
    @CsvSource({"QUALIFICATION, 10.90", "GROUP, 10.90", "SEMIFINAL, '10.95, 10.90'"})
    void knowsNoOrderBetweenPools(RoundType type, String expected) {
      Performance one = performance(SPRINT, "10.95", DAY).round(Round.of(type, 1)).build();
      Performance two = performance(SPRINT, "10.90", DAY).round(Round.of(type, 2)).build();
      assertThat(String.join(", ", marks(of(SPRINT, two, one)))).isEqualTo(expected);
    }

    @Test
    void knowsNoOrderBetweenAnIntermediateTimeAndTheRoundsOfItsDistance() {
      Performance onTheWay = heat("10.95").toBuilder().kind(Kind.INTERMEDIATE).build();
      assertThat(marks(of(SPRINT, onTheWay, theFinal("10.90")))).containsExactly("10.90");
    }
  }

  /**
   * Laws that make the collector safe to split: any order, any split and any tree of merges give
   * the same.
   */
  @Nested
  class Folding {
    private static final Predicate<Performance> LEGAL =
        performance -> performance.wind().filter(Wind::isLegal).isPresent();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void doesNotDependOnOrderOrSplit(long seed) {
      Random random = new Random(seed);
      for (int round = 0; round < 40; round++) {
        ImmutableList<Performance> performances = performances(random, 1 + random.nextInt(120));
        var collector = RecordProgression.toRecordProgression(SPRINT, LEGAL);

        RecordProgression expected = performances.stream().collect(collector);

        assertThat(expected.steps())
            .extracting(RecordProgression.Step::performance)
            .isEqualTo(byDefinition(performances));
        assertThat(SplitFolds.collect(performances, collector, random)).isEqualTo(expected);
        assertThat(performances.parallelStream().collect(collector)).isEqualTo(expected);
        int split = random.nextInt(performances.size() + 1);
        RecordProgression head = performances.subList(0, split).stream().collect(collector);
        RecordProgression tail =
            performances.subList(split, performances.size()).stream().collect(collector);
        assertThat(tail.merge(head)).isEqualTo(expected);
        assertThat(tail.merge(head).steps()).isEqualTo(expected.steps());
      }
    }

    private static ImmutableList<Performance> byDefinition(List<Performance> performances) {
      List<Performance> legal = performances.stream().filter(LEGAL).toList();
      return legal.stream()
          .filter(one -> legal.stream().noneMatch(other -> beats(other, one)))
          .sorted(
              Comparator.comparing(Performance::date)
                  .thenComparing(Folding::isByHand)
                  .thenComparing(Performance::mark, SPRINT.discipline().bestFirst().reversed())
                  .thenComparing(TotalOrder.PERFORMANCES))
          .collect(toImmutableList());
    }

    private static boolean beats(Performance other, Performance one) {
      return isByHand(other) == isByHand(one)
          && SPRINT.discipline().isBetter(other.mark(), one.mark())
          && (other.date().isBefore(one.date())
              || other.date().equals(one.date()) && DayOrder.of(other, one) != DayOrder.LATER);
    }

    private static boolean isByHand(Performance performance) {
      return performance.mark().toString().endsWith("h");
    }

    private static ImmutableList<Performance> performances(Random random, int number) {
      return Stream.generate(() -> random(random)).limit(number).collect(toImmutableList());
    }

    /** Few days, marks and meetings, so that much is level and much is unordered. */
    private static Performance random(Random random) {
      int tenths = 105 + random.nextInt(12);
      String mark = tenths / 10 + "." + tenths % 10 + (random.nextInt(4) == 0 ? "h" : "0");
      Performance.Builder performance =
          performance(SPRINT, mark, DAY.plusDays(random.nextInt(6)))
              .competitor(athlete("ABC".substring(random.nextInt(3)).substring(0, 1)))
              .wind(Wind.ofTenths(random.nextInt(25)));
      if (random.nextBoolean()) {
        performance.round(
            Round.of(
                random.nextBoolean() ? RoundType.ROUND_1 : RoundType.FINAL, 1 + random.nextInt(2)));
      }
      if (random.nextBoolean()) {
        performance.competition(random.nextBoolean() ? OneDay.ROME : OneDay.OSLO);
      }
      if (random.nextInt(3) == 0) {
        performance.venue(Venue.of("Stadium"));
      }
      if (random.nextInt(3) == 0) {
        performance.attempt(1 + random.nextInt(3));
      }
      return performance.build();
    }

    @Test
    void takesMemoryForTheSuccessionAndNotForTheRows() {
      Random random = new Random(7);
      Successions successions = new Successions(SPRINT);
      int largest = 0;
      for (int row = 0; row < 30_000; row++) {
        RaceTime time = RaceTime.parse((11 + random.nextInt(3)) + "." + (10 + random.nextInt(90)));
        successions.add(
            performance(SPRINT, "11.00", DAY.minusDays(random.nextInt(20_000))).mark(time).build(),
            ANY);
        largest = Math.max(largest, row % 1000 == 0 ? successions.frontier().size() : 0);
      }
      assertThat(largest).isBetween(1, 400);
    }
  }

  @Test
  void mergesProgressionsOfOneEventOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(MILE).merge(of(SPRINT)))
        .withMessage("other is of another event than Men MILE: Women 100");
  }

  @Test
  void comparesByEventAndMarks() {
    Performance mark = on("1999-07-07", MILE, "3:43.13");
    new EqualsTester()
        .addEqualityGroup(of(MILE, mark), of(MILE, mark, on("2000-01-01", MILE, "3:50.00")))
        .addEqualityGroup(of(MILE))
        .addEqualityGroup(of(SPRINT))
        .testEquals();
  }

  @Test
  void survivesSerialization() {
    RecordProgression progression =
        of(MILE, on("1985-07-27", MILE, "3:46.32"), on("1999-07-07", MILE, "3:43.13"));
    assertThat(SerializableTester.reserializeAndAssert(progression).steps())
        .isEqualTo(progression.steps());
  }

  @Test
  void printsOneLineForEachStep() {
    assertThat(of(MILE, on("1985-07-27", MILE, "3:46.32"), on("1999-07-07", MILE, "3:46.32")))
        .hasToString("Men MILE\n3:46.32 A, Men MILE, 1985-07-27\n=3:46.32 A, Men MILE, 1999-07-07");
  }
}
