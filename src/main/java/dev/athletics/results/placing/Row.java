package dev.athletics.results.placing;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Mark;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A result that is to be ranked, and where it stands in its list.
 *
 * @param race which of the races ranked together, from 0 up
 * @param position the position in the list of that race, from 0 up
 * @param result the result, which has a mark
 */
record Row(int race, int position, Result result) {
  /** Returns the rows of races, in the order of the races and their lists. */
  static ImmutableList<Row> ofRaces(ImmutableList<Race> races) {
    return IntStream.range(0, races.size())
        .boxed()
        .flatMap(number -> ofRace(number, races.get(number).results()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Row> ofRace(int number, ImmutableList<Result> results) {
    return IntStream.range(0, results.size())
        .mapToObj(position -> new Row(number, position, results.get(position)));
  }

  /** Only who has a mark and competes for places gets one. */
  static boolean isPlaced(Result result) {
    return result.outcome() instanceof Mark && !result.isOutOfCompetition();
  }

  boolean isPlaced() {
    return isPlaced(result);
  }

  Row withPlace(Optional<Integer> place) {
    return new Row(race, position, result.withPlace(place));
  }

  /** The mark by which the row is placed: a height of the jump-off breaks the tie instead. */
  Mark mark() {
    return SeriesOfHeights.isInJumpOff(this)
        ? SeriesOfHeights.best(result.bars()).map(Mark.class::cast).orElseThrow()
        : result.mark().orElseThrow();
  }
}
