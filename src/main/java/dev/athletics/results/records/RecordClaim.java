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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record that a mark broke, equalled or set for the first time.
 *
 * <p>It is a claim: those who keep the list may or may not ratify it. Equality compares everything.
 *
 * <pre>{@code
 * RecordClaim claim = book.check(race).claims().get(0);
 * System.out.println(claim.flag());                          // OR
 * System.out.println(claim.margin());                        // Optional[+0.67]
 * System.out.println(claim.previousRecords().get(0).mark()); // 3:28.32
 * }</pre>
 */
public final class RecordClaim {
  /**
   * How a mark stands to what stood before it.
   *
   * <pre>{@code
   * System.out.println(book.check(race).claims().get(0).kind()); // BROKEN
   * System.out.println(RecordBook.empty().check(performances.get(0)).claims().get(0).kind()); // FIRST
   * }</pre>
   */
  public enum Kind {
    /** Better than what stood. */
    BROKEN,
    /** The same as what stands, which it then holds too. */
    EQUALLED,
    /** The first of its scope and event. */
    FIRST
  }

  private final Kind kind;
  private final RecordScope scope;
  private final Result result;
  private final Performance performance;
  private final ImmutableList<Record> previousRecords;

  RecordClaim(
      Kind kind,
      RecordScope scope,
      Result result,
      Performance performance,
      ImmutableList<Record> previousRecords) {
    this.kind = requireNonNull(kind, "kind");
    this.scope = requireNonNull(scope, "scope");
    this.result = requireNonNull(result, "result");
    this.performance = requireNonNull(performance, "performance");
    this.previousRecords = previousRecords;
  }

  /**
   * Returns how the mark stands to what stood before it.
   *
   * @return the kind of claim
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns whose record it is.
   *
   * @return the scope
   */
  public RecordScope scope() {
    return scope;
  }

  /**
   * Returns the row of the result list in which the mark was set.
   *
   * @return the result; of a single performance a row made of it
   */
  public Result result() {
    return result;
  }

  /**
   * Returns the mark in its context: which trial it was, for instance.
   *
   * @return the performance
   */
  public Performance performance() {
    return performance;
  }

  /**
   * Returns what stood when the mark was set.
   *
   * @return the record and its co-holders, none for a first one
   */
  public ImmutableList<Record> previousRecords() {
    return previousRecords;
  }

  /**
   * Returns by how much the mark is better than what stood.
   *
   * @return the margin, without direction; nothing for a first record
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
   * @return the record; pending where somebody must ratify it, which nobody does with bests and
   *     leads
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
   * Says what happened, as a commentator would: {@code Hocker's 3:27.65 betters the Olympic record
   * 3:28.32, held by Ingebrigtsen since 2021-08-07, by 0.67}.
   *
   * @return a sentence without a full stop
   */
  public String inSentence() {
    return Commentary.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordClaim that
        && kind == that.kind
        && scope.equals(that.scope)
        && result.equals(that.result)
        && performance.equals(that.performance)
        && previousRecords.equals(that.previousRecords);
  }

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
