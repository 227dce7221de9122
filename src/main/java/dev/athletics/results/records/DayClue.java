package dev.athletics.results.records;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.Record;
import java.time.LocalDate;
import java.util.Comparator;

/** Something that two entries for one mark share: the day, and a clue to the holder. */
record DayClue(LocalDate date, String clue) implements Comparable<DayClue> {
  private static final Comparator<DayClue> IN_ORDER =
      Comparator.comparing(DayClue::date).thenComparing(DayClue::clue);

  static ImmutableList<DayClue> of(Record record, CompetitorIdentity identity) {
    return identity.clues(record.holder()).stream()
        .map(clue -> new DayClue(record.date(), clue))
        .collect(toImmutableList());
  }

  /** For those with the same hash, as somebody may choose names. */
  @Override
  public int compareTo(DayClue other) {
    return IN_ORDER.compare(this, other);
  }
}
