package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.Status;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a series can have come to the mark of its row, and have come about at all. */
final class PossibleSeries {
  private static final int TRIALS_AT_MOST = 3;
  private static final ImmutableSet<Status> WITHOUT_VALID_TRIAL =
      Sets.immutableEnumSet(Status.NM, Status.NH, Status.DNS);

  private PossibleSeries() {}

  static Optional<String> contradiction(Result result) {
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
    return differsFromMark(result, highest(contest(result)))
        .flatMap(reason -> differsFromMark(result, highest(result.bars().stream())));
  }

  private static Stream<Bar> contest(Result result) {
    return result.bars().stream().filter(bar -> !bar.jumpOff());
  }

  private static Optional<Distance> highest(Stream<Bar> bars) {
    return bars.filter(Bar::isCleared).map(Bar::height).max(Comparator.naturalOrder());
  }

  /** Feet and inches on one side and metres on the other are compared by the centimetre. */
  static boolean areEqual(Distance one, Distance other) {
    return one.isImperial() == other.isImperial()
        ? one.compareTo(other) == 0
        : one.toCentimetres() == other.toCentimetres();
  }

  /** A disqualification takes the mark and leaves the series; nothing else does. */
  private static Optional<String> differsFromMark(Result result, Optional<Distance> best) {
    if (result.outcome() instanceof NoMark none) {
      return WITHOUT_VALID_TRIAL.contains(none.status())
          ? best.map(mark -> "has no mark, but the series has " + mark)
          : Optional.empty();
    }
    Optional<Mark> mark = result.mark();
    boolean equal =
        mark.isPresent()
            && best.isPresent()
            && mark.get() instanceof Distance distance
            && areEqual(distance, best.get());
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
    int sum = result.parts().stream().mapToInt(part -> part.points().value()).sum();
    return result
        .mark()
        .filter(mark -> mark instanceof Points points && points.value() < sum)
        .map(mark -> "mark " + mark + " is less than the sum of its events, " + sum);
  }
}
