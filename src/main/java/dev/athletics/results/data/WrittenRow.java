package dev.athletics.results.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.data.ColumnNames.Meaning;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells that a thing needs, each with its column. */
final class WrittenRow {
  private final @Nullable Header header;
  private final Map<Meaning, String> cells = new LinkedHashMap<>();

  /**
   * Begins a row.
   *
   * @param header the columns there are, or null where every column may be asked for
   */
  WrittenRow(@Nullable Header header) {
    this.header = header;
  }

  /** Returns whether a cell of this column can be written. */
  boolean hasColumn(RowColumn column) {
    return header == null || header.has(column);
  }

  void put(RowColumn column, Object value) {
    cells.put(new Meaning(column), value.toString());
  }

  void put(RowColumn column, Optional<?> value) {
    value.ifPresent(present -> put(column, present));
  }

  void putId(String scheme, String value) {
    cells.put(new Meaning(RowColumn.ID, scheme), value);
  }

  ImmutableSet<Meaning> columns() {
    return ImmutableSet.copyOf(cells.keySet());
  }

  /**
   * Returns the cells in the order of the columns.
   *
   * @throws DataException if there is no column for one of them
   */
  ImmutableList<String> in(Header columns) {
    String[] row = new String[columns.size()];
    Arrays.fill(row, "");
    ImmutableList.Builder<Problem> homeless = ImmutableList.builder();
    cells.forEach(
        (meaning, text) -> {
          Integer position = columns.positions().get(meaning);
          if (position == null) {
            String name = ColumnNames.get().written(meaning);
            homeless.add(new Problem(name, text, "there is no column for it"));
          } else {
            row[position] = text;
          }
        });
    ImmutableList<Problem> problems = homeless.build();
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return ImmutableList.copyOf(row);
  }
}
