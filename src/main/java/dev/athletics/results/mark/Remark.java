package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.serial.Form;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * A remark of the judges beside a result, which leaves its mark as it is: {@code YC TR7.1}, {@code
 * L}, {@code ~} (CR 25.4).
 *
 * <p>A {@link MarkNote} says how a mark was made, a remark what the judges saw of the athlete: a
 * warning, a step on the line of the lane, a race run under protest. It may cite its rule.
 *
 * <pre>{@code
 * Remark remark = Remark.parse("YC (TR7.1)");
 * System.out.println(remark);                  // YC TR7.1
 * System.out.println(remark.code().description()); // yellow card
 * System.out.println(remark.rule());           // Optional[TR7.1]
 * }</pre>
 *
 * <p>Equality compares both components. Immutable.
 *
 * @param code what the judges saw
 * @param rule the rule that the list cites with it, in the form that {@link NoMark#rule} describes
 * @see <a href="{@docRoot}/index.html#cr-25.4">CR 25.4</a>
 */
public record Remark(Code code, Optional<String> rule) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * The abbreviations and symbols of CR 25.4 that do not take the mark away.
   *
   * <pre>{@code
   * System.out.println(Remark.Code.LOSS_OF_CONTACT.sign()); // ~
   * }</pre>
   *
   * @see <a href="{@docRoot}/index.html#cr-25.4">CR 25.4</a>
   */
  public enum Code {
    /** A yellow card, the warning for improper conduct: {@code YC}; lists also write {@code Y}. */
    YELLOW_CARD("YC", "yellow card"),
    /** A second yellow card: {@code YRC}. The disqualification after it is a {@link NoMark}. */
    SECOND_YELLOW_CARD("YRC", "second yellow card"),
    /** A red card: {@code RC}. The disqualification after it is a {@link NoMark}. */
    RED_CARD("RC", "red card"),
    /**
     * The first step on the line of the lane or on the inside border (TR 17.3.3, TR 17.3.4): {@code
     * L}.
     *
     * @see <a href="{@docRoot}/index.html#tr-17.3.3">TR 17.3.3</a>
     * @see <a href="{@docRoot}/index.html#tr-17.3.4">TR 17.3.4</a>
     */
    LANE_INFRINGEMENT("L", "lane infringement"),
    /** The athlete competed under protest: {@code P}. */
    UNDER_PROTEST("P", "under protest"),
    /** A bent knee in race walking: {@code >}, once for each red card. */
    BENT_KNEE(">", "bent knee"),
    /** Loss of contact in race walking: {@code ~}, once for each red card. */
    LOSS_OF_CONTACT("~", "loss of contact");

    private final String sign;
    private final String description;

    Code(String sign, String description) {
      this.sign = sign;
      this.description = description;
    }

    /**
     * Returns what result lists print.
     *
     * @return the abbreviation or symbol, for example {@code YC}, {@code ~}
     */
    public String sign() {
      return sign;
    }

    /**
     * Returns what the sign stands for.
     *
     * @return the meaning in English, for example {@code yellow card}
     */
    public String description() {
      return description;
    }
  }

  /**
   * Creates a remark.
   *
   * @param code what the judges saw
   * @param rule the rule that is cited, if there is one
   * @throws IllegalArgumentException if the rule is not one that {@link NoMark} accepts
   */
  public Remark {
    requireNonNull(code, "code");
    rule = requireNonNull(rule, "rule").map(RuleText::canonicalOrRefused);
  }

  /**
   * Creates a remark that cites no rule.
   *
   * @param code what the judges saw
   * @return the remark
   */
  public static Remark of(Code code) {
    return new Remark(code, Optional.empty());
  }

  /**
   * Reads a remark: its abbreviation in capitals or its symbol, and its rule with or without
   * brackets.
   *
   * @param text the text, for example {@code L}, {@code YC TR7.1 [TR16.5.2]}, {@code L (TR17.3.3)}
   * @return the remark
   * @throws MarkFormatException if the text is not one remark
   */
  public static Remark parse(CharSequence text) {
    Cursor cursor = new Cursor(requireNonNull(text, "text"));
    Remark remark = RemarkText.readOne(cursor);
    if (remark == null) {
      throw cursor.failure();
    }
    return remark;
  }

  /**
   * Reads a remark as {@link #parse(CharSequence)} does, for text that may be something else.
   *
   * @param text the text
   * @return the remark, or empty if the text is not one remark
   */
  public static Optional<Remark> tryParse(CharSequence text) {
    return Optional.ofNullable(RemarkText.readOne(new Cursor(requireNonNull(text, "text"))));
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the remark
   * @throws MarkFormatException if the text is not one remark
   */
  public static Remark valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns the canonical text, which {@link #parse(CharSequence)} reads back.
   *
   * @return the text, for example {@code L}, {@code YC TR7.1}
   */
  @Override
  public String toString() {
    return rule.map(number -> code.sign() + " " + number).orElse(code.sign());
  }

  @Serial
  private Object writeReplace() {
    return Form.ofText(this);
  }
}
