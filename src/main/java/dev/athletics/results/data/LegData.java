package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Athlete;
import dev.athletics.results.Leg;
import dev.athletics.results.mark.RaceTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A leg of a relay, as data.
 *
 * <pre>{@code
 * LegData leg = LegData.of(Leg.flying(4, reid, RaceTime.parse("50.12")));
 * System.out.println(leg.mark());  // 50.12
 * System.out.println(leg.start()); // FLYING
 * }</pre>
 *
 * @param number which leg it is, from 1 up
 * @param athlete the runner
 * @param mark the time of the leg alone
 * @param start the name of how the runner began to run: {@code STANDING} or {@code FLYING}
 */
public record LegData(
    @Nullable Integer number,
    @Nullable AthleteData athlete,
    @Nullable String mark,
    @Nullable String start) {
  /**
   * Returns a leg as data.
   *
   * @param leg the leg
   * @return the data, from which {@link #toLeg()} makes an equal one
   */
  public static LegData of(Leg leg) {
    requireNonNull(leg, "leg");
    return new LegData(
        leg.number(), AthleteData.of(leg.runner()), leg.time().toString(), leg.start().name());
  }

  /**
   * Returns the leg that this data describes.
   *
   * @return the leg
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Leg toLeg() {
    return Part.whole(this::read);
  }

  Optional<Leg> read(Part part) {
    part.require("number", number, "the number of the leg");
    part.require("athlete", athlete, "the runner");
    part.require("mark", mark, "a time such as 50.12");
    part.require("start", start, "STANDING or FLYING");
    List<Integer> leg = new ArrayList<>(1);
    part.ordinal("number", number, leg::add);
    List<Athlete> runner = new ArrayList<>(1);
    part.part("athlete", athlete, AthleteData::read, runner::add);
    Optional<RaceTime> time = part.read("mark", mark, RaceTime::parse);
    Optional<Leg.Start> began = part.read("start", start, Texts.constant(Leg.Start.class));
    return part.built(
        "start", () -> new Leg(leg.get(0), runner.get(0), time.orElseThrow(), began.orElseThrow()));
  }
}
