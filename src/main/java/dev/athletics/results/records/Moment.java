package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Distance;
import java.util.Comparator;
import java.util.Map;
import java.util.List;
import java.util.ArrayList;
import java.util.TreeMap;

/**
 * Marks of one race that were set at once: all of a track race, one trial of a field event, or a round of trials where
 * the starting order is not known.
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
    turns.values().forEach(entries -> moments.add(new Moment(ImmutableList.copyOf(entries))));
    return moments.add(new Moment(ImmutableList.copyOf(atOnce))).build();
  }

  /**
   * When an athlete's turn comes: by round of trials, in vertical jumps by height and then by trial at it, and within
   * these in the starting order.
   */
  private record Turn(long height, int trial, int order) implements Comparable<Turn> {
    private static final Comparator<Turn> IN_TIME =
        Comparator.comparingLong(Turn::height).thenComparingInt(Turn::trial).thenComparingInt(Turn::order);

    static Turn of(Result result, Performance performance) {
      int order = result.order().orElse(Integer.MAX_VALUE);
      int attempt = performance.attempt().orElseThrow();
      if (result.bars().isEmpty()) {
        return new Turn(0, attempt, order);
      }
      int failures = result.bars().get(attempt - 1).failures();
      return new Turn(((Distance) performance.mark()).toMicrometres(), failures, order);
    }

    @Override
    public int compareTo(Turn other) {
      return IN_TIME.compare(this, other);
    }
  }
}
