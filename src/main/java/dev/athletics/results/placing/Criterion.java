package dev.athletics.results.placing;

import static com.google.common.collect.Comparators.lexicographical;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import dev.athletics.results.mark.RaceTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.function.Function;

/**
 * One question by which results are told apart. {@link PlacingRules} say which are asked, in which
 * order, and by what rule.
 *
 * <p>A criterion is asked of all who tie together, and only where the list has what it needs for
 * every one of them: a reading known for two of three athletes decides nothing. So the answer never
 * depends on the order of the list.
 *
 * <pre>{@code
 * List<PlacingRules.Step> steps = PlacingRules.horizontal().steps();
 * System.out.println(steps.get(0).criterion());               // MARK
 * System.out.println(steps.get(1).criterion().description()); // next best trial
 * }</pre>
 */
public enum Criterion {
  /**
   * The official mark, the better first: the time, the best distance, the greatest height, the
   * points.
   */
  MARK(
      "official mark",
      Applicability.ALWAYS,
      tie -> comparing(Row::mark, OfficialMarks.bestFirst(tie))),

  /**
   * The time on the clock of the race at the finish: the mark and the offset of the start, the less
   * first. Asked in place of the mark where starts are staggered; then each row needs its offset,
   * in whole units of its mark.
   */
  CLOCK_TIME(
      "time on the clock at the finish", Applicability.ALWAYS, tie -> comparing(Criterion::clock)),

  /** The net time. Asked in place of the mark; then each row needs one. */
  NET_TIME(
      "net time",
      Applicability.ALWAYS,
      tie -> comparingLong(row -> row.result().netTime().orElseThrow().toMillis())),

  /** The time read off the finish picture, to the thousandth of a second. Needs the readings. */
  READING(
      "reading to the thousandth",
      Applicability.where(row -> row.result().reading().isPresent()),
      tie -> comparingLong(row -> row.result().reading().orElseThrow().toMillis())),

  /**
   * As {@link #READING}, of those who ran in one race: as soon as one who ties ran in another, it
   * is asked of none of them, since the order would otherwise contradict itself. Needs the
   * readings.
   */
  READING_IN_ONE_RACE(
      "reading to the thousandth, in one race",
      Applicability.inOneRace(READING.applicability),
      READING.order),

  /**
   * The second best trial, then the third best, and so on; having none loses to having one. Needs
   * the series.
   */
  NEXT_BEST(
      "next best trial",
      Applicability.where(row -> !row.result().trials().isEmpty()),
      tie -> comparing(row -> SeriesOfTrials.of(row.result(), tie))),

  /** The failures at the height last cleared, the fewer first. Needs the series. */
  FAILURES_AT_HEIGHT(
      "failures at the height last cleared",
      Applicability.where(SeriesOfHeights::isKnown),
      tie -> comparingInt(SeriesOfHeights::failuresAtBest)),

  /**
   * The failures in the contest up to and including the height last cleared, the fewer first. Needs
   * the series.
   */
  FAILURES_UP_TO_HEIGHT(
      "failures up to and including the height last cleared",
      Applicability.where(SeriesOfHeights::isKnown),
      tie -> comparingInt(SeriesOfHeights::failuresUpToBest)),

  /**
   * The jump-off, height by height, for the first place of one contest alone. If there was none, or
   * it was abandoned, the first place is shared. Athletes who did not take part, or stopped, rank
   * after those who did.
   */
  JUMP_OFF("jump-off", Applicability.JUMP_OFF, tie -> comparing(SeriesOfHeights::jumpOff)),

  /**
   * The number of events of a combined event in which an athlete has more points than all others in
   * the tie, the more first. Needs the points of every event.
   */
  EVENTS_WON(
      "points in the greater number of events",
      Applicability.where(ScoresOfParts::areKnown),
      tie -> comparingInt((Row row) -> ScoresOfParts.eventsWon(row, tie)).reversed()),

  /** The most points in any one event of a combined event. Needs the points of every event. */
  HIGHEST_SCORE(
      "highest score in one event",
      Applicability.where(ScoresOfParts::areKnown),
      tie -> comparingInt(ScoresOfParts::highest).reversed()),

  /**
   * As {@link #EVENTS_WON}, of two athletes who tie for the first place. Needs the points of every
   * event.
   */
  EVENTS_WON_FOR_FIRST(
      "points in the greater number of events, of two for the first place",
      Applicability.forFirst(ScoresOfParts::areKnown, 2),
      EVENTS_WON.order),

  /**
   * The most points in any one event of a combined event, then the second most, and so on, for the
   * first place alone. Needs the points of every event.
   */
  SCORES_FOR_FIRST(
      "highest score in one event, then the next, for the first place",
      Applicability.forFirst(ScoresOfParts::areKnown, Integer.MAX_VALUE),
      tie ->
          comparing(
                  ScoresOfParts::fromTheHighest,
                  lexicographical(Comparator.<Integer>naturalOrder()))
              .reversed()),

  /**
   * The places the list gives, where a criterion before could not be asked: then the judges knew
   * what the list does not tell. Needs a place for each, and all of them in one race.
   */
  GIVEN_PLACE(
      "place given by the judges",
      Applicability.WHERE_FACTS_LACK,
      tie -> comparing(Criterion::givenPlace)),

  /**
   * The order in which the judges saw them finish: the places given, and without them the order of
   * the list. All of them must be of one race.
   */
  FINISH_ORDER(
      "order of finish", Applicability.inOneRace(Applicability.ALWAYS), Criterion::finishOrder);

  /** Whether a criterion can be asked of a tie. */
  enum Answerable {
    YES,
    LACKS_FACTS,
    OUT_OF_PLACE
  }

  private final String description;
  private final Function<Tie, Answerable> applicability;
  private final Function<Tie, Comparator<Row>> order;

  Criterion(
      String description,
      Function<Tie, Answerable> applicability,
      Function<Tie, Comparator<Row>> order) {
    this.description = description;
    this.applicability = applicability;
    this.order = order;
  }

  /**
   * Returns what is compared, as an explanation words it.
   *
   * @return a phrase, such as {@code next best trial}
   */
  public String description() {
    return description;
  }

  Answerable answerableFor(Tie tie) {
    return applicability.apply(tie);
  }

  Comparator<Row> bestFirst(Tie tie) {
    return order.apply(tie);
  }

  /** Whether rules may begin with it: it compares all that take part. */
  boolean isFirst() {
    return this == MARK || this == CLOCK_TIME || this == NET_TIME;
  }

  private static Duration clock(Row row) {
    RaceTime time = (RaceTime) row.result().outcome();
    return row.result().startOffset().orElseThrow().plus(time.toDuration());
  }

  private static Integer givenPlace(Row row) {
    return row.result().place().orElseThrow();
  }

  private static Comparator<Row> finishOrder(Tie tie) {
    return tie.all(row -> row.result().place().isPresent())
        ? comparing(Criterion::givenPlace)
        : comparingInt(Row::position);
  }
}
