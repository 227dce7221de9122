package dev.athletics.results.records;

import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Team;
import java.util.Comparator;

/** Orders of competitors that leave nothing to the order in which they were given. */
final class CompetitorOrder {
  /** By all that is known of them: two that compare as equal are described in the same words. */
  static final Comparator<Competitor> BY_DESCRIPTION =
      Comparator.comparing(Competitor::foldingKey).thenComparing(CompetitorOrder::description);

  private CompetitorOrder() {}

  private static String description(Competitor competitor) {
    String known =
        competitor instanceof Athlete athlete
            ? athlete.name().family()
                + " "
                + athlete.birth()
                + " "
                + athlete.allegiances()
                + " "
                + athlete.ids()
            : String.valueOf(((Team) competitor).runners());
    return competitor + " " + competitor.category() + " " + known;
  }
}
