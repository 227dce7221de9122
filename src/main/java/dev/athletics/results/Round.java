package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.Words;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * One race's place in the rounds of a contest, such as the final, the second semifinal or heat 3 of
 * round 1.
 *
 * <p>The number tells the races of one round apart; a round of a single race has none. The natural
 * order is that of the contest: by stage, then by number. Equality sees both.
 *
 * <p>Text is read generously, since no two sheets agree: {@code Semi-Final 1}, {@code Round 1 -
 * Heat 3}, {@code Heat 3}, {@code SF2}, {@code Final}. The canonical text is {@code Semifinal 1},
 * {@code Round 1 Heat 3}, {@code Final}.
 *
 * <pre>{@code
 * Round semifinal = Round.parse("Semi-Final 2");
 * System.out.println(semifinal);                            // Semifinal 2
 * System.out.println(semifinal.compareTo(Round.FINAL) < 0); // true
 * }</pre>
 */
public final class Round implements Comparable<Round>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SINGLE = 0;
  private static final Comparator<Round> CONTEST_ORDER =
      Comparator.comparing(Round::type).thenComparingInt(round -> round.number);

  /** The final, the only race of its round. */
  public static final Round FINAL = new Round(RoundType.FINAL, SINGLE);

  private final RoundType type;
  private final int number;

  private Round(RoundType type, int number) {
    this.type = type;
    this.number = number;
  }

  /**
   * Returns a round that is held as a single race.
   *
   * @param type the stage
   * @return the round
   */
  public static Round of(RoundType type) {
    return new Round(requireNonNull(type, "type"), SINGLE);
  }

  /**
   * Returns one of several races of a round.
   *
   * @param type the stage
   * @param number the number of the heat, semifinal, group or pool, from 1 up
   * @return the round
   * @throws IllegalArgumentException if the number is below 1
   */
  public static Round of(RoundType type, int number) {
    requireNonNull(type, "type");
    if (number < 1) {
      throw new IllegalArgumentException("number must be 1 or more, was " + number);
    }
    return new Round(type, number);
  }

  /**
   * Reads a round as result sheets name it, in some twenty languages: {@code Semi-Final 1}, {@code
   * Vorlauf 2}, {@code Demi-finale}. A race or section that names no round is one of the races of a
   * final. Of {@code 3h1}, the third place in heat 1, it reads the heat.
   *
   * @param text the name, such as {@code Semi-Final 1}
   * @return the round
   * @throws TextFormatException if no stage of a contest is named
   */
  public static Round parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new TextFormatException(
                    text,
                    Words.firstUnknown(text, RoundText::mayContain),
                    "a round such as Final or Semifinal 1"));
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the name
   * @return the round
   * @throws TextFormatException if no stage of a contest is named
   */
  public static Round valueOf(String text) {
    return parse(text);
  }

  /**
   * Reads a round as result sheets name it, if it is one.
   *
   * @param text any text
   * @return the round, or empty if no stage of a contest is named
   */
  public static Optional<Round> tryParse(CharSequence text) {
    return RoundText.read(requireNonNull(text, "text"));
  }

  /**
   * Returns the stage of the contest.
   *
   * @return the stage
   */
  public RoundType type() {
    return type;
  }

  /**
   * Returns which race of its round this is.
   *
   * @return the number from 1 up, or empty where the round is one race
   */
  public Optional<Integer> number() {
    return number == SINGLE ? Optional.empty() : Optional.of(number);
  }

  @Override
  public int compareTo(Round other) {
    return CONTEST_ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Round that && type == that.type && number == that.number;
  }

  @Override
  public int hashCode() {
    return 31 * type.ordinal() + number;
  }

  /**
   * Returns the canonical text, which {@link #parse(CharSequence)} reads back.
   *
   * @return the text, such as {@code Round 1 Heat 3}
   */
  @Override
  public String toString() {
    if (number == SINGLE) {
      return type.displayName();
    }
    String race = type.displayName().indexOf(' ') < 0 ? " " : " Heat ";
    return type.displayName() + race + number;
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
