package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.text.Excerpt;
import java.util.Locale;

/**
 * Thrown for text that cannot be read as what it was taken for.
 *
 * <p>Every method of this library that reads text throws it or one of its subclasses. The message
 * says what was expected, what stands there instead and at which index, for example <code>
 * expected a digit but found 'x' at index 3: "10.x"</code>, and which known names come nearest. It
 * never grows with the text: long input is cut to its first 64 characters.
 *
 * <pre>{@code
 * try {
 *   Round.parse("Semifinal of sorts");
 * } catch (TextFormatException refused) {
 *   System.out.println(refused.input());    // Semifinal of sorts
 *   System.out.println(refused.expected()); // a round such as Final or Semifinal 1
 * }
 * }</pre>
 */
public class TextFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_WORD = 32;

  /** The beginning of the text, cut where it is too long to be repeated in a message. */
  private final String input;

  /** The index in the text of the first character that cannot stand there. */
  private final int index;

  /** What could have stood there. */
  private final String expected;

  /** The known names that come nearest. */
  private final ImmutableList<String> nearest;

  /**
   * Creates an exception for one place in a text.
   *
   * @param input the whole text that was read
   * @param index the index of the first character that cannot stand where it does, from 0 to the
   *     length of the text; the length itself when the text ends too early
   * @param expected what could have stood there, as a noun phrase such as {@code a digit}
   * @throws IndexOutOfBoundsException if the index is not within the text or at its end
   */
  public TextFormatException(CharSequence input, int index, String expected) {
    this(input, index, expected, ImmutableList.of());
  }

  /**
   * Creates an exception for one place in a text that resembles known names.
   *
   * @param input the whole text that was read
   * @param index the index of the first character that cannot stand where it does, from 0 to the
   *     length of the text; the length itself when the text ends too early
   * @param expected what could have stood there, as a noun phrase such as {@code a digit}
   * @param nearest the names that may have been meant, best guess first; may be empty
   * @throws IndexOutOfBoundsException if the index is not within the text or at its end
   */
  public TextFormatException(
      CharSequence input, int index, String expected, ImmutableList<String> nearest) {
    super(
        message(
            requireNonNull(input, "input"),
            index,
            requireNonNull(expected, "expected"),
            requireNonNull(nearest, "nearest")));
    this.input = Excerpt.of(input);
    this.index = index;
    this.expected = expected;
    this.nearest = nearest;
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

  /**
   * Returns what could have stood there.
   *
   * @return a noun phrase, such as {@code a digit}
   */
  public String expected() {
    return expected;
  }

  /**
   * Returns the known names that come nearest to the text.
   *
   * @return codes or names that can be read, nearest first; empty if nothing is near
   */
  public ImmutableList<String> nearest() {
    return nearest;
  }

  private static String message(
      CharSequence input, int index, String expected, ImmutableList<String> nearest) {
    String problem =
        "expected " + expected + " but found " + found(input, index) + " at index " + index;
    String known = nearest.isEmpty() ? "" : "; nearest known: " + String.join(", ", nearest);
    return Excerpt.harmless(problem + ": \"" + Excerpt.of(input) + '"' + known);
  }

  /** Returns the word or the character at an index, and the code of one that may not print. */
  private static String found(CharSequence input, int index) {
    if (index == input.length()) {
      return "the end";
    }
    int found = Character.codePointAt(input, index);
    if (Character.isLetterOrDigit(found)) {
      return "'" + input.subSequence(index, endOfWord(input, index)) + "'";
    }
    return found >= ' ' && found < 0x7F
        ? "'" + Character.toString(found) + "'"
        : String.format(Locale.ROOT, "U+%04X", found);
  }

  private static int endOfWord(CharSequence input, int index) {
    int end = index + Character.charCount(Character.codePointAt(input, index));
    while (end < input.length()
        && end - index < LONGEST_WORD
        && Character.isLetter(input.charAt(index))
        && Character.isLetterOrDigit(input.charAt(end))) {
      end++;
    }
    return end;
  }
}
