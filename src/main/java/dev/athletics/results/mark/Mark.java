package dev.athletics.results.mark;

/**
 * What was measured: a {@link RaceTime}, a {@link Distance} (heights too) or {@link Points}.
 *
 * <p>Marks of one type are {@link Comparable} with each other by size. Which of two marks is the
 * better one depends on the discipline, since a race wants the smaller and a jump the greater.
 *
 * <p>Marks are immutable, and keep the precision and the notation they were given in.
 */
public sealed interface Mark extends Outcome permits RaceTime, Distance, Points {}
