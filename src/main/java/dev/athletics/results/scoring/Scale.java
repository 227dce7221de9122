package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;

/**
 * The scoring of one event: which marks it takes, in what steps it counts them, and the formula.
 *
 * <p>A mark between two steps gets the points of the weaker. Times by hand are rounded up to the
 * tenth and get the addition of the table.
 *
 * @param unit the unit of the marks
 * @param grid one step in milliseconds, micrometres or points
 * @param handMillis what is added to a time by hand
 * @param formula how points follow from the steps
 */
record Scale(Unit unit, long grid, long handMillis, Formula formula) {
  /** More steps than any mark has: 1000 hours in milliseconds. */
  private static final long MOST_STEPS = 3_600_000_000L;

  private static final int MOST_POINTS = 999_999;
  private static final long TENTH = Resolution.TENTH.toMillis();

  Scale withFormula(Formula other) {
    return new Scale(unit, grid, handMillis, other);
  }

  boolean lessIsBetter() {
    return unit == Unit.SECONDS;
  }

  /** Returns whether the mark can be scored: a time that may be by hand, or not, cannot. */
  boolean admits(Mark mark) {
    return unit.measures(mark) && !mayBeByHand(mark) && points(mark) <= MOST_POINTS;
  }

  private boolean mayBeByHand(Mark mark) {
    return handMillis > 0
        && mark instanceof RaceTime time
        && time.method() == TimingMethod.UNSPECIFIED;
  }

  Points score(Mark mark) {
    checkArgument(unit.measures(mark), "mark must be in %s: %s", unit, mark);
    checkArgument(
        !mayBeByHand(mark),
        "mark must say whether it was taken by hand, which scores less: %s",
        mark);
    return Points.of((int) Math.min(points(mark), Integer.MAX_VALUE));
  }

  long points(Mark mark) {
    return formula.points(steps(mark));
  }

  private long steps(Mark mark) {
    long size = mark.size();
    return lessIsBetter() ? -Math.floorDiv(-asAutomatic((RaceTime) mark), grid) : size / grid;
  }

  private long asAutomatic(RaceTime time) {
    long millis = time.toMillis();
    return handMillis > 0 && time.method() == TimingMethod.HAND
        ? -Math.floorDiv(-millis, TENTH) * TENTH + handMillis
        : millis;
  }

  /** Returns whether there is a weakest mark that scores so many points. */
  boolean isWithinReach(Points points) {
    return isReached(points.value(), best()) && !isReached(points.value(), weakest());
  }

  /** Returns the weakest mark that scores so many points. */
  Mark markFor(Points points) {
    checkArgument(
        isWithinReach(points),
        "points must be what some marks score and others do not: %s",
        points);
    long reached = best();
    long missed = weakest();
    while (Math.abs(missed - reached) > 1) {
      long middle = (reached + missed) / 2;
      if (isReached(points.value(), middle)) {
        reached = middle;
      } else {
        missed = middle;
      }
    }
    return unit.mark(reached * grid, grid);
  }

  private boolean isReached(int points, long steps) {
    return formula.points(steps) >= points;
  }

  private long best() {
    return lessIsBetter() ? 1 : MOST_STEPS / grid;
  }

  /** Returns the steps of the weakest mark, or for distances and points of one still weaker. */
  private long weakest() {
    return lessIsBetter() ? MOST_STEPS / grid : 0;
  }
}
