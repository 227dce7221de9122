package dev.athletics.results.data;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Competitor;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.NotatedMark;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What rows of records say. */
final class RecordContent implements RowContent<Record> {
  static final ImmutableSet<RowColumn> COLUMNS =
      Sets.immutableEnumSet(
          RowColumn.EVENT,
          RowColumn.DISCIPLINE,
          RowColumn.CATEGORY,
          RowColumn.AGE_GROUP,
          RowColumn.SPORT_CLASS,
          RowColumn.MARK,
          RowColumn.WIND,
          RowColumn.NAME,
          RowColumn.GIVEN_NAME,
          RowColumn.FAMILY_NAME,
          RowColumn.GENDER,
          RowColumn.BIRTH,
          RowColumn.FEDERATION,
          RowColumn.CLUB,
          RowColumn.ID,
          RowColumn.DATE,
          RowColumn.VENUE,
          RowColumn.CITY,
          RowColumn.COUNTRY,
          RowColumn.ALTITUDE,
          RowColumn.SCOPE,
          RowColumn.SCOPE_OWNER,
          RowColumn.STATUS);

  private static final ImmutableMap<String, Function<Record, Object>> COMPONENTS =
      ImmutableMap.<String, Function<Record, Object>>builder()
          .put("scope", Record::scope)
          .put("event", Record::event)
          .put("mark", Record::mark)
          .put("holder", Record::holder)
          .put("date", Record::date)
          .put("wind", Record::wind)
          .put("venue", Record::venue)
          .put("status", Record::status)
          .buildOrThrow();

  private final @Nullable RecordScope otherwise;
  private final DayText days;
  private final EventCells events;
  private final CompetitorCells competitors;
  private final MarkCells marks;
  private final VenueCells venues;

  RecordContent(Header header, RowFormat format) {
    this.otherwise = format.scope();
    this.days = new DayText(format.days());
    this.events = new EventCells(header, format.event());
    this.competitors = new CompetitorCells(header, days);
    this.marks = new MarkCells(format.lenient());
    this.venues = new VenueCells(header);
  }

  @Override
  public @Nullable Record read(Row row) {
    Record.Builder record = Record.builder();
    Event event = events.read(row);
    if (event != null) {
      readOfEvent(row, event, record);
    }
    row.require(RowColumn.DATE);
    row.set(RowColumn.DATE, days::read, record::date);
    Venue venue = venues.read(row);
    if (venue != null) {
      record.venue(venue);
    }
    row.set(RowColumn.STATUS, text -> CellWords.constant(RecordStatus.class, text), record::status);
    return row.isRefused() ? null : built(row, record);
  }

  private void readOfEvent(Row row, Event event, Record.Builder record) {
    record.event(event);
    Competitor holder = competitors.read(row, event);
    if (holder != null) {
      record.holder(holder);
      readScope(row, holder, record);
    }
    NotatedMark mark = marks.read(row, event);
    if (mark != null) {
      mark.mark().ifPresent(record::mark);
      mark.wind().ifPresent(record::wind);
      remarkNotes(row, mark);
    }
  }

  private void readScope(Row row, Competitor holder, Record.Builder record) {
    if (row.text(RowColumn.SCOPE) == null && otherwise != null) {
      record.scope(otherwise);
      return;
    }
    row.require(RowColumn.SCOPE);
    String owner = row.text(RowColumn.SCOPE_OWNER);
    String rest = owner == null ? "" : " " + owner;
    row.set(RowColumn.SCOPE, text -> ScopeText.read(text + rest, holder), record::scope);
  }

  private static void remarkNotes(Row row, NotatedMark mark) {
    if (!mark.notes().isEmpty() || !mark.remarks().isEmpty()) {
      row.remark(RowColumn.MARK, mark.toString(), "a record keeps the mark without its notes");
    }
  }

  /** A season that is not that of the day is found only here. */
  private static @Nullable Record built(Row row, Record.Builder record) {
    String scope = row.text(RowColumn.SCOPE);
    return row.read(RowColumn.SCOPE, scope == null ? "" : scope, text -> record.build());
  }

  @Override
  public void write(Record record, WrittenRow to) {
    if (to.hasColumn(RowColumn.SCOPE) || !record.scope().equals(otherwise)) {
      to.put(RowColumn.SCOPE, ScopeText.of(record.scope(), record.holder()));
    }
    events.write(record.event(), to);
    competitors.write(record.holder(), record.date(), to);
    marks.write(new NotatedMark(record.mark(), ImmutableSet.of(), record.wind()), to);
    to.put(RowColumn.DATE, record.date());
    record.venue().ifPresent(venue -> VenueCells.write(venue, to));
    if (record.status() != RecordStatus.RATIFIED) {
      to.put(RowColumn.STATUS, record.status());
    }
  }

  @Override
  public ImmutableMap<String, Function<Record, Object>> components() {
    return COMPONENTS;
  }
}
