package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Trial;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal jump or a throw while it goes on, stepped trial by trial: whose turn it is, who has
 * further trials after the third, and who leads (TR 25.6).
 *
 * <pre>{@code
 * Race ahead = Race.builder(Event.parse("Women's Long Jump")).date(LocalDate.of(2025, 5, 3)).build();
 * HorizontalCompetition contest =
 *     HorizontalCompetition.start(StartList.of(ahead, List.of(Entry.of(ross), Entry.of(reid))));
 * contest = contest.with(ross, Trial.parse("5.61")).with(reid, Trial.parse("x"));
 * System.out.println(contest.round());                      // 2
 * System.out.println(contest.next());                       // Optional[Eilidh ROSS (GBR)]
 * System.out.println(contest.race().results().get(0));      // 1 Eilidh ROSS (GBR) 5.61
 * System.out.println(HorizontalCompetition.resume(contest.race()).round()); // 2
 * }</pre>
 *
 * <p>All there is to know is in the series: whose turn it is follows from them. So a contest can be
 * stored as its race, and resumed. An athlete who retires keeps the place the mark gives, also
 * among those who would go on.
 *
 * <p>Each step returns a new value. Immutable and safe to share among threads. Equality compares
 * the rules and all that has happened.
 *
 * @see <a href="{@docRoot}/index.html#tr-25.6">TR 25.6</a>
 */
public final class HorizontalCompetition implements Serializable {
  private static final long serialVersionUID = 1L;

  /** All that is known of the contest but its results. */
  private final Race race;

  private final TrialRules rules;

  /** The rows in the order of the start list. */
  private final ImmutableList<Result> rows;

  private final int round;

  /** Those who have a trial in the round, in their order. */
  private final ImmutableList<Competitor> order;

  private HorizontalCompetition(
      Race race,
      TrialRules rules,
      ImmutableList<Result> rows,
      int round,
      ImmutableList<Competitor> order) {
    this.race = race;
    this.rules = rules;
    this.rows = rows;
    this.round = round;
    this.order = order;
  }

  /**
   * Starts a contest by the rules of World Athletics.
   *
   * @param list those who compete, in the order of their first trials
   * @return the contest before the first trial
   * @throws IllegalArgumentException if the event has no trials, or nobody is to start
   */
  public static HorizontalCompetition start(StartList list) {
    return start(list, TrialRules.worldAthletics());
  }

  /**
   * Starts a contest.
   *
   * @param list those who compete, in the order of their first trials
   * @param rules how many trials there are, and for whom
   * @return the contest before the first trial
   * @throws IllegalArgumentException if the event has no trials, or nobody is to start
   */
  public static HorizontalCompetition start(StartList list, TrialRules rules) {
    requireNonNull(list, "list");
    requireNonNull(rules, "rules");
    checkArgument(!list.starts().isEmpty(), "nobody is to start");
    ImmutableList<Result> rows =
        list.competitors().stream()
            .map(HorizontalCompetition::withoutTrials)
            .collect(ImmutableList.toImmutableList());
    return of(list.raceWith(rows), rules);
  }

  private static HorizontalCompetition of(Race race, TrialRules rules) {
    checkArgument(
        race.event().discipline().hasTrials(), "event must have trials, was %s", race.event());
    return new HorizontalCompetition(
            race.withResults(ImmutableList.of()), rules, race.results(), 0, ImmutableList.of())
        .afterRound();
  }

  private static Result withoutTrials(Competitor athlete) {
    return Result.builder().competitor(athlete).outcome(NoMark.of(Status.NM)).build();
  }

  /**
   * Resumes a contest by the rules of World Athletics.
   *
   * @param soFar the race as {@link #race()} returned it: with series, and the order of the start
   * @return the contest in the same state
   * @throws IllegalArgumentException if a row has no order, or a series cannot have come about
   */
  public static HorizontalCompetition resume(Race soFar) {
    return resume(soFar, TrialRules.worldAthletics());
  }

  /**
   * Resumes a contest.
   *
   * @param soFar the race as {@link #race()} returned it: with series, and the order of the start
   * @param rules how many trials there are, and for whom
   * @return the contest in the same state
   * @throws IllegalArgumentException if a row has no order, or a series cannot have come about
   */
  public static HorizontalCompetition resume(Race soFar, TrialRules rules) {
    requireNonNull(rules, "rules");
    ImmutableList<Result> rows = StartOrder.of(requireNonNull(soFar, "soFar"));
    HorizontalCompetition contest =
        of(soFar.withResults(rows.stream().map(row -> cut(row, 0)).toList()), rules);
    for (Optional<Result> next = contest.nextIn(soFar);
        next.isPresent();
        next = contest.nextIn(soFar)) {
      Result row = next.orElseThrow();
      contest = contest.with(row.competitor(), row.trials().get(contest.round - 1));
    }
    contest.checkHasAllOf(rows);
    return contest;
  }

  /** The next of those to come whose trial of this round is stored. */
  private Optional<Result> nextIn(Race stored) {
    return toCome().stream()
        .flatMap(athlete -> stored.result(athlete).stream())
        .filter(row -> row.trials().size() >= round)
        .findFirst();
  }

  private void checkHasAllOf(ImmutableList<Result> stored) {
    for (int i = 0; i < stored.size(); i++) {
      checkArgument(
          rows.get(i).trials().equals(stored.get(i).trials()),
          "%s cannot have had the trials %s",
          stored.get(i).competitor(),
          stored.get(i).trials());
    }
  }

  /**
   * Returns the round of trials that goes on.
   *
   * @return the round, from 1 up; the last one when the contest is over
   */
  public int round() {
    return round;
  }

  /**
   * Returns whose turn it is.
   *
   * @return the athlete, or empty when the contest is over
   */
  public Optional<Competitor> next() {
    return toCome().stream().findFirst();
  }

  /**
   * Returns those who have a trial in the round that goes on, in the order of their trials.
   *
   * @return the athletes
   */
  public ImmutableList<Competitor> order() {
    return order;
  }

  /**
   * Returns whether all trials have been taken.
   *
   * @return true if nobody has a trial left
   */
  public boolean isOver() {
    return toCome().isEmpty();
  }

  private ImmutableList<Competitor> toCome() {
    return order.stream()
        .filter(athlete -> row(athlete).trials().size() < round)
        .collect(ImmutableList.toImmutableList());
  }

  private HorizontalCompetition afterRound() {
    ImmutableList<Competitor> next =
        round == rules.trials() ? ImmutableList.of() : order(round + 1);
    return next.isEmpty() ? this : new HorizontalCompetition(race, rules, rows, round + 1, next);
  }

  /** Those who have a trial in a round, in the order of the start, or of the last change. */
  private ImmutableList<Competitor> order(int round) {
    Integer changed = rules.orderChangesAfter().lower(round);
    ImmutableList<Result> before = changed == null ? rows : reversed(standing(changed).results());
    ImmutableSet<Competitor> going = going(round);
    return before.stream()
        .map(Result::competitor)
        .filter(going::contains)
        .collect(ImmutableList.toImmutableList());
  }

  /** Athletes without a valid trial come first; those who tie keep the order of the start. */
  private ImmutableList<Result> reversed(ImmutableList<Result> placed) {
    Comparator<Result> lastPlaceFirst =
        Comparator.comparingInt((Result row) -> -row.place().orElse(Integer.MAX_VALUE));
    return ImmutableList.sortedCopyOf(
        lastPlaceFirst.thenComparing(row -> row.order().orElseThrow()), placed);
  }

  private ImmutableSet<Competitor> going(int round) {
    ImmutableSet<Competitor> going =
        rows.stream()
            .filter(row -> StartOrder.hasStarted(row) && !isDoneBefore(row, round))
            .map(Result::competitor)
            .collect(ImmutableSet.toImmutableSet());
    for (var cut : rules.athletesAfter().headMap(round).entrySet()) {
      going = best(going, standing(cut.getKey()), cut.getValue());
    }
    return going;
  }

  private boolean isDoneBefore(Result row, int round) {
    Iterable<Trial> before = Iterables.limit(row.trials(), round - 1);
    return Iterables.contains(before, Trial.RETIRED) || rules.isDone(before);
  }

  /** All of a contest that is small enough, else the best; those who tie for the last place too. */
  private static ImmutableSet<Competitor> best(
      ImmutableSet<Competitor> going, Race standing, int athletes) {
    if (standing.results().stream().filter(StartOrder::hasStarted).count() <= athletes) {
      return going;
    }
    return standing.results().stream()
        .filter(row -> row.place().filter(place -> place <= athletes).isPresent())
        .map(Result::competitor)
        .filter(going::contains)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The contest after a round of trials. */
  private Race standing(int round) {
    return placed(
        rows.stream().map(row -> cut(row, round)).collect(ImmutableList.toImmutableList()));
  }

  private static Result cut(Result row, int trials) {
    return StartOrder.hasStarted(row)
        ? withTrials(row, Iterables.limit(row.trials(), trials))
        : row;
  }

  private static Result withTrials(Result row, Iterable<Trial> trials) {
    Outcome best =
        ImmutableList.copyOf(trials).stream()
            .flatMap(trial -> trial.distance().stream())
            .max(Comparator.<Distance>naturalOrder())
            .map(Outcome.class::cast)
            .orElseGet(() -> NoMark.of(Status.NM));
    return row.withPlace(Optional.empty()).toBuilder().outcome(best).trials(trials).build();
  }

  /**
   * Takes a trial.
   *
   * @param athlete somebody who has not had the trial of this round; the referee may change the
   *     order
   * @param trial what came of it
   * @return the contest after it
   * @throws IllegalArgumentException if the athlete has no trial in this round
   */
  public HorizontalCompetition with(Competitor athlete, Trial trial) {
    requireNonNull(athlete, "athlete");
    requireNonNull(trial, "trial");
    checkArgument(
        toCome().contains(athlete),
        "%s has no trial in round %s; next: %s",
        athlete,
        round,
        next());
    HorizontalCompetition after =
        new HorizontalCompetition(
            race,
            rules,
            rows.stream()
                .map(row -> row.competitor().equals(athlete) ? withTrial(row, trial) : row)
                .collect(ImmutableList.toImmutableList()),
            round,
            order);
    return after.toCome().isEmpty() ? after.afterRound() : after;
  }

  /**
   * Puts a trial right that was taken before, after a protest for instance.
   *
   * @param athlete the athlete
   * @param round the round of the trial, from 1 up
   * @param trial what came of it
   * @return the contest with that trial, and all that came after it
   * @throws IllegalArgumentException if the athlete had no trial in the round, or some of the later
   *     trials could not have come about with the new one
   */
  public HorizontalCompetition corrected(Competitor athlete, int round, Trial trial) {
    requireNonNull(athlete, "athlete");
    requireNonNull(trial, "trial");
    checkArgument(competes(athlete), "%s does not compete", athlete);
    ImmutableList<Result> changed =
        rows.stream()
            .map(row -> row.competitor().equals(athlete) ? corrected(row, round, trial) : row)
            .collect(ImmutableList.toImmutableList());
    return resume(race.withResults(changed), rules);
  }

  private boolean competes(Competitor athlete) {
    return rows.stream().anyMatch(row -> row.competitor().equals(athlete));
  }

  private static Result corrected(Result row, int round, Trial trial) {
    checkArgument(
        round >= 1 && round <= row.trials().size(),
        "%s had no trial in round %s",
        row.competitor(),
        round);
    List<Trial> trials = new ArrayList<>(row.trials());
    trials.set(round - 1, trial);
    return withTrials(row, trials);
  }

  private static Result withTrial(Result row, Trial trial) {
    return withTrials(row, Iterables.concat(row.trials(), ImmutableList.of(trial)));
  }

  private Result row(Competitor athlete) {
    return rows.stream().filter(row -> row.competitor().equals(athlete)).findFirst().orElseThrow();
  }

  /**
   * Returns who leads, or has won.
   *
   * @return the athletes in the first place; nobody before a valid trial
   */
  public ImmutableList<Competitor> leaders() {
    return race().results().stream()
        .filter(row -> row.place().equals(Optional.of(1)))
        .map(Result::competitor)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the contest as it stands, with places by {@link PlacingRules#horizontal()}.
   *
   * @return the race with a result for every athlete, and all that {@link #resume} needs
   */
  public Race race() {
    return placed(rows);
  }

  private Race placed(ImmutableList<Result> results) {
    return Placing.place(race.withResults(results), PlacingRules.horizontal());
  }

  /**
   * Returns the round and whose turn it is.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return next().map(athlete -> "round " + round + ", next " + athlete).orElse("over");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HorizontalCompetition that
        && race.equals(that.race)
        && rules.equals(that.rules)
        && rows.equals(that.rows)
        && round == that.round
        && order.equals(that.order);
  }

  @Override
  public int hashCode() {
    return Objects.hash(race, rules, rows, round, order);
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private record Fields(Race race, TrialRules rules) {
    static final FieldKind<HorizontalCompetition, Fields> KIND =
        FieldKind.startingWith(
                HorizontalCompetition.class,
                "race",
                object(Race.class),
                HorizontalCompetition::race,
                race -> new Fields(race, TrialRules.worldAthletics()),
                stored -> resume(stored.race, stored.rules))
            .field(
                "rules",
                object(TrialRules.class),
                TrialRules.worldAthletics(),
                contest -> contest.rules,
                (stored, rules) -> new Fields(stored.race, rules));
  }
}
