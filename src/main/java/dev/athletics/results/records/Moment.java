package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Bar;
import dev.athletics.results.Competition;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Round;
import dev.athletics.results.Venue;
import dev.athletics.results.comparison.TotalOrder;
import dev.athletics.results.discipline.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Marks that were set at once: all of a track race, one trial of a field event, or a round of
 * trials where the order in it is not known.
 *
 * @param isInOneRace whether they were set at once for certain, so that the best alone counts
 */
record Moment(ImmutableList<Entry> entries, boolean isInOneRace) {
  /** The moments of a race in the order of time. */
  static ImmutableList<Moment> of(Race race) {
    List<Entry> atOnce = new ArrayList<>();
    TreeMap<Turn, List<Entry>> turns = new TreeMap<>();
    TrialOrder order = TrialOrder.of(race);
    for (Result result : race.results()) {
      for (Performance performance : race.performances(result)) {
        Entry entry = new Entry(race, result, performance);
        List<Entry> together =
            performance.attempt().isPresent()
                ? turns.computeIfAbsent(
                    Turn.of(result, performance, order), turn -> new ArrayList<>())
                : atOnce;
        together.add(entry);
      }
    }
    ImmutableList.Builder<Moment> moments = ImmutableList.builder();
    turns.values().forEach(entries -> moments.add(inAnyList(entries, false)));
    return moments.add(inAnyList(atOnce, true)).build();
  }

  /** The moment of a single mark. */
  static Moment of(Performance performance) {
    Result row =
        Result.builder().competitor(performance.competitor()).outcome(performance.mark()).build();
    return new Moment(ImmutableList.of(new Entry(null, row, performance)), true);
  }

  /** The moments of marks of any races in the order of time, as far as they tell. */
  static ImmutableList<Moment> of(Stream<Performance> performances) {
    Map<Contest, List<Entry>> contests = new LinkedHashMap<>();
    performances
        .sorted(TotalOrder.PERFORMANCES)
        .forEach(
            performance ->
                contests
                    .computeIfAbsent(Contest.of(performance), contest -> new ArrayList<>())
                    .addAll(of(performance).entries()));
    return contests.values().stream()
        .map(entries -> inAnyList(entries, true))
        .collect(ImmutableList.toImmutableList());
  }

  private static Moment inAnyList(List<Entry> entries, boolean isInOneRace) {
    return new Moment(ImmutableList.sortedCopyOf(Entry.IN_ANY_LIST, entries), isInOneRace);
  }

  /** What marks set at once have in common. */
  private record Contest(
      LocalDate date,
      Event event,
      Optional<Competition> competition,
      Optional<Venue> venue,
      Optional<Round> round,
      Performance.Kind kind,
      Optional<Integer> attempt) {
    static Contest of(Performance performance) {
      return new Contest(
          performance.date(),
          performance.event(),
          performance.competition(),
          performance.venue(),
          performance.round(),
          performance.kind(),
          performance.attempt());
    }
  }

  /**
   * When an athlete's turn comes: by round of trials, in vertical jumps by height and then by trial
   * at it, in their jump-off by the number of heights, and within these in the starting order.
   */
  private record Turn(boolean jumpOff, long height, int trial, int order)
      implements Comparable<Turn> {
    private static final Comparator<Turn> IN_TIME =
        Comparator.comparing(Turn::jumpOff)
            .thenComparingLong(Turn::height)
            .thenComparingInt(Turn::trial)
            .thenComparingInt(Turn::order);

    static Turn of(Result result, Performance performance, TrialOrder trialOrder) {
      int attempt = performance.attempt().orElseThrow();
      int order = trialOrder.turn(result, attempt);
      if (result.bars().isEmpty()) {
        return new Turn(false, 0, attempt, order);
      }
      Bar bar = result.bars().get(attempt - 1);
      if (bar.jumpOff()) {
        return new Turn(true, 0, heightsOfJumpOff(result, attempt), order);
      }
      return new Turn(false, bar.height().toMicrometres(), bar.failures(), order);
    }

    private static int heightsOfJumpOff(Result result, int attempt) {
      return (int) result.bars().stream().limit(attempt).filter(Bar::jumpOff).count();
    }

    @Override
    public int compareTo(Turn other) {
      return IN_TIME.compare(this, other);
    }
  }
}
