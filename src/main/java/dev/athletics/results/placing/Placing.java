package dev.athletics.results.placing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says who came where: gives places by rule, explains what decided each tie, and checks places that
 * were given.
 *
 * <pre>{@code
 * Race placed = Placing.place(clubJump);
 * System.out.println(placed.results().get(0));      // 1 Isla REID (GBR) 5.61
 * TieBreak tie = Placing.explain(clubJump).tieBreaks().get(0);
 * System.out.println(tie.decidedBy());          // Optional[next best trial (TR 25)]
 * System.out.println(Placing.verify(placed));   // []
 * }</pre>
 *
 * <p>Only rows with a mark that compete are placed: a guest has a mark and no place. Places are
 * shared as in 1, 2, 2, 4. The rows come back placed ones first, in the order of places, then the
 * others by {@link RowsWithoutPlace}.
 *
 * <p>Every method refuses a row that cannot be, such as a height in a race, a mark that is not the
 * best of its series or a competitor listed twice, with an {@link IllegalArgumentException} that
 * names row, competitor and reason.
 */
public final class Placing {
  private Placing() {}

  /**
   * Gives places by the rules in force for the discipline on the day of the race.
   *
   * @param unplaced the race; places it has are replaced
   * @return the race with places, in the order of places
   * @throws IllegalArgumentException if a row cannot be
   */
  public static Race place(Race unplaced) {
    return explain(unplaced).race();
  }

  /**
   * Gives places by rules.
   *
   * @param unplaced the race; places it has are replaced
   * @param rules the rules
   * @return the race with places, in the order of places
   * @throws IllegalArgumentException if a row cannot be
   */
  public static Race place(Race unplaced, PlacingRules rules) {
    return explain(unplaced, rules).race();
  }

  /**
   * Gives places by the rules in force and tells how every tie was broken.
   *
   * @param unplaced the race; places it has are replaced
   * @return the race with places, and the ties
   * @throws IllegalArgumentException if a row cannot be
   */
  public static PlacingReport explain(Race unplaced) {
    return explain(unplaced, inForce(requireNonNull(unplaced, "unplaced")));
  }

  /**
   * Gives places by rules and tells how every tie was broken.
   *
   * @param unplaced the race; places it has are replaced
   * @param rules the rules
   * @return the race with places, and the ties
   * @throws IllegalArgumentException if a row cannot be
   */
  public static PlacingReport explain(Race unplaced, PlacingRules rules) {
    requireNonNull(rules, "rules");
    PossibleRows.check(requireNonNull(unplaced, "unplaced"));
    Ranking ranking = rank(unplaced, rules);
    return new PlacingReport(
        unplaced.withResults(placed(unplaced, ranking, rules)), rules, ranking.tieBreaks());
  }

  /**
   * Checks the places of a race by the rules in force.
   *
   * @param race the race with its places
   * @return the rows whose place the rules do not yield, in the order of the list; none if all are
   *     right
   * @throws IllegalArgumentException if a row cannot be
   */
  public static ImmutableList<Misplacement> verify(Race race) {
    return verify(race, inForce(requireNonNull(race, "race")));
  }

  private static PlacingRules inForce(Race race) {
    return PlacingRules.inForce(race.event().discipline(), race.date());
  }

  /**
   * Checks the places of a race by rules, and leaves them alone.
   *
   * <p>Where the list lacks what a rule needs, such as the readings of a finish picture, places
   * that the marks allow are taken to be the judges' decision.
   *
   * @param race the race with its places
   * @param rules the rules
   * @return the rows whose place the rules do not yield, in the order of the list; none if all are
   *     right
   * @throws IllegalArgumentException if a row cannot be
   */
  public static ImmutableList<Misplacement> verify(Race race, PlacingRules rules) {
    requireNonNull(rules, "rules");
    PossibleRows.check(requireNonNull(race, "race"));
    Map<Integer, Integer> places = places(rank(race, rules));
    ImmutableList<Result> results = race.results();
    return IntStream.range(0, results.size())
        .mapToObj(i -> new Misplacement(results.get(i), Optional.ofNullable(places.get(i))))
        .filter(row -> !row.given().equals(row.byRule()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Ranking rank(Race race, PlacingRules rules) {
    ImmutableList<Row> rows =
        IntStream.range(0, race.results().size())
            .mapToObj(i -> new Row(0, i, race.results().get(i)))
            .filter(Row::isPlaced)
            .collect(ImmutableList.toImmutableList());
    return Ranking.of(race.event().discipline(), rules.steps(), rows);
  }

  private static Map<Integer, Integer> places(Ranking ranking) {
    Map<Integer, Integer> places = new HashMap<>();
    int place = 1;
    for (ImmutableList<Row> group : ranking.groups()) {
      for (Row row : group) {
        places.put(row.position(), place);
      }
      place += group.size();
    }
    return places;
  }

  private static ImmutableList<Result> placed(Race race, Ranking ranking, PlacingRules rules) {
    Map<Integer, Integer> places = places(ranking);
    ImmutableList.Builder<Result> results = ImmutableList.builder();
    for (ImmutableList<Row> group : ranking.groups()) {
      for (Row row : group) {
        Integer place = requireNonNull(places.get(row.position()));
        results.add(row.result().withPlace(Optional.of(place)));
      }
    }
    race.results().stream()
        .filter(result -> !Row.isPlaced(result))
        .map(result -> result.withPlace(Optional.empty()))
        .sorted(rules.rowsWithoutPlace().order(race.event().discipline()))
        .forEach(results::add);
    return results.build();
  }
}
