package dev.athletics.results.placing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
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
 * <p>Sections that are ranked as one, such as timed finals, are placed by {@link #explainOverall}.
 *
 * <p>Only rows with a mark that compete are placed: a guest has a mark and no place. Places are
 * shared as in 1, 2, 2, 4. The rows come back placed ones first, in the order of places, then the
 * others by {@link RowsWithoutPlace}.
 *
 * <p>Where some of those who tie are known by their series and others are not, the former are
 * ranked; the latter keep the place they were given if they can have it, and have none otherwise. A
 * finish without a time ({@code NT}) keeps its place too. Marks in feet are compared with marks in
 * metres by the whole centimetre.
 */
public final class Placing {
  private Placing() {}

  /**
   * Gives places by the rules in force for the discipline on the day of the race.
   *
   * @param unplaced the race; places it has are replaced
   * @return the race with places, in the order of places
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
   */
  public static Race place(Race unplaced, PlacingRules rules) {
    return explain(unplaced, rules).race();
  }

  /**
   * Gives places by the rules in force and tells how every tie was broken.
   *
   * @param unplaced the race; places it has are replaced
   * @return the race with places, and the ties
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
   */
  public static PlacingReport explain(Race unplaced, PlacingRules rules) {
    requireNonNull(rules, "rules");
    requireNonNull(unplaced, "unplaced");
    Places places = Places.of(ImmutableList.of(unplaced), rules);
    Race placed = unplaced.withResults(inOrder(unplaced, places, rules).map(Row::result).toList());
    return new PlacingReport(placed, rules, places.tieBreaks());
  }

  /**
   * Gives places to sections that are ranked as one by the usual rules: the sections of timed
   * finals, the pools or groups of a field event.
   *
   * <pre>{@code
   * OverallReport overall = Placing.explainOverall(semifinals);
   * System.out.println(overall.rows().get(0)); // 1 Lorenzo Ndele SIMONELLI (ITA) 13.20, Semifinal 3
   * }</pre>
   *
   * @param sections the races of one event; places they have are replaced
   * @return the sections with places over all of them, and the ties
   * @throws IllegalArgumentException if the races cannot be ranked as one
   */
  public static OverallReport explainOverall(Iterable<Race> sections) {
    ImmutableList<Race> races = Sections.inOrder(sections);
    Race first = races.get(0);
    return ranked(races, PlacingRules.ofSections(first.event().discipline(), first.date()));
  }

  /**
   * Gives places to sections that are ranked as one.
   *
   * <p>The answer does not depend on the order of the sections. A place that a section gave decides
   * among those who tie there alone, where the list lacks what a rule needs; a finish without a
   * time ({@code NT}) has no place among all.
   *
   * @param sections the races of one event; places they have are replaced
   * @param rules the rules
   * @return the sections with places over all of them, and the ties
   * @throws IllegalArgumentException if there is no race, if the races are of different events, or
   *     if some times were taken by hand and others automatically (TR 20.8)
   * @see <a href="{@docRoot}/index.html#tr-20.8">TR 20.8</a>
   */
  public static OverallReport explainOverall(Iterable<Race> sections, PlacingRules rules) {
    requireNonNull(rules, "rules");
    return ranked(Sections.inOrder(sections), rules);
  }

  private static OverallReport ranked(ImmutableList<Race> races, PlacingRules rules) {
    Places places = Places.of(races, rules);
    ImmutableList<Row> ordered = inOrder(races.get(0), places, rules).collect(toImmutableList());
    return new OverallReport(
        IntStream.range(0, races.size())
            .mapToObj(race -> races.get(race).withResults(resultsOf(race, ordered)))
            .collect(toImmutableList()),
        rules,
        places.tieBreaks());
  }

  private static ImmutableList<Result> resultsOf(int race, ImmutableList<Row> ordered) {
    return ordered.stream()
        .filter(row -> row.race() == race)
        .map(Row::result)
        .collect(toImmutableList());
  }

  /**
   * Checks the places of a race by the rules in force.
   *
   * @param race the race with its places
   * @return the rows whose place the rules do not yield, in the order of the list; none if all are
   *     right
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
   */
  public static ImmutableList<Misplacement> verify(Race race, PlacingRules rules) {
    requireNonNull(rules, "rules");
    requireNonNull(race, "race");
    Places places = Places.of(ImmutableList.of(race), rules);
    return places.rows().stream()
        .map(row -> new Misplacement(row.result(), places.of(row)))
        .filter(row -> !row.given().equals(row.byRule()))
        .collect(toImmutableList());
  }

  private static Stream<Row> inOrder(Race race, Places places, PlacingRules rules) {
    return places.inOrder(rules.rowsWithoutPlace().order(race.event().discipline())).stream();
  }
}
