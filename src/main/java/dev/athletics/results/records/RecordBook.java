package dev.athletics.results.records;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import dev.athletics.results.Competitor;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.comparison.Timing;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The history of records of any number of scopes and events, and the judge of what breaks them.
 *
 * <p>A book keeps its whole history; the standing records of any day are computed from it. In one
 * scope and event the best mark that is pending or ratified stands; with equal marks all their
 * holders. A record that is annulled gives way to the one before it. Where the implement of an
 * event changed and its lists began anew (javelin: men on 1 April 1986, women on 1 April 1999),
 * older marks no longer stand. A book is never changed; {@link #with(Record...)} returns another
 * that shares nearly everything with it.
 *
 * <pre>{@code
 * RecordBook book = RecordBook.of(standingRecords);
 * RecordCheck check = book.check(race);
 * System.out.println(check.flags(race, race.results().get(0))); // [OR]
 * RecordBook after = check.bookAfter();
 * System.out.println(after.standing(RecordScope.olympic(), race.event()).get(0).mark()); // 3:27.65
 * }</pre>
 *
 * <h2>What a book knows</h2>
 *
 * <p>A book knows what it was given. A book made {@linkplain #of of records} is an extract: where
 * it holds no record, nothing is known, and no mark is flagged there. Only where the caller says
 * that the book is complete does an absent record mean that there is none, so that the first mark
 * is a record: a book that began {@linkplain #empty() empty} or is said to be {@linkplain
 * #asComplete() complete}, or one that is complete for {@linkplain #completeFor(RecordScope...)
 * some scopes} or {@linkplain #completeFor(RecordScope.Level...) levels}. The word can be read
 * back, and it is part of equality:
 *
 * <pre>{@code
 * RecordScope club = RecordScope.custom("ClubR", "Edinburgh AC");
 * RecordBook ours = RecordBook.of(standingRecords).completeFor(club);
 * System.out.println(ours.isCompleteFor(club.forAgeGroup(AgeGroup.U20))); // true
 * System.out.println(ours.isCompleteFor(RecordScope.world()));            // false
 * }</pre>
 *
 * <p>A complete book keeps every scope except those of meetings and venues, which few keep; say
 * {@code completeFor} if yours does.
 *
 * <p>Two descriptions of one person are two entries. {@link CompetitorIdentity#STANDARD}, or the
 * rule of {@link #withIdentity}, says whose personal bests they are.
 *
 * <p>Look-ups go by hash: their cost does not depend on the number of records. Equality compares
 * the entries, the word and the rule of identity. Immutable and safe to share among threads.
 */
@SuppressWarnings("serial") // it is written as its records
public final class RecordBook implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final RecordBook EMPTY =
      new RecordBook(HashTrie.empty(), OtherNames.NONE, 0, Completeness.ALL);

  private final HashTrie<Event, Shelves> shelves;
  private final OtherNames names;
  private final int size;
  private final Completeness complete;

  private RecordBook(
      HashTrie<Event, Shelves> shelves, OtherNames names, int size, Completeness complete) {
    this.shelves = shelves;
    this.names = names;
    this.size = size;
    this.complete = complete;
  }

  /**
   * Returns the book of a list that begins now. It is complete: there is no record yet, and the
   * first mark of each scope and event is one.
   *
   * @return the empty book
   */
  public static RecordBook empty() {
    return EMPTY;
  }

  /**
   * Returns a book that holds these records, and knows nothing where it holds none.
   *
   * @param records the records, in any order; of two that differ only in what was decided later,
   *     the later decision is kept
   * @return the book, an extract
   */
  public static RecordBook of(Iterable<Record> records) {
    return EMPTY.knownFor(Completeness.NONE).enter(requireNonNull(records, "records"));
  }

  /**
   * Returns the book of all records that performances made, each checked against those before it:
   * what a federation or a statistician does with a file of results.
   *
   * <p>Marks of one day are taken by round and attempt; those that nothing orders, such as all of
   * one race, are taken to be set at once, so that the best of them alone is a record.
   *
   * @param performances the performances, in any order
   * @param rules the rules
   * @return the book, an extract; say {@link #asComplete()} if the performances are all there are
   */
  public static RecordBook ofPerformances(Stream<Performance> performances, RecordRules rules) {
    return ofPerformances(performances, rules, CompetitorIdentity.STANDARD);
  }

  /**
   * Returns the book of all records that performances made, with a rule that tells the competitors
   * apart.
   *
   * @param performances the performances, in any order
   * @param rules the rules
   * @param identity the rule by which the book goes, as by {@link #withIdentity}
   * @return the book, an extract; say {@link #asComplete()} if the performances are all there are
   */
  public static RecordBook ofPerformances(
      Stream<Performance> performances, RecordRules rules, CompetitorIdentity identity) {
    requireNonNull(performances, "performances");
    requireNonNull(rules, "rules");
    RecordChecker checker = new RecordChecker(EMPTY.withIdentity(identity), rules);
    Moment.of(performances).forEach(checker::check);
    return checker.result().bookAfter().knownFor(Completeness.NONE);
  }

  private RecordBook knownFor(Completeness word) {
    return new RecordBook(shelves, names, size, word);
  }

  /**
   * Returns this book going by another rule of identity: a personal best under any description of
   * an athlete that the rule holds to be the same is the athlete's, and of two entries of one mark
   * under two such descriptions the one that was decided later stands.
   *
   * <p>The rule is part of equality, of what is written to a stream if it can be, and of the data
   * if it is one of the library's. A record of somebody who is the same as two others, who are two,
   * counts for both.
   *
   * @param identity the rule; {@link CompetitorIdentity#STANDARD} unless another is given
   * @return the same history, read by that rule
   */
  public RecordBook withIdentity(CompetitorIdentity identity) {
    requireNonNull(identity, "identity");
    return identity.equals(identity()) ? this : emptied(identity).enter(records());
  }

  /**
   * Returns the rule of identity by which this book goes.
   *
   * @return the rule
   */
  public CompetitorIdentity identity() {
    return names.identity();
  }

  private RecordBook emptied(CompetitorIdentity identity) {
    return new RecordBook(HashTrie.empty(), OtherNames.by(identity), 0, complete);
  }

  /**
   * Returns this book marked as complete: where it holds no record, no record exists. Meetings and
   * venues are excepted, see {@link #completeFor(RecordScope.Level...)}.
   *
   * @return the same history, complete for every scope except those of meetings and venues
   */
  public RecordBook asComplete() {
    return knownFor(Completeness.of(true, complete.levels(), complete.scopes().values()));
  }

  /**
   * Returns this book marked as complete for some scopes besides those for which it is already.
   *
   * @param scopes the scopes; each stands for all its seasons, age groups and tracks, in every
   *     event, and a limited one for all that is within its limits
   * @return the same history with the caller's word
   */
  public RecordBook completeFor(RecordScope... scopes) {
    return knownFor(complete.with(requireNonNull(scopes, "scopes")));
  }

  /**
   * Returns this book marked as complete for all scopes of some levels besides those for which it
   * is already.
   *
   * @param levels the levels, such as {@link Level#PERSONAL} if the book holds the bests of
   *     everyone
   * @return the same history with the caller's word
   */
  public RecordBook completeFor(RecordScope.Level... levels) {
    return knownFor(complete.with(requireNonNull(levels, "levels")));
  }

  /**
   * Returns whether an absent record of a scope means that there is none.
   *
   * @param scope the scope
   * @return true if the caller has said so; what the book holds does not matter
   */
  public boolean isCompleteFor(RecordScope scope) {
    return complete.covers(requireNonNull(scope, "scope"), identity());
  }

  /**
   * Returns whether the book is complete for every scope except those of meetings and venues.
   *
   * @return true if it began empty or was marked with {@link #asComplete()}
   */
  public boolean isComplete() {
    return complete.everything();
  }

  /**
   * Returns the scopes for which the book was said to be complete, as {@link
   * #completeFor(RecordScope...)} takes them.
   *
   * @return the scopes, without those within others and those that the levels cover
   */
  public ImmutableSet<RecordScope> completeScopes() {
    return ImmutableSet.copyOf(complete.scopes().values());
  }

  /**
   * Returns the levels for which the book was said to be complete, as {@link
   * #completeFor(RecordScope.Level...)} takes them.
   *
   * @return the levels, without those that {@link #isComplete()} covers
   */
  public ImmutableSet<RecordScope.Level> completeLevels() {
    return complete.levels();
  }

  /**
   * Returns the scopes of a mark about which nothing is known here: the book holds no record of its
   * event that stood on its day, and is not said to be complete. A check is silent there.
   *
   * @param performance the mark in its context
   * @param rules the rules, which say what it could be a record of
   * @return the scopes, in the order of the rules
   */
  public ImmutableSet<RecordScope> unknownScopes(Performance performance, RecordRules rules) {
    requireNonNull(performance, "performance");
    Event event = RecordEvents.recordEvent(performance.event());
    RecordsOfEvent records = recordsOf(event);
    Predicate<Record> stood = ListBeginnings.of(event).standingOn(performance.date());
    return requireNonNull(rules, "rules").scopes(performance).stream()
        .filter(scope -> !isCompleteFor(scope) && records.best(scope, stood).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
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
    shelves.forEach(
        ofEvent -> ofEvent.histories().forEach(history -> records.addAll(history.entries())));
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
   * Returns the records of a scope that stand, in every event: a nation's list of records, all
   * bests of a person.
   *
   * @param scope whose records
   * @return the records by event in programme order, with co-holders by day and name
   */
  public ImmutableList<Record> standing(RecordScope scope) {
    requireNonNull(scope, "scope");
    Set<Event> events = new TreeSet<>();
    shelves.forEach(ofEvent -> events.add(ofEvent.key()));
    return events.stream()
        .filter(event -> BookKey.listed(scope, event).equals(event))
        .flatMap(event -> standing(scope, event).stream())
        .collect(ImmutableList.toImmutableList());
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
    return bestOn(on, scope, event, record -> true);
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
    RecordsOfEvent records = recordsOf(contested);
    Predicate<Record> stood = ListBeginnings.of(contested).standingOn(on).and(counts);
    if (!Timing.decides(contested.discipline())) {
      return records.best(scope, stood);
    }
    ImmutableList<Record> automatic =
        records.best(scope, stood.and(record -> Timing.isAutomatic(record.mark())));
    if (scope.level() == Level.PERSONAL) {
      ImmutableList<Record> others =
          records.best(scope, stood.and(record -> !Timing.isAutomatic(record.mark())));
      return ImmutableList.<Record>builder().addAll(automatic).addAll(others).build();
    }
    return Timing.isAutomaticEra(on) && !automatic.isEmpty()
        ? automatic
        : records.best(scope, stood);
  }

  /** All that is kept of an event, for those who ask for several scopes. */
  RecordsOfEvent recordsOf(Event recordEvent) {
    return new RecordsOfEvent(recordEvent, shelves, names);
  }

  /**
   * Returns this book as it was on the morning of a day, to check again what is entered already.
   * What it was said to be complete for stays.
   *
   * @param day the day
   * @return the entries of the days before
   */
  public RecordBook before(LocalDate day) {
    requireNonNull(day, "day");
    return emptied(identity())
        .enter(Iterables.filter(records(), record -> record.date().isBefore(day)));
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
    RecordsOfEvent records = recordsOf(RecordEvents.recordEvent(requireNonNull(event, "event")));
    return records.history(scope).entries().stream()
        .filter(records.ofScope(scope, record -> true))
        .sorted(Comparator.comparing(Record::date))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns every record that stood at some time, or may have stood on the day it was set: of the
   * entries that are pending or ratified those at least as good as all of the days before.
   *
   * <p>On every day the {@linkplain #standing(RecordScope, Event, LocalDate) standing} records are
   * among them. Up to 800 m automatic times follow each other from 1977 on, and those of before are
   * among them if they stood then. {@link RecordProgression} draws the same from performances, by
   * the rules.
   *
   * @param scope whose records
   * @param event in which event
   * @return the records in the order of time; those of one day from the worst to the best
   */
  public ImmutableList<Record> progression(RecordScope scope, Event event) {
    requireNonNull(scope, "scope");
    Event contested = RecordEvents.recordEvent(requireNonNull(event, "event"));
    return new Succession(scope, contested).of(recordsOf(contested).counting(scope));
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
   * <p>An entry is identified by scope, event, holder, mark and day; entered again, it takes over
   * the wind and the venue it lacked, and its status only moves on: from pending to ratified or
   * not, and from there to annulled.
   *
   * @param records the records, in any order
   * @return the longer book
   */
  public RecordBook with(Iterable<Record> records) {
    return enter(requireNonNull(records, "records"));
  }

  /**
   * Returns this book without one entry, as if it had never been made. A record that was taken back
   * is better kept, as {@linkplain RecordStatus#ANNULLED annulled}.
   *
   * @param record the record; status, wind and venue need not be those of the entry
   * @return the shorter book, or this one if it has no such entry
   */
  public RecordBook without(Record record) {
    return changed(
        BookKey.of(requireNonNull(record, "record")),
        history -> history.without(record, identity()));
  }

  /**
   * Returns the book that holds what either holds.
   *
   * <p>It does not matter in which order books are merged, nor whether one is merged twice. Where
   * they disagree, see {@link #conflictsWith(RecordBook)}, what was decided later is kept.
   *
   * @param other another book
   * @return the merged book, complete where both are
   * @throws IllegalArgumentException if the books go by two rules of identity
   */
  public RecordBook merge(RecordBook other) {
    requireNonNull(other, "other");
    checkArgument(
        identity().equals(other.identity()),
        "other goes by another identity than %s: %s",
        identity(),
        other.identity());
    return enter(other.records()).knownFor(complete.and(other.complete, identity()));
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
        ofEvent -> {
          Shelves theirs = Shelves.of(ofEvent.key(), other.shelves);
          ofEvent.histories().forEach(ours -> addConflicts(ours, theirs.on(ours.key()), conflicts));
        });
    return conflicts.build();
  }

  private void addConflicts(
      History ours, History theirs, ImmutableList.Builder<RecordConflict> conflicts) {
    if (ours.equals(theirs)) {
      return;
    }
    SetMultimap<DayClue, Record> byOurs = byClue(ours);
    SetMultimap<DayClue, Record> byTheirs = byClue(theirs);
    for (Record record : ours.entries()) {
      ImmutableList<DayClue> clues = DayClue.of(record, identity());
      if (!byTheirs.containsEntry(clues.get(0), record)) {
        clues.stream()
            .flatMap(clue -> Sets.difference(byTheirs.get(clue), byOurs.get(clue)).stream())
            .distinct()
            .filter(other -> identity().isSame(record.holder(), other.holder()))
            .forEach(other -> conflicts.add(new RecordConflict(record, other)));
      }
    }
  }

  private SetMultimap<DayClue, Record> byClue(History history) {
    SetMultimap<DayClue, Record> records = MultimapBuilder.treeKeys().linkedHashSetValues().build();
    for (Record record : history.entries()) {
      DayClue.of(record, identity()).forEach(clue -> records.put(clue, record));
    }
    return records;
  }

  private RecordBook enter(Iterable<Record> records) {
    Map<BookKey, List<Record>> entries = new LinkedHashMap<>();
    RecordBook longer = this;
    for (Record record : records) {
      entries.computeIfAbsent(BookKey.of(record), unused -> new ArrayList<>(1)).add(record);
      longer = longer.withNames(record.scope().competitor());
    }
    for (Map.Entry<BookKey, List<Record>> entry : entries.entrySet()) {
      longer =
          longer.changed(entry.getKey(), history -> history.with(entry.getValue(), identity()));
    }
    return longer;
  }

  private RecordBook withNames(Optional<Competitor> holder) {
    OtherNames more = holder.map(names::with).orElse(names);
    return more == names ? this : new RecordBook(shelves, more, size, complete);
  }

  private RecordBook changed(BookKey key, UnaryOperator<History> change) {
    Shelves ofEvent = Shelves.of(key.event(), shelves);
    History before = ofEvent.on(key.shelf());
    History after = change.apply(before);
    if (after == before) {
      return this;
    }
    Shelves changed = ofEvent.replacing(key.shelf(), after);
    return new RecordBook(
        changed.isEmpty() ? shelves.without(key.event()) : shelves.with(changed),
        names,
        size + after.entries().size() - before.entries().size(),
        complete);
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
   * scope the best eligible mark takes the record, equal marks share it, and nobody after gets
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
   * <p>They are ordered by day. On one day the races of an event are ordered by the time of the
   * start where all of them have one, otherwise heats before semifinals before finals, and by
   * number in a round. Between two competitions or venues of one day the order is known only if all
   * races of the event have a start and a {@linkplain Race#zone() zone}. Where it is not known, as
   * of two finals without a start, each is checked against what stood before, and of two marks that
   * would be a record the better one is; the other is refused, since it was a record only if it
   * came first ({@link ReasonCode#ORDER_UNKNOWN}). A race that is given twice counts once.
   *
   * @param racesInAnyOrder the races
   * @param rules the rules
   * @return what they broke and equalled, what they nearly did, and the book after them
   */
  public RecordCheck check(Iterable<Race> racesInAnyOrder, RecordRules rules) {
    RecordChecker checker = new RecordChecker(this, requireNonNull(rules, "rules"));
    RaceOrder.days(requireNonNull(racesInAnyOrder, "racesInAnyOrder")).forEach(checker::checkDay);
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
        && complete.equals(that.complete)
        && identity().equals(that.identity())
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

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private static final class Fields {
    static final FieldKind<RecordBook, RecordBook> KIND =
        FieldKind.of(RecordBook.class, () -> EMPTY.knownFor(Completeness.NONE), Function.identity())
            .field(
                "identity",
                object(CompetitorIdentity.class),
                CompetitorIdentity.STANDARD,
                RecordBook::identity,
                RecordBook::withIdentity)
            .list("records", object(Record.class), RecordBook::records, RecordBook::with)
            .field("complete", text(Boolean.class), false, RecordBook::isComplete, Fields::complete)
            .list(
                "levels",
                text(Level.class),
                RecordBook::completeLevels,
                (book, levels) -> book.completeFor(levels.toArray(Level[]::new)))
            .list(
                "scopes",
                object(RecordScope.class),
                RecordBook::completeScopes,
                (book, scopes) -> book.completeFor(scopes.toArray(RecordScope[]::new)));

    private static RecordBook complete(RecordBook book, boolean complete) {
      return complete ? book.asComplete() : book;
    }
  }
}
