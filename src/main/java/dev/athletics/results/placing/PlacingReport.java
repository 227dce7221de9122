package dev.athletics.results.placing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import java.io.Serializable;

/**
 * A race with its places, the rules that gave them, and what decided each tie.
 *
 * <pre>{@code
 * PlacingReport report = Placing.explain(clubJump);
 * System.out.println(report.race().results().get(0)); // 1 Isla REID (GBR) 5.61
 * System.out.println(report.tieBreaks().size());      // 1
 * System.out.println(report.rules().name());          // Horizontal jumps and throws
 * }</pre>
 *
 * <p>Equality compares race, rules and ties. Immutable.
 *
 * @param race the race with places, in the order of places
 * @param rules the rules
 * @param tieBreaks the ties in the order of places
 */
public record PlacingReport(Race race, PlacingRules rules, ImmutableList<TieBreak> tieBreaks)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param race the race with places, in the order of places
   * @param rules the rules
   * @param tieBreaks the ties in the order of places
   */
  public PlacingReport {
    requireNonNull(race, "race");
    requireNonNull(rules, "rules");
    requireNonNull(tieBreaks, "tieBreaks");
  }

  /**
   * Returns the ties that were left standing: the places that are shared.
   *
   * @return the ties in the order of places
   */
  public ImmutableList<TieBreak> standingTies() {
    return tieBreaks.stream().filter(TieBreak::stands).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the ties in which one competitor was involved, in the order in which they were decided.
   *
   * @param competitor the competitor as listed
   * @return the ties, none if the mark alone decided
   */
  public ImmutableList<TieBreak> tieBreaksOf(Competitor competitor) {
    requireNonNull(competitor, "competitor");
    return tieBreaks.stream()
        .filter(tie -> tie.order().stream().anyMatch(group -> group.contains(competitor)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the ties, each in one line.
   *
   * @return a text for people, empty without a tie
   */
  @Override
  public String toString() {
    return tieBreaks.stream().map(TieBreak::toString).collect(joining("\n"));
  }
}
