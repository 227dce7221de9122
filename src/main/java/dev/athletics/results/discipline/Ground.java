package dev.athletics.results.discipline;

/**
 * Where a discipline is held.
 *
 * <p>This is a fact of the discipline. On which track a race was run, a standard track of 400
 * metres or a short track of 200, is a fact of the race.
 *
 * <pre>{@code
 * System.out.println(Discipline.parse("Marathon").ground());             // ROAD
 * System.out.println(Discipline.parse("10000m").ground().isInStadium()); // true
 * }</pre>
 */
public enum Ground {
  /** On the track of a stadium, outdoors or indoors. */
  TRACK,
  /** In the field: runways, circles and landing areas. */
  FIELD,
  /** On track and field together: the combined events. */
  TRACK_AND_FIELD,
  /** On the road. */
  ROAD,
  /** Across country. */
  CROSS_COUNTRY,
  /** On mountain paths and trails. */
  MOUNTAIN_AND_TRAIL;

  /**
   * Returns whether the discipline is held inside a stadium, which decides how its times are
   * published (TR 19.23).
   *
   * @return true for {@link #TRACK}, {@link #FIELD} and {@link #TRACK_AND_FIELD}
   * @see <a href="{@docRoot}/index.html#tr-19.23">TR 19.23</a>
   */
  public boolean isInStadium() {
    return compareTo(TRACK_AND_FIELD) <= 0;
  }
}
