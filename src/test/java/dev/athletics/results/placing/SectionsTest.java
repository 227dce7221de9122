package dev.athletics.results.placing;

import static dev.athletics.results.placing.Rows.heights;
import static dev.athletics.results.placing.Rows.points;
import static dev.athletics.results.placing.Rows.reading;
import static dev.athletics.results.placing.Rows.series;
import static dev.athletics.results.placing.Rows.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.RoundType;
import dev.athletics.results.placing.PlacingRules.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Sections that are ranked as one")
class SectionsTest {
  private static final Step READING = new Step(Criterion.READING_IN_ONE_RACE, "TR 21.1");
  private static final Step JUDGES = new Step(Criterion.GIVEN_PLACE, "TR 21.1");

  private static Race section(String event, int number, Result... rows) {
    return section(event, number, ImmutableList.copyOf(rows));
  }

  private static Race section(String event, int number, Iterable<Result> rows) {
    return Rows.race(event, rows).toBuilder().round(RoundType.FINAL, number).build();
  }

  private static Race sprint(int number, Result... rows) {
    return section("Men's 100m", number, rows);
  }

  /** The places by name, in the order of the list over all. */
  private static ImmutableMap<String, Integer> places(OverallReport report) {
    return report.rows().stream()
        .map(OverallReport.Row::result)
        .filter(result -> result.place().isPresent())
        .collect(
            ImmutableMap.toImmutableMap(
                result -> Rows.name(result.competitor()), result -> result.place().orElseThrow()));
  }

  private static ImmutableMap<String, Integer> places(Race... sections) {
    return places(Placing.explainOverall(List.of(sections)));
  }

  @Nested
  @DisplayName("timed finals (TR 20.6)")
  class TimedFinals {
    @Test
    void areRankedByTheOfficialTimes() {
      assertThat(
              places(
                  sprint(1, time("A", "10.50"), time("B", "10.80")),
                  sprint(2, time("C", "10.70"), time("D", "10.40"))))
          .containsExactly(
              Map.entry("D", 1), Map.entry("A", 2), Map.entry("C", 3), Map.entry("B", 4));
    }

    @Test
    void compareThousandthsOfOneSection() {
      OverallReport report =
          Placing.explainOverall(
              List.of(
                  sprint(1, reading("A", "10.496", "10.50"), reading("B", "10.492", "10.50")),
                  sprint(2, time("C", "10.51"))));
      assertThat(places(report))
          .containsExactly(Map.entry("B", 1), Map.entry("A", 2), Map.entry("C", 3));
      assertThat(report.tieBreaks())
          .singleElement()
          .returns(Optional.of(READING), TieBreak::decidedBy);
    }

    @Test
    void doNotCompareThousandthsOfDifferentSections() {
      OverallReport report =
          Placing.explainOverall(
              List.of(
                  sprint(1, reading("A", "10.496", "10.50")),
                  sprint(2, reading("B", "10.492", "10.50"))));
      assertThat(places(report)).containsExactly(Map.entry("A", 1), Map.entry("B", 1));
      assertThat(report.standingTies())
          .singleElement()
          .returns(ImmutableList.of(READING, JUDGES), TieBreak::outOfPlace)
          .returns(ImmutableList.of(), TieBreak::lacking);
    }

    /** Each of the two is level with the third; only one place for all contradicts nothing. */
    @Test
    void letThreeShareAPlaceOfWhomTwoRanInOneSection() {
      assertThat(
              places(
                  sprint(1, reading("A", "10.496", "10.50"), reading("B", "10.492", "10.50")),
                  sprint(2, reading("C", "10.494", "10.50"), time("D", "10.51"))))
          .containsExactly(
              Map.entry("A", 1), Map.entry("B", 1), Map.entry("C", 1), Map.entry("D", 4));
    }

    @Test
    void takeThePlacesOfTheJudgesInOneSectionWithoutReadings() {
      assertThat(places(sprint(1, time("A", "10.50", 2), time("B", "10.50", 1)), sprint(2)))
          .containsExactly(Map.entry("B", 1), Map.entry("A", 2));
    }

    @Test
    void doNotCompareThePlacesOfDifferentSections() {
      assertThat(places(sprint(1, time("A", "10.50", 2)), sprint(2, time("B", "10.50", 1))))
          .containsExactly(Map.entry("A", 1), Map.entry("B", 1));
    }

    @Test
    void givePlacesToThoseWithAMarkInCompetition() {
      OverallReport report =
          Placing.explainOverall(
              List.of(
                  sprint(1, time("A", "DNF"), time("B", "10.50"), time("C", "DNS")),
                  sprint(
                      2,
                      time("D", "10.40").toBuilder().outOfCompetition(true).build(),
                      time("E", "NT").toBuilder().place(1).build())));
      assertThat(report.rows())
          .extracting(OverallReport.Row::toString)
          .containsExactly(
              "1 B 10.50, Final 1",
              "D 10.40, Final 2",
              "E NT, Final 2",
              "A DNF, Final 1",
              "C DNS, Final 1");
    }

    /** TR 20.8: only one system of timing may be applied. */
    @Test
    void areNotRankedAcrossTwoSystemsOfTiming() {
      List<Race> sections = List.of(sprint(1, time("A", "10.5h")), sprint(2, time("B", "10.51")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Placing.explainOverall(sections))
          .withMessageContaining("TR 20.8");
    }
  }

  @Nested
  @DisplayName("pools and groups of a field event or combined event")
  class Pools {
    /** TR 25.22, which TR 25.15 applies to the overall results of a qualification. */
    @Test
    void compareTheSecondBestTrialsOfDifferentPools() {
      assertThat(
              places(
                  section("Men's Shot Put", 1, series("A", "20.00 19.50 x")),
                  section("Men's Shot Put", 2, series("B", "19.60 20.00 x"))))
          .containsExactly(Map.entry("B", 1), Map.entry("A", 2));
    }

    /** TR 26.8. */
    @Test
    void compareTheFailuresOfDifferentPools() {
      assertThat(
              places(
                  section("Men's High Jump", 1, heights("A", "2.10:o 2.15:xo 2.20:xxx")),
                  section("Men's High Jump", 2, heights("B", "2.10:xo 2.15:o 2.20:xxx"))))
          .containsExactly(Map.entry("B", 1), Map.entry("A", 2));
    }

    @Test
    void shareAPlaceWhereAJumpOffWasHeldInOneOfThem() {
      assertThat(
              places(
                  section(
                      "Men's High Jump",
                      1,
                      heights("A", "2.15:o 2.20:xxx J2.20:o"),
                      heights("B", "2.15:o 2.20:xxx J2.20:x")),
                  section("Men's High Jump", 2, heights("C", "2.15:o 2.20:xxx"))))
          .containsExactly(Map.entry("A", 1), Map.entry("B", 1), Map.entry("C", 1));
    }

    @Test
    void compareThePointsOfDifferentGroups() {
      assertThat(
              places(
                  section("Men's Decathlon", 1, points("A", 800, 700)),
                  section("Men's Decathlon", 2, points("B", 800, 701))))
          .containsExactly(Map.entry("B", 1), Map.entry("A", 2));
    }

    @Test
    void areOfOneEvent() {
      List<Race> different = List.of(section("Men's Shot Put", 1), section("Men's Discus", 2));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Placing.explainOverall(different))
          .withMessageContaining("one event");
    }

    @Test
    void areOneOrMore() {
      assertThatIllegalArgumentException().isThrownBy(() -> Placing.explainOverall(List.of()));
    }
  }

  @Test
  void onTheRoadKeepTheOrderOfFinishOfEach() {
    assertThat(
            places(
                section("Men's 10K", 1, time("A", "29:10"), time("B", "29:10")),
                section("Men's 10K", 2, time("C", "29:11"), time("D", "29:12"))))
        .containsExactly(
            Map.entry("A", 1), Map.entry("B", 2), Map.entry("C", 3), Map.entry("D", 4));
  }

  @Nested
  @DisplayName("whatever they hold")
  class Laws {
    private static final int MEETINGS = 300;

    static Stream<Arguments> events() {
      return Stream.of(
          Arguments.of("Men's 100m", row(Laws::sprinter)),
          Arguments.of("Men's 100m", row(Laws::handTimed)),
          Arguments.of("Men's 20km Race Walk", row(Laws::handTimed)),
          Arguments.of("Men's Shot Put", row(Laws::putter)));
    }

    private static BiFunction<String, Random, Result> row(BiFunction<String, Random, Result> row) {
      return row;
    }

    private static Result sprinter(String name, Random random) {
      int hundredths = 980 + random.nextInt(3);
      int thousandths = hundredths * 10 - random.nextInt(3);
      Result row = reading(name, decimal(thousandths, 3), decimal(hundredths, 2));
      return random.nextInt(10) == 0 ? time(name, decimal(hundredths, 2)) : row;
    }

    private static Result handTimed(String name, Random random) {
      return time(name, "1:20:0" + random.nextInt(3), 1 + random.nextInt(3));
    }

    private static Result putter(String name, Random random) {
      return series(
          name, decimal(2000 + random.nextInt(2), 2) + " " + decimal(1900 + random.nextInt(3), 2));
    }

    private static String decimal(int units, int decimals) {
      return BigDecimal.valueOf(units, decimals).toPlainString();
    }

    private static List<Race> sections(
        String event, BiFunction<String, Random, Result> row, Random random) {
      return IntStream.rangeClosed(1, 1 + random.nextInt(3))
          .mapToObj(
              number ->
                  section(
                      event,
                      number,
                      IntStream.range(0, random.nextInt(5))
                          .mapToObj(i -> row.apply("Athlete" + number + i, random))
                          .toList()))
          .toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void areRankedAlikeInAnyOrder(String event, BiFunction<String, Random, Result> row) {
      Random random = new Random(1);
      for (int i = 0; i < MEETINGS; i++) {
        List<Race> sections = sections(event, row, random);
        List<Race> shuffled = new ArrayList<>(sections);
        Collections.shuffle(shuffled, random);
        assertThat(Placing.explainOverall(shuffled)).isEqualTo(Placing.explainOverall(sections));
      }
    }

    /** A place is one more than the number of those in front: the order is total and transitive. */
    @ParameterizedTest
    @MethodSource("events")
    void havePlacesThatCountThoseInFront(String event, BiFunction<String, Random, Result> row) {
      Random random = new Random(2);
      for (int i = 0; i < MEETINGS; i++) {
        List<Race> sections = sections(event, row, random);
        OverallReport report = Placing.explainOverall(sections);
        List<Integer> places = places(report).values().asList();
        assertThat(places)
            .hasSize(sections.stream().mapToInt(section -> section.results().size()).sum())
            .isSorted()
            .allSatisfy(
                place ->
                    assertThat(places.stream().filter(other -> other < place).count())
                        .isEqualTo(place - 1));
      }
    }

    @ParameterizedTest
    @MethodSource("events")
    void neverPutAWorseMarkInFront(String event, BiFunction<String, Random, Result> row) {
      Random random = new Random(3);
      for (int i = 0; i < MEETINGS; i++) {
        List<Race> sections = sections(event, row, random);
        assertThat(
                Placing.explainOverall(sections).rows().stream()
                    .map(line -> line.result().mark().orElseThrow())
                    .toList())
            .isSortedAccordingTo(sections.get(0).event().discipline().bestFirst());
      }
    }

    @ParameterizedTest
    @MethodSource("events")
    void explainEverySharedPlace(String event, BiFunction<String, Random, Result> row) {
      Random random = new Random(4);
      for (int i = 0; i < MEETINGS; i++) {
        OverallReport report = Placing.explainOverall(sections(event, row, random));
        List<Integer> places = places(report).values().asList();
        assertThat(report.standingTies())
            .extracting(TieBreak::place)
            .containsExactlyElementsOf(
                places.stream()
                    .filter(place -> Collections.frequency(places, place) > 1)
                    .distinct()
                    .toList());
      }
    }

    @ParameterizedTest
    @MethodSource("events")
    void areAsTheOnlyRaceWhereThereIsOne(String event, BiFunction<String, Random, Result> row) {
      Random random = new Random(5);
      for (int i = 0; i < MEETINGS; i++) {
        Race section = sections(event, row, random).get(0);
        assertThat(Placing.explainOverall(List.of(section)).sections())
            .containsExactly(Placing.place(section));
      }
    }

    /** Against a pairwise reading of TR 21.1: who is in front of whom, and who is level. */
    @Test
    void rankSprintersAsAPairwiseReadingOfTheRuleDoes() {
      Random random = new Random(6);
      for (int i = 0; i < MEETINGS; i++) {
        List<Race> sections = sections("Men's 100m", Laws::sprinterWithReading, random);
        ImmutableMap<String, Integer> places = places(Placing.explainOverall(sections));
        for (Race section : sections) {
          for (Result result : section.results()) {
            assertThat(places)
                .containsEntry(
                    Rows.name(result.competitor()), 1 + inFrontOf(result, section, sections));
          }
        }
      }
    }

    private static Result sprinterWithReading(String name, Random random) {
      int hundredths = 980 + random.nextInt(3);
      return reading(name, decimal(hundredths * 10 - random.nextInt(3), 3), decimal(hundredths, 2));
    }

    private static int inFrontOf(Result result, Race section, List<Race> sections) {
      boolean onlyInOwn =
          sections.stream()
              .filter(other -> other != section)
              .flatMap(other -> other.results().stream())
              .noneMatch(other -> other.outcome().equals(result.outcome()));
      return (int)
          sections.stream()
              .flatMap(other -> other.results().stream())
              .filter(other -> isFaster(other, result, onlyInOwn))
              .count();
    }

    private static boolean isFaster(Result one, Result other, boolean byReading) {
      int byMark = one.outcome().toString().compareTo(other.outcome().toString());
      return byMark < 0
          || (byMark == 0
              && byReading
              && one.reading().orElseThrow().compareTo(other.reading().orElseThrow()) < 0);
    }
  }
}
