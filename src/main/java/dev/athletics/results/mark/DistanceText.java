package dev.athletics.results.mark;

import static dev.athletics.results.mark.Scan.isDecimalMark;
import static dev.athletics.results.mark.Scan.isDigitAt;
import static dev.athletics.results.mark.Scan.isStopped;
import static dev.athletics.results.mark.Scan.stopped;

/**
 * Reads and writes distances: {@code metres [point decimals] [m]} or {@code feet sep inches
 * [fraction] [sign]}, in one pass and without garbage.
 */
final class DistanceText {

  static final int MICROMETRES_PER_EIGHTH = 3175;
  static final int EIGHTHS_PER_INCH = 8;
  static final int EIGHTHS_PER_FOOT = 12 * EIGHTHS_PER_INCH;
  static final long MICROMETRES_PER_METRE = 1_000_000;

  /** The decimals of a metre that a mark may have. */
  static final int MOST_DECIMALS = 3;

  /** The decimals down to a micrometre, where metres and eighths of an inch meet. */
  static final int FINEST_DECIMALS = 6;

  /** The notation of feet and inches; the others are the numbers of decimals of a metre. */
  static final int IMPERIAL = 7;

  private static final int MOST_LEADING_DIGITS = 7;
  private static final int LARGEST_INCHES = 11;
  private static final String VULGAR_FRACTIONS = "⅛¼⅜½⅝¾⅞";

  private DistanceText() {}

  static Distance unpack(long scan) {
    return new Distance(scan >>> 3, (int) (scan & 7));
  }

  /** Scans a distance that fills the range but for blanks around it. */
  static long scan(CharSequence text, int from, int to) {
    long scan = scanFromZero(text, from, to);
    if (isStopped(scan)) {
      return scan;
    }
    return scan >>> 3 > 0
        ? scan
        : stopped(Scan.skipBlanks(text, from, to), Expected.DISTANCE_ABOVE_ZERO);
  }

  /** Scans a distance that fills the range but for blanks around it, or zero in the same form. */
  static long scanFromZero(CharSequence text, int from, int to) {
    return scanMetres(text, from, to, MOST_DECIMALS);
  }

  /** Scans as {@link #scanFromZero} does, with other decimals of a metre. */
  static long scanMetres(CharSequence text, int from, int to, int mostDecimals) {
    int start = Scan.skipBlanks(text, from, to);
    int end = Scan.trimBlanks(text, start, to);
    int i = start;
    long whole = 0;
    while (isDigitAt(text, i, end)) {
      if (i - start == MOST_LEADING_DIGITS) {
        return stopped(i, Expected.ONE_DIGIT_FEWER);
      }
      whole = whole * 10 + text.charAt(i++) - '0';
    }
    if (i == start) {
      return stopped(i, Expected.DISTANCE);
    }
    boolean feet = i < end && (text.charAt(i) == '-' || Scan.isPrime(text.charAt(i)));
    return feet
        ? inches(text, i, end, whole * EIGHTHS_PER_FOOT)
        : decimals(text, i, end, whole, mostDecimals);
  }

  /**
   * Scans whole metres that fill the range but for blanks around it, with or without a sign between
   * the thousands.
   */
  static long scanWholeMetres(CharSequence text, int from, int to) {
    int start = Scan.skipBlanks(text, from, to);
    int end = Scan.trimBlanks(text, start, to);
    if (end - 1 > start && (text.charAt(end - 1) | 0x20) == 'm') {
      end--;
    }
    long metres = PointsText.scanNumber(text, start, end);
    if (isStopped(metres)) {
      return metres;
    }
    return metres == 0
        ? stopped(start, Expected.DISTANCE_ABOVE_ZERO)
        : metres * MICROMETRES_PER_METRE << 3;
  }

  private static long decimals(
      CharSequence text, int point, int end, long metres, int mostDecimals) {
    int i = point;
    long value = metres;
    int decimals = 0;
    if (i < end && isDecimalMark(text.charAt(i))) {
      i++;
      while (isDigitAt(text, i, end) && decimals < mostDecimals) {
        value = value * 10 + text.charAt(i++) - '0';
        decimals++;
      }
      if (decimals == 0) {
        return stopped(i, Expected.DIGIT);
      }
    }
    i = Scan.skipBlanks(text, i, end);
    if (i < end && (text.charAt(i) == 'm' || text.charAt(i) == 'M')) {
      i++;
    }
    return i < end
        ? stopped(i, Expected.METRES_OR_END)
        : value * micrometresPerUnit(decimals) << 3 | decimals;
  }

  static long micrometresPerUnit(int decimals) {
    long unit = MICROMETRES_PER_METRE;
    for (int i = 0; i < decimals; i++) {
      unit /= 10;
    }
    return unit;
  }

  private static long inches(CharSequence text, int separator, int end, long feetInEighths) {
    int i = Scan.skipBlanks(text, separator + 1, end);
    int start = i;
    int inches = 0;
    while (isDigitAt(text, i, end) && i - start < 2) {
      inches = inches * 10 + text.charAt(i++) - '0';
    }
    if (inches > LARGEST_INCHES) {
      return stopped(start, Expected.INCHES);
    }
    if (i == start && vulgarEighths(text, i, end) == 0) {
      return stopped(i, Expected.DIGIT);
    }
    return fraction(text, i, end, feetInEighths + (long) inches * EIGHTHS_PER_INCH);
  }

  private static long fraction(CharSequence text, int afterInches, int end, long eighths) {
    int i = afterInches;
    if (i < end && isDecimalMark(text.charAt(i))) {
      return decimalEighths(text, i + 1, end, eighths);
    }
    i = Scan.skipBlanks(text, i, end);
    int vulgar = vulgarEighths(text, i, end);
    if (vulgar > 0) {
      return inchSign(text, i + 1, end, eighths + vulgar);
    }
    if (i > afterInches && isDigitAt(text, i, end)) {
      return slashedEighths(text, i, end, eighths);
    }
    return inchSign(text, i, end, eighths);
  }

  private static int vulgarEighths(CharSequence text, int i, int end) {
    return i < end ? VULGAR_FRACTIONS.indexOf(text.charAt(i)) + 1 : 0;
  }

  private static long decimalEighths(CharSequence text, int start, int end, long eighths) {
    int i = start;
    int thousandths = 0;
    int unit = 100;
    while (isDigitAt(text, i, end) && unit > 0) {
      thousandths += (text.charAt(i++) - '0') * unit;
      unit /= 10;
    }
    if (i == start) {
      return stopped(i, Expected.DIGIT);
    }
    return thousandths % 125 == 0
        ? inchSign(text, i, end, eighths + thousandths / 125)
        : stopped(start, Expected.EIGHTHS);
  }

  /** Scans a fraction such as 1/2 or 3/8, with one digit above and below. */
  private static long slashedEighths(CharSequence text, int i, int end, long eighths) {
    if (i + 1 >= end || text.charAt(i + 1) != '/') {
      return stopped(i + 1, Expected.EIGHTHS);
    }
    if (!isDigitAt(text, i + 2, end)) {
      return stopped(i + 2, Expected.DIGIT);
    }
    int numerator = text.charAt(i) - '0';
    int denominator = text.charAt(i + 2) - '0';
    if (denominator == 0 || EIGHTHS_PER_INCH % denominator != 0 || denominator == 1) {
      return stopped(i + 2, Expected.EIGHTHS);
    }
    if (numerator == 0 || numerator >= denominator) {
      return stopped(i, Expected.EIGHTHS);
    }
    return inchSign(text, i + 3, end, eighths + numerator * EIGHTHS_PER_INCH / denominator);
  }

  private static long inchSign(CharSequence text, int afterNumber, int end, long eighths) {
    int i = Scan.skipBlanks(text, afterNumber, end);
    i += Scan.doublePrime(text, i, end);
    return i < end
        ? stopped(i, Expected.INCH_SIGN_OR_END)
        : eighths * MICROMETRES_PER_EIGHTH << 3 | IMPERIAL;
  }

  /** Returns the canonical text of a distance: {@code 8.95}, {@code 21330m}, {@code 29-4.5}. */
  static String format(long micrometres, int notation) {
    if (notation == IMPERIAL) {
      return formatImperial(micrometres / MICROMETRES_PER_EIGHTH);
    }
    String metres = formatMetres(micrometres, notation);
    return notation == 0 ? metres + "m" : metres;
  }

  /** Returns metres with a fixed number of decimals, which the value must not exceed. */
  static String formatMetres(long micrometres, int decimals) {
    StringBuilder text = new StringBuilder(16).append(micrometres / MICROMETRES_PER_METRE);
    if (decimals > 0) {
      text.append('.');
      long rest = micrometres % MICROMETRES_PER_METRE;
      long unit = MICROMETRES_PER_METRE / 10;
      for (int i = 0; i < decimals; i++) {
        text.append((char) ('0' + rest / unit % 10));
        unit /= 10;
      }
    }
    return text.toString();
  }

  /** Returns feet and inches with as few decimals as are exact. */
  static String formatImperial(long eighths) {
    long feet = eighths / EIGHTHS_PER_FOOT;
    long inches = eighths % EIGHTHS_PER_FOOT / EIGHTHS_PER_INCH;
    String fraction =
        switch ((int) (eighths % EIGHTHS_PER_INCH)) {
          case 0 -> "";
          case 1 -> ".125";
          case 2 -> ".25";
          case 3 -> ".375";
          case 4 -> ".5";
          case 5 -> ".625";
          case 6 -> ".75";
          default -> ".875";
        };
    return feet + "-" + inches + fraction;
  }
}
