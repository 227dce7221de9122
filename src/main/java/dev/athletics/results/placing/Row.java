package dev.athletics.results.placing;

import dev.athletics.results.Result;
import dev.athletics.results.mark.Mark;

/**
 * A result that is to be ranked, and where it stands in its list.
 *
 * @param race which of the races ranked together, from 0 up
 * @param position the position in the list of that race, from 0 up
 * @param result the result, which has a mark
 */
record Row(int race, int position, Result result) {
  /** Only who has a mark and competes for places gets one. */
  static boolean isPlaced(Result result) {
    return result.outcome() instanceof Mark && !result.isOutOfCompetition();
  }

  boolean isPlaced() {
    return isPlaced(result);
  }

  /** The mark by which the row is placed: a height of the jump-off breaks the tie instead. */
  Mark mark() {
    return SeriesOfHeights.isInJumpOff(this)
        ? SeriesOfHeights.best(result.bars()).map(Mark.class::cast).orElseThrow()
        : result.mark().orElseThrow();
  }
}
