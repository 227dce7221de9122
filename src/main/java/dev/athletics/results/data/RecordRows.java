package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of records: the lines of a CSV file, of a database table, of a Spark data frame.
 *
 * <p>They are read and written as {@link PerformanceRows} are. The header needs a scope too, unless
 * the caller {@linkplain #withScope names one}. A scope is written as {@link
 * RecordScope#toString()} writes it; personal ones are those of the holder: {@code PB}, {@code SB
 * 2024}.
 *
 * <pre>{@code
 * RecordRows rows = RecordRows.columns("record", "event", "holder", "nation", "mark", "wind", "date");
 * RecordBook book =
 *     RecordBook.of(
 *         rows.readAll(
 *                 List.of(
 *                     List.of("WR", "Men 100", "Usain BOLT", "JAM", "9.58", "+0.9", "2009-08-16"),
 *                     List.of("NR JAM", "Men 100", "Usain BOLT", "JAM", "9.58", "+0.9", "2009-08-16")))
 *             .values());
 * RecordScope jamaican = RecordScope.parse("NR JAM");
 * System.out.println(book.standing(jamaican, Event.parse("Men 100")).get(0).mark()); // 9.58
 * }</pre>
 *
 * <p>Immutable, safe to share among threads, and serializable, so that a job can ship it. Equality
 * compares the header and what was said of it.
 */
public final class RecordRows implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // written by its fields
  private final RowFormat format;

  private final transient Header header;

  private RecordRows(RowFormat format) {
    this.format = format;
    this.header = new Header(format, RecordContent.COLUMNS);
    if (format.event() == null) {
      header.require(RowColumn.EVENT, RowColumn.DISCIPLINE);
    }
    if (format.scope() == null) {
      header.require(RowColumn.SCOPE);
    }
    header.requireNameMarkAndDate();
  }

  /**
   * Returns the rows under a header.
   *
   * @param header the names of the columns
   * @return the rows
   */
  public static RecordRows columns(Iterable<String> header) {
    return new RecordRows(RowFormat.WITHOUT_COLUMNS.withHeader(header));
  }

  /**
   * Returns the rows under a header.
   *
   * @param header the names of the columns
   * @return the rows
   */
  public static RecordRows columns(String... header) {
    return columns(ImmutableList.copyOf(requireNonNull(header, "header")));
  }

  /**
   * Returns the rows in which records can be written: with a column for everything that any of them
   * knows.
   *
   * @param records the records, such as those of {@link
   *     dev.athletics.results.records.RecordBook#records()}
   * @return the rows, their columns named in English
   */
  public static RecordRows of(Iterable<Record> records) {
    RecordContent content =
        new RecordContent(
            new Header(RowFormat.WITHOUT_COLUMNS, RecordContent.COLUMNS),
            RowFormat.WITHOUT_COLUMNS);
    return columns(
        RowWriter.columns(content, ImmutableList.copyOf(requireNonNull(records, "records"))));
  }

  private static RecordRows with(RowFormat other) {
    return new RecordRows(other);
  }

  private RecordContent content() {
    return new RecordContent(header, format);
  }

  /**
   * Returns these rows with the scope of every row whose cells name none.
   *
   * @param scope the scope
   * @return the rows with that scope
   */
  public RecordRows withScope(RecordScope scope) {
    return with(format.withScope(scope));
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
  public RecordRows withColumn(String name, RowColumn column) {
    return with(format.withColumn(name, column));
  }

  /**
   * Returns these rows without columns that nobody needs: they are not read and not reported.
   *
   * @param names the names as the header has them
   * @return the rows without these columns
   */
  public RecordRows without(String... names) {
    return with(format.without(ImmutableList.copyOf(requireNonNull(names, "names"))));
  }

  /**
   * Returns these rows with the event of every row whose cells name none.
   *
   * @param event the event
   * @return the rows with that event
   */
  public RecordRows withEvent(Event event) {
    return with(format.withEvent(event));
  }

  /**
   * Returns these rows with the order of days and months in dates such as {@code 03/04/2024}, which
   * are refused without it.
   *
   * @param order the order
   * @return the rows with that order
   */
  public RecordRows withDates(DayOrder order) {
    return with(format.withDays(order));
  }

  /**
   * Returns these rows with marks that are repaired where that is beyond doubt, as {@link
   * dev.athletics.results.discipline.MarkReader#lenient()} does it; each repair is reported.
   *
   * @return the lenient rows
   */
  public RecordRows lenient() {
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
  public RowReader<Record> reader() {
    return new RowReader<>(header, content());
  }

  /**
   * Reads one row. For many, a {@link #reader()} is faster, since it remembers.
   *
   * @param cells the cells in the order of the header; null and blank ones say nothing
   * @return what the row says, and what is wrong with it
   * @throws DataException if a column is missing, or two mean the same
   */
  public ReadRow<Record> read(List<? extends @Nullable String> cells) {
    return reader().read(0, cells);
  }

  /**
   * Reads one row. For many, a {@link #reader()} is faster, since it remembers.
   *
   * @param cells the cells in the order of the header; blank ones say nothing
   * @return what the row says, and what is wrong with it
   * @throws DataException if a column is missing, or two mean the same
   */
  public ReadRow<Record> read(String... cells) {
    return read(ImmutableList.copyOf(requireNonNull(cells, "cells")));
  }

  /**
   * Reads many rows.
   *
   * @param lines the lines after the header, which is line 1
   * @return what they say, and what is wrong with header and lines
   * @throws DataException if a column is missing, or two mean the same
   */
  public ReadRows<Record> readAll(Iterable<? extends List<? extends @Nullable String>> lines) {
    return reader().readAll(requireNonNull(lines, "lines"));
  }

  /**
   * Writes one row, which {@link #read(List)} reads as the same.
   *
   * @param record the record
   * @return the cells in the order of the header
   * @throws DataException if the columns cannot hold all that the record knows, with every loss; or
   *     if a column is missing, or two mean the same
   */
  public ImmutableList<String> write(Record record) {
    return new RowWriter<>(header, content()).write(requireNonNull(record, "record"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordRows that && format.equals(that.format);
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
    static final FieldKind<RecordRows, RowFormat> KIND =
        RowFormat.kind(RecordRows.class, rows -> rows.format, RecordRows::new);
  }
}
