package dev.athletics.results.scoring;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.scoring.AgeFactors.Contested;
import dev.athletics.results.table.TsvTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The age factors of World Masters Athletics of 2023, and the open standards that go with them. */
final class MastersStandards implements AgeStandards {
  static final AgeStandards OF_2023 = new MastersStandards();

  private final Map<Contested, Long> open = new HashMap<>();

  private MastersStandards() {
    TsvTable.read(
        MastersStandards.class,
        "age_standards_2023.tsv",
        ImmutableList.of("disciplines", "men", "women"),
        cells -> AgeFactors.CELLS.split(cells.get(0)).forEach(code -> read(code, cells)));
  }

  private void read(String code, List<String> cells) {
    Discipline discipline = Discipline.parse(code);
    open.put(new Contested(Category.MEN, discipline), size(discipline, cells.get(1)));
    open.put(new Contested(Category.WOMEN, discipline), size(discipline, cells.get(2)));
  }

  private static long size(Discipline discipline, String standard) {
    return Coefficients.scaled(
        new BigDecimal(standard), discipline.markKind() == MarkKind.TIME ? 3 : 6);
  }

  @Override
  public String name() {
    return "WMA age grading 2023";
  }

  @Override
  public @Nullable AgeStandard at(Category category, Discipline discipline, int age) {
    Contested contested = new Contested(category, discipline);
    Integer factor = AgeFactors.of2023().factor(contested, age);
    return factor == null ? null : new AgeStandard(factor, open.getOrDefault(contested, 0L), 0);
  }
}
