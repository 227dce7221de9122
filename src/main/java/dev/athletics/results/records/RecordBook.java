package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.comparison.Timing;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The history of records of as many scopes and events as are entered in it, and the judge of what
 * breaks them.
 *
 * <p>A book forgets nothing: what stands is a view of its history, on any day. Of one scope and
 * event the best mark that is pending or ratified stands; with equal marks all their holders. A
 * record that is annulled gives way to the one before it. A book is never changed; {@link
 * #with(Record...)} returns another that shares nearly everything with it.
 *
 * <pre>{@code
 * RecordBook book = RecordBook.of(standingRecords);
 * RecordCheck check = book.check(race);
 * System.out.println(check.flags(race.results().get(0))); // [OR]
 * RecordBook after = check.bookAfter();
 * System.out.println(after.standing(RecordScope.olympic(), race.event()).get(0).mark()); // 3:27.65
 * }</pre>
 *
 * <h2>What a book is silent about</h2>
 *
 * <p>A book made {@linkplain #of of records} is an extract: somebody's Dutch records and personal
 * bests say nothing about world records. It {@linkplain #keeps keeps} the kinds of scope it holds
 * at least one record of, whatever the event, the year and, for personal bests, the person; only in
 * these can a mark be the first. A book that began {@linkplain #empty() empty}, or that is said to
 * be {@linkplain #asComplete() complete}, keeps every scope but those of meetings and venues, which
 * few keep at all.
 *
 * <p>Look-ups go by hash: their cost does not depend on the number of records. Equality compares
 * the entries. Immutable and safe to share among threads.
 */
public final class RecordBook implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final RecordBook EMPTY =
      new RecordBook(HashTrie.empty(), HashTrie.empty(), ImmutableSet.of(), 0, true);

  /** What not every meeting and every stadium keeps a list of. */
  private static final ImmutableSet<Level> LOCAL =
      Sets.immutableEnumSet(Level.MEETING, Level.VENUE);

  private final transient HashTrie<BookKey, History> shelves;

  private final transient HashTrie<Map.Entry<String, String>, NamesOfId> namesById;

  private final transient ImmutableSet<ScopeFamily> families;
  private final transient int size;
  private final transient boolean complete;

  /** Under which folded names the holder of one id is entered. */
  private record NamesOfId(Map.Entry<String, String> key, ImmutableSet<String> names)
      implements HashTrie.Leaf<Map.Entry<String, String>> {
    static NamesOfId of(
        Map.Entry<String, String> id, @Nullable NamesOfId known, String furtherName) {
      ImmutableSet<String> names =
          known == null
              ? ImmutableSet.of(furtherName)
              : ImmutableSet.<String>builder().addAll(known.names).add(furtherName).build();
      return new NamesOfId(id, names);
    }
  }

  private RecordBook(
      HashTrie<BookKey, History> shelves,
      HashTrie<Map.Entry<String, String>, NamesOfId> namesById,
      ImmutableSet<ScopeFamily> families,
      int size,
      boolean complete) {
    this.shelves = shelves;
    this.namesById = namesById;
    this.families = families;
    this.size = size;
    this.complete = complete;
  }

  /**
   * Returns the book in which nothing has been entered yet and which will hold everything: the
   * first mark of each scope and event is a record.
   *
   * @return the empty book
   */
  public static RecordBook empty() {
    return EMPTY;
  }

  /**
   * Returns a book that holds these records and is silent about other scopes.
   *
   * @param records the records, in any order; of two that differ only in what was decided later,
   *     the later holds
   * @return the book
   */
  public static RecordBook of(Iterable<Record> records) {
    return EMPTY.enter(requireNonNull(records, "records"), false);
  }

  /**
   * Returns this book with the word that it is complete: where it holds no record, there is none.
   *
   * @return the same history, keeping every scope
   */
  public RecordBook asComplete() {
    return new RecordBook(shelves, namesById, families, size, true);
  }

  /**
   * Tells whether a mark without anything before it is a record of a scope here.
   *
   * @param scope the scope
   * @return true if the book is complete and the scope not of a meeting or venue, or if it holds a
   *     record of the same kind of scope in any event and year
   */
  public boolean keeps(RecordScope scope) {
    requireNonNull(scope, "scope");
    return (complete && !LOCAL.contains(scope.level())) || families.contains(ScopeFamily.of(scope));
  }

  /**
   * Returns the number of records entered, of all times and states.
   *
   * @return the number of entries
   */
  public int size() {
    return size;
  }

  /**
   * Returns all records entered, of all times and states.
   *
   * @return the records, those of one scope and event together, the best first
   */
  public ImmutableList<Record> records() {
    ImmutableList.Builder<Record> records = ImmutableList.builderWithExpectedSize(size);
    shelves.forEach(history -> records.addAll(history.entries()));
    return records.build();
  }

  /**
   * Returns the records that stand.
   *
   * <p>Up to 800 m times taken by hand and automatically cannot be compared: of personal bests the
   * best of either kind stand side by side, and since 1977 any automatic time stands before one by
   * hand (CR 31.14.2).
   *
   * @param scope whose records
   * @param event in which event; an event whose age group has the specification of the seniors' is
   *     theirs
   * @return the record, with its co-holders by day and name; empty if there is none
   * @see <a href="{@docRoot}/index.html#cr-31.14.2">CR 31.14.2</a>
   */
  public ImmutableList<Record> standing(RecordScope scope, Event event) {
    return standing(scope, event, LocalDate.MAX);
  }

  /**
   * Returns the records that stood at the end of a day.
   *
   * @param scope whose records
   * @param event in which event
   * @param on the day
   * @return the record, with its co-holders by day and name; empty if there was none
   */
  public ImmutableList<Record> standing(RecordScope scope, Event event, LocalDate on) {
    requireNonNull(on, "on");
    return bestOn(on, scope, event, record -> record.status().isStanding());
  }

  /**
   * Returns the records that are ratified, whatever better ones are pending.
   *
   * @param scope whose records
   * @param event in which event
   * @return the best that is ratified, with its co-holders by day and name; empty if there is none
   */
  public ImmutableList<Record> ratified(RecordScope scope, Event event) {
    return bestOn(LocalDate.MAX, scope, event, record -> record.status() == RecordStatus.RATIFIED);
  }

  private ImmutableList<Record> bestOn(
      LocalDate on, RecordScope scope, Event event, Predicate<Record> counts) {
    requireNonNull(scope, "scope");
    Event contested = RecordEvents.recordEvent(requireNonNull(event, "event"));
    Predicate<Record> stood = record -> counts.test(record) && !record.date().isAfter(on);
    if (!Timing.decides(contested.discipline())) {
      return best(scope, contested, stood);
    }
    ImmutableList<Record> automatic =
        best(scope, contested, stood.and(record -> Timing.isAutomatic(record.mark())));
    if (scope.level() == Level.PERSONAL) {
      ImmutableList<Record> others =
          best(scope, contested, stood.and(record -> !Timing.isAutomatic(record.mark())));
      return ImmutableList.<Record>builder().addAll(automatic).addAll(others).build();
    }
    return Timing.isAutomaticEra(on) && !automatic.isEmpty()
        ? automatic
        : best(scope, contested, stood);
  }

  /**
   * Returns this book as it was on the morning of a day, to check again what is entered already.
   *
   * @param day the day
   * @return the entries of the days before, keeping the same scopes
   */
  public RecordBook before(LocalDate day) {
    requireNonNull(day, "day");
    RecordBook shorter =
        EMPTY.enter(Iterables.filter(records(), record -> record.date().isBefore(day)), complete);
    return shorter.keeping(families);
  }

  /**
   * Returns everything entered for a scope and event, in the order of time.
   *
   * @param scope whose records
   * @param event in which event
   * @return the entries of all states
   */
  public ImmutableList<Record> history(RecordScope scope, Event event) {
    requireNonNull(scope, "scope");
    return shelf(scope, RecordEvents.recordEvent(requireNonNull(event, "event"))).entries().stream()
        .filter(record -> isOf(scope, record))
        .sorted(Comparator.comparing(Record::date))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns how the record came to where it stands.
   *
   * <p>{@link RecordProgression} draws the same from performances, by the rules.
   *
   * @param scope whose records
   * @param event in which event
   * @return of the entries that are pending or ratified those at least as good as all before them,
   *     in the order of time
   */
  public ImmutableList<Record> progression(RecordScope scope, Event event) {
    Comparator<Mark> bestFirst = requireNonNull(event, "event").discipline().bestFirst();
    List<Record> steps = new ArrayList<>();
    history(scope, event).stream()
        .filter(record -> record.status().isStanding())
        .sorted(
            Comparator.comparing(Record::date).thenComparing(Record::mark, bestFirst.reversed()))
        .filter(
            record ->
                steps.isEmpty()
                    || bestFirst.compare(record.mark(), Iterables.getLast(steps).mark()) <= 0)
        .forEach(steps::add);
    return ImmutableList.copyOf(steps);
  }

  ImmutableList<Record> best(RecordScope scope, Event recordEvent, Predicate<Record> wanted) {
    History shelf = shelf(scope, recordEvent);
    return scope.level() == Level.PERSONAL
        ? shelf.best(record -> wanted.test(record) && isOf(scope, record))
        : shelf.best(wanted);
  }

  private static boolean isOf(RecordScope scope, Record record) {
    return scope.level() != Level.PERSONAL
        || scope.competitor().orElseThrow().isSameAs(record.scope().competitor().orElseThrow());
  }

  private History shelf(RecordScope scope, Event recordEvent) {
    History own = shelf(BookKey.of(scope, recordEvent));
    return scope.level() == Level.PERSONAL
            && scope.competitor().orElseThrow() instanceof Athlete athlete
            && !athlete.ids().isEmpty()
        ? withOtherNames(own, athlete, scope, recordEvent)
        : own;
  }

  private History shelf(BookKey key) {
    History history = shelves.get(key);
    return history == null ? History.EMPTY : history;
  }

  /** An athlete with an id may have been entered under other names too. */
  private History withOtherNames(
      History own, Athlete athlete, RecordScope scope, Event recordEvent) {
    History all = own;
    for (Map.Entry<String, String> id : athlete.ids().entrySet()) {
      NamesOfId known = namesById.get(id);
      for (String name : known == null ? ImmutableSet.<String>of() : known.names()) {
        if (!name.equals(athlete.foldingKey())) {
          all = all.with(shelf(BookKey.ofNamesakes(name, scope, recordEvent)).entries());
        }
      }
    }
    return all;
  }

  /**
   * Returns this book with further records.
   *
   * @param records the records
   * @return the longer book
   */
  public RecordBook with(Record... records) {
    return with(ImmutableList.copyOf(requireNonNull(records, "records")));
  }

  /**
   * Returns this book with further records.
   *
   * <p>An entry is known by scope, event, holder, mark and day; entered again, it takes over the
   * wind and the venue it did not know, and only moves on in its status: from pending to ratified
   * or not, and from there to annulled.
   *
   * @param records the records, in any order
   * @return the longer book
   */
  public RecordBook with(Iterable<Record> records) {
    return enter(requireNonNull(records, "records"), complete);
  }

  /**
   * Returns the book that holds what either holds.
   *
   * <p>It does not matter in which order books are merged, nor whether one is merged twice. Where
   * they disagree, see {@link #conflictsWith(RecordBook)}, what was decided later holds.
   *
   * @param other another book
   * @return the merged book, complete if both are
   */
  public RecordBook merge(RecordBook other) {
    requireNonNull(other, "other");
    RecordBook merged = enter(other.records(), complete && other.complete);
    return merged.keeping(merged.withFamilies(other.families));
  }

  /**
   * Returns where two books disagree.
   *
   * @param other another book
   * @return the entries of one scope, event, holder and day that are not the same
   */
  public ImmutableList<RecordConflict> conflictsWith(RecordBook other) {
    requireNonNull(other, "other");
    ImmutableList.Builder<RecordConflict> conflicts = ImmutableList.builder();
    shelves.forEach(
        ours -> {
          History theirs = other.shelves.get(ours.key());
          if (theirs != null) {
            addConflicts(ours, theirs, conflicts);
          }
        });
    return conflicts.build();
  }

  private static void addConflicts(
      History ours, History theirs, ImmutableList.Builder<RecordConflict> conflicts) {
    if (ours.equals(theirs)) {
      return;
    }
    ImmutableListMultimap<LocalDate, Record> onlyTheirs =
        Multimaps.index(Sets.difference(theirs.asSet(), ours.asSet()), Record::date);
    for (Record record : Sets.difference(ours.asSet(), theirs.asSet())) {
      for (Record other : onlyTheirs.get(record.date())) {
        if (record.holder().isSameAs(other.holder())) {
          conflicts.add(new RecordConflict(record, other));
        }
      }
    }
  }

  private RecordBook enter(Iterable<Record> records, boolean complete) {
    Map<BookKey, List<Record>> entries = new LinkedHashMap<>();
    Set<ScopeFamily> kept = new LinkedHashSet<>();
    HashTrie<Map.Entry<String, String>, NamesOfId> names = namesById;
    for (Record record : records) {
      entries.computeIfAbsent(History.key(record), unused -> new ArrayList<>(1)).add(record);
      names = withNames(names, record.scope().competitor().orElse(null));
      kept.add(ScopeFamily.of(record.scope()));
    }
    List<History> longer = new ArrayList<>(entries.size());
    int count = size;
    for (Map.Entry<BookKey, List<Record>> entry : entries.entrySet()) {
      History before = shelf(entry.getKey());
      History after = before.with(entry.getValue());
      if (after != before) {
        longer.add(after);
        count += after.entries().size() - before.entries().size();
      }
    }
    return new RecordBook(shelves.withAll(longer), names, withFamilies(kept), count, complete);
  }

  private RecordBook keeping(ImmutableSet<ScopeFamily> kept) {
    return new RecordBook(shelves, namesById, kept, size, complete);
  }

  private ImmutableSet<ScopeFamily> withFamilies(Set<ScopeFamily> kept) {
    return families.containsAll(kept)
        ? families
        : ImmutableSet.<ScopeFamily>builder().addAll(families).addAll(kept).build();
  }

  private static HashTrie<Map.Entry<String, String>, NamesOfId> withNames(
      HashTrie<Map.Entry<String, String>, NamesOfId> names, @Nullable Competitor competitor) {
    HashTrie<Map.Entry<String, String>, NamesOfId> more = names;
    if (competitor instanceof Athlete athlete) {
      for (Map.Entry<String, String> id : athlete.ids().entrySet()) {
        NamesOfId known = more.get(id);
        if (known == null || !known.names().contains(athlete.foldingKey())) {
          more = more.with(NamesOfId.of(id, known, athlete.foldingKey()));
        }
      }
    }
    return more;
  }

  /**
   * Checks a race against this book by the rules of World Athletics.
   *
   * @param race the race, with places or without
   * @return what it broke and equalled, what it nearly did, and the book after it
   */
  public RecordCheck check(Race race) {
    return check(race, RecordRules.worldAthletics());
  }

  /**
   * Checks a race against this book.
   *
   * <p>The marks are compared with the records that stood when they were set: those of the day or
   * before, and those set in the race so far. On the track all finishers compete at once: of each
   * scope the best eligible mark takes the record, equal marks share it, and nobody behind gets
   * anything there. In the field the rounds of trials, or the heights, follow each other; trials of
   * one round of which the order is not known count as one moment.
   *
   * <p>Days are all a record tells of its time. A book that has this race's records already finds
   * them equalled; {@link #before(LocalDate)} gives the book of the morning.
   *
   * @param race the race, with places or without
   * @param rules the rules
   * @return what it broke and equalled, what it nearly did, and the book after it
   */
  public RecordCheck check(Race race, RecordRules rules) {
    RecordChecker checker = new RecordChecker(this, requireNonNull(rules, "rules"));
    checker.check(requireNonNull(race, "race"));
    return checker.result();
  }

  /**
   * Checks several races by the rules of World Athletics, each against the book after the one
   * before it.
   *
   * @param racesInAnyOrder the races, which are put in the order of time
   * @return what they broke and equalled, what they nearly did, and the book after them
   */
  public RecordCheck check(Iterable<Race> racesInAnyOrder) {
    return check(racesInAnyOrder, RecordRules.worldAthletics());
  }

  /**
   * Checks several races, each against the book after the one before it.
   *
   * <p>They are ordered by day; within a day by the time of the start where all of the day have
   * one, otherwise heats before semifinals before finals, and by number in a round.
   *
   * @param racesInAnyOrder the races
   * @param rules the rules
   * @return what they broke and equalled, what they nearly did, and the book after them
   */
  public RecordCheck check(Iterable<Race> racesInAnyOrder, RecordRules rules) {
    RecordChecker checker = new RecordChecker(this, requireNonNull(rules, "rules"));
    RaceOrder.inTime(requireNonNull(racesInAnyOrder, "racesInAnyOrder")).forEach(checker::check);
    return checker.result();
  }

  /**
   * Checks a single mark.
   *
   * @param performance the mark in its context
   * @param rules the rules
   * @return what it broke or equalled, or nearly did, and the book after it
   */
  public RecordCheck check(Performance performance, RecordRules rules) {
    RecordChecker checker = new RecordChecker(this, requireNonNull(rules, "rules"));
    checker.check(requireNonNull(performance, "performance"));
    return checker.result();
  }

  /**
   * Checks a single mark by the rules of World Athletics.
   *
   * @param performance the mark in its context
   * @return what it broke or equalled, or nearly did, and the book after it
   */
  public RecordCheck check(Performance performance) {
    return check(performance, RecordRules.worldAthletics());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordBook that
        && size == that.size
        && complete == that.complete
        && families.equals(that.families)
        && shelves.equals(that.shelves);
  }

  @Override
  public int hashCode() {
    return shelves.hashCode();
  }

  /**
   * Returns how much the book holds.
   *
   * @return a text for people, such as {@code 889 records}
   */
  @Override
  public String toString() {
    return size == 1 ? "1 record" : size + " records";
  }

  private Object writeReplace() {
    return new Form(records(), families, complete);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("written and read through its records only");
  }

  private record Form(
      ImmutableList<Record> records, ImmutableSet<ScopeFamily> families, boolean complete)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    Form {
      requireNonNull(records, "records");
      requireNonNull(families, "families");
    }

    private Object readResolve() {
      RecordBook book = EMPTY.enter(records, complete);
      return book.keeping(book.withFamilies(families));
    }
  }
}
