/**
 * Who came where: places from readings, marks and series, what decided each tie, and who goes
 * through.
 *
 * <pre>{@code
 * Race placed = Placing.place(race);                              // 1, 2, 2, 4
 * Placing.explain(race).tieBreaks().forEach(System.out::println); // 4: A before B by next best trial (TR 25)
 * Placing.verify(race).forEach(System.out::println);              // rows whose place no rule yields
 * Advancement.parse("3 Q + 4 q").advance(heats).races();          // with Q and q
 * VerticalCompetition.start(race, startOrder, heights).next();    // a high jump while it goes on
 * }</pre>
 *
 * <p>Begin with {@link dev.athletics.results.placing.Placing}. By what is placed, and by which rule
 * and edition, is a value, {@link dev.athletics.results.placing.PlacingRules}, which a federation
 * can replace. {@link dev.athletics.results.placing.Amendments} changes results after they were
 * official and gives the old list back.
 */
@NullMarked
package dev.athletics.results.placing;

import org.jspecify.annotations.NullMarked;
