package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Competitor;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.placing.StartList.Assignment;
import dev.athletics.results.placing.StartList.Start;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Those who start in a round, in the order of seeding, and the heats made of them (TR 20.3).
 *
 * <pre>{@code
 * List<Entry> entries = List.of(Entry.of(ross), Entry.of(reid).withSeed(RaceTime.parse("2:10.02")));
 * Seeding seeding = Seeding.byMark(Discipline.parse("800"), entries, new Random(1));
 * System.out.println(seeding.ranked()); // [Isla REID (GBR) 2:10.02, Eilidh ROSS (GBR)]
 * System.out.println(seeding.rule());   // TR 20.3.1
 * }</pre>
 *
 * <p>The caller gives the source of every draw, so that it can be secret, or repeated. Equality
 * compares everything. Immutable and safe to share among threads.
 *
 * @param ranked those who start, the best first
 * @param rule the number of the rule by which they are ranked
 * @see <a href="{@docRoot}/index.html#tr-20.3">TR 20.3</a>
 */
public record Seeding(ImmutableList<Entry> ranked, String rule) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param ranked those who start, the best first
   * @param rule the number of the rule by which they are ranked
   * @throws IllegalArgumentException if somebody is there twice
   */
  public Seeding {
    requireNonNull(rule, "rule");
    ImmutableSet<Competitor> competitors =
        requireNonNull(ranked, "ranked").stream()
            .map(Entry::competitor)
            .collect(ImmutableSet.toImmutableSet());
    checkArgument(competitors.size() == ranked.size(), "somebody is entered twice: %s", ranked);
  }

  /**
   * Ranks entries by their seed marks, as for a first round (TR 20.3.1). Equal marks draw lots;
   * entries without a mark come last.
   *
   * @param discipline the discipline of the marks
   * @param entries the entries; those withdrawn and reserves are left out
   * @param lots the source of the draw
   * @return the ranking
   * @throws IllegalArgumentException if somebody is entered twice
   * @see <a href="{@docRoot}/index.html#tr-20.3.1">TR 20.3.1</a>
   */
  public static Seeding byMark(
      Discipline discipline, Iterable<Entry> entries, RandomGenerator lots) {
    return byMark(discipline, entries, lots, "TR 20.3.1");
  }

  private static Seeding byMark(
      Discipline discipline, Iterable<Entry> entries, RandomGenerator lots, String rule) {
    Comparator<Mark> bestFirst = requireNonNull(discipline, "discipline").bestFirst();
    ImmutableList<Entry> drawn =
        Lots.draw(requireNonNull(entries, "entries"), requireNonNull(lots, "lots"));
    return new Seeding(
        drawn.stream()
            .filter(Entry::starts)
            .sorted(Comparator.comparing(Entry::seed, Comparators.emptiesLast(bestFirst)))
            .collect(ImmutableList.toImmutableList()),
        rule);
  }

  /**
   * Ranks those who go through from a round, for the next one (TR 20.3.2). Up to 400 m and 4 x 400
   * m: the winners by time, the second by time and so on, then those who qualified by time, then
   * those advanced by referee or jury. In longer races: by the seed marks, improved by the marks of
   * the round. Equal times are told apart by their readings, then by lot (TR 21).
   *
   * @param round the races of the round, with places and qualifications
   * @param entries the entries of the event, for bibs and seed marks; one that lacks is made of the
   *     row
   * @param lots the source of the draw
   * @return the ranking
   * @throws IllegalArgumentException if the round has no race, or the place is missing of somebody
   *     who went through by place
   * @see <a href="{@docRoot}/index.html#tr-20.3.2">TR 20.3.2</a>
   * @see <a href="{@docRoot}/index.html#tr-21">TR 21</a>
   */
  public static Seeding byRound(
      Iterable<Race> round, Iterable<Entry> entries, RandomGenerator lots) {
    ImmutableList<Race> races = ImmutableList.copyOf(requireNonNull(round, "round"));
    Entries known = new Entries(ImmutableList.copyOf(requireNonNull(entries, "entries")));
    requireNonNull(lots, "lots");
    checkArgument(!races.isEmpty(), "the round has no race");
    Discipline discipline = races.get(0).event().discipline();
    ImmutableList<Result> through =
        races.stream()
            .flatMap(race -> race.results().stream())
            .filter(Seeding::goesThrough)
            .collect(ImmutableList.toImmutableList());
    through.forEach(Seeding::checkHasPlace);
    return TrackRounds.isSeededByRound(discipline)
        ? byPlace(discipline, through, known, lots)
        : byMark(
            discipline,
            through.stream().map(row -> known.improved(discipline, row)).toList(),
            lots,
            "TR 20.3.2");
  }

  private static boolean goesThrough(Result row) {
    return row.qualification().filter(how -> how != Qualification.TO_REPECHAGE).isPresent();
  }

  private static Seeding byPlace(
      Discipline discipline, ImmutableList<Result> through, Entries known, RandomGenerator lots) {
    Comparator<Result> order =
        Comparator.comparingInt(Seeding::rankOfQualification)
            .thenComparingInt(Seeding::rankOfPlace)
            .thenComparing(Result::mark, Comparators.emptiesLast(discipline.bestFirst()))
            .thenComparing(
                Result::reading,
                Comparators.emptiesLast(Comparator.comparingLong(RaceTime::toMillis)));
    return new Seeding(
        Lots.draw(through, lots).stream()
            .sorted(order)
            .map(known::of)
            .collect(ImmutableList.toImmutableList()),
        "TR 20.3.2");
  }

  private static void checkHasPlace(Result row) {
    checkArgument(
        row.place().isPresent() || row.qualification().orElseThrow() != Qualification.BY_PLACE,
        "place is missing of %s",
        row);
  }

  private static int rankOfQualification(Result row) {
    return switch (row.qualification().orElseThrow()) {
      case BY_PLACE -> 0;
      case BY_TIME, BY_DRAW -> 1;
      case BY_REFEREE, BY_JURY -> 2;
      case TO_REPECHAGE -> throw new IllegalStateException("does not go through: " + row);
    };
  }

  private static int rankOfPlace(Result row) {
    if (row.qualification().orElseThrow() != Qualification.BY_PLACE) {
      return 0;
    }
    return row.place().orElseThrow();
  }

  /** The entries of an event, by competitor. */
  private record Entries(ImmutableList<Entry> entries) {
    Entry of(Result row) {
      return entries.stream()
          .filter(entry -> entry.competitor().equals(row.competitor()))
          .findFirst()
          .map(entry -> entry.withStatus(Entry.Status.ENTERED))
          .orElseGet(
              () -> new Entry(row.competitor(), row.bib(), Optional.empty(), Entry.Status.ENTERED));
    }

    Entry improved(Discipline discipline, Result row) {
      Entry entry = of(row);
      Optional<Mark> best =
          Stream.of(entry.seed(), row.mark()).flatMap(Optional::stream).min(discipline.bestFirst());
      return best.map(entry::withSeed).orElse(entry);
    }
  }

  /**
   * Makes one race of all, in the order of seeding.
   *
   * @param race event, date, round and all else that is known of the race
   * @return the start list, without lanes
   */
  public StartList single(Race race) {
    return new StartList(race, starts());
  }

  /**
   * Makes heats in a zigzag; those of one federation are put in different heats where an exchange
   * with somebody of similar rank does it; the numbers of the heats are drawn (TR 20.2, TR 20.3.3,
   * TR 20.3.4).
   *
   * @param race event, date, type of the round and all else that is known of the heats
   * @param heats how many heats, from 1 to the number of those who start
   * @param lots the source of the draw
   * @return the start lists in the order in which they are run, without lanes
   * @throws IllegalArgumentException if there are too few or too many heats
   * @see <a href="{@docRoot}/index.html#tr-20.2">TR 20.2</a>
   * @see <a href="{@docRoot}/index.html#tr-20.3.3">TR 20.3.3</a>
   * @see <a href="{@docRoot}/index.html#tr-20.3.4">TR 20.3.4</a>
   */
  public ImmutableList<StartList> heats(Race race, int heats, RandomGenerator lots) {
    requireNonNull(race, "race");
    return heats(race, heats, lots, competitor -> competitor.federationOn(race.date()));
  }

  /**
   * Makes heats as {@link #heats(Race, int, RandomGenerator)} does, and keeps those apart who are
   * of one side: a club, for instance.
   *
   * @param race event, date, type of the round and all else that is known of the heats
   * @param heats how many heats, from 1 to the number of those who start
   * @param lots the source of the draw
   * @param side the side of a competitor, or empty for one who is of none
   * @return the start lists in the order in which they are run, without lanes
   * @throws IllegalArgumentException if there are too few or too many heats
   */
  public ImmutableList<StartList> heats(
      Race race,
      int heats,
      RandomGenerator lots,
      Function<? super Competitor, ? extends Optional<?>> side) {
    requireNonNull(race, "race");
    requireNonNull(lots, "lots");
    requireNonNull(side, "side");
    checkArgument(
        heats >= 1 && heats <= ranked.size(),
        "heats must be from 1 to %s, was %s",
        ranked.size(),
        heats);
    ImmutableList<ImmutableList<Start>> drawn =
        Lots.draw(new Zigzag(starts(), heats, side).heats(), lots);
    return IntStream.range(0, heats)
        .mapToObj(i -> heat(race, drawn.get(i), i + 1))
        .collect(ImmutableList.toImmutableList());
  }

  private static StartList heat(Race race, ImmutableList<Start> starts, int number) {
    Assignment drawn =
        new Assignment(
            Assignment.Kind.HEAT_NUMBER, "heat " + number + " drawn by lot", "TR 20.3.4");
    return new StartList(
        race.toBuilder().round(race.round().type(), number).build(),
        starts.stream().map(start -> start.with(drawn)).collect(ImmutableList.toImmutableList()));
  }

  private ImmutableList<Start> starts() {
    return IntStream.range(0, ranked.size())
        .mapToObj(
            i -> new Start(ranked.get(i), Optional.of(i + 1), Optional.empty(), ImmutableList.of()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the rule and the entries, in a line each.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return rule + ": " + ranked;
  }
}
