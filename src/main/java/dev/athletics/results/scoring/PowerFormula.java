package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The formula of combined events: {@code a * (b - x)^c} for times and {@code a * (x - b)^c} for
 * distances, or 0 where the bracket is not positive.
 *
 * <p>The exponent is a fraction {@code m/n}, so that {@code p} points are reached exactly if {@code
 * p^n} is at most {@code a^n} times the bracket to the power of {@code m}: a comparison of whole
 * numbers. It takes some ten microseconds, and therefore scores are remembered.
 */
final class PowerFormula implements Formula {
  /** The brackets up to which scores are remembered: 327 s, 327 m, in 64 kB an event. */
  private static final int REMEMBERED = 1 << 15;

  private static final int MOST_BITS = 40;
  private static final int GREATEST_EXPONENT = 10;

  private final boolean lessIsBetter;
  private final long zero;
  private final long unitsOfStep;
  private final int power;
  private final int root;
  private final BigInteger factor;
  private final BigInteger divisor;
  private final boolean toNearest;

  /**
   * The score of each bracket plus one, or 0 where it has not been asked for. Threads may compute a
   * score twice, but never see a wrong one: a char is written at once.
   */
  private char @Nullable [] remembered;

  PowerFormula(Coefficients numbers) {
    checkArgument(numbers.a().signum() > 0, "a must be above zero: %s", numbers.a());
    checkArgument(
        numbers.c().signum() > 0
            && numbers.c().compareTo(BigDecimal.valueOf(GREATEST_EXPONENT)) <= 0
            && Coefficients.scale(numbers.c()) <= 3,
        "c must be above 0, at most %s, and have at most three decimals: %s",
        GREATEST_EXPONENT,
        numbers.c());
    int decimals = numbers.decimals();
    lessIsBetter = numbers.lessIsBetter();
    zero = Coefficients.scaled(numbers.b(), decimals);
    unitsOfStep = Coefficients.scaled(numbers.step(), decimals);
    BigInteger thousandths = numbers.c().movePointRight(3).toBigIntegerExact();
    BigInteger divisorOfBoth = thousandths.gcd(BigInteger.valueOf(1000));
    power = thousandths.divide(divisorOfBoth).intValueExact();
    root = BigInteger.valueOf(1000).divide(divisorOfBoth).intValueExact();
    toNearest = numbers.rounding() == Rounding.NEAREST;
    // Half points are counted where the table rounds to the nearest.
    BigDecimal a = toNearest ? numbers.a().add(numbers.a()) : numbers.a();
    int scale = Coefficients.scale(a);
    factor = a.movePointRight(scale).toBigIntegerExact().pow(root);
    divisor = BigInteger.TEN.pow(scale * root + decimals * power);
  }

  @Override
  public long points(long steps) {
    long mark = steps * unitsOfStep;
    long bracket = lessIsBetter ? zero - mark : mark - zero;
    if (bracket <= 0) {
      return 0;
    }
    return bracket < REMEMBERED ? remembered((int) bracket) : computed(bracket);
  }

  private long remembered(int bracket) {
    char[] scores = remembered;
    if (scores == null) {
      scores = new char[lessIsBetter ? (int) Math.min(zero, REMEMBERED) : REMEMBERED];
      remembered = scores;
    }
    if (scores[bracket] == 0) {
      long points = computed(bracket);
      if (points >= Character.MAX_VALUE) {
        return points;
      }
      scores[bracket] = (char) (points + 1);
    }
    return scores[bracket] - 1L;
  }

  private long computed(long bracket) {
    BigInteger value = factor.multiply(BigInteger.valueOf(bracket).pow(power)).divide(divisor);
    long points = root(value);
    return toNearest ? (points + 1) / 2 : points;
  }

  /** Returns the greatest whole number whose power is at most the value. */
  private long root(BigInteger value) {
    long reached = 0;
    long missed = 1L << Math.min(value.bitLength() / root + 1, MOST_BITS);
    while (missed - reached > 1) {
      long middle = (reached + missed) / 2;
      if (BigInteger.valueOf(middle).pow(root).compareTo(value) <= 0) {
        reached = middle;
      } else {
        missed = middle;
      }
    }
    return reached;
  }
}
