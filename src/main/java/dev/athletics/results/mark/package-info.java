/**
 * What was measured: times, distances, points and winds, exactly as the sport writes them.
 *
 * <p>Every type reads the notations of the sport, keeps what was given, down to the number of
 * decimals, and writes one canonical text that it reads back:
 *
 * <pre>{@code
 * RaceTime won = RaceTime.parse("3'27\"65");
 * RaceTime second = RaceTime.parse("3:27,79");
 * System.out.println(won);                   // 3:27.65
 * System.out.println(second.minus(won));     // +0.14
 *
 * RaceTime reading = RaceTime.parse("9.784");
 * System.out.println(reading.roundUp(Resolution.HUNDREDTH)); // 9.79
 *
 * NotatedMark jump = NotatedMark.parse("8.91w (+2.9)", MarkSyntax.DISTANCE);
 * System.out.println(jump.wind().get().isLegal()); // false
 * }</pre>
 *
 * <p>Begin with {@link dev.athletics.results.mark.RaceTime}, {@link
 * dev.athletics.results.mark.Distance} and {@link dev.athletics.results.mark.Outcome}. Where the
 * discipline is known, read through it: it knows what the digits mean. For output to people there
 * is {@link dev.athletics.results.mark.MarkFormat}.
 *
 * <p>Text that cannot be read is refused with {@link
 * dev.athletics.results.mark.MarkFormatException}, which says where and what was expected; each
 * {@code tryParse} does the same without an exception, and both take time in proportion to the
 * length of the text, whatever the text.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results.mark;

import org.jspecify.annotations.NullMarked;
