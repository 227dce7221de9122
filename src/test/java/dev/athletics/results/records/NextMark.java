package dev.athletics.results.records;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;

/** The marks next to a mark, as the sport publishes them. */
final class NextMark {
  private NextMark() {}

  static Mark better(Discipline discipline, Mark mark) {
    return beside(mark, discipline.markKind().isLessBetter() ? -1 : 1);
  }

  static Mark worse(Discipline discipline, Mark mark) {
    return beside(mark, discipline.markKind().isLessBetter() ? 1 : -1);
  }

  private static Mark beside(Mark mark, int step) {
    if (mark instanceof RaceTime time) {
      long unit =
          switch (time.resolution()) {
            case SECOND -> 1000;
            case TENTH -> 100;
            case HUNDREDTH -> 10;
            case THOUSANDTH -> 1;
          };
      return RaceTime.ofMillis(time.toMillis() + step * unit, time.resolution(), time.method());
    }
    return mark instanceof Distance distance
        ? Distance.ofCentimetres(distance.toCentimetres() + step)
        : Points.of(((Points) mark).value() + step);
  }
}
