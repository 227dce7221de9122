package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;


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

  /** The codes of the known disciplines that may have been meant. */
  private final ImmutableList<String> nearest;

  EventFormatException(CharSequence input, int index, String expected) {
    super(message(input, index, expected));
    this.input = beginning(input);
    this.index = index;
    this.nearest = ImmutableList.of();
  }

  EventFormatException(CharSequence input, int index, DisciplineFormatException cause) {
    super(message(input, index, "a discipline") + ": " + cause.getMessage(), cause);
    this.input = beginning(input);
    this.index = index;
    this.nearest = cause.nearest();
  }

  private static String message(CharSequence input, int index, String expected) {
    return "expected " + expected + " but found \"" + beginning(input) + "\" at index " + index;
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

  /**
   * Returns the codes of the known disciplines that may have been meant.
   *
   * @return the codes, nearest first; empty if it is not the discipline that cannot be read, or none is near
   */
  public ImmutableList<String> nearest() {
    return nearest;
  }

  private static String beginning(CharSequence input) {
    String text = requireNonNull(input, "input").toString();
    return text.length() <= LONGEST_INPUT ? text : text.substring(0, LONGEST_INPUT) + "…";
  }
}
