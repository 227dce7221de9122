package dev.athletics.results.scoring;

/**
 * How points follow from a mark. A better mark never scores less.
 *
 * <p>The mark is counted in the steps of its table, which are hundredths of a second for most
 * races.
 */
interface Formula {
  /** More points than any table gives, for marks that no athlete will ever make. */
  long BEYOND_EVERY_TABLE = 1L << 40;

  /** Returns the points of a mark, 0 where it is too weak for the table. */
  long points(long steps);
}
