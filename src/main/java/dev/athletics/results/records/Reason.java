package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One reason why a mark is not a record: the kind of reason, its rule, and the facts in words.
 *
 * <pre>{@code
 * Reason reason = book.check(race).rejections().get(0).reasons().iterator().next();
 * System.out.println(reason.code()); // BEATEN_IN_SAME_RACE
 * System.out.println(reason.rule()); // CR 31.5
 * System.out.println(reason.text()); // Hocker ran 3:27.65 in the same race
 * }</pre>
 *
 * <p>Equality compares everything. Immutable.
 *
 * @param code the kind of reason
 * @param rule the rule's number, such as {@code CR 31.14.3}, empty for a condition of the caller
 * @param text what a commentator would say after "but": {@code the wind was +2.9}
 */
public record Reason(ReasonCode code, String rule, String text) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param code the kind of reason
   * @param rule the rule's number, empty for a condition of the caller
   * @param text what a commentator would say after "but"
   */
  public Reason {
    requireNonNull(code, "code");
    requireNonNull(rule, "rule");
    requireNonNull(text, "text");
  }

  /**
   * Returns a reason that rests on the rule of World Athletics.
   *
   * @param code the kind of reason
   * @param text the facts in words
   * @return the reason
   */
  public static Reason of(ReasonCode code, String text) {
    return new Reason(requireNonNull(code, "code"), code.rule(), text);
  }

  /**
   * Returns the words and the rule.
   *
   * @return a text for people, such as {@code the wind was +2.9 (CR 31.14.3)}
   */
  @Override
  public String toString() {
    return rule.isEmpty() ? text : text + " (" + rule + ")";
  }
}
