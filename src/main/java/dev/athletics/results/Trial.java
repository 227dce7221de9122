package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.MarkSyntax;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import dev.athletics.results.text.ShortText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
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
  private static final ImmutableSet<MarkNote> ASSISTED_AT_MOST =
      Sets.immutableEnumSet(MarkNote.WIND_ASSISTED);
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

  /** Whether the list says {@code w} and gives no reading. */
  private final boolean assistedByUnknownWind;

  private Trial(Kind kind, @Nullable Distance distance, @Nullable Wind wind) {
    this(kind, distance, wind, false);
  }

  private Trial(
      Kind kind, @Nullable Distance distance, @Nullable Wind wind, boolean assistedByUnknownWind) {
    this.kind = kind;
    this.distance = distance;
    this.wind = wind;
    this.assistedByUnknownWind = assistedByUnknownWind;
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
   * Reads a trial as result sheets write it: a distance, {@code 8.42w} for one with too much wind,
   * {@code x}, {@code F}, {@code FOUL} or {@code ND} for a failure, {@code -}, {@code P} or {@code
   * PASS} for a pass, {@code r} for an athlete who retired, in any case.
   *
   * @param text the trial, with the wind in brackets where there is one
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
    boolean known = bracket > 0 && tryParse(trial.substring(0, bracket)).isPresent();
    int start = Blanks.skip(trial, 0, trial.length());
    boolean measured = Digits.isDigitAt(trial, start, trial.length());
    return known ? bracket : measured ? indexOfRefusal(trial) : 0;
  }

  /** A mark that is read has a note or a remark, which no trial has, after its digits. */
  private static int indexOfRefusal(String trial) {
    try {
      NotatedMark.parse(trial, MarkSyntax.DISTANCE);
      return Digits.skip(trial, Blanks.skip(trial, 0, trial.length()), trial.length());
    } catch (MarkFormatException refusal) {
      return refusal.index();
    }
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
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
   * @return the trial, or empty if the text is not one
   */
  public static Optional<Trial> tryParse(CharSequence text) {
    if (ShortText.isTooLong(requireNonNull(text, "text"))) {
      return Optional.empty();
    }
    String trial = Blanks.trim(text);
    int bracket = trial.indexOf('(');
    if (bracket < 0 || !trial.endsWith(")")) {
      return withoutMark(trial, null).or(() -> valid(trial));
    }
    return Wind.tryParse(trial.substring(bracket + 1, trial.length() - 1))
        .flatMap(wind -> withoutMark(Blanks.trim(trial.substring(0, bracket)), wind))
        .or(() -> valid(trial));
  }

  private static Optional<Trial> withoutMark(String text, @Nullable Wind wind) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "x", "f", "foul", "nd" -> Optional.of(new Trial(Kind.FAILED, null, wind));
      case "-", "–", "p", "pass" -> wind == null ? Optional.of(PASSED) : Optional.empty();
      case "r" -> wind == null ? Optional.of(RETIRED) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** A trial has no note but {@code w}, which beside a legal reading is wrong. */
  private static Optional<Trial> valid(String text) {
    return NotatedMark.tryParse(text, MarkSyntax.DISTANCE)
        .filter(mark -> ASSISTED_AT_MOST.containsAll(mark.notes()) && mark.remarks().isEmpty())
        .filter(mark -> mark.notes().isEmpty() || mark.wind().map(Trial::isTooStrong).orElse(true))
        .flatMap(Trial::of);
  }

  private static boolean isTooStrong(Wind wind) {
    return wind.tenths().isPresent() && !wind.isLegal();
  }

  private static Optional<Trial> of(NotatedMark mark) {
    Wind wind = mark.wind().orElse(null);
    boolean assisted = wind == null && !mark.notes().isEmpty();
    return mark.outcome() instanceof Distance distance
        ? Optional.of(new Trial(Kind.VALID, distance, wind, assisted))
        : Optional.empty();
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
   * @return the distance, or empty unless the trial was valid
   */
  public Optional<Distance> distance() {
    return Optional.ofNullable(distance);
  }

  /**
   * Returns the wind reading.
   *
   * @return the wind, or empty where none was taken
   */
  public Optional<Wind> wind() {
    return Optional.ofNullable(wind);
  }

  /**
   * Returns whether the wind was above the limit: as its reading says, or the {@code w} of a list
   * that gives none.
   *
   * @return true if the distance is wind-assisted for certain
   */
  public boolean isWindAssisted() {
    return assistedByUnknownWind || kind == Kind.VALID && wind != null && isTooStrong(wind);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trial that
        && kind == that.kind
        && Objects.equals(distance, that.distance)
        && Objects.equals(wind, that.wind)
        && assistedByUnknownWind == that.assistedByUnknownWind;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, distance, wind, assistedByUnknownWind);
  }

  /**
   * Returns the text of result sheets, which {@link #parse(CharSequence)} reads back.
   *
   * @return the text, such as {@code 8.42(-0.2)}
   */
  @Override
  public String toString() {
    String result = distance == null ? kind.sign : distance + (assistedByUnknownWind ? "w" : "");
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
