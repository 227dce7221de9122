package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.TextFormatException;

/**
 * Thrown for text that does not name a {@link Federation} or an {@link Area}. The {@linkplain
 * #nearest() nearest} names are codes of federations.
 *
 * <pre>{@code
 * try {
 *   Federation.parse("Swedn");
 * } catch (FederationFormatException refused) {
 *   System.out.println(refused.nearest().get(0)); // SWE
 * }
 * }</pre>
 */
public class FederationFormatException extends TextFormatException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception for one place in a text.
   *
   * @param input the whole text that was read
   * @param index where it stopped making sense, from 0 to its length
   * @param expected what the text should have been, as a noun phrase such as {@code an area}
   * @param nearest the codes of federations that may have been meant, best guess first; may be
   *     empty
   * @throws IndexOutOfBoundsException if the index is not within the text or at its end
   */
  public FederationFormatException(
      CharSequence input, int index, String expected, ImmutableList<String> nearest) {
    super(input, index, expected, nearest);
  }
}
