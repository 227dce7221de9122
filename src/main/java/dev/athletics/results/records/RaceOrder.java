package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The order in which races were held, as far as they tell. */
final class RaceOrder {
  private static final Comparator<Race> BY_ROUND =
      Comparator.comparing(Race::round)
          .thenComparing(Race::event)
          .thenComparing(Race::toString)
          .thenComparing(RaceOrder::rows);
  private static final Comparator<Race> BY_START =
      Comparator.comparing((Race race) -> race.startTime().orElseThrow()).thenComparing(BY_ROUND);

  private RaceOrder() {}

  /** Two races that say the same of themselves are told apart by who was in them. */
  private static String rows(Race race) {
    return race.results().stream().map(Result::toString).sorted().toList().toString();
  }

  static ImmutableList<Race> inTime(Iterable<Race> races) {
    ImmutableListMultimap<LocalDate, Race> days = Multimaps.index(races, Race::date);
    ImmutableList.Builder<Race> ordered = ImmutableList.builder();
    for (Map.Entry<LocalDate, Collection<Race>> day : new TreeMap<>(days.asMap()).entrySet()) {
      boolean allTimed = day.getValue().stream().allMatch(race -> race.startTime().isPresent());
      ordered.addAll(ImmutableList.sortedCopyOf(allTimed ? BY_START : BY_ROUND, day.getValue()));
    }
    return ordered.build();
  }
}
