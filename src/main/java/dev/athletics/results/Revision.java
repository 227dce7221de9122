package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A change made to a result after it was official, with what it said before.
 *
 * <p>It is a note in the history of a list, not the decision itself: {@code Amendments} and {@link
 * Result#revise} make it. The history of a result is a list of these, so what one remembers has
 * none of its own. Equality compares everything.
 *
 * <pre>{@code
 * LocalDate decided = LocalDate.of(2025, 5, 4);
 * Race amended =
 *     Amendments.disqualify(clubRace, reid, NoMark.parse("DQ TR17.3.1"), decided, "lane");
 * Result row = amended.results().get(1);
 * System.out.println(row.outcome());                             // DQ TR17.3.1 2:10.02
 * System.out.println(row.revisions().get(0).original().outcome()); // 2:10.02
 * }</pre>
 *
 * @param original the result as it stood, without revisions
 * @param date the day of the decision
 * @param reason why, such as {@code disqualified for doping}
 */
public record Revision(Result original, LocalDate date, String reason) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param original the result as it stood, without revisions
   * @param date the day of the decision
   * @param reason why, such as {@code disqualified for doping}
   * @throws IllegalArgumentException if the original has revisions
   */
  public Revision {
    requireNonNull(original, "original");
    requireNonNull(date, "date");
    requireNonNull(reason, "reason");
    checkArgument(original.revisions().isEmpty(), "original has revisions of its own");
  }
}
