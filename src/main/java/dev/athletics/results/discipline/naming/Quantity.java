package dev.athletics.results.discipline.naming;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in the name of a discipline, with the unit that follows it.
 *
 * <p>{@code 10,000} and {@code 1.750} may be grouped thousands or decimals; only the context tells,
 * so a quantity holds both readings, in millionths. They are the same when the text leaves no
 * choice.
 *
 * @param index where it begins in the text
 * @param grouped the value in millionths when thousands are preferred
 * @param decimalMillionths the value in millionths when decimals are preferred
 * @param unit the unit after it, null when there is none
 */
public record Quantity(int index, long grouped, long decimalMillionths, @Nullable Token unit) {
  /** The millionths of one. */
  public static final long MILLION = 1_000_000;

  private static final int MILLION_DIGITS = 6;

  static Quantity one(int index, Token unit) {
    return new Quantity(index, MILLION, MILLION, unit);
  }

  Quantity in(Token newUnit) {
    return new Quantity(index, grouped, decimalMillionths, newUnit);
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
