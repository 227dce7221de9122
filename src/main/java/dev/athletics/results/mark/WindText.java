package dev.athletics.results.mark;

import org.jspecify.annotations.Nullable;

/**
 * Reads winds: {@code [label] [sign] metres [point decimals] [m/s]}, in brackets or not, or a word
 * for no information.
 */
final class WindText {

  static final int STRONGEST_TENTHS = 999;

  static final String UNIT = "m/s";

  private static final int MOST_DIGITS = 3;

  /** Japanese sheets write it before a calm. */
  private static final char PLUS_OR_MINUS = '\u00b1';

  /** A number without a sign and with two decimals may be a mark; one of 6 m/s and more is. */
  private static final int STRONGEST_MEASURED_FINER = 600;

  /** The word for wind in front of a reading, and the letter of English and French sheets. */
  private static final String[] LABELS = {
    "wind",
    "w",
    "vento",
    "vent",
    "viento",
    "vind",
    "tuuli",
    "wiatr",
    "v\u00edtr",
    "sz\u00e9l",
    "v",
    "\u98a8\u901f",
    "\u98ce\u901f",
    "\u98a8"
  };

  private static final String[] NO_INFORMATION_WORDS = {"NWI", "NWS", "NW", "N/A"};

  private final Cursor cursor;
  private boolean signed;
  private boolean either;
  private boolean negative;
  private int decimals;
  private int hundredths;

  private WindText(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads a wind that is all that is left. */
  static @Nullable Wind read(Cursor cursor) {
    if (cursor.peek() == '(' && cursor.last(0) == ')') {
      cursor.skip(1);
      cursor.cutTo(cursor.end() - 1);
      cursor.skipBlanks();
    }
    takeLabel(cursor);
    if (takeNoInformation(cursor)) {
      return cursor.isAtEnd() ? Wind.NO_INFORMATION : cursor.refuse(Expected.END);
    }
    return new WindText(cursor).number();
  }

  /** Takes a label such as {@code w:} before a number. */
  static boolean takeLabel(Cursor cursor) {
    int before = cursor.start();
    for (String label : LABELS) {
      if (cursor.takeWord(label)) {
        boolean sign = cursor.take(':') || cursor.take('=');
        cursor.skipBlanks();
        char c = cursor.peek();
        if (sign || cursor.isDigit() || Signs.isPlus(c) || Signs.isMinus(c)) {
          return true;
        }
        cursor.goTo(before);
      }
    }
    return false;
  }

  /** Takes a word for no information. */
  static boolean takeNoInformation(Cursor cursor) {
    for (String word : NO_INFORMATION_WORDS) {
      if (cursor.takeWord(word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Wind number() {
    either = cursor.take(PLUS_OR_MINUS);
    if (either) {
      cursor.skipBlanks();
    }
    negative = Signs.isMinus(cursor.peek());
    signed = negative || Signs.isPlus(cursor.peek());
    cursor.skip(signed ? 1 : 0);
    int number = cursor.start();
    while (cursor.isDigit()) {
      if (cursor.start() - number == MOST_DIGITS) {
        return cursor.refuse(Expected.ONE_DIGIT_FEWER);
      }
      hundredths = hundredths * 10 + cursor.digit() * 100;
    }
    if (cursor.start() == number) {
      return cursor.refuse(signed ? Expected.DIGIT : Expected.WIND);
    }
    if (Signs.isDecimalMark(cursor.peek())) {
      cursor.skip(1);
      for (int unit = 10; unit > 0 && cursor.isDigit(); unit /= 10) {
        hundredths += cursor.digit() * unit;
        decimals++;
      }
      if (decimals == 0) {
        return cursor.refuse(Expected.DIGIT);
      }
    }
    return unit(number);
  }

  private @Nullable Wind unit(int number) {
    cursor.skipBlanks();
    boolean unit = cursor.takeWord(UNIT);
    if (!cursor.isAtEnd()) {
      return cursor.refuse(Expected.WIND_UNIT_OR_END);
    }
    if (!signed && !unit && decimals == 0) {
      return cursor.refuse(number, Expected.WIND_WITH_DECIMAL_OR_SIGN);
    }
    if (either && hundredths != 0) {
      return cursor.refuse(number, Expected.WIND_WITH_DECIMAL_OR_SIGN);
    }
    if (!signed && decimals > 1 && hundredths > STRONGEST_MEASURED_FINER) {
      return cursor.refuse(number, Expected.WIND_NOT_MARK);
    }
    // Up to the next tenth in the positive direction: +2.03 is +2.1, and -2.03 is -2.0 (TR 17).
    int tenths = Math.floorDiv((negative ? -hundredths : hundredths) + 9, 10);
    return Math.abs(tenths) > STRONGEST_TENTHS
        ? cursor.refuse(number, Expected.WIND_IN_RANGE)
        : Wind.ofTenths(tenths);
  }
}
