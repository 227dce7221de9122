package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Margin;
import java.io.Serializable;
import java.util.Optional;

/**
 * A record that a mark broke, equalled or set for the first time.
 *
 * <p>It is a claim: those who keep the list may or may not ratify it. Equality compares everything.
 * Immutable.
 *
 * <pre>{@code
 * RecordClaim claim = book.check(race).claims().get(0);
 * System.out.println(claim.flag());                          // OR
 * System.out.println(claim.margin());                        // Optional[+0.67]
 * System.out.println(claim.previousRecords().get(0).mark()); // 3:28.32
 * }</pre>
 *
 * @param kind how the mark compares with the record it was checked against
 * @param scope whose record it is
 * @param result the row of the result list in which the mark was set; for a single performance, a
 *     row made of it
 * @param performance the mark in its context: which trial it was, for instance
 * @param previousRecords the record that stood when the mark was set and its co-holders, none for a
 *     first record
 */
public record RecordClaim(
    Kind kind,
    RecordScope scope,
    Result result,
    Performance performance,
    ImmutableList<Record> previousRecords)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * How a mark compares with the record it was checked against.
   *
   * <pre>{@code
   * System.out.println(book.check(race).claims().get(0).kind()); // BROKEN
   * System.out.println(RecordBook.empty().check(performances.get(0)).claims().get(0).kind()); // FIRST
   * }</pre>
   */
  public enum Kind {
    /** Better than the record that stood. */
    BROKEN,
    /** The same as the record that stands, which it then shares. */
    EQUALLED,
    /** The first of its scope and event, in a book that is complete for the scope. */
    FIRST
  }

  /**
   * Checks the components.
   *
   * @param kind how the mark compares with the record it was checked against
   * @param scope whose record it is
   * @param result the row of the result list in which the mark was set
   * @param performance the mark in its context
   * @param previousRecords the record that stood when the mark was set and its co-holders
   */
  public RecordClaim {
    requireNonNull(kind, "kind");
    requireNonNull(scope, "scope");
    requireNonNull(result, "result");
    requireNonNull(performance, "performance");
    requireNonNull(previousRecords, "previousRecords");
  }

  /**
   * Returns by how much the mark is better than the record that stood.
   *
   * @return the margin, without direction; empty for a first record
   */
  public Optional<Margin> margin() {
    return previousRecords.stream()
        .findFirst()
        .map(record -> Margin.between(performance.mark(), record.mark()))
        .map(margin -> margin.signum() < 0 ? margin.negated() : margin);
  }

  /**
   * Returns what a result sheet prints for this claim.
   *
   * @return the label, with {@code =} where the mark equals the record
   */
  public String flag() {
    return kind == Kind.EQUALLED ? "=" + scope.label() : scope.label();
  }

  /**
   * Returns the record that this claim enters in the book.
   *
   * @return the record; pending if it needs ratification, which personal bests and season's leads
   *     do not
   */
  public Record toRecord() {
    boolean ratifies = scope.level() != Level.PERSONAL && scope.season().isEmpty();
    Record.Builder record =
        Record.builder()
            .scope(scope)
            .event(performance.event())
            .mark(performance.mark())
            .holder(performance.competitor())
            .date(performance.date())
            .status(ratifies ? RecordStatus.PENDING : RecordStatus.RATIFIED);
    performance.wind().ifPresent(record::wind);
    performance.venue().ifPresent(record::venue);
    return record.build();
  }

  /**
   * Returns what happened, as a commentator would say it: {@code Hocker's 3:27.65 betters the
   * Olympic record 3:28.32, held by Ingebrigtsen since 2021-08-07, by 0.67}. The event is named
   * where it is not that of the race.
   *
   * @return a sentence without a full stop
   */
  public String description() {
    return Commentary.of(this);
  }

  /** The row and the previous records seldom tell two claims apart. */
  @Override
  public int hashCode() {
    return 31 * scope.hashCode() + performance.hashCode();
  }

  /**
   * Returns the flag and the performance.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return flag() + " " + performance;
  }
}
