package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Facility;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Points;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** One row of a {@link ScoringTable}. */
record ScoringRow(
    Category category,
    Discipline discipline,
    ImmutableSet<AgeGroup> ageGroups,
    String track,
    Scale scale) {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final String STANDARD = "STANDARD";
  private static final String SHORT = "SHORT";

  ScoringRow {
    checkArgument(
        track.isEmpty() || track.equals(STANDARD) || track.equals(SHORT),
        "expected the track STANDARD, SHORT or none, was %s",
        track);
  }

  static ScoringRow of(List<String> cells) {
    return new ScoringRow(
        Category.valueOf(cells.get(0)),
        Discipline.parse(cells.get(1)),
        WORDS
            .splitToStream(cells.get(2))
            .map(AgeGroup::parse)
            .collect(ImmutableSet.toImmutableSet()),
        cells.get(3),
        scale(cells));
  }

  private static Scale scale(List<String> cells) {
    Unit unit = Unit.of(cells.get(5));
    BigDecimal step = new BigDecimal(cells.get(6));
    long hand = cells.get(11).isEmpty() ? 0 : Coefficients.scaled(new BigDecimal(cells.get(11)), 3);
    checkArgument(hand >= 0, "hand must not be below zero: %s", cells.get(11));
    return new Scale(unit, unit.grid(step), hand, limited(cells, formula(cells, unit, step)));
  }

  private static Formula formula(List<String> cells, Unit unit, BigDecimal step) {
    boolean lessIsBetter = unit == Unit.SECONDS;
    if (cells.get(4).equals("list")) {
      return ListedMarks.parse(cells.get(7), step, lessIsBetter);
    }
    Coefficients numbers =
        new Coefficients(
            new BigDecimal(cells.get(7)),
            new BigDecimal(cells.get(8)),
            cells.get(9).isEmpty() ? BigDecimal.ZERO : new BigDecimal(cells.get(9)),
            step,
            lessIsBetter,
            rounding(cells.get(10)));
    return switch (cells.get(4)) {
      case "power" -> new PowerFormula(numbers);
      case "square" -> new SquareFormula(numbers);
      case "linear" -> new LinearFormula(numbers);
      default ->
          throw new IllegalArgumentException(
              "expected the formula power, square, linear or list, was " + cells.get(4));
    };
  }

  private static Rounding rounding(String cell) {
    return switch (cell) {
      case "down" -> Rounding.DOWN;
      case "nearest" -> Rounding.NEAREST;
      default ->
          throw new IllegalArgumentException("expected the rounding down or nearest, was " + cell);
    };
  }

  private static Formula limited(List<String> cells, Formula formula) {
    if (cells.get(12).isEmpty() && cells.get(13).isEmpty()) {
      return formula;
    }
    long least = cells.get(12).isEmpty() ? 0 : Points.parse(cells.get(12)).value();
    long most =
        cells.get(13).isEmpty() ? Formula.BEYOND_EVERY_TABLE : Points.parse(cells.get(13)).value();
    checkArgument(least <= most, "least must not be above most");
    return steps -> Math.min(Math.max(formula.points(steps), least), most);
  }

  boolean isFor(Facility facility) {
    return switch (facility) {
      case SHORT_TRACK -> !track.equals(STANDARD);
      // Marks of a longer oval under a roof are neither.
      case OVERSIZED_TRACK -> track.isEmpty();
      default -> !track.equals(SHORT);
    };
  }

  /** Returns whether two rows of one category and discipline would score the same event. */
  boolean overlaps(ScoringRow other) {
    boolean sameAges =
        ageGroups.equals(other.ageGroups) || !Collections.disjoint(ageGroups, other.ageGroups);
    return sameAges && (track.isEmpty() || other.track.isEmpty() || track.equals(other.track));
  }

  ScoringRow withFormula(Formula formula) {
    return new ScoringRow(category, discipline, ageGroups, track, scale.withFormula(formula));
  }
}
