package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Bar;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Marks of one race that were set at once: all of a track race, one trial of a field event, or a
 * round of trials where the starting order is not known.
 */
record Moment(ImmutableList<Entry> entries) {
  /** The moments of a race in the order of time. */
  static ImmutableList<Moment> of(Race race) {
    List<Entry> atOnce = new ArrayList<>();
    TreeMap<Turn, List<Entry>> turns = new TreeMap<>();
    for (Result result : race.results()) {
      for (Performance performance : race.performances(result)) {
        Entry entry = new Entry(result, performance);
        List<Entry> together =
            performance.attempt().isPresent()
                ? turns.computeIfAbsent(Turn.of(result, performance), turn -> new ArrayList<>())
                : atOnce;
        together.add(entry);
      }
    }
    ImmutableList.Builder<Moment> moments = ImmutableList.builder();
    turns.values().forEach(entries -> moments.add(of(entries)));
    return moments.add(of(atOnce)).build();
  }

  private static Moment of(List<Entry> entries) {
    return new Moment(ImmutableList.sortedCopyOf(Entry.IN_ANY_LIST, entries));
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

    static Turn of(Result result, Performance performance) {
      int order = result.order().orElse(Integer.MAX_VALUE);
      int attempt = performance.attempt().orElseThrow();
      if (result.bars().isEmpty()) {
        return new Turn(false, 0, attempt, order);
      }
      Bar bar = result.bars().get(attempt - 1);
      if (bar.isJumpOff()) {
        return new Turn(true, 0, heightsOfJumpOff(result, attempt), order);
      }
      return new Turn(false, bar.height().toMicrometres(), bar.failures(), order);
    }

    private static int heightsOfJumpOff(Result result, int attempt) {
      return (int) result.bars().stream().limit(attempt).filter(Bar::isJumpOff).count();
    }

    @Override
    public int compareTo(Turn other) {
      return IN_TIME.compare(this, other);
    }
  }
}
