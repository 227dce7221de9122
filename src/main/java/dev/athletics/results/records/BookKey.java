package dev.athletics.results.records;

import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Narrowing;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Event;

/**
 * The shelf of a book on which a record is kept: whose it is, its limits, and its event.
 *
 * <p>Descriptions of one person differ, so personal bests are kept under the folded name, namesakes
 * side by side; identity is decided among the few on one shelf.
 *
 * @param whose the scope, or the namesakes where it is personal
 */
record BookKey(Object whose, Event event) implements Comparable<BookKey> {
  /**
   * People of one folded name.
   *
   * @param limits of which of their bests
   */
  private record Namesakes(String foldedName, Narrowing limits) {}

  static BookKey of(RecordScope scope, Event recordEvent) {
    return new BookKey(
        scope.level() == Level.PERSONAL
            ? new Namesakes(foldedName(scope), named(scope, recordEvent).limits())
            : named(scope, recordEvent),
        listed(scope, recordEvent));
  }

  /**
   * World Masters Athletics keeps one list for both heights of its steeplechase: a mark over the
   * lower barriers must be faster than the record over the higher ones (WMA 23.5).
   */
  private static Event listed(RecordScope scope, Event recordEvent) {
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

  static BookKey ofNamesakes(String foldedName, RecordScope personal, Event recordEvent) {
    return new BookKey(
        new Namesakes(foldedName, named(personal, recordEvent).limits()), recordEvent);
  }

  /** The owner of a scope whatever its limits: people under their folded name. */
  static Object owner(RecordScope scope) {
    return scope.level() == Level.PERSONAL ? foldedName(scope) : scope.unlimited();
  }

  private static String foldedName(RecordScope personal) {
    return personal.competitor().orElseThrow().foldingKey();
  }

  /** How an age group is named depends on the event, so the name says nothing more. */
  private static RecordScope named(RecordScope scope, Event recordEvent) {
    return scope.ageGroup().equals(AgeGroup.SENIOR) ? scope : scope.named(recordEvent.category());
  }

  /** For keys with the same hash, as somebody may choose names. */
  @Override
  public int compareTo(BookKey other) {
    return toString().compareTo(other.toString());
  }

  /** Written out, as every look-up asks for it. */
  @Override
  public int hashCode() {
    return 31 * whose.hashCode() + event.hashCode();
  }
}
