package dev.athletics.results.mark;

import com.google.common.base.Ascii;

/** Reads the number of a rule behind a status: {@code TR16.8}, {@code R 163.3a}, {@code TR 17.3.1}, {@code TR7.12.1(b)}. */
final class RuleText {

  private static final int MOST_LETTERS = 4;
  private static final int LONGEST = 24;

  private RuleText() {}

  /** Returns where the rule at an index ends, or the index itself if there is none. */
  static int end(CharSequence text, int start, int to) {
    int i = start;
    while (i < to && Scan.isLetter(text.charAt(i))) {
      i++;
    }
    if (i == start || i - start > MOST_LETTERS) {
      return start;
    }
    int number = i = Scan.skipBlanks(text, i, to);
    while (i < to && isRuleNumber(text, i, number)) {
      i++;
    }
    boolean complete = i > number && (i == to || Scan.isBlank(text.charAt(i)) || text.charAt(i) == ')');
    return complete && i - start <= LONGEST ? i : start;
  }

  private static boolean isRuleNumber(CharSequence text, int i, int number) {
    char c = text.charAt(i);
    if (i == number || text.charAt(i - 1) == '.') {
      return Scan.isDigit(c);
    }
    char before = text.charAt(i - 1);
    if (c == '.') {
      return Scan.isDigit(before);
    }
    if (c == '(') {
      return Scan.isDigit(before) || before == ')';
    }
    if (c == ')') {
      return Scan.isDigitOrLetter(before) && opened(text, number, i);
    }
    return Scan.isDigit(c) ? Scan.isDigit(before) || before == '(' : Scan.isLetter(c) && (Scan.isDigit(before) || before == '(');
  }

  private static boolean opened(CharSequence text, int number, int i) {
    for (int k = i - 1; k >= number; k--) {
      if (text.charAt(k) == '(') {
        return true;
      }
      if (text.charAt(k) == ')') {
        return false;
      }
    }
    return false;
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
