package dev.athletics.results.records;

import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.discipline.Event;
import java.util.OptionalInt;

/**
 * The shelf of a book on which a record lies: whose it is, and its event.
 *
 * <p>Descriptions of one person differ, so personal bests lie under the folded name, namesakes side
 * by side; who is who is asked of the few that lie there.
 */
record BookKey(Object whose, Event event) {
  /** Whose personal bests lie on one shelf: those of all who share a folded name. */
  private record Namesakes(String foldedName, ScopeFamily family, OptionalInt season) {}

  static BookKey of(RecordScope scope, Event event) {
    return scope.level() == Level.PERSONAL
        ? ofNamesakes(scope.competitor().orElseThrow().foldingKey(), scope, event)
        : new BookKey(scope, event);
  }

  static BookKey ofNamesakes(String foldedName, RecordScope personal, Event event) {
    return new BookKey(
        new Namesakes(foldedName, ScopeFamily.of(personal), personal.season()), event);
  }
}
