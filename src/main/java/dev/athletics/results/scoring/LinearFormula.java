package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;

/** A straight line: {@code a * x + b}, or 0 where that is negative. */
final class LinearFormula implements Formula {
  private final Rounding rounding;
  private final long factor;
  private final long constant;
  private final long denominator;
  private final long greatest;

  LinearFormula(Coefficients numbers) {
    checkArgument(
        numbers.a().signum() == (numbers.lessIsBetter() ? -1 : 1),
        "a must be below zero for times and above zero otherwise: %s",
        numbers.a());
    rounding = numbers.rounding();
    int scale =
        Math.max(
            Coefficients.scale(numbers.a()) + Coefficients.scale(numbers.step()),
            Coefficients.scale(numbers.b()));
    factor = Coefficients.scaled(numbers.a().multiply(numbers.step()), scale);
    constant = Coefficients.scaled(numbers.b(), scale);
    denominator = Coefficients.powerOfTen(scale);
    greatest = (Long.MAX_VALUE - Math.abs(constant) - denominator) / Math.abs(factor);
  }

  @Override
  public long points(long steps) {
    if (steps > greatest) {
      return factor < 0 ? 0 : BEYOND_EVERY_TABLE;
    }
    return Math.max(rounding.quotient(factor * steps + constant, denominator), 0);
  }
}
