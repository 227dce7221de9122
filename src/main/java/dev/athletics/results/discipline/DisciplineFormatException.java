package dev.athletics.results.discipline;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.TextFormatException;

/**
 * Thrown for text that does not name a {@link Discipline}, an {@link Implement} or {@link Hurdles}.
 * The {@linkplain #nearest() nearest} names are codes of disciplines.
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
public class DisciplineFormatException extends TextFormatException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception for one place in a text.
   *
   * @param input the whole text that was read
   * @param index where it stopped making sense, from 0 to its length
   * @param expected what the text should have been, as a noun phrase such as {@code a discipline}
   * @param nearest the codes of disciplines that may have been meant, best guess first; may be
   *     empty
   * @throws IndexOutOfBoundsException if the index is not within the text or at its end
   */
  public DisciplineFormatException(
      CharSequence input, int index, String expected, ImmutableList<String> nearest) {
    super(input, index, expected, nearest);
  }
}
