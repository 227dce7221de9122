package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A rule by which a reading becomes an official time: up to the next unit, unless it is exact.
 *
 * <p>The constants are those of World Athletics, under the numbers that its Technical Rules have
 * had since November 2019; before, TR 19.23 was Rule 165.23 and TR 19.10 was Rule 165.10. A
 * federation that publishes otherwise makes a rule of its own:
 *
 * <pre>{@code
 * System.out.println(TimeRounding.PHOTO_FINISH.apply(RaceTime.parse("9.784"))); // 9.79
 * TimeRounding ours = new TimeRounding("Rule 3-8", "2026", Resolution.TENTH);
 * System.out.println(ours.apply(RaceTime.parse("9.784"))); // 9.8a
 * }</pre>
 *
 * <p>Two rules are equal if all three components are. Instances are immutable.
 *
 * @param rule the number of the rule, for example {@code TR 19.23}
 * @param edition the edition it stands in, for example {@link RuleBook#EDITION}
 * @param unit what is rounded up to
 * @see <a href="{@docRoot}/index.html#tr-19.23">TR 19.23</a>
 * @see <a href="{@docRoot}/index.html#tr-19.10">TR 19.10</a>
 */
public record TimeRounding(String rule, String edition, Resolution unit) implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String CURRENT = RuleBook.EDITION;

  /** Photo finish, on the track up to and including 10,000 m: up to 0.01 s. */
  public static final TimeRounding PHOTO_FINISH =
      new TimeRounding("TR 19.23", CURRENT, Resolution.HUNDREDTH);

  /** Photo finish, on the track beyond 10,000 m: up to 0.1 s. */
  public static final TimeRounding PHOTO_FINISH_LONG =
      new TimeRounding("TR 19.23", CURRENT, Resolution.TENTH);

  /** Photo finish, partly or wholly outside the stadium: up to 1 s. */
  public static final TimeRounding PHOTO_FINISH_OUTSIDE =
      new TimeRounding("TR 19.23", CURRENT, Resolution.SECOND);

  /** Watches, on the track: up to 0.1 s. */
  public static final TimeRounding HAND = new TimeRounding("TR 19.10", CURRENT, Resolution.TENTH);

  /** Watches, partly or wholly outside the stadium: up to 1 s. */
  public static final TimeRounding HAND_OUTSIDE =
      new TimeRounding("TR 19.10", CURRENT, Resolution.SECOND);

  /** Transponders, for races outside the stadium only: up to 1 s. */
  public static final TimeRounding TRANSPONDER =
      new TimeRounding("TR 19.24.5", CURRENT, Resolution.SECOND);

  /** Transponders, in the road mile: up to 0.1 s. */
  public static final TimeRounding TRANSPONDER_ROAD_MILE =
      new TimeRounding("TR 19.24.5", CURRENT, Resolution.TENTH);

  /**
   * Creates a rule.
   *
   * @param rule the number of the rule
   * @param edition the edition it stands in
   * @param unit what is rounded up to
   */
  public TimeRounding {
    requireNonNull(rule, "rule");
    requireNonNull(edition, "edition");
    requireNonNull(unit, "unit");
  }

  /**
   * Returns the World Athletics rule for a way of timing where photo-finish times are published to
   * a given unit.
   *
   * <p>A method that nobody specified is treated as a photo finish, the finest of them: to assume a
   * coarser one would change the mark on a guess.
   *
   * @param published the unit of photo-finish times: hundredths on the track, tenths there beyond
   *     10,000 m, seconds outside
   * @param method how the reading was taken
   * @return the rule
   * @throws IllegalArgumentException if the unit is thousandths, which are never official
   */
  public static TimeRounding of(Resolution published, TimingMethod method) {
    requireNonNull(method, "method");
    if (requireNonNull(published, "published") == Resolution.THOUSANDTH) {
      throw new IllegalArgumentException(
          "published must not be THOUSANDTH, which is never official");
    }
    return switch (method) {
      case FULLY_AUTOMATIC, UNSPECIFIED -> photoFinish(published);
      case HAND -> published == Resolution.SECOND ? HAND_OUTSIDE : HAND;
      case TRANSPONDER -> TRANSPONDER;
    };
  }

  private static TimeRounding photoFinish(Resolution published) {
    return switch (published) {
      case SECOND -> PHOTO_FINISH_OUTSIDE;
      case TENTH -> PHOTO_FINISH_LONG;
      default -> PHOTO_FINISH;
    };
  }

  /**
   * Rounds a reading: {@code 59.991} by {@link #PHOTO_FINISH} is {@code 1:00.00}.
   *
   * @param reading the reading
   * @return the official time; the reading itself if it is not finer than the unit
   */
  public RaceTime apply(RaceTime reading) {
    return unit.isCoarserThan(requireNonNull(reading, "reading").resolution())
        ? reading.roundUp(unit)
        : reading;
  }
}
