package dev.athletics.results.records;

/**
 * A fact that a record needs and that result lists do not have: it is in the papers that are sent
 * in for its ratification. {@link RecordPapers} gives the answers.
 *
 * <pre>{@code
 * System.out.println(RecordPaper.START_INFORMATION.rule()); // CR 31.14.5
 * }</pre>
 */
public enum RecordPaper {
  /**
   * The starting blocks were linked to a certified start information system, and the reaction times
   * are in the results. For world records up to 400 m, and relays with legs up to 400 m, but not
   * for those of U20.
   */
  START_INFORMATION("CR 31.14.5", "no start information system is known to have been used"),
  /**
   * The athlete or the team infringed the lane once at most, in all rounds of the event together.
   * For world records of races on the track.
   */
  LANES_KEPT("CR 31.14.4", "a second infringement of the lane is not ruled out"),
  /** The circuit was from 1 to 2 km long. For world records of walks on the road. */
  WALK_CIRCUIT("CR 31.20.2", "the circuit is not known to be from 1 to 2 km long"),
  /** The events were held within two consecutive periods of 24 hours. For combined events. */
  TWO_PERIODS("TR 39.2", "it is not known to have taken two periods of 24 hours at most"),
  /** The races were timed fully automatically. For combined events. */
  AUTOMATIC_TIMING("TR 39.9", "its races are not known to be timed automatically");

  private final String rule;
  private final String objection;

  RecordPaper(String rule, String objection) {
    this.rule = rule;
    this.objection = objection;
  }

  /**
   * Returns the rule that asks for the fact.
   *
   * @return the number of the rule, such as {@code CR 31.14.5}
   */
  public String rule() {
    return rule;
  }

  Reason objection() {
    return new Reason(ReasonCode.PAPERS, rule, objection);
  }
}
