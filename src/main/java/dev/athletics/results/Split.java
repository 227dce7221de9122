package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.RaceTime;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An intermediate time: when an athlete passed a distance on the way to the full one.
 *
 * <p>Where the race is of the same kind, flat on the track, on the road or walked, it may be a
 * record of its own distance if the athlete finishes the race (CR 31.15.5). Other times on the way
 * are kept, but are not performances: those of relays, of races over hurdles and across country.
 *
 * <p>It is a time from the start; a {@link Lap} has that since the point before. A list may end
 * with the finish, if the time is that of the mark. Equality compares both parts.
 *
 * <pre>{@code
 * Split half = new Split(Discipline.parse("Half Marathon"), RaceTime.parse("1:00:48"));
 * System.out.println(half.discipline()); // HM
 * }</pre>
 *
 * @param discipline the distance passed, as the discipline it would be
 * @param time the official time at it
 * @see <a href="{@docRoot}/index.html#cr-31.15.5">CR 31.15.5</a>
 */
public record Split(Discipline discipline, RaceTime time) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param discipline the distance passed, as the discipline it would be
   * @param time the official time at it
   */
  public Split {
    requireNonNull(discipline, "discipline");
    requireNonNull(time, "time");
  }

  /** Whether the distance is that of the whole race. */
  boolean isAtFinishOf(Discipline race) {
    return race.distanceInMetres().filter(this::isAt).isPresent();
  }

  boolean isAt(BigDecimal metres) {
    return discipline.distanceInMetres().filter(at -> at.compareTo(metres) == 0).isPresent();
  }
}
