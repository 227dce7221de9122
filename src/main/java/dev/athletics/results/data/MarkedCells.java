package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Competitor;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.NotatedMark;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rows of performances and of records have in common: a mark of a competitor on a day. */
final class MarkedCells {
  /** The columns that it is read from. */
  static final ImmutableSet<RowColumn> COLUMNS =
      ImmutableSet.<RowColumn>builder()
          .addAll(EventCells.COLUMNS)
          .addAll(CompetitorCells.COLUMNS)
          .addAll(MarkCells.COLUMNS)
          .add(RowColumn.DATE)
          .addAll(VenueCells.COLUMNS)
          .build();

  private static final int MOST_DAYS = 40_000;

  /**
   * A mark in a row.
   *
   * @param entrant whose mark it is, in which event
   * @param mark the mark
   * @param date the day
   * @param venue the venue, or null
   */
  record Facts(Entrant entrant, NotatedMark mark, LocalDate date, @Nullable Venue venue) {
    Event event() {
      return entrant.event();
    }

    Competitor competitor() {
      return requireNonNull(entrant.competitor());
    }
  }

  private final EventCells events;
  private final CompetitorCells competitors;
  private final Known<Entrant> entrants;
  private final MarkCells marks;
  private final DayText days;
  private final Known<LocalDate> dates;
  private final VenueCells venues;

  MarkedCells(Header header, RowFormat format) {
    this.days = new DayText(format.days());
    this.events = new EventCells(header, format.event());
    this.competitors = new CompetitorCells(header, days);
    this.entrants =
        new Known<>(
            header,
            Sets.union(EventCells.COLUMNS, CompetitorCells.COLUMNS).immutableCopy(),
            this::newEntrant);
    this.marks = new MarkCells(header, format.lenient());
    this.dates =
        new Known<>(
            header,
            ImmutableSet.of(RowColumn.DATE),
            MOST_DAYS,
            row -> row.read(RowColumn.DATE, days::read));
    this.venues = new VenueCells(header);
  }

  /** Returns whose mark stands in a row, or null if its event cannot be read. */
  @Nullable Entrant entrant(Row row) {
    return entrants.get(row);
  }

  private @Nullable Entrant newEntrant(Row row) {
    Event event = events.read(row);
    return event == null ? null : new Entrant(event, competitors.read(row, event));
  }

  /** Returns the mark of a row, or null if it cannot be read, which the row then knows. */
  @Nullable Facts read(Row row, @Nullable Entrant entrant) {
    NotatedMark mark = entrant == null ? null : marks.read(row, entrant.event());
    row.require(RowColumn.DATE);
    LocalDate date = dates.get(row);
    Venue venue = venues.read(row);
    return row.isRefused() || entrant == null || mark == null || date == null
        ? null
        : new Facts(entrant, mark, date, venue);
  }

  void write(
      Event event,
      Competitor competitor,
      NotatedMark mark,
      LocalDate date,
      Optional<Venue> venue,
      WrittenRow to) {
    events.write(event, to);
    competitors.write(competitor, date, to);
    marks.write(mark, to);
    to.put(RowColumn.DATE, date);
    venue.ifPresent(at -> VenueCells.write(at, to));
  }
}
