package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
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
 * System.out.println(outcome.status().meaning()); // disqualified
 * }</pre>
 *
 * @param status why there is no mark
 * @param rule the rule that was broken, as letters and number without blanks, such as {@code
 *     TR16.8} or {@code R163.3a}; given with blanks or in small letters it is put into that form
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
   *     {@code TR17.3.1}, or a number such as {@code 163.3}
   */
  public NoMark {
    requireNonNull(status, "status");
    requireNonNull(struckOut, "struckOut");
    rule = requireNonNull(rule, "rule").map(NoMark::canonicalRule);
  }

  private static String canonicalRule(String rule) {
    if (rule.isEmpty() || RuleText.end(rule, 0, rule.length()) != rule.length()) {
      throw new IllegalArgumentException(
          "rule must be letters and a number such as TR16.8: " + Ascii.truncate(rule, 50, "..."));
    }
    return RuleText.canonical(rule, 0, rule.length());
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
   * Reads a status with what may stand behind it, without knowing the discipline.
   *
   * <p>Read are a status alone ({@code DNF}, {@code dsq}, {@code aufg.}); with its rule ({@code DQ
   * TR16.8}, {@code DQ R 163.3a}, {@code DQ (TR 17.3.1)}), which has its letters unless it is of
   * the three digits with a decimal that rules had until 2019 ({@code DQ 163.3a}); and with the
   * struck-out mark behind it or in front ({@code DQ 8:08.47}, {@code 37.62DQ}). The notation says
   * what the mark is: bare digits are a time, a distance has its {@code m} or is in feet and
   * inches, points have their {@code P.}.
   *
   * @param text the text
   * @return the outcome
   * @throws MarkFormatException if the text is not a status
   */
  public static NoMark parse(CharSequence text) {
    return parse(text, StatusSpellings.standard());
  }

  /**
   * Reads a status as {@link #parse(CharSequence)} does, by spellings of the caller's own.
   *
   * @param text the text
   * @param spellings what to call a status
   * @return the outcome
   * @throws MarkFormatException if the text is not a status
   */
  public static NoMark parse(CharSequence text, StatusSpellings spellings) {
    NoMarkScanner scanner = scanner(text, spellings);
    return scanner.scan().orElseThrow(() -> Scan.failure(text, scanner.stopped()));
  }

  /**
   * Reads a status as {@link #parse(CharSequence)} does, for text that may be something else.
   *
   * @param text the text
   * @return the outcome, or empty if the text is not a status
   */
  public static Optional<NoMark> tryParse(CharSequence text) {
    return tryParse(text, StatusSpellings.standard());
  }

  /**
   * Reads a status as {@link #parse(CharSequence, StatusSpellings)} does, for text that may be
   * something else.
   *
   * @param text the text
   * @param spellings what to call a status
   * @return the outcome, or empty if the text is not a status
   */
  public static Optional<NoMark> tryParse(CharSequence text, StatusSpellings spellings) {
    return scanner(text, spellings).scan();
  }

  private static NoMarkScanner scanner(CharSequence text, StatusSpellings spellings) {
    requireNonNull(text, "text");
    return new NoMarkScanner(text, 0, text.length(), requireNonNull(spellings, "spellings"), null);
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
    StringBuilder text = new StringBuilder(status.code());
    rule.ifPresent(number -> text.append(' ').append(number));
    struckOutText.ifPresent(mark -> text.append(' ').append(mark));
    return text.toString();
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
    return new SerialForm(SerialForm.Type.NO_MARK, toString());
  }
}
