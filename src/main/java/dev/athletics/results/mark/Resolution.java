package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

/**
 * How finely a time was read or published: to the second, the tenth, the hundredth or the
 * thousandth.
 *
 * <p>The constants go from coarse to fine, so that {@code a.compareTo(b) < 0} says that {@code a}
 * is the coarser.
 *
 * <pre>{@code
 * Resolution read = RaceTime.parse("9.784").resolution();
 * System.out.println(read);                                 // THOUSANDTH
 * System.out.println(Resolution.TENTH.isCoarserThan(read)); // true
 * }</pre>
 */
public enum Resolution {
  /**
   * Whole seconds, as road races are published (TR 19.24.5).
   *
   * @see <a href="{@docRoot}/index.html#tr-19.24.5">TR 19.24.5</a>
   */
  SECOND(1000, 0),
  /**
   * Tenths, as hand times on the track and long track races by photo finish are published (TR
   * 19.10, TR 19.23).
   *
   * @see <a href="{@docRoot}/index.html#tr-19.10">TR 19.10</a>
   * @see <a href="{@docRoot}/index.html#tr-19.23">TR 19.23</a>
   */
  TENTH(100, 1),
  /**
   * Hundredths, as photo-finish times up to and including 10,000 m are published (TR 19.23).
   *
   * @see <a href="{@docRoot}/index.html#tr-19.23">TR 19.23</a>
   */
  HUNDREDTH(10, 2),
  /**
   * Thousandths, as the photo-finish picture is read to separate athletes; never an official time.
   */
  THOUSANDTH(1, 3);

  private final int millis;
  private final int decimals;

  Resolution(int millis, int decimals) {
    this.millis = millis;
    this.decimals = decimals;
  }

  /**
   * Returns the length of one step.
   *
   * @return 1000, 100, 10 or 1 milliseconds
   */
  public int toMillis() {
    return millis;
  }

  /**
   * Returns how many digits follow the decimal point.
   *
   * @return from 0 to 3
   */
  public int decimals() {
    return decimals;
  }

  /**
   * Returns whether this resolution is coarser than another.
   *
   * @param other the resolution to compare with
   * @return whether one step of this is longer than one step of the other
   */
  public boolean isCoarserThan(Resolution other) {
    return millis > requireNonNull(other, "other").millis;
  }

  static Resolution ofDecimals(int decimals) {
    return switch (decimals) {
      case 0 -> SECOND;
      case 1 -> TENTH;
      case 2 -> HUNDREDTH;
      default -> THOUSANDTH;
    };
  }
}
