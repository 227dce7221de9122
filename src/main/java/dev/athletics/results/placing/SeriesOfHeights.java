package dev.athletics.results.placing;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Bar;
import dev.athletics.results.mark.Distance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What the countback of a vertical jump reads off the heights of an athlete (TR 26.8, TR 26.9). */
final class SeriesOfHeights {
  private SeriesOfHeights() {}

  static boolean isKnown(Row row) {
    return best(row.result().bars()).isPresent();
  }

  /** The greatest height cleared before any jump-off: the one by which the athletes are placed. */
  static Optional<Distance> best(List<Bar> bars) {
    return contest(bars).filter(Bar::isCleared).map(Bar::height).max(Comparator.naturalOrder());
  }

  /** The height an athlete is credited with: heights cleared in a jump-off count (TR 25.22). */
  static Optional<Distance> credited(List<Bar> bars) {
    return bars.stream().filter(Bar::isCleared).map(Bar::height).max(Comparator.naturalOrder());
  }

  static int failuresAtBest(Row row) {
    return failures(row, difference -> difference == 0);
  }

  static int failuresUpToBest(Row row) {
    return failures(row, difference -> difference <= 0);
  }

  /**
   * Counts the failures at the heights whose comparison with the one last cleared is of interest.
   */
  private static int failures(Row row, IntPredicate comparison) {
    List<Bar> bars = row.result().bars();
    Distance best = best(bars).orElseThrow();
    return contest(bars)
        .filter(bar -> comparison.test(bar.height().compareTo(best)))
        .mapToInt(Bar::failures)
        .sum();
  }

  private static Stream<Bar> contest(List<Bar> bars) {
    return bars.stream().filter(bar -> !bar.jumpOff());
  }

  static boolean isInJumpOff(Row row) {
    return row.result().bars().stream().anyMatch(Bar::jumpOff);
  }

  static JumpOff jumpOff(Row row) {
    return new JumpOff(
        row.result().bars().stream().filter(Bar::jumpOff).collect(ImmutableList.toImmutableList()));
  }

  /**
   * The trials of a jump-off in order, one at each height. The first that differs decides: cleared,
   * then failed, then none, then retired, since who is left alone has won without another trial.
   */
  record JumpOff(ImmutableList<Bar> trials) implements Comparable<JumpOff> {
    private static final int CLEARED = 0;
    private static final int FAILED = 1;
    private static final int NONE = 2;
    private static final int RETIRED = 3;

    @Override
    public int compareTo(JumpOff other) {
      for (int i = 0; i < Math.max(trials.size(), other.trials.size()); i++) {
        int difference = Integer.compare(rank(i), other.rank(i));
        if (difference != 0) {
          return difference;
        }
      }
      return 0;
    }

    private int rank(int height) {
      if (height >= trials.size()) {
        return NONE;
      }
      Bar trial = trials.get(height);
      if (trial.isCleared()) {
        return CLEARED;
      }
      return trial.isRetired() ? RETIRED : FAILED;
    }
  }
}
