package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.table.TsvTable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The disciplines of the tables {@code disciplines.tsv} and {@code specifications.tsv}. */
final class Catalogue {
  private final List<Discipline> rows = new ArrayList<>();
  private final NameTable byName = new NameTable();
  private final Spellings spellings = new Spellings();

  private Catalogue() {
    TsvResource.read(
        "disciplines.tsv",
        List.of("code", "name", "family", "ground", "mark", "metres", "duration", "legs", "wind"),
        this::addDiscipline);
    TsvResource.read("specifications.tsv", List.of("code", "contested by"), this::addSpecification);
  }

  private static final class Loaded {
    private static final Catalogue CATALOGUE = new Catalogue();
  }

  private static final class Sorted {
    private static final ImmutableList<Discipline> DISCIPLINES =
        ImmutableList.sortedCopyOf(Loaded.CATALOGUE.rows);
  }

  static ImmutableList<Discipline> disciplines() {
    return Sorted.DISCIPLINES;
  }

  /**
   * Returns the catalogued discipline of a canonical code or an English name, allocating nothing;
   * null when there is none.
   */
  static @Nullable Discipline find(CharSequence name) {
    return find(name, 0);
  }

  /** Returns what {@link #find(CharSequence)} does for a text from an index to its end. */
  static @Nullable Discipline find(CharSequence text, int from) {
    return Loaded.CATALOGUE.byName.find(text, from);
  }

  /** Returns the codes and names of the catalogue. */
  static Spellings spellings() {
    return Loaded.CATALOGUE.spellings;
  }

  /** Returns the catalogue's own instance of a discipline where there is one. */
  static Discipline intern(Discipline made) {
    return Loaded.CATALOGUE.byName.intern(made);
  }

  private void addDiscipline(List<String> cells) {
    Discipline discipline =
        Discipline.builder(cells.get(0), cells.get(1))
            .family(Family.valueOf(cells.get(2)))
            .ground(Ground.valueOf(cells.get(3)))
            .markKind(MarkKind.valueOf(cells.get(4)))
            .micrometres(micrometres(cells.get(5)))
            .seconds(cells.get(6).isEmpty() ? 0 : Duration.parse(cells.get(6)).toSeconds())
            .legs(legs(cells.get(7)))
            .windRelevant(isWind(cells.get(8)))
            .position(rows.size())
            .build();
    add(discipline);
  }

  private void addSpecification(List<String> cells) {
    Discipline made =
        new DisciplineMaker(WordingScanner.scan(cells.get(0)), spellings::discipline).make();
    checkArgument(
        made != null && made.code().equals(cells.get(0)),
        "%s is not a canonical code",
        cells.get(0));
    add(made);
  }

  private void add(Discipline discipline) {
    checkArgument(
        byName.add(discipline.code(), discipline)
            && byName.add(discipline.displayName(), discipline),
        "%s is there twice",
        discipline);
    spellings.put(discipline.code(), Designation.of(discipline));
    spellings.put(discipline.displayName(), Designation.of(discipline));
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
      Discipline leg = byName.find(code, 0);
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
}
