package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The disciplines of the table {@code disciplines.tsv}.
 */
final class Catalogue {
  private static final Splitter LEGS = Splitter.on('+').omitEmptyStrings();

  private final List<Discipline> rows = new ArrayList<>();
  private final Map<String, Discipline> byCode = new HashMap<>();
  private final Map<String, Discipline> byName = new HashMap<>();

  private Catalogue() {
    TsvResource.read(
        "disciplines.tsv",
        List.of("code", "name", "family", "ground", "mark", "metres", "duration", "legs", "wind"),
        this::add);
  }

  private static final class Loaded {
    private static final Catalogue CATALOGUE = new Catalogue();
    private static final ImmutableList<Discipline> DISCIPLINES = ImmutableList.sortedCopyOf(CATALOGUE.rows);
  }

  static ImmutableList<Discipline> disciplines() {
    return Loaded.DISCIPLINES;
  }

  static @Nullable Discipline find(CharSequence text) {
    String written = text.toString();
    Discipline byCode = Loaded.CATALOGUE.byCode.get(written);
    return byCode != null ? byCode : Loaded.CATALOGUE.byName.get(written.toLowerCase(Locale.ROOT));
  }

  private void add(List<String> cells) {
    String code = cells.get(0);
    Discipline discipline =
        Discipline.builder(code, cells.get(1))
            .family(Family.valueOf(cells.get(2)))
            .ground(Ground.valueOf(cells.get(3)))
            .markKind(MarkKind.valueOf(cells.get(4)))
            .micrometres(micrometres(cells.get(5)))
            .seconds(cells.get(6).isEmpty() ? 0 : Duration.parse(cells.get(6)).toSeconds())
            .legs(legs(cells.get(7)))
            .windRelevant(isWind(cells.get(8)))
            .position(rows.size())
            .build();
    checkArgument(byCode.put(code, discipline) == null, "%s is there twice", code);
    byName.put(discipline.displayName().toLowerCase(Locale.ROOT), discipline);
    rows.add(discipline);
  }

  private static long micrometres(String metres) {
    return metres.isEmpty() ? 0 : new BigDecimal(metres).movePointRight(6).longValueExact();
  }

  private ImmutableList<Discipline> legs(String codes) {
    ImmutableList.Builder<Discipline> legs = ImmutableList.builder();
    for (String code : LEGS.split(codes)) {
      Discipline leg = byCode.get(code);
      checkArgument(leg != null, "the leg %s is not above", code);
      legs.add(leg);
    }
    return legs.build();
  }

  private static boolean isWind(String cell) {
    checkArgument(cell.isEmpty() || cell.equals("wind"), "expected wind or nothing, found %s", cell);
    return !cell.isEmpty();
  }
}
