package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Performance;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import java.io.Serializable;

/**
 * A mark that was good enough for a record but does not count as one, with all the reasons.
 *
 * <p>It is only made of marks that would have broken or equalled the record, or been the first, and
 * of those that a record cannot be compared with. Equality compares everything. Immutable.
 *
 * <pre>{@code
 * Rejection rejection = book.check(race).rejections().get(0);
 * System.out.println(rejection.scope());       // OR
 * System.out.println(rejection.performance()); // 3:27.79 Josh KERR (GBR), Men 1500, 2024-08-06
 * }</pre>
 *
 * @param scope the record it would have been
 * @param result the row of the result list in which the mark was set
 * @param performance the mark in its context
 * @param previousRecords the record that stood and its co-holders, none where it would have been
 *     the first
 * @param reasons why it is not a record
 */
public record Rejection(
    RecordScope scope,
    Result result,
    Performance performance,
    ImmutableList<Record> previousRecords,
    ImmutableSet<Reason> reasons)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param scope the record it would have been
   * @param result the row of the result list in which the mark was set
   * @param performance the mark in its context
   * @param previousRecords the record that stood and its co-holders, none where it would have been
   *     the first
   * @param reasons why it is not a record
   */
  public Rejection {
    requireNonNull(scope, "scope");
    requireNonNull(result, "result");
    requireNonNull(performance, "performance");
    requireNonNull(previousRecords, "previousRecords");
    requireNonNull(reasons, "reasons");
  }

  /**
   * Returns what happened, as a commentator would say it: {@code 3:30.75 is under the Dutch record
   * 3:31.25, but Laros ran 3:29.54 in the same race}.
   *
   * @return a sentence without a full stop
   */
  public String description() {
    return Commentary.of(this);
  }
}
