package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import dev.athletics.results.Trial;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.RuleBook;
import dev.athletics.results.serial.FieldKind;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many trials a horizontal jump or a throw has, how many athletes go on after which of them,
 * and when the order changes (TR 25.6).
 *
 * <pre>{@code
 * TrialRules rules = TrialRules.worldAthletics();
 * System.out.println(rules.athletesAfter());     // {3=8}
 * System.out.println(rules.orderChangesAfter()); // [3]
 * TrialRules ours = TrialRules.trials(4).withAthletesAfter(3, 4);
 * System.out.println(ours.athletesAfter());      // {3=4}
 * }</pre>
 *
 * <p>Equality compares everything. Immutable and safe to share among threads.
 *
 * @param name what the rules are for
 * @param edition the rule book and its edition
 * @param trials how many rounds of trials there are, from 1 to 6
 * @param athletesAfter after which round how many go on; everybody does after the others
 * @param orderChangesAfter the rounds after which the order is the reverse of the ranking
 * @param standard the qualifying standard; who has reached it has no further trial
 * @see <a href="{@docRoot}/index.html#tr-25.6">TR 25.6</a>
 */
public record TrialRules(
    String name,
    String edition,
    int trials,
    ImmutableSortedMap<Integer, Integer> athletesAfter,
    ImmutableSortedSet<Integer> orderChangesAfter,
    Optional<Distance> standard)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_TRIALS = 6;
  private static final int TRIALS_OF_ALL = 3;
  private static final int FINALISTS = 8;

  private static final TrialRules WORLD_ATHLETICS =
      new TrialRules(
          "Trials",
          RuleBook.EDITION,
          MOST_TRIALS,
          ImmutableSortedMap.of(TRIALS_OF_ALL, FINALISTS),
          ImmutableSortedSet.of(TRIALS_OF_ALL),
          Optional.empty());

  /**
   * Checks the components.
   *
   * @param name what the rules are for
   * @param edition the rule book and its edition
   * @param trials how many rounds of trials there are
   * @param athletesAfter after which round how many go on
   * @param orderChangesAfter the rounds after which the order is the reverse of the ranking
   * @param standard the qualifying standard; who has reached it has no further trial
   * @throws IllegalArgumentException if the number of trials is not from 1 to 6, or a round is not
   *     before the last, or nobody would go on
   */
  public TrialRules {
    requireNonNull(name, "name");
    requireNonNull(edition, "edition");
    requireNonNull(athletesAfter, "athletesAfter");
    requireNonNull(orderChangesAfter, "orderChangesAfter");
    requireNonNull(standard, "standard");
    checkArgument(
        trials >= 1 && trials <= MOST_TRIALS, "trials must be from 1 to 6, was %s", trials);
    athletesAfter.forEach((round, athletes) -> checkArgument(athletes >= 1, "nobody would go on"));
    athletesAfter.keySet().forEach(round -> checkRound(round, trials));
    orderChangesAfter.forEach(round -> checkRound(round, trials));
  }

  private static void checkRound(int round, int trials) {
    checkArgument(
        round >= 1 && round < trials, "round must be from 1 to %s, was %s", trials - 1, round);
  }

  /**
   * Returns the rules of World Athletics: three trials, three more for the best eight, in the
   * reverse order of the ranking (TR 25.6).
   *
   * @return the rules
   * @see <a href="{@docRoot}/index.html#tr-25.6">TR 25.6</a>
   */
  public static TrialRules worldAthletics() {
    return WORLD_ATHLETICS;
  }

  /**
   * Returns rules by which everybody has the same number of trials, in the order of the start list:
   * those of a qualification, a combined event or a smaller meeting.
   *
   * @param trials how many, from 1 to 6
   * @return the rules
   * @throws IllegalArgumentException if the number is another
   */
  public static TrialRules trials(int trials) {
    return new TrialRules(
        "Trials for all",
        RuleBook.EDITION,
        trials,
        ImmutableSortedMap.of(),
        ImmutableSortedSet.of(),
        Optional.empty());
  }

  /**
   * Returns the rules of a qualification: up to three trials, and none after the standard was
   * reached (TR 25.13).
   *
   * @param standard the qualifying standard
   * @return the rules
   * @see <a href="{@docRoot}/index.html#tr-25.13">TR 25.13</a>
   */
  public static TrialRules qualification(Distance standard) {
    return new TrialRules(
        "Trials of a qualification",
        RuleBook.EDITION,
        TRIALS_OF_ALL,
        ImmutableSortedMap.of(),
        ImmutableSortedSet.of(),
        Optional.of(requireNonNull(standard, "standard")));
  }

  /**
   * Lets only the best go on after a round.
   *
   * @param round the round, before the last
   * @param athletes how many, 1 or more; all who tie for the last place go on
   * @return the rules
   * @throws IllegalArgumentException if there is no such round, or nobody would go on
   */
  public TrialRules withAthletesAfter(int round, int athletes) {
    Map<Integer, Integer> after = new TreeMap<>(athletesAfter);
    after.put(round, athletes);
    return withAthletesAfter(after);
  }

  /**
   * Changes the order to the reverse of the ranking after a round, too.
   *
   * @param round the round, before the last
   * @return the rules
   * @throws IllegalArgumentException if there is no such round
   */
  public TrialRules withOrderChangedAfter(int round) {
    return withOrderChangedAfter(Iterables.concat(orderChangesAfter, ImmutableSortedSet.of(round)));
  }

  private TrialRules named(String other) {
    return new TrialRules(other, edition, trials, athletesAfter, orderChangesAfter, standard);
  }

  private TrialRules of(String book) {
    return new TrialRules(name, book, trials, athletesAfter, orderChangesAfter, standard);
  }

  private TrialRules withAthletesAfter(Map<Integer, Integer> rounds) {
    return new TrialRules(
        name, edition, trials, ImmutableSortedMap.copyOf(rounds), orderChangesAfter, standard);
  }

  private TrialRules withOrderChangedAfter(Iterable<Integer> rounds) {
    return new TrialRules(
        name, edition, trials, athletesAfter, ImmutableSortedSet.copyOf(rounds), standard);
  }

  private TrialRules withStandard(Distance goal) {
    return new TrialRules(
        name, edition, trials, athletesAfter, orderChangesAfter, Optional.of(goal));
  }

  /** Whether the series has what ends it before all trials are taken. */
  boolean isDone(Iterable<Trial> series) {
    return standard.isPresent()
        && Streams.stream(series)
            .flatMap(trial -> trial.distance().stream())
            .anyMatch(distance -> OfficialMarks.reaches(distance, standard.get()));
  }

  /**
   * Returns name and edition.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return name + " (" + edition + ")";
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  private static final class Fields {
    static final FieldKind<TrialRules, TrialRules> KIND =
        FieldKind.startingWith(
                TrialRules.class,
                "trials",
                text(Integer.class),
                TrialRules::trials,
                TrialRules::trials,
                Function.identity())
            .field("name", text(String.class), TrialRules::name, TrialRules::named)
            .field("edition", text(String.class), TrialRules::edition, TrialRules::of)
            .map(
                "athletes",
                text(Integer.class),
                text(Integer.class),
                TrialRules::athletesAfter,
                TrialRules::withAthletesAfter)
            .list(
                "changes",
                text(Integer.class),
                TrialRules::orderChangesAfter,
                TrialRules::withOrderChangedAfter)
            .field(
                "standard",
                text(Distance.class),
                rules -> rules.standard.orElse(null),
                TrialRules::withStandard);
  }
}
