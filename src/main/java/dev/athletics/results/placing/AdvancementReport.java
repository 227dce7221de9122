package dev.athletics.results.placing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Competitor;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.Round;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * Who goes through from a round, why, and which ties for the last place are still open.
 *
 * <pre>{@code
 * AdvancementReport report = Advancement.parse("2 Q + 2 q").advance(semifinals);
 * System.out.println(report.decisions().get(4)); // q Damian CZYKIER (POL), Semifinal 2: by time (TR 20)
 * System.out.println(report.openTies());         // []
 * }</pre>
 *
 * <p>Equality compares everything. Immutable.
 *
 * @param races the races with their qualifications, in the order given
 * @param decisions why each goes through, in the order of the races and their lists
 * @param openTies the ties that need more before they can be decided; nobody of these goes through
 *     yet
 */
public record AdvancementReport(
    ImmutableList<Race> races, ImmutableList<Decision> decisions, ImmutableList<OpenTie> openTies)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param races the races with their qualifications, in the order given
   * @param decisions why each goes through, in the order of the races and their lists
   * @param openTies the ties that need more before they can be decided
   */
  public AdvancementReport {
    requireNonNull(races, "races");
    requireNonNull(decisions, "decisions");
    requireNonNull(openTies, "openTies");
  }

  /**
   * Why one competitor goes through.
   *
   * <pre>{@code
   * AdvancementReport report = Advancement.parse("2 Q + 2 q").advance(semifinals);
   * System.out.println(report.decisions().get(0).reason());        // PLACE
   * System.out.println(report.decisions().get(4).qualification()); // BY_TIME
   * }</pre>
   *
   * <p>Equality compares everything. Immutable.
   *
   * @param round the race of the round
   * @param competitor the competitor as listed
   * @param qualification the letters after the result
   * @param reason the reason with its rule
   */
  public record Decision(
      Round round, Competitor competitor, Qualification qualification, AdvancementReason reason)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the components.
     *
     * @param round the race of the round
     * @param competitor the competitor as listed
     * @param qualification the letters after the result
     * @param reason the reason with its rule
     */
    public Decision {
      requireNonNull(round, "round");
      requireNonNull(competitor, "competitor");
      requireNonNull(qualification, "qualification");
      requireNonNull(reason, "reason");
    }

    /**
     * Returns the decision in one line.
     *
     * @return a text for people, such as {@code Q Josh KERR (GBR), Semifinal 1: by place (TR 20)}
     */
    @Override
    public String toString() {
      return qualification.code()
          + " "
          + competitor
          + ", "
          + round
          + ": "
          + reason.description()
          + " ("
          + reason.rule()
          + ")";
    }
  }

  /**
   * What a tie for the last place needs before it can be decided.
   *
   * <pre>{@code
   * Advancement terms = Advancement.parse("2 Q + 3 q").withRoomFor(9);
   * AdvancementReport.OpenTie tie = terms.advance(semifinals).openTies().get(0);
   * System.out.println(tie.need()); // FACTS
   * }</pre>
   */
  public enum Need {
    /** Places, which the list of a race lacks of some who have a mark. */
    PLACES,
    /**
     * Readings to the thousandth, or the series, which the lists do not tell of everyone who ties
     * (TR 21, TR 25).
     *
     * @see <a href="{@docRoot}/index.html#tr-21">TR 21</a>
     * @see <a href="{@docRoot}/index.html#tr-25">TR 25</a>
     */
    FACTS,
    /**
     * Lots, since nothing tells them apart and there is no room for all (TR 21).
     *
     * @see <a href="{@docRoot}/index.html#tr-21">TR 21</a>
     */
    DRAW
  }

  /**
   * A tie for the last places that lead on.
   *
   * <pre>{@code
   * Advancement terms = Advancement.parse("2 Q + 3 q").withRoomFor(9);
   * AdvancementReport.OpenTie tie = terms.advance(semifinals).openTies().get(0);
   * System.out.println(tie.competitors()); // [Romain LECOEUR (FRA), Milan TRAJKOVIC (CYP)]
   * System.out.println(tie.places());      // 1
   * }</pre>
   *
   * <p>Equality compares everything. Immutable.
   *
   * @param competitors those who tie
   * @param places how many places there are for them
   * @param need what it takes to decide
   */
  public record OpenTie(ImmutableList<Competitor> competitors, int places, Need need)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the components.
     *
     * @param competitors those who tie
     * @param places how many places there are for them
     * @param need what it takes to decide
     */
    public OpenTie {
      requireNonNull(competitors, "competitors");
      requireNonNull(need, "need");
    }
  }

  /**
   * Returns decisions and open ties, each in one line.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return Stream.concat(decisions.stream(), openTies.stream())
        .map(Object::toString)
        .collect(joining("\n"));
  }
}
