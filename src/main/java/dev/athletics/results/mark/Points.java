package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of a combined event or of a part of it, such as {@code 9126}.
 *
 * <p>A whole number from 0 to {@value #MOST}. Equality and the natural order go by the value.
 * Instances are immutable.
 *
 * <pre>{@code
 * Points warner = Points.parse("9018");
 * System.out.println(warner.minus(Points.of(9126))); // -108 P.
 * }</pre>
 */
public final class Points implements Mark, Comparable<Points> {

  private static final long serialVersionUID = 1L;

  private static final int MOST = 999_999;

  private final int value;

  private Points(int value) {
    this.value = value;
  }

  /**
   * Creates a score.
   *
   * @param value from 0 to {@value #MOST}
   * @return the score
   * @throws IllegalArgumentException if the value is out of range
   */
  public static Points of(int value) {
    if (value < 0 || value > MOST) {
      throw new IllegalArgumentException("value must be from 0 to " + MOST + ": " + value);
    }
    return new Points(value);
  }

  /**
   * Reads a score: {@code 9126}; grouped as {@code 9,126}, {@code 9.126} (Germany) or with a
   * no-break space; with a unit after it such as {@code P.}, {@code Pts}, {@code points} or {@code
   * Pkt.}; and with decimals that are zero, as databases write it: {@code 8893.0}.
   *
   * @param text the text
   * @return the score
   * @throws MarkFormatException if the text is not a score
   */
  public static Points parse(CharSequence text) {
    Cursor cursor = new Cursor(requireNonNull(text, "text"));
    Points points = read(cursor);
    if (points == null) {
      throw cursor.failure();
    }
    return points;
  }

  /**
   * Reads a score as {@link #parse(CharSequence)} does, for text that may be something else.
   *
   * @param text the text
   * @return the score, or empty if the text is not one
   */
  public static Optional<Points> tryParse(CharSequence text) {
    return Optional.ofNullable(read(new Cursor(requireNonNull(text, "text"))));
  }

  /** Reads points that are all that is left. */
  static @Nullable Points read(Cursor cursor) {
    long value = PointsText.readNumber(cursor, Unit.POINT, Expected.POINTS);
    return value < 0 ? null : new Points((int) value);
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the score
   * @throws MarkFormatException if the text is not a score
   */
  public static Points valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns the number of points.
   *
   * @return from 0 to {@value #MOST}
   */
  public int value() {
    return value;
  }

  @Override
  public long size() {
    return value;
  }

  /**
   * Returns how many points this score is above another.
   *
   * @param other the score to subtract
   * @return the margin, below zero if this is the smaller
   */
  public Margin minus(Points other) {
    return Margin.ofPoints(value - requireNonNull(other, "other").value);
  }

  @Override
  public int compareTo(Points other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Points that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(value);
  }

  /**
   * Returns the canonical text, which {@link #parse(CharSequence)} reads back: the digits, without
   * grouping or unit.
   *
   * @return the text, for example {@code 9126}
   */
  @Override
  public String toString() {
    return Integer.toString(value);
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
