package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time of a race or of a part of it, such as {@code 3:27.65}, {@code 10.2h} or {@code 2:03:44}.
 *
 * <p>A time is a whole number of milliseconds above zero and at most 1000 hours, with the {@link
 * Resolution} it was read or published to and the {@link TimingMethod}. {@code 10.2h}, {@code
 * 10.20} and {@code 10.200} are three different times. It is not a time of day, a gap between two
 * athletes (that is {@link Margin}) or a reaction time.
 *
 * <p>{@linkplain #equals Equality} sees value, resolution and method. The natural order is by
 * value, then from the coarser to the finer resolution, then by method in the order of the enum,
 * and is consistent with equals; {@link #isFasterThan(RaceTime)} looks at the value only.
 *
 * <p>Nothing here rounds but {@link #roundUp(Resolution)}. Instances are immutable.
 *
 * <pre>{@code
 * RaceTime won = RaceTime.parse("3:27.65");
 * System.out.println(won.toMillis());                       // 207650
 * System.out.println(RaceTime.parse("3:27.79").minus(won)); // +0.14
 * System.out.println(RaceTime.parse("9.784").roundUp(Resolution.HUNDREDTH)); // 9.79
 * System.out.println(RaceTime.parse("10.2h").method());     // HAND
 * }</pre>
 */
public final class RaceTime implements Mark, Comparable<RaceTime> {

  private static final long serialVersionUID = 1L;

  private final long millis;
  // Ordinals: with two references an instance takes 32 bytes in place of 24.
  private final byte resolution;
  private final byte method;

  private static final Duration LONGEST = Duration.ofMillis(TimeText.LONGEST_MILLIS);
  private static final Resolution[] RESOLUTIONS = Resolution.values();
  private static final TimingMethod[] METHODS = TimingMethod.values();

  /** Makes a time whose components have been checked. */
  RaceTime(long millis, Resolution resolution, TimingMethod method) {
    this.millis = millis;
    this.resolution = (byte) resolution.ordinal();
    this.method = (byte) method.ordinal();
  }

  /**
   * Creates a time from milliseconds: {@code ofMillis(207_650, HUNDREDTH, FULLY_AUTOMATIC)} is
   * {@code 3:27.65}.
   *
   * @param millis the time in milliseconds, above zero and at most 1000 hours, a whole number of
   *     steps of the resolution
   * @param resolution how finely the time was read or published
   * @param method how the time was taken
   * @return the time
   * @throws IllegalArgumentException if the milliseconds are out of range or finer than the
   *     resolution
   */
  public static RaceTime ofMillis(long millis, Resolution resolution, TimingMethod method) {
    requireNonNull(resolution, "resolution");
    requireNonNull(method, "method");
    if (millis <= 0 || millis > TimeText.LONGEST_MILLIS) {
      throw new IllegalArgumentException(
          "millis must be above zero and at most 1000 hours: " + millis);
    }
    if (millis % resolution.toMillis() != 0) {
      throw new IllegalArgumentException(
          "millis must not be finer than the resolution " + resolution + ": " + millis);
    }
    return new RaceTime(millis, resolution, method);
  }

  /**
   * Creates a time from a duration, without rounding it.
   *
   * @param elapsed the time, above zero and at most 1000 hours, a whole number of steps of the
   *     resolution
   * @param resolution how finely the time was read or published
   * @param method how the time was taken
   * @return the time
   * @throws IllegalArgumentException if the duration is out of range or finer than the resolution
   */
  public static RaceTime of(Duration elapsed, Resolution resolution, TimingMethod method) {
    requireNonNull(elapsed, "elapsed");
    if (elapsed.isNegative() || elapsed.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "elapsed must be above zero and at most 1000 hours: " + elapsed);
    }
    if (elapsed.toNanosPart() % 1_000_000 != 0) {
      throw new IllegalArgumentException(
          "elapsed must not be finer than a millisecond: " + elapsed);
    }
    return ofMillis(elapsed.toMillis(), resolution, method);
  }

  /**
   * Reads a time as the sport writes it, without knowing the discipline.
   *
   * <p>The grammar is {@code [[hours ":"] minutes ":"] seconds ["." decimals] [sign]} with blanks
   * around it and before the sign.
   *
   * <table>
   *   <caption>What is read</caption>
   *   <tr><th scope="col">Text</th><th scope="col">Canonical</th><th scope="col">Note</th></tr>
   *   <tr><td>{@code 9.58}, {@code 9.784}</td><td>the same</td><td>hundredths and thousandths are fully
   *     automatic</td></tr>
   *   <tr><td>{@code 10.2}, {@code 2:03:44}</td><td>the same</td><td>seconds and tenths are unspecified: nothing
   *     guesses</td></tr>
   *   <tr><td>{@code 10.2h}, {@code 10.2 H}</td><td>{@code 10.2h}</td><td>by hand, with any number of
   *     decimals</td></tr>
   *   <tr><td>{@code 49.9a}</td><td>the same</td><td>automatic without hundredths; not after whole seconds, where
   *     {@code a} means an aided course</td></tr>
   *   <tr><td>{@code 2:09:45FAT}</td><td>the same</td><td>automatic, rounded to the second</td></tr>
   *   <tr><td>{@code 14:05t}</td><td>the same</td><td>by transponder</td></tr>
   *   <tr><td>{@code 10.20?}</td><td>the same</td><td>hundredths of which the method is not known</td></tr>
   *   <tr><td>{@code 73:15}, {@code 100:00}</td><td>{@code 1:13:15}, {@code 1:40:00}</td><td>the first number may
   *     exceed 59</td></tr>
   *   <tr><td>{@code 00:00:10.80}, {@code 0:59.30}</td><td>{@code 10.80}, {@code 59.30}</td><td>leading zeros are
   *     dropped</td></tr>
   *   <tr><td>{@code 3:27,65}, {@code 1;05.2}</td><td>{@code 3:27.65}, {@code 1:05.2}</td><td>comma for point,
   *     semicolon for colon</td></tr>
   *   <tr><td>{@code 3.27.65}, {@code 2.03.44}</td><td>{@code 3:27.65}, {@code 2:03.44}</td><td>dots throughout: the
   *     last one is the decimal point</td></tr>
   *   <tr><td>{@code 3'27"65}, {@code 3′27″65}</td><td>{@code 3:27.65}</td><td>minute and
   *     second signs</td></tr>
   *   <tr><td>{@code 2h03:44}, {@code 2h03m44s}, {@code 2 Std. 3 Min. 44 Sek.}</td><td>{@code 2:03:44}</td><td>units
   *     between the numbers, in many languages</td></tr>
   *   <tr><td>{@code 10.34 s}, {@code 3:27.65 min}</td><td>{@code 10.34}, {@code 3:27.65}</td><td>the unit of the
   *     whole time</td></tr>
   * </table>
   *
   * <p>Refused are a zero time, signs of any kind before it, exponents, underscores, digits other
   * than ASCII, minutes and seconds of sixty or more after a separator, single digits after a
   * colon, blanks inside, a point without digits on both sides, more than three decimals, more than
   * seven digits before the first separator, hours without minutes and seconds, and statuses such
   * as {@code DNF}.
   *
   * @param text the text
   * @return the time
   * @throws MarkFormatException if the text is not a time
   */
  public static RaceTime parse(CharSequence text) {
    Cursor cursor = new Cursor(requireNonNull(text, "text"));
    RaceTime time = read(cursor, TimeText.Grouping.STRICT);
    if (time == null) {
      throw cursor.failure();
    }
    return time;
  }

  /**
   * Reads a time as {@link #parse(CharSequence)} does, for text that may be something else.
   *
   * @param text the text
   * @return the time, or empty if the text is not one
   */
  public static Optional<RaceTime> tryParse(CharSequence text) {
    Cursor cursor = new Cursor(requireNonNull(text, "text"));
    return Optional.ofNullable(read(cursor, TimeText.Grouping.STRICT));
  }

  /** Reads a time that is all that is left. */
  static @Nullable RaceTime read(Cursor cursor, TimeText.Grouping grouping) {
    return TimeText.read(cursor, grouping, RaceTime::new);
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the time
   * @throws MarkFormatException if the text is not a time
   */
  public static RaceTime valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns the time in milliseconds.
   *
   * @return the milliseconds, above zero
   */
  public long toMillis() {
    return millis;
  }

  @Override
  public long size() {
    return millis;
  }

  /**
   * Returns the time as a duration.
   *
   * @return the duration, above zero
   */
  public Duration toDuration() {
    return Duration.ofMillis(millis);
  }

  /**
   * Returns how finely the time was read or published.
   *
   * @return the resolution, which is as many decimals as the text has
   */
  public Resolution resolution() {
    return RESOLUTIONS[resolution];
  }

  /**
   * Returns how the time was taken.
   *
   * @return the method, {@link TimingMethod#UNSPECIFIED} when nothing says it
   */
  public TimingMethod method() {
    return METHODS[method];
  }

  /**
   * Returns whether this time is the shorter one, whatever the resolutions and methods.
   *
   * @param other the time to compare with
   * @return whether the value of this time is below that of the other
   */
  public boolean isFasterThan(RaceTime other) {
    return millis < requireNonNull(other, "other").millis;
  }

  /**
   * Rounds to a coarser resolution, always up, as the sport does (TR 19.10, TR 19.23): {@code
   * 9.784} to the hundredth is {@code 9.79}, {@code 59.991} is {@code 1:00.00}. A time that is
   * exact already keeps its value.
   *
   * <p>Rounding in steps gives the same as rounding at once. The method of timing stays.
   *
   * @param coarser the resolution to round to, the same or a coarser one
   * @return the time at that resolution, never faster than this one
   * @throws IllegalArgumentException if the resolution is finer than that of this time
   * @see <a href="{@docRoot}/index.html#tr-19.10">TR 19.10</a>
   * @see <a href="{@docRoot}/index.html#tr-19.23">TR 19.23</a>
   */
  public RaceTime roundUp(Resolution coarser) {
    requireNonNull(coarser, "coarser");
    if (resolution().isCoarserThan(coarser)) {
      throw new IllegalArgumentException(
          "coarser must not be finer than the resolution of " + this + ": " + coarser);
    }
    long step = coarser.toMillis();
    return coarser == resolution()
        ? this
        : ofMillis((millis + step - 1) / step * step, coarser, method());
  }

  /**
   * Adds another time, such as the next leg or split, exactly.
   *
   * @param other the time to add
   * @return the sum, at the finer of the two resolutions; its method is that of both, or
   *     unspecified where they differ
   * @throws IllegalArgumentException if the sum is above 1000 hours
   */
  public RaceTime plus(RaceTime other) {
    return combined(millis + requireNonNull(other, "other").millis, other);
  }

  /**
   * Adds a margin, exactly: {@code 3:27.65} and {@code +0.14} is {@code 3:27.79}.
   *
   * @param margin a margin between times
   * @return the sum, at the finer of the two resolutions, with the method of this time
   * @throws IllegalArgumentException if the margin is one between distances or points, or the sum
   *     is not a time
   */
  public RaceTime plus(Margin margin) {
    long sum = millis + requireNonNull(margin, "margin").millis();
    return ofMillis(
        sum, Resolution.ofDecimals(Math.max(resolution().decimals(), margin.decimals())), method());
  }

  /**
   * Returns how much slower this time is than another: {@code 3:27.79} minus {@code 3:27.65} is
   * {@code +0.14}.
   *
   * @param other the time to subtract
   * @return the margin, exact, below zero if this is the faster
   */
  public Margin minus(RaceTime other) {
    return Margin.ofMillis(millis - requireNonNull(other, "other").millis, finer(other));
  }

  /**
   * Returns the time between an earlier point of the race and this one, such as a lap from two
   * intermediate times.
   *
   * @param earlier the time at the earlier point, faster than this
   * @return the time in between, at the finer of the two resolutions; its method is that of both,
   *     or unspecified where they differ
   * @throws IllegalArgumentException if the earlier time is not the faster
   */
  public RaceTime since(RaceTime earlier) {
    return combined(millis - requireNonNull(earlier, "earlier").millis, earlier);
  }

  private RaceTime combined(long combinedMillis, RaceTime other) {
    return ofMillis(
        combinedMillis, finer(other), method == other.method ? method() : TimingMethod.UNSPECIFIED);
  }

  private Resolution finer(RaceTime other) {
    return RESOLUTIONS[Math.max(resolution, other.resolution)];
  }

  @Override
  public int compareTo(RaceTime other) {
    if (millis != other.millis) {
      return Long.compare(millis, other.millis);
    }
    return resolution != other.resolution ? resolution - other.resolution : method - other.method;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RaceTime that
        && millis == that.millis
        && resolution == that.resolution
        && method == that.method;
  }

  @Override
  public int hashCode() {
    return (Long.hashCode(millis) * 31 + resolution) * 31 + method;
  }

  /**
   * Returns the canonical text, which {@link #parse(CharSequence)} reads back to an equal time.
   *
   * @return the text, for example {@code 3:27.65}, {@code 10.2h}, {@code 2:03:44}
   */
  @Override
  public String toString() {
    return TimeText.format(millis, resolution(), method());
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
