package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A rule by which a measurement becomes an official distance: down to the next unit, unless it is
 * exact.
 *
 * <pre>{@code
 * Distance taped = Distance.parse("8.957");
 * System.out.println(DistanceRounding.CENTIMETRE.apply(taped)); // 8.95
 * }</pre>
 *
 * <p>Two rules are equal if all three components are. Instances are immutable.
 *
 * @param rule the number of the rule, for example {@code TR 32}
 * @param edition the edition it stands in
 * @param centimetres what is rounded down to a multiple of, above zero
 */
public record DistanceRounding(String rule, String edition, int centimetres)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Jumps and throws, in the present rules: down to the centimetre. */
  public static final DistanceRounding CENTIMETRE =
      new DistanceRounding("TR 29, TR 32", RuleBook.EDITION, 1);

  /**
   * The long throws (discus, hammer, javelin) in old editions of the rules: down to the even
   * centimetre.
   */
  public static final DistanceRounding EVEN_CENTIMETRE =
      new DistanceRounding(
          "Rule 180", "IAAF Handbooks in which long throws were recorded in even centimetres", 2);

  /**
   * Creates a rule.
   *
   * @param rule the number of the rule
   * @param edition the edition it stands in
   * @param centimetres what is rounded down to a multiple of, above zero
   * @throws IllegalArgumentException if the number of centimetres is not above zero
   */
  public DistanceRounding {
    requireNonNull(rule, "rule");
    requireNonNull(edition, "edition");
    if (centimetres <= 0) {
      throw new IllegalArgumentException("centimetres must be above zero: " + centimetres);
    }
  }

  /**
   * Rounds a measurement: {@code 87.29} by {@link #EVEN_CENTIMETRE} is {@code 87.28}, and {@code
   * 29-4.5} by {@link #CENTIMETRE} is {@code 8.95}.
   *
   * @param measured the measurement, in metres or in feet and inches
   * @return the official distance in metres; the measurement itself if it is metric and exact
   *     already
   * @throws IllegalArgumentException if the measurement is shorter than the unit
   */
  public Distance apply(Distance measured) {
    long official =
        requireNonNull(measured, "measured").toCentimetres() / centimetres * centimetres;
    Distance rounded = Distance.ofCentimetres(official);
    boolean inCentimetres = !measured.isImperial() && measured.decimals() <= 2;
    return inCentimetres && rounded.toMicrometres() == measured.toMicrometres()
        ? measured
        : rounded;
  }
}
