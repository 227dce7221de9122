package dev.athletics.results.data;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Competitor;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.data.MarkedCells.Facts;
import dev.athletics.results.mark.NotatedMark;
import java.util.EnumSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What rows of records say. */
final class RecordContent implements RowContent<Record> {
  static final ImmutableSet<RowColumn> COLUMNS =
      Sets.union(
              MarkedCells.COLUMNS,
              EnumSet.of(RowColumn.SCOPE, RowColumn.SCOPE_OWNER, RowColumn.STATUS))
          .immutableCopy();

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
  private final MarkedCells marks;

  RecordContent(Header header, RowFormat format) {
    this.otherwise = format.scope();
    this.marks = new MarkedCells(header, format);
  }

  @Override
  public @Nullable Record read(Row row) {
    Record.Builder record = Record.builder();
    Entrant entrant = marks.entrant(row);
    if (entrant != null && entrant.competitor() != null) {
      readScope(row, entrant.competitor(), record);
    }
    Facts facts = marks.read(row, entrant);
    if (facts != null) {
      set(facts, record);
      remarkNotes(row, facts.mark());
    }
    row.set(RowColumn.STATUS, text -> CellWords.constant(RecordStatus.class, text), record::status);
    return row.isRefused() ? null : built(row, record);
  }

  private static void set(Facts facts, Record.Builder record) {
    record.event(facts.event()).holder(facts.competitor());
    facts.mark().mark().ifPresent(record::mark);
    facts.mark().wind().ifPresent(record::wind);
    record.date(facts.date());
    if (facts.venue() != null) {
      record.venue(facts.venue());
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
    marks.write(
        record.event(),
        record.holder(),
        new NotatedMark(record.mark(), ImmutableSet.of(), record.wind()),
        record.date(),
        record.venue(),
        to);
    if (record.status() != RecordStatus.RATIFIED) {
      to.put(RowColumn.STATUS, record.status());
    }
  }

  @Override
  public ImmutableMap<String, Function<Record, Object>> components() {
    return COMPONENTS;
  }
}
