package dev.athletics.results.placing;

/**
 * What an athlete makes of a trial at a height, by the signs of the sheet (CR 25).
 *
 * <pre>{@code
 * System.out.println(HeightTrial.CLEARED.sign()); // o
 * }</pre>
 *
 * @see <a href="{@docRoot}/index.html#cr-25">CR 25</a>
 */
public enum HeightTrial {
  /** The bar was cleared: {@code o}. */
  CLEARED("o"),
  /** The trial failed: {@code x}. */
  FAILED("x"),
  /** The athlete goes on to a greater height: {@code -}. */
  PASSED("-"),
  /** The athlete leaves the contest: {@code r}. */
  RETIRED("r");

  private final String sign;

  HeightTrial(String sign) {
    this.sign = sign;
  }

  /**
   * Returns the sign of the sheet.
   *
   * @return one letter, such as {@code o}
   */
  public String sign() {
    return sign;
  }
}
