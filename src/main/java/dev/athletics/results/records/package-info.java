/**
 * Is it a record, and why: the book of records, the rules that admit a mark to it, and the check of
 * a race against it.
 *
 * <pre>{@code
 * RecordCheck check = RecordBook.of(standingRecords).check(race);
 * for (Result result : race.results()) {
 *   System.out.println(result + " " + check.flags(result));
 * }
 * check.rejections().forEach(rejection -> System.out.println(rejection.inSentence()));
 * }</pre>
 *
 * <p>Start with {@link dev.athletics.results.records.RecordBook}. The rules are those of World
 * Athletics unless others are given: {@link dev.athletics.results.records.RecordRules}.
 */
@NullMarked
package dev.athletics.results.records;

import org.jspecify.annotations.NullMarked;
