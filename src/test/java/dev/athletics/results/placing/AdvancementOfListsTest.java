package dev.athletics.results.placing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.examples.ResultLists;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published lists of rounds, decided by their rule and held against their letters. */
@DisplayName("Published rounds")
class AdvancementOfListsTest {
  private static final String SPRINT =
      "First 2 in each heat (Q) and the next 2 fastest (q) advance to the Final";
  private static final String RELAY =
      "First 3 in each heat (Q) and the next 2 fastest (q) advance to the Final";

  /** The terms of each list with letters. */
  private static final ImmutableMap<String, String> TERMS =
      ImmutableMap.<String, String>builder()
          .put("paris2024_m_100m_semifinals", SPRINT)
          .put("paris2024_m_110mh_semifinals", SPRINT)
          .put("paris2024_m_1500m_round1_heat1", "6 Q, repechage")
          .put("paris2024_m_5000m_round1", "First 8 in each heat (Q) advance to the Final")
          .put("paris2024_w_400mh_repechage_heat1", "2 Q")
          .put("rome2024_m_110mh_semifinals", SPRINT)
          .put("rome2024_m_4x400m_heats", RELAY)
          .put("rome2024_w_100m_semifinals", SPRINT)
          .put("rio2016_m_100m_semifinals", SPRINT)
          .put("rio2016_m_400m_semifinals", SPRINT)
          .put(
              "rio2016_m_400mh_heats",
              "First 3 in each heat (Q) and the next 6 fastest (q) advance to the Semi-Finals")
          .put("rio2016_m_4x100m_heats", RELAY)
          .put(
              "rio2016_m_polevault_qualification",
              "Qualifying standard 5.75 (Q) or at least the 12 best performers (q)")
          .buildOrThrow();

  /**
   * One heat of several. How many of it went through by time follows from the others, which are not
   * on the list: so that number is taken from its letters, and what is tried is which ones.
   */
  private static final ImmutableMap<String, String> TERMS_OF_ONE_HEAT =
      ImmutableMap.<String, String>builder()
          .put("paris2024_w_100mh_round1_heat3", "3 Q + 2 q, repechage")
          .put("rio2016_m_100m_heat8", "2 Q")
          .put("rio2016_w_4x100m_heat2", "3 Q")
          .put("rome2024_m_400m_heat3", "0 Q + 6 q")
          .put("rome2024_m_400m_semifinal1", "2 Q + 1 q")
          .put("rome2024_m_400mh_semifinal3", "2 Q + 2 q")
          .buildOrThrow();

  private static Stream<String> lists() {
    return Stream.concat(ResultLists.carried().stream(), ResultLists.rio().stream());
  }

  private static boolean hasLetters(String list) {
    return ResultLists.read(list).races().stream()
        .flatMap(race -> race.results().stream())
        .anyMatch(row -> row.qualification().isPresent());
  }

  private static ImmutableMap<String, String> terms() {
    return ImmutableMap.<String, String>builder()
        .putAll(TERMS)
        .putAll(TERMS_OF_ONE_HEAT)
        .buildOrThrow();
  }

  @Test
  void areAllTried() {
    assertThat(lists().filter(AdvancementOfListsTest::hasLetters)).isSubsetOf(terms().keySet());
  }

  @TestFactory
  Stream<DynamicTest> advanceAsTheyDid() {
    List<String> readable = lists().toList();
    return terms().entrySet().stream()
        .filter(list -> readable.contains(list.getKey()))
        .map(
            list ->
                DynamicTest.dynamicTest(
                    list.toString(),
                    () -> assertAdvances(list.getKey(), Advancement.parse(list.getValue()))));
  }

  private static void assertAdvances(String list, Advancement terms) {
    ImmutableList<Race> races = ResultLists.read(list).races();
    AdvancementReport report = terms.advance(races);

    assertThat(report.openTies()).isEmpty();
    assertThat(report.races()).isEqualTo(races);
    assertThat(report.decisions()).hasSize((int) letters(races));
  }

  private static long letters(List<Race> races) {
    return races.stream()
        .map(Race::results)
        .flatMap(List::stream)
        .map(Result::qualification)
        .filter(letters -> letters.isPresent())
        .count();
  }
}
