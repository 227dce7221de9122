package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Competitor;
import dev.athletics.results.Record;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Wind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as data. It is held by an athlete or a team.
 *
 * <pre>{@code
 * RecordData data = RecordData.of(standingRecords.get(0));
 * System.out.println(data.scope().text());                                // OR
 * System.out.println(data.mark());                                        // 3:28.32
 * System.out.println(data.toRecord().equals(standingRecords.get(0)));     // true
 * }</pre>
 *
 * @param scope whose record it is
 * @param event the event, such as {@code Men 1500}
 * @param mark the official mark, such as {@code 3:26.00}
 * @param wind the wind, such as {@code +1.4} or {@code NWI}
 * @param athlete the athlete, or null for a team
 * @param team the team, or null for an athlete
 * @param date the day on which it was set
 * @param venue the venue
 * @param status the name of the status; null is {@code RATIFIED}
 */
public record RecordData(
    @Nullable ScopeData scope,
    @Nullable String event,
    @Nullable String mark,
    @Nullable String wind,
    @Nullable AthleteData athlete,
    @Nullable TeamData team,
    @Nullable String date,
    @Nullable VenueData venue,
    @Nullable String status) {
  /**
   * Returns a record as data.
   *
   * @param record the record
   * @return the data, from which {@link #toRecord()} makes an equal one
   */
  public static RecordData of(Record record) {
    requireNonNull(record, "record");
    return new RecordData(
        ScopeData.of(record.scope(), record.holder()),
        record.event().toString(),
        record.mark().toString(),
        Texts.of(record.wind()),
        Competitors.athlete(record.holder()),
        Competitors.team(record.holder()),
        record.date().toString(),
        record.venue().map(VenueData::of).orElse(null),
        record.status().name());
  }

  /**
   * Returns the record that this data describes.
   *
   * @return the record
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Record toRecord() {
    return Part.whole(this::read);
  }

  Optional<Record> read(Part part) {
    Record.Builder record = Record.builder();
    List<Competitor> holder = new ArrayList<>(1);
    Competitors.read(part, athlete, team, holder::add);
    holder.forEach(record::holder);
    part.require("scope", scope, "a scope with a text such as WR");
    part.part(
        "scope",
        scope,
        (data, inner) -> data.read(inner, holder.stream().findFirst()),
        record::scope);
    readMark(part, record);
    part.require("date", date, "a date such as 2024-08-06");
    part.text("date", date, Texts::date, record::date);
    part.part("venue", venue, VenueData::read, record::venue);
    part.text("status", status, Texts.constant(RecordStatus.class), record::status);
    return part.built("date", record::build);
  }

  private void readMark(Part part, Record.Builder record) {
    part.require("event", event, "an event such as Men 1500");
    part.require("mark", mark, "a mark such as 3:26.00");
    Optional<Event> contested = part.read("event", event, Event::parse);
    contested.ifPresent(record::event);
    part.text("mark", mark, Texts.mark(contested.map(Event::discipline)), record::mark);
    part.text("wind", wind, Wind::parse, record::wind);
  }
}
