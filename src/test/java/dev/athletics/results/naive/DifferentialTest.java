package dev.athletics.results.naive;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.Result;
import dev.athletics.results.naive.NaiveRecords.Claim;
import dev.athletics.results.placing.Placing;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import dev.athletics.results.records.RecordClaim;
import dev.athletics.results.records.RecordRules;
import dev.athletics.results.records.UnknownFacts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two implementations of the rules, of which one cares for nothing but to be read. */
@DisplayName("The library and the naive implementation of the same rules")
class DifferentialTest {
  private static final int RACES = 10_000;

  @Test
  void agreeOnPlacesClaimsAndFlags() {
    LongStream.range(0, RACES).parallel().forEach(DifferentialTest::assertAgree);
  }

  static void assertAgree(long seed) {
    RandomRaces random = new RandomRaces(seed);
    Race unplaced = random.race();
    Race placed = Placing.place(unplaced);
    assertThat(list(placed))
        .as("places, seed %s: %s", seed, unplaced.results())
        .isEqualTo(new NaivePlacing(unplaced).list());
    assertSameRecords(placed, random.records(), seed);
  }

  private static List<String> list(Race placed) {
    return placed.results().stream()
        .map(
            row ->
                row.place().map(String::valueOf).orElse("-") + " " + row.competitor().displayName())
        .toList();
  }

  private static void assertSameRecords(Race race, List<Record> records, long seed) {
    boolean complete = seed % 2 == 0;
    UnknownFacts unknown = seed % 3 == 0 ? UnknownFacts.WITHHOLD : UnknownFacts.ASSUME;
    RecordBook extract = RecordBook.of(records);
    RecordCheck check =
        (complete ? extract.asComplete() : extract)
            .check(race, RecordRules.worldAthletics(unknown));
    List<Claim> naive =
        new NaiveRecords(race, records, complete, unknown == UnknownFacts.WITHHOLD).claims();
    Set<Claim> claims = check.claims().stream().map(DifferentialTest::claim).collect(toSet());
    assertThat(Sets.symmetricDifference(claims, Set.copyOf(naive)))
        .as("claims, seed %s: %s %s, book %s", seed, race, race.results(), records)
        .isEmpty();
    assertThat(check.claims()).hasSameSizeAs(naive);
    for (Result row : race.results()) {
      List<Claim> ofRow = naive.stream().filter(claim -> claim.row().equals(row)).toList();
      assertThat(check.flags(row))
          .as("flags of %s, seed %s", row, seed)
          .isEqualTo(NaiveFlags.of(ofRow));
    }
  }

  private static Claim claim(RecordClaim claim) {
    TreeSet<String> previous = new TreeSet<>();
    claim.previousRecords().forEach(record -> previous.add(record.holder().displayName()));
    return new Claim(
        claim.scope(),
        claim.result(),
        claim.performance().attempt().orElse(0),
        claim.kind().name(),
        previous);
  }
}
