package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import java.io.Serializable;

/**
 * One event of a decathlon, heptathlon or the like: what the athlete did in it and the points it
 * gave.
 *
 * <p>It is one row of a decathlete's card. The points are those of the sheet: nothing here computes
 * them from the mark. Equality compares everything.
 *
 * <pre>{@code
 * CombinedEventPart first =
 *     new CombinedEventPart(
 *         Discipline.parse("100m"),
 *         NotatedMark.parse("10.55 (+0.3)", MarkSyntax.TIME),
 *         Points.of(963));
 * System.out.println(first.mark().wind()); // Optional[+0.3]
 * }</pre>
 *
 * @param discipline the event
 * @param mark the outcome, with the wind where one was measured
 * @param points the points, none for an event without a mark
 */
public record CombinedEventPart(Discipline discipline, NotatedMark mark, Points points)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param discipline the event
   * @param mark the outcome, with the wind where one was measured
   * @param points the points, none for an event without a mark
   */
  public CombinedEventPart {
    requireNonNull(discipline, "discipline");
    requireNonNull(mark, "mark");
    requireNonNull(points, "points");
  }
}
