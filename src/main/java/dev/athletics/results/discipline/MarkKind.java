package dev.athletics.results.discipline;

/**
 * What a mark in a discipline measures, and with it which of two marks is the better one.
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
}
