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
 * A distance jumped, thrown or covered in a fixed time, or a height cleared, such as {@code 8.95},
 * {@code 29-4.5} or {@code 21330m}.
 *
 * <p>A distance is exact: a whole number of micrometres above zero and below 10,000 km. It keeps
 * how it was measured: in metres, with 0 to 3 decimals, or in feet and inches, to an eighth of an
 * inch. {@code 8.95}, {@code 8.950} and {@code 29-4.375} are three different distances. It is not
 * the length of a race, which belongs to the discipline.
 *
 * <pre>{@code
 * Distance powell = Distance.parse("8.95");
 * System.out.println(powell.toCentimetres());               // 895
 * System.out.println(Distance.parse("29-4½").toMetric());   // 8.95
 * System.out.println(powell.minus(Distance.parse("8.90"))); // +0.05 m
 * }</pre>
 *
 * <p>{@linkplain #equals Equality} sees value and notation. The natural order is by value, then
 * metres before feet, fewer decimals before more, and is consistent with equals; {@link
 * #isLongerThan} looks at the value only. Instances are immutable.
 */
public final class Distance implements Mark, Comparable<Distance> {

  private static final long serialVersionUID = 1L;

  private static final long MICROMETRES_PER_CENTIMETRE = 10_000;
  private static final long LONGEST_METRES = 9_999_999;

  private final long micrometres;
  private final byte notation;

  Distance(long micrometres, int notation) {
    this.micrometres = micrometres;
    this.notation = (byte) notation;
  }

  /**
   * Creates a distance from centimetres, with two decimals of a metre: {@code ofCentimetres(895)}
   * is {@code 8.95}.
   *
   * @param cm the centimetres, above zero and below 10,000 km
   * @return the distance
   * @throws IllegalArgumentException if the number is out of range
   */
  public static Distance ofCentimetres(long cm) {
    requireRange("cm", cm, LONGEST_METRES * 100 + 99);
    return new Distance(cm * MICROMETRES_PER_CENTIMETRE, 2);
  }

  /**
   * Creates a distance from whole metres, without decimals: {@code ofMetres(21330)} is {@code
   * 21330m}.
   *
   * @param m the metres, above zero and below 10,000 km
   * @return the distance
   * @throws IllegalArgumentException if the number is out of range
   */
  public static Distance ofMetres(long m) {
    requireRange("m", m, LONGEST_METRES);
    return new Distance(m * DistanceText.MICROMETRES_PER_METRE, 0);
  }

  /**
   * Creates an imperial distance: {@code ofFeetAndInches(29, 36)} is {@code 29-4.5}, that is 29
   * feet and 36 eighths of an inch.
   *
   * @param feet the whole feet, from 0 to 9,999,999
   * @param eighthsOfInch what goes beyond the feet, in eighths of an inch, from 0 to 95
   * @return the distance
   * @throws IllegalArgumentException if a number is out of range or both are zero
   */
  public static Distance ofFeetAndInches(int feet, int eighthsOfInch) {
    if (feet < 0 || feet > LONGEST_METRES) {
      throw new IllegalArgumentException("feet must be from 0 to " + LONGEST_METRES + ": " + feet);
    }
    if (eighthsOfInch < 0 || eighthsOfInch >= DistanceText.EIGHTHS_PER_FOOT) {
      throw new IllegalArgumentException("eighthsOfInch must be from 0 to 95: " + eighthsOfInch);
    }
    if (feet == 0 && eighthsOfInch == 0) {
      throw new IllegalArgumentException("feet and eighthsOfInch must not both be zero");
    }
    long eighths = (long) feet * DistanceText.EIGHTHS_PER_FOOT + eighthsOfInch;
    return new Distance(eighths * DistanceText.MICROMETRES_PER_EIGHTH, DistanceText.IMPERIAL);
  }

  private static void requireRange(String name, long value, long most) {
    if (value <= 0 || value > most) {
      throw new IllegalArgumentException(
          name + " must be above zero and at most " + most + ": " + value);
    }
  }

  /**
   * Reads a distance as the sport writes it, without knowing the discipline.
   *
   * <table>
   *   <caption>What is read</caption>
   *   <tr><th scope="col">Text</th><th scope="col">Canonical</th><th scope="col">Note</th></tr>
   *   <tr><td>{@code 8.95}, {@code 8,95}, {@code 8.95 m}</td><td>{@code 8.95}</td><td>metres with one to three
   *     decimals</td></tr>
   *   <tr><td>{@code 21330m}, {@code 21330}</td><td>{@code 21330m}</td><td>whole metres</td></tr>
   *   <tr><td>{@code 29-4.5}, {@code 29-04.50}, {@code 29-4½}, {@code 29-04 1/2}</td><td>{@code 29-4.5}</td><td>feet
   *     and inches, with fractions in halves, quarters and eighths</td></tr>
   *   <tr><td>{@code 6m43}, {@code 643 cm}, {@code 194.5 cm}</td><td>{@code 6.43}, {@code 6.43}, {@code
   *     1.945}</td><td>centimetres, and units in many languages</td></tr>
   *   <tr><td>{@code 29' 4 1/2"}, {@code 29′4½″}, {@code 29'4.5''}, {@code 29' 4-1/2"}, {@code 29 ft 4 1/2 in}</td><td>{@code 29-4.5}</td><td>the same with signs,
   *     the inch sign may be missing</td></tr>
   * </table>
   *
   * <p>Refused are zero and negative distances, more than three decimals, inches of twelve or more,
   * other fractions of an inch, more than seven digits before the point, digits other than ASCII,
   * and a point without digits on both sides.
   *
   * @param text the text
   * @return the distance
   * @throws MarkFormatException if the text is not a distance
   */
  public static Distance parse(CharSequence text) {
    Cursor cursor = new Cursor(requireNonNull(text, "text"));
    Distance distance = read(cursor);
    if (distance == null) {
      throw cursor.failure();
    }
    return distance;
  }

  /**
   * Reads a distance as {@link #parse(CharSequence)} does, for text that may be something else.
   *
   * @param text the text
   * @return the distance, or empty if the text is not one
   */
  public static Optional<Distance> tryParse(CharSequence text) {
    return Optional.ofNullable(read(new Cursor(requireNonNull(text, "text"))));
  }

  /** Reads a distance that is all that is left. */
  static @Nullable Distance read(Cursor cursor) {
    return DistanceText.read(cursor, Distance::new);
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the distance
   * @throws MarkFormatException if the text is not a distance
   */
  public static Distance valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns the exact distance in micrometres; an inch is 25,400 of them.
   *
   * @return the micrometres, above zero
   */
  public long toMicrometres() {
    return micrometres;
  }

  @Override
  public long size() {
    return micrometres;
  }

  /**
   * Returns the distance in whole centimetres, rounded down as the sport does (TR 25 to TR 32):
   * {@code 29-4.5} is 895.
   *
   * @return the centimetres, zero or above
   * @see <a href="{@docRoot}/index.html#tr-25">TR 25</a>
   * @see <a href="{@docRoot}/index.html#tr-32">TR 32</a>
   */
  public long toCentimetres() {
    return micrometres / MICROMETRES_PER_CENTIMETRE;
  }

  /**
   * Returns whether the distance was measured in feet and inches.
   *
   * @return whether it is imperial, otherwise it is metric
   */
  public boolean isImperial() {
    return notation == DistanceText.IMPERIAL;
  }

  /**
   * Returns the number of decimals of a metre that the distance was given with.
   *
   * @return from 0 to 3; 0 for an imperial distance
   */
  public int decimals() {
    return isImperial() ? 0 : notation;
  }

  /**
   * Returns the distance in metres, down to the centimetre where it is finer or imperial: {@code
   * 29-4.5} is {@code 8.95}.
   *
   * @return this if it is metric with at most two decimals, otherwise the metric distance with two
   *     decimals
   * @throws IllegalArgumentException if nothing is left below the centimetre
   */
  public Distance toMetric() {
    return notation <= 2 ? this : ofCentimetres(toCentimetres());
  }

  /**
   * Returns whether this distance is the longer, or the higher, whatever the notations.
   *
   * @param other the distance to compare with
   * @return whether the value of this distance is above that of the other
   */
  public boolean isLongerThan(Distance other) {
    return micrometres > requireNonNull(other, "other").micrometres;
  }

  /**
   * Returns how much longer this distance is than another, exactly: {@code 8.95} minus {@code 8.90}
   * is {@code +0.05 m}.
   *
   * @param other the distance to subtract
   * @return the margin, below zero if this is the shorter; in feet and inches if both are,
   *     otherwise in metres
   */
  public Margin minus(Distance other) {
    long difference = micrometres - requireNonNull(other, "other").micrometres;
    return isImperial() && other.isImperial()
        ? Margin.ofEighths(difference / DistanceText.MICROMETRES_PER_EIGHTH)
        : Margin.ofMicrometres(difference, Math.max(decimals(), other.decimals()));
  }

  @Override
  public int compareTo(Distance other) {
    return micrometres != other.micrometres
        ? Long.compare(micrometres, other.micrometres)
        : notation - other.notation;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Distance that
        && micrometres == that.micrometres
        && notation == that.notation;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(micrometres) * 31 + notation;
  }

  /**
   * Returns the canonical text, which {@link #parse(CharSequence)} reads back to an equal distance.
   *
   * @return the text, for example {@code 8.95}, {@code 29-4.5}, {@code 21330m}
   */
  @Override
  public String toString() {
    return DistanceText.format(micrometres, notation);
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
