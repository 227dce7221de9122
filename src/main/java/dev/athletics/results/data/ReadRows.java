package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What came of many rows: the values of those that could be read, and everything that is wrong with
 * the header and with each row.
 *
 * <pre>{@code
 * ReadRows<Performance> read =
 *     PerformanceRows.columns("event", "athlete", "mark", "date", "shoes")
 *         .readAll(
 *             List.of(
 *                 List.of("Men 100", "Noah LYLES", "9.784", "2024-08-04", "spikes"),
 *                 List.of("Men 100", "Usain BOLT", "DNS", "2024-08-04", "")));
 * System.out.println(read.values());          // [9.784 Noah LYLES, Men 100, 2024-08-04]
 * System.out.println(read.problems().get(0)); // line 1: column is not read, found "shoes"
 * System.out.println(read.problems().get(1)); // line 3, mark: expected a mark, found "DNS"
 * }</pre>
 *
 * <p>Equality compares everything. Immutable.
 *
 * @param <T> what the rows are of
 * @param values the values, in the order of the rows
 * @param problems what is wrong, in the order of the lines; the path names line and column
 */
public record ReadRows<T>(ImmutableList<T> values, ImmutableList<Problem> problems) {
  /**
   * Checks the components.
   *
   * @param values the values
   * @param problems what is wrong
   */
  public ReadRows {
    requireNonNull(values, "values");
    requireNonNull(problems, "problems");
  }
}
