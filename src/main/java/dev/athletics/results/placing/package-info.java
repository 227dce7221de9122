/**
 * Who came where: places from readings, marks and series, what decided each tie, and who goes
 * through.
 *
 * <pre>{@code
 * Race placed = Placing.place(clubJump);
 * System.out.println(placed.results().get(0)); // 1 Isla REID (GBR) 5.61
 * TieBreak tie = Placing.explain(clubJump).tieBreaks().get(0);
 * System.out.println(tie.decidedBy());         // Optional[next best trial (TR 25)]
 *
 * AdvancementReport report = Advancement.parse("2 Q + 2 q").advance(semifinals);
 * System.out.println(report.decisions().size()); // 8
 * }</pre>
 *
 * <p>Begin with {@link dev.athletics.results.placing.Placing}, which also ranks sections and pools
 * as one, such as timed finals:
 *
 * <pre>{@code
 * OverallReport overall = Placing.explainOverall(semifinals);
 * System.out.println(overall.rows().get(0)); // 1 Lorenzo Ndele SIMONELLI (ITA) 13.20, Semifinal 3
 * }</pre>
 *
 * <p>Before a race there is a {@link dev.athletics.results.placing.StartList}, made by {@link
 * dev.athletics.results.placing.Seeding} and {@link dev.athletics.results.placing.LaneRules}. For a
 * high jump or pole vault while it goes on there is {@link
 * dev.athletics.results.placing.VerticalCompetition}. By what is placed, and by which rule and
 * edition, is a value, {@link dev.athletics.results.placing.PlacingRules}, which a federation can
 * replace. {@link dev.athletics.results.placing.Amendments} changes results after they were
 * official and gives the old list back.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results.placing;

import org.jspecify.annotations.NullMarked;
