package dev.athletics.results.placing;

/**
 * Why somebody goes through to the next round, with the rule.
 *
 * <pre>{@code
 * System.out.println(AdvancementReason.TIME.description()); // by time
 * System.out.println(AdvancementReason.TIME.rule());    // TR 20
 * }</pre>
 */
public enum AdvancementReason {
  /**
   * {@code Q}: among the first of the race (TR 20).
   *
   * @see <a href="{@docRoot}/index.html#tr-20">TR 20</a>
   */
  PLACE("by place", "TR 20"),
  /**
   * {@code Q}: reached the qualifying standard (TR 25).
   *
   * @see <a href="{@docRoot}/index.html#tr-25">TR 25</a>
   */
  STANDARD("by standard", "TR 25"),
  /**
   * {@code q}: among the fastest of the rest of all races (TR 20).
   *
   * @see <a href="{@docRoot}/index.html#tr-20">TR 20</a>
   */
  TIME("by time", "TR 20"),
  /**
   * {@code q}: among the best of those below the standard (TR 25).
   *
   * @see <a href="{@docRoot}/index.html#tr-25">TR 25</a>
   */
  RANK("by rank", "TR 25"),
  /**
   * Tied for the last place that leads on, and there is room for all (TR 21).
   *
   * @see <a href="{@docRoot}/index.html#tr-21">TR 21</a>
   */
  TIE("in a tie for the last place", "TR 21"),
  /**
   * {@code qR}: let through by the referee (CR 18).
   *
   * @see <a href="{@docRoot}/index.html#cr-18">CR 18</a>
   */
  REFEREE("by the referee", "CR 18"),
  /**
   * {@code qJ}: let through by the jury of appeal (TR 8).
   *
   * @see <a href="{@docRoot}/index.html#tr-8">TR 8</a>
   */
  JURY("by the jury of appeal", "TR 8"),
  /**
   * {@code qD}: let through by lots after a tie (TR 21).
   *
   * @see <a href="{@docRoot}/index.html#tr-21">TR 21</a>
   */
  DRAW("by lots", "TR 21"),
  /** {@code Re}: did not go through, and has a second chance in the repechage. */
  REPECHAGE("to the repechage", "TR 20");

  private final String description;
  private final String rule;

  AdvancementReason(String description, String rule) {
    this.description = description;
    this.rule = rule;
  }

  /**
   * Returns the reason in words.
   *
   * @return a phrase, such as {@code by place}
   */
  public String description() {
    return description;
  }

  /**
   * Returns the rule.
   *
   * @return the number, such as {@code TR 20}
   */
  public String rule() {
    return rule;
  }
}
