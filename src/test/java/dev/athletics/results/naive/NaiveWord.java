package dev.athletics.results.naive;

import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import java.util.List;

/** For what a book is said to be complete. */
record NaiveWord(boolean everything, List<Level> levels, List<RecordScope> scopes) {
  boolean covers(RecordScope scope) {
    boolean local = scope.level() == Level.MEETING || scope.level() == Level.VENUE;
    return (everything && !local)
        || levels.contains(scope.level())
        || scopes.stream().anyMatch(wide -> contains(wide, scope));
  }

  private static boolean contains(RecordScope wide, RecordScope scope) {
    return wide.level() == scope.level()
        && wide.area().equals(scope.area())
        && wide.federation().equals(scope.federation())
        && wide.name().equals(scope.name())
        && wide.competitor().equals(scope.competitor())
        && (wide.season().isEmpty() || wide.season().equals(scope.season()))
        && (wide.ageGroup().toString().equals("SENIOR") || wide.ageGroup().equals(scope.ageGroup()))
        && (!wide.isShortTrack() || scope.isShortTrack())
        && (!wide.isIndoors() || scope.isIndoors());
  }
}
