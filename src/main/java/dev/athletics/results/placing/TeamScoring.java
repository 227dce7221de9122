package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How the results of athletes make those of teams: by places, by times or by points, as the
 * regulations of a competition say.
 *
 * <pre>{@code
 * TeamScoring match = TeamScoring.byPoints("Match", List.of(5, 3, 2, 1), 1);
 * TeamScores scores = match.score(List.of(clubRace), athlete -> Optional.of(athlete.displayName()));
 * System.out.println(scores.standings().get(0)); // 1 Eilidh ROSS 5
 * }</pre>
 *
 * <p>The rules of athletics leave team scores to the regulations of each competition. So these
 * values have the name that the caller gives them, and nothing is fixed but the three ways to
 * count.
 *
 * <p>Equality compares everything. Immutable and safe to share among threads.
 *
 * @param name the regulations
 * @param basis what is added up
 * @param points the points of the first place, the second and so on, where points are added
 * @param scorers how many athletes of a team score in a race, 1 or more
 * @param members how many athletes of a team take places in a race, from the number of scorers up:
 *     those who do not score displace others; any further ones are left out
 * @param incompleteTeams what becomes of teams with fewer finishers than scorers
 * @param ties how teams of one score are told apart
 */
public record TeamScoring(
    String name,
    Basis basis,
    ImmutableList<Integer> points,
    int scorers,
    int members,
    IncompleteTeams incompleteTeams,
    Ties ties)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * What is added up.
   *
   * <pre>{@code
   * System.out.println(TeamScoring.byPlaces("Cross country", 4, 6).basis()); // PLACES
   * }</pre>
   */
  public enum Basis {
    /**
     * Places among the teams' athletes: the least wins; those who share a place share the places
     * after it too, so that two who tie for the first have one and a half each.
     */
    PLACES,
    /** Official times: the least wins. */
    TIMES,
    /**
     * Points for places: the most wins; those who share a place share its points. Parts of
     * hundredths are dropped in what each adds, and in the score when all are added.
     */
    POINTS
  }

  /**
   * What becomes of the athletes of a team that has too few finishers. The team itself has no
   * score.
   *
   * <pre>{@code
   * System.out.println(TeamScoring.byPlaces("Cross country", 4, 6).incompleteTeams()); // LEFT_OUT
   * }</pre>
   */
  public enum IncompleteTeams {
    /** They are left out before places are counted, as individuals are. */
    LEFT_OUT,
    /** They keep their places, and so displace others. */
    DISPLACE
  }

  /**
   * How teams of one score are told apart.
   *
   * <pre>{@code
   * System.out.println(TeamScoring.byPlaces("Cross country", 4, 6).ties()); // LAST_SCORER
   * }</pre>
   */
  public enum Ties {
    /** They share the place. */
    SHARED("nothing"),
    /** The team whose last scorer has the better place comes first. */
    LAST_SCORER("the last scorer"),
    /** The team whose first scorer has the better place comes first. */
    FIRST_SCORER("the first scorer"),
    /** The team with more first places comes first, then the one with more second places, … */
    MORE_BETTER_PLACES("more of the better places");

    private final String description;

    Ties(String description) {
      this.description = description;
    }

    /**
     * Returns what tells the teams apart, in words.
     *
     * @return a phrase, such as {@code the last scorer}
     */
    public String description() {
      return description;
    }
  }

  /**
   * Checks the components.
   *
   * @param name the regulations
   * @param basis what is added up
   * @param points the points of the first place, the second and so on
   * @param scorers how many athletes of a team score
   * @param members how many athletes of a team take places
   * @param incompleteTeams what becomes of teams with too few finishers
   * @param ties how teams of one score are told apart
   * @throws IllegalArgumentException if there is no scorer, or more than members, or no points
   *     where they are added, or a better place has fewer points or a negative number
   */
  public TeamScoring {
    requireNonNull(name, "name");
    requireNonNull(basis, "basis");
    requireNonNull(points, "points");
    requireNonNull(incompleteTeams, "incompleteTeams");
    requireNonNull(ties, "ties");
    checkArgument(scorers >= 1, "scorers must be 1 or more, was %s", scorers);
    checkArgument(members >= scorers, "members must be %s or more, was %s", scorers, members);
    checkArgument(basis != Basis.POINTS || !points.isEmpty(), "points are missing");
    checkArgument(isFalling(points), "points must not rise or be negative, were %s", points);
  }

  private static boolean isFalling(ImmutableList<Integer> points) {
    return IntStream.range(0, points.size())
        .allMatch(i -> points.get(i) >= (i + 1 < points.size() ? points.get(i + 1) : 0));
  }

  /**
   * Adds up places, as across country: athletes of incomplete teams and without a team are left
   * out, and the better last scorer breaks a tie.
   *
   * @param name the regulations
   * @param scorers how many athletes of a team score, 1 or more
   * @param members how many athletes of a team take places
   * @return the scoring
   * @throws IllegalArgumentException if there is no scorer, or more than members
   */
  public static TeamScoring byPlaces(String name, int scorers, int members) {
    return new TeamScoring(
        name,
        Basis.PLACES,
        ImmutableList.of(),
        scorers,
        members,
        IncompleteTeams.LEFT_OUT,
        Ties.LAST_SCORER);
  }

  /**
   * Adds up official times; the better last scorer breaks a tie.
   *
   * @param name the regulations
   * @param scorers how many athletes of a team score, 1 or more
   * @return the scoring
   * @throws IllegalArgumentException if there is no scorer
   */
  public static TeamScoring byTimes(String name, int scorers) {
    return new TeamScoring(
        name,
        Basis.TIMES,
        ImmutableList.of(),
        scorers,
        Integer.MAX_VALUE,
        IncompleteTeams.LEFT_OUT,
        Ties.LAST_SCORER);
  }

  /**
   * Adds up points for places in any number of events, as in leagues and cups; teams of one score
   * share the place.
   *
   * @param name the regulations
   * @param points the points of the first place, the second and so on; later places have none
   * @param scorers how many athletes of a team score in an event; further ones take no points away
   * @return the scoring
   * @throws IllegalArgumentException if there is no scorer, or no point, or a better place has
   *     fewer points
   */
  public static TeamScoring byPoints(String name, Iterable<Integer> points, int scorers) {
    return new TeamScoring(
        name,
        Basis.POINTS,
        ImmutableList.copyOf(requireNonNull(points, "points")),
        scorers,
        scorers,
        IncompleteTeams.DISPLACE,
        Ties.SHARED);
  }

  /**
   * Changes what becomes of incomplete teams.
   *
   * @param other what becomes of their athletes
   * @return the scoring with that change
   */
  public TeamScoring withIncompleteTeams(IncompleteTeams other) {
    return new TeamScoring(name, basis, points, scorers, members, other, ties);
  }

  /**
   * Changes how teams of one score are told apart.
   *
   * @param other how
   * @return the scoring with that change
   */
  public TeamScoring withTies(Ties other) {
    return new TeamScoring(name, basis, points, scorers, members, incompleteTeams, other);
  }

  /**
   * Scores the clubs of a race: an athlete's club on the day, or the team that ran.
   *
   * @param race the race with its places
   * @return the scores with their explanation
   * @throws IllegalArgumentException if times are to be added and a placed row has none, or the
   *     place is missing of a row with a mark
   */
  public TeamScores score(Race race) {
    requireNonNull(race, "race");
    return score(
        ImmutableList.of(race),
        competitor ->
            competitor instanceof Athlete athlete
                ? athlete.clubOn(race.date())
                : Optional.of(competitor.displayName()));
  }

  /**
   * Scores the teams of one or several races together. A team is in the table if one of its
   * athletes started and did not compete as a guest.
   *
   * @param races the races with their places
   * @param teamOf the team of a competitor, or empty for one who is of none
   * @return the scores with their explanation
   * @throws IllegalArgumentException if times are to be added and a placed row has none, or the
   *     place is missing of a row with a mark
   */
  public TeamScores score(
      Iterable<Race> races, Function<? super Competitor, Optional<String>> teamOf) {
    ImmutableList<Race> all = ImmutableList.copyOf(requireNonNull(races, "races"));
    return new TeamTable(this, requireNonNull(teamOf, "teamOf")).scores(all);
  }

  /**
   * Returns the name.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return name;
  }
}
