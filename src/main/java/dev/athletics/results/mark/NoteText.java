package dev.athletics.results.mark;

/**
 * Finds the sign of a note in front of or behind a mark. A find is the length of the sign and the
 * note, in one number; 0 is none.
 */
final class NoteText {

  static final int NONE = 0;

  private static final MarkNote[] NOTES = MarkNote.values();
  private static final int LONGEST = 3;

  /**
   * Letters that make an R behind them the end of a record's label, where they could also be a note
   * or a unit.
   */
  private static final String LABELS_BEFORE_R = "AHJMPW";

  private NoteText() {}

  static int length(int find) {
    return find >>> 8;
  }

  /** Returns the note of a find, as a bit. */
  static int bit(int find) {
    return 1 << (find & 0xFF);
  }

  /** Finds the longest sign that begins at an index. */
  static int at(CharSequence text, int index, int end) {
    for (int length = Math.min(LONGEST, end - index); length > 0; length--) {
      int find = find(text, index, length);
      // In front, a plus is a sign of the number and R is the status of who retired.
      if (find != NONE && text.charAt(index) != '+' && text.charAt(index) != 'R') {
        return find;
      }
    }
    return NONE;
  }

  /** Finds the longest sign that ends at an index. */
  static int before(CharSequence text, int start, int end) {
    for (int length = Math.min(LONGEST, end - start); length > 0; length--) {
      int find = find(text, end - length, length);
      if (find != NONE) {
        return isRecordLabel(text, start, end) ? NONE : find;
      }
    }
    return NONE;
  }

  /**
   * Returns whether a label such as WR, AR or MR ends at an index, which says nothing about wind,
   * altitude or legs.
   */
  static boolean isRecordLabel(CharSequence text, int start, int end) {
    return end - start > 1
        && text.charAt(end - 1) == 'R'
        && LABELS_BEFORE_R.indexOf(text.charAt(end - 2)) >= 0;
  }

  private static int find(CharSequence text, int index, int length) {
    for (MarkNote note : NOTES) {
      if (note.sign().length() == length && isSignAt(text, index, note)) {
        return length << 8 | note.ordinal();
      }
    }
    return NONE;
  }

  private static boolean isSignAt(CharSequence text, int index, MarkNote note) {
    String sign = note.sign();
    if (note == MarkNote.MIXED_RACE) {
      // mx, Mx and MX, but not mX, which is a metre sign and an annulled mark.
      char m = text.charAt(index);
      char x = text.charAt(index + 1);
      return m == 'm' && x == 'x' || m == 'M' && (x == 'x' || x == 'X');
    }
    for (int i = 0; i < sign.length(); i++) {
      if (text.charAt(index + i) != sign.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a lone {@code a} at the end follows whole seconds, where it says that the
   * course was aided.
   */
  static boolean isAidedSignAtEnd(CharSequence text, int start, int end) {
    return end - start > 4
        && text.charAt(end - 1) == 'a'
        && Scan.isDigit(text.charAt(end - 2))
        && Scan.isDigit(text.charAt(end - 3))
        && text.charAt(end - 4) == ':';
  }
}
