package dev.athletics.results.placing;

import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.discipline.Discipline;

/** What the tie-break of combined events reads off the points of each event. */
final class ScoresOfParts {
  private static final int NOT_HELD = -1;

  private ScoresOfParts() {}

  static int eventsWon(Row row, Tie tie) {
    return (int)
        row.result().parts().stream()
            .filter(part -> tie.rows().stream().filter(other -> other != row).allMatch(other -> isMore(part, other)))
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

  static int highest(Row row) {
    return row.result().parts().stream().mapToInt(part -> part.points().value()).max().orElse(NOT_HELD);
  }
}
