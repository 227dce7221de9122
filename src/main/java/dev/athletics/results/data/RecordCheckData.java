package dev.athletics.results.data;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Record;
import dev.athletics.results.records.Reason;
import dev.athletics.results.records.RecordCheck;
import dev.athletics.results.records.RecordClaim;
import dev.athletics.results.records.Rejection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of records found, as data: the records that fell, and the marks that were good
 * enough but were refused.
 *
 * <p>It is written only: a check cannot be made of what it found. {@link RecordBookData} has the
 * book {@linkplain RecordCheck#bookAfter() after it}.
 *
 * <pre>{@code
 * RecordCheckData data = RecordCheckData.of(book.check(race));
 * System.out.println(data.claims().get(0).flag());                           // OR
 * System.out.println(data.claims().get(0).performance().mark());             // 3:27.65
 * System.out.println(data.rejections().get(0).reasons().get(0).rule());      // CR 31.5
 * }</pre>
 *
 * @param schemaVersion the version of this form, 1; null is taken for it
 * @param claims the records that were broken, equalled or set for the first time
 * @param rejections the marks that were good enough but were refused
 */
public record RecordCheckData(
    @Nullable Integer schemaVersion, List<Claim> claims, List<Rejection> rejections) {
  /**
   * Copies the lists.
   *
   * @param schemaVersion the version of this form, 1; null is taken for it
   * @param claims the records that were broken, equalled or set for the first time
   * @param rejections the marks that were good enough but were refused
   */
  public RecordCheckData {
    claims = Copies.of(claims);
    rejections = Copies.of(rejections);
  }

  /**
   * Returns what a check found as data.
   *
   * @param check the check
   * @return the data
   */
  public static RecordCheckData of(RecordCheck check) {
    requireNonNull(check, "check");
    return new RecordCheckData(
        SchemaVersion.CURRENT,
        check.claims().stream().map(Claim::of).collect(toImmutableList()),
        check.rejections().stream().map(Rejection::of).collect(toImmutableList()));
  }

  private static ImmutableList<RecordData> records(ImmutableList<Record> records) {
    return records.stream().map(RecordData::of).collect(toImmutableList());
  }

  /**
   * A record that a mark broke, equalled or set for the first time, as data.
   *
   * <pre>{@code
   * RecordCheckData.Claim claim = RecordCheckData.of(book.check(race)).claims().get(0);
   * System.out.println(claim.kind());   // BROKEN
   * System.out.println(claim.margin()); // +0.67
   * }</pre>
   *
   * @param kind {@code BROKEN}, {@code EQUALLED} or {@code FIRST}
   * @param flag what a result sheet prints, such as {@code =NR}
   * @param scope whose record it is
   * @param performance the mark in its context
   * @param result the row of the result list
   * @param margin by how much the mark is better; null for a first record
   * @param previousRecords the record that stood and its co-holders
   * @param sentence what happened, as a commentator would say it
   */
  public record Claim(
      @Nullable String kind,
      @Nullable String flag,
      @Nullable ScopeData scope,
      @Nullable PerformanceData performance,
      @Nullable ResultData result,
      @Nullable String margin,
      List<RecordData> previousRecords,
      @Nullable String sentence) {
    /**
     * Copies the list.
     *
     * @param kind {@code BROKEN}, {@code EQUALLED} or {@code FIRST}
     * @param flag what a result sheet prints, such as {@code =NR}
     * @param scope whose record it is
     * @param performance the mark in its context
     * @param result the row of the result list
     * @param margin by how much the mark is better; null for a first record
     * @param previousRecords the record that stood and its co-holders
     * @param sentence what happened, as a commentator would say it
     */
    public Claim {
      previousRecords = Copies.of(previousRecords);
    }

    private static Claim of(RecordClaim claim) {
      return new Claim(
          claim.kind().name(),
          claim.flag(),
          ScopeData.of(claim.scope(), claim.performance().competitor()),
          PerformanceData.of(claim.performance()),
          ResultData.of(claim.result()),
          Texts.of(claim.margin()),
          records(claim.previousRecords()),
          claim.description());
    }
  }

  /**
   * A mark that was good enough for a record but does not count as one, as data.
   *
   * <pre>{@code
   * RecordCheckData.Rejection near = RecordCheckData.of(book.check(race)).rejections().get(0);
   * System.out.println(near.scope().text());                 // OR
   * System.out.println(near.performance().mark());           // 3:27.79
   * System.out.println(near.reasons().get(0).code());        // BEATEN_IN_SAME_RACE
   * }</pre>
   *
   * @param scope whose record it would have been
   * @param performance the mark in its context
   * @param result the row of the result list
   * @param previousRecords the record that stood and its co-holders
   * @param reasons why it is not a record
   * @param sentence what happened, as a commentator would say it
   */
  public record Rejection(
      @Nullable ScopeData scope,
      @Nullable PerformanceData performance,
      @Nullable ResultData result,
      List<RecordData> previousRecords,
      List<Reason> reasons,
      @Nullable String sentence) {
    /**
     * Copies the lists.
     *
     * @param scope whose record it would have been
     * @param performance the mark in its context
     * @param result the row of the result list
     * @param previousRecords the record that stood and its co-holders
     * @param reasons why it is not a record
     * @param sentence what happened, as a commentator would say it
     */
    public Rejection {
      previousRecords = Copies.of(previousRecords);
      reasons = Copies.of(reasons);
    }

    private static Rejection of(dev.athletics.results.records.Rejection rejection) {
      return new Rejection(
          ScopeData.of(rejection.scope(), rejection.performance().competitor()),
          PerformanceData.of(rejection.performance()),
          ResultData.of(rejection.result()),
          records(rejection.previousRecords()),
          rejection.reasons().stream().map(Reason::of).collect(toImmutableList()),
          rejection.description());
    }
  }

  /**
   * One reason why a mark is not a record, as data.
   *
   * <pre>{@code
   * RecordCheckData.Rejection near = RecordCheckData.of(book.check(race)).rejections().get(0);
   * System.out.println(near.reasons().get(0).text()); // Hocker ran 3:27.65 in the same race
   * }</pre>
   *
   * @param code the name of the kind of reason
   * @param rule the rule's number, empty for a condition of the caller
   * @param text what a commentator would say after "but"
   */
  public record Reason(@Nullable String code, @Nullable String rule, @Nullable String text) {
    private static Reason of(dev.athletics.results.records.Reason reason) {
      return new Reason(reason.code().name(), reason.rule(), reason.text());
    }
  }
}
