package dev.athletics.results.scoring;

/**
 * A formula for masters: times are multiplied by the age factor and rounded up, distances rounded
 * down, to the step of the table.
 *
 * @param formula the formula
 * @param factor the age factor in ten-thousandths
 * @param lessIsBetter whether the mark is a time
 */
record FactoredFormula(Formula formula, int factor, boolean lessIsBetter) implements Formula {
  @Override
  public long points(long steps) {
    long product = steps * factor;
    return formula.points(
        lessIsBetter ? -Math.floorDiv(-product, AgeFactors.ONE) : product / AgeFactors.ONE);
  }
}
