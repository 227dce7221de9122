package dev.athletics.results.records;

import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.RecordScope.Narrowing;
import dev.athletics.results.RecordScope.Pacing;
import dev.athletics.results.RecordScope.Track;
import dev.athletics.results.discipline.AgeGroup;
import java.util.BitSet;

/**
 * The kinds of scope of which a book holds records: level and limits, whatever the owner, the year
 * and the group. It saves a check most look-ups that would find nothing.
 */
final class HeldKinds {
  private static final int TRACKS = Track.values().length;
  private static final int PACINGS = Pacing.values().length;
  private static final int KINDS = Level.values().length * 2 * 2 * TRACKS * PACINGS;
  static final HeldKinds NONE = new HeldKinds(new BitSet());

  private final BitSet kinds;

  private HeldKinds(BitSet kinds) {
    this.kinds = kinds;
  }

  HeldKinds with(RecordScope scope) {
    if (contains(scope)) {
      return this;
    }
    BitSet more = new BitSet(KINDS);
    more.or(kinds);
    more.set(kind(scope));
    return new HeldKinds(more);
  }

  boolean contains(RecordScope scope) {
    return kinds.get(kind(scope));
  }

  private static int kind(RecordScope scope) {
    Narrowing limits = scope.limits();
    int kind = 2 * scope.level().ordinal() + (limits.season().isPresent() ? 1 : 0);
    kind = 2 * kind + (limits.ageGroup().equals(AgeGroup.SENIOR) ? 0 : 1);
    return (kind * TRACKS + limits.track().ordinal()) * PACINGS + limits.pacing().ordinal();
  }
}
