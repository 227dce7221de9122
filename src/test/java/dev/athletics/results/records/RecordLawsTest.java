package dev.athletics.results.records;

import static dev.athletics.results.records.Given.athlete;
import static dev.athletics.results.records.Given.record;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Facility;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Laws of records, each tried on some thousands of cases; {@code mvn verify
 * -DtestOptions=-Dthorough=true} asks for 100,000.
 */
@DisplayName("The laws of records")
class RecordLawsTest {
  private static final int CASES = Boolean.getBoolean("thorough") ? 100_000 : 3_000;
  private static final Athlete MAN = athlete("Max MUSTER", "GER");
  private static final RecordScope GERMAN = RecordScope.parse("NR GER");
  private static final RecordRules RULES = RecordRules.worldAthletics();

  private static void inEveryCase(IntConsumer law) {
    IntStream.range(0, CASES).parallel().forEach(law);
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static <T> List<T> shuffled(Iterable<T> values, Random random) {
    List<T> shuffled = new ArrayList<>();
    values.forEach(shuffled::add);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Test
  void noClaimIsMadeWithoutARecordOrTheWordOfTheCallerAndNoneIsLostInSilenceByMoreRecords() {
    inEveryCase(
        seed -> {
          Random random = new Random(seed);
          List<Record> all = records(random);
          List<Record> known = all.stream().filter(record -> random.nextBoolean()).toList();
          RecordBook extract = RecordBook.of(known);
          RecordBook part =
              random.nextBoolean() ? extract : extract.completeFor(all.get(0).scope());
          Performance performance = sparse(random).build();
          RecordBook more = part.with(all);
          RecordCheck again = more.check(performance, RULES);
          for (RecordClaim claim : part.check(performance, RULES).claims()) {
            assertThat(!claim.previousRecords().isEmpty() || part.isCompleteFor(claim.scope()))
                .isTrue();
            Event event = performance.event();
            boolean beaten =
                more.standing(claim.scope(), event, performance.date()).stream()
                    .anyMatch(
                        record -> !event.discipline().isBetter(performance.mark(), record.mark()));
            assertThat(isKept(claim, again) || isRefused(claim, again) || beaten)
                .as("%s: %s by %s", seed, claim, all)
                .isTrue();
          }
        });
  }

  private static boolean isKept(RecordClaim claim, RecordCheck check) {
    return check.claims().stream().anyMatch(other -> isOne(other.scope(), claim.scope()));
  }

  /** What more is known of a person makes it no other. */
  private static boolean isOne(RecordScope one, RecordScope other) {
    return one.level() == RecordScope.Level.PERSONAL
        ? one.level() == other.level() && one.limits().equals(other.limits())
        : one.equals(other);
  }

  private static boolean isRefused(RecordClaim claim, RecordCheck check) {
    return check.rejections().stream().anyMatch(other -> isOne(other.scope(), claim.scope()));
  }

  /** A fact can only move a mark to a list of its own (a track, an event) or give a reason. */
  @Test
  void everyClaimSurvivesTheFactsThatWereMissingOrIsWithdrawnWithAReason() {
    inEveryCase(
        seed -> {
          Random random = new Random(seed);
          RecordBook book =
              random.nextBoolean()
                  ? RecordBook.of(records(random))
                  : RecordBook.of(records(random)).asComplete();
          Performance.Builder performance = sparse(random);
          Performance before = performance.build();
          addFacts(performance, random);
          Performance after = performance.build();
          RecordCheck check = book.check(after, RULES);
          Set<RecordScope> scopes = RULES.scopes(after);
          for (RecordClaim claim : book.check(before, RULES).claims()) {
            boolean moved =
                !after.event().equals(before.event())
                    || after.isOnShortTrack()
                    || !scopes.contains(claim.scope())
                        && claim.scope().pacing() == RecordScope.Pacing.WOMEN_ONLY;
            assertThat(isKept(claim, check) || isRefused(claim, check) || moved)
                .as("%s: %s after %s, %s", seed, claim, after, check.rejections())
                .isTrue();
          }
        });
  }

  private static void addFacts(Performance.Builder performance, Random random) {
    List<Runnable> facts =
        List.of(
            () -> performance.wind(Wind.ofTenths(random.nextInt(60) - 20)),
            () -> performance.venue(Venue.of("Stadion")),
            () -> performance.facility(any(List.of(Facility.values()), random)),
            () -> performance.starters(1 + random.nextInt(5)),
            () -> performance.dopingControlled(random.nextBoolean()),
            () -> performance.mixedRace(random.nextBoolean()),
            () -> performance.course(RoadCourse.certified().withDrop(random.nextInt(80))),
            () -> performance.competition(games()),
            () -> performance.notes(Set.of(any(List.of(MarkNote.values()), random))),
            () -> performance.finished(random.nextBoolean()),
            () -> performance.outOfCompetition(random.nextBoolean()),
            () -> performance.competitor(MAN.toBuilder().category(Category.MEN).build()),
            () -> performance.competitor(MAN.toBuilder().category(Category.WOMEN).build()),
            () -> performance.competitor(MAN.toBuilder().born(1950).build()),
            () -> performance.competitor(MAN.toBuilder().club("LAC").build()));
    for (int i = random.nextInt(4); i >= 0; i--) {
      any(facts, random).run();
    }
  }

  private static Competition games() {
    return Competition.builder().name("Games").series("Games").build();
  }

  private static final List<String> EVENTS =
      List.of("Men 400", "Men 100", "Men JT", "Men HJ", "Men 10K");

  private static List<Record> records(Random random) {
    List<RecordScope> scopes =
        List.of(
            GERMAN,
            RecordScope.world(),
            RecordScope.personal(MAN),
            GERMAN.inSeason(2024),
            RecordScope.club("LAC"),
            GERMAN.forAgeGroup(AgeGroup.U20));
    return IntStream.range(0, 1 + random.nextInt(5))
        .mapToObj(
            i -> {
              RecordScope scope = any(scopes, random);
              int year = scope.season().orElse(1970 + random.nextInt(55));
              String event = any(EVENTS, random);
              String day = year + "-0" + (1 + i) + "-01";
              return record(scope, event, markOf(event, random), MAN, day).build();
            })
        .toList();
  }

  /** A mark of which little is known. */
  private static Performance.Builder sparse(Random random) {
    String event = any(EVENTS, random);
    return Given.performance(event, markOf(event, random), MAN)
        .date(LocalDate.of(1970 + random.nextInt(55), 6, 8));
  }

  private static String markOf(String event, Random random) {
    return switch (event) {
      case "Men 400" -> timed("4" + (4 + random.nextInt(2)) + "." + random.nextInt(10), random);
      case "Men 100" -> timed("10." + random.nextInt(10), random);
      case "Men JT" -> 80 + random.nextInt(20) + ".00";
      case "Men HJ" -> "2.3" + random.nextInt(10);
      default -> "27:0" + random.nextInt(10);
    };
  }

  private static String timed(String tenths, Random random) {
    return random.nextInt(3) == 0 ? tenths + "h" : tenths + "0";
  }

  @Test
  void theProgressionIsWhateverStoodOnSomeDay() {
    inEveryCase(
        seed -> {
          Random random = new Random(seed);
          RecordScope scope =
              any(List.of(GERMAN, RecordScope.world(), RecordScope.personal(MAN)), random);
          String event = any(EVENTS, random);
          List<Record> records = new ArrayList<>();
          for (int n = random.nextInt(8); n >= 0; n--) {
            LocalDate day = LocalDate.of(1970 + 3 * n, 1 + random.nextInt(12), 1);
            records.add(record(scope, event, markOf(event, random), MAN, day.toString()).build());
          }
          RecordBook book = RecordBook.of(records);
          Set<LocalDate> days = new TreeSet<>();
          records.forEach(record -> days.add(record.date()));
          days.add(LocalDate.of(1977, 1, 1));
          Set<Record> stood = new HashSet<>();
          days.forEach(day -> stood.addAll(book.standing(scope, Event.parse(event), day)));
          assertThat(book.progression(scope, Event.parse(event)))
              .as("%s: %s", seed, records)
              .containsExactlyInAnyOrderElementsOf(stood);
        });
  }

  @Test
  void booksAndProgressionsAreTheSameInWhateverOrderTheyAreMerged() {
    inEveryCase(
        seed -> {
          Random random = new Random(seed);
          List<RecordBook> parts =
              IntStream.range(0, 3).mapToObj(i -> RecordBook.of(records(random))).toList();
          RecordBook merged = parts.stream().reduce(RecordBook::merge).orElseThrow();
          RecordBook other =
              shuffled(parts, random).stream().reduce(RecordBook::merge).orElseThrow();
          assertThat(other).as("%s", seed).isEqualTo(merged);
          assertThat(RecordBook.of(shuffled(merged.records(), random))).isEqualTo(merged);
          Event event = Event.parse("Men 400");
          List<RecordProgression> progressions =
              IntStream.range(0, 3)
                  .mapToObj(
                      i ->
                          IntStream.range(0, 4)
                              .mapToObj(n -> sparse(random).build())
                              .collect(RecordProgression.toRecordProgression(event, any -> true)))
                  .toList();
          assertThat(
                  shuffled(progressions, random).stream()
                      .reduce(RecordProgression::merge)
                      .orElseThrow())
              .isEqualTo(progressions.stream().reduce(RecordProgression::merge).orElseThrow());
        });
  }

  @Test
  void equalValuesAnswerAlikeAndTheOrderOfRowsAndRacesDoesNotMatter() {
    inEveryCase(
        seed -> {
          Random random = new Random(seed);
          RacesOfADay day = new RacesOfADay(random);
          List<Race> races = day.races();
          List<Race> permuted =
              shuffled(races, random).stream()
                  .map(race -> race.withResults(shuffled(race.results(), random)))
                  .toList();
          RecordBook book = day.book();
          RecordCheck check = book.check(races);
          RecordCheck again =
              RecordBook.of(shuffled(book.records(), random)).asComplete().check(permuted);
          assertThat(claims(again)).as("%s: %s", seed, races).isEqualTo(claims(check));
          assertThat(refusals(again)).as("%s: %s", seed, races).isEqualTo(refusals(check));
          assertThat(again.bookAfter()).isEqualTo(check.bookAfter());
          for (int i = 0; i < races.size(); i++) {
            Race copy = races.get(i).toBuilder().build();
            for (Result row : copy.results()) {
              assertThat(check.flags(copy, row.toBuilder().build()))
                  .isEqualTo(check.flags(races.get(i), row));
            }
          }
        });
  }

  private static ImmutableMultiset<RecordClaim> claims(RecordCheck check) {
    return ImmutableMultiset.copyOf(check.claims());
  }

  private static ImmutableMultiset<Rejection> refusals(RecordCheck check) {
    return ImmutableMultiset.copyOf(check.rejections());
  }
}
