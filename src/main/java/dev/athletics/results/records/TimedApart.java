package dev.athletics.results.records;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Mark;
import java.util.function.Predicate;

/**
 * Whether a mark must not be compared with automatic times: where timing decides, any that is not
 * automatic.
 */
final class TimedApart implements Predicate<Mark> {
  private final boolean timingDecides;

  TimedApart(Discipline discipline) {
    this.timingDecides = Timing.decides(discipline);
  }

  @Override
  public boolean test(Mark mark) {
    return timingDecides && !Timing.isAutomatic(mark);
  }
}
