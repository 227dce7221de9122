package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.text.Excerpt;

/**
 * Thrown for text that names no {@link Discipline}, {@link Implement} or {@link Hurdles}.
 *
 * <p>The message says what was expected, what was found and at which index, and which known
 * disciplines come nearest, for example <code>
 * expected a discipline but found an unknown word at index 4: "100 bananas"; nearest known:
 * 100</code>. It never grows with the text: of that it keeps the first 64 characters.
 *
 * <pre>{@code
 * try {
 *   Discipline.parse("100 bananas");
 * } catch (DisciplineFormatException refused) {
 *   System.out.println(refused.index());   // 4
 *   System.out.println(refused.nearest()); // [100]
 * }
 * }</pre>
 */
public class DisciplineFormatException extends IllegalArgumentException {
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
   * @param input the whole text that was read
   * @param index where it stopped making sense, from 0 to its length
   * @param expected what the text should have been, as a noun phrase such as {@code a discipline}
   * @param found what was found there instead, as a noun phrase such as {@code an unknown word}
   * @param nearest the codes of disciplines that may have been meant, best guess first; may be
   *     empty
   */
  public DisciplineFormatException(
      CharSequence input, int index, String expected, String found, ImmutableList<String> nearest) {
    super(
        Excerpt.harmless(
            "expected "
                + requireNonNull(expected, "expected")
                + " but found "
                + requireNonNull(found, "found")
                + " at index "
                + index
                + ": \""
                + Excerpt.of(requireNonNull(input, "input"))
                + "\""
                + known(requireNonNull(nearest, "nearest"))));
    this.input = Excerpt.of(input);
    this.index = index;
    this.nearest = nearest;
  }

  private static String known(ImmutableList<String> nearest) {
    return nearest.isEmpty() ? "" : "; nearest known: " + String.join(", ", nearest);
  }

  /**
   * Returns the text that was refused.
   *
   * @return the text, or its first 64 characters and an ellipsis when it is longer
   */
  public String input() {
    return input;
  }

  /**
   * Returns where the text stopped making sense.
   *
   * @return an index into the whole text, from 0 to its length
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
