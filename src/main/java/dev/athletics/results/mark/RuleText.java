package dev.athletics.results.mark;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number of a rule after a status: {@code TR16.8}, {@code R 163.3a}, {@code TR 17.3.1},
 * {@code TR7.12.1(b)}, {@code TR24.7[L]}, {@code CR6.1Note(ii)}, and without its letters {@code
 * 16.8} or {@code 163.3a}; and the second rule in square brackets after it.
 */
final class RuleText {

  private static final int MOST_LETTERS = 4;
  private static final int LONGEST = 24;
  private static final int DIGITS_UNTIL_2019 = 3;
  private static final int MOST_IN_SQUARE_BRACKETS = 2;
  private static final String NOTE = "Note";
  private static final int MOST_IN_BRACKETS_OF_NOTE = 4;

  /** The largest number of a part of a rule, such as 17.3.12. */
  private static final int LARGEST_PART = 12;

  /**
   * The rules of the Technical Rules since November 2019 by which athletes are disqualified: shoes
   * and clothing, assistance, conduct, start, obstruction, order of a field event, hurdles,
   * steeplechase, relays, walks, road, cross country and mountain.
   */
  private static final ImmutableSet<Integer> RULES =
      ImmutableSet.of(5, 6, 7, 16, 17, 22, 23, 24, 25, 54, 55, 56, 57);

  private RuleText() {}

  /** Returns where the rule at an index ends, or the index itself if there is none. */
  static int end(Cursor cursor, int start) {
    int i = start;
    while (Signs.isLetter(cursor.at(i))) {
      i++;
    }
    boolean book = i - start > 1 ? i - start <= MOST_LETTERS : isRuleAfterLetter(cursor, start, i);
    if (!book) {
      return start;
    }
    i = number(cursor, i > start ? skipBlanks(cursor, i) : i);
    boolean complete = i > 0 && (i >= cursor.end() || endsRule(cursor.at(i)));
    return complete && i - start <= LONGEST ? i : start;
  }

  private static boolean endsRule(char c) {
    return Blanks.isBlank(c) || ")([],;/".indexOf(c) >= 0;
  }

  /**
   * Returns whether a rule may begin with no letter or with one, which is R; any other letter is a
   * note in front of a mark.
   */
  private static boolean isRuleAfterLetter(Cursor cursor, int start, int number) {
    if (number == start) {
      return isRuleWithoutLetters(cursor, start);
    }
    int first = skipBlanks(cursor, number);
    int point = digits(cursor, first);
    return (cursor.at(start) | 0x20) == 'r'
        && point - first <= DIGITS_UNTIL_2019
        && (point < 0 || cursor.at(point) != '.' || areParts(cursor, point));
  }

  /**
   * Returns whether a number can only be that of a rule. Until 2019 rules had three digits, and no
   * list writes a time of a hundred seconds and more without its minutes. Since then they have one
   * or two, and the decimal of a part; marks that are not timed by hand have two decimals.
   */
  private static boolean isRuleWithoutLetters(Cursor cursor, int start) {
    int point = digits(cursor, start);
    if (point < 0 || cursor.at(point) != '.' || !Digits.isDigit(cursor.at(point + 1))) {
      return false;
    }
    if (point - start == DIGITS_UNTIL_2019) {
      return cursor.at(start) == '1' || cursor.at(start) == '2';
    }
    return point - start < DIGITS_UNTIL_2019
        && RULES.contains(value(cursor, start, point))
        && areParts(cursor, point);
  }

  /** Returns whether all numbers after the points can be those of parts of a rule. */
  private static boolean areParts(Cursor cursor, int point) {
    int parts = 0;
    int i = point;
    while (cursor.at(i) == '.') {
      int end = digits(cursor, i + 1);
      boolean padded = cursor.at(i + 1) == '0';
      if (end < 0 || end - i > 3 || padded || value(cursor, i + 1, end) > LARGEST_PART) {
        return false;
      }
      parts++;
      // One part of two digits is a time in hundredths.
      if (parts == 1 && end - i > 2 && cursor.at(end) != '.') {
        return false;
      }
      i = end;
    }
    return true;
  }

  private static int value(Cursor cursor, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + cursor.at(i) - '0';
    }
    return value;
  }

  /**
   * Returns where {@code digits ["." digits]... [letter] [note] [bracket]...} ends, or -1 if it
   * does not begin or breaks off.
   */
  private static int number(Cursor cursor, int start) {
    int i = digits(cursor, start);
    while (i > 0 && cursor.at(i) == '.') {
      i = digits(cursor, i + 1);
    }
    if (i < 0) {
      return i;
    }
    i = Math.max(i, endOfNote(cursor, i));
    if (Signs.isLetter(cursor.at(i))) {
      i++;
    }
    int bracket = bracketed(cursor, i, 1);
    while (bracket > 0) {
      i = bracket;
      bracket = bracketed(cursor, i, 1);
    }
    return i;
  }

  /** Returns where the note to a rule ends, such as {@code Note (ii)}, or -1 if there is none. */
  private static int endOfNote(Cursor cursor, int start) {
    int note = skipBlanks(cursor, start);
    return cursor.isWordAt(note, NOTE)
        ? bracketed(cursor, skipBlanks(cursor, note + NOTE.length()), MOST_IN_BRACKETS_OF_NOTE)
        : -1;
  }

  private static int skipBlanks(Cursor cursor, int from) {
    int i = from;
    while (Blanks.isBlank(cursor.at(i))) {
      i++;
    }
    return i;
  }

  /**
   * Returns where a bracket directly after a number ends: a letter or digit in round ones, or a few
   * of them, and a letter that may have another one or a digit after it in square ones; -1 if there
   * is none.
   */
  private static int bracketed(Cursor cursor, int open, int mostInRound) {
    boolean round = cursor.at(open) == '(';
    if (!round && cursor.at(open) != '[') {
      return -1;
    }
    int i = open + 1;
    while (Signs.isLetter(cursor.at(i))
        || Digits.isDigit(cursor.at(i)) && (round || i > open + 1)) {
      i++;
    }
    int most = round ? mostInRound : MOST_IN_SQUARE_BRACKETS;
    boolean closed = cursor.at(i) == (round ? ')' : ']');
    return closed && i > open + 1 && i - open - 1 <= most ? i + 1 : -1;
  }

  private static int digits(Cursor cursor, int start) {
    int i = start;
    while (Digits.isDigit(cursor.at(i))) {
      i++;
    }
    return i == start ? -1 : i;
  }

  /** Returns whether a text would be read as a rule without letters. */
  static boolean isRule(String text) {
    Cursor cursor = new Cursor(text);
    return cursor.isDigit() && end(cursor, cursor.start()) == cursor.end();
  }

  /**
   * Takes a rule and the second one in square brackets after it, if there is one.
   *
   * @return the canonical text of both, null if there is no rule
   */
  static @Nullable String take(Cursor cursor) {
    int start = cursor.start();
    int end = end(cursor, start);
    if (end == start) {
      return null;
    }
    String first = canonical(cursor.text(start, end));
    cursor.goTo(end);
    return first + takeSecond(cursor);
  }

  /**
   * Takes a rule in square brackets, and the letter in brackets after them.
   *
   * @return a blank and the canonical text, or empty if no such rule stands here
   */
  static String takeSecond(Cursor cursor) {
    int before = cursor.start();
    cursor.skipBlanks();
    if (cursor.take('[')) {
      cursor.skipBlanks();
      int start = cursor.start();
      int end = end(cursor, start);
      cursor.goTo(end);
      cursor.skipBlanks();
      if (end > start && cursor.take(']')) {
        return " [" + canonical(cursor.text(start, end)) + "]" + takeLetter(cursor);
      }
    }
    cursor.goTo(before);
    return "";
  }

  private static CharSequence takeLetter(Cursor cursor) {
    int start = cursor.start();
    int end = cursor.peek() == '[' ? bracketed(cursor, start, 1) : start;
    if (end <= start) {
      return "";
    }
    CharSequence letter = cursor.text(start, end);
    cursor.goTo(end);
    return letter;
  }

  /**
   * Returns the canonical text of one rule, or of two of which the second is in square brackets.
   *
   * @throws IllegalArgumentException if it is not that
   */
  static String canonicalOrRefused(String rule) {
    Cursor cursor = new Cursor(rule);
    String canonical = take(cursor);
    if (canonical == null || !cursor.isAtEnd()) {
      throw new IllegalArgumentException(
          "rule must be letters and a number such as TR16.8: " + Ascii.truncate(rule, 50, "..."));
    }
    return canonical;
  }

  /** Returns the canonical text of a rule: no blanks, capitals before the number. */
  static String canonical(CharSequence text) {
    StringBuilder canonical = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length() && Signs.isLetter(text.charAt(i))) {
      canonical.append(Ascii.toUpperCase(text.charAt(i++)));
    }
    for (; i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        canonical.append(text.charAt(i));
      }
    }
    return canonical.toString();
  }
}
