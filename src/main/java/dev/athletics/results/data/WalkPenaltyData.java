package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.WalkPenalty;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that red cards cost a walker, as data.
 *
 * <pre>{@code
 * WalkPenalty penalty = WalkPenalty.served(Duration.ofMinutes(2));
 * System.out.println(WalkPenaltyData.of(penalty).seconds()); // 120.000
 * }</pre>
 *
 * @param seconds how long it was, such as {@code 120.000}
 * @param added whether it was added to the time; null is taken for false: it was spent in the zone
 */
public record WalkPenaltyData(@Nullable String seconds, @Nullable Boolean added) {
  /**
   * Returns a penalty as data.
   *
   * @param penalty the penalty
   * @return the data, from which {@link #toWalkPenalty()} makes an equal one
   */
  public static WalkPenaltyData of(WalkPenalty penalty) {
    requireNonNull(penalty, "penalty");
    return new WalkPenaltyData(Texts.seconds(penalty.time()), penalty.isAdded());
  }

  /**
   * Returns the penalty that this data describes.
   *
   * @return the penalty
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public WalkPenalty toWalkPenalty() {
    return Part.whole(this::read);
  }

  Optional<WalkPenalty> read(Part part) {
    part.require("seconds", seconds, "seconds such as 120");
    Optional<Duration> time = part.read("seconds", seconds, Texts::seconds);
    return part.built(
        "seconds", () -> new WalkPenalty(time.orElseThrow(), Boolean.TRUE.equals(added)));
  }
}
