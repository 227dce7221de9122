package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.serial.Form;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Excerpt;
import dev.athletics.results.text.ShortText;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One height of a vertical jump and an athlete's trials at it: {@code 2.33:xo}.
 *
 * <p>The trials are written as the sheet writes them: up to three of {@code x} (failed), ended by
 * {@code o} (cleared), {@code -} (passed the rest) or {@code r} (retired). In a jump-off there is
 * one trial at each height and the text begins with {@code J}: {@code J2.34:o}. Equality compares
 * height, trials and jump-off.
 *
 * <pre>{@code
 * Bar bar = Bar.parse("2.33:xo");
 * System.out.println(bar.isCleared()); // true
 * System.out.println(bar.failures());  // 1
 * }</pre>
 *
 * @param height the height of the bar
 * @param trials the signs as the sheet writes them, such as {@code xxo}
 * @param jumpOff whether this height belongs to a jump-off
 */
public record Bar(Distance height, String trials, boolean jumpOff) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String EXPECTED = "a height with its trials such as 2.33:xo";
  private static final Pattern TRIALS = Pattern.compile("x{0,2}[o\\-r]|x{1,3}");
  private static final Pattern JUMP_OFF_TRIAL = Pattern.compile("[xor]");

  /** A run of passes, of which no sheet writes more than a height has trials. */
  private static final Pattern PASSES = Pattern.compile("(?<=^|x)[p\\-–]{1,3}$");

  private static final Pattern WRITTEN =
      Pattern.compile("(?<jumpOff>J)?(?<height>[^:]+?)(?: ?: ?| )(?<trials>[xXoOpPrR\\-–]{1,4})");

  /** Ten metres: a height of 185 is one in centimetres. */
  private static final long IMPOSSIBLE_HEIGHT = 10_000_000;

  /**
   * Creates a height with its trials.
   *
   * @param height the height of the bar
   * @param trials the trials in any case, such as {@code xo}; in a jump-off there is one
   * @param jumpOff whether this height belongs to a jump-off
   * @throws IllegalArgumentException if the trials cannot have happened at one height
   */
  public Bar {
    requireNonNull(height, "height");
    trials = checked(trials, jumpOff ? JUMP_OFF_TRIAL : TRIALS);
  }

  /**
   * Returns a height of the contest.
   *
   * @param height the height of the bar
   * @param trials the trials, such as {@code xo}
   * @return the height with its trials
   * @throws IllegalArgumentException if the trials cannot have happened at one height
   */
  public static Bar of(Distance height, String trials) {
    return new Bar(height, trials, false);
  }

  /**
   * Returns a height of a jump-off for the first place (TR 26.9).
   *
   * @param height the height of the bar
   * @param trial the one trial: {@code o}, {@code x} or {@code r}
   * @return the height with its trial
   * @throws IllegalArgumentException if the trial is none of these
   * @see <a href="{@docRoot}/index.html#tr-26.9">TR 26.9</a>
   */
  public static Bar inJumpOff(Distance height, String trial) {
    return new Bar(height, requireNonNull(trial, "trial"), true);
  }

  private static String checked(String trials, Pattern possible) {
    String written = requireNonNull(trials, "trials").toLowerCase(Locale.ROOT);
    if (!possible.matcher(written).matches()) {
      throw new IllegalArgumentException(
          "trials must be such as o, xo, xxo, xx-, xxx or r, was " + Excerpt.quoted(trials));
    }
    return written;
  }

  /**
   * Reads a height with its trials, in any case, after a colon or a blank. Passes are written as
   * {@code P} too, one or one for each trial that is left: {@code 2.33:XXP}, {@code 2.33 PPP}. A
   * height of ten metres or more is refused, since it is one in centimetres.
   *
   * @param text the text, such as {@code 2.33:xo}
   * @return the height with its trials
   * @throws MarkFormatException if the text is none
   */
  public static Bar parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(() -> new MarkFormatException(text, wrongFrom(text.toString()), EXPECTED));
  }

  /** The trials are wrong where all before their colon is a height. */
  private static int wrongFrom(String bar) {
    int colon = bar.indexOf(':');
    int height = bar.startsWith("J") ? 1 : 0;
    boolean known = colon > height && Distance.tryParse(bar.substring(height, colon)).isPresent();
    return known ? colon + 1 : 0;
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the height with its trials
   * @throws MarkFormatException if the text is none
   */
  public static Bar valueOf(String text) {
    return parse(text);
  }

  /**
   * Reads a height with its trials, if it is one.
   *
   * @param text any text
   * @return the height with its trials, or empty if the text is not one
   */
  public static Optional<Bar> tryParse(CharSequence text) {
    if (ShortText.isTooLong(requireNonNull(text, "text"))) {
      return Optional.empty();
    }
    Matcher bar = WRITTEN.matcher(Blanks.collapse(text));
    if (!bar.matches()) {
      return Optional.empty();
    }
    boolean jumpOff = bar.group("jumpOff") != null;
    String trials = PASSES.matcher(bar.group("trials").toLowerCase(Locale.ROOT)).replaceAll("-");
    return (jumpOff ? JUMP_OFF_TRIAL : TRIALS).matcher(trials).matches()
        ? Distance.tryParse(bar.group("height"))
            .filter(height -> height.toMicrometres() < IMPOSSIBLE_HEIGHT)
            .map(height -> new Bar(height, trials, jumpOff))
        : Optional.empty();
  }

  /**
   * Returns whether the height was cleared.
   *
   * @return true if a trial succeeded
   */
  public boolean isCleared() {
    return trials.endsWith("o");
  }

  /**
   * Counts the failures at this height; a pass is none.
   *
   * @return the number of failures, from 0 to 3
   */
  public int failures() {
    return (int) trials.chars().filter(sign -> sign == 'x').count();
  }

  /**
   * Returns whether the athlete retired at this height.
   *
   * @return true if the trials end with {@code r}
   */
  public boolean isRetired() {
    return trials.endsWith("r");
  }

  /**
   * Returns the text that {@link #parse(CharSequence)} reads back.
   *
   * @return the text, such as {@code 2.33:xo}
   */
  @Override
  public String toString() {
    return (jumpOff ? "J" : "") + height + ":" + trials;
  }

  @Serial
  private Object writeReplace() {
    return Form.ofText(this);
  }
}
