package dev.athletics.results.placing;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Bar;
import dev.athletics.results.Contradiction;
import dev.athletics.results.ContradictionException;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.Status;
import java.util.Comparator;
import java.util.Optional;

/**
 * Refuses rows whose series contradicts the mark or itself, before anything is concluded from them.
 */
final class PossibleRows {
  private static final int TRIALS_AT_MOST = 3;

  private PossibleRows() {}

  static void check(Race race) {
    ImmutableList.Builder<Contradiction> found = ImmutableList.builder();
    for (int i = 0; i < race.results().size(); i++) {
      Result result = race.results().get(i);
      Optional<Integer> row = Optional.of(i + 1);
      contradiction(result)
          .map(reason -> new Contradiction(row, "outcome", result.competitor() + ": " + reason))
          .ifPresent(found::add);
    }
    ImmutableList<Contradiction> contradictions = found.build();
    if (!contradictions.isEmpty()) {
      throw new ContradictionException(contradictions);
    }
  }

  private static Optional<String> contradiction(Result result) {
    return inTrials(result).or(() -> inHeights(result)).or(() -> inPoints(result));
  }

  private static Optional<String> inTrials(Result result) {
    return result.trials().isEmpty() ? Optional.empty() : differsFromMark(result, longest(result));
  }

  private static Optional<Distance> longest(Result result) {
    return result.trials().stream()
        .flatMap(trial -> trial.distance().stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<String> inHeights(Result result) {
    if (result.bars().isEmpty()) {
      return Optional.empty();
    }
    return inOrderOfHeights(result.bars())
        .or(() -> afterThreeFailures(result.bars()))
        .or(() -> differsFromHeights(result));
  }

  /** Lists print the height of the contest, or the one of the jump-off if that was greater. */
  private static Optional<String> differsFromHeights(Result result) {
    return differsFromMark(result, SeriesOfHeights.best(result.bars()))
        .flatMap(reason -> differsFromMark(result, SeriesOfHeights.credited(result.bars())));
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
            && OfficialMarks.areEqual(distance, best.get());
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
      if (!bar.jumpOff() && bars.get(i - 1).jumpOff()) {
        return Optional.of("height " + bar + " follows the jump-off");
      }
      if (!bar.jumpOff() && bar.height().compareTo(bars.get(i - 1).height()) <= 0) {
        return Optional.of("height " + bar + " follows " + bars.get(i - 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> afterThreeFailures(ImmutableList<Bar> bars) {
    int failures = 0;
    for (Bar bar : bars) {
      if (bar.jumpOff()) {
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
