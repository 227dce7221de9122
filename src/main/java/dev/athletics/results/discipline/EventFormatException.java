package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.text.Excerpt;

/**
 * Thrown for text that is not the {@link Event}, {@link Category}, {@link AgeGroup} or {@link
 * BirthDate} it was read as.
 *
 * <p>The message says what was expected, what was found and at which index, and which known
 * disciplines come nearest, for example <code>
 * expected a category such as men, women or mixed but found the end at index 5: "1500m"</code>. It
 * never grows with the text: of that it keeps the first 64 characters.
 *
 * <pre>{@code
 * try {
 *   Event.parse("1500m");
 * } catch (EventFormatException refused) {
 *   System.out.println(refused.index()); // 5
 * }
 * }</pre>
 */
public class EventFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The beginning of the text. */
  private final String input;

  /** Where the text stopped making sense. */
  private final int index;

  /** The codes of the known disciplines that come nearest. */
  private final ImmutableList<String> nearest;

  /**
   * Creates an exception for one place in a text.
   *
   * @param input the whole text that was read; not null
   * @param index where it stopped making sense, from 0 to its length
   * @param expected what could have stood there, as a noun phrase such as {@code a category}; not
   *     null
   * @param nearest the codes of disciplines that may have been meant, best guess first; may be
   *     empty; not null
   */
  public EventFormatException(
      CharSequence input, int index, String expected, ImmutableList<String> nearest) {
    super(
        Excerpt.harmless(
            "expected "
                + requireNonNull(expected, "expected")
                + " but found "
                + found(requireNonNull(input, "input"), index)
                + " at index "
                + index
                + ": \""
                + Excerpt.of(input)
                + '"'
                + (requireNonNull(nearest, "nearest").isEmpty()
                    ? ""
                    : "; nearest known: " + String.join(", ", nearest))));
    this.input = Excerpt.of(input);
    this.index = index;
    this.nearest = nearest;
  }

  EventFormatException(CharSequence input, int index, String expected) {
    this(input, index, expected, ImmutableList.of());
  }

  private static String found(CharSequence input, int index) {
    return index == input.length()
        ? "the end"
        : '"' + Excerpt.of(input.subSequence(index, input.length())).split("\\s", 2)[0] + '"';
  }

  /**
   * Returns the text that could not be read.
   *
   * @return the text, or its first 64 characters and an ellipsis if it is longer
   */
  public String input() {
    return input;
  }

  /**
   * Returns where the text went wrong.
   *
   * @return an index into the whole text, or its length if something is missing there
   */
  public int index() {
    return index;
  }

  /**
   * Returns the codes of the known disciplines that may have been meant.
   *
   * @return the codes, nearest first; empty if it is not the discipline that cannot be read, or
   *     none is near
   */
  public ImmutableList<String> nearest() {
    return nearest;
  }
}
