package dev.athletics.results.records;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.comparison.TotalOrder;
import dev.athletics.results.mark.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The marks that no mark known to be earlier, or set at once with them, is better than: all that
 * can still be in the progression, whatever is yet to come.
 *
 * <p>What it holds depends on what was added, not on the order of adding: being beaten in this way
 * is transitive, so a beaten mark may go as soon as it is seen to be beaten.
 */
final class ProgressionFrontier {
  private final Comparator<Mark> bestFirst;

  /**
   * By day, and within it from the best mark to the worst; no mark of a day is worse than any of a
   * day before.
   */
  private final TreeMap<LocalDate, TreeMap<Mark, List<Performance>>> days = new TreeMap<>();

  ProgressionFrontier(Comparator<Mark> bestFirst) {
    this.bestFirst = bestFirst;
  }

  /** Asks whether a mark is admitted only if it is good enough, which few are. */
  void add(Performance performance, Predicate<? super Performance> admitted) {
    if (!isBeaten(performance) && admitted.test(performance)) {
      put(performance);
    }
  }

  private boolean isBeaten(Performance performance) {
    Map.Entry<LocalDate, TreeMap<Mark, List<Performance>>> before =
        days.lowerEntry(performance.date());
    if (before != null && bestFirst.compare(before.getValue().firstKey(), performance.mark()) < 0) {
      return true;
    }
    TreeMap<Mark, List<Performance>> day = days.get(performance.date());
    return day != null
        && better(day, performance).anyMatch(better -> isNoLater(better, performance));
  }

  private void put(Performance performance) {
    TreeMap<Mark, List<Performance>> day =
        days.computeIfAbsent(performance.date(), date -> new TreeMap<>(bestFirst));
    for (List<Performance> worse : day.tailMap(performance.mark(), false).values()) {
      worse.removeIf(other -> isNoLater(performance, other));
    }
    day.values().removeIf(List::isEmpty);
    day.computeIfAbsent(performance.mark(), mark -> new ArrayList<>()).add(performance);
    removeWorse(performance.mark(), days.tailMap(performance.date(), false).values().iterator());
  }

  /** Stops at the first day that loses nothing, since those after it are no worse. */
  private static void removeWorse(Mark mark, Iterator<TreeMap<Mark, List<Performance>>> laterDays) {
    boolean lost = true;
    while (lost && laterDays.hasNext()) {
      TreeMap<Mark, List<Performance>> day = laterDays.next();
      Map<Mark, List<Performance>> worse = day.tailMap(mark, false);
      lost = !worse.isEmpty();
      worse.clear();
      if (day.isEmpty()) {
        laterDays.remove();
      }
    }
  }

  private static Stream<Performance> better(
      TreeMap<Mark, List<Performance>> day, Performance performance) {
    return day.headMap(performance.mark(), false).values().stream().flatMap(List::stream);
  }

  private static boolean isNoLater(Performance one, Performance other) {
    DayOrder order = DayOrder.of(one, other);
    return order == DayOrder.EARLIER || order == DayOrder.AT_ONCE;
  }

  ImmutableList<Performance> performances() {
    return days.values().stream()
        .flatMap(day -> day.values().stream())
        .flatMap(List::stream)
        .sorted(inTime())
        .collect(toImmutableList());
  }

  /** Where the order of two marks of a day is not known, the better one alone counts. */
  ImmutableList<Performance> progression() {
    return performances().stream().filter(this::isUnbeatenForCertain).collect(toImmutableList());
  }

  private boolean isUnbeatenForCertain(Performance performance) {
    return better(requireNonNull(days.get(performance.date())), performance)
        .allMatch(better -> DayOrder.of(better, performance) == DayOrder.LATER);
  }

  /** Of the marks of a day in a progression, the better ones are the later ones. */
  private Comparator<Performance> inTime() {
    return Comparator.comparing(Performance::date)
        .thenComparing(Performance::mark, bestFirst.reversed())
        .thenComparing(TotalOrder.PERFORMANCES);
  }
}
