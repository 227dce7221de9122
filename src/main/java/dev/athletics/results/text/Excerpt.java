package dev.athletics.results.text;

/** The part of a foreign text that a message may repeat. */
public final class Excerpt {
  private static final int LONGEST = 64;
  private static final int REPLACEMENT = '\uFFFD';

  private Excerpt() {}

  /**
   * Returns a text that does not grow with what it is taken from.
   *
   * @param text any text
   * @return the text, or its first 64 characters and an ellipsis when it is longer
   */
  public static String of(CharSequence text) {
    if (text.length() <= LONGEST) {
      return text.toString();
    }
    // A pair of surrogates is not cut in two.
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.subSequence(0, end) + "…";
  }

  /**
   * Returns a text between quotation marks, cut and harmless.
   *
   * @param text any text
   * @return the quotation
   */
  public static String quoted(CharSequence text) {
    return '"' + harmless(of(text)) + '"';
  }

  /**
   * Returns a message without characters that would break a line of a log or turn its direction
   * around.
   *
   * @param message a message that repeats a text
   * @return the message with a replacement character for each of them
   */
  public static String harmless(String message) {
    return message
        .codePoints()
        .map(c -> isHarmless(c) ? c : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHarmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
