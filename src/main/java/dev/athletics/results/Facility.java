package dev.athletics.results;

/**
 * Where a race is held, as far as the rules on records care.
 *
 * <p>Since November 2023 the sport divides tracks by the length of the oval, not by the roof over
 * it: a 200 m oval is a short track, indoors or out (CR 31.12, CR 31.13).
 *
 * <pre>{@code
 * Race indoors = race.toBuilder().facility(Facility.SHORT_TRACK).build();
 * System.out.println(indoors.performances().get(0).isOnShortTrack()); // true
 * System.out.println(RecordScope.world().onShortTrack()); // WR sh
 * }</pre>
 *
 * @see <a href="{@docRoot}/index.html#cr-31.12">CR 31.12</a>
 * @see <a href="{@docRoot}/index.html#cr-31.13">CR 31.13</a>
 */
public enum Facility {
  /** A 400 m oval with its straights and infield. */
  STANDARD_TRACK,
  /** A 200 m oval with its straights and infield; what was called indoors until 2023. */
  SHORT_TRACK,
  /**
   * An indoor oval of more than 200 m, on which neither short track nor standard records of oval
   * events are set.
   */
  OVERSIZED_TRACK,
  /** A road course. */
  ROAD,
  /** A cross-country course. */
  CROSS_COUNTRY,
  /** A mountain course. */
  MOUNTAIN,
  /** A trail course. */
  TRAIL
}
