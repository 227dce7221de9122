package dev.athletics.results.placing;

import dev.athletics.results.discipline.Discipline;
import java.math.BigDecimal;

/** Which races the rules of rounds put together (TR 20.3, TR 20.4). */
final class TrackRounds {
  private static final BigDecimal LAP = BigDecimal.valueOf(400);
  private static final BigDecimal TWO_LAPS = BigDecimal.valueOf(800);

  private TrackRounds() {}

  /** Up to and including 800 m, and relays up to and including 4 x 400 m. */
  static boolean isInLanes(Discipline discipline) {
    return isAtMost(discipline, discipline.legs().isEmpty() ? TWO_LAPS : LAP);
  }

  /** Up to and including 400 m, and relays up to and including 4 x 400 m. */
  static boolean isSeededByRound(Discipline discipline) {
    return isAtMost(discipline, LAP);
  }

  private static boolean isAtMost(Discipline discipline, BigDecimal metres) {
    return discipline.legs().isEmpty()
        ? discipline.distanceInMetres().filter(length -> length.compareTo(metres) <= 0).isPresent()
        : discipline.legs().stream().allMatch(leg -> isAtMost(leg, metres));
  }
}
