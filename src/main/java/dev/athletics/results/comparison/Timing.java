package dev.athletics.results.comparison;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.TimingMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Where it matters how a time was taken: on the track up to 800 m, and in relays with legs up to
 * 400 m (CR 31.14.2).
 */
public final class Timing {
  /** The first day on which records up to 800 m needed automatic times. */
  public static final LocalDate AUTOMATIC_ONLY_SINCE = LocalDate.of(1977, 1, 1);

  /**
   * The day after the last world record to the tenth is not known; this is the next year's first.
   */
  private static final LocalDate AUTOMATIC_UP_TO_800_SINCE = LocalDate.of(1980, 1, 1);

  private static final BigDecimal LONGEST_RACE = BigDecimal.valueOf(800);
  private static final BigDecimal LONGEST_LEG = BigDecimal.valueOf(400);

  private Timing() {}

  /**
   * Returns whether records of a discipline need automatic times.
   *
   * @param discipline the discipline
   * @return true up to 800 m, and in relays with legs up to 400 m
   */
  public static boolean decides(Discipline discipline) {
    if (!discipline.ground().isInStadium() || !discipline.markKind().isLessBetter()) {
      return false;
    }
    if (discipline.legs().isEmpty()) {
      return isUpTo(discipline, LONGEST_RACE);
    }
    return discipline.legs().stream().allMatch(leg -> isUpTo(leg, LONGEST_LEG));
  }

  /**
   * Returns whether a mark of a discipline must not be compared with automatic times: where the way
   * of timing matters, any that is not automatic.
   *
   * @param discipline the discipline
   * @return the condition
   */
  public static Predicate<Mark> apart(Discipline discipline) {
    return decides(discipline) ? mark -> !isAutomatic(mark) : mark -> false;
  }

  private static boolean isUpTo(Discipline discipline, BigDecimal metres) {
    return discipline
        .distanceInMetres()
        .filter(distance -> distance.compareTo(metres) <= 0)
        .isPresent();
  }

  /**
   * Returns whether records of a day needed automatic times. Until the end of 1976 hand times to
   * the tenth stood beside them.
   *
   * @param date the day
   * @return true since 1977
   */
  public static boolean isAutomaticEra(LocalDate date) {
    return !date.isBefore(AUTOMATIC_ONLY_SINCE);
  }

  /**
   * Returns whether records of a discipline needed automatic times on a day. At first only those up
   * to 400 m did: in the 800 metres two world records to the tenth were ratified, of 1977 and 1979.
   *
   * @param discipline the discipline
   * @param date the day
   * @return true since 1977 up to 400 m, and since 1980 up to 800 m
   */
  public static boolean isAutomaticEra(Discipline discipline, LocalDate date) {
    return discipline.legs().isEmpty() && !isUpTo(discipline, LONGEST_LEG)
        ? !date.isBefore(AUTOMATIC_UP_TO_800_SINCE)
        : isAutomaticEra(date);
  }

  /**
   * Returns whether a mark is known to be timed automatically.
   *
   * @param mark any mark
   * @return true for a fully automatic time
   */
  public static boolean isAutomatic(Mark mark) {
    return isBy(TimingMethod.FULLY_AUTOMATIC, mark);
  }

  /**
   * Returns whether a mark is a time taken by a method.
   *
   * @param method the method
   * @param mark any mark
   * @return true if it is
   */
  public static boolean isBy(TimingMethod method, Mark mark) {
    return mark instanceof RaceTime time && time.method() == method;
  }
}
