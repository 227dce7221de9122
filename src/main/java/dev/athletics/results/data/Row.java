package dev.athletics.results.data;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.athletics.results.data.ColumnNames.Meaning;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.text.Blanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one row after the other by what they say, and what is wrong with them. */
final class Row {
  private final Header header;
  private final int[] read;
  private final ImmutableList<Map.Entry<Meaning, Integer>> ids;
  private final @Nullable String[] texts;
  private final List<Problem> problems = new ArrayList<>();
  private long line;
  private boolean refused;
  private boolean blank;

  Row(Header header) {
    this.header = header;
    this.read = Ints.toArray(header.positions().values());
    this.ids =
        header.positions().entrySet().stream()
            .filter(column -> column.getKey().column() == RowColumn.ID)
            .collect(ImmutableList.toImmutableList());
    this.texts = new String[header.size()];
  }

  /** Takes the cells of the next row; those that say nothing are null. */
  <X extends Exception> void next(long number, RowCells<X> cells) throws X {
    line = number;
    problems.clear();
    refused = false;
    blank = true;
    for (int position : read) {
      String text = cells.text(position);
      String said = text == null || Blanks.isBlank(text) ? null : Blanks.trim(text);
      texts[position] = said;
      blank &= said == null;
    }
  }

  /** Takes a line that has too few cells or too many. */
  void nextOfWrongSize(long number, int size) {
    Arrays.fill(texts, null);
    line = number;
    problems.clear();
    refuse(
        new Problem(
            Header.path(line, ""), "", "expected " + texts.length + " cells, found " + size));
  }

  /** Returns whether all cells are blank. */
  boolean isBlank() {
    return blank;
  }

  boolean isRefused() {
    return refused;
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  boolean hasColumn(RowColumn column) {
    return header.has(column);
  }

  /** Returns the texts of all cells, by position. */
  @Nullable String[] texts() {
    return texts;
  }

  @Nullable String text(RowColumn column) {
    int position = header.position(column);
    return position < 0 ? null : texts[position];
  }

  /** Returns what a cell says, or null if it is blank, or cannot be read, which is noted. */
  <T> @Nullable T read(RowColumn column, Function<String, T> reader) {
    String text = text(column);
    return text == null ? null : read(column, text, reader);
  }

  /** Returns what a text says that comes from a cell, or null if it cannot be read. */
  <T> @Nullable T read(RowColumn column, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException refusal) {
      refuse(column, text, reason(refusal));
      return null;
    }
  }

  private static String reason(IllegalArgumentException refusal) {
    return refusal instanceof TextFormatException unreadable
        ? Part.expected(unreadable)
        : String.valueOf(refusal.getMessage());
  }

  /** Hands what a cell says to a setter, if it says anything. */
  <T> void set(RowColumn column, Function<String, T> reader, Consumer<? super T> setter) {
    T value = read(column, reader);
    if (value != null) {
      setter.accept(value);
    }
  }

  /** Hands scheme and value of each id to a setter. */
  void ids(BiConsumer<String, String> setter) {
    for (Map.Entry<Meaning, Integer> id : ids) {
      String value = texts[id.getValue()];
      if (value != null) {
        setter.accept(id.getKey().scheme(), value);
      }
    }
  }

  /** Notes that a cell must say something, if it does not. */
  void require(RowColumn column) {
    if (text(column) == null) {
      refuse(column, "", "expected the " + header.name(column).toLowerCase(Locale.ROOT));
    }
  }

  void refuse(RowColumn column, String found, String reason) {
    refuse(new Problem(Header.path(line, header.name(column)), found, reason));
  }

  /** Notes what is wrong with the row as a whole. */
  void refuse(String reason) {
    refuse(new Problem(Header.path(line, ""), "", reason));
  }

  private void refuse(Problem problem) {
    problems.add(problem);
    refused = true;
  }

  /** Notes what was changed in a cell that was read all the same. */
  void remark(RowColumn column, String found, String reason) {
    problems.add(new Problem(Header.path(line, header.name(column)), found, reason));
  }
}
