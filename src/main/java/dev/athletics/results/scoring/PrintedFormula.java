package dev.athletics.results.scoring;

import com.google.common.collect.ImmutableRangeMap;

/**
 * A formula with the marks for which the printed table differs from it.
 *
 * @param formula the formula
 * @param hundredths how many hundredths of a second a step has
 * @param printed the points of the marks that differ, which are given in hundredths of a second
 */
record PrintedFormula(Formula formula, long hundredths, ImmutableRangeMap<Long, Long> printed)
    implements Formula {
  @Override
  public long points(long steps) {
    Long points = printed.get(steps * hundredths);
    return points == null ? formula.points(steps) : points;
  }
}
