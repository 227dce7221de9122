package dev.athletics.results.mark;

import static dev.athletics.results.mark.Scan.isDecimalMark;
import static dev.athletics.results.mark.Scan.isDigit;
import static dev.athletics.results.mark.Scan.isDigitAt;
import static dev.athletics.results.mark.Scan.isStopped;
import static dev.athletics.results.mark.Scan.stopped;

import java.nio.charset.StandardCharsets;

/**
 * Reads and writes times: {@code [[hours sep] minutes sep] seconds [point decimals] [sign]}, in one
 * pass and without garbage.
 */
final class TimeText {

  /** What dots and commas mean where they stand between three numbers and no colon helps. */
  enum Grouping {
    /** Dots may stand for colons as long as all separators are dots: {@code 3.27.65}. */
    STRICT,
    /**
     * Dots and commas may be mixed, and the last one is the decimal point: {@code 2,17,87}, {@code
     * 2.29,70}.
     */
    DECIMALS_LAST,
    /**
     * Dots and commas may be mixed, and three numbers are hours, minutes and seconds: {@code
     * 2.03.44}.
     */
    SECONDS_LAST
  }

  static final long LONGEST_MILLIS = 1000L * 3600 * 1000;

  private static final int MOST_LEADING_DIGITS = 7;
  private static final long NOT_PLAIN = -1;

  private TimeText() {}

  static RaceTime unpack(long scan) {
    return new RaceTime(scan >>> 4, (byte) (scan >>> 2 & 3), (byte) (scan & 3));
  }

  /** Scans a time that fills the range but for blanks around it. */
  static long scan(CharSequence text, int from, int to, Grouping grouping) {
    long plain = scanPlain(text, from, to);
    if (plain != NOT_PLAIN) {
      return plain;
    }
    long scan = scanFromZero(text, from, to, grouping);
    if (isStopped(scan)) {
      return scan;
    }
    return scan >>> 4 > 0
        ? scan
        : stopped(Scan.skipBlanks(text, from, to), Expected.TIME_ABOVE_ZERO);
  }

  /**
   * Scans the shape that most times have, {@code [[h:]m:]s.cc} and nothing around it.
   *
   * <p>Seen from the end, every digit of that shape has its place, and the few questions to be
   * asked get the same answers for nearly every time of a list. The general scan asks of each
   * character what else it might be, which takes twice as long.
   *
   * @return the time, or {@link #NOT_PLAIN} where the general scan is to read it or refuse it
   */
  private static long scanPlain(CharSequence text, int from, int to) {
    int end = to - 3;
    if (end <= from || text.charAt(end) != '.') {
      return NOT_PLAIN;
    }
    int decimals = twoDigits(text, end + 1);
    int seconds = 0;
    int unit = 1;
    while (unit < 3600 && end - 3 > from && text.charAt(end - 3) == ':') {
      int sixtieths = twoDigits(text, end - 2);
      if (sixtieths < 0 || sixtieths > 59) {
        return NOT_PLAIN;
      }
      seconds += sixtieths * unit;
      unit *= 60;
      end -= 3;
    }
    int first = end - from == 1 ? digit(text, from) : end - from == 2 ? twoDigits(text, from) : -1;
    if (decimals < 0 || first < 0) {
      return NOT_PLAIN;
    }
    seconds += first * unit;
    return seconds * 100L + decimals == 0
        ? NOT_PLAIN
        : pack(
            seconds * 1000L + decimals * 10L, Resolution.HUNDREDTH, TimingMethod.FULLY_AUTOMATIC);
  }

  /** Returns the number that two characters write, below zero if one of them is no digit. */
  private static int twoDigits(CharSequence text, int index) {
    int tens = digit(text, index);
    int units = digit(text, index + 1);
    return tens < 0 || units < 0 ? -1 : tens * 10 + units;
  }

  private static int digit(CharSequence text, int index) {
    char c = text.charAt(index);
    return isDigit(c) ? c - '0' : -1;
  }

  /** Scans a time that fills the range but for blanks around it, or zero in the same form. */
  static long scanFromZero(CharSequence text, int from, int to, Grouping grouping) {
    int start = Scan.skipBlanks(text, from, to);
    int end = Scan.trimBlanks(text, start, to);
    int i = start;
    long seconds = 0;
    while (isDigitAt(text, i, end)) {
      if (i - start == MOST_LEADING_DIGITS) {
        return stopped(i, Expected.ONE_DIGIT_FEWER);
      }
      seconds = seconds * 10 + text.charAt(i++) - '0';
    }
    if (i == start) {
      return stopped(i, Expected.TIME);
    }
    int numbers = 1;
    char separator = 0;
    boolean hours = false;
    while (numbers < 3 && i < end && separates(text, i, end, separator, numbers, grouping)) {
      separator = text.charAt(i);
      hours |= separator == 'h';
      long sixtieths = sixtieths(text, i + 1, end);
      if (isStopped(sixtieths)) {
        return sixtieths;
      }
      seconds = seconds * 60 + sixtieths;
      numbers++;
      i += 3;
    }
    if (hours && numbers < 3) {
      return stopped(i, Expected.HOURS_MINUTES_SECONDS);
    }
    return fraction(text, start, i, end, seconds);
  }

  /** Returns whether another number in the sixties follows the sign at an index. */
  private static boolean separates(
      CharSequence text, int i, int end, char before, int numbers, Grouping grouping) {
    char c = text.charAt(i);
    if (c == ':' || c == ';') {
      return before == 0 || before == ':' || before == ';' || before == 'h';
    }
    if (isDecimalMark(c)) {
      return groups(text, i, end, before, numbers, grouping);
    }
    if (c == 'h') {
      return before == 0 && isDigitAt(text, i + 1, end);
    }
    return Scan.isPrime(c) && !Scan.isPrime(before) && Scan.doublePrime(text, i, end) == 0;
  }

  /**
   * Returns whether a dot or comma does the work of a colon, which shows in what comes after the
   * two digits behind it.
   */
  private static boolean groups(
      CharSequence text, int i, int end, char before, int numbers, Grouping grouping) {
    int next = i + 3;
    boolean moreFollow = next < end && isDecimalMark(text.charAt(next));
    boolean lastOfThree =
        grouping == Grouping.SECONDS_LAST && numbers == 2 && !isDigitAt(text, next, end);
    if (!moreFollow && !lastOfThree || before != 0 && !isDecimalMark(before)) {
      return false;
    }
    if (isStopped(sixtieths(text, i + 1, end))) {
      return false;
    }
    return grouping != Grouping.STRICT || text.charAt(i) == '.' && text.charAt(next) == '.';
  }

  /** Scans two digits up to 59. */
  private static long sixtieths(CharSequence text, int i, int end) {
    if (!isDigitAt(text, i, end)) {
      return stopped(i, Expected.DIGIT);
    }
    int tens = text.charAt(i) - '0';
    if (tens > 5) {
      return stopped(i, Expected.TENS_OF_SECONDS);
    }
    if (!isDigitAt(text, i + 1, end)) {
      return stopped(i + 1, Expected.DIGIT);
    }
    return tens * 10L + text.charAt(i + 1) - '0';
  }

  private static long fraction(CharSequence text, int start, int point, int end, long seconds) {
    int i = point;
    long value = seconds;
    int decimals = 0;
    boolean decimalMark = i < end && isDecimalMark(text.charAt(i));
    int mark = decimalMark ? 1 : Scan.doublePrime(text, i, end);
    if (mark > 0) {
      i += mark;
      while (isDigitAt(text, i, end) && decimals < 3) {
        value = value * 10 + text.charAt(i++) - '0';
        decimals++;
      }
      if (decimals == 0 && decimalMark) {
        return stopped(i, Expected.DIGIT);
      }
    }
    Resolution resolution = Resolution.ofDecimals(decimals);
    return sign(text, start, i, end, value * resolution.toMillis(), resolution);
  }

  private static long sign(
      CharSequence text, int start, int afterDigits, int end, long millis, Resolution resolution) {
    int i = Scan.skipBlanks(text, afterDigits, end);
    TimingMethod method = TimingMethod.unsigned(resolution);
    if (i < end) {
      char c = text.charAt(i);
      if (c == 'h' || c == 'H') {
        method = TimingMethod.HAND;
      } else if (c == 't') {
        method = TimingMethod.TRANSPONDER;
      } else if (c == '?') {
        method = TimingMethod.UNSPECIFIED;
      } else if (c == 'a' && resolution != Resolution.SECOND) {
        method = TimingMethod.FULLY_AUTOMATIC;
      } else if (Scan.isWordAt(text, i, end, "FAT")) {
        method = TimingMethod.FULLY_AUTOMATIC;
        i += 2;
      } else {
        return stopped(i, isDigit(c) ? Expected.SIGN_OR_END : Expected.SEPARATOR_OR_END);
      }
      if (++i < end) {
        return stopped(Scan.skipBlanks(text, i, end), Expected.END);
      }
    }
    if (millis > LONGEST_MILLIS) {
      return stopped(start, Expected.TIME_IN_RANGE);
    }
    return pack(millis, resolution, method);
  }

  private static long pack(long millis, Resolution resolution, TimingMethod method) {
    return millis << 4 | (long) resolution.ordinal() << 2 | method.ordinal();
  }

  /**
   * Returns the canonical text: no leading zeros, two digits after each colon, the sign where the
   * digits do not say it.
   */
  static String format(long millis, Resolution resolution, TimingMethod method) {
    String sign = method.signAfter(resolution);
    byte[] text = new byte[width(millis, resolution) + sign.length()];
    for (int i = 0; i < sign.length(); i++) {
      text[text.length - sign.length() + i] = (byte) sign.charAt(i);
    }
    int i = text.length - sign.length();
    long rest = millis / resolution.toMillis();
    int decimals = resolution.decimals();
    for (int d = 0; d < decimals; d++) {
      text[--i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    if (decimals > 0) {
      text[--i] = '.';
    }
    int digits = 0;
    while (i > 0) {
      if (digits == 2 || digits == 4) {
        text[--i] = ':';
      }
      // Below the hours the tens of seconds and minutes run to five, after them there is no end.
      int base = digits % 2 == 1 && digits < 4 ? 6 : 10;
      text[--i] = (byte) ('0' + rest % base);
      rest /= base;
      digits++;
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static int width(long millis, Resolution resolution) {
    int fraction = resolution == Resolution.SECOND ? 0 : resolution.decimals() + 1;
    long seconds = millis / 1000;
    if (seconds < 60) {
      return fraction + (seconds < 10 ? 1 : 2);
    }
    if (seconds < 3600) {
      return fraction + (seconds < 600 ? 4 : 5);
    }
    int width = fraction + 6;
    for (long hours = seconds / 3600; hours > 0; hours /= 10) {
      width++;
    }
    return width;
  }
}
