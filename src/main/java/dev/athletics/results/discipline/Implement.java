package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.naming.Quantity;
import dev.athletics.results.discipline.naming.Token;
import dev.athletics.results.discipline.naming.TokenizedName;
import dev.athletics.results.discipline.naming.Tokenizer;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The implement of a throw, known by its nominal weight, such as {@code 7.26kg} or {@code 800g}.
 *
 * <p>The weight is the nominal minimum of the rules (TR 32.1, TR 34.2, TR 36.8, TR 38.10), not that
 * of one implement on the scales. Equality and order go by the weight.
 *
 * <pre>{@code
 * Implement javelin = Implement.parse("800g");
 * System.out.println(javelin.grams()); // 800
 * System.out.println(Event.parse("U20 Men SP").specification().implement()); // Optional[6kg]
 * }</pre>
 *
 * @param grams the weight in grams, from 50 to 60000
 * @see <a href="{@docRoot}/index.html#tr-32.1">TR 32.1</a>
 * @see <a href="{@docRoot}/index.html#tr-34.2">TR 34.2</a>
 * @see <a href="{@docRoot}/index.html#tr-36.8">TR 36.8</a>
 * @see <a href="{@docRoot}/index.html#tr-38.10">TR 38.10</a>
 */
public record Implement(int grams) implements Comparable<Implement>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LIGHTEST = 50;
  private static final int HEAVIEST = 60_000;
  private static final int GRAMS_OF_A_KILOGRAM = 1_000;

  /** Below this a number without a unit means kilograms, from it on grams. */
  private static final int FIRST_GRAMS = 50;

  private static final int FIRST_IMPOSSIBLE_KILOGRAMS = 500;

  /**
   * Validates the weight. The exact weight of 16 or 12 pounds becomes the nominal one: 7257 is
   * 7260, 5443 is 5450.
   *
   * @param grams the weight in grams, from 50 to 60000
   * @throws IllegalArgumentException if {@code grams} is out of range
   */
  public Implement {
    checkArgument(
        isPossible(grams), "grams must be from %s to %s, was %s", LIGHTEST, HEAVIEST, grams);
    grams = Weights.NOMINAL.getOrDefault(grams, grams);
  }

  /**
   * Reads a weight: {@code 7.26kg}, {@code 7,26 kg}, {@code 7.26K}, {@code 800g}, {@code 16lb}.
   * Without a unit a number below 50 is kilograms, any other grams. Pounds are read for the
   * implements that exist in pounds, as their nominal metric weight: {@code 16lb} is 7.26 kg.
   * {@code 1750kg}, as addresses of pages without the point have it, is 1.75 kg.
   *
   * @param text the text
   * @return the implement
   * @throws DisciplineFormatException if the text is no weight of an implement
   */
  public static Implement parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new DisciplineFormatException(
                    text,
                    Tokenizer.scan(text).problemIndex(),
                    "a weight from 50g to 60kg",
                    ImmutableList.of()));
  }

  /**
   * Reads a weight.
   *
   * @param text the text
   * @return the implement, or empty where {@link #parse(CharSequence)} throws
   */
  public static Optional<Implement> tryParse(CharSequence text) {
    TokenizedName tokenized = Tokenizer.scan(requireNonNull(text, "text"));
    boolean isOneQuantity = tokenized.isOnlyQuantities() && tokenized.quantities().size() == 1;
    return isOneQuantity
        ? Optional.ofNullable(of(tokenized.quantities().get(0)))
        : Optional.empty();
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the implement
   * @throws DisciplineFormatException if the text is no weight of an implement
   */
  public static Implement valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns the implement of a quantity with a unit of weight or none, null when there is no such
   * implement.
   */
  static @Nullable Implement of(Quantity quantity) {
    long grams =
        quantity.unit() == Token.POUND
            ? Weights.OF_POUNDS.getOrDefault((int) quantity.wholeDecimal(), -1)
            : grams(quantity);
    return isPossible(grams) ? new Implement((int) grams) : null;
  }

  private static long grams(Quantity quantity) {
    if (isInGrams(quantity)) {
      return quantity.wholeGrouped();
    }
    boolean kilograms =
        quantity.unit() == null
            || quantity.unit() == Token.KILOGRAM
            || quantity.unit() == Token.KILO;
    boolean isWhole = quantity.decimalMillionths() % GRAMS_OF_A_KILOGRAM == 0;
    return kilograms && isWhole ? quantity.decimalMillionths() / GRAMS_OF_A_KILOGRAM : -1;
  }

  private static boolean isInGrams(Quantity quantity) {
    long kilograms = quantity.decimalMillionths() / Quantity.MILLION;
    return quantity.unit() == Token.GRAM
        || quantity.unit() == null && kilograms >= FIRST_GRAMS
        || quantity.unit() == Token.KILOGRAM && kilograms >= FIRST_IMPOSSIBLE_KILOGRAMS;
  }

  private static boolean isPossible(long grams) {
    return grams >= LIGHTEST && grams <= HEAVIEST;
  }

  /** Returns the weight in kilograms as the codes write it, such as {@code 7.26}. */
  String kilograms() {
    return Quantity.text(grams * (long) GRAMS_OF_A_KILOGRAM);
  }

  /** Compares by weight. */
  @Override
  public int compareTo(Implement other) {
    return Integer.compare(grams, other.grams);
  }

  /** Returns the weight as text: {@code 7.26kg}, below one kilogram {@code 800g}. */
  @Override
  public String toString() {
    return grams < GRAMS_OF_A_KILOGRAM ? grams + "g" : kilograms() + "kg";
  }

  /** The weights of implements that exist, by the ways they are written. */
  private static final class Weights {
    private static final NominalValues TABLE = new NominalValues("implement_weights.tsv", "grams");
    private static final Map<Integer, Integer> OF_POUNDS = TABLE.writtenIn("lb");
    private static final Map<Integer, Integer> NOMINAL = TABLE.writtenIn("g");
  }
}
