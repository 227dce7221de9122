package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.discipline.Designation.Qualifier;
import dev.athletics.results.table.TsvTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code aliases.tsv}: the spellings of every vocabulary. A shared spelling is read by
 * the standard vocabulary too, because it means one thing only; a spelling of its own is in
 * dispute.
 */
final class AliasTable {
  private static final String STANDARD = "standard";
  private static final String NO_DISCIPLINE = "-";

  private final Map<String, Aliases> byVocabulary = new HashMap<>();

  AliasTable() {
    byVocabulary.put(STANDARD, new Aliases(SpecifiedDisciplines.spellings().copy()));
    TsvResource.read(
        "aliases.tsv", List.of("vocabulary", "use", "code", "told", "spellings"), this::add);
  }

  Aliases of(String vocabulary) {
    Aliases known = byVocabulary.get(vocabulary);
    if (known != null) {
      return known;
    }
    Aliases aliases = new Aliases();
    byVocabulary.put(vocabulary, aliases);
    return aliases;
  }

  private void add(List<String> cells) {
    Aliases aliases = of(cells.get(0));
    boolean shared = cells.get(1).equals("shared");
    checkArgument(
        shared || cells.get(1).equals("own"), "expected shared or own, found %s", cells.get(1));
    List<String> spellings = TsvTable.split(cells.get(4), "; ");
    if (cells.get(2).equals(NO_DISCIPLINE)) {
      aliases.refuse(spellings);
    } else {
      Designation designation = designation(cells.get(2), cells.get(3));
      for (String spelling : spellings) {
        add(aliases, shared, spelling, designation);
      }
    }
  }

  private void add(Aliases aliases, boolean shared, String spelling, Designation designation) {
    if (shared) {
      of(STANDARD).spellings.put(spelling, designation);
      aliases.writes(spelling, designation);
    } else {
      aliases.add(spelling, designation);
    }
  }

  private static Designation designation(String code, String qualifier) {
    Discipline discipline = Catalogue.find(code);
    if (discipline == null) {
      discipline =
          new DisciplineMaker(WordingScanner.scan(code), SpecifiedDisciplines.spellings()).make();
    }
    checkArgument(
        discipline != null && discipline.code().equals(code), "%s is not a canonical code", code);
    return new Designation(
        discipline,
        qualifier.isEmpty() ? ImmutableSet.of() : ImmutableSet.of(Qualifier.valueOf(qualifier)));
  }

  /** The spellings of one vocabulary. */
  static final class Aliases {
    private final Spellings spellings;
    private final Set<String> refused = new HashSet<>();
    private final Map<Discipline, String> written = new HashMap<>();

    Aliases() {
      this(new Spellings());
    }

    private Aliases(Spellings spellings) {
      this.spellings = spellings;
    }

    void add(String spelling, Designation designation) {
      spellings.put(spelling, designation);
      writes(spelling, designation);
    }

    private void writes(String spelling, Designation designation) {
      if (designation.qualifiers().isEmpty()) {
        written.putIfAbsent(designation.discipline(), spelling);
      }
    }

    private void refuse(List<String> spellings) {
      for (String spelling : spellings) {
        refused.add(Letters.key(spelling));
      }
    }

    Spellings spellings() {
      return spellings;
    }

    boolean isRefused(@Nullable String key) {
      return refused.contains(key);
    }

    @Nullable String written(Discipline discipline) {
      return written.get(discipline);
    }

    Aliases copy() {
      Aliases copy = new Aliases(spellings.copy());
      copy.refused.addAll(refused);
      copy.written.putAll(written);
      return copy;
    }
  }
}
