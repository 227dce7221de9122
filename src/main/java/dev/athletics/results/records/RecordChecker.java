package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.Result;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.comparison.Timing;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One check under way: it goes through the marks in the order in which they were set, and turns the
 * pages of the book as records fall.
 *
 * <p>What happens at one {@link Moment} — a race on the track, a round of trials — happens at once:
 * every mark in it is compared with what stood before, and of each scope the best eligible one
 * takes the record.
 */
final class RecordChecker {
  private final RecordBook start;
  private final RecordRules rules;
  private RecordBook book;
  private final ImmutableList.Builder<RecordClaim> claims = ImmutableList.builder();
  private final ImmutableList.Builder<Rejection> rejections = ImmutableList.builder();

  RecordChecker(RecordBook book, RecordRules rules) {
    this.start = book;
    this.book = book;
    this.rules = rules;
  }

  void check(Race race) {
    Moment.of(race).forEach(this::check);
  }

  void check(Performance performance) {
    Result row =
        Result.builder().competitor(performance.competitor()).outcome(performance.mark()).build();
    check(new Moment(ImmutableList.of(new Entry(row, performance))));
  }

  RecordCheck result() {
    return new RecordCheck(claims.build(), rejections.build(), book);
  }

  private void check(Moment moment) {
    Map<BookKey, Contest> contests = new LinkedHashMap<>();
    for (Entry entry : moment.entries()) {
      Bid bid = new Bid(entry);
      for (RecordScope scope : rules.scopes(entry.performance())) {
        ImmutableList<Record> standing = bid.standing(scope);
        if (bid.isGoodEnough(scope, standing)) {
          contests
              .computeIfAbsent(
                  new BookKey(scope, scope, bid.event), unused -> new Contest(scope, bid.bestFirst))
              .enter(bid, standing);
        }
      }
    }
    List<Record> records = new ArrayList<>();
    contests.values().forEach(contest -> contest.decide(records));
    if (!records.isEmpty()) {
      book = book.with(records);
    }
  }

  /**
   * One mark, with what does not change from scope to scope: which records it can be compared with.
   */
  private final class Bid {
    private final Entry entry;
    private final Event event;
    private final Comparator<Mark> bestFirst;
    private final boolean timingDecides;
    private final Predicate<Record> stood;
    private final Predicate<Record> stoodTimedAlike;

    Bid(Entry entry) {
      this.entry = entry;
      this.event = RecordEvents.recordEvent(entry.performance().event());
      this.bestFirst = event.discipline().bestFirst();
      this.timingDecides = Timing.decides(event.discipline());
      LocalDate day = entry.performance().date();
      boolean automatic = Timing.isAutomatic(entry.performance().mark());
      this.stood = record -> record.status().isStanding() && !record.date().isAfter(day);
      this.stoodTimedAlike =
          record -> Timing.isAutomatic(record.mark()) == automatic && stood.test(record);
    }

    /** Hand times and automatic ones are never compared: each goes against its own kind. */
    ImmutableList<Record> standing(RecordScope scope) {
      return book.best(scope, event, isTimedApart(scope) ? stoodTimedAlike : stood);
    }

    ImmutableList<Record> standingOfEitherKind(RecordScope scope) {
      return book.best(scope, event, stood);
    }

    private boolean isTimedApart(RecordScope scope) {
      return timingDecides
          && (scope.level() == Level.PERSONAL || Timing.isAutomaticEra(entry.performance().date()));
    }

    boolean isGoodEnough(RecordScope scope, ImmutableList<Record> standing) {
      return standing.isEmpty()
          ? start.keeps(scope)
          : bestFirst.compare(entry.performance().mark(), standing.get(0).mark()) <= 0;
    }
  }

  /** All marks of one moment that are after one record. */
  private final class Contest {
    private final RecordScope scope;
    private final Comparator<Mark> bestFirst;
    private final List<Entry> eligible = new ArrayList<>(1);
    private final Map<Entry, ImmutableList<Record>> previous = new HashMap<>();

    Contest(RecordScope scope, Comparator<Mark> bestFirst) {
      this.scope = scope;
      this.bestFirst = bestFirst;
    }

    void enter(Bid bid, ImmutableList<Record> standing) {
      ImmutableSet<Reason> objections = rules.objections(bid.entry.performance(), scope);
      if (objections.isEmpty()) {
        previous.put(bid.entry, standing);
        eligible.add(bid.entry);
      } else {
        refuse(bid, standing, objections);
      }
    }

    /**
     * Only what was good enough is refused: a hand time without its like is held against any that
     * stands.
     */
    private void refuse(Bid bid, ImmutableList<Record> standing, ImmutableSet<Reason> objections) {
      ImmutableList<Record> before =
          standing.isEmpty() ? bid.standingOfEitherKind(scope) : standing;
      if (bid.isGoodEnough(scope, before)) {
        reject(bid.entry, before, objections);
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
          Comparator.comparing((Entry entry) -> entry.performance().mark(), bestFirst)
              .thenComparing(Entry.BY_PLACE));
      Entry best = eligible.get(0);
      List<Record> ofBestPlace = new ArrayList<>(1);
      for (Entry entry : eligible) {
        if (bestFirst.compare(entry.performance().mark(), best.performance().mark()) == 0) {
          records.add(equalOfBest(entry, best, ofBestPlace));
        } else if (!previousOf(entry).isEmpty()) {
          reject(entry, previousOf(entry), ImmutableSet.of(beatenBy(best)));
        }
      }
    }

    private ImmutableList<Record> previousOf(Entry entry) {
      return requireNonNull(previous.get(entry));
    }

    /** Those who share the place set the record together; behind them the same mark equals it. */
    private Record equalOfBest(Entry entry, Entry best, List<Record> ofBestPlace) {
      if (entry.result().place().equals(best.result().place())) {
        Record set = claim(entry, previousOf(entry)).toRecord();
        ofBestPlace.add(set);
        return set;
      }
      ImmutableList.Builder<Record> standing = ImmutableList.builder();
      if (kind(best, previousOf(best)) == RecordClaim.Kind.EQUALLED) {
        standing.addAll(previousOf(best));
      }
      return claim(entry, standing.addAll(ofBestPlace).build()).toRecord();
    }

    private RecordClaim claim(Entry entry, ImmutableList<Record> standing) {
      RecordClaim claim =
          new RecordClaim(
              kind(entry, standing), scope, entry.result(), entry.performance(), standing);
      claims.add(claim);
      return claim;
    }

    private RecordClaim.Kind kind(Entry entry, ImmutableList<Record> standing) {
      if (standing.isEmpty()) {
        return RecordClaim.Kind.FIRST;
      }
      boolean better = bestFirst.compare(entry.performance().mark(), standing.get(0).mark()) < 0;
      return better ? RecordClaim.Kind.BROKEN : RecordClaim.Kind.EQUALLED;
    }

    private Reason beatenBy(Entry best) {
      return Reason.of(ReasonCode.BEATEN_IN_SAME_RACE, Commentary.beatenBy(best.performance()));
    }
  }
}
