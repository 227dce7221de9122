package dev.athletics.results.discipline;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.TextFormatException;

/**
 * Thrown for text that is not the {@link Event}, {@link Category}, {@link AgeGroup} or {@link
 * BirthDate} it was read as. The {@linkplain #nearest() nearest} names are codes of disciplines.
 *
 * <pre>{@code
 * try {
 *   Event.parse("1500m");
 * } catch (EventFormatException refused) {
 *   System.out.println(refused.index()); // 5
 * }
 * }</pre>
 */
public class EventFormatException extends TextFormatException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception for one place in a text.
   *
   * @param input the whole text that was read
   * @param index where it stopped making sense, from 0 to its length
   * @param expected what could have stood there, as a noun phrase such as {@code a category}
   * @param nearest the codes of disciplines that may have been meant, best guess first; may be
   *     empty
   * @throws IndexOutOfBoundsException if the index is not within the text or at its end
   */
  public EventFormatException(
      CharSequence input, int index, String expected, ImmutableList<String> nearest) {
    super(input, index, expected, nearest);
  }
}
