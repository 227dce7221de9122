package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Bar;
import dev.athletics.results.mark.Distance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One height of a vertical jump with the trials at it, as data.
 *
 * <pre>{@code
 * BarData bar = BarData.of(Bar.parse("2.33:xo"));
 * System.out.println(bar.attempts()); // xo
 * System.out.println(bar.toBar());    // 2.33:xo
 * }</pre>
 *
 * @param height the height of the bar, such as {@code 2.33}
 * @param attempts the trials, such as {@code xxo}
 * @param jumpOff whether the height belongs to a jump-off; null is taken for false
 */
public record BarData(
    @Nullable String height, @Nullable String attempts, @Nullable Boolean jumpOff) {
  private static final Distance NO_HEIGHT = Distance.ofMetres(1);

  /**
   * Returns a height as data.
   *
   * @param bar the height with its trials
   * @return the data, from which {@link #toBar()} makes an equal one
   */
  public static BarData of(Bar bar) {
    requireNonNull(bar, "bar");
    return new BarData(bar.height().toString(), bar.trials(), bar.jumpOff());
  }

  /**
   * Returns the height with its trials that this data describes.
   *
   * @return the height with its trials
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Bar toBar() {
    return Part.whole(this::read);
  }

  Optional<Bar> read(Part part) {
    part.require("height", height, "a height such as 2.33");
    part.require("attempts", attempts, "trials such as xxo");
    Distance at = part.read("height", height, Distance::parse).orElse(NO_HEIGHT);
    Optional<Bar> bar = part.read("attempts", attempts, trials -> bar(at, trials));
    return bar.filter(read -> part.isSound());
  }

  private Bar bar(Distance at, String trials) {
    return Boolean.TRUE.equals(jumpOff) ? Bar.inJumpOff(at, trials) : Bar.of(at, trials);
  }
}
