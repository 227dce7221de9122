package dev.athletics.results.placing;

import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Competitor;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.serial.FieldKind;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
public record TeamScores(TeamScoring scoring, ImmutableList<Standing> standings)
    implements Serializable {
  private static final long serialVersionUID = 1L;

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
   * @param place the place, or empty for a team without a score
   * @param team the team
   * @param score the sum: of places, of points or of seconds; nothing for an incomplete team
   * @param contributions what its athletes contributed, in the order of the races and their places
   */
  public record Standing(
      Optional<Integer> place,
      String team,
      Optional<BigDecimal> score,
      ImmutableList<Contribution> contributions)
      implements Serializable {
    private static final long serialVersionUID = 1L;

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

    @Serial
    private Object writeReplace() {
      return Standing.Fields.KIND.form(this);
    }

    private static final class Fields {
      static final FieldKind<Standing, Standing> KIND =
          FieldKind.startingWith(
                  Standing.class,
                  "team",
                  text(String.class),
                  Standing::team,
                  team ->
                      new Standing(Optional.empty(), team, Optional.empty(), ImmutableList.of()),
                  Function.identity())
              .field(
                  "place",
                  text(Integer.class),
                  standing -> standing.place.orElse(null),
                  (s, place) -> new Standing(Optional.of(place), s.team, s.score, s.contributions))
              .field(
                  "score",
                  object(BigDecimal.class),
                  standing -> standing.score.orElse(null),
                  (s, score) -> new Standing(s.place, s.team, Optional.of(score), s.contributions))
              .list(
                  "of",
                  object(Contribution.class),
                  Standing::contributions,
                  (standing, all) ->
                      new Standing(standing.place, standing.team, standing.score, all));
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
   * @param score what was added to the score, or empty for one who only takes a place
   */
  public record Contribution(
      Event event, Competitor competitor, int place, Optional<BigDecimal> score)
      implements Serializable {
    private static final long serialVersionUID = 1L;

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

    @Serial
    private Object writeReplace() {
      return Contribution.Fields.KIND.form(this);
    }

    private static final class Fields {
      private @Nullable Event event;
      private @Nullable Competitor competitor;
      private int place;
      private @Nullable BigDecimal score;

      static final FieldKind<Contribution, Fields> KIND =
          FieldKind.of(Contribution.class, Fields::new, Fields::contribution)
              .field("event", object(Event.class), Contribution::event, (f, event) -> f.with(event))
              .field(
                  "who",
                  object(Competitor.class),
                  Contribution::competitor,
                  (f, who) -> f.with(who))
              .field("place", text(Integer.class), Contribution::place, (f, at) -> f.with(at))
              .field(
                  "score",
                  object(BigDecimal.class),
                  contribution -> contribution.score.orElse(null),
                  (f, score) -> f.with(score));

      private Fields with(Event of) {
        event = of;
        return this;
      }

      private Fields with(Competitor who) {
        competitor = who;
        return this;
      }

      private Fields with(int at) {
        place = at;
        return this;
      }

      private Fields with(BigDecimal added) {
        score = added;
        return this;
      }

      private Contribution contribution() {
        return new Contribution(
            requireNonNull(event, "event"),
            requireNonNull(competitor, "who"),
            place,
            Optional.ofNullable(score));
      }
    }
  }

  /**
   * Two teams of one score that were told apart.
   *
   * <pre>{@code
   * TeamScoring.Ties rule = TeamScoring.Ties.LAST_SCORER;
   * TeamScores.BrokenTie tie = new TeamScores.BrokenTie("Harriers", "Rovers", rule);
   * System.out.println(tie); // Harriers before Rovers by the last scorer
   * }</pre>
   *
   * <p>Equality compares everything. Immutable.
   *
   * @param better the team with the better place
   * @param other the team that comes next
   * @param by what told them apart
   */
  public record BrokenTie(String better, String other, TeamScoring.Ties by)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the components.
     *
     * @param better the team with the better place
     * @param other the team that comes next
     * @param by what told them apart
     */
    public BrokenTie {
      requireNonNull(better, "better");
      requireNonNull(other, "other");
      requireNonNull(by, "by");
    }

    /**
     * Returns both teams and what told them apart.
     *
     * @return a text for people, such as {@code Harriers before Rovers by the last scorer}
     */
    @Override
    public String toString() {
      return better + " before " + other + " by " + by.description();
    }
  }

  /**
   * Returns the ties that were broken: of each two teams that follow each other with one score and
   * have different places.
   *
   * @return the ties, in the order of the places
   */
  public ImmutableList<BrokenTie> brokenTies() {
    ImmutableList<Standing> scored =
        standings.stream()
            .filter(standing -> standing.score().isPresent())
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<BrokenTie> broken = ImmutableList.builder();
    for (int i = 1; i < scored.size(); i++) {
      Standing better = scored.get(i - 1);
      Standing other = scored.get(i);
      if (better.score().equals(other.score()) && !better.place().equals(other.place())) {
        broken.add(new BrokenTie(better.team(), other.team(), scoring.ties()));
      }
    }
    return broken.build();
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
