package dev.athletics.results.data;

import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.RecordScope;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.serial.FieldKind;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says of rows: the header, and how it is meant.
 *
 * @param header the names of the columns
 * @param named what columns say whose names are the caller's own
 * @param ignored the columns that nobody needs
 * @param event the event of the rows that name none
 * @param scope the scope of the records that name none
 * @param days the order of days and months in figures, or null where it is not known
 * @param lenient whether marks are repaired
 */
record RowFormat(
    ImmutableList<String> header,
    ImmutableMap<String, RowColumn> named,
    ImmutableSet<String> ignored,
    @Nullable Event event,
    @Nullable RecordScope scope,
    @Nullable DayOrder days,
    boolean lenient) {

  static final RowFormat WITHOUT_COLUMNS =
      new RowFormat(
          ImmutableList.of(), ImmutableMap.of(), ImmutableSet.of(), null, null, null, false);

  RowFormat withHeader(Iterable<String> names) {
    ImmutableList<String> columns = ImmutableList.copyOf(requireNonNull(names, "header"));
    return new RowFormat(columns, named, ignored, event, scope, days, lenient);
  }

  RowFormat withColumn(String name, RowColumn column) {
    return withColumns(Map.of(requireNonNull(name, "name"), requireNonNull(column, "column")));
  }

  private RowFormat withColumns(Map<String, RowColumn> columns) {
    ImmutableMap<String, RowColumn> more =
        ImmutableMap.<String, RowColumn>builder().putAll(named).putAll(columns).buildKeepingLast();
    return new RowFormat(header, more, ignored, event, scope, days, lenient);
  }

  RowFormat without(Collection<String> names) {
    ImmutableSet<String> more =
        ImmutableSet.<String>builder().addAll(ignored).addAll(names).build();
    return new RowFormat(header, named, more, event, scope, days, lenient);
  }

  RowFormat withEvent(Event other) {
    requireNonNull(other, "event");
    return new RowFormat(header, named, ignored, other, scope, days, lenient);
  }

  RowFormat withScope(RecordScope other) {
    requireNonNull(other, "scope");
    return new RowFormat(header, named, ignored, event, other, days, lenient);
  }

  RowFormat withDays(DayOrder order) {
    requireNonNull(order, "order");
    return new RowFormat(header, named, ignored, event, scope, order, lenient);
  }

  RowFormat withLenient(boolean repairing) {
    return new RowFormat(header, named, ignored, event, scope, days, repairing);
  }

  /** Returns the serial form of rows that are made of a format alone. */
  static <T> FieldKind<T, RowFormat> kind(
      Class<T> type, Function<T, RowFormat> get, Function<RowFormat, T> make) {
    return FieldKind.of(type, () -> WITHOUT_COLUMNS, make)
        .list("header", text(String.class), get.andThen(RowFormat::header), RowFormat::withHeader)
        .map(
            "named",
            text(String.class),
            text(RowColumn.class),
            get.andThen(RowFormat::named),
            RowFormat::withColumns)
        .list("without", text(String.class), get.andThen(RowFormat::ignored), RowFormat::without)
        .field("event", text(Event.class), rows -> get.apply(rows).event(), RowFormat::withEvent)
        .field(
            "scope",
            object(RecordScope.class),
            rows -> get.apply(rows).scope(),
            RowFormat::withScope)
        .field("days", text(DayOrder.class), rows -> get.apply(rows).days(), RowFormat::withDays)
        .field(
            "lenient",
            text(Boolean.class),
            false,
            get.andThen(RowFormat::lenient),
            RowFormat::withLenient);
  }
}
