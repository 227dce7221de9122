package dev.athletics.results.lists;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.mark.Mark;

/**
 * The performances that may come into a top list; what they are depends on what was added, not on
 * the order.
 */
interface Candidates {
  void add(Performance performance);

  /** Returns whether a mark of a competitor is worse than one that keeps it out for ever. */
  boolean isBeaten(Competitor competitor, Mark mark);

  /** Returns those to be kept in any case, in any order. */
  Iterable<Performance> all();

  /** Returns those that make the list, the best first, with all that are level with the last. */
  ImmutableList<Performance> listed();
}
