package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.discipline.Event;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says of rows: the header, and how it is meant.
 *
 * @param header the names of the columns
 * @param named what columns say whose names are the caller's own
 * @param ignored the columns that nobody needs
 * @param event the event of the cells in which there is none
 * @param days the order of days and months in figures, or null where it is not known
 * @param lenient whether marks are repaired
 */
record RowFormat(
    ImmutableList<String> header,
    ImmutableMap<String, RowColumn> named,
    ImmutableSet<String> ignored,
    @Nullable Event event,
    @Nullable DayOrder days,
    boolean lenient)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  RowFormat {
    requireNonNull(header, "header");
    requireNonNull(named, "named");
    requireNonNull(ignored, "ignored");
  }

  static RowFormat of(Iterable<String> header) {
    return new RowFormat(
        ImmutableList.copyOf(header), ImmutableMap.of(), ImmutableSet.of(), null, null, false);
  }

  RowFormat withColumn(String name, RowColumn column) {
    requireNonNull(name, "name");
    requireNonNull(column, "column");
    ImmutableMap<String, RowColumn> more =
        ImmutableMap.<String, RowColumn>builder().putAll(named).put(name, column).buildKeepingLast();
    return new RowFormat(header, more, ignored, event, days, lenient);
  }

  RowFormat without(Iterable<String> names) {
    ImmutableSet<String> more =
        ImmutableSet.<String>builder().addAll(ignored).addAll(names).build();
    return new RowFormat(header, named, more, event, days, lenient);
  }

  RowFormat withEvent(Event other) {
    return new RowFormat(header, named, ignored, requireNonNull(other, "event"), days, lenient);
  }

  RowFormat withDays(DayOrder order) {
    return new RowFormat(header, named, ignored, event, requireNonNull(order, "order"), lenient);
  }

  RowFormat withLenient(boolean repairing) {
    return new RowFormat(header, named, ignored, event, days, repairing);
  }
}
