package dev.athletics.results.records;

import com.google.common.base.Joiner;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.Team;
import java.util.Comparator;

/** The order in which lists print equal marks. */
final class ListOrder {
  private static final Joiner LINES = Joiner.on('\n');

  /**
   * By date, round, attempt and name, then by all that is left, so that a list never depends on the
   * order of its source. Zero for equal performances only.
   */
  static final Comparator<Performance> OF_EQUAL_MARKS =
      Comparator.comparing(Performance::date)
          .thenComparing(Performance::round, Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(Performance::attempt, Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(performance -> performance.competitor().displayName())
          .thenComparing(ListOrder::everything);

  private ListOrder() {}

  private static String everything(Performance performance) {
    return LINES.join(
        ImmutableList.of(
            everything(performance.competitor()),
            performance.event(),
            performance.mark(),
            performance.kind(),
            performance.wind(),
            performance.windsOfParts(),
            performance.venue(),
            performance.facility(),
            performance.course(),
            performance.competition(),
            performance.notes(),
            performance.starters(),
            performance.isMixedRace(),
            performance.isFinished(),
            performance.dopingControlled()));
  }

  private static String everything(Competitor competitor) {
    if (competitor instanceof Team team) {
      return LINES.join(
          team, team.category(), team.runners().stream().map(ListOrder::everything).toList());
    }
    Athlete athlete = (Athlete) competitor;
    return LINES.join(
        athlete.name().family(),
        athlete.category(),
        athlete.birth(),
        athlete.allegiances(),
        athlete.ids());
  }
}
