package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A change made to a result after it was official, with what it said before.
 *
 * @param original the result as it stood
 * @param date the day of the decision
 * @param reason why, such as {@code disqualified for doping}
 */
public record Revision(Result original, LocalDate date, String reason) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param original the result as it stood
   * @param date the day of the decision
   * @param reason why, such as {@code disqualified for doping}
   */
  public Revision {
    requireNonNull(original, "original");
    requireNonNull(date, "date");
    requireNonNull(reason, "reason");
  }
}
