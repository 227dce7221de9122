package dev.athletics.results.text;

/**
 * The one notion of blank: every white space of Unicode, so line breaks, no-break, narrow, thin and
 * ideographic spaces too.
 */
public final class Blanks {
  private static final char NEXT_LINE = '\u0085';

  private Blanks() {}

  /**
   * Returns whether a character is white space.
   *
   * @param c the character
   * @return whether it is blank
   */
  public static boolean isBlank(char c) {
    if (c <= ' ') {
      return c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001C';
    }
    return c >= NEXT_LINE
        && (c == NEXT_LINE || Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  /**
   * Returns where the text in a range begins.
   *
   * @param text the text
   * @param from the start of the range
   * @param to the end of the range
   * @return the index of the first character that is not blank, or the end
   */
  public static int skip(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Returns where the text in a range ends.
   *
   * @param text the text
   * @param from the start of the range
   * @param to the end of the range
   * @return the index after the last character that is not blank, or the start
   */
  public static int skipBack(CharSequence text, int from, int to) {
    int i = to;
    while (i > from && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /**
   * Returns a text without the blanks around it.
   *
   * @param text any text
   * @return the text from its first to its last character that is not blank
   */
  public static String trim(CharSequence text) {
    int start = skip(text, 0, text.length());
    return text.subSequence(start, skipBack(text, start, text.length())).toString();
  }

  /**
   * Returns a text without the blanks around it, and with one space for each run of blanks inside.
   *
   * @param text any text
   * @return the words of the text, one space between each two
   */
  public static String collapse(CharSequence text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    int end = skipBack(text, 0, text.length());
    int i = skip(text, 0, end);
    while (i < end) {
      char c = text.charAt(i);
      boolean blank = isBlank(c);
      collapsed.append(blank ? ' ' : c);
      i = blank ? skip(text, i, end) : i + 1;
    }
    return collapsed.toString();
  }

  /**
   * Returns whether a text says nothing.
   *
   * @param text any text
   * @return whether it is empty or all its characters are blank
   */
  public static boolean isBlank(CharSequence text) {
    return skip(text, 0, text.length()) == text.length();
  }
}
