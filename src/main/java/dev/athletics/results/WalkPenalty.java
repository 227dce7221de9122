package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Duration;

/**
 * What three red cards cost a walker in a race with a penalty zone: time spent in it (TR 54.7.3),
 * or, when the third card came too late for that, time added to the mark (TR 54.7.4).
 *
 * <p>The official mark includes it either way. Equality compares both parts.
 *
 * <pre>{@code
 * WalkPenalty penalty = WalkPenalty.served(Duration.ofMinutes(2));
 * System.out.println(penalty.isAdded()); // false
 * }</pre>
 *
 * @param time how long it was, more than nothing
 * @param isAdded true if it was added to the time, false if it was spent in the zone
 * @see <a href="{@docRoot}/index.html#tr-54.7.3">TR 54.7.3</a>
 * @see <a href="{@docRoot}/index.html#tr-54.7.4">TR 54.7.4</a>
 */
public record WalkPenalty(Duration time, boolean isAdded) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param time how long it was
   * @param isAdded true if it was added to the time
   * @throws IllegalArgumentException if the time is not more than nothing
   */
  public WalkPenalty {
    checkArgument(
        !requireNonNull(time, "time").isNegative() && !time.isZero(),
        "time must be more than nothing, was %s",
        time);
  }

  /**
   * Returns a penalty that was spent in the zone.
   *
   * @param time how long the athlete stayed there
   * @return the penalty
   * @throws IllegalArgumentException if the time is not more than nothing
   */
  public static WalkPenalty served(Duration time) {
    return new WalkPenalty(time, false);
  }

  /**
   * Returns a penalty that the referee added to the time.
   *
   * @param time how much was added
   * @return the penalty
   * @throws IllegalArgumentException if the time is not more than nothing
   */
  public static WalkPenalty added(Duration time) {
    return new WalkPenalty(time, true);
  }
}
