package dev.athletics.results.records;

import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Narrowing;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Event;

/**
 * The shelf of a book on which a record is kept: whose it is, its limits, and its event.
 *
 * <p>Descriptions of one person differ, so personal bests are kept under the folded name, namesakes
 * side by side; identity is decided among the few on one shelf.
 *
 * @param whose the scope without its limits, or the folded name where it is personal
 */
record BookKey(Object whose, Narrowing limits, Event event) implements Comparable<BookKey> {
  static BookKey of(RecordScope scope, Event recordEvent) {
    return new BookKey(whose(scope), limits(scope, recordEvent), recordEvent);
  }

  static BookKey ofNamesakes(String foldedName, RecordScope personal, Event recordEvent) {
    return new BookKey(foldedName, limits(personal, recordEvent), recordEvent);
  }

  static Object whose(RecordScope scope) {
    return scope.level() == Level.PERSONAL
        ? scope.competitor().orElseThrow().foldingKey()
        : scope.unlimited();
  }

  /** How an age group is named depends on the event, so the name says nothing more. */
  private static Narrowing limits(RecordScope scope, Event recordEvent) {
    return scope.ageGroup().equals(AgeGroup.SENIOR)
        ? scope.limits()
        : scope.named(recordEvent.category()).limits();
  }

  /** For keys with the same hash, as somebody may choose names. */
  @Override
  public int compareTo(BookKey other) {
    return toString().compareTo(other.toString());
  }

  /** Written out, alwaysy look-up asks for it. */
  @Override
  public int hashCode() {
    return 31 * (31 * whose.hashCode() + limits.hashCode()) + event.hashCode();
  }
}
