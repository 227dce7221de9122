package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.RuleBook;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The criteria that decide places, in the order of application, each with its rule.
 *
 * <p>The rules of World Athletics are here; a federation with rules of its own makes its own value:
 *
 * <pre>{@code
 * PlacingRules ours =
 *     new PlacingRules(
 *         "Sports day",
 *         "2024",
 *         ImmutableList.of(new PlacingRules.Step(Criterion.MARK, "4.1")),
 *         RowsWithoutPlace.STANDARD);
 * System.out.println(Placing.place(longJump, ours).results().get(0)); // 1 Mike POWELL (USA) 8.95
 * }</pre>
 *
 * <p>Equality compares everything. Immutable and safe to share among threads.
 *
 * @param name what the rules are for, such as {@code Vertical jumps}
 * @param edition the rule book and its edition
 * @param steps the criteria in the order in which they are asked, first one that compares all
 * @param rowsWithoutPlace the order of the rows after the placed ones
 */
public record PlacingRules(
    String name, String edition, ImmutableList<Step> steps, RowsWithoutPlace rowsWithoutPlace)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TECHNICAL_RULES = RuleBook.EDITION;
  private static final String REGULATIONS = "regulations of the race";
  private static final LocalDate COMBINED_TIES_STAND = LocalDate.of(2017, 11, 1);

  private static final PlacingRules TRACK =
      worldAthletics(
          "Track races",
          new Step(Criterion.MARK, "TR 19"),
          new Step(Criterion.READING, "TR 21"),
          new Step(Criterion.GIVEN_PLACE, "TR 21"));

  private static final PlacingRules TIMED_FINALS =
      worldAthletics(
          "Timed finals",
          new Step(Criterion.MARK, "TR 20.6"),
          new Step(Criterion.READING_IN_ONE_RACE, "TR 21.1"),
          new Step(Criterion.GIVEN_PLACE, "TR 21.1"));

  private static final PlacingRules FINISH_ORDER =
      worldAthletics(
          "Races placed by the judges",
          new Step(Criterion.MARK, "TR 55"),
          new Step(Criterion.FINISH_ORDER, "TR 55"));

  private static final PlacingRules CLOCK =
      new PlacingRules(
          "Pursuits and handicaps",
          REGULATIONS,
          ImmutableList.of(
              new Step(Criterion.CLOCK_TIME, REGULATIONS),
              new Step(Criterion.FINISH_ORDER, "TR 55")),
          RowsWithoutPlace.STANDARD);

  private static final PlacingRules NET_TIMES =
      new PlacingRules(
          "Races placed by net time",
          REGULATIONS,
          ImmutableList.of(
              new Step(Criterion.NET_TIME, REGULATIONS), new Step(Criterion.MARK, REGULATIONS)),
          RowsWithoutPlace.STANDARD);

  private static final PlacingRules HORIZONTAL =
      worldAthletics(
          "Horizontal jumps and throws",
          new Step(Criterion.MARK, "TR 25"),
          new Step(Criterion.NEXT_BEST, "TR 25"),
          new Step(Criterion.GIVEN_PLACE, "TR 25"));

  private static final PlacingRules VERTICAL =
      worldAthletics(
          "Vertical jumps",
          new Step(Criterion.MARK, "TR 26.8"),
          new Step(Criterion.FAILURES_AT_HEIGHT, "TR 26.8"),
          new Step(Criterion.FAILURES_UP_TO_HEIGHT, "TR 26.8"),
          new Step(Criterion.JUMP_OFF, "TR 26.9"),
          new Step(Criterion.GIVEN_PLACE, "TR 26.8"));

  private static final PlacingRules COMBINED =
      worldAthletics("Combined events", new Step(Criterion.MARK, "TR 39"));

  private static final PlacingRules COMBINED_UNTIL_2017 =
      new PlacingRules(
          "Combined events",
          "IAAF Competition Rules until 2017",
          ImmutableList.of(
              new Step(Criterion.MARK, "Rule 200.12"),
              new Step(Criterion.EVENTS_WON, "Rule 200.12"),
              new Step(Criterion.HIGHEST_SCORE, "Rule 200.12"),
              new Step(Criterion.GIVEN_PLACE, "Rule 200.12")),
          RowsWithoutPlace.STANDARD);

  private static final PlacingRules COMBINED_MASTERS =
      new PlacingRules(
          "Combined events of masters",
          "WMA Rules of Competition 2025",
          ImmutableList.of(
              new Step(Criterion.MARK, "WMA 39.13"),
              new Step(Criterion.EVENTS_WON_FOR_FIRST, "WMA 39.13(a)"),
              new Step(Criterion.SCORES_FOR_FIRST, "WMA 39.13(b)"),
              new Step(Criterion.GIVEN_PLACE, "WMA 39.13")),
          RowsWithoutPlace.STANDARD);

  /**
   * A criterion with the rule by which it is asked.
   *
   * <pre>{@code
   * System.out.println(PlacingRules.horizontal().steps().get(1)); // next best trial (TR 25)
   * }</pre>
   *
   * <p>Equality compares both parts.
   *
   * @param criterion what is compared
   * @param rule the number of the rule, such as {@code TR 26.8}
   */
  public record Step(Criterion criterion, String rule) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the components.
     *
     * @param criterion what is compared
     * @param rule the number of the rule, such as {@code TR 26.8}
     */
    public Step {
      requireNonNull(criterion, "criterion");
      requireNonNull(rule, "rule");
    }

    /**
     * Returns criterion and rule.
     *
     * @return a text for people, such as {@code next best trial (TR 25)}
     */
    @Override
    public String toString() {
      return criterion.description() + " (" + rule + ")";
    }
  }

  /**
   * Checks the components.
   *
   * @param name what the rules are for
   * @param edition the rule book and its edition
   * @param steps the criteria in the order in which they are asked, first one that compares all
   * @param rowsWithoutPlace the order of the rows after the placed ones
   * @throws IllegalArgumentException if the first criterion is not {@link Criterion#MARK}, {@link
   *     Criterion#CLOCK_TIME} or {@link Criterion#NET_TIME}
   */
  public PlacingRules {
    requireNonNull(name, "name");
    requireNonNull(edition, "edition");
    requireNonNull(rowsWithoutPlace, "rowsWithoutPlace");
    checkArgument(
        !requireNonNull(steps, "steps").isEmpty() && steps.get(0).criterion().isFirst(),
        "steps must begin with the mark, the clock or the net time, were %s",
        steps);
  }

  private static PlacingRules worldAthletics(String name, Step... steps) {
    return new PlacingRules(
        name, TECHNICAL_RULES, ImmutableList.copyOf(steps), RowsWithoutPlace.STANDARD);
  }

  /**
   * Returns the rules of races on the track: official time, then the reading to the thousandth.
   * Equal readings share a place, in finals too (TR 21).
   *
   * <p>A list without the readings may still give places that differ, since the judges had the
   * picture; then these stand, also among equal hand times. Without places, equal times share one.
   *
   * @return the rules
   * @see <a href="{@docRoot}/index.html#tr-21">TR 21</a>
   */
  public static PlacingRules track() {
    return TRACK;
  }

  /**
   * Returns the rules of timed finals, the sections of one event that are run instead of heats and
   * a final and are ranked as one: official time, and among those of one section the reading to the
   * thousandth.
   *
   * <p>The method is for the regulations of a competition to set (TR 20.6); this is the usual one.
   * The finish pictures of two races do not compare, so equal times of different sections share a
   * place. Where two of three who tie ran in one section, all three share it, whatever their
   * readings: each of the two is level with the third.
   *
   * @return the rules
   * @see <a href="{@docRoot}/index.html#tr-20.6">TR 20.6</a>
   */
  public static PlacingRules timedFinals() {
    return TIMED_FINALS;
  }

  /**
   * Returns the rules of races where the judges see who is in front and the official times are too
   * coarse to tell: on the road, across country, in the mountains, and hand-timed (TR 55). Equal
   * times keep the order of the list.
   *
   * @return the rules
   * @see <a href="{@docRoot}/index.html#tr-55">TR 55</a>
   */
  public static PlacingRules finishOrder() {
    return FINISH_ORDER;
  }

  /**
   * Returns the rules of pursuits and handicaps, where the first at the finish wins whenever they
   * started: the time on the clock, which is the mark and the {@linkplain
   * dev.athletics.results.Result#startOffset() offset} of the start, then the order of finish. The
   * mark is still the time from the athlete's own start, and counts as such for lists and records.
   *
   * @return the rules, which are those of the race; no rule book has them
   */
  public static PlacingRules byClock() {
    return CLOCK;
  }

  /**
   * Returns the rules of road races that place by net time, which is not official (TR 19.24.5): net
   * time, then the official one. The mark is still the official time.
   *
   * @return the rules, which are those of the race; no rule book has them
   * @see <a href="{@docRoot}/index.html#tr-19.24.5">TR 19.24.5</a>
   */
  public static PlacingRules byNetTime() {
    return NET_TIMES;
  }

  /**
   * Returns the rules of horizontal jumps and throws: best trial, then second best, third best and
   * so on; all equal share a place, the first too (TR 25). The wind has no say.
   *
   * @return the rules
   * @see <a href="{@docRoot}/index.html#tr-25">TR 25</a>
   */
  public static PlacingRules horizontal() {
    return HORIZONTAL;
  }

  /**
   * Returns the rules of high jump and pole vault: height, failures at it, failures up to and
   * including it, and for the first place the jump-off (TR 26.8, TR 26.9). Failures above the
   * height last cleared do not count.
   *
   * @return the rules
   * @see <a href="{@docRoot}/index.html#tr-26.8">TR 26.8</a>
   * @see <a href="{@docRoot}/index.html#tr-26.9">TR 26.9</a>
   */
  public static PlacingRules vertical() {
    return VERTICAL;
  }

  /**
   * Returns the rules of combined events since the edition of 2018: points, and a tie stands (TR
   * 39).
   *
   * @return the rules
   * @see <a href="{@docRoot}/index.html#tr-39">TR 39</a>
   */
  public static PlacingRules combined() {
    return COMBINED;
  }

  /**
   * Returns the rules of combined events until the edition of 2017: points, then the greater number
   * of events with more points, then the highest score in one event (Rule 200.12).
   *
   * @return the rules
   */
  public static PlacingRules combinedUntil2017() {
    return COMBINED_UNTIL_2017;
  }

  /**
   * Returns the rules of combined events of World Masters Athletics: points; two who tie for the
   * first place by the greater number of events with more points, then all by the highest score in
   * one event, then by the second highest and so on (WMA 39.13). Other places are shared.
   *
   * @return the rules
   */
  public static PlacingRules combinedMasters() {
    return COMBINED_MASTERS;
  }

  /**
   * Returns the rules for a discipline on a day: by what it measures, races by where they are run.
   *
   * @param discipline the discipline
   * @param on the day of the contest; the rules of combined events changed on 1 November 2017
   * @return the rules
   */
  public static PlacingRules inForce(Discipline discipline, LocalDate on) {
    requireNonNull(discipline, "discipline");
    requireNonNull(on, "on");
    return switch (discipline.markKind()) {
      case POINTS -> on.isBefore(COMBINED_TIES_STAND) ? COMBINED_UNTIL_2017 : COMBINED;
      case HEIGHT -> VERTICAL;
      case DISTANCE -> HORIZONTAL;
      case TIME, DISTANCE_IN_FIXED_TIME -> discipline.ground().isInStadium() ? TRACK : FINISH_ORDER;
    };
  }

  /**
   * Returns the rules for sections, pools or groups of a discipline that are ranked as one: {@link
   * #timedFinals()} on the track, else the rules {@linkplain #inForce in force} for each of them.
   *
   * @param discipline the discipline
   * @param on the day of the contest
   * @return the rules
   */
  public static PlacingRules ofSections(Discipline discipline, LocalDate on) {
    PlacingRules ofEach = inForce(discipline, on);
    return ofEach.equals(TRACK) ? TIMED_FINALS : ofEach;
  }

  Criterion first() {
    return steps.get(0).criterion();
  }

  /** Whether the list has the series of a row, as far as these rules ask for it. */
  boolean knowsSeriesOf(Row row) {
    return steps.stream()
        .allMatch(
            step ->
                switch (step.criterion()) {
                  case NEXT_BEST -> !row.result().trials().isEmpty();
                  case FAILURES_AT_HEIGHT, FAILURES_UP_TO_HEIGHT -> SeriesOfHeights.isKnown(row);
                  default -> true;
                });
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
