package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row after the other, and remembers the athletes, events and venues of those before: the
 * rows of one athlete have one {@link dev.athletics.results.Athlete}.
 *
 * <pre>{@code
 * RowReader<Performance> reader =
 *     PerformanceRows.columns("event", "athlete", "mark", "date").reader();
 * Performance first = reader.read(2, List.of("Men 100", "Noah LYLES", "9.784", "2024-08-04")).orElseThrow();
 * Performance second = reader.read(3, List.of("Men 200", "Noah LYLES", "19.70", "2024-08-08")).orElseThrow();
 * System.out.println(first.competitor() == second.competitor()); // true
 * }</pre>
 *
 * <p>Not safe to share among threads: each has a reader of its own. What a reader remembers grows
 * with the number of different athletes, not of rows, and goes with the reader.
 *
 * @param <T> what the rows are of
 */
public final class RowReader<T> {
  private final Header header;
  private final RowContent<T> content;
  private final Row row;

  RowReader(Header header, RowContent<T> content) {
    header.check();
    this.header = header;
    this.content = content;
    this.row = new Row(header);
  }

  /**
   * Reads the cells of a line.
   *
   * @param line the number of the line, from 1, or 0 where it has none; problems name it
   * @param cells the cells in the order of the header; null and blank ones say nothing, and blank
   *     ones may follow
   * @return what the row says, and what is wrong with it
   */
  public ReadRow<T> read(long line, List<? extends @Nullable String> cells) {
    int size = requireNonNull(cells, "cells").size();
    if (size == header.size()) {
      return read(line, cells::get);
    }
    if (areBlank(cells)) {
      return new ReadRow<>(Optional.empty(), ImmutableList.of());
    }
    if (size > header.size() && areBlank(cells.subList(header.size(), size))) {
      return read(line, cells::get);
    }
    row.nextOfWrongSize(line, cells.size());
    return new ReadRow<>(Optional.empty(), row.problems());
  }

  private static boolean areBlank(List<? extends @Nullable String> cells) {
    return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
  }

  /**
   * Reads the cells of a row that are fetched one by one. Only those are asked for that the header
   * knows.
   *
   * @param <X> what fetching a cell may throw
   * @param line the number of the row, from 1, or 0 where it has none; problems name it
   * @param cells the cells by their position from 0
   * @return what the row says, and what is wrong with it
   * @throws X if fetching a cell does
   */
  public <X extends Exception> ReadRow<T> read(long line, RowCells<X> cells) throws X {
    row.next(line, requireNonNull(cells, "cells"));
    T value = row.isBlank() ? null : content.read(row);
    return new ReadRow<>(
        row.isRefused() ? Optional.empty() : Optional.ofNullable(value), row.problems());
  }

  /** Reads many lines, of which the header was the first. */
  ReadRows<T> readAll(Iterable<? extends List<? extends @Nullable String>> lines) {
    ImmutableList.Builder<T> values = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(header.remarks());
    long line = 1;
    for (List<? extends @Nullable String> cells : lines) {
      line++;
      ReadRow<T> read = read(line, cells);
      read.value().ifPresent(values::add);
      problems.addAll(read.problems());
    }
    return new ReadRows<>(values.build(), problems.build());
  }
}
