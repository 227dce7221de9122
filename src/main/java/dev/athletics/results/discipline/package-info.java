/**
 * What is contested: disciplines, events, categories and age groups, under every code the sport
 * uses for them.
 *
 * <pre>{@code
 * Event event = Event.parse("U20 Men Shot Put");
 * System.out.println(event.specification());                                  // SP6K
 * System.out.println(Discipline.parse("Weitsprung").displayName());           // Long Jump
 * System.out.println(Discipline.parse("800m").parseMark("2,17,87").outcome()); // 2:17.87
 * }</pre>
 *
 * <p>Begin with {@link dev.athletics.results.discipline.Discipline}, which reads marks in its
 * context, and {@link dev.athletics.results.discipline.Event}. For a source with codes of its own
 * there is {@link dev.athletics.results.discipline.Vocabulary}, for text that typists have damaged
 * {@link dev.athletics.results.discipline.MarkReader}, and for a federation's own classes {@link
 * dev.athletics.results.discipline.AgeGroupRules}.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results.discipline;

import org.jspecify.annotations.NullMarked;
