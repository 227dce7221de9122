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
 * <h2>What a book knows</h2>
 *
 * <p>{@link dev.athletics.results.records.RecordBook#of RecordBook.of} makes an extract: where it
 * holds nothing that can be compared, nothing is known, and no mark is flagged. Where the caller
 * has said that the book is complete, an absent record means that there is none, and the first mark
 * is one. The word can be given for everything, for a scope or for a level.
 *
 * <pre>{@code
 * RecordBook ofTheClub = RecordBook.of(List.of()).completeFor(RecordScope.club("Edinburgh AC"));
 * System.out.println(ofTheClub.isCompleteFor(RecordScope.club("Edinburgh AC"))); // true
 * System.out.println(ofTheClub.isCompleteFor(RecordScope.world()));              // false
 * System.out.println(RecordBook.of(List.of()).check(race).claims());             // []
 * }</pre>
 *
 * <h2>A federation's own rules</h2>
 *
 * <p>The rules of a federation are those of World Athletics with something more, something less, or
 * others for its own scopes. This one keeps its indoor marks apart, and admits any drop of a road
 * course to its national list; world and area records keep their conditions.
 *
 * <pre>{@code
 * Federation australia = Federation.of("AUS");
 * RecordRules own =
 *     RecordRules.worldAthletics()
 *         .withSeparateIndoorLists()
 *         .where(
 *             scope -> scope.federation().equals(Optional.of(australia)),
 *             RecordRules.worldAthletics().ignoring(ReasonCode.DROP_OVER_LIMIT));
 * System.out.println(book.check(race, own).flags(race, race.results().get(1))); // [NR]
 * }</pre>
 *
 * <p>A condition of its own is a {@link dev.athletics.results.records.RecordCondition}, which
 * answers with the {@link dev.athletics.results.records.Reason reasons} against a mark and the rule
 * they stand in. Age groups by other days and words are {@link
 * dev.athletics.results.discipline.AgeGroupRules}, weights and heights {@link
 * dev.athletics.results.discipline.SpecificationRules}, and a federation that is not in the
 * catalogue is made by {@link dev.athletics.results.Federation#builder Federation.builder}.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results.records;

import org.jspecify.annotations.NullMarked;
