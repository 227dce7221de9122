package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import dev.athletics.results.discipline.naming.DisciplineParser;
import dev.athletics.results.discipline.naming.NameIndex;
import dev.athletics.results.discipline.naming.NamedDiscipline;
import dev.athletics.results.discipline.naming.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Discipline> byName = new HashMap<>();
  private final NameIndex<Discipline> names = new NameIndex<>();

  private SpecifiedDisciplines() {
    for (Discipline generic : Catalogue.generic()) {
      index(generic);
    }
    TsvResource.read("specifications.tsv", List.of("code", "contested by"), this::add);
  }

  private static final class Lazy {
    private static final SpecifiedDisciplines DISCIPLINES = new SpecifiedDisciplines();
  }

  static List<Discipline> all() {
    return Lazy.DISCIPLINES.rows;
  }

  /** Returns the specified discipline of a code or an English name, null for others. */
  static @Nullable Discipline find(String name) {
    return Lazy.DISCIPLINES.byName.get(name);
  }

  /** Returns the codes and names of the whole catalogue. */
  static NameIndex<Discipline> names() {
    return Lazy.DISCIPLINES.names;
  }

  private void add(List<String> cells) {
    Discipline made = make(cells.get(0), names);
    Catalogue.name(byName, made);
    index(made);
    rows.add(made);
  }

  /** Makes the discipline of a canonical code. */
  static Discipline make(String code, NameIndex<Discipline> names) {
    Discipline made =
        new DisciplineParser<>(Tokenizer.scan(code), names, new DisciplineFactory()).parse();
    checkArgument(made != null && made.code().equals(code), "%s is not a canonical code", code);
    return made;
  }

  private void index(Discipline discipline) {
    NamedDiscipline<Discipline> named = NamedDiscipline.of(discipline);
    names.put(discipline.code(), named);
    names.put(discipline.displayName(), named);
  }
}
