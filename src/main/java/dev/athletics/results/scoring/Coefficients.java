package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * The numbers of a formula.
 *
 * @param a the factor
 * @param b what shifts the mark
 * @param c the exponent or the constant
 * @param step the distance between two marks of the table, in its unit
 * @param lessIsBetter whether the mark is a time
 * @param rounding how whole points are made
 */
record Coefficients(
    BigDecimal a,
    BigDecimal b,
    BigDecimal c,
    BigDecimal step,
    boolean lessIsBetter,
    Rounding rounding) {

  /** Returns so many decimals that the shift and every mark of the table are whole numbers. */
  int decimals() {
    return Math.max(scale(b), scale(step));
  }

  static int scale(BigDecimal number) {
    return Math.max(number.stripTrailingZeros().scale(), 0);
  }

  static long scaled(BigDecimal number, int decimals) {
    return number.movePointRight(decimals).longValueExact();
  }

  static long powerOfTen(int decimals) {
    checkArgument(decimals <= 13, "the coefficients have too many decimals");
    return BigDecimal.ONE.movePointRight(decimals).longValueExact();
  }
}
