package dev.athletics.results.scoring;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How the age grading of a road race is found for a distance between two that the table has.
 *
 * <p>Calculators do not agree, and their grades differ in the second decimal. The table itself has
 * no distance in between, so that {@link AgeGrading} refuses them until a way is named.
 *
 * <pre>{@code
 * AgeGrading grading = AgeGrading.road(2025);
 * Event odd = Event.parse("Men 9K");
 * Mark byLogarithm = grading.withInterpolation(Interpolation.LOGARITHMIC).standard(odd, 50);
 * System.out.println(byLogarithm); // 26:51
 * System.out.println(grading.withInterpolation(Interpolation.LINEAR).standard(odd, 50)); // 26:41
 * }</pre>
 */
public enum Interpolation {
  /**
   * By the logarithm of the distance, as Alan Jones, who compiles the tables, has it: {@code u =
   * (ln d - ln d1) / (ln d2 - ln d1)}, and {@code s = s1 * (1 - u) + s2 * u}.
   */
  LOGARITHMIC {
    @Override
    BigDecimal share(BigDecimal shorter, BigDecimal longer, BigDecimal distance) {
      return Logarithm.of(distance.divide(shorter, DIGITS))
          .divide(Logarithm.of(longer.divide(shorter, DIGITS)), DIGITS);
    }
  },
  /** By the distance itself: {@code u = (d - d1) / (d2 - d1)}, and {@code s} as above. */
  LINEAR {
    @Override
    BigDecimal share(BigDecimal shorter, BigDecimal longer, BigDecimal distance) {
      return distance.subtract(shorter).divide(longer.subtract(shorter), DIGITS);
    }
  };

  private static final MathContext DIGITS = new MathContext(34);

  /** Returns how much the longer of two distances counts for one between them, from 0 to 1. */
  abstract BigDecimal share(BigDecimal shorter, BigDecimal longer, BigDecimal distance);
}
