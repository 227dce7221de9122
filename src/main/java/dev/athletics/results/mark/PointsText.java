package dev.athletics.results.mark;

import dev.athletics.results.text.Blanks;

/** Reads whole numbers with their unit: {@code digits [group digits] [point zeros] [unit]}. */
final class PointsText {

  private static final int MOST_DIGITS = 6;
  private static final int MOST_ZEROS = 2;

  private PointsText() {}

  /**
   * Reads a whole number, whose thousands may be set apart, with or without its unit.
   *
   * @return the number, below zero if the text is refused
   */
  static long readNumber(Cursor cursor, Unit unit, Expected expected) {
    int start = cursor.start();
    long value = 0;
    while (cursor.isDigit()) {
      if (cursor.start() - start == MOST_DIGITS) {
        return refuse(cursor, Expected.ONE_DIGIT_FEWER);
      }
      value = value * 10 + cursor.digit();
    }
    int digits = cursor.start() - start;
    if (digits == 0) {
      return refuse(cursor, expected);
    }
    if (digits <= 3 && isGroupSign(cursor) && !isZeros(cursor)) {
      cursor.skip(1);
      for (int digit = 0; digit < 3; digit++) {
        if (!cursor.isDigit()) {
          return refuse(cursor, Expected.THREE_DIGITS);
        }
        value = value * 10 + cursor.digit();
      }
    }
    if (isZeros(cursor)) {
      cursor.skip(cursor.peek(2) == '0' ? 3 : 2);
    }
    cursor.skipBlanks();
    Unit.take(cursor, unit);
    cursor.skipBlanks();
    return cursor.isAtEnd() ? value : refuse(cursor, Expected.WHOLE_NUMBER);
  }

  private static boolean isGroupSign(Cursor cursor) {
    char c = cursor.peek();
    return Signs.isDecimalMark(c) || Blanks.isBlank(c) && cursor.isDigit(1);
  }

  /** Returns whether the decimals at a cursor say nothing: one or two zeros. */
  private static boolean isZeros(Cursor cursor) {
    if (!Signs.isDecimalMark(cursor.peek()) || cursor.peek(1) != '0') {
      return false;
    }
    int zeros = cursor.peek(2) == '0' ? MOST_ZEROS : 1;
    return !cursor.isDigit(1 + zeros);
  }

  private static long refuse(Cursor cursor, Expected expected) {
    cursor.refuse(expected);
    return -1;
  }
}
