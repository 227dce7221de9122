package dev.athletics.results.records;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.Record;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.comparison.OfficialMarks;
import dev.athletics.results.comparison.TotalOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
final class History implements HashTrie.Leaf<Object> {
  static final History EMPTY = new History(ImmutableList.of(), ImmutableSet.of());

  /**
   * The order of equal marks: zero for two records that differ only in what was decided or learned
   * later.
   */
  private static final Comparator<Record> ONE_ENTRY =
      Comparator.comparing(Record::date)
          .thenComparing(Record::holder, TotalOrder.COMPETITORS)
          .thenComparing(record -> record.mark().toString())
          .thenComparing(Record::event)
          .thenComparing(record -> record.scope().toString())
          .thenComparing(
              record -> record.scope().competitor(),
              Comparators.emptiesFirst(TotalOrder.COMPETITORS));

  /** Of two entries for one mark. */
  private static final Comparator<Record> LEAST_DECIDED =
      Comparator.comparing(Record::status)
          .thenComparing(record -> record.wind().isPresent())
          .thenComparing(record -> record.venue().isPresent())
          .thenComparing(Record::holder, TotalOrder.COMPETITORS);

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
  public Object key() {
    return BookKey.shelf(bestFirst.get(0).scope());
  }

  /**
   * Returns this history with further records of the same shelf. Only those with equal marks of one
   * day can be one entry; what lies between those of the new ones is copied as it is.
   */
  History with(Collection<Record> records, CompetitorIdentity identity) {
    if (records.isEmpty()) {
      return this;
    }
    if (bestFirst.isEmpty() && records.size() == 1) {
      return new History(ImmutableList.copyOf(records), ImmutableSet.of());
    }
    Set<Record> lessDecided = new LinkedHashSet<>(superseded);
    List<Record> entries = new ArrayList<>(bestFirst.size() + records.size());
    int copied = 0;
    for (List<Record> equal : byMarkAndDay(records).values()) {
      int from = firstOfDay(equal.get(0), copied);
      int to = endOfDay(equal.get(0), from);
      entries.addAll(bestFirst.subList(copied, from));
      List<Record> joined = joined(bestFirst.subList(from, to), equal);
      bestFirst.subList(from, to).forEach(lessDecided::remove);
      addSuperseded(joined, identity, lessDecided);
      entries.addAll(joined);
      copied = to;
    }
    entries.addAll(bestFirst.subList(copied, bestFirst.size()));
    return entries.equals(bestFirst)
        ? this
        : new History(ImmutableList.copyOf(entries), ImmutableSet.copyOf(lessDecided));
  }

  /** Returns this history without the entry that a record would be joined with. */
  History without(Record record, CompetitorIdentity identity) {
    List<Record> rest = new ArrayList<>(bestFirst);
    return rest.removeIf(entry -> ONE_ENTRY.compare(entry, record) == 0)
        ? EMPTY.with(rest, identity)
        : this;
  }

  private static TreeMap<Record, List<Record>> byMarkAndDay(Collection<Record> records) {
    TreeMap<Record, List<Record>> days = new TreeMap<>(History::compareDays);
    for (Record record : records) {
      days.computeIfAbsent(record, day -> new ArrayList<>(1)).add(record);
    }
    return days;
  }

  private static int compareDays(Record one, Record other) {
    int byMark = compareMarks(one, other);
    return byMark == 0 ? one.date().compareTo(other.date()) : byMark;
  }

  private static int compareMarks(Record one, Record other) {
    return one.event().discipline().bestFirst().compare(one.mark(), other.mark());
  }

  private static boolean areEqual(Record one, Record other) {
    return OfficialMarks.compare(one.event().discipline(), one.mark(), other.mark()) == 0;
  }

  private int firstOfDay(Record record, int from) {
    int low = from;
    int high = bestFirst.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compareDays(bestFirst.get(middle), record) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int endOfDay(Record record, int from) {
    int to = from;
    while (to < bestFirst.size() && compareDays(record, bestFirst.get(to)) == 0) {
      to++;
    }
    return to;
  }

  private int endOfEqual(int from) {
    int to = from + 1;
    while (to < bestFirst.size() && areEqual(bestFirst.get(from), bestFirst.get(to))) {
      to++;
    }
    return to;
  }

  /** Sorted rather than kept in a tree, since the holders of one race come in order already. */
  private static List<Record> joined(List<Record> known, List<Record> further) {
    if (known.isEmpty() && further.size() == 1) {
      return further;
    }
    List<Record> joined = new ArrayList<>(known.size() + further.size());
    for (Record record : ImmutableList.sortedCopyOf(ONE_ENTRY, Iterables.concat(known, further))) {
      int last = joined.size() - 1;
      if (last >= 0 && ONE_ENTRY.compare(joined.get(last), record) == 0) {
        joined.set(last, joined(joined.get(last), record));
      } else {
        joined.add(record);
      }
    }
    return joined;
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
  private static void addSuperseded(
      List<Record> equal, CompetitorIdentity identity, Set<Record> superseded) {
    if (equal.size() < 2) {
      return;
    }
    Map<DayClue, List<Record>> byClue = new HashMap<>();
    for (Record record : equal) {
      for (DayClue clue : DayClue.of(record, identity)) {
        byClue.computeIfAbsent(clue, day -> new ArrayList<>(1)).add(record);
      }
    }
    for (List<Record> alike : byClue.values()) {
      if (alike.size() > 1) {
        apart(alike, identity).forEach(people -> addSupersededAmong(people, identity, superseded));
      }
    }
  }

  /** By the standard rule namesakes who were all born on known days fall apart by these. */
  private static Collection<? extends Collection<Record>> apart(
      List<Record> alike, CompetitorIdentity identity) {
    if (!identity.equals(CompetitorIdentity.STANDARD)) {
      return List.of(alike);
    }
    ImmutableListMultimap<Optional<LocalDate>, Record> births =
        Multimaps.index(alike, record -> birth(record.holder()));
    return births.containsKey(Optional.empty()) ? List.of(alike) : births.asMap().values();
  }

  private static Optional<LocalDate> birth(Competitor holder) {
    return holder instanceof Athlete athlete && athlete.ids().isEmpty()
        ? athlete.birth().date()
        : Optional.empty();
  }

  private static void addSupersededAmong(
      Collection<Record> people, CompetitorIdentity identity, Set<Record> superseded) {
    for (Record record : people) {
      if (!isLastWord(record, people, identity)) {
        superseded.add(record);
      }
    }
  }

  private static boolean isSameMark(Record one, Record other, CompetitorIdentity identity) {
    return one.mark().equals(other.mark())
        && one.date().equals(other.date())
        && identity.isSame(one.holder(), other.holder());
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
  private static boolean isLastWord(
      Record record, Collection<Record> alike, CompetitorIdentity identity) {
    return alike.stream()
        .noneMatch(
            other ->
                other != record
                    && isSameMark(record, other, identity)
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
