package dev.athletics.results.records;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.table.TsvTable;
import java.util.List;

/** How many wind readings a combined event has in the open. */
final class CombinedEventWinds {
  private static final ImmutableList<String> HEADING =
      ImmutableList.of("discipline", "categories", "readings");
  private static final Splitter WORDS = Splitter.on(' ');

  private CombinedEventWinds() {}

  /** Loads the table when it is first asked for. */
  private static final class Lazy {
    static final ImmutableTable<Discipline, Category, Integer> READINGS = load();
  }

  /** The number of readings due, 0 where the programme is not known. */
  static int due(Event event) {
    Integer readings = Lazy.READINGS.get(event.discipline(), event.category());
    return readings == null ? 0 : readings;
  }

  private static ImmutableTable<Discipline, Category, Integer> load() {
    ImmutableTable.Builder<Discipline, Category, Integer> readings = ImmutableTable.builder();
    TsvTable.read(
        CombinedEventWinds.class,
        "combined_event_winds.tsv",
        HEADING,
        cells -> enter(cells, readings));
    return readings.buildOrThrow();
  }

  private static void enter(
      List<String> cells, ImmutableTable.Builder<Discipline, Category, Integer> readings) {
    for (String category : WORDS.split(cells.get(1))) {
      readings.put(
          Discipline.parse(cells.get(0)),
          Category.valueOf(category),
          Integer.valueOf(cells.get(2)));
    }
  }
}
