package dev.athletics.results;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.MarkKind;
import java.math.BigDecimal;
import java.time.Duration;

/** How long a race may last at most, so that it can end on the next day. */
final class LongestRaces {
  /** Half a metre a second: slower than anybody walks, with time for what delays a race. */
  private static final int SECONDS_PER_METRE = 2;

  /** A field event or a race of which the distance is not known. */
  private static final Duration LONGEST_OF_UNKNOWN_LENGTH = Duration.ofHours(16);

  private static final Duration DAY = Duration.ofDays(1);

  private LongestRaces() {}

  static boolean mayLast(Discipline discipline, Duration duration) {
    return duration.compareTo(longest(discipline)) <= 0;
  }

  private static Duration longest(Discipline discipline) {
    if (discipline.markKind() == MarkKind.POINTS) {
      return DAY;
    }
    return discipline
        .duration()
        .map(fixed -> fixed.multipliedBy(2))
        .or(() -> discipline.distanceInMetres().map(LongestRaces::atSlowestPace))
        .orElse(LONGEST_OF_UNKNOWN_LENGTH);
  }

  private static Duration atSlowestPace(BigDecimal metres) {
    return Duration.ofSeconds(metres.longValue() * SECONDS_PER_METRE);
  }
}
