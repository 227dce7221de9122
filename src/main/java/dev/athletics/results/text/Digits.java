package dev.athletics.results.text;

/** The ASCII digits, the only ones that marks, codes and ages are written with. */
public final class Digits {
  private Digits() {}

  /**
   * Returns whether a character is one of the digits from 0 to 9.
   *
   * @param c the character
   * @return whether it is a digit
   */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Returns whether a digit stands at an index.
   *
   * @param text the text
   * @param index the index
   * @param end the end of the text that counts
   * @return whether the index is before the end and a digit stands there
   */
  public static boolean isDigitAt(CharSequence text, int index, int end) {
    return index < end && isDigit(text.charAt(index));
  }

  /**
   * Returns where the first digit in a range stands.
   *
   * @param text the text
   * @param from the start of the range
   * @param to the end of the range
   * @return the index of the digit, or the end
   */
  public static int indexIn(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && !isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Returns where the digits at an index end.
   *
   * @param text the text
   * @param from the index of the first digit
   * @param to the end of the text that counts
   * @return the index of the first character that is not a digit
   */
  public static int skip(CharSequence text, int from, int to) {
    int i = from;
    while (isDigitAt(text, i, to)) {
      i++;
    }
    return i;
  }
}
