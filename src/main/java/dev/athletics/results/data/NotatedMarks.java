package dev.athletics.results.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Remark;
import dev.athletics.results.mark.Wind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A mark with its notes, its wind and the remarks of the judges, which the data has beside each
 * other.
 */
final class NotatedMarks {
  private NotatedMarks() {}

  static Optional<NotatedMark> read(
      Part part,
      Function<String, Outcome> marks,
      @Nullable String mark,
      @Nullable String wind,
      List<String> notes,
      List<String> remarks) {
    part.require("mark", mark, "a mark, or why there is none");
    Optional<Outcome> outcome = part.read("mark", mark, marks);
    Optional<Wind> reading = part.read("wind", wind, Wind::parse);
    ImmutableList<MarkNote> beside = part.texts("notes", notes, Texts.constant(MarkNote.class));
    ImmutableList<Remark> seen = part.texts("remarks", remarks, Remark::parse);
    return outcome.flatMap(
        set ->
            part.built(
                "notes", () -> new NotatedMark(set, ImmutableSet.copyOf(beside), reading, seen)));
  }
}
