package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an age grading says of one event at one age.
 *
 * @param factor the age factor in ten-thousandths
 * @param open the open standard in milliseconds or micrometres, 0 where there is none
 * @param published the age standard in milliseconds where the edition publishes it, otherwise 0
 */
record AgeStandard(int factor, long open, long published) {
  private static final long SECOND = 1000;

  /** Returns the age standard times the factor, so that it is a whole number. */
  private BigDecimal standardTimesFactor() {
    checkArgument(open > 0, "there is no standard of this event; withStandard takes one");
    return published > 0
        ? BigDecimal.valueOf(published).multiply(BigDecimal.valueOf(factor))
        : BigDecimal.valueOf(open).multiply(BigDecimal.valueOf(AgeFactors.ONE));
  }

  /** Returns the age standard, to the nearest whole number of units. */
  long standard(long unit) {
    return standardTimesFactor()
            .divide(BigDecimal.valueOf(factor * unit), 0, RoundingMode.HALF_UP)
            .longValueExact()
        * unit;
  }

  /** Returns in per cent how much of the age standard a mark reaches, to two decimals. */
  BigDecimal grade(long mark, boolean lessIsBetter) {
    BigDecimal markTimesFactor = BigDecimal.valueOf(mark).multiply(BigDecimal.valueOf(factor));
    BigDecimal hundred = BigDecimal.valueOf(100);
    return lessIsBetter
        ? standardTimesFactor().multiply(hundred).divide(markTimesFactor, 2, RoundingMode.HALF_UP)
        : markTimesFactor.multiply(hundred).divide(standardTimesFactor(), 2, RoundingMode.HALF_UP);
  }

  /** Returns the mark times the factor, rounded to whole units so that it is not made better. */
  long graded(long mark, long unit, boolean lessIsBetter) {
    return LongMath.divide(
            Math.multiplyExact(mark, factor),
            AgeFactors.ONE * unit,
            lessIsBetter ? RoundingMode.CEILING : RoundingMode.FLOOR)
        * unit;
  }

  AgeStandard withOpen(long other) {
    long whole =
        LongMath.divide(other * AgeFactors.ONE, factor * SECOND, RoundingMode.HALF_UP) * SECOND;
    return new AgeStandard(factor, other, published == 0 ? 0 : whole);
  }
}
