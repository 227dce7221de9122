package dev.athletics.results.discipline.naming;

import static com.google.common.base.Preconditions.checkArgument;

import dev.athletics.results.table.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The table {@code aliases.tsv}: the spellings of every vocabulary. A shared spelling is read by
 * the standard vocabulary too, because it means one thing only; any other is in dispute.
 *
 * @param <D> the type of the disciplines
 */
public final class AliasTable<D> {
  private static final String STANDARD = "standard";
  private static final String NO_DISCIPLINE = "-";

  private final Function<String, D> byCode;
  private final Map<String, Aliases<D>> byVocabulary = new HashMap<>();

  /**
   * Reads the table.
   *
   * @param names the codes and names of the catalogue
   * @param byCode finds or makes the discipline of a canonical code
   */
  public AliasTable(NameIndex<D> names, Function<String, D> byCode) {
    this.byCode = byCode;
    byVocabulary.put(STANDARD, new Aliases<>(names.copy()));
    TsvTable.read(
        AliasTable.class,
        "aliases.tsv",
        List.of("vocabulary", "use", "code", "says", "spellings"),
        this::add);
  }

  /** Returns the spellings of a vocabulary. */
  public Aliases<D> of(String vocabulary) {
    Aliases<D> known = byVocabulary.get(vocabulary);
    if (known != null) {
      return known;
    }
    Aliases<D> aliases = new Aliases<>();
    byVocabulary.put(vocabulary, aliases);
    return aliases;
  }

  private void add(List<String> cells) {
    Aliases<D> aliases = of(cells.get(0));
    boolean shared = cells.get(1).equals("shared");
    checkArgument(
        shared || cells.get(1).equals("own"), "expected shared or own, found %s", cells.get(1));
    List<String> spellings = TsvTable.split(cells.get(4), "; ");
    if (cells.get(2).equals(NO_DISCIPLINE)) {
      aliases.refuse(spellings);
    } else {
      NamedDiscipline<D> named = named(cells.get(2), cells.get(3));
      for (String spelling : spellings) {
        add(aliases, shared, spelling, named);
      }
    }
  }

  private void add(Aliases<D> aliases, boolean shared, String spelling, NamedDiscipline<D> named) {
    if (shared) {
      of(STANDARD).names().put(spelling, named);
      aliases.writes(spelling, named);
    } else {
      aliases.add(spelling, named);
    }
  }

  private NamedDiscipline<D> named(String code, String qualifier) {
    D discipline = byCode.apply(code);
    return qualifier.isEmpty()
        ? NamedDiscipline.of(discipline)
        : NamedDiscipline.of(discipline, Qualifier.valueOf(qualifier));
  }
}
