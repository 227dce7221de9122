package dev.athletics.results.records;

import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.discipline.Event;
import org.jspecify.annotations.Nullable;

/**
 * The shelf of a book on which a record lies: whose it is, and its event.
 *
 * <p>Descriptions of one person differ, so personal bests lie under the folded name, namesakes side
 * by side; who is who is asked of the few that lie there.
 *
 * @param whose the scope itself, or the folded name where it is personal
 * @param scope a scope of the shelf; of a personal one the person does not matter
 */
record BookKey(Object whose, RecordScope scope, Event event) {
  static BookKey of(RecordScope scope, Event event) {
    return scope.level() == Level.PERSONAL
        ? ofNamesakes(scope.competitor().orElseThrow().foldingKey(), scope, event)
        : new BookKey(scope, scope, event);
  }

  static BookKey ofNamesakes(String foldedName, RecordScope personal, Event event) {
    return new BookKey(foldedName, personal, event);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BookKey that
        && event.equals(that.event)
        && whose.equals(that.whose)
        && (!isPersonal() || isNarrowedLike(that.scope));
  }

  /** Tells whether this is the key of a scope and event, without making that. */
  boolean isOf(RecordScope other, Event otherEvent) {
    return event.equals(otherEvent)
        && (isPersonal()
            ? other.level() == Level.PERSONAL
                && whose.equals(other.competitor().orElseThrow().foldingKey())
                && isNarrowedLike(other)
            : scope.equals(other));
  }

  private boolean isPersonal() {
    return whose != scope;
  }

  private boolean isNarrowedLike(RecordScope other) {
    return scope.season().equals(other.season())
        && scope.ageGroup().equals(other.ageGroup())
        && scope.isShortTrack() == other.isShortTrack()
        && scope.pacing() == other.pacing();
  }

  /** Written out, since every look-up asks for it; what is left out seldom tells two apart. */
  @Override
  public int hashCode() {
    int season = isPersonal() ? scope.season().orElse(0) : 0;
    return 31 * (31 * whose.hashCode() + season) + event.hashCode();
  }
}
