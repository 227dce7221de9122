package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.athletics.results.discipline.naming.DisciplineParser;
import dev.athletics.results.discipline.naming.NameIndex;
import dev.athletics.results.discipline.naming.NamedDiscipline;
import dev.athletics.results.discipline.naming.Tokenizer;
import dev.athletics.results.table.TsvTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The disciplines of {@code disciplines.tsv}, which are loaded when the first of them is asked for,
 * and after them those of {@code specifications.tsv}.
 */
final class Catalogue {
  private final List<Discipline> rows = new ArrayList<>();
  private final Map<String, Discipline> byName = new HashMap<>();

  private Catalogue() {
    TsvResource.read(
        "disciplines.tsv",
        List.of("code", "name", "family", "ground", "mark", "metres", "minutes", "legs", "wind"),
        this::add);
  }

  private static final class Lazy {
    private static final Catalogue CATALOGUE = new Catalogue();
  }

  private static final class LazySpecified {
    private static final Specified SPECIFIED = new Specified();
  }

  private static final class LazyOrder {
    private static final ImmutableList<Discipline> DISCIPLINES =
        ImmutableList.sortedCopyOf(Iterables.concat(generic(), LazySpecified.SPECIFIED.rows));
  }

  static ImmutableList<Discipline> disciplines() {
    return LazyOrder.DISCIPLINES;
  }

  /** Returns the disciplines of the first table alone, in its order. */
  private static List<Discipline> generic() {
    return Lazy.CATALOGUE.rows;
  }

  /** Returns the catalogued discipline of a canonical code or an English name, null for others. */
  static @Nullable Discipline find(String name) {
    Discipline generic = Lazy.CATALOGUE.byName.get(name);
    return generic == null ? LazySpecified.SPECIFIED.byName.get(name) : generic;
  }

  /** Returns the codes and names of the whole catalogue. */
  static NameIndex<Discipline> names() {
    return LazySpecified.SPECIFIED.names;
  }

  /** Makes the discipline of a canonical code. */
  static Discipline make(String code, NameIndex<Discipline> names) {
    Discipline made =
        new DisciplineParser<>(Tokenizer.scan(code), names, new DisciplineFactory()).parse();
    checkArgument(made != null && made.code().equals(code), "%s is not a canonical code", code);
    return made;
  }

  /** Returns the discipline of a code of the table. */
  static Discipline get(String code) {
    return requireNonNull(Lazy.CATALOGUE.byName.get(code), code);
  }

  /** Returns the catalogue's own instance of a discipline where there is one. */
  static Discipline intern(Discipline made) {
    Discipline known = find(made.code());
    return known == null ? made : known;
  }

  /** Returns the instance of the first table alone where there is one. */
  static Discipline canonical(Discipline made) {
    Discipline known = Lazy.CATALOGUE.byName.get(made.code());
    return known == null ? made : known;
  }

  /**
   * Adds a discipline by its code and its name.
   *
   * @throws IllegalArgumentException if one of them is there already
   */
  private static void name(Map<String, Discipline> byName, Discipline discipline) {
    for (String name : List.of(discipline.code(), discipline.displayName())) {
      checkArgument(byName.put(name, discipline) == null, "%s is there twice", name);
    }
  }

  private void add(List<String> cells) {
    Discipline discipline =
        Discipline.builder(cells.get(0), cells.get(1))
            .family(Family.valueOf(cells.get(2)))
            .ground(Ground.valueOf(cells.get(3)))
            .markKind(MarkKind.valueOf(cells.get(4)))
            .micrometres(micrometres(cells.get(5)))
            .seconds(cells.get(6).isEmpty() ? 0 : 60 * Long.parseLong(cells.get(6)))
            .legs(legs(cells.get(7)))
            .windRelevant(isWind(cells.get(8)))
            .position(rows.size())
            .build();
    name(byName, discipline);
    rows.add(discipline);
  }

  private static long micrometres(String metres) {
    return metres.isEmpty() ? 0 : new BigDecimal(metres).movePointRight(6).longValueExact();
  }

  private ImmutableList<Discipline> legs(String codes) {
    if (codes.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Discipline> legs = ImmutableList.builder();
    for (String code : TsvTable.split(codes, "+")) {
      Discipline leg = byName.get(code);
      checkArgument(leg != null, "the leg %s is not above", code);
      legs.add(leg);
    }
    return legs.build();
  }

  private static boolean isWind(String cell) {
    checkArgument(
        cell.isEmpty() || cell.equals("wind"), "expected wind or nothing, found %s", cell);
    return !cell.isEmpty();
  }

  /**
   * The disciplines of {@code specifications.tsv}: those of the catalogue with an implement,
   * hurdles or a length.
   *
   * <p>They are made from their codes, which takes the words of all languages and more time than
   * the rest of the catalogue; most programs that ask for {@code 1500} never need them.
   */
  private static final class Specified {
    private final List<Discipline> rows = new ArrayList<>();
    private final Map<String, Discipline> byName = new HashMap<>();
    private final NameIndex<Discipline> names = new NameIndex<>();

    private Specified() {
      for (Discipline generic : generic()) {
        index(generic);
      }
      TsvResource.read("specifications.tsv", List.of("code", "contested by"), this::add);
    }

    private void add(List<String> cells) {
      Discipline made = make(cells.get(0), names);
      name(byName, made);
      index(made);
      rows.add(made);
    }

    private void index(Discipline discipline) {
      NamedDiscipline<Discipline> named = NamedDiscipline.of(discipline);
      names.put(discipline.code(), named);
      names.put(discipline.displayName(), named);
    }
  }
}
