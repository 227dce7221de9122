package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.RaceTime;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time between two points of a race: from the end of the lap before it, or the start, to a
 * distance.
 *
 * <p>Laps and {@linkplain Split intermediate times} say the same. A result keeps the latter; laps
 * are made of them, and they of laps, exactly. {@link Race#laps} takes the finish too.
 *
 * <p>Equality compares both parts.
 *
 * <pre>{@code
 * List<Lap> laps =
 *     List.of(
 *         new Lap(Discipline.parse("400"), RaceTime.parse("54.82")),
 *         new Lap(Discipline.parse("800"), RaceTime.parse("56.56")));
 * List<Split> splits = Lap.toSplits(laps);
 * System.out.println(splits.get(1).time());                // 1:51.38
 * System.out.println(Lap.ofSplits(splits).equals(laps));   // true
 * }</pre>
 *
 * @param to the distance at the end of the lap, as the discipline it would be
 * @param time the time of the lap alone
 */
public record Lap(Discipline to, RaceTime time) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param to the distance at the end of the lap, as the discipline it would be
   * @param time the time of the lap alone
   */
  public Lap {
    requireNonNull(to, "to");
    requireNonNull(time, "time");
  }

  /**
   * Returns the laps between intermediate times.
   *
   * @param splits the times from the start, in the order in which the distances were passed
   * @return as many laps, the first from the start; each is as fine as the finer of its two times
   * @throws IllegalArgumentException if distances or times do not rise
   */
  public static ImmutableList<Lap> ofSplits(Iterable<Split> splits) {
    ImmutableList.Builder<Lap> laps = ImmutableList.builder();
    @Nullable Split before = null;
    for (Split split : requireNonNull(splits, "splits")) {
      laps.add(before == null ? new Lap(split.discipline(), split.time()) : since(before, split));
      before = split;
    }
    return laps.build();
  }

  private static Lap since(Split before, Split split) {
    checkRising(before.discipline(), split.discipline());
    return new Lap(split.discipline(), split.time().since(before.time()));
  }

  /**
   * Returns the intermediate times at the end of laps.
   *
   * @param laps the laps in order, from the start, without a gap
   * @return as many times from the start
   * @throws IllegalArgumentException if the distances do not rise
   */
  public static ImmutableList<Split> toSplits(Iterable<Lap> laps) {
    ImmutableList.Builder<Split> splits = ImmutableList.builder();
    @Nullable Split before = null;
    for (Lap lap : requireNonNull(laps, "laps")) {
      before = before == null ? new Split(lap.to, lap.time) : after(before, lap);
      splits.add(before);
    }
    return splits.build();
  }

  private static Split after(Split before, Lap lap) {
    checkRising(before.discipline(), lap.to);
    return new Split(lap.to, before.time().plus(lap.time));
  }

  private static void checkRising(Discipline near, Discipline far) {
    Optional<BigDecimal> from = near.distanceInMetres();
    Optional<BigDecimal> to = far.distanceInMetres();
    checkArgument(
        from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) < 0,
        "distances must rise, but %s follows %s",
        far,
        near);
  }
}
