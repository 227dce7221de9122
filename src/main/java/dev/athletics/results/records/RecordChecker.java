package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.records.RecordCheck.Made;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** Checks meetings of one day, of which the order is not known if there are several. */
  void checkDay(ImmutableList<ImmutableList<Race>> meetings) {
    if (meetings.size() == 1) {
      meetings.get(0).forEach(this::check);
      return;
    }
    List<ImmutableList<Made>> ofEach = new ArrayList<>();
    for (ImmutableList<Race> meeting : meetings) {
      RecordChecker ofMorning = new RecordChecker(book, rules);
      meeting.forEach(ofMorning::check);
      ofEach.add(ofMorning.claims.build());
      rejections.addAll(ofMorning.rejections.build());
    }
    MeetingsOfOneDay day = MeetingsOfOneDay.of(ofEach);
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
  }

  /** All marks of one moment that compete for one record. */
  private final class Contest {
    private final RecordScope scope;
    private final Comparator<Mark> bestFirst;
    private final boolean inOneRace;
    private final List<Candidate> eligible = new ArrayList<>(1);

    Contest(Sought sought, boolean inOneRace) {
      this.scope = sought.scope();
      this.bestFirst = sought.event().discipline().bestFirst();
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

    void decide(List<Record> records) {
      if (eligible.isEmpty()) {
        return;
      }
      eligible.sort(
          Comparator.comparing(Candidate::mark, bestFirst)
              .thenComparing(Candidate::entry, Entry.BY_PLACE));
      Candidate best = eligible.get(0);
      List<Record> ofBestPlace = new ArrayList<>(1);
      for (Candidate candidate : eligible) {
        if (bestFirst.compare(candidate.mark(), best.mark()) == 0) {
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
      boolean better = bestFirst.compare(entry.performance().mark(), standing.get(0).mark()) < 0;
      return better ? RecordClaim.Kind.BROKEN : RecordClaim.Kind.EQUALLED;
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
