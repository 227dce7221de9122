package dev.athletics.results.data;

import java.util.Arrays;
import java.util.HashMap;
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
  private final Map<Cells, T> values = new HashMap<>();
  private Cells next;

  Known(Header header, Set<RowColumn> columns) {
    this.positions =
        header.positions().entrySet().stream()
            .filter(column -> columns.contains(column.getKey().column()))
            .mapToInt(Map.Entry::getValue)
            .toArray();
    this.next = new Cells(new String[positions.length]);
  }

  /** Returns what the cells of a row say, or null if they say nothing or cannot be read. */
  @Nullable T get(Row row, Function<Row, @Nullable T> reader) {
    next.take(row.texts(), positions);
    T known = values.get(next);
    return known == null ? learn(row, reader) : known;
  }

  private @Nullable T learn(Row row, Function<Row, @Nullable T> reader) {
    T value = reader.apply(row);
    if (value != null && !row.isRefused()) {
      values.put(next, value);
      next = new Cells(new String[positions.length]);
    }
    return value;
  }

  /** The key is filled again for each row, and given away only with what is new. */
  private static final class Cells {
    private final @Nullable String[] texts;
    private int hash;

    Cells(@Nullable String[] texts) {
      this.texts = texts;
    }

    void take(@Nullable String[] row, int[] positions) {
      int sum = 0;
      for (int i = 0; i < positions.length; i++) {
        String text = row[positions[i]];
        texts[i] = text;
        sum = 31 * sum + (text == null ? 0 : text.hashCode());
      }
      hash = sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Cells that && hash == that.hash && Arrays.equals(texts, that.texts);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
