package dev.athletics.results;

/**
 * The stages of a contest, in the order in which they are held (TR 20).
 *
 * <p>The first round is {@link #ROUND_1} even where only two rounds are held.
 *
 * <pre>{@code
 * System.out.println(Round.of(RoundType.ROUND_1, 3)); // Round 1 Heat 3
 * System.out.println(Round.parse("QF1").type());      // QUARTERFINAL
 * }</pre>
 *
 * @see <a href="{@docRoot}/index.html#tr-20">TR 20</a>
 */
public enum RoundType {
  /** The round before the first, for athletes without the entry standard. */
  PRELIMINARY("Preliminary Round"),
  /** The first round, whose races are called heats. */
  ROUND_1("Round 1"),
  /** The second round, of three or more before the final. */
  ROUND_2("Round 2"),
  /** The third round, of four or more before the final. */
  ROUND_3("Round 3"),
  /** The second chance for those who did not advance by place. */
  REPECHAGE("Repechage"),
  /** The last eight races' worth of athletes. */
  QUARTERFINAL("Quarterfinal"),
  /** The round before the final. */
  SEMIFINAL("Semifinal"),
  /** The round before the final of a field event. */
  QUALIFICATION("Qualification"),
  /** One of several groups of a field or combined event that are ranked together. */
  GROUP("Group"),
  /** A lower final, for places after those of the B final. */
  FINAL_C("Final C"),
  /** The lower of two finals. */
  FINAL_B("Final B"),
  /** The upper of two finals. */
  FINAL_A("Final A"),
  /** The final, or the only stage of a contest. */
  FINAL("Final"),
  /** A race outside the rounds of the contest. */
  EXTRA_RACE("Extra Race");

  private final String displayName;

  RoundType(String displayName) {
    this.displayName = displayName;
  }

  /**
   * Returns the name a result sheet prints.
   *
   * @return the name, such as {@code Semifinal}
   */
  public String displayName() {
    return displayName;
  }

  /**
   * Returns whether medals are decided here.
   *
   * @return true for the final and the A final
   */
  public boolean decidesMedals() {
    return this == FINAL || this == FINAL_A;
  }
}
