package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.Competitor;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.serial.FieldKind;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * The entry of a competitor for an event: what is known before the start.
 *
 * <pre>{@code
 * Entry entry = Entry.of(kerr).withBib("412").withSeed(RaceTime.parse("3:27.79"));
 * System.out.println(entry);          // 412 Josh KERR (GBR) 3:27.79
 * System.out.println(entry.starts()); // true
 * }</pre>
 *
 * <p>Equality compares everything. Immutable and safe to share among threads.
 *
 * @param competitor the athlete or team
 * @param bib the number on the bib, which is not blank
 * @param seed the mark by which the competitor is seeded, or empty if none is known
 * @param status whether the competitor starts
 */
public record Entry(Competitor competitor, Optional<String> bib, Optional<Mark> seed, Status status)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Whether a competitor who was entered starts.
   *
   * <pre>{@code
   * Entry entry = Entry.of(kerr).withStatus(Entry.Status.WITHDRAWN);
   * System.out.println(entry.starts()); // false
   * }</pre>
   */
  public enum Status {
    /** Entered, and expected to start. */
    ENTERED,
    /** Confirmed by the competitor before the start. */
    CONFIRMED,
    /** Starts only in the place of somebody else. */
    RESERVE,
    /** Does not start. */
    WITHDRAWN
  }

  /**
   * Checks the components.
   *
   * @param competitor the athlete or team
   * @param bib the number on the bib
   * @param seed the mark by which the competitor is seeded
   * @param status whether the competitor starts
   * @throws IllegalArgumentException if the bib is blank
   */
  public Entry {
    requireNonNull(competitor, "competitor");
    checkArgument(
        requireNonNull(bib, "bib").filter(String::isBlank).isEmpty(), "bib must not be blank");
    requireNonNull(seed, "seed");
    requireNonNull(status, "status");
  }

  /**
   * Returns the entry of a competitor of whom nothing more is known.
   *
   * @param competitor the athlete or team
   * @return the entry, with the status {@link Status#ENTERED}
   */
  public static Entry of(Competitor competitor) {
    return new Entry(competitor, Optional.empty(), Optional.empty(), Status.ENTERED);
  }

  /**
   * Returns this entry with a bib.
   *
   * @param number the number on the bib
   * @return the entry
   * @throws IllegalArgumentException if the number is blank
   */
  public Entry withBib(String number) {
    return new Entry(competitor, Optional.of(number), seed, status);
  }

  /**
   * Returns this entry with a mark by which to seed it.
   *
   * @param mark the mark, such as the best of the season
   * @return the entry
   */
  public Entry withSeed(Mark mark) {
    return new Entry(competitor, bib, Optional.of(mark), status);
  }

  /**
   * Returns this entry with another status.
   *
   * @param other whether the competitor starts
   * @return the entry
   */
  public Entry withStatus(Status other) {
    return new Entry(competitor, bib, seed, other);
  }

  /**
   * Returns whether the competitor is expected to start.
   *
   * @return true unless withdrawn or a reserve
   */
  public boolean starts() {
    return status == Status.ENTERED || status == Status.CONFIRMED;
  }

  /**
   * Returns the bib, the competitor, the seed mark and a status that keeps from the start.
   *
   * @return a text for people, such as {@code 412 Josh KERR (GBR) 3:27.79}
   */
  @Override
  public String toString() {
    return bib.map(number -> number + " ").orElse("")
        + competitor
        + seed.map(mark -> " " + mark).orElse("")
        + (starts() ? "" : " " + status);
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  private static final class Fields {
    static final FieldKind<Entry, Entry> KIND =
        FieldKind.startingWith(
                Entry.class,
                "who",
                object(Competitor.class),
                Entry::competitor,
                Entry::of,
                Function.identity())
            .field("bib", text(String.class), entry -> entry.bib.orElse(null), Entry::withBib)
            .field(
                "seed",
                text(Outcome.class),
                entry -> entry.seed.orElse(null),
                (entry, seed) -> entry.withSeed((Mark) seed))
            .field("status", text(Status.class), Status.ENTERED, Entry::status, Entry::withStatus);
  }
}
