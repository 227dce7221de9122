package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Bar;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Distance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Jumps a stored contest again, trial by trial. */
final class StoredHeights {
  private final ImmutableMap<Competitor, ImmutableList<Bar>> stored;

  private StoredHeights(ImmutableList<Result> rows) {
    this.stored =
        rows.stream().collect(ImmutableMap.toImmutableMap(Result::competitor, Result::bars));
  }

  static VerticalCompetition replay(Race soFar, Iterable<Distance> heights) {
    ImmutableList<Result> rows =
        StartOrder.of(soFar).stream()
            .filter(StartOrder::hasStarted)
            .collect(ImmutableList.toImmutableList());
    StoredHeights trials = new StoredHeights(rows);
    VerticalCompetition contest = VerticalCompetition.start(soFar, trials.stored.keySet(), heights);
    for (Distance height : trials.heights()) {
      contest = trials.jumped(trials.raised(contest, height));
    }
    contest = trials.jumpedOff(contest);
    trials.checkHasAllIn(contest);
    return contest;
  }

  private ImmutableList<Distance> heights() {
    return stored.values().stream()
        .flatMap(ImmutableList::stream)
        .filter(bar -> !bar.jumpOff())
        .map(Bar::height)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private VerticalCompetition raised(VerticalCompetition contest, Distance height) {
    if (height.compareTo(contest.bar()) <= 0) {
      return contest;
    }
    VerticalCompetition passed = jumped(contest);
    checkArgument(
        passed.phase() == VerticalCompetition.Phase.CONTEST && passed.isHeightOver(),
        "the bar cannot have been raised from %s to %s",
        passed.bar(),
        height);
    return passed.raisedTo(height);
  }

  private VerticalCompetition jumped(VerticalCompetition contest) {
    VerticalCompetition after = contest;
    for (Optional<Competitor> next = pending(after); next.isPresent(); next = pending(after)) {
      Competitor athlete = next.orElseThrow();
      after = after.with(athlete, trial(after, athlete).orElseThrow());
    }
    return after;
  }

  private Optional<Competitor> pending(VerticalCompetition contest) {
    return contest
        .toJump()
        .filter(athlete -> trial(contest, athlete).isPresent())
        .min(Comparator.comparingInt(athlete -> taken(contest, athlete)));
  }

  private static int taken(VerticalCompetition contest, Competitor athlete) {
    return at(contest.bar(), contest.barsOf(athlete)).length();
  }

  /** The next trial at the height of the bar; lists may leave out a height that was passed. */
  private Optional<HeightTrial> trial(VerticalCompetition contest, Competitor athlete) {
    ImmutableList<Bar> bars = barsOf(athlete);
    String trials = at(contest.bar(), bars);
    int taken = taken(contest, athlete);
    if (taken < trials.length()) {
      return Optional.of(trial(trials.substring(taken, taken + 1)));
    }
    boolean passed = taken == 0 && bars.stream().anyMatch(bar -> isAfter(bar, contest.bar()));
    return passed ? Optional.of(HeightTrial.PASSED) : Optional.empty();
  }

  private ImmutableList<Bar> barsOf(Competitor athlete) {
    return requireNonNull(stored.get(athlete));
  }

  private static boolean isAfter(Bar bar, Distance height) {
    return !bar.jumpOff() && bar.height().compareTo(height) > 0;
  }

  private static String at(Distance height, ImmutableList<Bar> bars) {
    return bars.stream()
        .filter(bar -> !bar.jumpOff() && bar.height().equals(height))
        .map(Bar::trials)
        .findFirst()
        .orElse("");
  }

  private static HeightTrial trial(String sign) {
    return Arrays.stream(HeightTrial.values())
        .filter(trial -> trial.sign().equals(sign))
        .findFirst()
        .orElseThrow();
  }

  private VerticalCompetition jumpedOff(VerticalCompetition contest) {
    boolean jumpOff =
        stored.values().stream().flatMap(ImmutableList::stream).anyMatch(Bar::jumpOff);
    if (!jumpOff || contest.phase() != VerticalCompetition.Phase.JUMP_OFF_DUE) {
      return contest;
    }
    VerticalCompetition after = contest.jumpOff();
    for (Optional<Bar> next = nextOff(after); next.isPresent(); next = nextOff(after)) {
      Competitor athlete = pendingOff(after).orElseThrow();
      after = after.with(athlete, trial(next.orElseThrow().trials()));
    }
    return after;
  }

  private Optional<Bar> nextOff(VerticalCompetition contest) {
    return pendingOff(contest).flatMap(athlete -> storedOff(contest, athlete));
  }

  private Optional<Competitor> pendingOff(VerticalCompetition contest) {
    return contest.toJump().filter(athlete -> storedOff(contest, athlete).isPresent()).findFirst();
  }

  /** The next trial of the jump-off, if it was taken at the height of the bar. */
  private Optional<Bar> storedOff(VerticalCompetition contest, Competitor athlete) {
    int taken = (int) contest.barsOf(athlete).stream().filter(Bar::jumpOff).count();
    return barsOf(athlete).stream()
        .filter(Bar::jumpOff)
        .skip(taken)
        .findFirst()
        .filter(bar -> bar.height().equals(contest.bar()));
  }

  private void checkHasAllIn(VerticalCompetition replayed) {
    stored.forEach(
        (athlete, bars) ->
            checkArgument(
                replayed.barsOf(athlete).containsAll(bars),
                "%s cannot have jumped %s",
                athlete,
                bars));
  }
}
