package dev.athletics.results.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.MarkReader;
import dev.athletics.results.discipline.RepairedMark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Wind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mark of a row with its notes and its wind, which may stand in cells of their own. */
final class MarkCells {
  private static final Splitter NOTES = Splitter.on(' ').omitEmptyStrings();

  private static final int MOST_MARKS = 10_000;
  private static final int MOST_WINDS = 1_000;

  static final ImmutableSet<RowColumn> COLUMNS =
      Sets.immutableEnumSet(RowColumn.MARK, RowColumn.WIND, RowColumn.NOTES);

  private final Header header;
  private final boolean lenient;
  private final Map<Discipline, Known<RepairedMark>> marks = new HashMap<>();
  private final Known<Wind> winds;

  MarkCells(Header header, boolean lenient) {
    this.header = header;
    this.lenient = lenient;
    this.winds =
        new Known<>(
            header,
            ImmutableSet.of(RowColumn.WIND),
            MOST_WINDS,
            row -> row.read(RowColumn.WIND, Wind::parse));
  }

  /** Returns the mark, or null if there is none that can be read, which is noted. */
  @Nullable NotatedMark read(Row row, Event event) {
    row.require(RowColumn.MARK);
    RepairedMark read = marks.computeIfAbsent(event.discipline(), this::known).get(row);
    Wind wind = winds.get(row);
    ImmutableSet<MarkNote> notes = row.read(RowColumn.NOTES, MarkCells::notes);
    if (read == null) {
      return null;
    }
    remarkRepairs(row, read);
    NotatedMark mark = read.mark();
    if (mark.mark().isEmpty()) {
      row.refuse(RowColumn.MARK, String.valueOf(row.text(RowColumn.MARK)), "expected a mark");
      return null;
    }
    return wind == null && notes == null ? mark : with(mark, wind, notes, row);
  }

  private Known<RepairedMark> known(Discipline discipline) {
    MarkReader strict = MarkReader.of(discipline);
    MarkReader reader = lenient ? strict.lenient() : strict;
    return new Known<>(
        header,
        ImmutableSet.of(RowColumn.MARK),
        MOST_MARKS,
        row -> row.read(RowColumn.MARK, reader::read));
  }

  private static void remarkRepairs(Row row, RepairedMark read) {
    if (read.isRepaired()) {
      String reason = "read as " + read.mark() + ": " + read.repairs();
      row.remark(RowColumn.MARK, String.valueOf(row.text(RowColumn.MARK)), reason);
    }
  }

  private static ImmutableSet<MarkNote> notes(String text) {
    return NOTES
        .splitToStream(text)
        .map(name -> CellWords.constant(MarkNote.class, name))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Adds what stands in cells of its own; only the wind can contradict the mark's. */
  private static NotatedMark with(
      NotatedMark mark, @Nullable Wind wind, @Nullable Set<MarkNote> notes, Row row) {
    if (wind != null && mark.wind().isPresent() && !mark.wind().get().equals(wind)) {
      row.refuse(RowColumn.WIND, wind.toString(), "expected the wind of the mark " + mark);
    }
    return new NotatedMark(
        mark.outcome(),
        notes == null ? mark.notes() : Sets.union(mark.notes(), notes).immutableCopy(),
        wind == null ? mark.wind() : Optional.of(wind),
        mark.remarks());
  }

  /** Writes the mark with all that has no column of its own. */
  void write(NotatedMark mark, WrittenRow to) {
    boolean notesApart = to.hasColumn(RowColumn.NOTES) && !mark.notes().isEmpty();
    boolean windApart = to.hasColumn(RowColumn.WIND);
    to.put(
        RowColumn.MARK,
        new NotatedMark(
            mark.outcome(),
            notesApart ? ImmutableSet.of() : mark.notes(),
            windApart ? Optional.empty() : mark.wind(),
            mark.remarks()));
    if (windApart) {
      to.put(RowColumn.WIND, mark.wind());
    }
    if (notesApart) {
      String names = mark.notes().stream().map(MarkNote::name).collect(Collectors.joining(" "));
      to.put(RowColumn.NOTES, names);
    }
  }
}
