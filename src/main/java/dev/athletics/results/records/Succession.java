package dev.athletics.results.records;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordScope.Level;
import dev.athletics.results.comparison.OfficialMarks;
import dev.athletics.results.comparison.Timing;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which entries of a scope and event stood at some time: the law that history follows. */
final class Succession {
  private final RecordScope scope;
  private final Discipline discipline;
  private final boolean timingDecides;
  private final ListBeginnings beginnings;

  Succession(RecordScope scope, Event recordEvent) {
    this.scope = scope;
    this.discipline = recordEvent.discipline();
    this.timingDecides = Timing.decides(discipline);
    this.beginnings = ListBeginnings.of(recordEvent);
  }

  ImmutableList<Record> of(ImmutableList<Record> entries) {
    ImmutableListMultimap<LocalDate, Record> byDay =
        Multimaps.index(
            entries.stream().filter(record -> record.status().isStanding()).toList(), Record::date);
    Set<LocalDate> days = new TreeSet<>(byDay.keySet());
    days.addAll(beginnings.days());
    days.add(Timing.AUTOMATIC_ONLY_SINCE);
    Best all = new Best(record -> true);
    Best automatic = new Best(record -> Timing.isAutomatic(record.mark()));
    Best others = new Best(record -> !Timing.isAutomatic(record.mark()));
    Set<Record> stood = new LinkedHashSet<>();
    for (LocalDate day : days) {
      for (Best best : List.of(all, automatic, others)) {
        best.turnTo(day, byDay.get(day));
      }
      if (!timingDecides) {
        stood.addAll(all.take());
      } else if (scope.level() == Level.PERSONAL) {
        stood.addAll(automatic.take());
        stood.addAll(others.take());
      } else {
        boolean byMachine = Timing.isAutomaticEra(day) && automatic.isKnown();
        stood.addAll((byMachine ? automatic : all).take());
      }
    }
    return stood.stream()
        .sorted(
            Comparator.comparing(Record::date)
                .thenComparing(Record::mark, discipline.bestFirst().reversed()))
        .collect(toImmutableList());
  }

  private int compare(Mark one, Mark other) {
    return OfficialMarks.compare(discipline, one, other);
  }

  /** The best of one way of timing, day by day. */
  private final class Best {
    private final Predicate<Record> counts;
    private @Nullable Mark mark;

    /** Those that stand or may have stood, and were not taken yet. */
    private final List<Record> standing = new ArrayList<>();

    Best(Predicate<Record> counts) {
      this.counts = counts;
    }

    boolean isKnown() {
      return mark != null;
    }

    void turnTo(LocalDate day, ImmutableList<Record> ofTheDay) {
      if (beginnings.days().contains(day)) {
        mark = null;
        standing.clear();
      }
      Mark before = mark;
      for (Record record : ofTheDay) {
        if (counts.test(record) && isNoWorse(record, before)) {
          standing.add(record);
          mark = isNoWorse(record, mark) ? record.mark() : mark;
        }
      }
      if (before != null && compare(requireNonNull(mark), before) < 0) {
        Mark better = mark;
        standing.removeIf(earlier -> earlier.date().isBefore(day) && isWorse(earlier, better));
      }
    }

    private boolean isNoWorse(Record record, @Nullable Mark other) {
      return other == null || compare(record.mark(), other) <= 0;
    }

    private boolean isWorse(Record record, Mark other) {
      return compare(record.mark(), other) > 0;
    }

    List<Record> take() {
      List<Record> taken = List.copyOf(standing);
      standing.clear();
      return taken;
    }
  }
}
