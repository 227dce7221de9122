package dev.athletics.results.records;

/**
 * Why a mark that was good enough for a record was refused, each with the rule that says so.
 *
 * <pre>{@code
 * System.out.println(ReasonCode.WIND_OVER_LIMIT.rule()); // CR 31.14.3
 * }</pre>
 */
public enum ReasonCode {
  /** The event is not on the list of the record's category. */
  NOT_A_RECORD_EVENT("CR 32"),
  /** The event is new, and the mark does not meet the standard for its first record. */
  SHORT_OF_STANDARD("CR 32"),
  /** The implement or the hurdles are not those of the record's age group. */
  OTHER_SPECIFICATION("CR 31.1"),
  /** The mark was estimated or converted from another, not measured. */
  NOT_MEASURED("CR 31.14.1"),
  /**
   * The mark is not a valid one: it was annulled, it is irregular, or it was run in a relay with a
   * flying start.
   */
  NOT_VALID("CR 31.1"),
  /** Nobody can achieve the mark; it must be an error. */
  NOT_PLAUSIBLE("CR 31.1"),
  /** The wind was over +2.0 metres a second. */
  WIND_OVER_LIMIT("CR 31.14.3"),
  /** The wind was not measured, or the reading is not known; a record needs one. */
  NO_WIND_INFORMATION("CR 31.14.3"),
  /**
   * The time was taken by hand, or the source does not say how, in an event that needs fully
   * automatic timing.
   */
  NOT_FULLY_AUTOMATIC("CR 31.14.2"),
  /** The record is a hand time and the mark is not, or the other way round. */
  NOT_COMPARABLE("CR 31.14.2"),
  /** The oval was over 200 m indoors, where neither short track nor outdoor records are set. */
  OVERSIZED_TRACK("CR 31.13.2"),
  /** Until the end of 1999 marks of field events made indoors counted in separate lists only. */
  INDOORS("CR 31.2"),
  /** The road course was not certified. */
  COURSE_NOT_CERTIFIED("CR 31.21.1"),
  /** The finish lay lower than the start by more than 1 m for each kilometre. */
  DROP_OVER_LIMIT("CR 31.21.3"),
  /** Start and finish lay apart by more than half of the distance. */
  SEPARATION_OVER_LIMIT("CR 31.21.2"),
  /** Men and women ran in one race in the stadium. */
  MIXED_RACE("CR 31.1"),
  /** The race was open to all, and the category of the athlete is not known. */
  CATEGORY_UNKNOWN("TR 3"),
  /**
   * The athlete was not of the age group; by the year's end for the young, on the day for masters.
   */
  NOT_OF_AGE("CR 31.2"),
  /** The birth date is not known well enough to say. */
  AGE_UNKNOWN("CR 31.3.3"),
  /** A relay runner was of another federation. */
  OTHER_FEDERATION("CR 31.3.4"),
  /** Fewer than three competitors, or two relay teams, took part. */
  TOO_FEW_COMPETITORS("CR 31.1"),
  /** There was no doping control after the race. */
  NO_DOPING_CONTROL("CR 31.3.5"),
  /** An intermediate time in a race that the athlete did not finish. */
  RACE_NOT_FINISHED("CR 31.15.5"),
  /**
   * It was the first leg of a relay, which may not be submitted as a world record. The rule
   * recommends itself to areas and nations, and a championship's records are those of its own
   * events, so that these refuse it too; where a list admits it, {@link RecordRules#ignoring} says
   * so. It is a personal best all the same.
   */
  LEAD_OFF_LEG("CR 31.16"),
  /** A guest does not compete for the records of a championship. */
  OUT_OF_COMPETITION("CR 31.1"),
  /**
   * It is not known whether men ran in the race too, and the record is one of races of women only.
   */
  PACING_UNKNOWN("CR 31.21"),
  /** Another competitor did better in the same race, and only the best takes the record. */
  BEATEN_IN_SAME_RACE("CR 31.5"),
  /**
   * Another competitor did better in the same round of trials, or in another race of the same day,
   * and it is not known which came first: the mark was a record if it did.
   */
  ORDER_UNKNOWN("CR 31.5"),
  /** The papers of the mark do not say what the rule asks for; see {@link RecordPaper}. */
  PAPERS("CR 31.7"),
  /** A condition of a federation or of the caller. */
  OWN_CONDITION("");

  private final String rule;

  ReasonCode(String rule) {
    this.rule = rule;
  }

  /**
   * Returns the rule of World Athletics that this reason rests on.
   *
   * @return the number of the rule, such as {@code CR 31.14.3}; empty for a condition of the caller
   */
  public String rule() {
    return rule;
  }
}
