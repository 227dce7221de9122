package dev.athletics.results.comparison;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;

/**
 * Compares two marks as they are official: a distance in feet and inches and one in metres by the
 * whole centimetre (29-4.5 is 8.95), all others by their value.
 *
 * <p>It compares pairs and is no order of many: 29-4.5 and 29-4.75 both equal 8.95.
 */
public final class OfficialMarks {
  private OfficialMarks() {}

  /**
   * Compares two marks of a discipline.
   *
   * @param discipline the discipline
   * @param one a mark
   * @param other a mark to compare it with
   * @return below 0 if the first is better, 0 if they are equal, above 0 if it is worse
   */
  public static int compare(Discipline discipline, Mark one, Mark other) {
    return areMixed(one, other) && isEqual((Distance) one, (Distance) other)
        ? 0
        : discipline.bestFirst().compare(one, other);
  }

  private static boolean areMixed(Mark one, Mark other) {
    return one instanceof Distance distance
        && other instanceof Distance standing
        && distance.isImperial() != standing.isImperial();
  }

  private static boolean isEqual(Distance one, Distance other) {
    return one.toCentimetres() == other.toCentimetres();
  }
}
