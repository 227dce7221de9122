package dev.athletics.results.placing;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Bar;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses rows that contradict themselves or each other, before anything is concluded from them.
 */
final class PossibleRows {
  private static final int TRIALS_AT_MOST = 3;

  private final Map<Competitor, Integer> rowOf = new HashMap<>();

  private PossibleRows() {}

  static void check(Race race) {
    PossibleRows rows = new PossibleRows();
    for (int i = 0; i < race.results().size(); i++) {
      rows.check(i + 1, race.results().get(i));
    }
  }

  private void check(int row, Result result) {
    Integer before = rowOf.put(result.competitor(), row);
    String contradiction =
        before == null ? contradiction(result).orElse(null) : "is also in row " + before;
    if (contradiction != null) {
      throw new IllegalArgumentException(
          "row " + row + ", " + result.competitor() + ": " + contradiction);
    }
  }

  private static Optional<String> contradiction(Result result) {
    return inTrials(result).or(() -> inHeights(result)).or(() -> inPoints(result));
  }

  private static Optional<String> inTrials(Result result) {
    return result.trials().isEmpty()
        ? Optional.empty()
        : differsFromMark(result, SeriesOfTrials.of(result).longestFirst().stream().findFirst());
  }

  private static Optional<String> inHeights(Result result) {
    if (result.bars().isEmpty()) {
      return Optional.empty();
    }
    return inOrderOfHeights(result.bars())
        .or(() -> afterThreeFailures(result.bars()))
        .or(() -> differsFromMark(result, SeriesOfHeights.best(result.bars())));
  }

  /** A disqualification takes the mark and leaves the series; nothing else does. */
  private static Optional<String> differsFromMark(Result result, Optional<Distance> best) {
    if (result.outcome() instanceof NoMark none) {
      return none.status() == Status.NM || none.status() == Status.NH
          ? best.map(mark -> "has no mark, but the series has " + mark)
          : Optional.empty();
    }
    Optional<Mark> mark = result.mark();
    boolean equal =
        mark.isPresent()
            && best.isPresent()
            && mark.get() instanceof Distance distance
            && distance.compareTo(best.get()) == 0;
    return equal
        ? Optional.empty()
        : Optional.of(
            "mark "
                + result.outcome()
                + " is not the best of the series, "
                + best.map(Distance::toString).orElse("which has none"));
  }

  private static Optional<String> inOrderOfHeights(ImmutableList<Bar> bars) {
    for (int i = 1; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      if (!bar.isJumpOff() && bars.get(i - 1).isJumpOff()) {
        return Optional.of("height " + bar + " follows the jump-off");
      }
      if (!bar.isJumpOff() && bar.height().compareTo(bars.get(i - 1).height()) <= 0) {
        return Optional.of("height " + bar + " follows " + bars.get(i - 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> afterThreeFailures(ImmutableList<Bar> bars) {
    int failures = 0;
    for (Bar bar : bars) {
      if (bar.isJumpOff()) {
        return Optional.empty();
      }
      if (failures >= TRIALS_AT_MOST) {
        return Optional.of("height " + bar + " follows three failures in a row");
      }
      failures = bar.isCleared() ? 0 : failures + bar.failures();
    }
    return Optional.empty();
  }

  /** Fewer points than the whole are the points of some of the events; more cannot be. */
  private static Optional<String> inPoints(Result result) {
    int sum = ScoresOfParts.sum(result);
    return result
        .mark()
        .filter(mark -> mark instanceof Points points && points.value() < sum)
        .map(mark -> "mark " + mark + " is less than the sum of its events, " + sum);
  }
}
