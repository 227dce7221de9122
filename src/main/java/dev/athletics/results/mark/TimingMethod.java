package dev.athletics.results.mark;

/**
 * How a time was taken (TR 19.1), as far as the text or the source says.
 *
 * <p>The method is written only where the digits do not already say it: hundredths and thousandths
 * without a sign are {@link #FULLY_AUTOMATIC}, because nobody reads a watch that finely, and
 * seconds and tenths without a sign are {@link #UNSPECIFIED}, because they may be either. {@link
 * RaceTime#parse} lists the signs.
 *
 * <pre>{@code
 * System.out.println(RaceTime.parse("10.21").method()); // FULLY_AUTOMATIC
 * System.out.println(RaceTime.parse("10.2h").method()); // HAND
 * System.out.println(RaceTime.parse("10.2").method());  // UNSPECIFIED
 * }</pre>
 *
 * @see <a href="{@docRoot}/index.html#tr-19.1">TR 19.1</a>
 */
public enum TimingMethod {
  /**
   * Photo finish: started by the gun, read from the finish picture. Tenths are written {@code
   * 49.9a}.
   */
  FULLY_AUTOMATIC,
  /**
   * Watches in human hands, or any system that is automatic at one end of the race only. Written
   * {@code 10.2h}.
   */
  HAND,
  /**
   * Chips worn by the athletes, outside the stadium only (TR 19.24.5). Written {@code 14:05t}.
   *
   * @see <a href="{@docRoot}/index.html#tr-19.24.5">TR 19.24.5</a>
   */
  TRANSPONDER,
  /** The source does not say. A rule that needs one of the others refuses this one, and says so. */
  UNSPECIFIED;

  /** Returns the method of a time written with so many decimals and no sign. */
  static TimingMethod unsigned(Resolution resolution) {
    return resolution.decimals() < 2 ? UNSPECIFIED : FULLY_AUTOMATIC;
  }

  /**
   * Returns the canonical sign of this method after a time of the given resolution, empty where the
   * digits say it.
   */
  String signAfter(Resolution resolution) {
    if (this == unsigned(resolution)) {
      return "";
    }
    return switch (this) {
      // After whole seconds a bare "a" would be the sign of an aided course.
      case FULLY_AUTOMATIC -> resolution == Resolution.SECOND ? "FAT" : "a";
      case HAND -> "h";
      case TRANSPONDER -> "t";
      case UNSPECIFIED -> "?";
    };
  }
}
