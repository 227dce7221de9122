package dev.athletics.results.records;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Area;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Team;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import java.time.LocalDate;
import java.util.Locale;

/** The world, Olympic and area records of early August 2024, as World Athletics listed them. */
final class StandingRecords {
  private static final String SHORT_TRACK = " Short Track";

  private StandingRecords() {}

  static ImmutableList<Record> read() {
    return RecordTables.read("standing_records_2024-08.tsv").stream()
        .map(StandingRecords::record)
        .collect(ImmutableList.toImmutableList());
  }

  private static Record record(ImmutableMap<String, String> row) {
    String discipline = row.get("discipline");
    Category category = Category.valueOf(row.get("category").toUpperCase(Locale.ROOT));
    Event event = Event.of(Discipline.parse(discipline.replace(SHORT_TRACK, "")), category);
    Record.Builder record =
        Record.builder()
            .scope(discipline.endsWith(SHORT_TRACK) ? scope(row).onShortTrack() : scope(row))
            .event(event)
            .mark((Mark) event.discipline().parseMark(row.get("mark")).outcome())
            .holder(holder(row, category))
            .date(LocalDate.parse(row.get("date")))
            .status(row.get("note").equals("!") ? RecordStatus.PENDING : RecordStatus.RATIFIED);
    if (!row.get("venue").isEmpty()) {
      record.venue(Venue.of(row.get("venue")));
    }
    return record.build();
  }

  private static RecordScope scope(ImmutableMap<String, String> row) {
    return switch (row.get("scope")) {
      case "WR" -> RecordScope.world();
      case "OR" -> RecordScope.olympic();
      default -> RecordScope.area(area(row.get("area")));
    };
  }

  static Area area(String code) {
    return switch (code) {
      case "AF" -> Area.AFRICA;
      case "AS" -> Area.ASIA;
      case "EU" -> Area.EUROPE;
      case "NA" -> Area.NACAC;
      case "OC" -> Area.OCEANIA;
      default -> Area.SOUTH_AMERICA;
    };
  }

  private static Competitor holder(ImmutableMap<String, String> row, Category category) {
    if (row.get("holder").isEmpty()) {
      return Team.builder().federation(row.get("nation")).category(category).build();
    }
    Athlete.Builder athlete =
        Athlete.builder().name(row.get("holder")).federation(row.get("nation")).category(category);
    if (!row.get("birth_date").isEmpty()) {
      athlete.born(BirthDate.parse(row.get("birth_date")));
    }
    return athlete.build();
  }
}
