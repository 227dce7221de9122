package dev.athletics.results.data;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The event of a row: from one cell or from several that say a part each. */
final class EventCells {
  /** The gender of the athlete is that of the event too where nothing else names it. */
  static final ImmutableSet<RowColumn> COLUMNS =
      Sets.immutableEnumSet(
          RowColumn.EVENT,
          RowColumn.DISCIPLINE,
          RowColumn.CATEGORY,
          RowColumn.AGE_GROUP,
          RowColumn.SPORT_CLASS,
          RowColumn.GENDER);

  private final @Nullable Event otherwise;
  private final Known<Event> events;

  EventCells(Header header, @Nullable Event otherwise) {
    this.otherwise = otherwise;
    this.events = new Known<>(header, COLUMNS, this::event);
  }

  @Nullable Event read(Row row) {
    return events.get(row);
  }

  private @Nullable Event event(Row row) {
    RowColumn column = row.text(RowColumn.EVENT) == null ? RowColumn.DISCIPLINE : RowColumn.EVENT;
    String contest = row.text(column);
    if (contest == null && otherwise == null) {
      row.refuse(RowColumn.EVENT, "", "expected an event");
      return null;
    }
    String said =
        words(
            row.text(RowColumn.AGE_GROUP),
            row.text(RowColumn.CATEGORY),
            contest == null ? String.valueOf(otherwise) : contest,
            row.text(RowColumn.SPORT_CLASS));
    Event event =
        row.read(column, said, text -> Event.tryParse(text).orElseGet(() -> ofGender(text, row)));
    checkDiscipline(row, event);
    return event;
  }

  /** Takes the athlete's category for that of an event that names none. */
  private static Event ofGender(String text, Row row) {
    Optional<Event> event =
        Optional.ofNullable(row.text(RowColumn.GENDER))
            .flatMap(gender -> Event.tryParse(words(gender, text)));
    return event.orElseGet(() -> Event.parse(text));
  }

  private static String words(@Nullable String... texts) {
    return Stream.of(texts).filter(text -> text != null).collect(joining(" "));
  }

  private static void checkDiscipline(Row row, @Nullable Event event) {
    if (row.text(RowColumn.EVENT) == null || event == null) {
      return;
    }
    Discipline named = row.read(RowColumn.DISCIPLINE, Discipline::parse);
    if (named != null && !named.equals(event.discipline())) {
      row.refuse(RowColumn.DISCIPLINE, named.code(), "expected the discipline of " + event);
    }
  }

  void write(Event event, WrittenRow to) {
    if (to.hasColumn(RowColumn.EVENT)) {
      to.put(RowColumn.EVENT, event);
    } else if (to.hasColumn(RowColumn.DISCIPLINE)) {
      to.put(RowColumn.DISCIPLINE, event.discipline());
      to.put(RowColumn.CATEGORY, event.category().displayName());
      to.put(RowColumn.AGE_GROUP, event.ageGroup().code());
      to.put(RowColumn.SPORT_CLASS, event.sportClass());
    } else if (!event.equals(otherwise)) {
      to.put(RowColumn.EVENT, event);
    }
  }
}
