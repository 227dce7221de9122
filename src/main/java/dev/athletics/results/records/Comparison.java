package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.comparison.Timing;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import java.time.LocalDate;
import java.util.Comparator;
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
  private final Event event;
  private final Mark mark;
  private final Comparator<Mark> bestFirst;
  private final boolean timingDecides;
  private final boolean automaticEra;
  private final boolean automatic;
  private final Predicate<Record> stood;

  Comparison(RecordBook book, Performance performance, Event recordEvent) {
    this.book = book;
    this.event = recordEvent;
    this.mark = performance.mark();
    this.bestFirst = recordEvent.discipline().bestFirst();
    this.timingDecides = Timing.decides(recordEvent.discipline());
    this.automatic = Timing.isAutomatic(mark);
    LocalDate day = performance.date();
    this.automaticEra = Timing.isAutomaticEra(day);
    this.stood = ListBeginnings.of(recordEvent).standingOn(day);
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
    boolean personal = scope.level() == Level.PERSONAL;
    if (!timingDecides || !(personal || automaticEra)) {
      return with(scope, book.best(scope, event, stood));
    }
    ImmutableList<Record> byMachine = best(scope, true);
    if (automatic) {
      return byMachine.isEmpty() ? withHandTimes(scope) : with(scope, byMachine);
    }
    return byMachine.isEmpty()
        ? with(scope, best(scope, false))
        : withAutomaticTimes(scope, byMachine);
  }

  private ImmutableList<Record> best(RecordScope scope, boolean timedAutomatically) {
    return book.best(
        scope,
        event,
        record -> Timing.isAutomatic(record.mark()) == timedAutomatically && stood.test(record));
  }

  /** Nothing is known to compare with where a book is not said to be complete. */
  private Verdict with(RecordScope scope, ImmutableList<Record> standing) {
    if (standing.isEmpty()) {
      return book.isCompleteFor(scope) ? Verdict.FIRST : Verdict.NOT_GOOD_ENOUGH;
    }
    return compare(standing) <= 0
        ? new Verdict(Verdict.Kind.GOOD_ENOUGH, standing)
        : Verdict.NOT_GOOD_ENOUGH;
  }

  private int compare(ImmutableList<Record> standing) {
    return bestFirst.compare(mark, standing.get(0).mark());
  }

  /** An automatic time as short as a hand time is better than it. */
  private Verdict withHandTimes(RecordScope scope) {
    ImmutableList<Record> byHand = best(scope, false);
    return byHand.isEmpty() || compare(byHand) < 0
        ? with(scope, byHand)
        : new Verdict(Verdict.Kind.NOT_COMPARABLE, byHand);
  }

  /** A hand time that is not even shorter is no better; most of those that are shorter are not. */
  private Verdict withAutomaticTimes(RecordScope scope, ImmutableList<Record> automatic) {
    if (compare(automatic) >= 0) {
      return Verdict.NOT_GOOD_ENOUGH;
    }
    ImmutableList<Record> byHand =
        scope.level() == Level.PERSONAL ? best(scope, false) : ImmutableList.of();
    if (!byHand.isEmpty()) {
      return with(scope, byHand);
    }
    return isBetterWithAllowance(automatic.get(0).mark())
        ? new Verdict(Verdict.Kind.GOOD_ENOUGH, automatic)
        : new Verdict(Verdict.Kind.NOT_COMPARABLE, automatic);
  }

  private boolean isBetterWithAllowance(Mark standing) {
    return mark instanceof RaceTime time
        && standing instanceof RaceTime other
        && time.toMillis() + HAND_ALLOWANCE_MILLIS < other.toMillis();
  }
}
