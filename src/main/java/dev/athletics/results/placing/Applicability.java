package dev.athletics.results.placing;

import dev.athletics.results.placing.Criterion.Answerable;
import java.util.function.Function;
import java.util.function.Predicate;

/** When the criteria can be asked. */
final class Applicability {
  static final Function<Tie, Answerable> ALWAYS = tie -> Answerable.YES;

  /** Places of different races do not compare. */
  static final Function<Tie, Answerable> WHERE_FACTS_LACK =
      tie ->
          tie.lackedFacts() && tie.isOfOneRace() && tie.all(row -> row.result().place().isPresent())
              ? Answerable.YES
              : Answerable.OUT_OF_PLACE;

  static final Function<Tie, Answerable> JUMP_OFF =
      tie ->
          tie.place() == 1 && tie.isOfOneRace() && tie.any(SeriesOfHeights::isInJumpOff)
              ? Answerable.YES
              : Answerable.OUT_OF_PLACE;

  private Applicability() {}

  /** For the first place alone, if no more than some tie for it. */
  static Function<Tie, Answerable> forFirst(Predicate<Row> isKnown, int most) {
    Function<Tie, Answerable> where = where(isKnown);
    return tie ->
        tie.place() == 1 && tie.rows().size() <= most ? where.apply(tie) : Answerable.OUT_OF_PLACE;
  }

  static Function<Tie, Answerable> where(Predicate<Row> isKnown) {
    return tie -> tie.all(isKnown) ? Answerable.YES : Answerable.LACKS_FACTS;
  }

  /** For those of one race alone: what happened in it says nothing about another. */
  static Function<Tie, Answerable> inOneRace(Function<Tie, Answerable> applicability) {
    return tie -> tie.isOfOneRace() ? applicability.apply(tie) : Answerable.OUT_OF_PLACE;
  }
}
