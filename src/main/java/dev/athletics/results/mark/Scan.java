package dev.athletics.results.mark;

import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;

/**
 * What a scanner hands back, in one {@code long} so that reading a mark allocates nothing but the
 * mark: a value from zero upwards, or, below zero, the place where it stopped and what it {@link
 * Expected} there.
 *
 * <p>The same scan serves {@code parse}, which turns the stop into an exception, and {@code
 * tryParse}, which does not.
 */
final class Scan {

  private static final int EXPECTED_BITS = 8;
  private static final Expected[] EXPECTED = Expected.values();

  private Scan() {}

  static long stopped(int index, Expected expected) {
    return ~((long) index << EXPECTED_BITS | expected.ordinal());
  }

  static boolean isStopped(long scan) {
    return scan < 0;
  }

  static int index(long stopped) {
    return (int) (~stopped >>> EXPECTED_BITS);
  }

  static Expected expected(long stopped) {
    return EXPECTED[(int) (~stopped & (1 << EXPECTED_BITS) - 1)];
  }

  /** Returns the exception for a stop. */
  static MarkFormatException failure(CharSequence text, long stopped) {
    return new MarkFormatException(text, index(stopped), expected(stopped).phrase());
  }

  static boolean isDigit(char c) {
    return Digits.isDigit(c);
  }

  static boolean isDigitAt(CharSequence text, int index, int end) {
    return index < end && isDigit(text.charAt(index));
  }

  static boolean isBlank(char c) {
    return Blanks.isBlank(c);
  }

  static boolean isDecimalMark(char c) {
    return c == '.' || c == ',';
  }

  static boolean isMinus(char c) {
    return c == '-' || c == '\u2212';
  }

  /** Minute and foot sign, in ASCII and as typographers set it. */
  static boolean isPrime(char c) {
    return c == '\'' || c == '\u2032' || c == '\u2019';
  }

  /**
   * Returns the length of a second or inch sign at an index: one character, two where it was typed
   * as two primes, or none.
   */
  static int doublePrime(CharSequence text, int index, int end) {
    if (index >= end) {
      return 0;
    }
    char c = text.charAt(index);
    if (c == '"' || c == '\u2033' || c == '\u201D') {
      return 1;
    }
    return isPrime(c) && index + 1 < end && text.charAt(index + 1) == c ? 2 : 0;
  }

  static int skipBlanks(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int trimBlanks(CharSequence text, int start, int end) {
    int i = end;
    while (i > start && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDigitOrLetter(char c) {
    return isDigit(c) || isLetter(c);
  }

  /** Returns whether a word stands at an index, in any case of its ASCII letters. */
  static boolean isWordAt(CharSequence text, int index, int end, String word) {
    if (index < 0 || end - index < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!equalsIgnoringCase(text.charAt(index + i), word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean equalsIgnoringCase(char a, char b) {
    return a == b || isLetter(a) && isLetter(b) && (a | 0x20) == (b | 0x20);
  }
}
