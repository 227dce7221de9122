package dev.athletics.results.records;

import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Narrowing;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.discipline.Event;

/**
 * Where in a book a record is kept: under which event, and there on which shelf.
 *
 * <p>Descriptions of one person differ, so personal bests are kept under the folded name, namesakes
 * side by side; identity is decided among the few on one shelf.
 *
 * @param shelf the scope, or the namesakes where it is personal
 */
record BookKey(Event event, Object shelf) implements Comparable<BookKey> {
  /**
   * People of one folded name, or of one clue.
   *
   * @param limits of which of their bests
   */
  record Namesakes(String foldedName, Narrowing limits) {}

  static BookKey of(Record record) {
    RecordScope scope = record.scope();
    return new BookKey(listed(scope, RecordEvents.recordEvent(record.event())), shelf(scope));
  }

  /** The shelf of a scope that is named for the category of its event. */
  static Object shelf(RecordScope named) {
    return named.level() == Level.PERSONAL
        ? new Namesakes(foldedName(named), named.limits())
        : named;
  }

  /**
   * World Masters Athletics keeps one list for both heights of its steeplechase: a mark over the
   * lower barriers must be faster than the record over the higher ones (WMA 23.5).
   */
  static Event listed(RecordScope scope, Event recordEvent) {
    return scope.level() == Level.WORLD
            && scope.ageGroup().isMasters()
            && recordEvent.equals(Steeplechase.OVER_HIGHER_BARRIERS)
        ? Steeplechase.OF_MASTERS
        : recordEvent;
  }

  private static final class Steeplechase {
    static final Event OVER_HIGHER_BARRIERS = Event.parse("Men 3000SC");
    static final Event OF_MASTERS = RecordEvents.recordEvent(Event.parse("M35 3000SC"));
  }

  /** The owner of a scope whatever its limits: people under their folded name. */
  static Object owner(RecordScope scope) {
    return scope.level() == Level.PERSONAL ? foldedName(scope) : scope.unlimited();
  }

  private static String foldedName(RecordScope personal) {
    return personal.competitor().orElseThrow().foldingKey();
  }

  /** For keys with the same hash, as somebody may choose names. */
  @Override
  public int compareTo(BookKey other) {
    return toString().compareTo(other.toString());
  }
}
