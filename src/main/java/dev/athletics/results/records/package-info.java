/**
 * Is it a record, and why: the book of records, the rules that admit a mark to it, and the check of
 * a race against it.
 *
 * <pre>{@code
 * RecordCheck check = RecordBook.of(standingRecords).check(race);
 * Result winner = race.results().get(0);
 * System.out.println(winner + " " + check.flags(race, winner)); // 1 Cole HOCKER (USA) 3:27.65 [OR]
 * Rejection missed = check.rejections().get(0);
 * System.out.println(missed.reasons().iterator().next().text()); // Hocker ran 3:27.65 in the same race
 * }</pre>
 *
 * <p>Start with {@link dev.athletics.results.records.RecordBook}. The rules are those of World
 * Athletics unless others are given: {@link dev.athletics.results.records.RecordRules}.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results.records;

import org.jspecify.annotations.NullMarked;
