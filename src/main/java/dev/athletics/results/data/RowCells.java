package dev.athletics.results.data;

import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, wherever they come from: a row of a database or of Spark, a line that a
 * parser has divided.
 *
 * <pre>{@code
 * PerformanceRows rows = PerformanceRows.columns("event", "athlete", "mark", "date");
 * String[] line = {"Women 5000", "Beatrice CHEBET", "13:58.06", "2025-07-05"};
 * System.out.println(rows.reader().read(2, column -> line[column]).value().orElseThrow().mark()); // 13:58.06
 * }</pre>
 *
 * <p>Of a JDBC {@code ResultSet} it is {@code column -> found.getString(column + 1)}, of a Spark
 * {@code Row} {@code column -> row.isNullAt(column) ? null : row.get(column).toString()}.
 *
 * @param <X> what reading a cell may throw, such as {@code SQLException}
 */
@FunctionalInterface
public interface RowCells<X extends Exception> {
  /**
   * Returns the text of a cell.
   *
   * @param column the position of the column, from 0
   * @return the text, or null where there is none
   * @throws X if the cell cannot be read
   */
  @Nullable String text(int column) throws X;
}
