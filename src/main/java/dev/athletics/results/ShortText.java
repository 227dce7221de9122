package dev.athletics.results;

import dev.athletics.results.text.Excerpt;

/**
 * What holds for texts that are short by nature, such as codes and trials: a long one is refused
 * before it is copied or folded, and nothing that is said of it grows with it.
 */
final class ShortText {
  private static final int LONGEST = 200;

  private ShortText() {}

  static boolean isTooLong(CharSequence text) {
    return text.length() > LONGEST;
  }

  static IllegalArgumentException refusal(CharSequence text, String expected) {
    return new IllegalArgumentException("expected " + expected + ", was \"" + shown(text) + '"');
  }

  static String shown(CharSequence text) {
    return Excerpt.harmless(Excerpt.of(text));
  }
}
