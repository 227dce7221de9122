package dev.athletics.results.data;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.data.ColumnNames.Meaning;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Writes rows that say as much as what they are written from, and refuses where they cannot. */
final class RowWriter<T> {
  private final Header header;
  private final RowContent<T> content;
  private final RowReader<T> reader;

  RowWriter(Header header, RowContent<T> content) {
    this.header = header;
    this.content = content;
    this.reader = new RowReader<>(header, content);
  }

  /** Returns the names of the columns that things need, in the order of the columns. */
  static <T> ImmutableList<String> columns(RowContent<T> content, Iterable<? extends T> values) {
    Set<Meaning> needed = new LinkedHashSet<>();
    for (T value : values) {
      WrittenRow row = new WrittenRow(null);
      content.write(value, row);
      needed.addAll(row.columns());
    }
    return needed.stream()
        .sorted(Comparator.comparing(Meaning::column).thenComparing(Meaning::scheme))
        .map(ColumnNames.get()::written)
        .collect(toImmutableList());
  }

  /**
   * Returns the cells of a row.
   *
   * @throws DataException if the row would not be read as the same
   */
  ImmutableList<String> write(T value) {
    WrittenRow row = new WrittenRow(header);
    content.write(value, row);
    ImmutableList<String> cells = row.in(header);
    T again = reader.read(0, cells).orElseThrow();
    if (!again.equals(value)) {
      throw new DataException(lost(value, again));
    }
    return cells;
  }

  private ImmutableList<Problem> lost(T value, T again) {
    return content.components().entrySet().stream()
        .filter(
            component ->
                !component.getValue().apply(value).equals(component.getValue().apply(again)))
        .map(Map.Entry::getKey)
        .map(
            name ->
                new Problem(
                    name, component(name, value), "cannot be written in cells without loss"))
        .collect(toImmutableList());
  }

  private String component(String name, T value) {
    return String.valueOf(requireNonNull(content.components().get(name)).apply(value));
  }
}
