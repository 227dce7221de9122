package dev.athletics.results.examples;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.MarkSyntax;
import dev.athletics.results.mark.NotatedMark;

/** The column of marks, read as the discipline writes them. */
final class MarkText {
  private MarkText() {}

  static NotatedMark read(Discipline discipline, String text) {
    return NotatedMark.parse(
        text,
        switch (discipline.markKind()) {
          case TIME -> MarkSyntax.TIME;
          case POINTS -> MarkSyntax.POINTS;
          case DISTANCE_IN_FIXED_TIME -> MarkSyntax.WHOLE_METRES;
          case DISTANCE, HEIGHT -> MarkSyntax.DISTANCE;
        });
  }
}
