package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Record;
import java.io.Serializable;

/**
 * Two entries of two books that say different things of one record: another mark on the same day,
 * or the same mark with another wind, venue or status.
 *
 * <p>Neither is held to be the right one. Equality compares both.
 *
 * <pre>{@code
 * Record farah = standingRecords.get(1);
 * Record rounded = farah.toBuilder().mark(RaceTime.parse("3:28.8")).build();
 * RecordBook theirs = RecordBook.of(List.of(rounded));
 * System.out.println(book.conflictsWith(theirs).get(0).theirs().mark()); // 3:28.8
 * }</pre>
 *
 * @param ours the entry of the first book
 * @param theirs the entry of the second
 */
public record RecordConflict(Record ours, Record theirs) implements Serializable {
  private static final long serialVersionUID = 1L;

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
