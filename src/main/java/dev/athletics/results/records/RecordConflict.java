package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Record;

/**
 * Two entries of two books that say different things of one record: another mark on the same day,
 * or the same mark with another wind, venue or status.
 *
 * @param ours the entry of the first book
 * @param theirs the entry of the second
 */
public record RecordConflict(Record ours, Record theirs) {
  /**
   * Checks the components.
   *
   * @param ours the entry of the first book
   * @param theirs the entry of the second
   */
  public RecordConflict {
    requireNonNull(ours, "ours");
    requireNonNull(theirs, "theirs");
  }
}
