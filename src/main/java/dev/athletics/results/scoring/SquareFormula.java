package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.RoundingMode;

/**
 * The formula of World Athletics: {@code a * (x + b)^2 + c}, or 0 where that is negative, and for
 * times from {@code -b} on, where the parabola would rise again.
 */
final class SquareFormula implements Formula {
  private final Coefficients numbers;
  private final long unitsOfStep;
  private final long shift;
  private final long factor;
  private final long constant;
  private final long denominator;

  /** Above this the square does not fit into a long, and the points are beyond every table. */
  private final long greatest;

  SquareFormula(Coefficients numbers) {
    checkArgument(numbers.a().signum() > 0, "a must be above zero: %s", numbers.a());
    this.numbers = numbers;
    int decimals = numbers.decimals();
    int scale = Coefficients.scale(numbers.a());
    unitsOfStep = Coefficients.scaled(numbers.step(), decimals);
    shift = Coefficients.scaled(numbers.b(), decimals);
    factor = Coefficients.scaled(numbers.a(), scale);
    constant = Coefficients.scaled(numbers.c(), scale + 2 * decimals);
    denominator = Coefficients.powerOfTen(scale + 2 * decimals);
    greatest =
        LongMath.sqrt(
            (Long.MAX_VALUE - Math.abs(constant) - denominator) / factor, RoundingMode.DOWN);
  }

  @Override
  public long points(long steps) {
    long shifted = steps * unitsOfStep + shift;
    if (numbers.lessIsBetter() ? shifted >= 0 : shifted < 0) {
      return 0;
    }
    if (Math.abs(shifted) > greatest) {
      return BEYOND_EVERY_TABLE;
    }
    long numerator = factor * shifted * shifted + constant;
    return Math.max(numbers.rounding().quotient(numerator, denominator), 0);
  }
}
