package dev.athletics.results.records;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.table.TsvTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of world record events (CR 32), which is dated: an event can be a record event from some
 * day on.
 */
final class WorldRecordEvents {
  private static final ImmutableList<String> HEADING =
      ImmutableList.of("discipline", "categories", "groups", "oval", "since", "note");
  private static final Splitter WORDS = Splitter.on(' ');

  private WorldRecordEvents() {}

  private record Entry(
      Discipline discipline, Category category, AgeGroup group, boolean shortTrack) {}

  /** Loads the list when it is first asked for. */
  private static final class Holder {
    static final ImmutableMap<Entry, LocalDate> SINCE = load();
  }

  static boolean contains(Performance performance, RecordScope scope) {
    if (scope.ageGroup() != AgeGroup.SENIOR && scope.ageGroup() != AgeGroup.U20) {
      return true;
    }
    var event = RecordEvents.recordEvent(performance.event());
    Entry entry =
        new Entry(event.discipline(), event.category(), scope.ageGroup(), scope.isShortTrack());
    LocalDate since = Holder.SINCE.get(entry);
    return since != null && !performance.date().isBefore(since);
  }

  private static ImmutableMap<Entry, LocalDate> load() {
    Map<Entry, LocalDate> since = new HashMap<>();
    TsvTable.read(
        WorldRecordEvents.class, "world_record_events.tsv", HEADING, cells -> enter(cells, since));
    return ImmutableMap.copyOf(since);
  }

  private static void enter(List<String> cells, Map<Entry, LocalDate> since) {
    LocalDate date = cells.get(4).isEmpty() ? LocalDate.MIN : LocalDate.parse(cells.get(4));
    boolean shortTrack = cells.get(3).equals("200");
    for (String category : WORDS.split(cells.get(1))) {
      for (String group : WORDS.split(cells.get(2))) {
        Entry entry =
            new Entry(
                Discipline.parse(cells.get(0)),
                Category.valueOf(category),
                AgeGroup.valueOf(group),
                shortTrack);
        since.put(entry, date);
      }
    }
  }
}
