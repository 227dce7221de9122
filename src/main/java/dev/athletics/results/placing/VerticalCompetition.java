package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.athletics.results.Bar;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Status;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A high jump or pole vault while it goes on, stepped trial by trial: who is in, who comes next,
 * who leads, and at last whether a jump-off is due (TR 26).
 *
 * <pre>{@code
 * Race highJump =
 *     Race.builder(Event.parse("Women's High Jump")).date(LocalDate.of(2025, 5, 3)).build();
 * List<Distance> heights = List.of(Distance.parse("1.60"), Distance.parse("1.65"));
 * VerticalCompetition contest = VerticalCompetition.start(highJump, List.of(ross, reid), heights);
 * contest = contest.with(ross, HeightTrial.CLEARED).with(reid, HeightTrial.PASSED);
 * System.out.println(contest.isHeightOver());  // true
 * System.out.println(contest.raised().next()); // Optional[Eilidh ROSS (GBR)]
 * }</pre>
 *
 * <p>An athlete is out after three failures in a row, at one height or across heights; a pass does
 * not end the row. Who has passed at a height does not jump at it again. The bar is only raised,
 * and only when everybody has decided. In a jump-off there is one trial at each height; the bar
 * goes up when several clear it and down when nobody does, by 2 cm, in the pole vault by 5 cm (TR
 * 26.9).
 *
 * <p>Each step returns a new value. Immutable and safe to share among threads. Equality compares
 * all that has happened.
 *
 * @see <a href="{@docRoot}/index.html#tr-26">TR 26</a>
 * @see <a href="{@docRoot}/index.html#tr-26.9">TR 26.9</a>
 */
public final class VerticalCompetition implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FAILURES_THAT_END = 3;
  private static final String POLE_VAULT = "PV";
  private static final long JUMP_OFF_STEP_CM = 2;
  private static final long JUMP_OFF_STEP_OF_POLE_VAULT_CM = 5;

  /**
   * How far a contest has come.
   *
   * <pre>{@code
   * Race highJump =
   *     Race.builder(Event.parse("Women's High Jump")).date(LocalDate.of(2025, 5, 3)).build();
   * VerticalCompetition contest =
   *     VerticalCompetition.start(highJump, List.of(ross), List.of(Distance.parse("1.60")));
   * System.out.println(contest.phase());                                 // CONTEST
   * System.out.println(contest.with(ross, HeightTrial.RETIRED).phase()); // OVER
   * }</pre>
   */
  public enum Phase {
    /** Somebody may still jump. */
    CONTEST,
    /**
     * Nobody may jump any more, and the first place is tied: a jump-off follows, or they share it.
     */
    JUMP_OFF_DUE,
    /** The jump-off goes on. */
    JUMP_OFF,
    /** The places are settled. */
    OVER
  }

  /** All that is known of the contest but its heights: the bibs, and those who did not start. */
  private final Race race;

  private final ImmutableList<Competitor> startOrder;
  private final ImmutableList<Distance> heights;
  private final ImmutableMap<Competitor, ImmutableList<Bar>> bars;
  private final Distance bar;
  private final Phase phase;

  /** Those who jump at the bar in the jump-off; nobody before and after it. */
  private final ImmutableList<Competitor> inJumpOff;

  private VerticalCompetition(
      VerticalCompetition before,
      ImmutableMap<Competitor, ImmutableList<Bar>> bars,
      ImmutableList<Distance> heights,
      Distance bar,
      Phase phase,
      ImmutableList<Competitor> inJumpOff) {
    this.race = before.race;
    this.startOrder = before.startOrder;
    this.bars = bars;
    this.heights = heights;
    this.bar = bar;
    this.phase = phase;
    this.inJumpOff = inJumpOff;
  }

  private VerticalCompetition(
      Race race, ImmutableList<Competitor> startOrder, ImmutableList<Distance> heights) {
    this.race =
        race.withResults(
            race.results().stream()
                .filter(row -> isKept(row, startOrder))
                .map(VerticalCompetition::withoutHeight)
                .toList());
    this.startOrder = startOrder;
    this.heights = heights;
    this.bars =
        startOrder.stream()
            .collect(
                ImmutableMap.toImmutableMap(athlete -> athlete, athlete -> ImmutableList.of()));
    this.bar = heights.get(0);
    this.phase = Phase.CONTEST;
    this.inJumpOff = ImmutableList.of();
  }

  /**
   * Starts a contest from its start list.
   *
   * @param list those who compete, in the order in which they jump
   * @param heights the heights announced, in rising order
   * @return the contest before the first trial, with the bar at the first height
   * @throws IllegalArgumentException if the event has no heights, or nobody is to start, or the
   *     heights do not rise
   */
  public static VerticalCompetition start(StartList list, Iterable<Distance> heights) {
    requireNonNull(list, "list");
    ImmutableList<Result> rows =
        list.competitors().stream()
            .map(VerticalCompetition::withoutHeight)
            .collect(ImmutableList.toImmutableList());
    return start(list.raceWith(rows), list.competitors(), heights);
  }

  private static Result withoutHeight(Competitor athlete) {
    return Result.builder().competitor(athlete).outcome(NoMark.of(Status.NH)).build();
  }

  private static boolean isKept(Result row, ImmutableList<Competitor> startOrder) {
    return startOrder.contains(row.competitor())
        ? row.bib().isPresent()
        : !StartOrder.hasStarted(row);
  }

  private static Result withoutHeight(Result row) {
    if (!StartOrder.hasStarted(row)) {
      return row.withPlace(Optional.empty());
    }
    Result.Builder only = withoutHeight(row.competitor()).toBuilder();
    row.bib().ifPresent(only::bib);
    return only.build();
  }

  /**
   * Starts a contest.
   *
   * @param race event, date and all else that is known of the contest; of results it has only the
   *     bibs are kept, and the rows of those who did not start
   * @param startOrder the athletes in the order in which they jump
   * @param heights the heights announced, in rising order
   * @return the contest before the first trial, with the bar at the first height
   * @throws IllegalArgumentException if the event has no heights, or nobody or somebody twice is to
   *     start, or the heights do not rise
   */
  public static VerticalCompetition start(
      Race race, Iterable<? extends Competitor> startOrder, Iterable<Distance> heights) {
    ImmutableList<Competitor> athletes =
        ImmutableList.copyOf(requireNonNull(startOrder, "startOrder"));
    ImmutableList<Distance> rising = ImmutableList.copyOf(requireNonNull(heights, "heights"));
    checkArgument(
        requireNonNull(race, "race").event().discipline().markKind() == MarkKind.HEIGHT,
        "event must have heights, was %s",
        race.event());
    checkArgument(!athletes.isEmpty(), "startOrder is empty");
    checkArgument(
        ImmutableSet.copyOf(athletes).size() == athletes.size(),
        "startOrder has somebody twice: %s",
        athletes);
    checkArgument(
        !rising.isEmpty() && Comparators.isInStrictOrder(rising, Comparator.naturalOrder()),
        "heights must rise, were %s",
        rising);
    return new VerticalCompetition(race, athletes, rising);
  }

  /**
   * Resumes a contest from the race it was stored as.
   *
   * <p>The race says which trials were taken, not what was decided between two of them: a bar that
   * was raised, a jump-off that was begun or a first place that was shared after the last trial is
   * so once more when the caller repeats it.
   *
   * @param soFar the race as {@link #race()} returned it: with heights, and the order of the start
   * @param heights the heights announced, in rising order, as they were given at the start
   * @return the contest after its last trial
   * @throws IllegalArgumentException if a row has no order, or the trials cannot have come about
   */
  public static VerticalCompetition resume(Race soFar, Iterable<Distance> heights) {
    return StoredHeights.replay(requireNonNull(soFar, "soFar"), requireNonNull(heights, "heights"));
  }

  /**
   * Returns how far the contest has come.
   *
   * @return the phase
   */
  public Phase phase() {
    return phase;
  }

  /**
   * Returns where the bar is.
   *
   * @return the height
   */
  public Distance bar() {
    return bar;
  }

  /**
   * Returns who has not been eliminated and has not retired; in a jump-off, who still jumps for the
   * first place.
   *
   * @return the athletes in starting order
   */
  public ImmutableList<Competitor> stillIn() {
    return phase == Phase.JUMP_OFF
        ? inJumpOff
        : startOrder.stream().filter(this::isIn).collect(ImmutableList.toImmutableList());
  }

  private boolean isIn(Competitor athlete) {
    int failures = 0;
    for (Bar jumped : contestBars(athlete)) {
      if (jumped.isRetired()) {
        return false;
      }
      failures = jumped.isCleared() ? 0 : failures + jumped.failures();
    }
    return failures < FAILURES_THAT_END;
  }

  private Iterable<Bar> contestBars(Competitor athlete) {
    return Iterables.filter(barsOf(athlete), jumped -> !jumped.jumpOff());
  }

  /**
   * Returns who jumps next: at each height first everybody's first trials in starting order, then
   * the second, then the third.
   *
   * @return the athlete, or empty when all have decided at this height
   */
  public Optional<Competitor> next() {
    return toJump().min(Comparator.comparingInt(athlete -> trialsAtBar(athlete).length()));
  }

  /** Returns those who have a trial at this height, in starting order. */
  Stream<Competitor> toJump() {
    return stillIn().stream()
        .filter(athlete -> phase == Phase.JUMP_OFF ? !hasJumpedOff(athlete) : mayJump(athlete));
  }

  private boolean mayJump(Competitor athlete) {
    String trials = trialsAtBar(athlete);
    return trials.isEmpty() || trials.endsWith(HeightTrial.FAILED.sign());
  }

  private String trialsAtBar(Competitor athlete) {
    Bar last = Iterables.getLast(barsOf(athlete), null);
    return last == null || last.jumpOff() || !last.height().equals(bar) ? "" : last.trials();
  }

  /** Everybody in the jump-off has jumped at the same number of heights, or at one more. */
  private boolean hasJumpedOff(Competitor athlete) {
    return inJumpOff.stream()
        .anyMatch(other -> heightsOfJumpOff(other) < heightsOfJumpOff(athlete));
  }

  private int heightsOfJumpOff(Competitor athlete) {
    return (int) barsOf(athlete).stream().filter(Bar::jumpOff).count();
  }

  /**
   * Returns whether everybody has decided at this height, so that the bar may be raised.
   *
   * @return true if nobody is to jump
   */
  public boolean isHeightOver() {
    return next().isEmpty();
  }

  /**
   * Takes a trial.
   *
   * @param athlete who jumped: somebody who may still jump at this height
   * @param trial what came of it; in a jump-off there is no pass
   * @return the contest after it
   * @throws IllegalArgumentException if the athlete may not jump at this height, or passes in a
   *     jump-off
   */
  public VerticalCompetition with(Competitor athlete, HeightTrial trial) {
    requireNonNull(athlete, "athlete");
    requireNonNull(trial, "trial");
    checkArgument(
        toJump().anyMatch(athlete::equals),
        "%s may not jump at %s; next: %s",
        athlete,
        bar,
        next());
    return phase == Phase.JUMP_OFF ? jumpedOff(athlete, trial) : jumped(athlete, trial);
  }

  ImmutableList<Bar> barsOf(Competitor athlete) {
    return requireNonNull(bars.get(athlete));
  }

  private VerticalCompetition jumped(Competitor athlete, HeightTrial trial) {
    String before = trialsAtBar(athlete);
    ImmutableList<Bar> others = barsOf(athlete);
    ImmutableList<Bar> earlier = before.isEmpty() ? others : others.subList(0, others.size() - 1);
    VerticalCompetition after = withBars(athlete, earlier, Bar.of(bar, before + trial.sign()));
    if (!after.stillIn().isEmpty()) {
      return after;
    }
    boolean tied = after.leaders().size() > 1 && !after.fitForJumpOff().isEmpty();
    return after.inPhase(tied ? Phase.JUMP_OFF_DUE : Phase.OVER);
  }

  private VerticalCompetition withBars(Competitor athlete, ImmutableList<Bar> earlier, Bar last) {
    Map<Competitor, ImmutableList<Bar>> after = new LinkedHashMap<>(bars);
    after.put(athlete, ImmutableList.<Bar>builder().addAll(earlier).add(last).build());
    return new VerticalCompetition(
        this, ImmutableMap.copyOf(after), heights, bar, phase, inJumpOff);
  }

  private VerticalCompetition inPhase(Phase next) {
    return new VerticalCompetition(this, bars, heights, bar, next, ImmutableList.of());
  }

  /**
   * Raises the bar to the next height announced.
   *
   * @return the contest at that height
   * @throws IllegalStateException if somebody is still to jump, or nobody may, or no further height
   *     was announced
   */
  public VerticalCompetition raised() {
    return raisedTo(
        nextHeight(bar)
            .orElseThrow(() -> new IllegalStateException("no height was announced above " + bar)));
  }

  private Optional<Distance> nextHeight(Distance above) {
    return heights.stream().filter(height -> height.compareTo(above) > 0).findFirst();
  }

  /**
   * Raises the bar to a height of the last athlete's choice, or past the heights announced.
   *
   * @param height the height, above the present one
   * @return the contest at that height; heights announced below it are left out
   * @throws IllegalArgumentException if the height is not above the present one
   * @throws IllegalStateException if somebody is still to jump, or nobody may
   */
  public VerticalCompetition raisedTo(Distance height) {
    checkArgument(
        requireNonNull(height, "height").compareTo(bar) > 0,
        "height must be above %s, was %s",
        bar,
        height);
    checkState(phase == Phase.CONTEST, "the bar is not raised any more");
    checkState(isHeightOver(), "%s is still to jump at %s", next(), bar);
    ImmutableList<Distance> announced =
        Stream.of(
                heights.stream().filter(h -> h.compareTo(bar) <= 0),
                Stream.of(height),
                heights.stream().filter(h -> h.compareTo(height) > 0))
            .flatMap(part -> part)
            .collect(ImmutableList.toImmutableList());
    return new VerticalCompetition(this, bars, announced, height, phase, inJumpOff);
  }

  /**
   * Begins the jump-off for the first place: at the next height after the one last cleared by those
   * who tie (TR 26.9). Athletes who have retired take no part; if one athlete alone is left, the
   * jump-off is over after that athlete's first trial.
   *
   * @return the contest with the bar there
   * @throws IllegalStateException if no jump-off is due
   * @see <a href="{@docRoot}/index.html#tr-26.9">TR 26.9</a>
   */
  public VerticalCompetition jumpOff() {
    checkState(phase == Phase.JUMP_OFF_DUE, "no jump-off is due");
    ImmutableList<Competitor> tied = fitForJumpOff();
    Distance first =
        SeriesOfHeights.best(barsOf(tied.get(0))).flatMap(this::nextHeight).orElseThrow();
    return new VerticalCompetition(this, bars, heights, first, Phase.JUMP_OFF, tied);
  }

  /** Athletes who have retired take no further part. */
  private ImmutableList<Competitor> fitForJumpOff() {
    return leaders().stream()
        .filter(athlete -> !Iterables.getLast(barsOf(athlete)).isRetired())
        .collect(ImmutableList.toImmutableList());
  }

  private VerticalCompetition jumpedOff(Competitor athlete, HeightTrial trial) {
    checkArgument(trial != HeightTrial.PASSED, "there is no pass in a jump-off");
    VerticalCompetition after =
        withBars(athlete, barsOf(athlete), Bar.inJumpOff(bar, trial.sign()));
    ImmutableList<Competitor> left = after.inJumpOff(last -> !last.jumpOff() || !last.isRetired());
    if (left.size() <= 1) {
      return after.inPhase(Phase.OVER);
    }
    return after.allHaveJumpedOff() ? after.afterRoundOfJumpOff(left) : after;
  }

  private boolean allHaveJumpedOff() {
    return inJumpOff.stream().mapToInt(this::heightsOfJumpOff).distinct().count() == 1;
  }

  private ImmutableList<Competitor> inJumpOff(Predicate<Bar> lastTrial) {
    return inJumpOff.stream()
        .filter(athlete -> lastTrial.test(Iterables.getLast(barsOf(athlete))))
        .collect(ImmutableList.toImmutableList());
  }

  private VerticalCompetition afterRoundOfJumpOff(ImmutableList<Competitor> left) {
    ImmutableList<Competitor> cleared = inJumpOff(Bar::isCleared);
    if (cleared.size() == 1) {
      return inPhase(Phase.OVER);
    }
    Distance next = moved(bar, cleared.isEmpty() ? -jumpOffStep() : jumpOffStep());
    return new VerticalCompetition(
        this, bars, heights, next, Phase.JUMP_OFF, cleared.isEmpty() ? left : cleared);
  }

  private long jumpOffStep() {
    return race.event().discipline().generic().code().equals(POLE_VAULT)
        ? JUMP_OFF_STEP_OF_POLE_VAULT_CM
        : JUMP_OFF_STEP_CM;
  }

  private static Distance moved(Distance height, long centimetres) {
    return Distance.ofCentimetres(height.toCentimetres() + centimetres);
  }

  /**
   * Ends the contest with the first place shared by those who do not want to jump on: without a
   * jump-off, or by breaking it off.
   *
   * @return the contest, which is over
   * @throws IllegalStateException if neither is a jump-off due nor does one go on
   */
  public VerticalCompetition shared() {
    checkState(
        phase == Phase.JUMP_OFF_DUE || phase == Phase.JUMP_OFF, "no first place is to be shared");
    return inPhase(Phase.OVER);
  }

  /**
   * Returns who leads, or has won.
   *
   * @return the athletes in the first place; several where they tie, nobody before a height is
   *     cleared
   */
  public ImmutableList<Competitor> leaders() {
    return race().results().stream()
        .filter(result -> result.place().equals(Optional.of(1)))
        .map(Result::competitor)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the contest as it stands, with places by {@link PlacingRules#vertical()}.
   *
   * @return the race with a result for every athlete; who has cleared nothing so far has no height
   */
  public Race race() {
    return Placing.place(
        race.withResults(
            Stream.concat(startOrder.stream().map(this::result), didNotStart()).toList()),
        PlacingRules.vertical());
  }

  private Stream<Result> didNotStart() {
    return race.results().stream()
        .filter(row -> !StartOrder.hasStarted(row) && !startOrder.contains(row.competitor()));
  }

  private Result result(Competitor athlete) {
    Outcome outcome =
        SeriesOfHeights.credited(barsOf(athlete))
            .map(Outcome.class::cast)
            .orElseGet(() -> NoMark.of(Status.NH));
    Result.Builder row =
        Result.builder()
            .competitor(athlete)
            .outcome(outcome)
            .order(startOrder.indexOf(athlete) + 1)
            .bars(barsOf(athlete));
    race.result(athlete).flatMap(Result::bib).ifPresent(row::bib);
    return row.build();
  }

  /**
   * Returns phase, bar and who comes next.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return phase + " at " + bar + next().map(athlete -> ", next " + athlete).orElse("");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerticalCompetition that
        && race.equals(that.race)
        && startOrder.equals(that.startOrder)
        && heights.equals(that.heights)
        && bars.equals(that.bars)
        && bar.equals(that.bar)
        && phase == that.phase
        && inJumpOff.equals(that.inJumpOff);
  }

  @Override
  public int hashCode() {
    return Objects.hash(race, startOrder, heights, bars, bar, phase, inJumpOff);
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  /** The trials, and what was decided since the last of them. */
  private record Fields(
      Race race, ImmutableList<Distance> heights, @Nullable Distance bar, Phase phase) {
    static final FieldKind<VerticalCompetition, Fields> KIND =
        FieldKind.startingWith(
                VerticalCompetition.class,
                "race",
                object(Race.class),
                VerticalCompetition::race,
                race -> new Fields(race, ImmutableList.of(), null, Phase.CONTEST),
                Fields::resumed)
            .list(
                "heights",
                text(Distance.class),
                contest -> contest.heights,
                (f, heights) -> new Fields(f.race, heights, f.bar, f.phase))
            .field(
                "bar",
                text(Distance.class),
                contest -> contest.bar,
                (f, bar) -> new Fields(f.race, f.heights, bar, f.phase))
            .field(
                "phase",
                text(Phase.class),
                Phase.CONTEST,
                contest -> contest.phase,
                (f, phase) -> new Fields(f.race, f.heights, f.bar, phase));

    private VerticalCompetition resumed() {
      Distance height = requireNonNull(bar, "bar");
      VerticalCompetition contest = decided(resume(race, heights), height);
      checkArgument(
          contest.phase == phase && contest.bar.equals(height),
          "contest cannot be %s at %s",
          phase,
          height);
      return contest;
    }

    /** A stream may ask for what cannot be: then nothing is done, and the contest is refused. */
    private VerticalCompetition decided(VerticalCompetition contest, Distance height) {
      return switch (contest.phase) {
        case CONTEST ->
            contest.isHeightOver() && height.compareTo(contest.bar) > 0
                ? contest.raisedTo(height)
                : contest;
        case JUMP_OFF_DUE -> afterTie(contest, height);
        case JUMP_OFF -> phase == Phase.OVER ? contest.shared() : contest;
        case OVER -> contest;
      };
    }

    private VerticalCompetition afterTie(VerticalCompetition contest, Distance height) {
      if (phase == Phase.OVER && height.equals(contest.bar)) {
        return contest.shared();
      }
      return phase == Phase.JUMP_OFF_DUE ? contest : decided(contest.jumpOff(), height);
    }
  }
}
