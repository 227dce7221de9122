package dev.athletics.results;

import java.util.Optional;

/**
 * What the first three of a final are given.
 *
 * <p>A medal is not a place: there are none in heats and semifinals, and a guest gets none.
 *
 * <pre>{@code
 * System.out.println(race.medal(race.results().get(1))); // Optional[SILVER]
 * System.out.println(race.medal(race.results().get(3))); // Optional.empty
 * }</pre>
 */
public enum Medal {
  /** First place. */
  GOLD,
  /** Second place. */
  SILVER,
  /** Third place. */
  BRONZE;

  /**
   * Returns the medal of a place; athletes who share a place share the medal.
   *
   * @param place a place from 1 up
   * @return gold, silver or bronze, or empty from the fourth place on
   * @throws IllegalArgumentException if the place is below 1
   */
  public static Optional<Medal> ofPlace(int place) {
    if (place < 1) {
      throw new IllegalArgumentException("place must be 1 or more, was " + place);
    }
    return place <= 3 ? Optional.of(values()[place - 1]) : Optional.empty();
  }
}
