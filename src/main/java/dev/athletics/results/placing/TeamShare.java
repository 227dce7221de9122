package dev.athletics.results.placing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What one athlete adds to the score of a team: a part of what several share.
 *
 * @param whole what all who share it have together
 * @param among how many share it, from 1 up
 */
record TeamShare(BigDecimal whole, int among) {
  private static final int HUNDREDTHS = 2;

  /** Parts of hundredths are dropped. */
  BigDecimal value() {
    return divided(whole, BigDecimal.valueOf(among));
  }

  /** Drops parts of hundredths at the end alone, so that three thirds are a whole. */
  static BigDecimal sum(List<TeamShare> shares) {
    BigDecimal denominator =
        shares.stream()
            .map(share -> BigDecimal.valueOf(share.among))
            .distinct()
            .reduce(BigDecimal.ONE, BigDecimal::multiply);
    BigDecimal numerator =
        shares.stream()
            .map(share -> share.whole.multiply(denominator.divide(BigDecimal.valueOf(share.among))))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return divided(numerator, denominator);
  }

  private static BigDecimal divided(BigDecimal numerator, BigDecimal denominator) {
    if (denominator.compareTo(BigDecimal.ONE) == 0) {
      return plain(numerator);
    }
    return plain(numerator.divide(denominator, HUNDREDTHS, RoundingMode.DOWN));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
