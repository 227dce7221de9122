package dev.athletics.results.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.placing.StartList.Start;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Lanes")
class LaneRulesTest {
  private static StartList ranked(String event, int starters) {
    List<Entry> entries =
        IntStream.rangeClosed(1, starters).mapToObj(i -> Entry.of(Rows.athlete("A" + i))).toList();
    return new Seeding(ImmutableList.copyOf(entries), "TR 20.3.2").single(Rows.race(event));
  }

  /** All lanes that ranks get in many draws. */
  private static Set<Integer> lanes(LaneRules rules, int starters, int from, int to) {
    Random lots = new Random(1);
    return IntStream.range(0, 60)
        .mapToObj(draw -> rules.draw(ranked("Men's 200m", starters), lots))
        .flatMap(list -> list.starts().stream())
        .filter(start -> start.rank().orElseThrow() >= from && start.rank().orElseThrow() <= to)
        .map(start -> start.lane().orElseThrow())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest(name = "{0} with {1} starters on {2} lanes: {3} to {4} in {5}")
  @CsvSource({
    "100, 8, 8, 1, 4, '3, 4, 5, 6'", // TR 20.4.3
    "100, 8, 8, 5, 6, '2, 7'",
    "100, 8, 8, 7, 8, '1, 8'",
    "110H, 8, 8, 1, 4, '3, 4, 5, 6'",
    "200, 8, 8, 1, 3, '5, 6, 7'", // TR 20.4.4
    "200, 8, 8, 4, 6, '3, 4, 8'",
    "200, 8, 8, 7, 8, '1, 2'",
    "400, 8, 8, 1, 4, '4, 5, 6, 7'", // TR 20.4.5
    "400H, 8, 8, 5, 6, '3, 8'",
    "800, 8, 8, 7, 8, '1, 2'",
    "4x100, 8, 8, 1, 4, '4, 5, 6, 7'",
    "4x400, 8, 8, 5, 6, '3, 8'",
    "200, 7, 8, 7, 7, '2'", // TR 20.4, Note (iii): the inside lanes stay free
    "200, 6, 8, 4, 6, '3, 4, 8'",
    "200, 8, 9, 1, 3, '6, 7, 8'", // lane 2 is regarded as lane 1
    "200, 8, 9, 7, 8, '2, 3'",
    "200, 9, 9, 9, 9, '1'",
    "100, 8, 9, 1, 4, '4, 5, 6, 7'",
    "100, 6, 6, 1, 4, '2, 3, 4, 5'",
    "400, 6, 6, 1, 4, '2, 3, 4, 5'",
    "400, 6, 6, 5, 6, '1, 6'",
  })
  void areDrawnByRank(
      String discipline, int starters, int lanes, int from, int to, String expected) {
    LaneRules rules = LaneRules.byRank(Discipline.parse(discipline), lanes);
    assertThat(lanes(rules, starters, from, to).toString()).isEqualTo("[" + expected + "]");
  }

  /** TR 20.4 until 13 August 2023: one draw for all distances. */
  @ParameterizedTest(name = "{0} with {1} starters on {2} lanes until 2023: {3} to {4} in {5}")
  @CsvSource({
    "100, 8, 8, 1, 4, '3, 4, 5, 6'",
    "100, 8, 8, 5, 6, '7, 8'",
    "100, 8, 8, 7, 8, '1, 2'",
    "200, 8, 8, 1, 4, '3, 4, 5, 6'",
    "400, 8, 8, 5, 6, '7, 8'",
    "4x400, 8, 8, 7, 8, '1, 2'",
    "200, 8, 9, 1, 4, '4, 5, 6, 7'",
    "200, 9, 9, 9, 9, '1'",
    "400, 6, 6, 1, 4, '2, 3, 4, 5'",
    "400, 6, 6, 5, 5, '6'"
  })
  void wereTheSameForAllDistancesUntil2023(
      String discipline, int starters, int lanes, int from, int to, String expected) {
    LaneRules rules =
        LaneRules.inForce(Discipline.parse(discipline), lanes, LocalDate.of(2023, 8, 13));
    assertThat(lanes(rules, starters, from, to).toString()).isEqualTo("[" + expected + "]");
  }

  @ParameterizedTest
  @CsvSource({"100", "200", "800", "4x100"})
  void goByDistanceSince14August2023(String code) {
    Discipline discipline = Discipline.parse(code);
    assertThat(LaneRules.inForce(discipline, 8, LocalDate.of(2023, 8, 14)))
        .isEqualTo(LaneRules.byRank(discipline, 8));
  }

  @Test
  void areNotKnownBeforeNovember2019() {
    LocalDate early = LocalDate.of(2019, 10, 31);
    assertThatThrownBy(() -> LaneRules.inForce(Discipline.parse("100"), 8, early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("draws of lanes are known from 2019-11-01 on, was 2019-10-31");
  }

  /** TR 20.4.1: in a first round the ranks have no say, also about whoever shares a lane. */
  @Test
  void areSharedByLotInAFirstRound() {
    LaneRules rules = LaneRules.byLot(4).sharing(4);
    Random lots = new Random(1);
    assertThat(
            IntStream.range(0, 60)
                .mapToObj(draw -> rules.draw(ranked("Men's 800m", 5), lots))
                .flatMap(list -> list.starts().stream())
                .filter(start -> start.lane().orElseThrow() == 4)
                .map(start -> start.rank().orElseThrow()))
        .contains(1, 2, 3, 4, 5);
  }

  static Stream<LaneRules> everyRule() {
    return IntStream.rangeClosed(1, 10)
        .boxed()
        .flatMap(
            lanes ->
                Stream.concat(
                    Stream.of(LaneRules.byLot(lanes), LaneRules.shortTrack(lanes)),
                    Stream.of("60", "100", "200", "400H", "800", "4x100")
                        .map(Discipline::parse)
                        .flatMap(
                            discipline ->
                                Stream.of(
                                    LaneRules.byRank(discipline, lanes),
                                    LaneRules.inForce(
                                        discipline, lanes, LocalDate.of(2022, 7, 1))))));
  }

  /** TR 20.4, Note (iii): every starter has a lane alone, and the inside ones stay free. */
  @ParameterizedTest
  @MethodSource("everyRule")
  void areDrawnOnceEachFromTheOutsideInwards(LaneRules rules) {
    int lanes = rules.groups().stream().mapToInt(group -> group.lanes().size()).sum();
    for (int starters = 1; starters <= lanes; starters++) {
      StartList list = rules.draw(ranked("Men's 200m", starters), new Random(starters));
      assertThat(list.starts())
          .extracting(start -> start.lane().orElseThrow())
          .containsExactlyElementsOf(
              IntStream.rangeClosed(lanes - starters + 1, lanes).boxed().toList());
      assertThat(list.starts())
          .extracting(start -> start.rank().orElseThrow())
          .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, starters).boxed().toList());
    }
  }

  @ParameterizedTest(name = "{0} starters on {1} lanes: {2} to {3} in {4}")
  @CsvSource({
    "6, 6, 1, 2, '5, 6'",
    "6, 6, 3, 4, '3, 4'",
    "6, 6, 5, 6, '1, 2'",
    "4, 4, 1, 2, '3, 4'"
  })
  void ofTheShortTrackAreOutsideForTheBestAsTr45Says(
      int starters, int lanes, int from, int to, String expected) {
    assertThat(lanes(LaneRules.shortTrack(lanes), starters, from, to).toString())
        .isEqualTo("[" + expected + "]");
  }

  @Test
  void byLotCanBeAnyForAnybodyAsTr2041Says() {
    assertThat(lanes(LaneRules.byLot(8), 8, 1, 1)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(lanes(LaneRules.byLot(8), 6, 1, 1)).containsExactly(3, 4, 5, 6, 7, 8);
  }

  @Test
  void takeTwoStartersOf800MetresWhereTheyAreShared() {
    StartList list =
        LaneRules.byRank(Discipline.parse("800"), 8)
            .sharing(7, 8)
            .draw(ranked("Men's 800m", 10), new Random(1));
    assertThat(list.starts())
        .extracting(start -> start.lane().orElseThrow())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 7, 8, 8);
  }

  @Test
  void sayWhichGroupTheyWereDrawnFrom() {
    StartList list =
        LaneRules.byRank(Discipline.parse("200"), 8).draw(ranked("Men's 200m", 8), new Random(1));
    Start inLane8 = list.starts().get(7);
    assertThat(inLane8.assignments())
        .extracting(Object::toString)
        .containsExactly("lane 8 drawn from lanes 3, 4, 8 (TR 20.4.4)");
  }

  @Test
  void areTooFewForMoreStarters() {
    assertThatThrownBy(() -> LaneRules.byLot(8).draw(ranked("Men's 200m", 9), new Random(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("9 starters do not fit in 8 lanes");
  }

  @ParameterizedTest
  @CsvSource({"1500", "LJ", "4x800", "10K"})
  void areNotForDisciplinesWithoutThem(String discipline) {
    assertThatThrownBy(() -> LaneRules.byRank(Discipline.parse(discipline), 8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nobody starts in lanes in " + discipline);
  }
}
