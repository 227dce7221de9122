package dev.athletics.results.records;

import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.comparison.TotalOrder;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One mark of a race with the row of the result list in which it was set. */
record Entry(@Nullable Race race, Result result, Performance performance) {
  /** Rows without a place come after all others, and are level among themselves. */
  static final Comparator<Entry> BY_PLACE =
      Comparator.comparingInt(entry -> entry.result().place().orElse(Integer.MAX_VALUE));

  /** The same order however the list is sorted; the marks of one row stay in theirs. */
  static final Comparator<Entry> IN_ANY_LIST =
      BY_PLACE.thenComparing(entry -> entry.result().competitor(), TotalOrder.COMPETITORS);
}
