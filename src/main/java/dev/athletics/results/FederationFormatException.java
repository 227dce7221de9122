package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.text.Excerpt;

/**
 * Thrown when a text does not name a {@link Federation} or an {@link Area}.
 *
 * <p>The message says what was expected, what was found and where; {@link #nearest()} names the
 * federations that may have been meant, best guess first. Of the text it keeps the first 64
 * characters.
 *
 * <pre>{@code
 * try {
 *   Federation.parse("Swedn");
 * } catch (FederationFormatException refused) {
 *   System.out.println(refused.nearest().get(0)); // SWE
 * }
 * }</pre>
 */
public class FederationFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String input;
  private final int index;
  private final ImmutableList<String> nearest;

  /**
   * Reports a text that could not be read.
   *
   * @param expected what the text should have held, such as {@code "a federation code"}
   * @param input the text that was read
   * @param index the position in the text at which reading failed, from 0
   * @param nearest the codes that may have been meant, best guess first; may be empty
   */
  public FederationFormatException(
      String expected, CharSequence input, int index, ImmutableList<String> nearest) {
    super(
        Excerpt.harmless(
            message(
                requireNonNull(expected, "expected"),
                requireNonNull(input, "input"),
                index,
                requireNonNull(nearest, "nearest"))));
    this.input = Excerpt.of(input);
    this.index = index;
    this.nearest = nearest;
  }

  static FederationFormatException unknownFederation(CharSequence text) {
    return new FederationFormatException(
        "a federation code", text, firstGraphic(text), FederationCatalogue.get().nearest(text));
  }

  static FederationFormatException unknownArea(CharSequence text) {
    return new FederationFormatException("an area", text, firstGraphic(text), ImmutableList.of());
  }

  /**
   * The text that could not be read.
   *
   * @return the text, or its first 64 characters and an ellipsis when it is longer
   */
  public String input() {
    return input;
  }

  /**
   * The position in the text at which reading failed.
   *
   * @return an index from 0 to the length of the text
   */
  public int index() {
    return index;
  }

  /**
   * The codes of the federations that may have been meant.
   *
   * @return the codes, best guess first; empty if nothing is near
   */
  public ImmutableList<String> nearest() {
    return nearest;
  }

  private static String message(
      String expected, CharSequence input, int index, ImmutableList<String> nearest) {
    String found =
        "expected " + expected + " but found \"" + Excerpt.of(input) + "\" at index " + index;
    return nearest.isEmpty() ? found : found + "; nearest known: " + String.join(", ", nearest);
  }

  private static int firstGraphic(CharSequence text) {
    int index = 0;
    while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
      index++;
    }
    return index;
  }
}
