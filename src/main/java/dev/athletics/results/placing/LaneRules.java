package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.RuleBook;
import dev.athletics.results.placing.StartList.Assignment;
import dev.athletics.results.placing.StartList.Start;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which lanes are drawn for which ranks: groups of lanes, the first for the best (TR 20.4).
 *
 * <pre>{@code
 * LaneRules rules = LaneRules.byRank(Discipline.parse("200"), 8);
 * System.out.println(rules.groups().get(0)); // lanes 5, 6, 7 (TR 20.4.4)
 * }</pre>
 *
 * <p>With fewer starters than lanes the inside lanes stay free. Where a track has more than eight
 * lanes, the outer eight are used as if there were no others; a ninth starter has the lane inside.
 *
 * <p>Equality compares everything. Immutable and safe to share among threads.
 *
 * @param name what the rules are for
 * @param edition the rule book and its edition
 * @param groups the lanes in the order of the ranks for which they are drawn; a lane may be there
 *     twice
 * @see <a href="{@docRoot}/index.html#tr-20.4">TR 20.4</a>
 */
public record LaneRules(String name, String edition, ImmutableList<Group> groups)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String BY_LOT = "TR 20.4.1";
  private static final LocalDate FIRST_KNOWN = LocalDate.of(2019, 11, 1);
  private static final LocalDate BY_DISTANCE = LocalDate.of(2023, 8, 14);

  /**
   * Lanes that are drawn together.
   *
   * <pre>{@code
   * System.out.println(LaneRules.byLot(3).groups().get(0).lanes()); // [1, 2, 3]
   * }</pre>
   *
   * <p>Equality compares both parts. Immutable.
   *
   * @param lanes the lanes, from 1 up
   * @param rule the number of the rule
   */
  public record Group(ImmutableList<Integer> lanes, String rule) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the components.
     *
     * @param lanes the lanes, from 1 up
     * @param rule the number of the rule
     * @throws IllegalArgumentException if there is no lane, or one is below 1
     */
    public Group {
      requireNonNull(lanes, "lanes");
      requireNonNull(rule, "rule");
      checkArgument(!lanes.isEmpty(), "a group needs a lane");
      checkArgument(lanes.stream().allMatch(lane -> lane >= 1), "lanes were %s", lanes);
    }

    /**
     * Returns lanes and rule.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
      return words() + " (" + rule + ")";
    }

    private String words() {
      return (lanes.size() == 1 ? "lane " : "lanes ")
          + lanes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Assignment assignmentOf(int lane) {
      return new Assignment(Assignment.Kind.LANE, "lane " + lane + " drawn from " + words(), rule);
    }
  }

  /**
   * Checks the components.
   *
   * @param name what the rules are for
   * @param edition the rule book and its edition
   * @param groups the lanes in the order of the ranks for which they are drawn
   */
  public LaneRules {
    requireNonNull(name, "name");
    requireNonNull(edition, "edition");
    requireNonNull(groups, "groups");
  }

  /**
   * Returns the rules of a first round, and of an event with a single round: all lanes by lot (TR
   * 20.4.1, TR 20.5).
   *
   * @param lanes how many lanes there are, 1 or more
   * @return the rules
   * @throws IllegalArgumentException if there is no lane
   * @see <a href="{@docRoot}/index.html#tr-20.4.1">TR 20.4.1</a>
   * @see <a href="{@docRoot}/index.html#tr-20.5">TR 20.5</a>
   */
  public static LaneRules byLot(int lanes) {
    return new LaneRules(
        "Lanes by lot", RuleBook.EDITION, ImmutableList.of(new Group(lanes(1, lanes), BY_LOT)));
  }

  /**
   * Returns the rules of every round after the first on a standard track that are in force now:
   * three draws, by rank, for races on the straight, over 200 m, and over 400 m, 800 m and in
   * relays (TR 20.4.3, TR 20.4.4, TR 20.4.5).
   *
   * @param discipline the discipline
   * @param lanes how many lanes there are, 1 or more
   * @return the rules
   * @throws IllegalArgumentException if there is no lane, or nobody starts in lanes in the
   *     discipline
   * @see <a href="{@docRoot}/index.html#tr-20.4.3">TR 20.4.3</a>
   * @see <a href="{@docRoot}/index.html#tr-20.4.4">TR 20.4.4</a>
   * @see <a href="{@docRoot}/index.html#tr-20.4.5">TR 20.4.5</a>
   */
  public static LaneRules byRank(Discipline discipline, int lanes) {
    checkHasLanes(discipline);
    LaneDraw draw = LaneDraw.of(discipline);
    return new LaneRules(draw.title(), RuleBook.EDITION, draw.groups(lanes));
  }

  /**
   * Returns the rules of every round after the first on a standard track that were in force on a
   * day. Until 13 August 2023 one draw was that of all distances: the four best in the lanes 3 to
   * 6, the next two in 7 and 8, the last in 1 and 2 (TR 20.4).
   *
   * @param discipline the discipline
   * @param lanes how many lanes there are, 1 or more
   * @param on the day of the race, from 1 November 2019 on; the draws before are not known here
   * @return the rules
   * @throws IllegalArgumentException if there is no lane, or nobody starts in lanes in the
   *     discipline, or the day is too early
   * @see <a href="{@docRoot}/index.html#tr-20.4">TR 20.4</a>
   */
  public static LaneRules inForce(Discipline discipline, int lanes, LocalDate on) {
    checkArgument(
        !requireNonNull(on, "on").isBefore(FIRST_KNOWN),
        "draws of lanes are known from %s on, was %s",
        FIRST_KNOWN,
        on);
    checkHasLanes(discipline);
    return on.isBefore(BY_DISTANCE)
        ? new LaneRules(
            LaneDraw.UNTIL_2023.title(),
            "World Athletics Technical Rules from 1 November 2019 to 13 August 2023",
            LaneDraw.UNTIL_2023.groups(lanes))
        : byRank(discipline, lanes);
  }

  private static void checkHasLanes(Discipline discipline) {
    requireNonNull(discipline, "discipline");
    checkArgument(
        discipline.ground().isInStadium() && TrackRounds.isInLanes(discipline),
        "nobody starts in lanes in %s",
        discipline);
  }

  static void addGroup(ImmutableList.Builder<Group> groups, Stream<Integer> lanes, String rule) {
    ImmutableList<Integer> those = lanes.collect(ImmutableList.toImmutableList());
    if (!those.isEmpty()) {
      groups.add(new Group(those, rule));
    }
  }

  /**
   * Returns the rules of races round a bend on a short track: the best in the outer two lanes, the
   * next in the next two, all others inside (TR 45).
   *
   * @param lanes how many lanes there are, 1 or more
   * @return the rules
   * @throws IllegalArgumentException if there is no lane
   * @see <a href="{@docRoot}/index.html#tr-45">TR 45</a>
   */
  public static LaneRules shortTrack(int lanes) {
    checkArgument(lanes >= 1, "lanes must be 1 or more, was %s", lanes);
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    addGroup(groups, lanes(lanes - 1, lanes).stream(), "TR 45");
    addGroup(groups, lanes(lanes - 3, lanes - 2).stream(), "TR 45");
    addGroup(groups, lanes(1, lanes - 4).stream(), "TR 45");
    return new LaneRules("Lanes of the short track", RuleBook.EDITION, groups.build());
  }

  private static ImmutableList<Integer> lanes(int first, int last) {
    return IntStream.rangeClosed(Math.max(1, first), last)
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lets those who are ranked after all lanes are taken share lanes, as at the start of 800 m (TR
   * 20.4).
   *
   * @param lanes the lanes that take a second starter
   * @return the rules with that group at the end
   * @throws IllegalArgumentException if there is no lane, or one is below 1
   * @see <a href="{@docRoot}/index.html#tr-20.4">TR 20.4</a>
   */
  public LaneRules sharing(int... lanes) {
    Group shared =
        new Group(ImmutableList.copyOf(Ints.asList(requireNonNull(lanes, "lanes"))), "TR 20.4");
    return new LaneRules(
        name, edition, ImmutableList.<Group>builder().addAll(groups).add(shared).build());
  }

  /**
   * Draws the lanes of a race.
   *
   * @param list those who start, by rank: as listed where no ranks are given
   * @param lots the source of the draw
   * @return the list in the order of lanes, each with its lane
   * @throws IllegalArgumentException if there are more starters than lanes
   */
  public StartList draw(StartList list, RandomGenerator lots) {
    requireNonNull(lots, "lots");
    ImmutableList<Start> ranked = ranked(requireNonNull(list, "list"), lots);
    List<Start> drawn = new ArrayList<>();
    for (Group group : used(ranked.size())) {
      int first = drawn.size();
      int last = Math.min(ranked.size(), first + group.lanes().size());
      drawn.addAll(drawn(group, ranked.subList(first, last), lots));
    }
    return new StartList(
        list.race(),
        ImmutableList.sortedCopyOf(
            Comparator.comparing((Start start) -> start.lane().orElseThrow()), drawn));
  }

  /** Where all lanes are drawn at once, those who share one are drawn too. */
  private ImmutableList<Start> ranked(StartList list, RandomGenerator lots) {
    return isByLot()
        ? Lots.draw(list.starts(), lots)
        : ImmutableList.sortedCopyOf(
            Comparator.comparing(start -> start.rank().orElse(Integer.MAX_VALUE)), list.starts());
  }

  private boolean isByLot() {
    return !groups.isEmpty() && groups.get(0).rule().equals(BY_LOT);
  }

  /** The groups without the lanes that stay free: the inside ones. */
  private ImmutableList<Group> used(int starters) {
    List<Integer> all = groups.stream().flatMap(group -> group.lanes().stream()).sorted().toList();
    checkArgument(
        starters <= all.size(), "%s starters do not fit in %s lanes", starters, all.size());
    long free = all.stream().distinct().count() - starters;
    int inmost = all.stream().distinct().skip(Math.max(0, free)).findFirst().orElse(1);
    ImmutableList.Builder<Group> used = ImmutableList.builder();
    for (Group group : groups) {
      addGroup(used, group.lanes().stream().filter(lane -> lane >= inmost), group.rule());
    }
    return used.build();
  }

  private static List<Start> drawn(Group group, List<Start> starts, RandomGenerator lots) {
    ImmutableList<Integer> lanes = Lots.draw(group.lanes(), lots);
    return IntStream.range(0, starts.size())
        .mapToObj(i -> starts.get(i).inLane(lanes.get(i), group.assignmentOf(lanes.get(i))))
        .toList();
  }

  /**
   * Returns name and edition.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return name + " (" + edition + ")";
  }
}
