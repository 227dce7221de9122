package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.mark.RaceTime;
import java.io.Serializable;

/**
 * The leg of one runner in a relay, with its time.
 *
 * <p>A time from a flying start is no mark of the runner: it is faster than one from the gun. The
 * first leg is; still it is no world record (CR 31.16). Equality compares everything.
 *
 * <pre>{@code
 * Leg anchor = Leg.flying(4, reid, RaceTime.parse("50.12"));
 * System.out.println(anchor); // 4 Isla REID (GBR) 50.12
 * }</pre>
 *
 * @param number which leg it is, from 1 up
 * @param runner the runner
 * @param time the time of the leg alone
 * @param start how the runner began to run
 * @see <a href="{@docRoot}/index.html#cr-31.16">CR 31.16</a>
 */
public record Leg(int number, Athlete runner, RaceTime time, Start start) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * How the runner of a leg began to run.
   *
   * <pre>{@code
   * System.out.println(Leg.leadOff(reid, RaceTime.parse("51.90")).start()); // STANDING
   * }</pre>
   */
  public enum Start {
    /** At rest: with the gun, or in a shuttle relay when the runner before had come in. */
    STANDING,
    /** On the move, when the baton was taken over. */
    FLYING
  }

  /**
   * Checks the components.
   *
   * @param number which leg it is, from 1 up
   * @param runner the runner
   * @param time the time of the leg alone
   * @param start how the runner began to run
   * @throws IllegalArgumentException if the number is below 1, or the first leg has a flying start
   */
  public Leg {
    requireNonNull(runner, "runner");
    requireNonNull(time, "time");
    requireNonNull(start, "start");
    checkArgument(number >= 1, "number must be 1 or more, was %s", number);
    checkArgument(number > 1 || start == Start.STANDING, "start of the first leg was %s", start);
  }

  /**
   * Returns the first leg, which is run from the gun.
   *
   * @param runner the runner
   * @param time the time of the leg
   * @return the leg
   */
  public static Leg leadOff(Athlete runner, RaceTime time) {
    return new Leg(1, runner, time, Start.STANDING);
  }

  /**
   * Returns a later leg, run from a flying start.
   *
   * @param number which leg it is, from 2 up
   * @param runner the runner
   * @param time the time of the leg alone
   * @return the leg
   * @throws IllegalArgumentException if the number is below 2
   */
  public static Leg flying(int number, Athlete runner, RaceTime time) {
    return new Leg(number, runner, time, Start.FLYING);
  }

  /**
   * Returns number, runner and time.
   *
   * @return a text for people, such as {@code 4 Femke BOL (NED) 47.93}
   */
  @Override
  public String toString() {
    return number + " " + runner + " " + time;
  }
}
