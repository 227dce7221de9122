package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Split;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.RaceTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An intermediate time, as data.
 *
 * <pre>{@code
 * Split half = new Split(Discipline.parse("Half Marathon"), RaceTime.parse("1:00:48"));
 * System.out.println(SplitData.of(half).discipline());             // HM
 * System.out.println(SplitData.of(half).toSplit().equals(half));   // true
 * }</pre>
 *
 * @param discipline the code of the distance passed, such as {@code 800}
 * @param mark the time from the start
 */
public record SplitData(@Nullable String discipline, @Nullable String mark) {
  /**
   * Returns an intermediate time as data.
   *
   * @param split the intermediate time
   * @return the data, from which {@link #toSplit()} makes an equal one
   */
  public static SplitData of(Split split) {
    requireNonNull(split, "split");
    return new SplitData(split.discipline().code(), split.time().toString());
  }

  /**
   * Returns the intermediate time that this data describes.
   *
   * @return the intermediate time
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Split toSplit() {
    return Part.whole(this::read);
  }

  Optional<Split> read(Part part) {
    part.require("discipline", discipline, "a discipline such as 800");
    part.require("mark", mark, "a time such as 1:51.38");
    Optional<Discipline> passed = part.read("discipline", discipline, Discipline::parse);
    Optional<RaceTime> time = part.read("mark", mark, RaceTime::parse);
    return passed.flatMap(at -> time.map(read -> new Split(at, read)));
  }
}
