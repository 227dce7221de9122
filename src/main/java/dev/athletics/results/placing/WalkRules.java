package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.athletics.results.Race;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.mark.RuleBook;
import dev.athletics.results.table.TsvTable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * How many red cards disqualify a walker, and how long a penalty is (TR 54.7).
 *
 * <pre>{@code
 * WalkRules rules = WalkRules.inForce(LocalDate.of(2025, 9, 20));
 * System.out.println(rules.penalty(Discipline.parse("20KW"))); // Optional[PT2M]
 * System.out.println(rules.cards());                           // 4
 * System.out.println(rules.withoutPenaltyZone().cards());      // 3
 * }</pre>
 *
 * <p>Equality compares everything. Immutable and safe to share among threads.
 *
 * @param name what the rules are for
 * @param edition the rule book and its edition
 * @param penalties how long a penalty is in races up to a distance in metres, rounded up; empty
 *     where there is no penalty zone
 * @see <a href="{@docRoot}/index.html#tr-54.7">TR 54.7</a>
 */
public record WalkRules(
    String name, String edition, ImmutableSortedMap<Integer, Duration> penalties)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The cards that lead to the penalty zone, or without one to the disqualification. */
  static final int THREE_CARDS = 3;

  private static final ImmutableList<String> HEADING =
      ImmutableList.of("since", "metres", "seconds");

  /** The penalty for races up to a distance, from a day on. */
  private record Penalty(LocalDate since, int metres, Duration time) {}

  /** Loads the table when it is first asked for. */
  private static final class Holder {
    static final ImmutableList<Penalty> PENALTIES = load();
  }

  private static ImmutableList<Penalty> load() {
    ImmutableList.Builder<Penalty> penalties = ImmutableList.builder();
    TsvTable.read(
        WalkRules.class,
        "walk_penalties.tsv",
        HEADING,
        cells ->
            penalties.add(
                new Penalty(
                    LocalDate.parse(cells.get(0)),
                    Integer.parseInt(cells.get(1)),
                    Duration.ofSeconds(Long.parseLong(cells.get(2))))));
    return penalties.build();
  }

  /**
   * Checks the components.
   *
   * @param name what the rules are for
   * @param edition the rule book and its edition
   * @param penalties how long a penalty is in races up to a distance in metres
   * @throws IllegalArgumentException if a penalty is not more than nothing
   */
  public WalkRules {
    requireNonNull(name, "name");
    requireNonNull(edition, "edition");
    requireNonNull(penalties, "penalties");
    checkArgument(
        penalties.values().stream().noneMatch(time -> time.isNegative() || time.isZero()),
        "penalties must be more than nothing, were %s",
        penalties);
  }

  /**
   * Returns the rules of World Athletics for races with a penalty zone.
   *
   * @param on the day of the race; the distances changed on 1 January 2026. A day before the first
   *     table has that table
   * @return the rules
   */
  public static WalkRules inForce(LocalDate on) {
    requireNonNull(on, "on");
    LocalDate since =
        Holder.PENALTIES.stream()
            .map(Penalty::since)
            .filter(day -> !day.isAfter(on))
            .max(Comparator.naturalOrder())
            .orElse(Holder.PENALTIES.get(0).since);
    return new WalkRules(
        "Race walking with a penalty zone",
        RuleBook.EDITION,
        Holder.PENALTIES.stream()
            .filter(penalty -> penalty.since.equals(since))
            .collect(
                toImmutableSortedMap(Comparator.naturalOrder(), Penalty::metres, Penalty::time)));
  }

  /**
   * Returns these rules for races without a penalty zone, where the third red card disqualifies (TR
   * 54.7.1).
   *
   * @return the rules
   * @see <a href="{@docRoot}/index.html#tr-54.7.1">TR 54.7.1</a>
   */
  public WalkRules withoutPenaltyZone() {
    return new WalkRules("Race walking", edition, ImmutableSortedMap.of());
  }

  /**
   * Returns how many red cards, of as many judges, disqualify.
   *
   * @return 3, or 4 with a penalty zone
   */
  public int cards() {
    return hasPenaltyZone() ? THREE_CARDS + 1 : THREE_CARDS;
  }

  boolean hasPenaltyZone() {
    return !penalties.isEmpty();
  }

  /**
   * Returns how long a penalty is (TR 54.7.3).
   *
   * @param walk the discipline
   * @return the time, or empty for another event than a walk, for one longer than the table goes,
   *     and without a penalty zone
   * @see <a href="{@docRoot}/index.html#tr-54.7.3">TR 54.7.3</a>
   */
  public Optional<Duration> penalty(Discipline walk) {
    return requireNonNull(walk, "walk").family() == Family.RACE_WALK
        ? walk.distanceInMetres().flatMap(this::penalty)
        : Optional.empty();
  }

  private Optional<Duration> penalty(BigDecimal metres) {
    int atMost = metres.setScale(0, RoundingMode.CEILING).intValueExact();
    return Optional.ofNullable(penalties.ceilingEntry(atMost)).map(Map.Entry::getValue);
  }

  /**
   * Finds where the cards, the penalty and the outcome of a row do not fit each other by these
   * rules. Where the list has no cards of a row, none are missed.
   *
   * @param race the race with its cards
   * @return the findings in the order of the list; none if all fits
   */
  public ImmutableList<WalkFinding> findings(Race race) {
    Discipline walk = requireNonNull(race, "race").event().discipline();
    return race.results().stream()
        .flatMap(result -> new WalkJudging(this, walk, result).findings())
        .collect(toImmutableList());
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
}
