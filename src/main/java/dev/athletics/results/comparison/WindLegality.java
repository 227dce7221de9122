package dev.athletics.results.comparison;

import dev.athletics.results.Performance;
import dev.athletics.results.mark.MarkNote;

/**
 * Whether the wind lets a mark stand in lists of legal marks (CR 31.14.3); a combined event has no
 * wind of its own.
 */
public enum WindLegality {
  /** The reading is known and at most +2.0, or none is needed. */
  LEGAL,
  /** The reading is known to be over +2.0. */
  ASSISTED,
  /** A reading is needed and not known. */
  NO_INFORMATION;

  /**
   * Returns what the wind means for a mark.
   *
   * @param performance the mark in its context
   * @return the legality
   */
  public static WindLegality of(Performance performance) {
    if (performance.isWindLegal()) {
      return LEGAL;
    }
    boolean known =
        performance.notes().contains(MarkNote.WIND_ASSISTED)
            || performance.wind().filter(wind -> wind.tenths().isPresent()).isPresent();
    return known ? ASSISTED : NO_INFORMATION;
  }
}
