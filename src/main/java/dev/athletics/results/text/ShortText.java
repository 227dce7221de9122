package dev.athletics.results.text;

/**
 * What holds for texts that are short by nature, such as codes and trials: a long one is refused
 * before it is copied or folded.
 */
public final class ShortText {
  private static final int LONGEST = 200;

  private ShortText() {}

  /**
   * Returns whether a text is too long to be read at all.
   *
   * @param text any text
   * @return whether it has more than 200 characters
   */
  public static boolean isTooLong(CharSequence text) {
    return text.length() > LONGEST;
  }
}
