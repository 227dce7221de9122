package dev.athletics.results.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.table.TsvTable;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Folding;
import dev.athletics.results.text.Nearest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of columns in several languages, as {@code column_names.tsv} has them. */
final class ColumnNames {
  private static final List<String> HEADING = List.of("column", "language", "names");
  private static final String ID = "id ";

  /** What a column says; the scheme is empty except for an id. */
  record Meaning(RowColumn column, String scheme) {
    Meaning(RowColumn column) {
      this(column, "");
    }
  }

  private static final class Lazy {
    private static final ColumnNames NAMES = new ColumnNames();
  }

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<RowColumn, String> written = new EnumMap<>(RowColumn.class);

  private ColumnNames() {
    TsvTable.read(
        ColumnNames.class,
        "column_names.tsv",
        HEADING,
        row -> TsvTable.split(row.get(2), "; ").forEach(name -> add(meaningOf(row.get(0)), name)));
  }

  static ColumnNames get() {
    return Lazy.NAMES;
  }

  private static Meaning meaningOf(String cell) {
    int blank = cell.indexOf(' ');
    return blank < 0
        ? new Meaning(RowColumn.valueOf(cell))
        : new Meaning(RowColumn.valueOf(cell.substring(0, blank)), cell.substring(blank + 1));
  }

  private void add(Meaning meaning, String name) {
    Meaning other = meanings.put(Folding.words(name), meaning);
    if (other != null && !other.equals(meaning)) {
      throw new IllegalArgumentException(name + " is a name of " + other + " too");
    }
    written.putIfAbsent(meaning.column(), name);
  }

  /** Returns what a column says: by the table, or as an id whose scheme its name has. */
  Optional<Meaning> meaning(String name) {
    Meaning known = meanings.get(Folding.words(name));
    return known == null ? Optional.ofNullable(id(Blanks.trim(name))) : Optional.of(known);
  }

  private static @Nullable Meaning id(String name) {
    boolean isId = name.length() > ID.length() && Folding.words(name).startsWith(ID);
    return isId ? new Meaning(RowColumn.ID, name.substring(ID.length())) : null;
  }

  /** Returns the name under which a column is written. */
  String written(Meaning meaning) {
    return meaning.column() == RowColumn.ID
        ? ID + meaning.scheme()
        : written.getOrDefault(meaning.column(), meaning.column().name());
  }

  ImmutableList<String> nearest(CharSequence name) {
    return Nearest.of(
        Folding.words(name),
        ImmutableMap.copyOf(meanings).keySet().stream().map(it -> Map.entry(it, it)));
  }
}
