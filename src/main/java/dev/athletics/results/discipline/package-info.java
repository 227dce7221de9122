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
 * <p>What the digits mean depends on the discipline, so {@code parseMark} is the door for text from
 * a result list or a timing system: every character of the text must have a meaning, or it is
 * refused. What is only probable is never guessed. Typed files and spreadsheets have a lenient
 * door, which repairs what typists do where exactly one reading is possible, and lists its repairs.
 *
 * <pre>{@code
 * RepairedMark repaired = MarkReader.of(Discipline.parse("800m")).lenient().read("14091");
 * System.out.println(repaired.mark());           // 1:40.91
 * System.out.println(repaired.repairs().size()); // 2
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
