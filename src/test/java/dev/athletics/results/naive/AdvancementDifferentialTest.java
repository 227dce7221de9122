package dev.athletics.results.naive;

import static java.util.Arrays.stream;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.athletics.results.Competitor;
import dev.athletics.results.placing.Advancement;
import dev.athletics.results.placing.AdvancementReason;
import dev.athletics.results.placing.AdvancementReport;
import dev.athletics.results.placing.AdvancementReport.Decision;
import dev.athletics.results.placing.AdvancementReport.Need;
import dev.athletics.results.placing.AdvancementReport.OpenTie;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two implementations of the rules of advancement, held against each other over random rounds.
 * {@code mvn verify -DtestOptions=-Dthorough=true} asks for 100,000.
 */
@DisplayName("Advancement and its naive implementation")
class AdvancementDifferentialTest {
  private static final int ROUNDS = Boolean.getBoolean("thorough") ? 100_000 : 5_000;

  @Test
  void agreeOnLettersAndOpenTies() {
    LongStream.range(0, ROUNDS).parallel().forEach(AdvancementDifferentialTest::assertAgree);
  }

  /** Otherwise the agreement would say nothing. */
  @Test
  void areAskedForEveryReasonAndEveryNeed() {
    Multiset<Enum<?>> found = HashMultiset.create();
    for (long seed = 0; seed < 3_000; seed++) {
      RandomRounds random = new RandomRounds(seed);
      AdvancementReport report = rule(random.terms()).advance(random.round(), random.reruns());
      report.decisions().forEach(decision -> found.add(decision.reason()));
      report.openTies().forEach(tie -> found.add(tie.need()));
    }
    assertThat(Stream.<Enum<?>>concat(stream(AdvancementReason.values()), stream(Need.values())))
        .allSatisfy(each -> assertThat(found.count(each)).as("%s", each).isGreaterThan(30));
  }

  private static void assertAgree(long seed) {
    RandomRounds random = new RandomRounds(seed);
    AdvancementReport report = rule(random.terms()).advance(random.round(), random.reruns());
    NaiveAdvancement naive = new NaiveAdvancement(random.terms(), random.round(), random.reruns());

    assertThat(letters(report)).as("letters, %s", random).isEqualTo(naive.letters());
    assertThat(report.openTies())
        .as("open ties, %s", random)
        .extracting(AdvancementDifferentialTest::text)
        .containsExactlyInAnyOrderElementsOf(naive.open());
  }

  private static Advancement rule(NaiveAdvancement.Terms terms) {
    Advancement rule =
        terms
            .standard()
            .map(standard -> Advancement.byStandard(standard, terms.byRank()))
            .orElseGet(() -> Advancement.byPlaceAndTime(terms.byPlace(), terms.byRank()));
    rule = terms.room() == Integer.MAX_VALUE ? rule : rule.withRoomFor(terms.room());
    rule = terms.repechage() ? rule.withRepechage() : rule;
    return terms.timesInFull() ? rule.withTimesInFull() : rule;
  }

  private static Map<Competitor, String> letters(AdvancementReport report) {
    Map<Competitor, String> letters = new HashMap<>();
    for (Decision decision : report.decisions()) {
      letters.put(decision.competitor(), decision.qualification().code());
    }
    return letters;
  }

  private static String text(OpenTie tie) {
    TreeSet<String> names = new TreeSet<>();
    tie.competitors().forEach(competitor -> names.add(competitor.displayName()));
    return tie.places() + " " + tie.need() + " " + names;
  }
}
