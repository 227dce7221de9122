package dev.athletics.results.data;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What rows of one header are of, and how it is read and written. Keeps what it has read. */
interface RowContent<T> {
  /** Returns what a row says, or null if that cannot be read, which the row then knows. */
  @Nullable T read(Row row);

  /** Writes the cells that a thing needs. */
  void write(T value, WrittenRow to);

  /** Returns what a thing consists of, by name, so that a loss can be named. */
  ImmutableMap<String, Function<T, Object>> components();
}
