package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.serial.Form;
import dev.athletics.results.text.Digits;
import java.io.Serial;
import java.util.Optional;

/**
 * No mark, and why: {@code DNF}, {@code DQ TR16.8}, {@code DQ 8:08.47}.
 *
 * <p>A disqualification may name its rule, and may keep the mark that was struck out, which counts
 * for nothing. Equality sees all three. Instances are immutable.
 *
 * <pre>{@code
 * NoMark outcome = NoMark.parse("DQ TR 16.8");
 * System.out.println(outcome);                    // DQ TR16.8
 * System.out.println(outcome.status().description()); // disqualified
 * }</pre>
 *
 * @param status why there is no mark
 * @param rule the rule that was broken, as letters and number without blanks, such as {@code
 *     TR16.8}, {@code R163.3a} or {@code 16.8}, and the second rule in square brackets after a
 *     blank, such as {@code TR7.1 [TR16.5.2]}; given with other blanks or in small letters it is
 *     put into that form
 * @param struckOut the mark that would have counted
 */
public record NoMark(Status status, Optional<String> rule, Optional<Mark> struckOut)
    implements Outcome {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an outcome without a mark.
   *
   * @param status why there is no mark
   * @param rule the rule that was broken, if it is known
   * @param struckOut the mark that would have counted, if there was one
   * @throws IllegalArgumentException if the rule is not one to four letters and a number such as
   *     {@code TR17.3.1}, or beside {@link Status#DQ} and {@link Status#FS} the number of a rule by
   *     which athletes are disqualified such as {@code 16.8}
   */
  public NoMark {
    requireNonNull(status, "status");
    requireNonNull(struckOut, "struckOut");
    rule = requireNonNull(rule, "rule").map(RuleText::canonicalOrRefused);
    if (!status.isByRule() && rule.filter(number -> Digits.isDigit(number.charAt(0))).isPresent()) {
      throw new IllegalArgumentException(
          "rule must have its letters beside " + status + ": " + rule);
    }
  }

  /**
   * Creates an outcome of which nothing is known but the status.
   *
   * @param status why there is no mark
   * @return the outcome, without rule and struck-out mark
   */
  public static NoMark of(Status status) {
    return new NoMark(status, Optional.empty(), Optional.empty());
  }

  /**
   * Reads a status with its rule and the struck-out mark, without knowing the discipline.
   *
   * <p>Read are a status alone ({@code DNF}, {@code dsq}, {@code aufg.}); with its rule ({@code DQ
   * TR16.8}, {@code DQ R 163.3a}, {@code DQ (TR24.7[L])}) and a second one ({@code DQ TR7.1
   * [TR16.5.2]}, {@code DQ TR17.2.3, TR16.8}); and with the struck-out mark ({@code DQ 8:08.47},
   * {@code 37.62DQ}), in any order and with or without brackets. The notation says what the mark
   * is: bare digits are a time, a distance has its unit or is in feet and inches, points have their
   * {@code P.}.
   *
   * <p>A number without letters after {@code DQ} or {@code FS} is a rule where the Technical Rules
   * have one of that number by which athletes are disqualified ({@code DQ 16.8}, {@code DQ 54.7.5},
   * and until 2019 {@code DQ 163.3a}). Any other number is a mark, and so is one with two decimals
   * ({@code DQ 16.80}).
   *
   * @param text the text
   * @return the outcome
   * @throws MarkFormatException if the text is not a status
   */
  public static NoMark parse(CharSequence text) {
    Cursor cursor = new Cursor(requireNonNull(text, "text"));
    NoMark noMark = NoMarkReader.read(cursor, MarkSyntax.BY_NOTATION);
    if (noMark == null) {
      throw cursor.failure();
    }
    return noMark;
  }

  /**
   * Reads a status as {@link #parse(CharSequence)} does, for text that may be something else.
   *
   * @param text the text
   * @return the outcome, or empty if the text is not a status
   */
  public static Optional<NoMark> tryParse(CharSequence text) {
    Cursor cursor = new Cursor(requireNonNull(text, "text"));
    return Optional.ofNullable(NoMarkReader.read(cursor, MarkSyntax.BY_NOTATION));
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the outcome
   * @throws MarkFormatException if the text is not a status
   */
  public static NoMark valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns the canonical text, which {@link #parse(CharSequence)} reads back: the code, the rule,
   * and the struck-out mark with a unit if it is not a time.
   *
   * @return the text, for example {@code DNF}, {@code DQ TR16.8}, {@code DQ 8:08.47}, {@code DQ
   *     8.95m}, {@code DQ 9126 P.}
   */
  @Override
  public String toString() {
    return toString(struckOut.map(NoMark::withUnit));
  }

  String toString(Optional<String> struckOutText) {
    String code = status.code();
    String first = rule.map(number -> " " + number).orElse("");
    // After the status it would be taken for a rule.
    boolean inFront = rule.isEmpty() && struckOutText.filter(RuleText::isRule).isPresent();
    return struckOutText
        .map(mark -> inFront ? mark + " " + code : code + first + " " + mark)
        .orElse(code + first);
  }

  private static String withUnit(Mark mark) {
    String text = mark.toString();
    if (mark instanceof Points) {
      return text + " P.";
    }
    return mark instanceof Distance distance && !distance.isImperial() && distance.decimals() > 0
        ? text + "m"
        : text;
  }

  @Serial
  private Object writeReplace() {
    return Form.ofText(this);
  }
}
