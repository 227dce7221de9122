package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The implements that a throw can have, from {@code implement_limits.tsv}. */
final class ImplementLimits {
  private static final String GRAMS = "g";

  private final Map<String, Row> rows = new HashMap<>();

  private ImplementLimits() {
    TsvResource.read(
        "implement_limits.tsv",
        List.of("code", "unit", "bare", "lightest", "heaviest"),
        cells ->
            rows.put(
                cells.get(0),
                new Row(
                    cells.get(1).equals(GRAMS),
                    cells.get(2).equals(GRAMS),
                    Integer.parseInt(cells.get(3)),
                    Integer.parseInt(cells.get(4)))));
  }

  private static final class Lazy {
    private static final ImplementLimits LIMITS = new ImplementLimits();
  }

  /**
   * The limits of one throw.
   *
   * @param isWrittenInGrams whether its code has grams, not kilograms
   * @param isWeighedInGrams whether a number without a unit is grams
   * @param lightest the least weight in grams
   * @param heaviest the greatest weight in grams
   */
  record Row(boolean isWrittenInGrams, boolean isWeighedInGrams, int lightest, int heaviest) {
    boolean admits(Implement implement) {
      return implement.grams() >= lightest && implement.grams() <= heaviest;
    }
  }

  /** Returns the limits of a throw by its code without an implement. */
  static Row of(String code) {
    return requireNonNull(Lazy.LIMITS.rows.get(code), code);
  }
}
