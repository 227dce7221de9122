package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Competitor;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Event;
import java.util.function.Predicate;

/** What a book holds of one event, looked up once for all scopes that are asked for. */
final class RecordsOfEvent {
  private final Event event;
  private final Shelves shelves;
  private final HashTrie<Event, Shelves> ofAllEvents;
  private final OtherNames names;

  RecordsOfEvent(Event recordEvent, HashTrie<Event, Shelves> ofAllEvents, OtherNames names) {
    this.event = recordEvent;
    this.shelves = Shelves.of(recordEvent, ofAllEvents);
    this.ofAllEvents = ofAllEvents;
    this.names = names;
  }

  ImmutableList<Record> best(RecordScope scope, Predicate<Record> wanted) {
    return history(scope).best(ofScope(scope, wanted));
  }

  ImmutableList<Record> counting(RecordScope scope) {
    return history(scope).counting(ofScope(scope, record -> true));
  }

  /** On the shelf of a person are namesakes too. */
  Predicate<Record> ofScope(RecordScope scope, Predicate<Record> wanted) {
    return scope.level() == Level.PERSONAL
        ? record -> wanted.test(record) && isOf(scope, record)
        : wanted;
  }

  private boolean isOf(RecordScope personal, Record record) {
    return names.identity().isSame(competitor(personal), competitor(record.scope()));
  }

  private static Competitor competitor(RecordScope personal) {
    return personal.competitor().orElseThrow();
  }

  /** All that may be of a scope. */
  History history(RecordScope scope) {
    if (!scope.ageGroup().equals(AgeGroup.SENIOR)) {
      return historyOfAgeGroup(scope.named(event.category()));
    }
    return scope.level() == Level.PERSONAL ? historyOfPerson(scope) : shelves.on(scope);
  }

  private History historyOfAgeGroup(RecordScope named) {
    return named.level() == Level.PERSONAL
        ? historyOfPerson(named)
        : Shelves.of(BookKey.listed(named, event), ofAllEvents).on(named);
  }

  /** A competitor with an id or an alias may have been entered under other names too. */
  private History historyOfPerson(RecordScope named) {
    History history = shelves.on(BookKey.shelf(named));
    for (String name : names.of(competitor(named))) {
      History other = shelves.on(new BookKey.Namesakes(name, named.limits()));
      history = history.with(other.entries(), names.identity());
    }
    return history;
  }
}
