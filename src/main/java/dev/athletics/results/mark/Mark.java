package dev.athletics.results.mark;

/**
 * What was measured: a {@link RaceTime}, a {@link Distance} (heights too) or {@link Points}.
 *
 * <p>Marks of one type are {@link Comparable} with each other by size. Which of two marks is the
 * better one depends on the discipline, since a race wants the smaller and a jump the greater.
 *
 * <p>Marks are immutable and keep the precision and the notation they were given in, which equality
 * sees too. Marks of two types are never equal.
 *
 * <pre>{@code
 * Mark first = RaceTime.parse("3:27.65");
 * Mark second = RaceTime.parse("3:27.79");
 * System.out.println(Discipline.parse("1500m").isBetter(first, second)); // true
 * }</pre>
 */
public sealed interface Mark extends Outcome permits RaceTime, Distance, Points {

  /**
   * Returns the size of the mark in the smallest unit of its type: the milliseconds of a time, the
   * micrometres of a distance, the number of points.
   *
   * @return the size, which is comparable with that of another mark of the same type
   */
  long size();
}
