package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.Digits;
import dev.athletics.results.text.Words;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * The difference between two marks of one kind, such as {@code +0.14}, {@code -0.02 m}, {@code
 * +0-4.5} or {@code +35 P.}.
 *
 * <p>A margin is exact and signed, in the unit and with the decimals of the marks it came from: the
 * finer of two resolutions, and feet and inches only if both marks are in them. It may be zero,
 * which a mark may not. Above zero the first mark is the greater, which is the slower of two times
 * and the better of two distances.
 *
 * <pre>{@code
 * Margin gap = RaceTime.parse("3:27.79").minus(RaceTime.parse("3:27.65"));
 * System.out.println(gap);             // +0.14
 * System.out.println(gap.negated());   // -0.14
 * System.out.println(gap.magnitude()); // 0.14
 * }</pre>
 *
 * <p>Equality sees unit, value and decimals. Margins have no natural order, since those of
 * different units cannot be compared. Instances are immutable.
 */
public final class Margin implements Serializable {

  private static final long serialVersionUID = 1L;

  private final MarginUnit unit;
  private final long amount;
  private final byte decimals;

  private Margin(MarginUnit unit, long amount, int decimals) {
    this.unit = unit;
    this.amount = amount;
    this.decimals = (byte) decimals;
  }

  static Margin ofMillis(long millis, Resolution resolution) {
    return new Margin(MarginUnit.TIME, millis, resolution.decimals());
  }

  static Margin ofEighths(long eighths) {
    return new Margin(MarginUnit.FEET, eighths, 0);
  }

  /**
   * Creates a margin in metres with at least so many decimals, and more where the value needs them.
   */
  static Margin ofMicrometres(long micrometres, int fewestDecimals) {
    int decimals = fewestDecimals;
    while (decimals < DistanceText.FINEST_DECIMALS
        && micrometres % DistanceText.micrometresPerUnit(decimals) != 0) {
      decimals++;
    }
    return new Margin(MarginUnit.METRES, micrometres, decimals);
  }

  static Margin ofPoints(int points) {
    return new Margin(MarginUnit.POINTS, points, 0);
  }

  /**
   * Returns the difference between a mark and another of its kind.
   *
   * @param mark the first mark
   * @param reference the mark to subtract from it
   * @return the margin, below zero if the first mark is the smaller
   * @throws IllegalArgumentException if one is a time, a distance or points and the other is not
   */
  public static Margin between(Mark mark, Mark reference) {
    requireNonNull(mark, "mark");
    requireNonNull(reference, "reference");
    if (mark instanceof RaceTime time && reference instanceof RaceTime other) {
      return time.minus(other);
    }
    if (mark instanceof Distance distance && reference instanceof Distance other) {
      return distance.minus(other);
    }
    if (mark instanceof Points points && reference instanceof Points other) {
      return points.minus(other);
    }
    throw new IllegalArgumentException(
        "mark and reference must be of one kind: " + mark + ", " + reference);
  }

  /**
   * Reads a margin in its canonical form, with either minus sign, and without a sign only if it is
   * zero.
   *
   * <p>Times stand alone ({@code +0.14}, {@code -1:02.3}), metres carry their unit ({@code +0.05
   * m}), feet have their hyphen ({@code +0-4.5}), and points their {@code P.} ({@code -35 P.}).
   *
   * @param text the text
   * @return the margin
   * @throws MarkFormatException if the text is not a margin
   */
  public static Margin parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new MarkFormatException(
                    text, Words.firstUnknown(text, Margin::isNumber), Expected.MARGIN.phrase()));
  }

  /** Returns whether a word begins like the number of a margin, and not like its unit. */
  private static boolean isNumber(String word) {
    char first = word.charAt(0);
    return Digits.isDigit(first) || Signs.isMinus(first) || Signs.isPlus(first);
  }

  /**
   * Reads a margin as {@link #parse(CharSequence)} does, for text that may be something else.
   *
   * @param text the text
   * @return the margin, or empty if the text is not one
   */
  public static Optional<Margin> tryParse(CharSequence text) {
    Cursor cursor = new Cursor(requireNonNull(text, "text"));
    boolean negative = Signs.isMinus(cursor.peek());
    boolean signed = negative || cursor.peek() == '+';
    cursor.skip(signed ? 1 : 0);
    return cursor.isDigit()
        ? MarginUnit.read(cursor)
            .filter(margin -> signed == (margin.amount != 0))
            .map(margin -> negative ? margin.negated() : margin)
        : Optional.empty();
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the margin
   * @throws MarkFormatException if the text is not a margin
   */
  public static Margin valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns the sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return Long.signum(amount);
  }

  /**
   * Returns the margin seen from the other mark.
   *
   * @return the same margin with the opposite sign
   */
  public Margin negated() {
    return new Margin(unit, -amount, decimals);
  }

  /**
   * Returns the size of the margin as text without a sign, for sentences such as "won by 0.14" or
   * "broke it by 0.02 m".
   *
   * @return the canonical text without its sign
   */
  public String magnitude() {
    return unit.format(Math.abs(amount), decimals);
  }

  /** Returns the milliseconds of a margin between times. */
  long millis() {
    if (unit != MarginUnit.TIME) {
      throw new IllegalArgumentException("margin must be one between times: " + this);
    }
    return amount;
  }

  int decimals() {
    return decimals;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Margin that
        && unit == that.unit
        && amount == that.amount
        && decimals == that.decimals;
  }

  @Override
  public int hashCode() {
    return (Long.hashCode(amount) * 31 + decimals) * 31 + unit.ordinal();
  }

  /**
   * Returns the canonical text, which {@link #parse(CharSequence)} reads back: always signed, but
   * for zero.
   *
   * @return the text, for example {@code +0.14}, {@code -0.27}, {@code 0.00}, {@code +0.02 m}
   */
  @Override
  public String toString() {
    String sign = amount == 0 ? "" : amount < 0 ? "-" : "+";
    return sign + magnitude();
  }

  @Serial
  private Object writeReplace() {
    return Form.ofText(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }
}
