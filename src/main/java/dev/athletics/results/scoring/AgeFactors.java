package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.table.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The age factors of World Masters Athletics in ten-thousandths, of one edition. */
final class AgeFactors {
  /** The factor that changes nothing. */
  static final int ONE = 10_000;

  private static final int YOUNGEST = 30;
  private static final Splitter CODE_AND_AGES = Splitter.on(':');
  static final Splitter CELLS = Splitter.on(' ');

  private final Map<Contested, OfAges> factors = new HashMap<>();

  /** The factors from the age of 30 on, and the ages at which the discipline is held. */
  private record OfAges(ImmutableList<Integer> factors, Range<Integer> held) {}

  private AgeFactors(int edition) {
    TsvTable.read(
        AgeFactors.class,
        "age_factors_wma_" + edition + ".tsv",
        ImmutableList.of("category", "disciplines", "factors"),
        cells -> read(Category.valueOf(cells.get(0)), cells));
  }

  private void read(Category category, List<String> cells) {
    ImmutableList<Integer> ofAges = numbers(cells.get(2));
    for (String discipline : CELLS.split(cells.get(1))) {
      List<String> codeAndAges = CODE_AND_AGES.splitToList(discipline);
      factors.put(
          new Contested(category, Discipline.parse(codeAndAges.get(0))),
          new OfAges(ofAges, held(codeAndAges)));
    }
  }

  private static Range<Integer> held(List<String> codeAndAges) {
    if (codeAndAges.size() == 1) {
      return Range.all();
    }
    Range<Integer> ages = AgeGroup.parse(codeAndAges.get(1)).ages();
    // Whoever is younger than the first age of the table runs what that age does.
    return ages.lowerEndpoint() == YOUNGEST ? Range.atMost(ages.upperEndpoint()) : ages;
  }

  static ImmutableList<Integer> numbers(String cell) {
    return CELLS
        .splitToStream(cell)
        .map(Integer::parseUnsignedInt)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whose contest it is and what is contested, without implement or hurdles. */
  record Contested(Category category, Discipline discipline) {}

  /** Returns the factors of 2023, which are read when they are first needed. */
  static AgeFactors of2023() {
    return Of2023.FACTORS;
  }

  private static final class Of2023 {
    private static final AgeFactors FACTORS = new AgeFactors(2023);
  }

  /**
   * Returns the factor at an age, 1 below the age of 30; nothing for an event without factors at
   * that age.
   */
  @Nullable Integer factor(Contested contested, int age) {
    OfAges ofAges = factors.get(contested);
    if (ofAges == null) {
      return null;
    }
    int oldest = YOUNGEST + ofAges.factors().size() - 1;
    checkArgument(age >= 0 && age <= oldest, "age must be from 0 to %s: %s", oldest, age);
    if (!ofAges.held().contains(age)) {
      return null;
    }
    return age < YOUNGEST ? Integer.valueOf(ONE) : ofAges.factors().get(age - YOUNGEST);
  }
}
