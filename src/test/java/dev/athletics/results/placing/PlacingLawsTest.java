package dev.athletics.results.placing;

import static dev.athletics.results.placing.Rows.places;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule and every list, tried on many small lists with many ties. */
class PlacingLawsTest {
  private static final int LISTS = 100;

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of("Men's 100m", PlacingRules.track(), row(PlacingLawsTest::sprinter)),
        Arguments.of(
            "Men's 20km Race Walk", PlacingRules.finishOrder(), row(PlacingLawsTest::walker)),
        Arguments.of("Men's Shot Put", PlacingRules.horizontal(), row(PlacingLawsTest::putter)),
        Arguments.of("Men's High Jump", PlacingRules.vertical(), row(PlacingLawsTest::jumper)),
        Arguments.of("Men's Decathlon", PlacingRules.combined(), row(PlacingLawsTest::decathlete)),
        Arguments.of(
            "Men's Decathlon", PlacingRules.combinedUntil2017(), row(PlacingLawsTest::decathlete)),
        Arguments.of(
            "Men's Decathlon", PlacingRules.combinedMasters(), row(PlacingLawsTest::decathlete)));
  }

  private static BiFunction<String, Random, Result> row(BiFunction<String, Random, Result> row) {
    return row;
  }

  private static Result sprinter(String name, Random random) {
    int hundredths = 980 + random.nextInt(3);
    int thousandths = hundredths * 10 - random.nextInt(3);
    return Rows.reading(name, seconds(thousandths, 3), seconds(hundredths, 2));
  }

  /** The judges give each a place, which tells equal seconds apart unless they see a dead heat. */
  private static Result walker(String name, Random random) {
    return Rows.time(name, "1:19:5" + random.nextInt(3), 1 + random.nextInt(3));
  }

  private static String seconds(int units, int decimals) {
    return BigDecimal.valueOf(units, decimals).toPlainString();
  }

  private static Result putter(String name, Random random) {
    List<String> trials = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      trials.add(random.nextInt(4) == 0 ? "x" : seconds(2000 + random.nextInt(3), 2));
    }
    return Rows.series(name, String.join(" ", trials));
  }

  private static Result jumper(String name, Random random) {
    List<String> bars = new ArrayList<>();
    for (int height = 200; height < 200 + 3 * random.nextInt(4); height += 3) {
      bars.add(seconds(height, 2) + ":" + List.of("o", "xo", "xxo", "-").get(random.nextInt(4)));
    }
    bars.add("2.30:" + List.of("xxx", "xr", "r").get(random.nextInt(3)));
    return Rows.heights(name, String.join(" ", bars));
  }

  private static Result decathlete(String name, Random random) {
    return Rows.points(
        name, 800 + random.nextInt(3), 800 + random.nextInt(3), 800 + random.nextInt(3));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void placesDoNotDependOnTheOrderOfTheList(
      String event, PlacingRules rules, BiFunction<String, Random, Result> row) {
    Random random = new Random(1);
    for (int i = 0; i < LISTS; i++) {
      Race race = race(event, row, random);
      List<Result> shuffled = new ArrayList<>(race.results());
      Collections.shuffle(shuffled, random);

      assertThat(places(Placing.place(race.withResults(shuffled), rules)))
          .containsExactlyInAnyOrderEntriesOf(places(Placing.place(race, rules)));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void betterMarkNeverComesBehindAWorseOne(
      String event, PlacingRules rules, BiFunction<String, Random, Result> row) {
    Random random = new Random(2);
    for (int i = 0; i < LISTS; i++) {
      Race placed = Placing.place(race(event, row, random), rules);
      assertThat(placed.results().stream().flatMap(result -> result.mark().stream()).toList())
          .isSortedAccordingTo(placed.event().discipline().bestFirst());
      assertThat(places(placed).values().asList()).isSorted();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatNothingSeparatesSharesAPlace(
      String event, PlacingRules rules, BiFunction<String, Random, Result> row) {
    for (int i = 0; i < LISTS; i++) {
      Race race =
          Rows.race(
              event,
              row.apply("A", new Random(i)),
              row.apply("B", new Random(i)),
              row.apply("C", new Random(i)));
      assertThat(Placing.place(race, rules).results())
          .extracting(Result::place)
          .containsOnly(race.results().get(0).mark().map(mark -> 1));
    }
  }

  /** 1, 2, 2, 4: a place is one more than the number of those in front. */
  @ParameterizedTest
  @MethodSource("rules")
  void placeCountsThoseInFront(
      String event, PlacingRules rules, BiFunction<String, Random, Result> row) {
    Random random = new Random(3);
    for (int i = 0; i < LISTS; i++) {
      List<Integer> places =
          places(Placing.place(race(event, row, random), rules)).values().asList();
      assertThat(places)
          .allSatisfy(
              place ->
                  assertThat(places.stream().filter(other -> other < place).count())
                      .isEqualTo(place - 1));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void placedAgainNothingMoves(
      String event, PlacingRules rules, BiFunction<String, Random, Result> row) {
    Random random = new Random(4);
    for (int i = 0; i < LISTS; i++) {
      Race placed = Placing.place(race(event, row, random), rules);
      assertThat(Placing.place(placed, rules)).isEqualTo(placed);
      assertThat(Placing.verify(placed, rules)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everySharedPlaceIsExplained(
      String event, PlacingRules rules, BiFunction<String, Random, Result> row) {
    Random random = new Random(5);
    for (int i = 0; i < LISTS; i++) {
      PlacingReport report = Placing.explain(race(event, row, random), rules);
      List<Integer> shared =
          places(report.race()).values().stream()
              .filter(place -> Collections.frequency(places(report.race()).values(), place) > 1)
              .distinct()
              .sorted(Comparator.naturalOrder())
              .toList();
      assertThat(report.standingTies())
          .extracting(TieBreak::place)
          .containsExactlyElementsOf(shared);
    }
  }

  private static Race race(String event, BiFunction<String, Random, Result> row, Random random) {
    return Rows.race(
        event,
        IntStream.range(0, 6)
            .mapToObj(i -> row.apply("Athlete" + i, random))
            .collect(ImmutableList.toImmutableList()));
  }
}
