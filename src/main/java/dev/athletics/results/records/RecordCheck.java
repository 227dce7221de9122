package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.athletics.results.Performance;
import dev.athletics.results.Result;
import java.util.List;

/**
 * What a check found: the records that fell, the marks that were good enough and are none, and the
 * book after it.
 *
 * <p>It is complete: the national record that lies under an area record is among the {@link
 * #claims()} too. What a result sheet prints of it, {@link #flags(Result)} tells.
 *
 * <pre>{@code
 * RecordCheck check = book.check(race);
 * System.out.println(check.flags(race.results().get(0))); // [OR]
 * System.out.println(check.claims().size());              // 2
 * System.out.println(check.bookAfter().size());           // 4
 * }</pre>
 *
 * <p>Immutable and safe to share among threads; equality is identity.
 */
public final class RecordCheck {
  private final ImmutableList<RecordClaim> claims;
  private final ImmutableList<Rejection> rejections;
  private final RecordBook bookAfter;
  private final ImmutableListMultimap<Result, RecordClaim> claimsByResult;

  RecordCheck(
      ImmutableList<RecordClaim> claims,
      ImmutableList<Rejection> rejections,
      RecordBook bookAfter) {
    this.claims = claims;
    this.rejections = rejections;
    this.bookAfter = bookAfter;
    this.claimsByResult = Multimaps.index(claims, RecordClaim::result);
  }

  /**
   * Returns the records that were broken, equalled or set for the first time.
   *
   * @return the claims, in the order of time
   */
  public ImmutableList<RecordClaim> claims() {
    return claims;
  }

  /**
   * Returns the claims of one row of a result list.
   *
   * @param result the row as the race that was checked holds it, or one that is equal to it
   * @return the claims, in the order of time
   */
  public ImmutableList<RecordClaim> claims(Result result) {
    ImmutableList<RecordClaim> ofEqualRows = claimsByResult.get(requireNonNull(result, "result"));
    ImmutableList<RecordClaim> ofThisRow =
        ofEqualRows.stream()
            .filter(claim -> claim.result() == result)
            .collect(ImmutableList.toImmutableList());
    return ofThisRow.isEmpty() ? ofEqualRows : ofThisRow;
  }

  /**
   * Returns the marks that would have broken or equalled a record, or been the first, and are none.
   *
   * @return the near misses with all reasons, in the order of time
   */
  public ImmutableList<Rejection> rejections() {
    return rejections;
  }

  /**
   * Returns what a result sheet prints behind a mark.
   *
   * <p>Leads come first, then records, then bests; inside an age group the highest record alone
   * (world, area, nation), the ages beside each other; a personal best hides the season's. An
   * equalled record has {@code =} before it: {@code [OR, AR, PB]}, {@code [=NR, SB]}, {@code [NR,
   * NU23R]}. Of a series it is what its trials earned together. Intermediate times, the parts of a
   * combined event and lead-off legs are marks of other events, whose flags {@link
   * #flags(Performance)} tells.
   *
   * @param result the row
   * @return the flags, none for a row without
   */
  public ImmutableList<String> flags(Result result) {
    return Flags.asPrinted(claimsInItsEvent(result));
  }

  /**
   * Returns what a result sheet prints behind one mark: a trial of a series, an intermediate time.
   *
   * @param performance the mark
   * @return the flags it earned when it was set
   */
  public ImmutableList<String> flags(Performance performance) {
    requireNonNull(performance, "performance");
    return Flags.asPrinted(
        claims.stream().filter(claim -> claim.performance().equals(performance)).toList());
  }

  /**
   * Returns a flag for every claim of a row in its own event, those that a result sheet leaves out
   * too.
   *
   * @param result the row
   * @return the flags in the order of the sheet
   */
  public ImmutableList<String> allFlags(Result result) {
    return Flags.all(claimsInItsEvent(result));
  }

  private List<RecordClaim> claimsInItsEvent(Result result) {
    return claims(result).stream()
        .filter(claim -> claim.performance().kind().isOfTheEvent())
        .toList();
  }

  /**
   * Returns the book with the records that fell.
   *
   * @return the book after the check
   */
  public RecordBook bookAfter() {
    return bookAfter;
  }

  /**
   * Returns how much was found.
   *
   * @return a text for people, such as {@code 11 claims, 7 rejections}
   */
  @Override
  public String toString() {
    return claims.size() + " claims, " + rejections.size() + " rejections";
  }
}
