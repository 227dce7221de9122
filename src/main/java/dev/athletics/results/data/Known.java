package dev.athletics.results.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What rows before said in the same cells of some columns: one athlete, venue or event for all of
 * them, made once.
 */
final class Known<T> {
  private final int[] positions;
  private final int most;
  private final Function<Row, @Nullable T> reader;
  private final Numbering texts = new Numbering();
  private final List<T> values = new ArrayList<>();

  Known(Header header, Set<RowColumn> columns, Function<Row, @Nullable T> reader) {
    this(header, columns, Integer.MAX_VALUE, reader);
  }

  /**
   * Begins with nothing.
   *
   * @param header the columns there are
   * @param columns those that say it
   * @param most how many values are kept at most; others are read again for each row
   * @param reader reads what the cells say, or null if they say nothing or cannot be read
   */
  Known(Header header, Set<RowColumn> columns, int most, Function<Row, @Nullable T> reader) {
    this.positions =
        header.positions().entrySet().stream()
            .filter(column -> columns.contains(column.getKey().column()))
            .mapToInt(Map.Entry::getValue)
            .toArray();
    this.most = most;
    this.reader = reader;
  }

  /** Returns what the cells of a row say, or null if they say nothing or cannot be read. */
  @Nullable T get(Row row) {
    int number = texts.find(row.texts(), positions);
    return number == Numbering.NEW ? learn(row) : values.get(number);
  }

  private @Nullable T learn(Row row) {
    T value = reader.apply(row);
    if (value != null && !row.isRefused() && values.size() < most) {
      texts.add();
      values.add(value);
    }
    return value;
  }
}
