/**
 * Who is best: top lists, and the criteria by which they are collected.
 *
 * <pre>{@code
 * TopListCriteria criteria = TopListCriteria.of(Event.parse("Men's 100m")).first(50);
 * TopList list = performances.stream().collect(criteria.toTopList());
 * System.out.println(list.rows().get(0)); // 1 9.58 (+0.9) Usain BOLT (JAM), 2009-08-16
 * }</pre>
 *
 * <p>A list is collected from a stream of performances, in any order, sequential or parallel. The
 * marks of hand and of automatic timing are never mixed in one order, wind-assisted marks are left
 * out unless {@linkplain dev.athletics.results.lists.TopListCriteria#withWindyMarks asked for}, and
 * equal marks share a rank.
 *
 * <h2>From races to the lists of a season</h2>
 *
 * <p>{@link dev.athletics.results.Race#performances Race.performances} gives every mark of a race,
 * those of its trials and intermediate times too. One collector makes the lists of all events.
 *
 * <pre>{@code
 * Map<Event, TopList> season =
 *     Stream.of(clubRace, clubJump)
 *         .flatMap(meeting -> meeting.performances().stream())
 *         .collect(TopListCriteria.ofEveryEvent().inSeason(2025).first(10).toTopLists());
 * System.out.println(season.keySet()); // [Women 800]
 * System.out.println(season.get(Event.parse("Women 800")).rows().get(0).mark()); // 2:09.41
 * }</pre>
 *
 * <p>The long jumps are in no list: nothing is known of their wind.
 *
 * <h2>One line for one athlete</h2>
 *
 * <p>Sources spell names differently. {@link dev.athletics.results.CompetitorIdentity#STANDARD}
 * joins what is certain; a federation with the numbers of its licences gives them to the list, and
 * to its book of records, with {@code withIdentity}. {@link
 * dev.athletics.results.PossibleDuplicate} finds those of whom a person should look whether they
 * are one.
 *
 * <pre>{@code
 * CompetitorIdentity licence = CompetitorIdentity.byId("licence");
 * Athlete typed = Athlete.builder().name("Eilidh RSOS").id("licence", "GB17").build();
 * Athlete listed = Athlete.builder().name("Eilidh ROSS").id("licence", "GB17").build();
 * List<Performance> runs = new ArrayList<>();
 * for (Athlete runner : List.of(typed, listed)) {
 *   runs.add(Performance.builder().competitor(runner).event(Event.parse("Women 800"))
 *       .mark(RaceTime.parse("2:09.41")).date(LocalDate.of(2025, 5, 3)).build());
 * }
 * TopListCriteria oneEach = TopListCriteria.of(Event.parse("Women 800")).withIdentity(licence);
 * System.out.println(runs.stream().collect(oneEach.toTopList()).rows().size()); // 1
 * System.out.println(RecordBook.empty().withIdentity(licence).identity()); // id licence
 * }</pre>
 *
 * <h2>Lists that grow</h2>
 *
 * <p>A service that hears of marks one by one, or an engine that works in partitions, keeps a
 * {@link dev.athletics.results.lists.TopListBuilder}: what it needs of the marks so far, and no
 * more. Builders are put together in any order. The rows of two finished lists are not enough for
 * that, since a list forgets who fell out of it.
 *
 * <pre>{@code
 * TopListCriteria sprint = TopListCriteria.of(Event.parse("Men's 100m"));
 * TopListBuilder first = sprint.builder().add(performances.get(0));
 * TopListBuilder second = sprint.builder().add(performances.get(3));
 * System.out.println(first.addAll(second).build().rows().size()); // 2
 * }</pre>
 *
 * <p>How a record went on is a {@link dev.athletics.results.records.RecordProgression}, which is a
 * collector too and has {@code merge}. Package {@code dev.athletics.results.data} has a page for
 * Spark, Flink and Kafka.
 *
 * <p>Start with {@link dev.athletics.results.lists.TopListCriteria}.
 *
 * @serial exclude
 */
@NullMarked
package dev.athletics.results.lists;

import org.jspecify.annotations.NullMarked;
