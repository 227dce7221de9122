package dev.athletics.results.examples;

import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Federation;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Team;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.mark.Mark;
import java.time.LocalDate;
import java.util.List;

/**
 * The records that stood in one event: a row for each, with its scope and, where it has one, whose
 * scope that is.
 */
final class RecordFile {
  static final List<String> COLUMNS =
      List.of("scope", "of", "mark", "holder", "nation", "date", "venue");

  private final TsvFile file;
  private final Event event;

  RecordFile(TsvFile file, Event event) {
    this.file = file;
    this.event = event;
  }

  List<Record> records() {
    return file.rows().stream().map(this::record).toList();
  }

  private Record record(TsvFile.Row row) {
    Competitor holder = holder(row);
    Record.Builder record =
        Record.builder()
            .scope(row.read("scope", label -> scope(label, row, holder)))
            .event(event)
            .mark(row.read("mark", this::mark))
            .holder(holder)
            .date(row.read("date", LocalDate::parse));
    if (row.has("venue")) {
      record.venue(row.read("venue", Venue::of));
    }
    return row.read("date", date -> record.build());
  }

  private Mark mark(String text) {
    if (event.discipline().parseMark(text).outcome() instanceof Mark mark) {
      return mark;
    }
    throw new IllegalArgumentException("expected a mark, found " + text);
  }

  private static RecordScope scope(String label, TsvFile.Row row, Competitor holder) {
    return switch (label) {
      case "PB" -> RecordScope.personal(holder);
      case "SB" -> RecordScope.personal(holder).inSeason(row.read("of", Integer::parseInt));
      default -> RecordScope.parse(label + " " + row.text("of"));
    };
  }

  private Competitor holder(TsvFile.Row row) {
    Federation federation = row.read("nation", Federation::of);
    return event.discipline().family() == Family.RELAY
        ? row.read("holder", Team.builder()::name)
            .federation(federation)
            .category(event.category())
            .build()
        : row.read("holder", Athlete.builder()::name)
            .federation(federation)
            .category(event.category())
            .build();
  }
}
