package dev.athletics.results.mark;

import com.google.common.base.Ascii;

/**
 * Reads the number of a rule behind a status: {@code TR16.8}, {@code R 163.3a}, {@code TR 17.3.1},
 * {@code TR7.12.1(b)}, and without its letters one of those until 2019, {@code 163.3a}.
 */
final class RuleText {

  private static final int MOST_LETTERS = 4;
  private static final int LONGEST = 24;
  private static final int DIGITS_UNTIL_2019 = 3;

  private RuleText() {}

  /** Returns where the rule at an index ends, or the index itself if there is none. */
  static int end(CharSequence text, int start, int to) {
    int i = start;
    while (i < to && Scan.isLetter(text.charAt(i))) {
      i++;
    }
    if (i - start > MOST_LETTERS || i == start && !isUntil2019(text, start, to)) {
      return start;
    }
    i = number(text, Scan.skipBlanks(text, i, to), to);
    boolean complete = i == to || i > 0 && (Scan.isBlank(text.charAt(i)) || text.charAt(i) == ')');
    return complete && i - start <= LONGEST ? i : start;
  }

  /**
   * Returns whether a number can only be that of a rule: no list writes a time of a hundred seconds
   * and more without its minutes, and no implement flies that far with a decimal.
   */
  private static boolean isUntil2019(CharSequence text, int start, int to) {
    int point = start + DIGITS_UNTIL_2019;
    return digits(text, start, to) == point
        && (text.charAt(start) == '1' || text.charAt(start) == '2')
        && point + 1 < to
        && text.charAt(point) == '.'
        && Scan.isDigit(text.charAt(point + 1));
  }

  /**
   * Returns where {@code digits ["." digits]... [letter] ["(" letter or digit ")"]...} ends, or -1
   * if it does not begin or breaks off.
   */
  private static int number(CharSequence text, int start, int to) {
    int i = digits(text, start, to);
    while (i > 0 && i < to && text.charAt(i) == '.') {
      i = digits(text, i + 1, to);
    }
    if (i > 0 && i < to && Scan.isLetter(text.charAt(i))) {
      i++;
    }
    while (i > 0 && isBracketed(text, i, to)) {
      i += 3;
    }
    return i;
  }

  private static boolean isBracketed(CharSequence text, int i, int to) {
    return i + 2 < to
        && text.charAt(i) == '('
        && Scan.isDigitOrLetter(text.charAt(i + 1))
        && text.charAt(i + 2) == ')';
  }

  private static int digits(CharSequence text, int start, int to) {
    int i = start;
    while (Scan.isDigitAt(text, i, to)) {
      i++;
    }
    return i == start ? -1 : i;
  }

  /** Returns the canonical text of a rule: no blanks, capitals before the number. */
  static String canonical(CharSequence text, int start, int end) {
    StringBuilder canonical = new StringBuilder(end - start);
    int i = start;
    while (Scan.isLetter(text.charAt(i))) {
      canonical.append(Ascii.toUpperCase(text.charAt(i++)));
    }
    for (i = Scan.skipBlanks(text, i, end); i < end; i++) {
      canonical.append(text.charAt(i));
    }
    return canonical.toString();
  }
}
