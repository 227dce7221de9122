package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.ShortText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One trial of a horizontal jump or a throw: a distance, a failure, a pass, or the end of the
 * athlete's contest.
 *
 * <p>A jump carries the wind reading of its trial, a failed one too. The text is that of result
 * sheets: {@code 8.42}, {@code 8.42(-0.2)}, {@code x}, {@code x(+0.9)}, {@code -}, {@code r}.
 * Equality compares outcome, distance and wind.
 *
 * <pre>{@code
 * Trial trial = Trial.parse("8.95(+0.3)");
 * System.out.println(trial.distance());        // Optional[8.95]
 * System.out.println(trial.wind());            // Optional[+0.3]
 * System.out.println(Trial.parse("x").kind()); // FAILED
 * }</pre>
 *
 * @see Bar the trials of a vertical jump
 */
public final class Trial implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String EXPECTED = "a trial such as 8.42(-0.2), 21.33, x, - or r";

  /** A trial that the athlete passed: {@code -}. */
  public static final Trial PASSED = new Trial(Kind.PASSED, null, null);

  /** The sign that the athlete takes no further part: {@code r}. */
  public static final Trial RETIRED = new Trial(Kind.RETIRED, null, null);

  /**
   * What became of a trial.
   *
   * <pre>{@code
   * long failures =
   *     longJump.results().get(1).trials().stream()
   *         .filter(trial -> trial.kind() == Trial.Kind.FAILED)
   *         .count();
   * System.out.println(failures); // 2
   * }</pre>
   */
  public enum Kind {
    /** A valid trial, which was measured. */
    VALID(""),
    /** A failure. */
    FAILED("x"),
    /** A pass. */
    PASSED("-"),
    /** The athlete retired. */
    RETIRED("r");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }
  }

  private final Kind kind;
  private final @Nullable Distance distance;
  private final @Nullable Wind wind;

  private Trial(Kind kind, @Nullable Distance distance, @Nullable Wind wind) {
    this.kind = kind;
    this.distance = distance;
    this.wind = wind;
  }

  /**
   * Returns a valid trial without a wind reading.
   *
   * @param distance what was measured
   * @return the trial
   */
  public static Trial of(Distance distance) {
    return new Trial(Kind.VALID, requireNonNull(distance, "distance"), null);
  }

  /**
   * Returns a valid trial with its wind reading.
   *
   * @param distance what was measured
   * @param wind the wind of this trial
   * @return the trial
   */
  public static Trial of(Distance distance, Wind wind) {
    return new Trial(
        Kind.VALID, requireNonNull(distance, "distance"), requireNonNull(wind, "wind"));
  }

  /**
   * Returns a failure without a wind reading.
   *
   * @return the trial
   */
  public static Trial failed() {
    return new Trial(Kind.FAILED, null, null);
  }

  /**
   * Returns a failure with its wind reading.
   *
   * @param wind the wind of this trial
   * @return the trial
   */
  public static Trial failed(Wind wind) {
    return new Trial(Kind.FAILED, null, requireNonNull(wind, "wind"));
  }

  /**
   * Reads a trial as result sheets write it.
   *
   * @param text a distance, {@code x}, {@code -} or {@code r}, with the wind in brackets where
   *     there is one
   * @return the trial
   * @throws MarkFormatException if the text is no trial
   */
  public static Trial parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(() -> new MarkFormatException(text, wrongFrom(text.toString()), EXPECTED));
  }

  /** The wind is wrong where all before its bracket would have been a trial. */
  private static int wrongFrom(String trial) {
    int bracket = trial.indexOf('(');
    return bracket > 0 && tryParse(trial.substring(0, bracket)).isPresent() ? bracket : 0;
  }

  /**
   * Reads a trial as result sheets write it; the same as {@link #parse(CharSequence)}.
   *
   * @param text the text
   * @return the trial
   * @throws MarkFormatException if the text is no trial
   */
  public static Trial valueOf(String text) {
    return parse(text);
  }

  /**
   * Reads a trial as result sheets write it, if it is one.
   *
   * @param text any text
   * @return the trial, or nothing if the text is none
   */
  public static Optional<Trial> tryParse(CharSequence text) {
    if (ShortText.isTooLong(requireNonNull(text, "text"))) {
      return Optional.empty();
    }
    String trial = Blanks.trim(text);
    int bracket = trial.indexOf('(');
    if (bracket < 0) {
      return tryParse(trial, null);
    }
    if (!trial.endsWith(")")) {
      return Optional.empty();
    }
    return Wind.tryParse(trial.substring(bracket + 1, trial.length() - 1))
        .flatMap(wind -> tryParse(trial.substring(0, bracket), wind));
  }

  private static Optional<Trial> tryParse(String text, @Nullable Wind wind) {
    return switch (text) {
      case "x", "X" -> Optional.of(new Trial(Kind.FAILED, null, wind));
      case "-", "–" -> wind == null ? Optional.of(PASSED) : Optional.empty();
      case "r" -> wind == null ? Optional.of(RETIRED) : Optional.empty();
      default -> Distance.tryParse(text).map(distance -> new Trial(Kind.VALID, distance, wind));
    };
  }

  /**
   * Returns what became of the trial.
   *
   * @return the kind of trial
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns the distance measured.
   *
   * @return the distance, or nothing unless the trial was valid
   */
  public Optional<Distance> distance() {
    return Optional.ofNullable(distance);
  }

  /**
   * Returns the wind reading.
   *
   * @return the wind, or nothing where none was taken
   */
  public Optional<Wind> wind() {
    return Optional.ofNullable(wind);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trial that
        && kind == that.kind
        && Objects.equals(distance, that.distance)
        && Objects.equals(wind, that.wind);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, distance, wind);
  }

  /**
   * Returns the text of result sheets, which {@link #parse(CharSequence)} reads back.
   *
   * @return the text, such as {@code 8.42(-0.2)}
   */
  @Override
  public String toString() {
    String result = distance == null ? kind.sign : distance.toString();
    return wind == null ? result : result + "(" + wind + ")";
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
