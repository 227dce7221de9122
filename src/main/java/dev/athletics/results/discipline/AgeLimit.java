package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The eligibility rule of an age group: the ages it admits and the date on which age is determined.
 *
 * <p>It says nothing of an athlete; {@link #admits(BirthDate, LocalDate)} asks it of one. Equality
 * compares everything.
 *
 * <pre>{@code
 * AgeLimit u20 = new AgeLimit(AgeGroup.U20, Range.atMost(19), AgeDay.endOfYear());
 * System.out.println(u20.admits(BirthDate.ofYear(2005), LocalDate.of(2024, 8, 6))); // YES
 * }</pre>
 *
 * @param group the age group
 * @param ages the ages it admits, not empty; an upper bound alone leaves the group open to anyone
 *     younger
 * @param day the day on which the age counts
 */
public record AgeLimit(AgeGroup group, Range<Integer> ages, AgeDay day) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param group the age group
   * @param ages the ages it admits
   * @param day the day on which the age counts
   * @throws IllegalArgumentException if no age is admitted, or a bound is negative
   */
  public AgeLimit {
    requireNonNull(group, "group");
    requireNonNull(ages, "ages");
    requireNonNull(day, "day");
    checkArgument(!ages.isEmpty(), "ages: none is in %s", ages);
    checkArgument(
        !ages.hasUpperBound() || ages.upperEndpoint() >= 0, "ages: nobody is of %s", ages);
    checkArgument(
        !ages.hasLowerBound() || ages.lowerEndpoint() >= 0, "ages: nobody is of %s", ages);
  }

  /** The limit of any group by the calendar year: the masters by the day, the young by the year. */
  static AgeLimit byCalendarYear(AgeGroup group) {
    boolean byDay = group.isMasters() || !group.ages().hasUpperBound();
    return new AgeLimit(group, group.ages(), byDay ? AgeDay.competition() : AgeDay.endOfYear());
  }

  /**
   * Returns whether the group admits an athlete.
   *
   * @param birth what is known of the athlete's birth
   * @param on the day of the competition
   * @return no for an athlete born after that day; unknown if what is known of the birth leaves it
   *     open
   */
  public Answer admits(BirthDate birth, LocalDate on) {
    requireNonNull(birth, "birth");
    if (birth.isAfter(on)) {
      return Answer.NO;
    }
    Range<Integer> possible = birth.agesOn(day.of(on));
    if (ages.encloses(possible)) {
      return Answer.YES;
    }
    // Ranges that only touch, such as those under 20 and from 20, are connected too.
    boolean isOpen = ages.isConnected(possible) && !ages.intersection(possible).isEmpty();
    return isOpen ? Answer.UNKNOWN : Answer.NO;
  }
}
