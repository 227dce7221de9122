package dev.athletics.results.records;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import dev.athletics.results.Record;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.table.TsvTable;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the lists of one event began anew, so that marks of before no longer stand.
 *
 * @param days the first day of each new list
 */
record ListBeginnings(ImmutableSortedSet<LocalDate> days) {
  private static final ListBeginnings NONE = new ListBeginnings(ImmutableSortedSet.of());
  private static final ImmutableList<String> HEADING =
      ImmutableList.of("discipline", "categories", "since");
  private static final Splitter WORDS = Splitter.on(' ');

  /** Loads the table when it is first asked for. */
  private static final class Lazy {
    static final ImmutableListMultimap<Event, LocalDate> DAYS = load();
  }

  static ListBeginnings of(Event recordEvent) {
    ImmutableList<LocalDate> days = Lazy.DAYS.get(recordEvent);
    return days.isEmpty() ? NONE : new ListBeginnings(ImmutableSortedSet.copyOf(days));
  }

  private static ImmutableListMultimap<Event, LocalDate> load() {
    ImmutableListMultimap.Builder<Event, LocalDate> days = ImmutableListMultimap.builder();
    TsvTable.read(
        ListBeginnings.class,
        "list_beginnings.tsv",
        HEADING,
        cells -> {
          for (String category : WORDS.split(cells.get(1))) {
            Event event =
                Event.of(
                    Discipline.parse(cells.get(0)), Category.valueOf(category), AgeGroup.SENIOR);
            days.put(event, LocalDate.parse(cells.get(2)));
          }
        });
    return days.build();
  }

  /** Admits the records that stand, from the beginning of the list of a day until that day. */
  Predicate<Record> standingOn(LocalDate day) {
    LocalDate beginning = beginning(day);
    return record ->
        record.status().isStanding()
            && !record.date().isAfter(day)
            && (beginning == null || !record.date().isBefore(beginning));
  }

  /** The first day of the list of a day; null for a list that never began anew. */
  @Nullable LocalDate beginning(LocalDate day) {
    return days.floor(day);
  }
}
