package dev.athletics.results.scoring;

/** How a table makes whole points of a fraction. */
enum Rounding {
  DOWN {
    @Override
    long quotient(long numerator, long denominator) {
      return Math.floorDiv(numerator, denominator);
    }
  },
  NEAREST {
    @Override
    long quotient(long numerator, long denominator) {
      return Math.floorDiv(numerator + denominator / 2, denominator);
    }
  };

  /** Divides by a power of ten. */
  abstract long quotient(long numerator, long denominator);
}
