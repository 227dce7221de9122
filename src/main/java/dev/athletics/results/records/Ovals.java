package dev.athletics.results.records;

import dev.athletics.results.Facility;
import dev.athletics.results.Performance;
import dev.athletics.results.mark.MarkNote;
import java.util.Optional;

/**
 * On what oval, or in the infield of which, a mark was set, as the race or else a remark in the
 * list says.
 */
final class Ovals {
  private Ovals() {}

  static boolean isShort(Performance performance) {
    return is(Facility.SHORT_TRACK, performance)
        || (performance.facility().isEmpty()
            && (performance.notes().contains(MarkNote.SHORT_TRACK)
                || performance.notes().contains(MarkNote.INDOOR)));
  }

  static boolean isOversized(Performance performance) {
    return is(Facility.OVERSIZED_TRACK, performance)
        || performance.notes().contains(MarkNote.OVERSIZED_TRACK);
  }

  private static boolean is(Facility facility, Performance performance) {
    return performance.facility().equals(Optional.of(facility));
  }
}
