package dev.athletics.results.mark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.table.TsvTable;
import dev.athletics.results.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units in which marks are written, and the words for them in many languages. */
enum Unit {
  HOUR,
  MINUTE,
  SECOND,
  KILOMETRE,
  METRE,
  CENTIMETRE,
  FOOT,
  INCH,
  POINT;

  private static final int LONGEST_WORD = 16;

  /**
   * Returns the unit that the letters at a cursor spell, and null if they spell none. The cursor
   * stays where it is.
   */
  static @Nullable Unit at(Cursor cursor) {
    int end = cursor.skipLetters(cursor.start());
    int length = end - cursor.start();
    return length == 0 || length > LONGEST_WORD
        ? null
        : Lazy.WORDS.get(fold(cursor.text(cursor.start(), end)));
  }

  /** Takes the letters at a cursor if they spell a unit, with the point of an abbreviation. */
  static boolean take(Cursor cursor, Unit unit) {
    if (at(cursor) != unit) {
      return false;
    }
    cursor.goTo(cursor.skipLetters(cursor.start()));
    if (cursor.peek() == '.' && !cursor.isDigit(1)) {
      cursor.skip(1);
    }
    return true;
  }

  private static String fold(CharSequence word) {
    StringBuilder folded = new StringBuilder(word.length());
    word.codePoints().forEach(c -> Folding.append(c, folded));
    return folded.toString();
  }

  /** Loads the table when a unit is first looked up. */
  private static final class Lazy {

    private static final ImmutableMap<String, Unit> WORDS = load();

    private static ImmutableMap<String, Unit> load() {
      Map<String, Unit> words = new HashMap<>();
      TsvTable.read(
          Unit.class,
          "unit_words.tsv",
          ImmutableList.of("unit", "language", "words"),
          row -> add(row, words));
      return ImmutableMap.copyOf(words);
    }

    private static void add(List<String> row, Map<String, Unit> words) {
      Unit unit = valueOf(row.get(0));
      for (String word : TsvTable.split(row.get(2), " ")) {
        Unit before = words.put(fold(word), unit);
        if (before != null && before != unit) {
          throw new IllegalArgumentException(word + " is " + before + " and " + unit);
        }
      }
    }
  }
}
