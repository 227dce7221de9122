package dev.athletics.results.placing;

import dev.athletics.results.Result;
import dev.athletics.results.mark.Mark;

/**
 * A result that is to be ranked, and where it stands in its list.
 *
 * @param position the position in the list, from 0 up
 * @param result the result, which has a mark
 */
record Row(int position, Result result) {
  Mark mark() {
    return result.mark().orElseThrow();
  }
}
