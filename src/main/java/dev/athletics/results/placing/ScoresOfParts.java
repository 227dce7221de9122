package dev.athletics.results.placing;

import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Points;
import java.util.Comparator;
import java.util.List;

/** What the tie-break of combined events reads off the points of each event. */
final class ScoresOfParts {
  private static final int NOT_HELD = -1;

  private ScoresOfParts() {}

  /** Some of the events are not enough: all must be known, so that their points are the mark. */
  static boolean areKnown(Row row) {
    return row.mark() instanceof Points points && points.value() == sum(row.result());
  }

  static int sum(Result result) {
    return result.parts().stream().mapToInt(part -> part.points().value()).sum();
  }

  static int eventsWon(Row row, Tie tie) {
    return (int)
        row.result().parts().stream()
            .filter(
                part ->
                    tie.rows().stream()
                        .filter(other -> other != row)
                        .allMatch(other -> isMore(part, other)))
            .count();
  }

  private static boolean isMore(CombinedEventPart part, Row other) {
    return part.points().value() > points(other, part.discipline());
  }

  private static int points(Row row, Discipline discipline) {
    return row.result().parts().stream()
        .filter(part -> part.discipline().equals(discipline))
        .mapToInt(part -> part.points().value())
        .findFirst()
        .orElse(NOT_HELD);
  }

  static List<Integer> fromTheHighest(Row row) {
    return row.result().parts().stream()
        .map(part -> part.points().value())
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  static int highest(Row row) {
    return row.result().parts().stream()
        .mapToInt(part -> part.points().value())
        .max()
        .orElse(NOT_HELD);
  }
}
