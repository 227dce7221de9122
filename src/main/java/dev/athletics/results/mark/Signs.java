package dev.athletics.results.mark;

/** The signs that marks are written with, in all the characters that are used for them. */
final class Signs {

  private static final String MINUS = "-\u2212\u2013\u2010\u2011\uFF0D\uFE63";
  private static final String PLUS = "+\uFF0B\uFE62";

  private Signs() {}

  static boolean isDecimalMark(char c) {
    return c == '.' || c == ',';
  }

  /** Returns whether a character is a minus sign, or a dash that typists take for one. */
  static boolean isMinus(char c) {
    return MINUS.indexOf(c) >= 0;
  }

  static boolean isPlus(char c) {
    return PLUS.indexOf(c) >= 0;
  }

  /** Minute and foot sign, in ASCII and as typographers set it. */
  static boolean isPrime(char c) {
    return c == '\'' || c == '\u2032' || c == '\u2019';
  }

  /**
   * Returns the length of the second or inch sign that a cursor is at: one character, two where it
   * was typed as two primes, or none.
   */
  static int doublePrime(Cursor cursor) {
    char c = cursor.peek();
    if (c == '"' || c == '\u2033' || c == '\u201D') {
      return 1;
    }
    return isPrime(c) && cursor.peek(1) == c ? 2 : 0;
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
