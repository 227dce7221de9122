package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Trial;
import dev.athletics.results.mark.Wind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One trial of a horizontal jump or a throw, as data.
 *
 * <pre>{@code
 * TrialData trial = TrialData.of(Trial.parse("8.95(+0.3)"));
 * System.out.println(trial.mark());    // 8.95
 * System.out.println(trial.wind());    // +0.3
 * System.out.println(trial.toTrial()); // 8.95(+0.3)
 * }</pre>
 *
 * @param mark the distance, or {@code x}, {@code -} or {@code r}
 * @param wind the wind of the trial, such as {@code +0.3}
 */
public record TrialData(@Nullable String mark, @Nullable String wind) {
  /**
   * Returns a trial as data.
   *
   * @param trial the trial
   * @return the data, from which {@link #toTrial()} makes an equal one
   */
  public static TrialData of(Trial trial) {
    String text = requireNonNull(trial, "trial").toString();
    String mark = trial.wind().isPresent() ? text.substring(0, text.indexOf('(')) : text;
    return new TrialData(mark, Texts.of(trial.wind()));
  }

  /**
   * Returns the trial that this data describes.
   *
   * @return the trial
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Trial toTrial() {
    return Part.whole(this::read);
  }

  Optional<Trial> read(Part part) {
    part.require("mark", mark, "a trial such as 8.42, x, - or r");
    Trial windless = part.with("mark", mark, Trial.failed(), (unread, text) -> Trial.parse(text));
    Trial trial = part.with("wind", wind, windless, TrialData::withWind);
    return part.built("mark", () -> trial);
  }

  private static Trial withWind(Trial trial, String text) {
    Wind wind = Wind.parse(text);
    if (trial.wind().isPresent() || trial.equals(Trial.PASSED) || trial.equals(Trial.RETIRED)) {
      throw new IllegalArgumentException("expected no wind beside the trial " + trial);
    }
    return trial.distance().map(distance -> Trial.of(distance, wind)).orElse(Trial.failed(wind));
  }
}
