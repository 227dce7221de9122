package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The wind along the track or runway, such as {@code +1.4}, {@code -0.3} or {@code NWI}.
 *
 * <p>A reading is a whole number of tenths of a metre per second, between -99.9 and +99.9, positive
 * if it blows with the athlete. {@link #NO_INFORMATION} says that there should have been a reading
 * and there is not; a contest in which wind is not measured has no {@code Wind} at all.
 *
 * <pre>{@code
 * Wind wind = Wind.ofReading(new BigDecimal("2.03"));
 * System.out.println(wind);                       // +2.1
 * System.out.println(wind.isLegal());             // false
 * System.out.println(Wind.parse("NWI").tenths()); // OptionalInt.empty
 * }</pre>
 *
 * <p>Equality goes by the reading. The natural order goes from the strongest head wind to the
 * strongest tail wind, with {@link #NO_INFORMATION} after all readings, and is consistent with
 * equals. Instances are immutable.
 */
public final class Wind implements Comparable<Wind>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final int CACHED_TENTHS = 99;
  private static final int LEGAL_TENTHS = 20;
  private static final int NONE = Integer.MAX_VALUE;

  /** There should have been a reading, and there is not: {@code NWI}. */
  public static final Wind NO_INFORMATION = new Wind(NONE);

  private static final Wind[] CACHE = cache();

  private final int tenths;

  private Wind(int tenths) {
    this.tenths = tenths;
  }

  private static Wind[] cache() {
    Wind[] cache = new Wind[2 * CACHED_TENTHS + 1];
    for (int i = 0; i < cache.length; i++) {
      cache[i] = new Wind(i - CACHED_TENTHS);
    }
    return cache;
  }

  /**
   * Creates a wind from a published reading: {@code ofTenths(-3)} is {@code -0.3}.
   *
   * @param tenths the tenths of a metre per second, from -999 to 999, positive if it blows with the
   *     athlete
   * @return the wind
   * @throws IllegalArgumentException if the number is out of range
   */
  public static Wind ofTenths(int tenths) {
    if (Math.abs((long) tenths) > WindText.STRONGEST_TENTHS) {
      throw new IllegalArgumentException("tenths must be from -999 to 999: " + tenths);
    }
    return Math.abs(tenths) <= CACHED_TENTHS ? CACHE[tenths + CACHED_TENTHS] : new Wind(tenths);
  }

  /**
   * Creates a wind from the reading of the gauge, rounded up to the next tenth in the positive
   * direction unless it is exact (TR 17): {@code 2.03} is {@code +2.1}, {@code -2.03} is {@code
   * -2.0}, {@code -0.04} is {@code 0.0}.
   *
   * @param metresPerSecond the reading, with any number of decimals, from -99.9 to 99.9 when
   *     rounded
   * @return the wind
   * @throws IllegalArgumentException if the reading is out of range
   * @see <a href="{@docRoot}/index.html#tr-17">TR 17</a>
   */
  public static Wind ofReading(BigDecimal metresPerSecond) {
    requireNonNull(metresPerSecond, "metresPerSecond");
    // The magnitude is looked at first, since scaling a number such as 1E+1000000 would build it
    // digit by digit.
    if (metresPerSecond.signum() != 0
        && metresPerSecond.precision() - (long) metresPerSecond.scale() > 3) {
      throw new IllegalArgumentException(
          "metresPerSecond must be from -99.9 to 99.9: " + metresPerSecond);
    }
    if (metresPerSecond.signum() != 0
        && metresPerSecond.precision() - (long) metresPerSecond.scale() < -1) {
      return ofTenths(metresPerSecond.signum() > 0 ? 1 : 0);
    }
    return ofTenths(
        metresPerSecond.setScale(1, RoundingMode.CEILING).unscaledValue().intValueExact());
  }

  /**
   * Reads a wind as the sport writes it.
   *
   * <p>Read are {@code +1.4}, {@code 1.4}, {@code -0.3} with any minus sign or dash, {@code +0,7},
   * {@code 0.0}, {@code +2}; two decimals, which are the raw reading and are rounded as {@link
   * #ofReading(BigDecimal)} does; {@code m/s} after any of them; and {@code NWI}, {@code NWS},
   * {@code NW} and {@code N/A} in any case for no information. All of them may stand in brackets
   * and after a label: {@code (+0.3)}, {@code w:+0.3}, {@code Vind: +0.3}. {@code ±0.0} is a calm.
   *
   * <p>A whole number without a sign and a unit is refused: {@code 2} may as well be a place or an
   * attempt.
   *
   * @param text the text
   * @return the wind
   * @throws MarkFormatException if the text is not a wind
   */
  public static Wind parse(CharSequence text) {
    Cursor cursor = new Cursor(requireNonNull(text, "text"));
    Wind wind = WindText.read(cursor);
    if (wind == null) {
      throw cursor.failure();
    }
    return wind;
  }

  /**
   * Reads a wind as {@link #parse(CharSequence)} does, for text that may be something else.
   *
   * @param text the text
   * @return the wind, or empty if the text is not one
   */
  public static Optional<Wind> tryParse(CharSequence text) {
    return Optional.ofNullable(WindText.read(new Cursor(requireNonNull(text, "text"))));
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the wind
   * @throws MarkFormatException if the text is not a wind
   */
  public static Wind valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns the reading.
   *
   * @return the tenths of a metre per second, or empty when there is no information
   */
  public OptionalInt tenths() {
    return tenths == NONE ? OptionalInt.empty() : OptionalInt.of(tenths);
  }

  /**
   * Returns whether a mark with this wind may be a record (CR 31.14.3, CR 31.17.2): +2.0 is legal,
   * +2.1 is not, and no information is not. There is no limit for head winds.
   *
   * @return whether there is a reading of at most +2.0
   * @see <a href="{@docRoot}/index.html#cr-31.14.3">CR 31.14.3</a>
   * @see <a href="{@docRoot}/index.html#cr-31.17.2">CR 31.17.2</a>
   */
  public boolean isLegal() {
    return tenths <= LEGAL_TENTHS;
  }

  @Override
  public int compareTo(Wind other) {
    return Integer.compare(tenths, other.tenths);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wind that && tenths == that.tenths;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(tenths);
  }

  /**
   * Returns the canonical text, which {@link #parse(CharSequence)} reads back: always signed, but
   * for {@code 0.0}.
   *
   * @return the text, for example {@code +1.4}, {@code -0.3}, {@code 0.0}, {@code NWI}
   */
  @Override
  public String toString() {
    if (tenths == NONE) {
      return "NWI";
    }
    int magnitude = Math.abs(tenths);
    String sign = tenths == 0 ? "" : tenths < 0 ? "-" : "+";
    return sign + magnitude / 10 + "." + magnitude % 10;
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
