/**
 * What a mark is worth: points of combined events, points of World Athletics, age grades, pace.
 *
 * <p>{@link dev.athletics.results.scoring.CombinedEvents} scores the events of a decathlon and of
 * its kin, and {@link dev.athletics.results.scoring.Scorecard} adds them up, also while the
 * competition goes on. {@link dev.athletics.results.scoring.WorldAthleticsPoints} compares marks of
 * different events. {@link dev.athletics.results.scoring.AgeGrading} compares marks of different
 * ages. {@link dev.athletics.results.scoring.ScoringTable} reads the tables of a federation. {@link
 * dev.athletics.results.scoring.Pace} writes the pace of a race.
 *
 * <pre>{@code
 * CombinedEvents tables = CombinedEvents.edition(2001);
 * System.out.println(tables.points(Event.parse("Men HJ"), Distance.parse("2.03"))); // 831
 * System.out.println(tables.markFor(Event.parse("Women 800"), Points.of(1000)));    // 2:07.63
 *
 * WorldAthleticsPoints points = WorldAthleticsPoints.edition(2025);
 * System.out.println(points.points(race.event(), RaceTime.parse("3:27.65")));       // 1278
 *
 * AgeGrading grading = AgeGrading.wma(2023);
 * System.out.println(grading.grade(Event.parse("Men 100"), 50, RaceTime.parse("12.50"))); // 84.86
 * }</pre>
 *
 * <p>Each table has an edition, which the caller names: there is no latest one. All results are
 * exact. A mark is worth what the formula gives in whole numbers and fractions, and no binary
 * floating point takes part.
 *
 * <p>What a table does not score is refused and never scored with 0. Zero points are the score of a
 * mark that is too weak for the table.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results.scoring;

import org.jspecify.annotations.NullMarked;
