package dev.athletics.results.records;

import dev.athletics.results.Performance;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.Wind;

/** Whether the wind lets a mark stand in lists of legal marks (CR 31.14.3); a combined event has no wind of its own. */
enum WindLegality {
  LEGAL,
  ASSISTED,
  NO_INFORMATION;

  static WindLegality of(Performance performance) {
    if (!performance.event().discipline().isWindRelevant() || isUnderRoof(performance)) {
      return LEGAL;
    }
    if (performance.notes().contains(MarkNote.WIND_ASSISTED)) {
      return ASSISTED;
    }
    Wind wind = performance.wind().orElse(Wind.NO_INFORMATION);
    if (wind.tenths().isEmpty()) {
      return NO_INFORMATION;
    }
    return wind.isLegal() ? LEGAL : ASSISTED;
  }

  /** A 200 m oval may be outdoors; the sheet of one then has a reading, and that decides. */
  private static boolean isUnderRoof(Performance performance) {
    return performance.wind().isEmpty() && (Ovals.isShort(performance) || Ovals.isOversized(performance));
  }
}
