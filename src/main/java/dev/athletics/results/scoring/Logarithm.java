package dev.athletics.results.scoring;

import java.math.BigDecimal;
import java.math.MathContext;

/** Natural logarithms to thirty digits. */
final class Logarithm {
  private static final MathContext DIGITS = new MathContext(40);
  private static final BigDecimal SMALL = BigDecimal.ONE.movePointLeft(40);

  private Logarithm() {}

  /** Returns the logarithm of a number above zero: twice the area tangent of (x - 1) / (x + 1). */
  static BigDecimal of(BigDecimal number) {
    BigDecimal tangent = number.subtract(BigDecimal.ONE).divide(number.add(BigDecimal.ONE), DIGITS);
    BigDecimal square = tangent.multiply(tangent, DIGITS);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal power = tangent;
    for (int odd = 1; power.abs().compareTo(SMALL) > 0; odd += 2) {
      sum = sum.add(power.divide(BigDecimal.valueOf(odd), DIGITS));
      power = power.multiply(square, DIGITS);
    }
    return sum.add(sum);
  }
}
