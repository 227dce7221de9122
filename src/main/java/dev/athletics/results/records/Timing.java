package dev.athletics.results.records;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.TimingMethod;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where it matters how a time was taken: on the track up to 800 m, and in relays with legs up to
 * 400 m (CR 31.14.2).
 */
final class Timing {
  private static final LocalDate AUTOMATIC_ONLY_SINCE = LocalDate.of(1977, 1, 1);
  private static final BigDecimal LONGEST_RACE = BigDecimal.valueOf(800);
  private static final BigDecimal LONGEST_LEG = BigDecimal.valueOf(400);

  private Timing() {}

  static boolean decides(Discipline discipline) {
    if (!discipline.ground().isInStadium() || !discipline.markKind().isLessBetter()) {
      return false;
    }
    if (discipline.legs().isEmpty()) {
      return isUpTo(discipline, LONGEST_RACE);
    }
    return discipline.legs().stream().allMatch(leg -> isUpTo(leg, LONGEST_LEG));
  }

  private static boolean isUpTo(Discipline discipline, BigDecimal metres) {
    return discipline
        .distanceInMetres()
        .filter(distance -> distance.compareTo(metres) <= 0)
        .isPresent();
  }

  /**
   * Until the end of 1976 records were timed by hand, and hand times to the tenth are what stood.
   */
  static boolean isAutomaticEra(LocalDate date) {
    return !date.isBefore(AUTOMATIC_ONLY_SINCE);
  }

  static boolean isAutomatic(Mark mark) {
    return isBy(TimingMethod.FULLY_AUTOMATIC, mark);
  }

  static boolean isBy(TimingMethod method, Mark mark) {
    return mark instanceof RaceTime time && time.method() == method;
  }
}
