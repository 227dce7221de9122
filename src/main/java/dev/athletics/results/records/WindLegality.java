package dev.athletics.results.records;

import dev.athletics.results.Performance;
import dev.athletics.results.mark.MarkNote;

/**
 * Whether the wind lets a mark stand in lists of legal marks (CR 31.14.3); a combined event has no
 * wind of its own.
 */
enum WindLegality {
  LEGAL,
  ASSISTED,
  NO_INFORMATION;

  static WindLegality of(Performance performance) {
    if (performance.isWindLegal()) {
      return LEGAL;
    }
    boolean known =
        performance.notes().contains(MarkNote.WIND_ASSISTED)
            || performance.wind().filter(wind -> wind.tenths().isPresent()).isPresent();
    return known ? ASSISTED : NO_INFORMATION;
  }
}
