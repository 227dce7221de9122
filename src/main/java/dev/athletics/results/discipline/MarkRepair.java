package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One change that a {@linkplain MarkReader#lenient() lenient} reader made to a text, such as {@code
 * COLON_READ_AS_POINT at index 4} in {@code 3:53:17}.
 *
 * <pre>{@code
 * RepairedMark read = MarkReader.of(Discipline.parse("LJ")).lenient().read("895");
 * MarkRepair repair = read.repairs().get(0);
 * System.out.println(repair.kind());  // SEPARATOR_INSERTED
 * System.out.println(repair.index()); // 1
 * }</pre>
 *
 * <p>Equality compares both parts.
 *
 * @param kind what was changed
 * @param index the index in the text of the sign that was read otherwise, or before which one was
 *     inserted
 */
public record MarkRepair(Kind kind, int index) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * The ways in which typists and spreadsheets damage a mark.
   *
   * <pre>{@code
   * RepairedMark read = MarkReader.of(Discipline.parse("800m")).lenient().read("2.33");
   * System.out.println(read.repairs().get(0).kind()); // POINT_READ_AS_COLON
   * }</pre>
   */
  public enum Kind {
    /** The digits ran together: {@code 14091} for {@code 1:40.91}, {@code 895} for {@code 8.95}. */
    SEPARATOR_INSERTED,
    /** A colon stood for the decimal point: {@code 3:53:17} for {@code 3:53.17}. */
    COLON_READ_AS_POINT,
    /** A point stood for the colon: {@code 2.33} for {@code 2:33}. */
    POINT_READ_AS_COLON,
    /**
     * A blank, a hyphen or a doubled sign stood for a separator: {@code 1 40.91}, {@code 1-40.91},
     * {@code 1::40.91}.
     */
    SEPARATOR_REPLACED,
    /**
     * A spreadsheet added the noise of binary floating point: {@code 10.870000000000001} for {@code
     * 10.87}.
     */
    NOISE_ROUNDED_OFF,
    /**
     * A spreadsheet wrote a time as a part of a day: {@code 0.089953704} for {@code 2:09:32}, and
     * below a thousandth of a day {@code 1.2141203703703704E-4} for {@code 10.49}.
     */
    DAY_FRACTION_READ_AS_TIME,
    /**
     * A spreadsheet took a time for a time of day: {@code 12:03:27 AM} and {@code 1899-12-31
     * 00:03:27} for {@code 3:27}.
     */
    TIME_OF_DAY_READ_AS_TIME,
    /** An apostrophe in front says that a cell is text: {@code '10.49} for {@code 10.49}. */
    APOSTROPHE_LEFT_OUT
  }

  /**
   * Creates a repair.
   *
   * @param kind what was changed
   * @param index the index in the text, zero or above
   * @throws IllegalArgumentException if the index is below zero
   */
  public MarkRepair {
    requireNonNull(kind, "kind");
    if (index < 0) {
      throw new IllegalArgumentException("index must not be below zero: " + index);
    }
  }

  /**
   * Returns what was changed and where.
   *
   * @return the text, for example {@code COLON_READ_AS_POINT at index 4}
   */
  @Override
  public String toString() {
    return kind + " at index " + index;
  }
}
