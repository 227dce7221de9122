package dev.athletics.results.records;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.examples.ResultList;
import dev.athletics.results.examples.ResultList.Row;
import dev.athletics.results.examples.ResultLists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * With the records that its flags imply, a contest gives exactly the flags that were published of
 * it.
 */
class PublishedFlagsTest {
  /** Rows in which the rules say something else than the source, with what they say. */
  private static final ImmutableMap<String, Disagreement> DISAGREEMENTS =
      ImmutableMap.of(
          "1 Thea LAFOND (DMA) 15.02",
          new Disagreement(
              "[]", "the list of Paris gives no wind for the jump, and a record needs one"),
          "7 Tim Nowak (GER) 7.48",
          new Disagreement(
              "[]", "the source calls 7.48 at +2.5 a personal best, which the wind forbids"),
          "1 Jeffrey Henderson (USA) 8.38",
          new Disagreement(
              "[SB]",
              "the source prints the flag of the first trial, which the fifth and sixth bettered"));

  /** Trials in which the rules say something else than the source. */
  private static final ImmutableMap<String, Disagreement> DISAGREEMENTS_IN_SERIES =
      ImmutableMap.of(
          "3 82.29 Anita Włodarczyk (POL)",
          new Disagreement(
              "[WL, WR, PB]", "the source prints the world record behind the row alone"),
          "6 74.54 Sophie Hitchon (GBR)",
          new Disagreement(
              "[NR, PB]", "the source prints the national record behind the row alone"));

  private record Disagreement(String found, String reason) {}

  @TestFactory
  Stream<DynamicTest> ofTheListsCarriedWithTheTests() {
    return tests(ResultLists.carried());
  }

  @TestFactory
  Stream<DynamicTest> ofTheListsOfRio() {
    assumeTrue(ResultLists.folder().isPresent(), "the lists of Rio 2016 are not here");
    return tests(ResultLists.rio());
  }

  private static Stream<DynamicTest> tests(Iterable<String> lists) {
    ImmutableListMultimap<String, String> contests =
        Multimaps.index(lists, PublishedFlagsTest::contest);
    return contests.asMap().entrySet().stream()
        .flatMap(
            contest ->
                Stream.of(ImpliedRecords.Distance.values())
                    .map(
                        distance ->
                            test(
                                contest.getKey(),
                                ImmutableList.copyOf(contest.getValue()),
                                distance)));
  }

  /** The rounds of one contest belong together. */
  private static String contest(String list) {
    return list.replaceFirst("_(final|semifinal|heat|round|repechage|qualification).*", "");
  }

  private static DynamicTest test(
      String contest, ImmutableList<String> names, ImpliedRecords.Distance distance) {
    return DynamicTest.dynamicTest(
        contest + ", " + distance, () -> assertPublishedFlags(names, distance));
  }

  private static void assertPublishedFlags(
      ImmutableList<String> names, ImpliedRecords.Distance distance) {
    ImmutableList<ResultList> lists =
        names.stream()
            .map(ResultLists::read)
            .map(ImpliedRecords::withAges)
            .collect(toImmutableList());
    List<Race> races = lists.stream().flatMap(list -> list.races().stream()).toList();
    RecordCheck check = ImpliedRecords.of(lists, distance).check(races, rules(races));
    assertThat(lists.stream().flatMap(list -> list.rows().stream()))
        .allSatisfy(
            row -> {
              assertThat(check.flags(row.race(), row.result()).toString())
                  .as("%s", row.result())
                  .isEqualTo(expected(row));
              assertThat(found(check, row))
                  .as("series of %s", row.result())
                  .isEqualTo(expectedInSeries(row));
            });
  }

  /** The lists of combined events print totals without the wind readings they need. */
  private static RecordRules rules(List<Race> races) {
    boolean combined = races.get(0).event().discipline().family() == Family.COMBINED;
    return combined
        ? RecordRules.worldAthletics().ignoring(ReasonCode.NO_WIND_INFORMATION)
        : RecordRules.worldAthletics();
  }

  private static String expected(Row row) {
    String published =
        Stream.concat(row.recordFlags().stream(), row.personalFlags().stream())
            .map(ImpliedRecords::today)
            .toList()
            .toString();
    return agreed(DISAGREEMENTS, row.result().toString(), published);
  }

  /** A disagreement that is none any more has no place in the table. */
  private static String agreed(
      ImmutableMap<String, Disagreement> known, String what, String published) {
    Disagreement disagreement = known.get(what);
    if (disagreement == null) {
      return published;
    }
    assertThat(published).as(disagreement.reason()).isNotEqualTo(disagreement.found());
    return disagreement.found();
  }

  private static ImmutableList<String> found(RecordCheck check, Row row) {
    return trials(row).stream()
        .map(trial -> trial.attempt().orElseThrow() + " " + trial.mark() + " " + check.flags(trial))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> expectedInSeries(Row row) {
    List<String> expected = new ArrayList<>();
    for (Performance trial : trials(row)) {
      int attempt = trial.attempt().orElseThrow();
      String published =
          row.trialFlags().get(attempt - 1).stream().map(ImpliedRecords::today).toList().toString();
      String what = attempt + " " + trial.mark() + " " + trial.competitor();
      expected.add(
          attempt + " " + trial.mark() + " " + agreed(DISAGREEMENTS_IN_SERIES, what, published));
    }
    return ImmutableList.copyOf(expected);
  }

  /** None where the source does not tell what each trial earned. */
  private static ImmutableList<Performance> trials(Row row) {
    boolean told = row.trialFlags().stream().anyMatch(flags -> !flags.isEmpty());
    return told ? row.race().performances(row.result()) : ImmutableList.of();
  }
}
