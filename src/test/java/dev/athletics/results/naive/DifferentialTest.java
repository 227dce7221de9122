package dev.athletics.results.naive;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Answer;
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

/**
 * Two implementations of the rules, of which one cares for nothing but to be read. {@code mvn
 * verify -DtestOptions=-Dthorough=true} asks for 100,000 races.
 */
@DisplayName("The library and the naive implementation of the same rules")
class DifferentialTest {
  private static final int RACES = Boolean.getBoolean("thorough") ? 100_000 : 10_000;

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
    NaiveWord word = word(seed, records);
    UnknownFacts unknown = seed % 3 == 0 ? UnknownFacts.WITHHOLD : UnknownFacts.ASSUME;
    RecordBook book =
        (word.everything() ? RecordBook.of(records).asComplete() : RecordBook.of(records))
            .completeFor(word.levels().toArray(Level[]::new))
            .completeFor(word.scopes().toArray(RecordScope[]::new));
    boolean indoorLists = seed % 4 == 1;
    RecordRules rules = RecordRules.worldAthletics(unknown, (performance, paper) -> Answer.YES);
    RecordCheck check = book.check(race, indoorLists ? rules.withSeparateIndoorLists() : rules);
    List<Claim> naive =
        new NaiveRecords(race, records, word, unknown == UnknownFacts.WITHHOLD, indoorLists)
            .claims();
    Set<Claim> claims = check.claims().stream().map(DifferentialTest::claim).collect(toSet());
    assertThat(Sets.symmetricDifference(claims, Set.copyOf(naive)))
        .as("claims, seed %s: %s %s, book %s", seed, race, race.results(), records)
        .isEmpty();
    assertThat(check.claims()).hasSameSizeAs(naive);
    for (Result row : race.results()) {
      List<Claim> ofRow =
          naive.stream()
              .filter(claim -> claim.row().equals(row) && claim.isOf(race.event()))
              .toList();
      assertThat(check.flags(race, row))
          .as("flags of %s, seed %s", row, seed)
          .isEqualTo(NaiveFlags.of(ofRow));
    }
  }

  /** Nothing, everything, a level, or what the book holds the first records of. */
  private static NaiveWord word(long seed, List<Record> records) {
    return switch ((int) (seed % 5)) {
      case 0, 1 -> new NaiveWord(true, List.of(), List.of());
      case 2 -> new NaiveWord(false, List.of(Level.PERSONAL, Level.VENUE), List.of());
      case 3 ->
          new NaiveWord(
              false, List.of(), records.stream().limit(3).map(Record::scope).distinct().toList());
      default -> new NaiveWord(false, List.of(), List.of());
    };
  }

  private static Claim claim(RecordClaim claim) {
    TreeSet<String> previous = new TreeSet<>();
    claim.previousRecords().forEach(record -> previous.add(record.holder().displayName()));
    return new Claim(
        claim.scope(),
        claim.result(),
        NaiveConditions.code(claim.performance().event()),
        claim.performance().kind() == Performance.Kind.INTERMEDIATE
            ? -1
            : claim.performance().attempt().orElse(0),
        claim.kind().name(),
        previous);
  }
}
