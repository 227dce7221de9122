package dev.athletics.results.discipline.naming;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in the name of a discipline, with the unit that goes with it.
 *
 * <p>{@code 10,000} and {@code 1.750} may be grouped thousands or decimals; only the context shows
 * which, so a quantity holds both readings, in millionths. They are the same when the text leaves
 * no choice.
 *
 * @param index where it begins in the text
 * @param grouped the value in millionths when thousands are preferred
 * @param decimalMillionths the value in millionths when decimals are preferred
 * @param hasPoint whether it is written with a decimal sign
 * @param place how it stands to what is before it
 * @param unit the unit, null when there is none
 */
public record Quantity(
    int index,
    long grouped,
    long decimalMillionths,
    boolean hasPoint,
    Place place,
    @Nullable Token unit) {

  /** How a number stands to what is before it. */
  public enum Place {
    /** After a blank or another separator, or at the beginning. */
    APART,
    /** Directly after letters, as in {@code SP6} and {@code 110H91}. */
    ATTACHED,
    /** In brackets, or after the {@code h} that means the height: {@code (91)}, {@code h 84}. */
    ENCLOSED
  }

  /** The millionths of one. */
  public static final long MILLION = 1_000_000;

  private static final int MILLION_DIGITS = 6;

  /** Returns a whole number that is written as a word, or only meant: "two", the one of a mile. */
  static Quantity whole(int index, int number) {
    return new Quantity(index, number * MILLION, number * MILLION, false, Place.APART, null);
  }

  Quantity at(Place newPlace) {
    return new Quantity(index, grouped, decimalMillionths, hasPoint, newPlace, unit);
  }

  Quantity in(Token newUnit) {
    return new Quantity(index, grouped, decimalMillionths, hasPoint, place, newUnit);
  }

  /** Returns whether it is a whole number without a unit, which may be anything. */
  public boolean isBare() {
    return unit == null && !hasPoint;
  }

  /** The grouped reading as a whole number, -1 when it is not whole. */
  public long wholeGrouped() {
    return whole(grouped);
  }

  /** The decimal reading as a whole number, -1 when it is not whole. */
  public long wholeDecimal() {
    return whole(decimalMillionths);
  }

  private static long whole(long millionths) {
    return millionths % MILLION == 0 ? millionths / MILLION : -1;
  }

  /** Writes millionths without trailing zeros. */
  public static String text(long millionths) {
    return BigDecimal.valueOf(millionths, MILLION_DIGITS).stripTrailingZeros().toPlainString();
  }
}
