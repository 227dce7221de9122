package dev.athletics.results;

/**
 * What holds for texts that are short by nature, such as codes and trials: a long one is refused
 * before it is copied or folded.
 */
final class ShortText {
  private static final int LONGEST = 200;

  private ShortText() {}

  static boolean isTooLong(CharSequence text) {
    return text.length() > LONGEST;
  }
}
