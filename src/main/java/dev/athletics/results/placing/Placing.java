package dev.athletics.results.placing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
 * <p>Where some of those who tie are known by their series and others are not, the former are
 * ranked; the latter keep the place they were given if they can have it, and have none otherwise. A
 * finish without a time ({@code NT}) keeps its place too. Marks in feet are compared with marks in
 * metres by the whole centimetre.
 *
 * <p>Every method rejects an inconsistent row, such as a mark that is not the best of its series,
 * with a {@link dev.athletics.results.ContradictionException} that names every such row.
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
    Places places = Places.of(unplaced, rules);
    return new PlacingReport(
        unplaced.withResults(placed(unplaced, places, rules)), rules, places.tieBreaks());
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
    Places places = Places.of(race, rules);
    ImmutableList<Result> results = race.results();
    return IntStream.range(0, results.size())
        .mapToObj(i -> new Misplacement(results.get(i), places.of(i)))
        .filter(row -> !row.given().equals(row.byRule()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Result> placed(Race race, Places places, PlacingRules rules) {
    return Stream.concat(
            places.inOrder().stream(),
            IntStream.range(0, race.results().size())
                .filter(i -> places.of(i).isEmpty())
                .mapToObj(i -> race.results().get(i).withPlace(Optional.empty()))
                .sorted(rules.rowsWithoutPlace().order(race.event().discipline())))
        .collect(ImmutableList.toImmutableList());
  }
}
