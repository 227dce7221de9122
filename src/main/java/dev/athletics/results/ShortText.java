package dev.athletics.results;

import com.google.common.base.Ascii;

/**
 * What holds for texts that are short by nature, such as codes and trials: a long one is refused
 * before it is copied or folded, and nothing that is said of it grows with it.
 */
final class ShortText {
  private static final int LONGEST = 200;
  private static final int LONGEST_SHOWN = 60;

  private ShortText() {}

  static boolean isTooLong(CharSequence text) {
    return text.length() > LONGEST;
  }

  static IllegalArgumentException refusal(CharSequence text, String expected) {
    return new IllegalArgumentException("expected " + expected + ", was \"" + shown(text) + '"');
  }

  static String shown(CharSequence text) {
    return Ascii.truncate(text, LONGEST_SHOWN, "...");
  }
}
