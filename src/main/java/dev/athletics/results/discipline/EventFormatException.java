package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Thrown for text that is not the event, category, age group or birth date it was read as.
 *
 * <p>The message says what was expected, what was found and where, for example <code>expected a category such as men or
 * women but found "1500m" at index 0</code>. It never grows with the text: long input is cut to its first
 * {@value #LONGEST_INPUT} characters.
 */
public final class EventFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_INPUT = 64;

  /** The beginning of the text. */
  private final String input;

  /** Where the text cannot be read on. */
  private final int index;

  EventFormatException(CharSequence input, int index, String expected) {
    this(input, index, expected, null);
  }

  EventFormatException(CharSequence input, int index, String expected, @Nullable Throwable cause) {
    super("expected " + expected + " but found \"" + beginning(input) + "\" at index " + index, cause);
    this.input = beginning(input);
    this.index = index;
  }

  /**
   * Returns the text that could not be read.
   *
   * @return the text, or its first {@value #LONGEST_INPUT} characters and an ellipsis if it is longer
   */
  public String input() {
    return input;
  }

  /**
   * Returns where the text went wrong.
   *
   * @return the index in the whole text of the part that cannot be read, or its length if something is missing there
   */
  public int index() {
    return index;
  }

  private static String beginning(CharSequence input) {
    String text = requireNonNull(input, "input").toString();
    return text.length() <= LONGEST_INPUT ? text : text.substring(0, LONGEST_INPUT) + "…";
  }
}
