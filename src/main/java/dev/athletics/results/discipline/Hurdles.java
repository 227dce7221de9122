package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.naming.Quantity;
import dev.athletics.results.discipline.naming.Token;
import dev.athletics.results.discipline.naming.TokenizedName;
import dev.athletics.results.discipline.naming.Tokenizer;
import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the hurdles or barriers of a race stand, such as {@code 99.1cm} or {@code 91.4cm35m45m}:
 * their height, the spacing between them and the distance to the first one (TR 22.3, TR 23.3).
 *
 * <p>Spacing and the distance to the first hurdle are optional, and the latter is only known with
 * the former. Two are equal when all three are. They are ordered by height, then by spacing, then
 * by the distance to the first one.
 *
 * <pre>{@code
 * Hurdles hurdles = Event.parse("U20 Men 110mH").specification().hurdles().get();
 * System.out.println(hurdles.heightInMillimetres()); // 991
 * System.out.println(Hurdles.parse("91.4cm35m45m").distanceToFirstInCentimetres()); // Optional[4500]
 * }</pre>
 *
 * @see <a href="{@docRoot}/index.html#tr-22.3">TR 22.3</a>
 * @see <a href="{@docRoot}/index.html#tr-23.3">TR 23.3</a>
 */
public final class Hurdles implements Comparable<Hurdles>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LOWEST = 150;
  private static final int HIGHEST = 1_200;
  private static final int SHORTEST_SPACING = 500;
  private static final int LONGEST_SPACING = 3_500;
  private static final int LONGEST_DISTANCE_TO_FIRST = 6_000;
  private static final int FIRST_IMPOSSIBLE_CENTIMETRES = 600;
  private static final int MILLIMETRES_OF_A_CENTIMETRE = 10;
  private static final int CENTIMETRES_OF_A_METRE = 100;

  private final int height;
  private final int spacing;
  private final int distanceToFirst;

  private Hurdles(int height, int spacing, int distanceToFirst) {
    this.height = Heights.NOMINAL.getOrDefault(height, height);
    this.spacing = spacing;
    this.distanceToFirst = distanceToFirst;
  }

  /**
   * Returns hurdles of a height. Other numbers for a height of the rules are that height: 990 and
   * 1000 are the hurdle of 991 millimetres, 840 that of 838.
   *
   * @param millimetres the height, from 150 to 1200
   * @return the hurdles, without a spacing
   * @throws IllegalArgumentException if {@code millimetres} is out of range
   */
  public static Hurdles ofHeight(int millimetres) {
    checkArgument(
        isHeight(millimetres),
        "millimetres must be from %s to %s, was %s",
        LOWEST,
        HIGHEST,
        millimetres);
    return new Hurdles(millimetres, 0, 0);
  }

  /**
   * Returns hurdles of this height with a spacing.
   *
   * @param centimetres the distance between two hurdles, from 500 to 3500
   * @return the hurdles
   * @throws IllegalArgumentException if {@code centimetres} is out of range
   */
  public Hurdles withSpacing(int centimetres) {
    checkArgument(
        isSpacing(centimetres),
        "centimetres must be from %s to %s, was %s",
        SHORTEST_SPACING,
        LONGEST_SPACING,
        centimetres);
    return new Hurdles(height, centimetres, distanceToFirst);
  }

  /**
   * Returns these hurdles with the distance from the start to the first one.
   *
   * @param centimetres the distance, from 500 to 6000
   * @return the hurdles
   * @throws IllegalArgumentException if {@code centimetres} is out of range or the spacing is not
   *     known
   */
  public Hurdles withDistanceToFirst(int centimetres) {
    checkArgument(
        isDistanceToFirst(centimetres),
        "centimetres must be from %s to %s, was %s",
        SHORTEST_SPACING,
        LONGEST_DISTANCE_TO_FIRST,
        centimetres);
    checkArgument(spacing != 0, "the distance to the first hurdle needs a spacing");
    return new Hurdles(height, spacing, centimetres);
  }

  /**
   * Reads hurdles: height, then spacing, then the distance to the first one, as in {@code
   * 91.4cm35m45m}, {@code 91.4-8.90}, {@code 1.067m}, {@code 36in}. A height without a unit is
   * centimetres, or inches when it is one of 27, 30, 33, 36, 39 and 42. Spellings of the same
   * hurdle are the same: 99.0, 99.1 and 100 cm are the hurdle of 99.1 cm, and so is {@code 990cm},
   * as addresses of pages without the point have it.
   *
   * @param text the text
   * @return the hurdles
   * @throws DisciplineFormatException if the text is not hurdles
   */
  public static Hurdles parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new DisciplineFormatException(
                    text,
                    Tokenizer.scan(text).problemIndex(),
                    "hurdles such as 91.4cm35m45m",
                    ImmutableList.of()));
  }

  /**
   * Reads hurdles.
   *
   * @param text the text
   * @return the hurdles, or empty where {@link #parse(CharSequence)} throws
   */
  public static Optional<Hurdles> tryParse(CharSequence text) {
    TokenizedName tokenized = Tokenizer.scan(requireNonNull(text, "text"));
    return tokenized.isOnlyQuantities()
        ? Optional.ofNullable(of(tokenized.quantities()))
        : Optional.empty();
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the hurdles
   * @throws DisciplineFormatException if the text is not hurdles
   */
  public static Hurdles valueOf(String text) {
    return parse(text);
  }

  /** Returns the hurdles of one to three quantities, null when there are none. */
  static @Nullable Hurdles of(List<Quantity> quantities) {
    if (quantities.isEmpty() || quantities.size() > 3) {
      return null;
    }
    long height = millimetres(quantities.get(0));
    long spacing = quantities.size() > 1 ? centimetres(quantities.get(1)) : 0;
    long first = quantities.size() > 2 ? centimetres(quantities.get(2)) : 0;
    boolean possible =
        isHeight(height)
            && (quantities.size() < 2 || isSpacing(spacing))
            && (quantities.size() < 3 || isDistanceToFirst(first));
    return possible ? new Hurdles((int) height, (int) spacing, (int) first) : null;
  }

  private static boolean isHeight(long millimetres) {
    return millimetres >= LOWEST && millimetres <= HIGHEST;
  }

  private static boolean isSpacing(long centimetres) {
    return centimetres >= SHORTEST_SPACING && centimetres <= LONGEST_SPACING;
  }

  private static boolean isDistanceToFirst(long centimetres) {
    return centimetres >= SHORTEST_SPACING && centimetres <= LONGEST_DISTANCE_TO_FIRST;
  }

  /**
   * Returns whether a number without a unit is one that lists write for a height of the rules:
   * {@code 84} or {@code 106} centimetres, and {@code 36} inches where it is written to the code.
   */
  static boolean isNamedHeight(Quantity height) {
    long whole = height.wholeDecimal();
    boolean isInches =
        height.place() == Quantity.Place.ATTACHED && Heights.OF_INCHES.containsKey((int) whole);
    return isInches
        || whole > 0
            && whole < FIRST_IMPOSSIBLE_CENTIMETRES
            && Heights.NOMINAL.containsKey((int) whole * MILLIMETRES_OF_A_CENTIMETRE);
  }

  private static long millimetres(Quantity quantity) {
    long millionths = quantity.decimalMillionths();
    Token unit = quantity.unit();
    int inches = (int) quantity.wholeDecimal();
    if (unit == Token.INCH || unit == null && Heights.OF_INCHES.containsKey(inches)) {
      return Heights.OF_INCHES.getOrDefault(inches, -1);
    }
    boolean metres = unit == Token.METRE || unit == null && millionths < 2 * Quantity.MILLION;
    if (!metres && unit != Token.CENTIMETRE && unit != null) {
      return -1;
    }
    boolean isPointLost =
        unit == Token.CENTIMETRE && millionths >= FIRST_IMPOSSIBLE_CENTIMETRES * Quantity.MILLION;
    long micrometres =
        metres ? millionths : millionths / (isPointLost ? 1_000 : CENTIMETRES_OF_A_METRE);
    return micrometres % 1_000 == 0 ? micrometres / 1_000 : -1;
  }

  private static long centimetres(Quantity quantity) {
    long centimetres = quantity.decimalMillionths() / (Quantity.MILLION / CENTIMETRES_OF_A_METRE);
    return quantity.unit() == Token.METRE || quantity.unit() == null ? centimetres : -1;
  }

  /**
   * Returns the height.
   *
   * @return millimetres, from 150 to 1200
   */
  public int heightInMillimetres() {
    return height;
  }

  /**
   * Returns the spacing between two hurdles.
   *
   * @return centimetres, empty when it is not given
   */
  public Optional<Integer> spacingInCentimetres() {
    return spacing == 0 ? Optional.empty() : Optional.of(spacing);
  }

  /**
   * Returns the distance from the start to the first hurdle.
   *
   * @return centimetres, empty when it is not given
   */
  public Optional<Integer> distanceToFirstInCentimetres() {
    return distanceToFirst == 0 ? Optional.empty() : Optional.of(distanceToFirst);
  }

  /** Compares by height, then spacing, then the way to the first hurdle; consistent with equals. */
  @Override
  public int compareTo(Hurdles other) {
    if (height != other.height) {
      return Integer.compare(height, other.height);
    }
    return spacing != other.spacing
        ? Integer.compare(spacing, other.spacing)
        : Integer.compare(distanceToFirst, other.distanceToFirst);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Hurdles that
            && height == that.height
            && spacing == that.spacing
            && distanceToFirst == that.distanceToFirst;
  }

  @Override
  public int hashCode() {
    return Objects.hash(height, spacing, distanceToFirst);
  }

  /**
   * Returns the text that {@link #parse(CharSequence)} reads, such as {@code 99.1cm} or {@code
   * 91.4cm35m45m}.
   */
  @Override
  public String toString() {
    return joined("");
  }

  /** The height, spacing and way to the first hurdle with a separator between them. */
  String joined(String separator) {
    StringBuilder text = new StringBuilder();
    text.append(Quantity.text(height * (Quantity.MILLION / MILLIMETRES_OF_A_CENTIMETRE)))
        .append("cm");
    if (spacing != 0) {
      text.append(separator).append(metres(spacing));
    }
    if (distanceToFirst != 0) {
      text.append(separator).append(metres(distanceToFirst));
    }
    return text.toString();
  }

  private static String metres(int centimetres) {
    return Quantity.text(centimetres * (Quantity.MILLION / CENTIMETRES_OF_A_METRE)) + "m";
  }

  @Serial
  private Object writeReplace() {
    return Form.ofText(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  /** The heights of hurdles that exist, by the ways they are written. */
  private static final class Heights {
    private static final NominalValues TABLE =
        new NominalValues("hurdle_heights.tsv", "millimetres");
    private static final Map<Integer, Integer> OF_INCHES = TABLE.writtenIn("in");
    private static final Map<Integer, Integer> NOMINAL = TABLE.writtenIn("mm");
  }
}
