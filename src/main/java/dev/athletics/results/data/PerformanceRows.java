package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of performances: the lines of a CSV file, of a database table, of a Spark data frame.
 *
 * <p>The header names the columns, in any order and in several languages ({@link RowColumn}). It
 * needs a mark, a date, a name and an event, unless the caller {@linkplain #withEvent names one}.
 * Whatever cannot be read is reported with line and column, and so is everything that has no place
 * in a performance: nothing is dropped silently, and nothing is guessed.
 *
 * <p>Dates are read as {@code 2024-08-06}, {@code 6.8.2024}, {@code 6 August 2024} and in other
 * languages; one that could be two days needs {@link #withDates}. The event may stand in one cell
 * or be made of several: {@code 100m} beside {@code W} and {@code U20}. In a relay the name is that
 * of the team.
 *
 * <pre>{@code
 * PerformanceRows rows =
 *     PerformanceRows.columns("Disziplin", "Geschlecht", "Name", "Leistung", "Wind", "Datum");
 * ReadRows<Performance> season =
 *     rows.readAll(
 *         List.of(
 *             List.of("Weitsprung", "W", "Malaika MIHAMBO", "7,30", "-0,8", "6.10.2019"),
 *             List.of("Weitsprung", "W", "Malaika MIHAMBO", "NM", "", "6.10.2019")));
 * System.out.println(season.values());   // [7.30 (-0.8) Malaika MIHAMBO, Women LJ, 2019-10-06]
 * System.out.println(season.problems()); // [line 3, Leistung: expected a mark, found "NM"]
 * }</pre>
 *
 * <p>Immutable, safe to share among threads, and serializable, so that a job can ship it. Equality
 * compares the header and what was said of it.
 */
public final class PerformanceRows implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // written by its fields
  private final RowFormat format;

  private final transient Header header;

  private PerformanceRows(RowFormat format) {
    this.format = format;
    this.header = new Header(format, PerformanceContent.COLUMNS);
    if (format.event() == null) {
      header.require(RowColumn.EVENT, RowColumn.DISCIPLINE);
    }
    header.requireNameMarkAndDate();
  }

  /**
   * Returns the rows under a header.
   *
   * @param header the names of the columns
   * @return the rows
   */
  public static PerformanceRows columns(Iterable<String> header) {
    return new PerformanceRows(RowFormat.WITHOUT_COLUMNS.withHeader(header));
  }

  /**
   * Returns the rows under a header.
   *
   * @param header the names of the columns
   * @return the rows
   */
  public static PerformanceRows columns(String... header) {
    return columns(ImmutableList.copyOf(requireNonNull(header, "header")));
  }

  /**
   * Returns the rows in which performances can be written: with a column for everything that any of
   * them knows.
   *
   * @param performances the performances
   * @return the rows, their columns named in English
   */
  public static PerformanceRows of(Iterable<Performance> performances) {
    PerformanceContent content =
        new PerformanceContent(
            new Header(RowFormat.WITHOUT_COLUMNS, PerformanceContent.COLUMNS),
            RowFormat.WITHOUT_COLUMNS);
    return columns(
        RowWriter.columns(
            content, ImmutableList.copyOf(requireNonNull(performances, "performances"))));
  }

  private static PerformanceRows with(RowFormat format) {
    return new PerformanceRows(format);
  }

  private PerformanceContent content() {
    return new PerformanceContent(header, format);
  }

  /**
   * Returns the header.
   *
   * @return the names of the columns
   */
  public ImmutableList<String> header() {
    return format.header();
  }

  /**
   * Returns these rows with a meaning for a column whose name only the caller knows.
   *
   * @param name the name as the header has it
   * @param column what its cells say; of {@link RowColumn#ID} the name is the scheme
   * @return the rows with that meaning
   */
  public PerformanceRows withColumn(String name, RowColumn column) {
    return with(format.withColumn(name, column));
  }

  /**
   * Returns these rows without columns that nobody needs: they are not read and not reported.
   *
   * @param names the names as the header has them
   * @return the rows without these columns
   */
  public PerformanceRows without(String... names) {
    return with(format.without(ImmutableList.copyOf(requireNonNull(names, "names"))));
  }

  /**
   * Returns these rows with the event of every row whose cells name none.
   *
   * @param event the event
   * @return the rows with that event
   */
  public PerformanceRows withEvent(Event event) {
    return with(format.withEvent(event));
  }

  /**
   * Returns these rows with the order of days and months in dates such as {@code 03/04/2024}, which
   * are refused without it.
   *
   * @param order the order
   * @return the rows with that order
   */
  public PerformanceRows withDates(DayOrder order) {
    return with(format.withDays(order));
  }

  /**
   * Returns these rows with marks that are repaired where that is beyond doubt, as {@link
   * dev.athletics.results.discipline.MarkReader#lenient()} does it; each repair is reported.
   *
   * @return the lenient rows
   */
  public PerformanceRows lenient() {
    return with(format.withLenient(true));
  }

  /**
   * Returns what is wrong with the header: columns that mean the same as another, those that are
   * missing, and those that are not known, which are not read.
   *
   * @return the problems, those first for which no row can be read
   */
  public ImmutableList<Problem> problems() {
    return header.problems();
  }

  /**
   * Returns a reader of such rows.
   *
   * @return a new reader, for one thread
   * @throws DataException if a column is missing, or two mean the same
   */
  public RowReader<Performance> reader() {
    return new RowReader<>(header, content());
  }

  /**
   * Returns a reader that makes lists of such rows, for every event that occurs.
   *
   * @param criteria the criteria, whose event does not count
   * @return a new reader, for one thread
   * @throws DataException if a column is missing, or two mean the same
   */
  public ListedRows lists(TopListCriteria criteria) {
    return new ListedRows(header, format, requireNonNull(criteria, "criteria").listsBuilder());
  }

  /**
   * Reads one row. For many, a {@link #reader()} is faster, since it remembers.
   *
   * @param cells the cells in the order of the header; null and blank ones say nothing
   * @return what the row says, and what is wrong with it
   * @throws DataException if a column is missing, or two mean the same
   */
  public ReadRow<Performance> read(List<? extends @Nullable String> cells) {
    return reader().read(0, cells);
  }

  /**
   * Reads one row. For many, a {@link #reader()} is faster, since it remembers.
   *
   * @param cells the cells in the order of the header; blank ones say nothing
   * @return what the row says, and what is wrong with it
   * @throws DataException if a column is missing, or two mean the same
   */
  public ReadRow<Performance> read(String... cells) {
    return read(ImmutableList.copyOf(requireNonNull(cells, "cells")));
  }

  /**
   * Reads many rows.
   *
   * @param lines the lines after the header, which is line 1
   * @return what they say, and what is wrong with header and lines
   * @throws DataException if a column is missing, or two mean the same
   */
  public ReadRows<Performance> readAll(Iterable<? extends List<? extends @Nullable String>> lines) {
    return reader().readAll(requireNonNull(lines, "lines"));
  }

  /**
   * Writes one row, which {@link #read(List)} reads as the same.
   *
   * @param performance the performance
   * @return the cells in the order of the header
   * @throws DataException if the columns cannot hold all that the performance knows, with every
   *     loss; or if a column is missing, or two mean the same
   */
  public ImmutableList<String> write(Performance performance) {
    return new RowWriter<>(header, content()).write(requireNonNull(performance, "performance"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PerformanceRows that && format.equals(that.format);
  }

  @Override
  public int hashCode() {
    return format.hashCode();
  }

  /**
   * Returns the names of the columns.
   *
   * @return a text for people, such as {@code [event, name, mark, date]}
   */
  @Override
  public String toString() {
    return format.header().toString();
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private static final class Fields {
    static final FieldKind<PerformanceRows, RowFormat> KIND =
        RowFormat.kind(PerformanceRows.class, rows -> rows.format, PerformanceRows::new);
  }
}
