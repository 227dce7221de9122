package dev.athletics.results;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.TimingMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the legs of a row fit their relay, its intermediate times and its finish. */
final class PossibleLegs {
  /** Two clocks of these kinds differ by the rounding alone. */
  private static final ImmutableSet<TimingMethod> EXACT =
      Sets.immutableEnumSet(TimingMethod.FULLY_AUTOMATIC, TimingMethod.TRANSPONDER);

  private final Discipline relay;
  private final Result result;
  private final Contradictions contradictions;

  private PossibleLegs(Discipline relay, Result result, Contradictions contradictions) {
    this.relay = relay;
    this.result = result;
    this.contradictions = contradictions;
  }

  static void check(Discipline relay, Result result, Contradictions contradictions) {
    if (!result.legs().isEmpty()) {
      new PossibleLegs(relay, result, contradictions).check();
    }
  }

  private void check() {
    Leg last = result.legs().get(result.legs().size() - 1);
    int legs = relay.legs().size();
    contradictions.check(
        legs == 0 || last.number() <= legs,
        "legs",
        "leg %s of %s is not one of %s",
        last,
        result.competitor(),
        relay);
    result.legs().forEach(this::checkInsideRace);
    checkSums(legs);
  }

  private void checkInsideRace(Leg leg) {
    contradictions.check(
        !(PossibleRace.mark(result.outcome()).orElse(null) instanceof RaceTime finish)
            || leg.time().toMillis() < finish.toMillis(),
        "legs",
        "leg %s of %s is not shorter than the race",
        leg,
        result.competitor());
  }

  private void checkSums(int legs) {
    List<RaceTime> run = new ArrayList<>();
    BigDecimal passed = BigDecimal.ZERO;
    for (Leg leg : result.legs()) {
      Optional<BigDecimal> metres = metres(leg);
      if (leg.number() != run.size() + 1 || metres.isEmpty()) {
        return;
      }
      run.add(leg.time());
      passed = passed.add(metres.get());
      checkSum(run, timeAt(passed, run.size() == legs), leg);
    }
  }

  private Optional<BigDecimal> metres(Leg leg) {
    return leg.number() <= relay.legs().size()
        ? relay.legs().get(leg.number() - 1).distanceInMetres()
        : Optional.empty();
  }

  private Optional<RaceTime> timeAt(BigDecimal metres, boolean isFinish) {
    if (isFinish) {
      return PossibleRace.mark(result.outcome())
          .filter(RaceTime.class::isInstance)
          .map(RaceTime.class::cast);
    }
    return result.splits().stream()
        .filter(split -> split.isAt(metres))
        .map(Split::time)
        .findFirst();
  }

  /** Each of the times may be off by what was rounded away. */
  private void checkSum(List<RaceTime> run, Optional<RaceTime> passed, Leg last) {
    if (passed.isEmpty()
        || !isExact(passed.get())
        || !run.stream().allMatch(PossibleLegs::isExact)) {
      return;
    }
    long sum = run.stream().mapToLong(RaceTime::toMillis).sum();
    long rounded =
        passed.get().resolution().toMillis()
            + run.stream().mapToLong(time -> time.resolution().toMillis()).sum();
    contradictions.check(
        Math.abs(sum - passed.get().toMillis()) < rounded,
        "legs",
        "legs of %s up to %s do not add up to %s",
        result.competitor(),
        last,
        passed.get());
  }

  private static boolean isExact(RaceTime time) {
    return EXACT.contains(time.method());
  }
}
