package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Status;
import dev.athletics.results.serial.FieldKind;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A race before it is run: those who start, in which lane or order, and why there.
 *
 * <pre>{@code
 * StartList list = StartList.of(clubRace, List.of(Entry.of(ross), Entry.of(reid)));
 * Race soFar = list.raceWith(List.of(clubRace.results().get(1)));
 * System.out.println(list.stillToCome(soFar)); // [Eilidh ROSS (GBR)]
 * }</pre>
 *
 * <p>{@link Seeding} makes such lists of entries, and {@link LaneRules} draw the lanes. Equality
 * compares everything. Immutable and safe to share among threads.
 *
 * @param race event, date, round and all else that is known of the race; it has no results
 * @param starts those who start, in the order of the list
 */
public record StartList(Race race, ImmutableList<Start> starts) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * One who starts.
   *
   * <pre>{@code
   * StartList list = StartList.of(clubRace, List.of(Entry.of(ross), Entry.of(reid)));
   * StartList.Start first = list.starts().get(0);
   * System.out.println(first.entry()); // Eilidh ROSS (GBR)
   * System.out.println(first.lane());  // Optional.empty
   * }</pre>
   *
   * <p>Equality compares everything. Immutable.
   *
   * @param entry the entry
   * @param rank the place in the order of seeding, from 1 up, or empty without a seeding
   * @param lane the lane, from 1 up, or empty where none was drawn
   * @param assignments how the competitor came here, in the order in which it was decided
   */
  public record Start(
      Entry entry,
      Optional<Integer> rank,
      Optional<Integer> lane,
      ImmutableList<Assignment> assignments)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the components.
     *
     * @param entry the entry
     * @param rank the place in the order of seeding
     * @param lane the lane
     * @param assignments how the competitor came here
     * @throws IllegalArgumentException if rank or lane is below 1
     */
    public Start {
      requireNonNull(entry, "entry");
      checkArgument(requireNonNull(rank, "rank").orElse(1) >= 1, "rank must be 1 or more");
      checkArgument(requireNonNull(lane, "lane").orElse(1) >= 1, "lane must be 1 or more");
      requireNonNull(assignments, "assignments");
    }

    private static Start of(Entry entry) {
      return new Start(entry, Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    /** The list does not say who is a guest, as of another category. */
    private Result beforeTheRace() {
      Result.Builder row =
          Result.builder()
              .competitor(entry.competitor())
              .outcome(NoMark.of(Status.DNS))
              .outOfCompetition(true);
      entry.bib().ifPresent(row::bib);
      return row.build();
    }

    Start with(Assignment why) {
      return new Start(entry, rank, lane, append(why));
    }

    Start inLane(int number, Assignment why) {
      return new Start(entry, rank, Optional.of(number), append(why));
    }

    private ImmutableList<Assignment> append(Assignment why) {
      return ImmutableList.<Assignment>builder().addAll(assignments).add(why).build();
    }

    /**
     * Returns the lane and the entry.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
      return lane.map(number -> number + ": ").orElse("") + entry;
    }

    @Serial
    private Object writeReplace() {
      return Fields.KIND.form(this);
    }

    private static final class Fields {
      static final FieldKind<Start, Start> KIND =
          FieldKind.startingWith(
                  Start.class,
                  "entry",
                  object(Entry.class),
                  Start::entry,
                  Start::of,
                  Function.identity())
              .field(
                  "rank",
                  text(Integer.class),
                  start -> start.rank.orElse(null),
                  (s, rank) -> new Start(s.entry, Optional.of(rank), s.lane, s.assignments))
              .field(
                  "lane",
                  text(Integer.class),
                  start -> start.lane.orElse(null),
                  (s, lane) -> new Start(s.entry, s.rank, Optional.of(lane), s.assignments))
              .list(
                  "why",
                  object(Assignment.class),
                  Start::assignments,
                  (start, why) -> new Start(start.entry, start.rank, start.lane, why));
    }
  }

  /**
   * Why somebody starts in a heat, a lane or at a place of the order.
   *
   * <pre>{@code
   * StartList list = StartList.of(clubRace, List.of(Entry.of(ross), Entry.of(reid)));
   * StartList drawn = LaneRules.byLot(2).draw(list, new Random(7));
   * System.out.println(drawn.starts().get(1).assignments()); // [lane 2 drawn from lanes 1, 2 (TR 20.4.1)]
   * }</pre>
   *
   * <p>Equality compares everything. Immutable.
   *
   * @param kind what was assigned
   * @param text the assignment and how it was made, in words
   * @param rule the number of the rule
   */
  public record Assignment(Kind kind, String text, String rule) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * What is assigned before a race.
     *
     * <pre>{@code
     * System.out.println(StartList.Assignment.Kind.valueOf("LANE")); // LANE
     * }</pre>
     */
    public enum Kind {
      /** A heat, in the order of seeding. */
      HEAT,
      /** Another heat, so that those of one side do not meet. */
      EXCHANGE,
      /** The number of the heat: when it is run. */
      HEAT_NUMBER,
      /** A lane. */
      LANE,
      /** A position in the order of the start or of the trials. */
      ORDER
    }

    /**
     * Checks the components.
     *
     * @param kind what was assigned
     * @param text the assignment and how it was made
     * @param rule the number of the rule
     */
    public Assignment {
      requireNonNull(kind, "kind");
      requireNonNull(text, "text");
      requireNonNull(rule, "rule");
    }

    /**
     * Returns text and rule.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
      return text + " (" + rule + ")";
    }
  }

  /**
   * Checks the components; results of the race are left out.
   *
   * @param race event, date, round and all else that is known of the race
   * @param starts those who start, in the order of the list
   * @throws IllegalArgumentException if somebody starts twice, or those who start cannot be
   *     together in the race: two with one bib, or a team among individuals
   */
  public StartList {
    race = requireNonNull(race, "race").withResults(ImmutableList.of());
    ImmutableList<Competitor> competitors = competitors(requireNonNull(starts, "starts"));
    checkArgument(
        ImmutableSet.copyOf(competitors).size() == competitors.size(),
        "starts have somebody twice: %s",
        competitors);
    race.withResults(
        starts.stream().map(Start::beforeTheRace).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the list of those entries that start, in their order, without lanes.
   *
   * @param race event, date, round and all else that is known of the race
   * @param entries the entries; those withdrawn and reserves are left out
   * @return the list
   * @throws IllegalArgumentException if somebody is entered twice
   */
  public static StartList of(Race race, Iterable<Entry> entries) {
    return new StartList(
        race,
        ImmutableList.copyOf(requireNonNull(entries, "entries")).stream()
            .filter(Entry::starts)
            .map(Start::of)
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Competitor> competitors(ImmutableList<Start> starts) {
    return starts.stream()
        .map(start -> start.entry().competitor())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns those who start, in the order of the list.
   *
   * @return the competitors
   */
  public ImmutableList<Competitor> competitors() {
    return competitors(starts);
  }

  /**
   * Draws the order of the list by lot: that of the trials in the field (TR 25.5), and of the
   * positions in races without lanes (TR 20.5).
   *
   * @param lots the source of the draw
   * @return the list in the order drawn
   * @see <a href="{@docRoot}/index.html#tr-25.5">TR 25.5</a>
   * @see <a href="{@docRoot}/index.html#tr-20.5">TR 20.5</a>
   */
  public StartList inOrderDrawn(RandomGenerator lots) {
    ImmutableList<Start> drawn = Lots.draw(starts, requireNonNull(lots, "lots"));
    String rule = race.event().discipline().markKind().isLessBetter() ? "TR 20.5" : "TR 25.5";
    return new StartList(
        race,
        IntStream.range(0, drawn.size())
            .mapToObj(i -> drawn.get(i).with(order(i + 1, rule)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Assignment order(int position, String rule) {
    return new Assignment(Assignment.Kind.ORDER, "position " + position + " drawn by lot", rule);
  }

  /**
   * Returns those of the list who have no row in the race yet.
   *
   * @param soFar the race as far as results have come in
   * @return the entries in the order of the list
   */
  public ImmutableList<Entry> stillToCome(Race soFar) {
    requireNonNull(soFar, "soFar");
    return starts.stream()
        .map(Start::entry)
        .filter(entry -> soFar.result(entry.competitor()).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the race with results; rows that lack bib, lane or order take them from this list. In a
   * race with lanes there is no order.
   *
   * @param results the rows, in the order of the result list
   * @return the race
   * @throws IllegalArgumentException if a row is of a competitor who is not on this list, or the
   *     rows cannot be together in a race
   */
  public Race raceWith(Iterable<Result> results) {
    return race.withResults(
        ImmutableList.copyOf(requireNonNull(results, "results")).stream()
            .map(this::completed)
            .collect(ImmutableList.toImmutableList()));
  }

  private Result completed(Result result) {
    int position = competitors().indexOf(result.competitor());
    checkArgument(position >= 0, "%s is not on the start list", result.competitor());
    Start start = starts.get(position);
    Result.Builder row = result.toBuilder();
    result.bib().or(start.entry()::bib).ifPresent(row::bib);
    if (start.lane().isPresent()) {
      row.lane(result.lane().orElse(start.lane().orElseThrow()));
    } else {
      row.order(result.order().orElse(position + 1));
    }
    return row.build();
  }

  /**
   * Returns the race, and those who start in a line each.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return Stream.concat(Stream.of(race), starts.stream())
        .map(Object::toString)
        .collect(joining("\n"));
  }
}
