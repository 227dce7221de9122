package dev.athletics.results.scoring;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The pace and the speed of a race: its time over its distance, exactly.
 *
 * <p>Only what is asked for is rounded, and to the nearest, since a pace is not a mark.
 *
 * <pre>{@code
 * Pace pace = Pace.of(RaceTime.parse("2:22:20"), Discipline.parse("MAR"));
 * System.out.println(pace.per(Pace.KILOMETRE));         // 3:22.4/km
 * System.out.println(pace.per(Pace.MILE));              // 5:25.7/mile
 * System.out.println(pace.per(Distance.ofMetres(400))); // 1:21.0/400m
 * System.out.println(pace.kilometresPerHour(2));        // 17.79
 * }</pre>
 *
 * <p>Two paces are equal if time and distance are; {@link #isFasterThan(Pace)} compares the speed.
 * Immutable and safe to share among threads.
 *
 * @param time the time
 * @param distance the distance covered in it
 */
public record Pace(RaceTime time, Distance distance) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A kilometre. */
  public static final Distance KILOMETRE = Distance.ofMetres(1000);

  /** A mile, 1609.344 metres. */
  public static final Distance MILE = Distance.parse("1609.344");

  private static final BigDecimal MICROMETRES = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);
  private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

  /**
   * Checks the components.
   *
   * @param time the time
   * @param distance the distance covered in it
   */
  public Pace {
    requireNonNull(time, "time");
    requireNonNull(distance, "distance");
  }

  /**
   * Returns the pace of a race.
   *
   * @param time the time
   * @param discipline a discipline of a fixed distance
   * @return the pace
   * @throws IllegalArgumentException if the discipline has no fixed distance
   */
  public static Pace of(RaceTime time, Discipline discipline) {
    requireNonNull(time, "time");
    BigDecimal metres =
        requireNonNull(discipline, "discipline")
            .distanceInMetres()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "discipline must have a fixed distance: " + discipline));
    return new Pace(time, Distance.parse(metres.toPlainString()));
  }

  /**
   * Returns the time that a distance takes at this pace.
   *
   * @param unit the distance, such as {@link #KILOMETRE}
   * @param resolution to what the time is rounded, to the nearest
   * @return the time, of an unspecified method
   * @throws IllegalArgumentException if the time is rounded to zero or above 1000 hours
   */
  public RaceTime timeFor(Distance unit, Resolution resolution) {
    requireNonNull(unit, "unit");
    long step = requireNonNull(resolution, "resolution").toMillis();
    BigDecimal steps =
        BigDecimal.valueOf(time.toMillis())
            .multiply(BigDecimal.valueOf(unit.toMicrometres()))
            .divide(
                BigDecimal.valueOf(distance.toMicrometres()).multiply(BigDecimal.valueOf(step)),
                0,
                RoundingMode.HALF_UP);
    return RaceTime.ofMillis(steps.longValueExact() * step, resolution, TimingMethod.UNSPECIFIED);
  }

  /**
   * Returns the pace for people, to the nearest tenth of a second.
   *
   * @param unit the distance to which it refers, such as {@link #KILOMETRE} or {@link #MILE}
   * @return the text, such as {@code 3:22.4/km}, {@code 5:25.7/mile} or {@code 1:21.0/400m}
   * @throws IllegalArgumentException if the time is rounded to zero or above 1000 hours
   */
  public String per(Distance unit) {
    return timeFor(unit, Resolution.TENTH) + "/" + name(unit);
  }

  private static String name(Distance unit) {
    if (unit.toMicrometres() == KILOMETRE.toMicrometres()) {
      return "km";
    }
    return unit.toMicrometres() == MILE.toMicrometres() ? "mile" : unit.toString();
  }

  /**
   * Returns the speed in metres a second.
   *
   * @param decimals how many decimals, 0 or more
   * @return the speed, rounded to the nearest
   */
  public BigDecimal metresPerSecond(int decimals) {
    return speed(BigDecimal.ONE, decimals);
  }

  /**
   * Returns the speed in kilometres an hour.
   *
   * @param decimals how many decimals, 0 or more
   * @return the speed, rounded to the nearest
   */
  public BigDecimal kilometresPerHour(int decimals) {
    return speed(HOUR.divide(MILLIS), decimals);
  }

  private BigDecimal speed(BigDecimal factor, int decimals) {
    return BigDecimal.valueOf(distance.toMicrometres())
        .multiply(MILLIS)
        .multiply(factor)
        .divide(
            BigDecimal.valueOf(time.toMillis()).multiply(MICROMETRES),
            decimals,
            RoundingMode.HALF_UP);
  }

  /**
   * Returns whether this pace is the faster one, exactly.
   *
   * @param other the pace to compare with
   * @return whether its speed is higher
   */
  public boolean isFasterThan(Pace other) {
    requireNonNull(other, "other");
    return product(distance, other.time).compareTo(product(other.distance, time)) > 0;
  }

  private static BigDecimal product(Distance distance, RaceTime time) {
    return BigDecimal.valueOf(distance.toMicrometres())
        .multiply(BigDecimal.valueOf(time.toMillis()));
  }

  /** Returns the pace per kilometre, for people. */
  @Override
  public String toString() {
    return per(KILOMETRE);
  }
}
