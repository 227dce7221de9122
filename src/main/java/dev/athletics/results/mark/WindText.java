package dev.athletics.results.mark;

import static dev.athletics.results.mark.Scan.isDecimalMark;
import static dev.athletics.results.mark.Scan.isDigitAt;
import static dev.athletics.results.mark.Scan.stopped;

/** Reads winds: {@code [sign] metres [point decimals] [m/s]} or a word for no information. */
final class WindText {

  static final int STRONGEST_TENTHS = 999;
  static final long NO_INFORMATION = 0;

  static final String UNIT = "m/s";
  static final int LONGEST_WORD = 3;

  private static final int OFFSET = 10_000;
  private static final int MOST_DIGITS = 3;
  private static final String[] NO_INFORMATION_WORDS = {"NWI", "NWS", "NW", "N/A"};

  private WindText() {}

  static int tenths(long scan) {
    return (int) scan - OFFSET;
  }

  static long scan(CharSequence text, int from, int to) {
    int start = Scan.skipBlanks(text, from, to);
    int end = Scan.trimBlanks(text, start, to);
    int word = noInformationLength(text, start, end);
    if (word > 0) {
      return start + word < end ? stopped(start + word, Expected.END) : NO_INFORMATION;
    }
    boolean negative = start < end && Scan.isMinus(text.charAt(start));
    boolean signed = negative || start < end && text.charAt(start) == '+';
    int number = signed ? start + 1 : start;
    int i = number;
    int hundredths = 0;
    while (isDigitAt(text, i, end)) {
      if (i - number == MOST_DIGITS) {
        return stopped(i, Expected.ONE_DIGIT_FEWER);
      }
      hundredths = hundredths * 10 + (text.charAt(i++) - '0') * 100;
    }
    if (i == number) {
      return stopped(i, signed ? Expected.DIGIT : Expected.WIND);
    }
    if (i < end && isDecimalMark(text.charAt(i))) {
      int point = i++;
      for (int unit = 10; unit > 0 && isDigitAt(text, i, end); unit /= 10) {
        hundredths += (text.charAt(i++) - '0') * unit;
      }
      if (i == point + 1) {
        return stopped(i, Expected.DIGIT);
      }
    }
    return unit(text, number, i, end, negative ? -hundredths : hundredths);
  }

  private static long unit(
      CharSequence text, int number, int afterDigits, int end, int hundredths) {
    int i = Scan.skipBlanks(text, afterDigits, end);
    if (i < end && Scan.isWordAt(text, i, end, UNIT)) {
      i += UNIT.length();
    }
    if (i < end) {
      return stopped(i, Expected.WIND_UNIT_OR_END);
    }
    // Up to the next tenth in the positive direction: +2.03 is +2.1, and -2.03 is -2.0 (TR 17).
    int tenths = Math.floorDiv(hundredths + 9, 10);
    return Math.abs(tenths) > STRONGEST_TENTHS
        ? stopped(number, Expected.WIND_IN_RANGE)
        : tenths + OFFSET;
  }

  /** Returns the length of a word for no information at an index, or zero. */
  static int noInformationLength(CharSequence text, int index, int end) {
    for (String word : NO_INFORMATION_WORDS) {
      if (Scan.isWordAt(text, index, end, word)) {
        return word.length();
      }
    }
    return 0;
  }
}
