package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;

/**
 * Two descriptions that differ in name or birth and may still be of one athlete, with the reasons
 * to ask. A former name counts as a name.
 *
 * <p>{@link CompetitorIdentity#STANDARD} decides, and does not hold most of them to be the same.
 * Here nothing is decided: the pairs are for a person to look at. Two that turn out to be one
 * athlete are one everywhere if both are given the same {@linkplain Athlete.Builder#id id}; two
 * that are not stay two if they are given two ids of one scheme.
 *
 * <p>Twins whose names are alike are found too. Only athletes whose day of birth is known are
 * compared, and no pair is a candidate whose ids of one scheme, or whose categories, differ.
 *
 * <pre>{@code
 * Athlete typed =
 *     Athlete.builder().name("Jsoh", "KERR").born(LocalDate.of(1997, 10, 8)).build();
 * for (PossibleDuplicate pair : PossibleDuplicate.among(List.of(typed, kerr))) {
 *   System.out.println(pair.reasons());
 * }
 * }</pre>
 *
 * @param one the one that comes first in the set that was searched
 * @param other the other one
 * @param reasons why they may be one athlete
 */
public record PossibleDuplicate(Athlete one, Athlete other, ImmutableSet<Reason> reasons)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Why two descriptions may be of one athlete.
   *
   * <pre>{@code
   * PossibleDuplicate.Reason reason = PossibleDuplicate.Reason.NAMES_SWAPPED;
   * System.out.println(reason.description()); // same birthday, and given and family name are swapped
   * }</pre>
   */
  public enum Reason {
    /**
     * The same day of birth, and names that differ by one letter, or by two that changed places.
     */
    ONE_LETTER("same birthday, and one letter of the name differs"),
    /** The same day of birth, and the given name of one is the family name of the other. */
    NAMES_SWAPPED("same birthday, and given and family name are swapped"),
    /** The same name and year of birth, and day and month are swapped. */
    DAY_AND_MONTH_SWAPPED("same name, and day and month of the birth are swapped"),
    /** The same day of birth, family name and first given name; one has more given names. */
    MIDDLE_NAME_MISSING("same birthday, and a middle name is missing"),
    /** The same day of birth, and the name of one is another name of the other. */
    ALIAS("same birthday, and one goes by another name of the other");

    private final String description;

    Reason(String description) {
      this.description = description;
    }

    /**
     * Returns the reason in words.
     *
     * @return a phrase such as {@code same birthday, and a middle name is missing}
     */
    public String description() {
      return description;
    }
  }

  /**
   * Checks the components.
   *
   * @param one an athlete
   * @param other another athlete
   * @param reasons why they may be one
   * @throws IllegalArgumentException if there is no reason
   */
  public PossibleDuplicate {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    checkArgument(!requireNonNull(reasons, "reasons").isEmpty(), "reasons: there must be one");
  }

  /**
   * Finds the possible duplicates among athletes, whether the standard rule holds them to be the
   * same or not. The time grows with their number and the number of pairs found, not with the
   * number of all pairs.
   *
   * @param athletes the athletes; equal descriptions count once
   * @return the pairs, in the order of the first athlete and then of the other
   */
  public static ImmutableList<PossibleDuplicate> among(Iterable<Athlete> athletes) {
    return new DuplicateSearch(ImmutableSet.copyOf(requireNonNull(athletes, "athletes"))).find();
  }

  /**
   * Finds the possible duplicates among athletes that a rule holds to be two: those of which lists
   * and books that go by the rule keep two lines.
   *
   * @param athletes the athletes; equal descriptions count once
   * @param identity the rule
   * @return the pairs, in the order of the first athlete and then of the other
   */
  public static ImmutableList<PossibleDuplicate> among(
      Iterable<Athlete> athletes, CompetitorIdentity identity) {
    requireNonNull(identity, "identity");
    return among(athletes).stream()
        .filter(pair -> !identity.isSame(pair.one, pair.other))
        .collect(ImmutableList.toImmutableList());
  }
}
