package dev.athletics.results.records;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.athletics.results.serial.Element.object;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a check found: the records that fell, the marks that were good enough but were refused, and
 * the book after it.
 *
 * <p>The {@link #claims()} are complete: they hold the national record below an area record too.
 * {@link #flags(Race, Result)} returns what a result sheet prints.
 *
 * <pre>{@code
 * RecordCheck check = book.check(race);
 * System.out.println(check.flags(race, race.results().get(0))); // [OR]
 * System.out.println(check.claims().size());                    // 2
 * System.out.println(check.bookAfter().size());                 // 4
 * }</pre>
 *
 * <p>Immutable and safe to share among threads; equality is identity.
 */
public final class RecordCheck implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Made> made;
  private final ImmutableList<RecordClaim> claims;
  private final ImmutableList<Rejection> rejections;
  private final RecordBook bookAfter;
  private final ImmutableListMultimap<Row, RecordClaim> claimsByRow;

  /** A row of a race. Two equal rows of two races are two. */
  record Row(Race race, Result result) implements Comparable<Row> {
    /** For rows with the same hash, as somebody may choose names. */
    @Override
    public int compareTo(Row other) {
      return result.toString().compareTo(other.result.toString());
    }

    /** A race is too long to hash it for each of its rows. */
    @Override
    public int hashCode() {
      return 31 * race.date().hashCode() + result.hashCode();
    }
  }

  /** A claim with the race in which it was made, if it was made in one. */
  record Made(@Nullable Race race, RecordClaim claim) implements Serializable {
    private static final long serialVersionUID = 1L;

    Made {
      requireNonNull(claim, "claim");
    }
  }

  RecordCheck(ImmutableList<Made> all, ImmutableList<Rejection> rejections, RecordBook bookAfter) {
    this.made = all;
    this.claims = all.stream().map(Made::claim).collect(toImmutableList());
    this.rejections = rejections;
    this.bookAfter = bookAfter;
    ImmutableListMultimap.Builder<Row, RecordClaim> byRow = ImmutableListMultimap.builder();
    for (Made made : all) {
      if (made.race() != null) {
        byRow.put(new Row(made.race(), made.claim().result()), made.claim());
      }
    }
    this.claimsByRow = byRow.build();
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
   * Returns the claims of one row of a race, whether its marks are those of the race's event or
   * others, such as intermediate times.
   *
   * @param race the race
   * @param result a row of it
   * @return the claims, in the order of time; none for another row
   */
  public ImmutableList<RecordClaim> claims(Race race, Result result) {
    return claimsByRow.get(new Row(requireNonNull(race, "race"), requireNonNull(result, "result")));
  }

  /**
   * Returns the marks that were good enough for a record but were refused.
   *
   * @return the rejections, in the order of time
   */
  public ImmutableList<Rejection> rejections() {
    return rejections;
  }

  /**
   * Returns this check without the first records of a scope and event, for sheets that flag only
   * what was broken or equalled. The book after it is the same.
   *
   * @return the check with fewer claims and flags
   */
  public RecordCheck withoutFirst() {
    return new RecordCheck(
        made.stream()
            .filter(each -> each.claim().kind() != RecordClaim.Kind.FIRST)
            .collect(toImmutableList()),
        rejections,
        bookAfter);
  }

  /**
   * Returns what a result sheet prints after a mark.
   *
   * <p>Leads come first, then records, then bests. Of each age group only the highest record is
   * printed (world, area, nation), but every age group has its own; a personal best hides the
   * season's. An equalled record has {@code =} before it: {@code [OR, AR, PB]}, {@code [=NR, SB]},
   * {@code [NR, NU23R]}. The flags of a series are those of all its trials. Intermediate times, the
   * parts of a combined event and lead-off legs are marks of other events; {@link
   * #flags(Performance)} returns their flags.
   *
   * @param race the race
   * @param result a row of it
   * @return the flags, none for a row without
   */
  public ImmutableList<String> flags(Race race, Result result) {
    return Flags.asPrinted(claimsInItsEvent(race, result));
  }

  /**
   * Returns what a result sheet prints after one mark: a trial of a series, an intermediate time.
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
   * @param race the race
   * @param result a row of it
   * @return the flags in the order of the sheet
   */
  public ImmutableList<String> allFlags(Race race, Result result) {
    return Flags.all(claimsInItsEvent(race, result));
  }

  private List<RecordClaim> claimsInItsEvent(Race race, Result result) {
    return claims(race, result).stream()
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

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private static final class Fields {
    static final FieldKind<RecordCheck, RecordCheck> KIND =
        FieldKind.startingWith(
                RecordCheck.class,
                "after",
                object(RecordBook.class),
                RecordCheck::bookAfter,
                after -> new RecordCheck(ImmutableList.of(), ImmutableList.of(), after),
                Function.identity())
            .list(
                "made",
                object(Made.class),
                check -> check.made,
                (check, made) -> new RecordCheck(made, check.rejections, check.bookAfter))
            .list(
                "rejections",
                object(Rejection.class),
                RecordCheck::rejections,
                (check, rejections) -> new RecordCheck(check.made, rejections, check.bookAfter));
  }
}
