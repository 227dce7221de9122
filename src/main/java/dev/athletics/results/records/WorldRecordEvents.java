package dev.athletics.results.records;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.table.TsvTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The list of world record events (CR 32). It is dated: an event can be added or dropped. A new
 * event can have a standard that its first record must meet.
 */
final class WorldRecordEvents {
  private static final ImmutableList<String> HEADING =
      ImmutableList.of(
          "discipline", "categories", "groups", "oval", "since", "until", "standard", "note");
  private static final Splitter WORDS = Splitter.on(' ');

  private WorldRecordEvents() {}

  private record Key(Event event, AgeGroup group, boolean shortTrack) {}

  private record Entry(LocalDate since, LocalDate until, Optional<Standard> standard) {
    boolean isListed(LocalDate date) {
      return !date.isBefore(since) && !date.isAfter(until);
    }
  }

  /** A standard of a first record, such as {@code under 2:22:00}. */
  private record Standard(Discipline discipline, boolean inclusive, Mark mark, String text) {
    static Standard parse(Discipline discipline, String text) {
      List<String> words = WORDS.limit(2).splitToList(text.replace("up to", "up-to"));
      checkArgument(
          ImmutableList.of("over", "under", "up-to").contains(words.get(0)),
          "%s is not a standard",
          text);
      Mark mark = (Mark) discipline.parseMark(words.get(1)).outcome();
      return new Standard(discipline, words.get(0).equals("up-to"), mark, text);
    }

    boolean isMet(Mark candidate) {
      return discipline.isBetter(candidate, mark)
          || inclusive && !discipline.isBetter(mark, candidate);
    }
  }

  /** Loads the list when it is first used. */
  private static final class Lazy {
    static final ImmutableMap<Key, Entry> LIST = load();
  }

  /** Returns whether there is a world record in the event on the day of the mark. */
  static boolean contains(Performance performance, RecordScope scope) {
    if (!scope.ageGroup().equals(AgeGroup.SENIOR) && !scope.ageGroup().equals(AgeGroup.U20)) {
      return true;
    }
    Entry entry = Lazy.LIST.get(key(performance, scope));
    return entry != null && entry.isListed(performance.date());
  }

  /** Returns the standard of a first record that the mark does not meet, such as "under 40.30". */
  static Optional<String> missedStandard(Performance performance, RecordScope scope) {
    return Optional.ofNullable(Lazy.LIST.get(key(performance, scope)))
        .flatMap(Entry::standard)
        .filter(standard -> !standard.isMet(performance.mark()))
        .map(Standard::text);
  }

  private static Key key(Performance performance, RecordScope scope) {
    return new Key(
        RecordEvents.recordEvent(performance.event()), scope.ageGroup(), scope.isShortTrack());
  }

  private static ImmutableMap<Key, Entry> load() {
    ImmutableMap.Builder<Key, Entry> list = ImmutableMap.builder();
    TsvTable.read(
        WorldRecordEvents.class, "world_record_events.tsv", HEADING, cells -> enter(cells, list));
    return list.buildOrThrow();
  }

  private static void enter(List<String> cells, ImmutableMap.Builder<Key, Entry> list) {
    Discipline discipline = Discipline.parse(cells.get(0));
    Entry entry =
        new Entry(
            cells.get(4).isEmpty() ? LocalDate.MIN : LocalDate.parse(cells.get(4)),
            cells.get(5).isEmpty() ? LocalDate.MAX : LocalDate.parse(cells.get(5)),
            Optional.of(cells.get(6))
                .filter(text -> !text.isEmpty())
                .map(text -> Standard.parse(discipline, text)));
    for (String category : WORDS.split(cells.get(1))) {
      for (String group : WORDS.split(cells.get(2))) {
        AgeGroup ofRecord = AgeGroup.parse(group);
        Event event = Event.of(discipline, Category.valueOf(category), ofRecord);
        boolean shortTrack = cells.get(3).equals("200");
        list.put(new Key(RecordEvents.recordEvent(event), ofRecord, shortTrack), entry);
      }
    }
  }
}
