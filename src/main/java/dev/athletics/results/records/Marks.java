package dev.athletics.results.records;

import dev.athletics.results.mark.Margin;
import dev.athletics.results.mark.Mark;

/** The difference of two marks, without direction. */
final class Marks {
  private Marks() {}

  static Margin difference(Mark one, Mark other) {
    Margin margin = Margin.between(one, other);
    return margin.signum() < 0 ? margin.negated() : margin;
  }
}
