package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.text.Blanks;
import java.util.Optional;

/**
 * How an athlete got through to the next round, as the letters after a result say it (CR 25.4, TR
 * 20).
 *
 * <p>An athlete may be advanced without a place or a mark: by the referee after an obstruction, for
 * instance.
 *
 * <pre>{@code
 * Result heat =
 *     Result.builder()
 *         .competitor(kerr)
 *         .outcome(NoMark.parse("DNF"))
 *         .qualification(Qualification.BY_REFEREE)
 *         .build();
 * System.out.println(heat.qualification()); // Optional[BY_REFEREE]
 * }</pre>
 *
 * @see <a href="{@docRoot}/index.html#cr-25.4">CR 25.4</a>
 * @see <a href="{@docRoot}/index.html#tr-20">TR 20</a>
 */
public enum Qualification {
  /** {@code Q}: by place in a heat, or by the qualifying standard in a field event. */
  BY_PLACE("Q"),
  /** {@code q}: by time among the heats, or by rank in a field event. */
  BY_TIME("q"),
  /** {@code qR}: advanced by the referee. */
  BY_REFEREE("qR"),
  /** {@code qJ}: advanced by the jury of appeal. */
  BY_JURY("qJ"),
  /** {@code qD}: advanced by the draw of lots. */
  BY_DRAW("qD"),
  /** {@code Re}: sent to the repechage round. */
  TO_REPECHAGE("Re");

  private final String code;

  Qualification(String code) {
    this.code = code;
  }

  /**
   * Returns the letters a result sheet prints.
   *
   * @return the code, such as {@code Q}
   */
  public String code() {
    return code;
  }

  /**
   * Reads the letters of a result sheet; case decides, since {@code Q} and {@code q} differ.
   *
   * @param text the letters
   * @return the qualification, or empty if the letters mean none
   */
  public static Optional<Qualification> tryParse(CharSequence text) {
    int start = Blanks.skip(requireNonNull(text, "text"), 0, text.length());
    CharSequence letters = text.subSequence(start, Blanks.skipBack(text, start, text.length()));
    for (Qualification qualification : values()) {
      if (qualification.code.contentEquals(letters)) {
        return Optional.of(qualification);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads the letters of a result sheet.
   *
   * @param text the letters
   * @return the qualification
   * @throws TextFormatException if the letters mean none
   */
  public static Qualification parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(() -> new TextFormatException(text, 0, "one of Q, q, qR, qJ, qD, Re"));
  }
}
