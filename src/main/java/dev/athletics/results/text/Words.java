package dev.athletics.results.text;

import java.util.function.Predicate;

/**
 * Finds the word with which a text goes wrong, for the refusals of readers that look up a text as a
 * whole.
 */
public final class Words {
  private Words() {}

  /**
   * Returns where the first word stands that is not known.
   *
   * @param text the text, whose words have blanks between them
   * @param isKnown whether a word may stand in such a text
   * @return the index of the word; that of the first word if all are known
   */
  public static int firstUnknown(CharSequence text, Predicate<String> isKnown) {
    int first = Blanks.skip(text, 0, text.length());
    int start = first;
    while (start < text.length()) {
      int end = endOfWord(text, start);
      String word = text.subSequence(start, end).toString();
      if (hasSymbol(word) || !isKnown.test(word)) {
        return start;
      }
      start = Blanks.skip(text, end, text.length());
    }
    return first < text.length() ? first : 0;
  }

  /**
   * Returns where the first word stands with which no known text begins.
   *
   * @param text the text
   * @param begins whether a known text begins with all words up to one
   * @return the index of the word; that of the first word if a known text begins with all of them
   */
  public static int firstAfterBeginning(CharSequence text, Predicate<String> begins) {
    int first = Blanks.skip(text, 0, text.length());
    int start = first;
    while (start < text.length()) {
      int end = endOfWord(text, start);
      if (!begins.test(text.subSequence(first, end).toString())) {
        return start;
      }
      start = Blanks.skip(text, end, text.length());
    }
    return first < text.length() ? first : 0;
  }

  /**
   * Returns whether a word has a character that is neither a letter, a digit nor a sign of writing,
   * which readers that look at letters alone would pass over.
   *
   * @param word the word
   * @return whether there is a symbol or a control character
   */
  public static boolean hasSymbol(String word) {
    return word.codePoints().anyMatch(Words::isSymbol);
  }

  private static boolean isSymbol(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.OTHER_SYMBOL,
          Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /**
   * Returns where a word ends.
   *
   * @param text the text
   * @param start the index of the first character of the word
   * @return the index of the blank after it, or the length of the text
   */
  public static int endOfWord(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
