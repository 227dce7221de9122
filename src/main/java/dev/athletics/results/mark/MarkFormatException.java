package dev.athletics.results.mark;

/**
 * Thrown for text that is not the mark, wind, status or other value it was read as.
 *
 * <pre>{@code
 * try {
 *   RaceTime.parse("3:7x.65");
 * } catch (MarkFormatException refused) {
 *   System.out.println(refused.index()); // 2
 * }
 * }</pre>
 */
public class MarkFormatException extends TextFormatException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception for one place in a text.
   *
   * @param input the whole text that was read
   * @param index the index of the first character that cannot stand where it does, from 0 to the
   *     length of the text; the length itself when the text ends too early
   * @param expected what could have stood there, as a noun phrase such as {@code a digit}
   * @throws IndexOutOfBoundsException if the index is not within the text or at its end
   */
  public MarkFormatException(CharSequence input, int index, String expected) {
    super(input, index, expected);
  }
}
