package dev.athletics.results.data;

/**
 * In which order a date in figures with the year last has its day and month.
 *
 * <p>{@code 03/04/2024} is 3 April to most of the world and 4 March in the United States; no reader
 * of rows takes it for either before the caller has named the order.
 *
 * <pre>{@code
 * PerformanceRows rows =
 *     PerformanceRows.columns("event", "athlete", "mark", "date").withDates(DayOrder.DAY_FIRST);
 * System.out.println(rows.read("Men 100", "Mia MUSTER", "10.45", "03/04/2024").value().orElseThrow().date()); // 2024-04-03
 * }</pre>
 */
public enum DayOrder {
  /** The day, then the month: {@code 03/04/2024} is 3 April. */
  DAY_FIRST,
  /** The month, then the day: {@code 03/04/2024} is 4 March. */
  MONTH_FIRST
}
