package dev.athletics.results;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.table.TsvTable;
import java.util.List;
import java.util.Optional;

/** Reads one flag of a result sheet, such as {@code PB}, {@code =NR} or {@code SB=}. */
final class FlagText {
  private static final String EQUALS = "=";

  /** The flags that lists also write in small letters. */
  private static final ImmutableSet<String> SMALL = ImmutableSet.of("pb", "sb");

  private FlagText() {}

  /** Returns the flag as a sheet prints it, with the sign of an equalled record in front. */
  static Optional<String> read(String text) {
    boolean isInFront = text.startsWith(EQUALS);
    boolean isEqual = isInFront || text.endsWith(EQUALS);
    int start = isInFront ? 1 : 0;
    String label = text.substring(start, text.length() - (isEqual && !isInFront ? 1 : 0));
    String flag = SMALL.contains(label) ? Ascii.toUpperCase(label) : label;
    return RecordScopeText.isLabel(flag) || Lazy.FLAGS.contains(flag)
        ? Optional.of(isEqual ? EQUALS + flag : flag)
        : Optional.empty();
  }

  /** Loads the table when a flag is first read. */
  private static final class Lazy {
    private static final List<String> HEADING = List.of("flags", "source");
    private static final Splitter IN_CELL = Splitter.on(' ');
    static final ImmutableSet<String> FLAGS = load();

    private static ImmutableSet<String> load() {
      ImmutableSet.Builder<String> flags = ImmutableSet.builder();
      TsvTable.read(
          FlagText.class, "flags.tsv", HEADING, row -> flags.addAll(IN_CELL.split(row.get(0))));
      return flags.build();
    }
  }
}
