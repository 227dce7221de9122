package dev.athletics.results.records;

import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Pacing;
import dev.athletics.results.discipline.AgeGroup;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a scope has in common with those of other years, and a personal one with those of other
 * persons.
 */
record ScopeFamily(
    Level level,
    @Nullable Serializable owner,
    boolean seasonal,
    AgeGroup ageGroup,
    boolean shortTrack,
    Pacing pacing)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static ScopeFamily of(RecordScope scope) {
    return new ScopeFamily(
        scope.level(),
        owner(scope),
        scope.season().isPresent(),
        scope.ageGroup(),
        scope.isShortTrack(),
        scope.pacing());
  }

  private static @Nullable Serializable owner(RecordScope scope) {
    return switch (scope.level()) {
      case WORLD, OLYMPIC, PERSONAL -> null;
      case AREA -> scope.area().orElseThrow();
      case NATIONAL -> scope.federation().orElseThrow();
      case COMPETITION, MEETING, VENUE -> scope.name().orElseThrow();
      case CUSTOM -> scope.label() + " " + scope.name().orElseThrow();
    };
  }
}
