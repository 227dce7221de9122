package dev.athletics.results.mark;

import dev.athletics.results.text.Digits;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the signs of notes from in front of a mark and from after it. */
final class NoteText {

  private static final MarkNote[] NOTES = MarkNote.values();
  private static final String[] ESTIMATED = {"est.", "est"};

  /** Meet programs write the X of an exhibition small, too, directly before the mark. */
  private static final char EXHIBITION = 'x';

  /**
   * Letters that make an R after them the end of a record's label, where they could also be a note
   * or a unit.
   */
  private static final String LABELS_BEFORE_R = "AHJMPW";

  private NoteText() {}

  /** Takes the notes in front of the first digit, if nothing else stands there. */
  static void takeLeading(Cursor cursor, Set<MarkNote> notes) {
    int before = cursor.start();
    while (!cursor.isAtEnd() && !cursor.isDigit()) {
      MarkNote note = at(cursor);
      if (note == null || !notes.add(note)) {
        break;
      }
      cursor.skip(note.sign().length());
      cursor.skipBlanks();
    }
    if (cursor.peek() == EXHIBITION && cursor.isDigit(1) && notes.add(MarkNote.EXHIBITION)) {
      cursor.skip(1);
    }
    if (!cursor.isDigit()) {
      notes.clear();
      cursor.goTo(before);
    }
  }

  /**
   * Finds the longest sign that begins at a cursor. In front of a mark a plus is the sign of the
   * number, and R is the status of an athlete who retired.
   */
  private static @Nullable MarkNote at(Cursor cursor) {
    MarkNote longest = null;
    for (MarkNote note : NOTES) {
      boolean other = note == MarkNote.INTERMEDIATE || note == MarkNote.RELAY_LEG;
      boolean longer = longest == null || note.sign().length() > longest.sign().length();
      if (!other && longer && isSignAt(cursor, cursor.start(), note)) {
        longest = note;
      }
    }
    return longest;
  }

  /** Takes one note from the end; null if none is there. */
  static @Nullable MarkNote takeTrailing(Cursor cursor, boolean times) {
    if (times && isAidedSign(cursor)) {
      cursor.cutTo(cursor.end() - 1);
      return MarkNote.AIDED_COURSE;
    }
    if (cursor.last(0) == '!') {
      cursor.cutTo(cursor.end() - 1);
      return MarkNote.IRREGULAR;
    }
    for (String word : ESTIMATED) {
      if (cursor.isWordAt(cursor.end() - word.length(), word)) {
        cursor.cutTo(cursor.end() - word.length());
        return MarkNote.ESTIMATED;
      }
    }
    MarkNote note = before(cursor);
    if (note != null) {
      cursor.cutTo(cursor.end() - note.sign().length());
    }
    return note;
  }

  /** Finds the longest sign that ends at the end of a cursor. */
  private static @Nullable MarkNote before(Cursor cursor) {
    MarkNote longest = null;
    for (MarkNote note : NOTES) {
      int index = cursor.end() - note.sign().length();
      boolean side = !note.isInFront() || note == MarkNote.EQUALS;
      boolean longer = longest == null || note.sign().length() > longest.sign().length();
      if (side && longer && index >= cursor.start() && isSignAt(cursor, index, note)) {
        longest = note;
      }
    }
    return isRecordLabel(cursor) ? null : longest;
  }

  /**
   * Returns whether a label such as WR, AR or MR stands at the end, which says nothing about wind,
   * altitude or legs.
   */
  private static boolean isRecordLabel(Cursor cursor) {
    return cursor.last(0) == 'R' && LABELS_BEFORE_R.indexOf(cursor.last(1)) >= 0;
  }

  private static boolean isSignAt(Cursor cursor, int index, MarkNote note) {
    String sign = note.sign();
    if (note == MarkNote.MIXED_RACE) {
      // mx, Mx and MX, but not mX, which is a metre sign and an annulled mark.
      char m = cursor.at(index);
      char x = cursor.at(index + 1);
      return m == 'm' && x == 'x' || m == 'M' && (x == 'x' || x == 'X');
    }
    for (int i = 0; i < sign.length(); i++) {
      if (cursor.at(index + i) != sign.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a lone {@code a} at the end follows whole seconds, where it says that the
   * course was aided.
   */
  private static boolean isAidedSign(Cursor cursor) {
    return cursor.last(0) == 'a'
        && Digits.isDigit(cursor.last(1))
        && Digits.isDigit(cursor.last(2))
        && cursor.last(3) == ':';
  }
}
