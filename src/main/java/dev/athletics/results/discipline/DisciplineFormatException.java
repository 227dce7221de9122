package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Thrown when a text names no discipline.
 *
 * <p>The message says what was found, where, and which known disciplines come nearest.
 */
public final class DisciplineFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_INPUT = 80;

  /** The text that was refused, shortened. */
  private final String input;

  /** Where the text stopped making sense. */
  private final int index;

  /** The codes of the known disciplines that come nearest. */
  private final ImmutableList<String> nearest;

  DisciplineFormatException(CharSequence input, int index, String problem, ImmutableList<String> nearest) {
    super(message(shortened(input), index, problem, nearest));
    this.input = shortened(input);
    this.index = index;
    this.nearest = requireNonNull(nearest, "nearest");
  }

  private static String message(String input, int index, String problem, ImmutableList<String> nearest) {
    String told = "Not a discipline: \"" + input + "\" at index " + index + ": " + problem;
    return nearest.isEmpty() ? told : told + "; nearest known: " + String.join(", ", nearest);
  }

  private static String shortened(CharSequence input) {
    return input.length() <= LONGEST_INPUT ? input.toString() : input.subSequence(0, LONGEST_INPUT) + "…";
  }

  /**
   * Returns the text that was refused.
   *
   * @return the text, cut after 80 characters
   */
  public String input() {
    return input;
  }

  /**
   * Returns where the text stopped making sense.
   *
   * @return an index into the original text, from 0 to its length
   */
  public int index() {
    return index;
  }

  /**
   * Returns the codes of the known disciplines that come nearest to the text.
   *
   * @return canonical codes, nearest first, empty when nothing is near
   */
  public ImmutableList<String> nearest() {
    return nearest;
  }
}
