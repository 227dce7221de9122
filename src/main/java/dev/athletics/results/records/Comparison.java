package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.comparison.OfficialMarks;
import dev.athletics.results.comparison.Timing;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * One mark against the records of a book that stood when it was set.
 *
 * <p>Up to 800 m a hand time and an automatic time cannot be compared, except where the one is
 * better whatever allowance is made for the hand.
 */
final class Comparison {
  /** What a hand time is at most short of an automatic time of the same race. */
  private static final long HAND_ALLOWANCE_MILLIS = 240;

  private final RecordBook book;
  private final RecordsOfEvent records;
  private final Discipline discipline;
  private final Mark mark;
  private final boolean timingDecides;
  private final boolean automaticEra;
  private final boolean automatic;
  private final Predicate<Record> stood;
  private final Predicate<Record> stoodTimedAutomatically;
  private final Predicate<Record> stoodTimedByHand;

  Comparison(RecordBook book, Performance performance, Event recordEvent) {
    this.book = book;
    this.records = book.recordsOf(recordEvent);
    this.discipline = recordEvent.discipline();
    this.mark = performance.mark();
    this.timingDecides = Timing.decides(discipline);
    this.automatic = Timing.isAutomatic(mark);
    LocalDate day = performance.date();
    this.automaticEra = Timing.isAutomaticEra(day);
    this.stood = ListBeginnings.of(recordEvent).standingOn(day);
    this.stoodTimedAutomatically =
        record -> Timing.isAutomatic(record.mark()) && stood.test(record);
    this.stoodTimedByHand = record -> !Timing.isAutomatic(record.mark()) && stood.test(record);
  }

  /**
   * What came of it.
   *
   * @param kind what came of it
   * @param previous the records it was compared with; none for a first one
   */
  record Verdict(Kind kind, ImmutableList<Record> previous) {
    enum Kind {
      NOT_GOOD_ENOUGH,
      GOOD_ENOUGH,
      /** The record that stands was timed in another way. */
      NOT_COMPARABLE
    }

    private static final Verdict NOT_GOOD_ENOUGH =
        new Verdict(Kind.NOT_GOOD_ENOUGH, ImmutableList.of());
    private static final Verdict FIRST = new Verdict(Kind.GOOD_ENOUGH, ImmutableList.of());

    boolean isGoodEnough() {
      return kind != Kind.NOT_GOOD_ENOUGH;
    }

    boolean isComparable() {
      return kind != Kind.NOT_COMPARABLE;
    }

    Reason notComparable() {
      String standing =
          Timing.isAutomatic(previous.get(0).mark()) ? "an automatic time" : "a hand time";
      return Reason.of(
          ReasonCode.NOT_COMPARABLE, "the record is " + standing + ", which cannot be compared");
    }
  }

  Verdict with(RecordScope scope) {
    Shelf shelf = new Shelf(scope, records.history(scope), records);
    boolean apart = timingDecides && (automaticEra || scope.level() == Level.PERSONAL);
    return apart ? withOneTiming(shelf) : with(shelf, shelf.best(stood));
  }

  private Verdict withOneTiming(Shelf shelf) {
    ImmutableList<Record> byMachine = shelf.best(stoodTimedAutomatically);
    if (automatic) {
      return byMachine.isEmpty() ? withHandTimes(shelf) : with(shelf, byMachine);
    }
    return byMachine.isEmpty()
        ? with(shelf, shelf.best(stoodTimedByHand))
        : withAutomaticTimes(shelf, byMachine);
  }

  /** What the book holds of a scope. */
  private record Shelf(RecordScope scope, History history, RecordsOfEvent records) {
    ImmutableList<Record> best(Predicate<Record> wanted) {
      return history.best(records.ofScope(scope, wanted));
    }
  }

  /** Nothing is known to compare with where a book is not said to be complete. */
  private Verdict with(Shelf shelf, ImmutableList<Record> standing) {
    if (standing.isEmpty()) {
      return book.isCompleteFor(shelf.scope()) ? Verdict.FIRST : Verdict.NOT_GOOD_ENOUGH;
    }
    return compare(standing) <= 0
        ? new Verdict(Verdict.Kind.GOOD_ENOUGH, standing)
        : Verdict.NOT_GOOD_ENOUGH;
  }

  private int compare(ImmutableList<Record> standing) {
    return OfficialMarks.compare(discipline, mark, standing.get(0).mark());
  }

  /** An automatic time as short as a hand time is better than it. */
  private Verdict withHandTimes(Shelf shelf) {
    ImmutableList<Record> byHand = shelf.best(stoodTimedByHand);
    return byHand.isEmpty() || compare(byHand) < 0
        ? with(shelf, byHand)
        : new Verdict(Verdict.Kind.NOT_COMPARABLE, byHand);
  }

  /** A hand time that is not even shorter is no better; most of those that are shorter are not. */
  private Verdict withAutomaticTimes(Shelf shelf, ImmutableList<Record> automaticTimes) {
    if (compare(automaticTimes) >= 0) {
      return Verdict.NOT_GOOD_ENOUGH;
    }
    ImmutableList<Record> byHand =
        shelf.scope().level() == Level.PERSONAL ? shelf.best(stoodTimedByHand) : ImmutableList.of();
    if (!byHand.isEmpty()) {
      return with(shelf, byHand);
    }
    return isBetterWithAllowance(automaticTimes.get(0).mark())
        ? new Verdict(Verdict.Kind.GOOD_ENOUGH, automaticTimes)
        : new Verdict(Verdict.Kind.NOT_COMPARABLE, automaticTimes);
  }

  private boolean isBetterWithAllowance(Mark standing) {
    return mark instanceof RaceTime time
        && standing instanceof RaceTime other
        && time.toMillis() + HAND_ALLOWANCE_MILLIS < other.toMillis();
  }
}
