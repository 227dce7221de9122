package dev.athletics.results.placing;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Result;
import java.io.Serializable;

/**
 * A row of a race walk whose cards, penalty and outcome do not fit each other by the rules.
 *
 * <p>It does not say which is wrong. Equality compares both parts.
 *
 * <pre>{@code
 * System.out.println(WalkFinding.Kind.NO_PENALTY.rule()); // TR 54.7.3
 * }</pre>
 *
 * @param result the row
 * @param kind what does not fit
 */
public record WalkFinding(Result result, Kind kind) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * What does not fit.
   *
   * <pre>{@code
   * WalkFinding.Kind kind = WalkFinding.Kind.SECOND_PADDLE;
   * System.out.println(kind.description()); // two yellow paddles of one judge for one offence
   * }</pre>
   */
  public enum Kind {
    /**
     * One judge showed the yellow paddle twice for one offence (TR 54.5).
     *
     * @see <a href="{@docRoot}/index.html#tr-54.5">TR 54.5</a>
     */
    SECOND_PADDLE("two yellow paddles of one judge for one offence", "TR 54.5"),
    /**
     * There is a mark, although three judges gave a red card and there was no penalty zone (TR
     * 54.7.1).
     *
     * @see <a href="{@docRoot}/index.html#tr-54.7.1">TR 54.7.1</a>
     */
    THIRD_CARD_IGNORED("a mark with red cards of three judges", "TR 54.7.1"),
    /**
     * There is a mark, although three judges gave a red card and no penalty is listed (TR 54.7.3).
     *
     * @see <a href="{@docRoot}/index.html#tr-54.7.3">TR 54.7.3</a>
     */
    NO_PENALTY("a mark with red cards of three judges and no penalty", "TR 54.7.3"),
    /**
     * There is a mark, although a fourth judge gave a red card (TR 54.7.5).
     *
     * @see <a href="{@docRoot}/index.html#tr-54.7.5">TR 54.7.5</a>
     */
    CARD_AFTER_PENALTY_IGNORED("a mark with red cards of four judges", "TR 54.7.5"),
    /**
     * There is a penalty, although fewer than three judges gave a red card (TR 54.7.3).
     *
     * @see <a href="{@docRoot}/index.html#tr-54.7.3">TR 54.7.3</a>
     */
    PENALTY_WITHOUT_CARDS("a penalty with red cards of fewer than three judges", "TR 54.7.3"),
    /**
     * There is a mark, although the athlete was not in the zone for the whole time (TR 54.7.3).
     *
     * @see <a href="{@docRoot}/index.html#tr-54.7.3">TR 54.7.3</a>
     */
    PENALTY_TOO_SHORT("a mark after less time in the penalty zone than required", "TR 54.7.3"),
    /**
     * Another time was added than the one for the zone (TR 54.7.4).
     *
     * @see <a href="{@docRoot}/index.html#tr-54.7.4">TR 54.7.4</a>
     */
    OTHER_TIME_ADDED("another time added than that of the penalty zone", "TR 54.7.4"),
    /**
     * The athlete is disqualified for red cards, although fewer judges gave one than it takes (TR
     * 54.7).
     *
     * @see <a href="{@docRoot}/index.html#tr-54.7">TR 54.7</a>
     */
    TOO_FEW_CARDS("a disqualification with red cards of too few judges", "TR 54.7");

    private final String description;
    private final String rule;

    Kind(String description, String rule) {
      this.description = description;
      this.rule = rule;
    }

    /**
     * Returns what does not fit.
     *
     * @return a phrase, such as {@code a mark with red cards of four judges}
     */
    public String description() {
      return description;
    }

    /**
     * Returns the rule.
     *
     * @return the number of the rule in the book
     */
    public String rule() {
      return rule;
    }
  }

  /**
   * Checks the components.
   *
   * @param result the row
   * @param kind what does not fit
   */
  public WalkFinding {
    requireNonNull(result, "result");
    requireNonNull(kind, "kind");
  }

  /**
   * Returns the row and what does not fit in it.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return result + ": " + kind.description + " (" + kind.rule + ")";
  }
}
