package dev.athletics.results.placing;

import static java.util.Comparator.reverseOrder;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.Result;
import dev.athletics.results.Trial;
import dev.athletics.results.mark.Distance;
import java.util.Comparator;
import java.util.Optional;

/**
 * The valid trials of a series, longest first. The better series comes first: the first trial that
 * differs decides, and having none there loses.
 */
record SeriesOfTrials(ImmutableList<Distance> longestFirst) implements Comparable<SeriesOfTrials> {
  private static final Comparator<Iterable<Distance>> FIRST_DIFFERENCE =
      Comparators.lexicographical(Comparator.<Distance>naturalOrder());

  static SeriesOfTrials of(Result result, Tie tie) {
    return new SeriesOfTrials(
        result.trials().stream()
            .map(Trial::distance)
            .flatMap(Optional::stream)
            .map(distance -> OfficialMarks.inTie(distance, tie))
            .sorted(reverseOrder())
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public int compareTo(SeriesOfTrials other) {
    return FIRST_DIFFERENCE.compare(other.longestFirst, longestFirst);
  }
}
