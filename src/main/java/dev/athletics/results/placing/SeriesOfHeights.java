package dev.athletics.results.placing;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.Bar;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Distance;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What the countback of a vertical jump reads off the heights of an athlete (TR 26.8, TR 26.9). */
final class SeriesOfHeights {
  private SeriesOfHeights() {}

  static boolean isKnown(Row row) {
    return best(row.result()).isPresent();
  }

  /** The greatest height cleared in the contest; a height of the jump-off decides the place and is no better mark. */
  static Optional<Distance> best(Result result) {
    return contest(result).filter(Bar::isCleared).map(Bar::height).max(Comparator.naturalOrder());
  }

  static int failuresAtBest(Row row) {
    Distance best = best(row.result()).orElseThrow();
    return failures(contest(row.result()).filter(bar -> bar.height().compareTo(best) == 0));
  }

  static int failuresUpToBest(Row row) {
    Distance best = best(row.result()).orElseThrow();
    return failures(contest(row.result()).filter(bar -> bar.height().compareTo(best) <= 0));
  }

  private static int failures(Stream<Bar> bars) {
    return bars.mapToInt(Bar::failures).sum();
  }

  private static Stream<Bar> contest(Result result) {
    return result.bars().stream().filter(bar -> !bar.isJumpOff());
  }

  static boolean isInJumpOff(Row row) {
    return row.result().bars().stream().anyMatch(Bar::isJumpOff);
  }

  static JumpOff jumpOff(Row row) {
    return new JumpOff(
        row.result().bars().stream()
            .filter(Bar::isJumpOff)
            .map(Bar::isCleared)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The trials of a jump-off in order. The first that differs decides: cleared, then failed, then none. */
  record JumpOff(ImmutableList<Boolean> cleared) implements Comparable<JumpOff> {
    private static final Comparator<Iterable<Boolean>> FIRST_DIFFERENCE =
        Comparators.lexicographical(Comparator.<Boolean>naturalOrder());

    @Override
    public int compareTo(JumpOff other) {
      return FIRST_DIFFERENCE.compare(other.cleared, cleared);
    }
  }
}
