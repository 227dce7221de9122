package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Records that were ratified, held against the conditions of their own rule on their day. What the
 * lists do not tell, such as the wind, was in order, or they would not have been ratified.
 */
@DisplayName("Ratified records")
class RatifiedRecordsTest {
  private static final RecordRules RULES = RecordRules.worldAthletics();
  private static final Wind STILL = Wind.ofTenths(0);
  private static final int WINDS_OF_COMBINED_EVENTS = 3;

  private static Performance performance(Record record) {
    Performance.Builder performance =
        Performance.builder()
            .competitor(record.holder())
            .event(record.event())
            .mark(record.mark())
            .date(record.date())
            .wind(STILL)
            .mixedRace(false);
    if (record.event().discipline().family() == Family.COMBINED) {
      performance.windsOfParts(Collections.nCopies(WINDS_OF_COMBINED_EVENTS, STILL));
    }
    if (record.scope().isShortTrack()) {
      performance.facility(Facility.SHORT_TRACK);
    }
    if (record.scope().level() == Level.OLYMPIC) {
      performance.competition(
          Competition.builder().name("Olympic Games").series("Olympic Games").build());
    }
    return performance.build();
  }

  private static List<String> refused(List<Record> records) {
    return records.stream()
        .flatMap(
            record ->
                RULES.objections(performance(record), record.scope()).stream()
                    .map(reason -> record + ": " + reason.code() + " " + reason))
        .toList();
  }

  @Test
  void ofTheWorldTheOlympicsAndTheAreasMeetTheConditionsOfTheirDay() {
    assertThat(StandingRecords.read()).hasSize(889);
    assertThat(refused(StandingRecords.read())).isEmpty();
  }

  /** From 3:55.8 of 1912 on, by hand and to the tenth where that was the way of their time. */
  @Test
  void ofTheWorldSince1912MeetTheConditionsOfTheirDay() {
    List<Record> records =
        RecordTables.read("wr_progressions.tsv").stream()
            .map(RatifiedRecordsTest::ofTheWorld)
            .toList();
    assertThat(records).hasSize(90);
    assertThat(refused(records)).isEmpty();
  }

  private static Record ofTheWorld(ImmutableMap<String, String> row) {
    Event event = Event.parse(row.get("category") + " " + row.get("discipline"));
    return record(RecordScope.world(), event, row, Athlete.builder().name(row.get("holder")));
  }

  @Test
  void ofNationsMeetTheConditionsOfTheirDay() {
    List<Record> records =
        RecordTables.read("paris2024_m_1500m_standing_records.tsv").stream()
            .filter(row -> row.get("scope").equals("NR"))
            .map(RatifiedRecordsTest::ofTheNation)
            .toList();
    assertThat(records).hasSizeGreaterThan(5);
    assertThat(refused(records)).isEmpty();
  }

  private static Record ofTheNation(ImmutableMap<String, String> row) {
    return record(
        RecordScope.national(Federation.of(row.get("of"))),
        Event.parse("Men 1500"),
        row,
        Athlete.builder().name(row.get("holder")).federation(row.get("nation")));
  }

  private static Record record(
      RecordScope scope, Event event, ImmutableMap<String, String> row, Athlete.Builder holder) {
    return Record.builder()
        .scope(scope)
        .event(event)
        .mark((Mark) event.discipline().parseMark(row.get("mark")).outcome())
        .holder(holder.build())
        .date(LocalDate.parse(row.get("date")))
        .build();
  }

  /** So that the tests above can fail: each of these facts would have refused the record. */
  @Test
  void wouldBeRefusedForOneFactThatWasNotInOrder() {
    Record bolt =
        StandingRecords.read().stream()
            .filter(record -> record.toString().startsWith("WR Men 100: 9.58"))
            .findFirst()
            .orElseThrow();
    assertThat(
            RULES.objections(
                performance(bolt).toBuilder().wind(Wind.ofTenths(21)).build(), bolt.scope()))
        .extracting(Reason::code)
        .containsExactly(ReasonCode.WIND_OVER_LIMIT);
    assertThat(
            RULES.objections(performance(bolt).toBuilder().mixedRace(true).build(), bolt.scope()))
        .extracting(Reason::code)
        .containsExactly(ReasonCode.MIXED_RACE);
  }
}
