package dev.athletics.results.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Powers to fifty digits by series: another way to the points than that of the library. */
final class FiftyDigits {
  private static final MathContext DIGITS = new MathContext(50);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private FiftyDigits() {}

  /** Returns {@code floor(a * base^exponent)} for a base above zero, otherwise 0. */
  static int points(BigDecimal a, BigDecimal base, BigDecimal exponent) {
    if (base.signum() <= 0) {
      return 0;
    }
    BigDecimal power =
        base.compareTo(BigDecimal.ONE) == 0
            ? BigDecimal.ONE
            : exponential(logarithm(base).multiply(exponent, DIGITS));
    return a.multiply(power, DIGITS).setScale(0, RoundingMode.FLOOR).intValueExact();
  }

  /** {@code ln x = 2 * artanh((x - 1) / (x + 1))}, after halving until x is near one. */
  private static BigDecimal logarithm(BigDecimal x) {
    BigDecimal near = x;
    int halvings = 0;
    while (near.compareTo(new BigDecimal("1.5")) > 0) {
      near = near.divide(TWO, DIGITS);
      halvings++;
    }
    while (near.compareTo(new BigDecimal("0.75")) < 0) {
      near = near.multiply(TWO, DIGITS);
      halvings--;
    }
    return artanhOfStep(near).add(LN_2.multiply(BigDecimal.valueOf(halvings), DIGITS), DIGITS);
  }

  private static BigDecimal artanhOfStep(BigDecimal x) {
    BigDecimal step = x.subtract(BigDecimal.ONE).divide(x.add(BigDecimal.ONE), DIGITS);
    BigDecimal square = step.multiply(step, DIGITS);
    BigDecimal term = step;
    BigDecimal sum = BigDecimal.ZERO;
    for (int odd = 1; term.abs().compareTo(BigDecimal.ONE.movePointLeft(55)) > 0; odd += 2) {
      sum = sum.add(term.divide(BigDecimal.valueOf(odd), DIGITS), DIGITS);
      term = term.multiply(square, DIGITS);
    }
    return sum.multiply(TWO, DIGITS);
  }

  private static final BigDecimal LN_2 = artanhOfStep(TWO);

  /** By the series of the exponential, after the argument is divided by 2^16. */
  private static BigDecimal exponential(BigDecimal x) {
    BigDecimal small = x.divide(BigDecimal.valueOf(1 << 16), DIGITS);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = 1; term.abs().compareTo(BigDecimal.ONE.movePointLeft(60)) > 0; n++) {
      sum = sum.add(term, DIGITS);
      term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
    }
    return sum.pow(1 << 16, DIGITS);
  }
}
