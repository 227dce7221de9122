package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.text.Excerpt;
import java.util.Locale;

/**
 * Thrown for text that is not the mark, wind, status or other value it was read as.
 *
 * <p>The message says what was expected, what stood there instead, and at which index, for example
 * <code>expected a
 * digit but found 'x' at index 3: "10.x"</code>. It never grows with the text: long input is cut to
 * its first 64 characters.
 *
 * <pre>{@code
 * try {
 *   RaceTime.parse("3:7x.65");
 * } catch (MarkFormatException refused) {
 *   System.out.println(refused.index()); // 2
 * }
 * }</pre>
 */
public class MarkFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The beginning of the text, cut where it is too long to be repeated in a message. */
  private final String input;

  /** The index in the text of the first character that cannot stand there. */
  private final int index;

  /**
   * Creates an exception for one place in a text.
   *
   * @param input the whole text that was read
   * @param index the index of the first character that cannot stand where it does, from 0 to the
   *     length of the text; the length itself when the text ends too early
   * @param expected what could have stood there, as a noun phrase such as {@code a digit}
   * @throws IndexOutOfBoundsException if the index is not within the text or at its end
   */
  public MarkFormatException(CharSequence input, int index, String expected) {
    super(message(requireNonNull(input, "input"), index, requireNonNull(expected, "expected")));
    this.input = Excerpt.of(input);
    this.index = index;
  }

  /**
   * Returns the text that could not be read.
   *
   * @return the text, or its first 64 characters and an ellipsis when it is longer
   */
  public String input() {
    return input;
  }

  /**
   * Returns where the text went wrong.
   *
   * @return the index in the whole text of the first character that cannot stand there, or its
   *     length when it ends too early
   */
  public int index() {
    return index;
  }

  private static String message(CharSequence input, int index, String expected) {
    String problem =
        "expected " + expected + " but found " + found(input, index) + " at index " + index;
    return Excerpt.harmless(problem + ": \"" + Excerpt.of(input) + "\"");
  }

  private static String found(CharSequence input, int index) {
    if (index == input.length()) {
      return "the end";
    }
    int found = Character.codePointAt(input, index);
    return Character.isLetterOrDigit(found) || found >= ' ' && found < 0x7F
        ? "'" + Character.toString(found) + "'"
        : String.format(Locale.ROOT, "U+%04X", found);
  }
}
