package dev.athletics.results.records;

import com.google.common.base.Equivalence;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.athletics.results.Record;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.comparison.Clue;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.comparison.TotalOrder;
import dev.athletics.results.mark.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that was entered on one shelf of a book, the best mark first, so that what stands is found at
 * the front.
 *
 * <p>Entries that differ only in status, wind or venue are merged, keeping the most informative
 * value of each, so that merging books is commutative. Two descriptions of one person stay two
 * entries, since identity can be a guess; of these only the one that was decided later can stand.
 */
final class History implements HashTrie.Leaf<BookKey> {
  static final History EMPTY = new History(ImmutableList.of(), ImmutableSet.of());

  /** Of two records that differ only in what was decided or learned later. */
  private static final Equivalence<Record> ONE_ENTRY =
      new Equivalence<>() {
        @Override
        protected boolean doEquivalent(Record one, Record other) {
          return one.mark().equals(other.mark())
              && one.date().equals(other.date())
              && one.event().equals(other.event())
              && one.scope().equals(other.scope())
              && one.holder().equals(other.holder());
        }

        @Override
        protected int doHash(Record record) {
          return Objects.hash(record.mark(), record.date(), record.holder());
        }
      };

  /** Of two entries for one mark. */
  private static final Comparator<Record> LEAST_DECIDED =
      Comparator.comparing(Record::status)
          .thenComparing(record -> record.wind().isPresent())
          .thenComparing(record -> record.venue().isPresent())
          .thenComparing(Record::holder, TotalOrder.COMPETITORS);

  private static final Comparator<Record> EQUALS_IN_ORDER =
      Comparator.comparing(Record::date)
          .thenComparing(Record::holder, TotalOrder.COMPETITORS)
          .thenComparing(Record::toString);

  private final ImmutableList<Record> bestFirst;

  /** Entries of marks that are also entered under another description, with more decided there. */
  private final ImmutableSet<Record> superseded;

  private final int keyHash;

  private History(ImmutableList<Record> bestFirst, ImmutableSet<Record> superseded) {
    this.bestFirst = bestFirst;
    this.superseded = superseded;
    this.keyHash = bestFirst.isEmpty() ? 0 : key().hashCode();
  }

  /** Kept, since the way from an entry to what its key hashes is long. */
  @Override
  public int keyHash() {
    return keyHash;
  }

  @Override
  public BookKey key() {
    return key(bestFirst.get(0));
  }

  static BookKey key(Record record) {
    return BookKey.of(record.scope(), RecordEvents.recordEvent(record.event()));
  }

  /**
   * Returns this history with further records of the same shelf. Only those with equal marks can be
   * one entry; what lies between the marks of the new ones is copied as it is.
   */
  History with(Collection<Record> records) {
    if (records.isEmpty()) {
      return this;
    }
    if (bestFirst.isEmpty() && records.size() == 1) {
      return new History(ImmutableList.copyOf(records), ImmutableSet.of());
    }
    Set<Record> lessDecided = new LinkedHashSet<>(superseded);
    List<Record> entries = new ArrayList<>(bestFirst.size() + records.size());
    int copied = 0;
    for (List<Record> equal : byMark(records).values()) {
      int from = firstOfEqual(equal.get(0).mark(), copied);
      int to = endOfEqual(equal.get(0).mark(), from);
      entries.addAll(bestFirst.subList(copied, from));
      Collection<Record> joined = joined(Iterables.concat(bestFirst.subList(from, to), equal));
      bestFirst.subList(from, to).forEach(lessDecided::remove);
      addSuperseded(joined, lessDecided);
      entries.addAll(joined);
      copied = to;
    }
    entries.addAll(bestFirst.subList(copied, bestFirst.size()));
    return entries.equals(bestFirst)
        ? this
        : new History(ImmutableList.copyOf(entries), ImmutableSet.copyOf(lessDecided));
  }

  /** Returns this history without the entry that a record would be joined with. */
  History without(Record record) {
    List<Record> rest = new ArrayList<>(bestFirst);
    return rest.removeIf(entry -> ONE_ENTRY.equivalent(entry, record)) ? EMPTY.with(rest) : this;
  }

  private static TreeMap<Mark, List<Record>> byMark(Collection<Record> records) {
    TreeMap<Mark, List<Record>> byMark =
        new TreeMap<>(records.iterator().next().event().discipline().bestFirst());
    for (Record record : records) {
      byMark.computeIfAbsent(record.mark(), mark -> new ArrayList<>(1)).add(record);
    }
    return byMark;
  }

  private int firstOfEqual(Mark mark, int from) {
    int low = from;
    int high = bestFirst.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(bestFirst.get(middle).mark(), mark) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int endOfEqual(Mark mark, int from) {
    int to = from;
    while (to < bestFirst.size() && compare(mark, bestFirst.get(to).mark()) == 0) {
      to++;
    }
    return to;
  }

  private int compare(Mark one, Mark other) {
    return bestFirst.get(0).event().discipline().bestFirst().compare(one, other);
  }

  private static Collection<Record> joined(Iterable<Record> equal) {
    Map<Equivalence.Wrapper<Record>, Record> entries = new LinkedHashMap<>();
    for (Record record : equal) {
      entries.merge(ONE_ENTRY.wrap(record), record, History::joined);
    }
    return ImmutableList.sortedCopyOf(EQUALS_IN_ORDER, entries.values());
  }

  private static Record joined(Record one, Record other) {
    Record.Builder joined = one.toBuilder().status(later(one.status(), other.status()));
    greatest(one.wind(), other.wind(), Comparator.naturalOrder()).ifPresent(joined::wind);
    greatest(one.venue(), other.venue(), TotalOrder.VENUES).ifPresent(joined::venue);
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

  /**
   * Finds those of equal marks that are one mark under another description of its holder. Only the
   * entries of one day can be, and only those that share a name or an id.
   */
  private static void addSuperseded(Collection<Record> equal, Set<Record> superseded) {
    if (equal.size() < 2) {
      return;
    }
    Map<DayClue, List<Record>> byClue = new HashMap<>();
    for (Record record : equal) {
      for (Clue clue : Clue.of(record.holder())) {
        byClue
            .computeIfAbsent(new DayClue(record.date(), clue), day -> new ArrayList<>(1))
            .add(record);
      }
    }
    for (List<Record> alike : byClue.values()) {
      for (Record record : alike) {
        if (alike.size() > 1 && !isLastWord(record, alike)) {
          superseded.add(record);
        }
      }
    }
  }

  private record DayClue(LocalDate date, Clue clue) implements Comparable<DayClue> {
    @Override
    public int compareTo(DayClue other) {
      return Comparator.comparing(DayClue::date).thenComparing(DayClue::clue).compare(this, other);
    }
  }

  private static boolean isSameMark(Record one, Record other) {
    return one.mark().equals(other.mark())
        && one.date().equals(other.date())
        && one.holder().isSameAs(other.holder());
  }

  /** The best of the entries that are wanted, with all that equal it. */
  ImmutableList<Record> best(Predicate<Record> wanted) {
    int from = 0;
    while (from < bestFirst.size()) {
      int to = endOfEqual(bestFirst.get(from).mark(), from + 1);
      ImmutableList<Record> best = standing(bestFirst.subList(from, to), wanted);
      if (!best.isEmpty()) {
        return best;
      }
      from = to;
    }
    return ImmutableList.of();
  }

  private ImmutableList<Record> standing(ImmutableList<Record> equal, Predicate<Record> wanted) {
    if (equal.size() == 1) {
      return isCounting(equal.get(0), wanted) ? equal : ImmutableList.of();
    }
    return equal.stream()
        .filter(record -> isCounting(record, wanted))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isCounting(Record record, Predicate<Record> wanted) {
    return wanted.test(record) && (superseded.isEmpty() || !superseded.contains(record));
  }

  /** The entries that are wanted and not superseded. */
  ImmutableList<Record> counting(Predicate<Record> wanted) {
    return bestFirst.stream()
        .filter(record -> isCounting(record, wanted))
        .collect(ImmutableList.toImmutableList());
  }

  /** False where more is decided of the same mark under another description of its holder. */
  private static boolean isLastWord(Record record, List<Record> alike) {
    return alike.stream()
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
    return other instanceof History that
        && (bestFirst.equals(that.bestFirst) || asSet().equals(that.asSet()));
  }

  @Override
  public int hashCode() {
    return asSet().hashCode();
  }

  /** Entries that no order distinguishes may come in any. */
  ImmutableSet<Record> asSet() {
    return ImmutableSet.copyOf(bestFirst);
  }
}
