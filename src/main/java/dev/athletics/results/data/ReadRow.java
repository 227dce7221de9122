package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What came of one row: a value, or the problems for which there is none.
 *
 * <p>A row of blank cells has neither. A value may have problems beside it: they say which mark was
 * repaired, and how.
 *
 * <pre>{@code
 * PerformanceRows rows = PerformanceRows.columns("event", "athlete", "mark", "date");
 * ReadRow<Performance> row = rows.read("Men 800", "David RUDISHA", "1:40,9l", "2012-08-09");
 * System.out.println(row.value());                     // Optional.empty
 * System.out.println(row.problems().get(0).path());    // mark
 * }</pre>
 *
 * <p>Equality compares everything. Immutable.
 *
 * @param <T> what the row is of
 * @param value the value, or empty where the row cannot be read
 * @param problems what is wrong with the row, by column from left to right as it was found
 */
public record ReadRow<T>(Optional<T> value, ImmutableList<Problem> problems) {
  /**
   * Checks the components.
   *
   * @param value the value
   * @param problems what is wrong with the row
   */
  public ReadRow {
    requireNonNull(value, "value");
    requireNonNull(problems, "problems");
  }

  /**
   * Returns the value.
   *
   * @return the value
   * @throws DataException if the row cannot be read, with its problems
   * @throws java.util.NoSuchElementException if all its cells are blank
   */
  public T orElseThrow() {
    if (value.isEmpty() && !problems.isEmpty()) {
      throw new DataException(problems);
    }
    return value.orElseThrow();
  }
}
