package dev.athletics.results.placing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Competitor;
import dev.athletics.results.discipline.Event;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The scores of teams, with what each athlete contributed.
 *
 * <pre>{@code
 * TeamScoring match = TeamScoring.byPoints("Match", List.of(5, 3), 1);
 * TeamScores scores = match.score(List.of(clubRace), athlete -> Optional.of(athlete.displayName()));
 * System.out.println(scores.standings().get(1).contributions()); // [Isla REID (GBR), Women 800: place 2 scores 3]
 * }</pre>
 *
 * <p>Equality compares everything. Immutable.
 *
 * @param scoring how the scores came about
 * @param standings the teams in the order of their places, those without a score at the end
 */
public record TeamScores(TeamScoring scoring, ImmutableList<Standing> standings) {
  /**
   * Checks the components.
   *
   * @param scoring how the scores came about
   * @param standings the teams in the order of their places
   */
  public TeamScores {
    requireNonNull(scoring, "scoring");
    requireNonNull(standings, "standings");
  }

  /**
   * The place and score of one team.
   *
   * <pre>{@code
   * TeamScoring pairs = TeamScoring.byPlaces("Pairs", 2, 2);
   * TeamScores scores = pairs.score(List.of(clubRace), athlete -> Optional.of("Edinburgh AC"));
   * System.out.println(scores.standings().get(0)); // 1 Edinburgh AC 3
   * }</pre>
   *
   * <p>Equality compares everything. Immutable.
   *
   * @param place the place, or nothing for a team without a score
   * @param team the team
   * @param score the sum: of places, of points or of seconds; nothing for an incomplete team
   * @param contributions what its athletes contributed, in the order of the races and their places
   */
  public record Standing(
      Optional<Integer> place,
      String team,
      Optional<BigDecimal> score,
      ImmutableList<Contribution> contributions) {
    /**
     * Checks the components.
     *
     * @param place the place
     * @param team the team
     * @param score the sum
     * @param contributions what its athletes contributed
     */
    public Standing {
      requireNonNull(place, "place");
      requireNonNull(team, "team");
      requireNonNull(score, "score");
      requireNonNull(contributions, "contributions");
    }

    /**
     * Returns place, team and score.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
      return place.map(at -> at + " ").orElse("")
          + team
          + score.map(sum -> " " + sum.toPlainString()).orElse(" incomplete");
    }
  }

  /**
   * What one athlete contributed to the score of the team.
   *
   * <pre>{@code
   * TeamScoring match = TeamScoring.byPlaces("Match", 1, 2);
   * TeamScores scores = match.score(List.of(clubRace), athlete -> Optional.of("Edinburgh AC"));
   * System.out.println(scores.standings().get(0).contributions().get(1).score()); // Optional.empty
   * }</pre>
   *
   * <p>Equality compares everything. Immutable.
   *
   * @param event the event
   * @param competitor the competitor as listed
   * @param place the place among those who count for teams, from 1 up
   * @param score what was added to the score, or nothing for one who only takes a place
   */
  public record Contribution(
      Event event, Competitor competitor, int place, Optional<BigDecimal> score) {
    /**
     * Checks the components.
     *
     * @param event the event
     * @param competitor the competitor as listed
     * @param place the place among those who count for teams
     * @param score what was added to the score
     */
    public Contribution {
      requireNonNull(event, "event");
      requireNonNull(competitor, "competitor");
      requireNonNull(score, "score");
    }

    /**
     * Returns the contribution in one line.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
      return competitor
          + ", "
          + event
          + ": place "
          + place
          + score.map(added -> " scores " + added.toPlainString()).orElse(" does not score");
    }
  }

  /**
   * Returns the teams, in a line each.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return standings.stream().map(Standing::toString).collect(joining("\n"));
  }
}
