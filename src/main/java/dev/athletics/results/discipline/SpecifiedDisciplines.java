package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The disciplines of {@code specifications.tsv}: those of the {@link Catalogue} with an implement,
 * hurdles or a length.
 *
 * <p>They are made from their codes, which takes the words of all languages and more time than the
 * rest of the catalogue; most programs that ask for {@code 1500} never need them.
 */
final class SpecifiedDisciplines {
  private final List<Discipline> rows = new ArrayList<>();
  private final NameTable byName = new NameTable();
  private final Spellings spellings = new Spellings();

  private SpecifiedDisciplines() {
    for (Discipline generic : Catalogue.generic()) {
      spell(generic);
    }
    TsvResource.read("specifications.tsv", List.of("code", "contested by"), this::add);
  }

  private static final class Loaded {
    private static final SpecifiedDisciplines DISCIPLINES = new SpecifiedDisciplines();
  }

  static List<Discipline> all() {
    return Loaded.DISCIPLINES.rows;
  }

  /**
   * Returns the specified discipline that a text names from an index to its end; null when there is
   * none.
   */
  static @Nullable Discipline find(CharSequence text, int from) {
    return Loaded.DISCIPLINES.byName.find(text, from);
  }

  /** Returns the codes and names of the whole catalogue. */
  static Spellings spellings() {
    return Loaded.DISCIPLINES.spellings;
  }

  private void add(List<String> cells) {
    String code = cells.get(0);
    Discipline made = new DisciplineMaker(WordingScanner.scan(code), spellings).make();
    checkArgument(made != null && made.code().equals(code), "%s is not a canonical code", code);
    byName.add(made);
    spell(made);
    rows.add(made);
  }

  private void spell(Discipline discipline) {
    Designation designation = Designation.of(discipline);
    spellings.put(discipline.code(), designation);
    spellings.put(discipline.displayName(), designation);
  }
}
