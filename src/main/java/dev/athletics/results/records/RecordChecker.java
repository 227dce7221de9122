package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.comparison.OfficialMarks;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.records.RecordCheck.Made;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One check in progress: it goes through the marks in the order in which they were set, and turns
 * the pages of the book as records fall.
 *
 * <p>What happens at one {@link Moment} — a race on the track, a round of trials — happens at once:
 * every mark in it is compared with what stood before, and of each scope the best eligible one
 * takes the record.
 */
final class RecordChecker {
  private final RecordRules rules;
  private RecordBook book;
  private final ImmutableList.Builder<Made> claims = ImmutableList.builder();
  private final ImmutableList.Builder<Rejection> rejections = ImmutableList.builder();

  RecordChecker(RecordBook book, RecordRules rules) {
    this.book = book;
    this.rules = rules;
  }

  void check(Race race) {
    Moment.of(race).forEach(this::check);
  }

  /** Checks the races of one day. */
  void checkDay(ImmutableList<RaceOrder.Succession> successions) {
    checkInAnyOrder(successions, RecordChecker::check);
  }

  private void check(RaceOrder.Succession succession) {
    succession.steps().forEach(step -> checkInAnyOrder(step, RecordChecker::check));
  }

  /** Checks parts of a day, of which the order is not known if there are several. */
  private <T> void checkInAnyOrder(
      ImmutableList<T> parts, BiConsumer<? super RecordChecker, ? super T> check) {
    if (parts.size() == 1) {
      check.accept(this, parts.get(0));
      return;
    }
    List<ImmutableList<Made>> ofEach = new ArrayList<>();
    for (T part : parts) {
      RecordChecker alone = new RecordChecker(book, rules);
      check.accept(alone, part);
      ofEach.add(alone.claims.build());
      rejections.addAll(alone.rejections.build());
    }
    PartsOfOneDay day = PartsOfOneDay.of(ofEach, book.identity());
    claims.addAll(day.certain());
    rejections.addAll(day.uncertain());
    book = book.with(day.certain().stream().map(made -> made.claim().toRecord()).toList());
  }

  void check(Performance performance) {
    check(Moment.of(performance));
  }

  RecordCheck result() {
    return new RecordCheck(claims.build(), rejections.build(), book);
  }

  void check(Moment moment) {
    Map<Sought, Contest> contests = new LinkedHashMap<>();
    for (Entry entry : moment.entries()) {
      enter(entry, moment.isInOneRace(), contests);
    }
    List<Record> records = new ArrayList<>();
    contests.values().forEach(contest -> contest.decide(records));
    if (!records.isEmpty()) {
      book = book.with(records);
    }
  }

  private void enter(Entry entry, boolean inOneRace, Map<Sought, Contest> contests) {
    Performance performance = entry.performance();
    Event event = RecordEvents.recordEvent(performance.event());
    Comparison comparison = new Comparison(book, performance, event);
    for (RecordScope scope : rules.scopes(performance)) {
      Comparison.Verdict verdict = comparison.with(scope);
      if (verdict.isGoodEnough()) {
        contests
            .computeIfAbsent(new Sought(scope, event), sought -> new Contest(sought, inOneRace))
            .enter(entry, verdict);
      }
    }
    RecordEvents.ofEitherCategory(event).forEach(either -> tell(entry, either));
  }

  /** Somebody of unknown category may have broken a record of men or of women. */
  private void tell(Entry entry, Event event) {
    Performance performance = entry.performance();
    Comparison comparison = new Comparison(book, performance, event);
    for (RecordScope scope : rules.scopes(performance)) {
      Comparison.Verdict verdict = comparison.with(scope);
      if (verdict.isGoodEnough() && !verdict.previous().isEmpty()) {
        new Contest(new Sought(scope, event), false).tell(entry, verdict);
      }
    }
  }

  /** All marks of one moment that compete for one record. */
  private final class Contest {
    private final RecordScope scope;
    private final Discipline discipline;
    private final boolean inOneRace;
    private final List<Candidate> eligible = new ArrayList<>(1);

    Contest(Sought sought, boolean inOneRace) {
      this.scope = sought.scope();
      this.discipline = sought.event().discipline();
      this.inOneRace = inOneRace;
    }

    void enter(Entry entry, Comparison.Verdict verdict) {
      ImmutableSet<Reason> objections = rules.objections(entry.performance(), scope);
      if (!objections.isEmpty()) {
        refuse(entry, verdict, objections);
      } else if (verdict.isComparable()) {
        eligible.add(new Candidate(entry, verdict.previous()));
      } else {
        reject(entry, verdict.previous(), ImmutableSet.of(verdict.notComparable()));
      }
    }

    void tell(Entry entry, Comparison.Verdict verdict) {
      ImmutableSet<Reason> objections = rules.objections(entry.performance(), scope);
      if (!objections.isEmpty()) {
        refuse(entry, verdict, objections);
      }
    }

    /** A first mark of somebody whose age is not known is refused in silence: all would be. */
    private void refuse(Entry entry, Comparison.Verdict verdict, ImmutableSet<Reason> objections) {
      boolean ofUnknownAge =
          objections.stream().allMatch(reason -> reason.code() == ReasonCode.AGE_UNKNOWN);
      if (!verdict.previous().isEmpty() || !ofUnknownAge) {
        reject(entry, verdict.previous(), objections);
      }
    }

    private void reject(Entry entry, ImmutableList<Record> standing, ImmutableSet<Reason> reasons) {
      rejections.add(new Rejection(scope, entry.result(), entry.performance(), standing, reasons));
    }

    /** Two rows of one name are two people, and neither beats the other to a personal best. */
    void decide(List<Record> records) {
      int from = 0;
      for (int to = 1; to <= eligible.size(); to++) {
        if (to == eligible.size() || isOfOther(eligible.get(from), eligible.get(to))) {
          decide(eligible.subList(from, to), records);
          from = to;
        }
      }
    }

    private boolean isOfOther(Candidate one, Candidate other) {
      return scope.level() == Level.PERSONAL && one.entry().result() != other.entry().result();
    }

    private void decide(List<Candidate> eligible, List<Record> records) {
      eligible.sort(
          Comparator.comparing(Candidate::mark, discipline.bestFirst())
              .thenComparing(Candidate::entry, Entry.BY_PLACE));
      Candidate best = eligible.get(0);
      List<Record> ofBestPlace = new ArrayList<>(1);
      for (Candidate candidate : eligible) {
        if (compare(candidate.mark(), best.mark()) == 0) {
          records.add(equalOfBest(candidate, best, ofBestPlace));
        } else if (!candidate.standing().isEmpty()) {
          reject(candidate.entry(), candidate.standing(), ImmutableSet.of(beatenBy(best)));
        }
      }
    }

    /** Those who share the place set the record together; after them the same mark equals it. */
    private Record equalOfBest(Candidate candidate, Candidate best, List<Record> ofBestPlace) {
      if (candidate.place().equals(best.place())) {
        Record set = claim(candidate.entry(), candidate.standing()).toRecord();
        ofBestPlace.add(set);
        return set;
      }
      ImmutableList.Builder<Record> standing = ImmutableList.builder();
      if (kind(best.entry(), best.standing()) == RecordClaim.Kind.EQUALLED) {
        standing.addAll(best.standing());
      }
      return claim(candidate.entry(), standing.addAll(ofBestPlace).build()).toRecord();
    }

    private RecordClaim claim(Entry entry, ImmutableList<Record> standing) {
      RecordClaim claim =
          new RecordClaim(
              kind(entry, standing), scope, entry.result(), entry.performance(), standing);
      claims.add(new Made(entry.race(), claim));
      return claim;
    }

    private RecordClaim.Kind kind(Entry entry, ImmutableList<Record> standing) {
      if (standing.isEmpty()) {
        return RecordClaim.Kind.FIRST;
      }
      boolean better = compare(entry.performance().mark(), standing.get(0).mark()) < 0;
      return better ? RecordClaim.Kind.BROKEN : RecordClaim.Kind.EQUALLED;
    }

    private int compare(Mark one, Mark other) {
      return OfficialMarks.compare(discipline, one, other);
    }

    private Reason beatenBy(Candidate best) {
      Performance better = best.entry().performance();
      return inOneRace
          ? Reason.of(ReasonCode.BEATEN_IN_SAME_RACE, Commentary.beatenBy(better))
          : Reason.of(ReasonCode.ORDER_UNKNOWN, Commentary.orderUnknown(better));
    }
  }

  /**
   * A mark that nothing speaks against, with the records that stood when it was set.
   *
   * @param standing the records, none where it would be the first
   */
  private record Candidate(Entry entry, ImmutableList<Record> standing) {
    Mark mark() {
      return entry.performance().mark();
    }

    Optional<Integer> place() {
      return entry.result().place();
    }
  }
}
