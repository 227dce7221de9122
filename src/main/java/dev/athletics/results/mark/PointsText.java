package dev.athletics.results.mark;

import static dev.athletics.results.mark.Scan.isDigitAt;
import static dev.athletics.results.mark.Scan.stopped;

/** Reads points: {@code digits [group digits] [unit]}. */
final class PointsText {

  private static final int MOST_DIGITS = 6;
  private static final String[] UNITS = {"P.", "P", "Pts.", "Pts", "Pkt.", "Pkt"};

  private PointsText() {}

  /** Scans points that fill the range but for blanks around them. */
  static long scan(CharSequence text, int from, int to) {
    int start = Scan.skipBlanks(text, from, to);
    int end = Scan.trimBlanks(text, start, to);
    int unit = unitIn(text, start, end);
    return scanNumber(text, start, unit);
  }

  /**
   * Scans a whole number, whose thousands may be set apart, that fills the range but for blanks
   * after it.
   */
  static long scanNumber(CharSequence text, int start, int to) {
    int end = Scan.trimBlanks(text, start, to);
    int i = start;
    long value = 0;
    while (isDigitAt(text, i, end)) {
      if (i - start == MOST_DIGITS) {
        return stopped(i, Expected.ONE_DIGIT_FEWER);
      }
      value = value * 10 + text.charAt(i++) - '0';
    }
    if (i == start) {
      return stopped(i, Expected.POINTS);
    }
    if (isGroupedAt(text, start, i, end)) {
      for (int digit = i + 1; digit <= i + 3; digit++) {
        if (!isDigitAt(text, digit, end)) {
          return stopped(digit, Expected.THREE_DIGITS);
        }
        value = value * 10 + text.charAt(digit) - '0';
      }
      i += 4;
    }
    return i < end ? stopped(Scan.skipBlanks(text, i, end), Expected.WHOLE_NUMBER) : value;
  }

  private static boolean isGroupedAt(CharSequence text, int start, int i, int end) {
    if (i == end || i - start > 3) {
      return false;
    }
    char c = text.charAt(i);
    return Scan.isDecimalMark(c) || Scan.isBlank(c) && isDigitAt(text, i + 1, end);
  }

  /** Returns where a unit begins, or the end. */
  private static int unitIn(CharSequence text, int start, int end) {
    for (String unit : UNITS) {
      int i = end - unit.length();
      if (i > start && Scan.isWordAt(text, i, end, unit)) {
        return i;
      }
    }
    return end;
  }
}
