package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;

/**
 * What a mark in a discipline measures, and with it which of two marks is the better one.
 *
 * <pre>{@code
 * System.out.println(Discipline.parse("Marathon").markKind());        // TIME
 * System.out.println(MarkKind.TIME.isLessBetter());                   // true
 * System.out.println(MarkKind.HEIGHT.admits(RaceTime.parse("2.36"))); // false
 * }</pre>
 */
public enum MarkKind {
  /** A time over a distance: less is better. */
  TIME,
  /** A distance jumped or thrown: more is better. */
  DISTANCE,
  /** A height cleared: more is better. */
  HEIGHT,
  /** The points of a combined event: more is better. */
  POINTS,
  /** A distance covered in a fixed time, such as the one hour race: more is better. */
  DISTANCE_IN_FIXED_TIME;

  /**
   * Returns whether the smaller of two marks is the better one.
   *
   * @return true for {@link #TIME} only
   */
  public boolean isLessBetter() {
    return this == TIME;
  }

  /**
   * Returns whether a mark is of this kind: a time, a distance or points.
   *
   * @param mark the mark
   * @return true if a discipline with this kind of marks can have it
   */
  public boolean admits(Mark mark) {
    requireNonNull(mark, "mark");
    return switch (this) {
      case TIME -> mark instanceof RaceTime;
      case DISTANCE, HEIGHT, DISTANCE_IN_FIXED_TIME -> mark instanceof Distance;
      case POINTS -> mark instanceof Points;
    };
  }
}
