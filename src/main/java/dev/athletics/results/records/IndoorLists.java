package dev.athletics.results.records;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Track;
import dev.athletics.results.discipline.Ground;
import dev.athletics.results.mark.MarkNote;

/** Which marks go into a list of indoor marks, where a federation keeps one. */
final class IndoorLists {
  private static final ImmutableSet<Level> SEPARATE =
      Sets.immutableEnumSet(Level.AREA, Level.NATIONAL);

  private IndoorLists() {}

  /** True for field events and straight races under a roof. */
  static boolean isSeparate(Performance performance) {
    boolean indoors =
        performance.isOnShortTrack()
            || performance.isOnOversizedTrack()
            || performance.notes().contains(MarkNote.INDOOR);
    return indoors
        && performance.event().discipline().ground() != Ground.ROAD
        && !performance.event().discipline().isShortTrackSeparate();
  }

  static RecordScope separate(RecordScope scope) {
    return SEPARATE.contains(scope.level()) && scope.limits().track() == Track.ANY
        ? scope.indoors()
        : scope;
  }

  /** That a mark was made indoors does not speak against it there. */
  static ImmutableSet<Reason> inSeparateList(ImmutableSet<Reason> objections) {
    return objections.stream()
        .filter(reason -> reason.code() != ReasonCode.INDOORS)
        .collect(ImmutableSet.toImmutableSet());
  }
}
