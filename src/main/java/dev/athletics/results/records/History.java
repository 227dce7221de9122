package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Record;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Venue;
import dev.athletics.results.mark.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that was entered on one shelf of a book, the best mark first, so that what stands is found at
 * the front.
 *
 * <p>Entries that differ in status, wind or venue alone are one, and of each of the three what says
 * most holds: so books merge to the same in any order. Two descriptions of one person stay two
 * entries, since who is who can be a guess; what stands is asked of the one that was decided later.
 */
final class History {
  static final History EMPTY = new History(ImmutableList.of());

  private static final Comparator<Venue> BY_TEXT =
      Comparator.comparing(Venue::toString)
          .thenComparing(venue -> venue.altitudeMetres().orElse(Integer.MIN_VALUE))
          .thenComparing(Venue::name);

  /** Of two entries for one mark; total but for what nobody reads. */
  private static final Comparator<Record> LEAST_DECIDED =
      Comparator.comparing(Record::status)
          .thenComparing(record -> record.wind().isPresent())
          .thenComparing(record -> record.venue().isPresent())
          .thenComparing(Record::holder, CompetitorOrder.BY_DESCRIPTION);

  private final ImmutableList<Record> bestFirst;

  private History(ImmutableList<Record> bestFirst) {
    this.bestFirst = bestFirst;
  }

  History with(Iterable<Record> records) {
    List<Record> entries = new ArrayList<>(bestFirst);
    records.forEach(record -> enter(record, entries));
    return entries.equals(bestFirst) ? this : sorted(entries);
  }

  private static void enter(Record record, List<Record> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (isOneEntry(entries.get(i), record)) {
        entries.set(i, joined(entries.get(i), record));
        return;
      }
    }
    entries.add(record);
  }

  private static History sorted(List<Record> entries) {
    if (entries.size() > 1) {
      Comparator<Mark> best = entries.get(0).event().discipline().bestFirst();
      entries.sort(
          Comparator.comparing(Record::mark, best)
              .thenComparing(Record::date)
              .thenComparing(Record::holder, CompetitorOrder.BY_DESCRIPTION)
              .thenComparing(Record::toString));
    }
    return new History(ImmutableList.copyOf(entries));
  }

  private static boolean isOneEntry(Record one, Record other) {
    return one.mark().equals(other.mark())
        && one.date().equals(other.date())
        && one.event().equals(other.event())
        && one.scope().equals(other.scope())
        && one.holder().equals(other.holder());
  }

  private static Record joined(Record one, Record other) {
    Record.Builder joined = one.toBuilder().status(later(one.status(), other.status()));
    greatest(one.wind(), other.wind(), Comparator.naturalOrder()).ifPresent(joined::wind);
    greatest(one.venue(), other.venue(), BY_TEXT).ifPresent(joined::venue);
    return joined.build();
  }

  private static RecordStatus later(RecordStatus one, RecordStatus other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static <T> Optional<T> greatest(
      Optional<T> one, Optional<T> other, Comparator<? super T> order) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return order.compare(one.get(), other.get()) >= 0 ? one : other;
  }

  /** Tells whether two entries, however they describe the holder, are of one mark. */
  static boolean isSameMark(Record one, Record other) {
    return one.mark().equals(other.mark()) && isOfOneDay(one, other);
  }

  static boolean isOfOneDay(Record one, Record other) {
    return one.date().equals(other.date()) && one.holder().isSameAs(other.holder());
  }

  /** The best of the entries that are wanted, with all that equal it. */
  ImmutableList<Record> best(Predicate<Record> wanted) {
    int from = 0;
    while (from < bestFirst.size()) {
      int to = endOfEqual(from);
      ImmutableList<Record> best = standing(bestFirst.subList(from, to), wanted);
      if (!best.isEmpty()) {
        return best;
      }
      from = to;
    }
    return ImmutableList.of();
  }

  private int endOfEqual(int from) {
    Record first = bestFirst.get(from);
    Comparator<Mark> order = first.event().discipline().bestFirst();
    int to = from + 1;
    while (to < bestFirst.size() && order.compare(first.mark(), bestFirst.get(to).mark()) == 0) {
      to++;
    }
    return to;
  }

  private static ImmutableList<Record> standing(
      ImmutableList<Record> equal, Predicate<Record> wanted) {
    if (equal.size() == 1) {
      return wanted.test(equal.get(0)) ? equal : ImmutableList.of();
    }
    return equal.stream()
        .filter(record -> wanted.test(record) && isLastWord(record, equal))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * False where the same mark is entered under another description of its holder, and more is
   * decided there.
   */
  private static boolean isLastWord(Record record, ImmutableList<Record> equal) {
    return equal.stream()
        .noneMatch(
            other ->
                other != record
                    && isSameMark(record, other)
                    && LEAST_DECIDED.compare(record, other) < 0);
  }

  ImmutableList<Record> entries() {
    return bestFirst;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof History that && bestFirst.equals(that.bestFirst);
  }

  @Override
  public int hashCode() {
    return bestFirst.hashCode();
  }
}
