package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Record;
import dev.athletics.results.mark.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that was entered on one shelf of a book, the best mark first, so that what stands is found at the front.
 *
 * <p>An entry is known by its holder, mark and day. Entered again with another status it is the same entry, and the
 * status that was decided later in the life of a record holds: so books merge to the same in any order.
 */
final class History {
  private static final Comparator<Record> MOST_DECIDED =
      Comparator.comparing(Record::status)
          .thenComparing(record -> record.wind().isPresent())
          .thenComparing(record -> record.venue().isPresent())
          .thenComparing(Record::toString)
          .thenComparing(record -> record.venue().toString());

  private final ImmutableList<Record> bestFirst;

  private History(ImmutableList<Record> bestFirst) {
    this.bestFirst = bestFirst;
  }

  static History of(Iterable<Record> records) {
    return new History(ImmutableList.of()).with(records);
  }

  History with(Iterable<Record> records) {
    List<Record> entries = new ArrayList<>(bestFirst);
    records.forEach(record -> enter(record, entries));
    return sorted(entries);
  }

  private static void enter(Record record, List<Record> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (isSameEntry(entries.get(i), record)) {
        entries.set(i, moreDecided(entries.get(i), record));
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
              .thenComparing(record -> record.holder().foldingKey())
              .thenComparing(Record::toString));
    }
    return new History(ImmutableList.copyOf(entries));
  }

  static boolean isSameEntry(Record one, Record other) {
    return one.mark().equals(other.mark()) && isOfOneDay(one, other);
  }

  static boolean isOfOneDay(Record one, Record other) {
    return one.date().equals(other.date()) && one.holder().isSameAs(other.holder());
  }

  private static Record moreDecided(Record one, Record other) {
    return MOST_DECIDED.compare(one, other) >= 0 ? one : other;
  }

  /** The best of the entries that are wanted, with all that equal it. */
  ImmutableList<Record> best(Predicate<Record> wanted) {
    int first = 0;
    while (first < bestFirst.size() && !wanted.test(bestFirst.get(first))) {
      first++;
    }
    if (first == bestFirst.size()) {
      return ImmutableList.of();
    }
    Record best = bestFirst.get(first);
    Comparator<Mark> order = best.event().discipline().bestFirst();
    ImmutableList.Builder<Record> equal = ImmutableList.builder();
    for (int i = first; i < bestFirst.size() && order.compare(bestFirst.get(i).mark(), best.mark()) == 0; i++) {
      if (wanted.test(bestFirst.get(i))) {
        equal.add(bestFirst.get(i));
      }
    }
    return equal.build();
  }

  ImmutableList<Record> entries() {
    return bestFirst;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof History that && bestFirst.equals(that.bestFirst);
  }

  @Override
  public int hashCode() {
    return bestFirst.hashCode();
  }
}
