/**
 * The model: who competed, in which race, with what result, and which records stand.
 *
 * <p>A {@link dev.athletics.results.Race} is one unit of competition — a heat, a final, a pool of a
 * field event — with its {@link dev.athletics.results.Result results}. What each {@link
 * dev.athletics.results.Competitor} did in it, down to single trials and intermediate times, is a
 * {@link dev.athletics.results.Performance}: a mark in full context. A {@link
 * dev.athletics.results.Record} is a mark that was the best of its {@link
 * dev.athletics.results.RecordScope scope} and event.
 *
 * <pre>{@code
 * Athlete kerr = Athlete.builder().name("Josh", "KERR").federation("GBR").build();
 * Race race =
 *     Race.builder(Event.parse("Men's 1500m"))
 *         .date(LocalDate.of(2024, 8, 6))
 *         .result(Result.builder().competitor(kerr).place(2).outcome(RaceTime.parse("3:27.79")).build())
 *         .build();
 * System.out.println(race.medal(race.results().get(0))); // Optional[SILVER]
 * }</pre>
 *
 * <p>Everything here is immutable and safe to share among threads, but for the builders. What is
 * not known is absent, never zero. Start with {@link dev.athletics.results.Race}; to judge one, go
 * on to {@link dev.athletics.results.records}.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results;

import org.jspecify.annotations.NullMarked;
