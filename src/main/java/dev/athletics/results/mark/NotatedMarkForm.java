package dev.athletics.results.mark;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The serial form of a notated mark, whose text alone would not say whether 8.95 is a time or a
 * distance.
 */
final class NotatedMarkForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Outcome outcome;
  private final String notes;
  private final @Nullable Wind wind;
  private final @Nullable String remarks;

  NotatedMarkForm(NotatedMark mark) {
    this.outcome = mark.outcome();
    this.notes = mark.notes().stream().map(MarkNote::name).collect(Collectors.joining(" "));
    this.wind = mark.wind().orElse(null);
    this.remarks = mark.remarks().isEmpty() ? null : RemarkText.write(mark.remarks());
  }

  @Serial
  private Object readResolve() throws InvalidObjectException {
    if (outcome == null || notes == null) {
      throw new InvalidObjectException("an outcome and its notes are needed");
    }
    try {
      return new NotatedMark(outcome, readNotes(), Optional.ofNullable(wind), readRemarks());
    } catch (IllegalArgumentException e) {
      InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
      invalid.initCause(e);
      throw invalid;
    }
  }

  private ImmutableList<Remark> readRemarks() {
    List<Remark> list = new ArrayList<>();
    Cursor cursor = new Cursor(remarks == null ? "" : remarks);
    if (!RemarkText.readAll(cursor, list)) {
      throw cursor.failure();
    }
    return ImmutableList.copyOf(list);
  }

  private ImmutableSet<MarkNote> readNotes() {
    EnumSet<MarkNote> set = EnumSet.noneOf(MarkNote.class);
    for (String note : Splitter.on(' ').omitEmptyStrings().split(notes)) {
      set.add(MarkNote.valueOf(note));
    }
    return ImmutableSet.copyOf(set);
  }
}
