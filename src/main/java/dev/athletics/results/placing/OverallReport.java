package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Round;
import dev.athletics.results.discipline.Discipline;
import java.io.Serializable;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Sections that were ranked as one, with their places over all of them, the rules that gave them,
 * and what decided each tie.
 *
 * <pre>{@code
 * OverallReport overall = Placing.explainOverall(semifinals);
 * System.out.println(overall.rows().get(0));           // 1 Lorenzo Ndele SIMONELLI (ITA) 13.20, Semifinal 3
 * System.out.println(overall.rules().name());          // Timed finals
 * System.out.println(overall.standingTies().size());   // 1
 * }</pre>
 *
 * <p>Equality compares sections, rules and ties. Immutable.
 *
 * @param sections the races in the order of their rounds; each lists its own results, whose places
 *     are those over all sections
 * @param rules the rules
 * @param tieBreaks the ties in the order of places
 */
public record OverallReport(
    ImmutableList<Race> sections, PlacingRules rules, ImmutableList<TieBreak> tieBreaks)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param sections the races in the order of their rounds
   * @param rules the rules
   * @param tieBreaks the ties in the order of places
   * @throws IllegalArgumentException if there is no section
   */
  public OverallReport {
    requireNonNull(sections, "sections");
    requireNonNull(rules, "rules");
    requireNonNull(tieBreaks, "tieBreaks");
    checkArgument(!sections.isEmpty(), "sections must be one race or more");
  }

  /**
   * A row of the list over all sections.
   *
   * <pre>{@code
   * OverallReport.Row first = Placing.explainOverall(semifinals).rows().get(0);
   * System.out.println(first.section());          // Semifinal 3
   * System.out.println(first.result().place());   // Optional[1]
   * }</pre>
   *
   * <p>Equality compares both parts. Immutable.
   *
   * @param section the section in which the competitor took part
   * @param result the result with its place over all sections
   */
  public record Row(Round section, Result result) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the components.
     *
     * @param section the section in which the competitor took part
     * @param result the result with its place over all sections
     */
    public Row {
      requireNonNull(section, "section");
      requireNonNull(result, "result");
    }

    /**
     * Returns result and section.
     *
     * @return a text for people, such as {@code 1 Josh KERR (GBR) 3:27.79, Final 2}
     */
    @Override
    public String toString() {
      return result + ", " + section;
    }
  }

  /**
   * Returns the list over all sections: those with a place in the order of places, then the others.
   *
   * @return the rows; those that share a place in the order of their sections
   */
  public ImmutableList<Row> rows() {
    return sections.stream()
        .flatMap(OverallReport::rows)
        .sorted(comparing(Row::result, order()))
        .collect(toImmutableList());
  }

  private static Stream<Row> rows(Race section) {
    return section.results().stream().map(result -> new Row(section.round(), result));
  }

  private Comparator<Result> order() {
    Discipline discipline = sections.get(0).event().discipline();
    return comparing(Result::place, Comparators.emptiesLast(naturalOrder()))
        .thenComparing(rules.rowsWithoutPlace().order(discipline));
  }

  /**
   * Returns the ties that were left standing: the places that are shared.
   *
   * @return the ties in the order of places
   */
  public ImmutableList<TieBreak> standingTies() {
    return tieBreaks.stream().filter(TieBreak::stands).collect(toImmutableList());
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
