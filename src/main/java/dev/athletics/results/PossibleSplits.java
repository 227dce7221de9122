package dev.athletics.results;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.RaceTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether the intermediate times of a row lie inside its race, in distance and time, and rise. The
 * last may be that of the finish.
 */
final class PossibleSplits {
  private static final int DIGITS_OF_A_MICROMETRE = 6;

  private final Discipline race;
  private final Result result;
  private final Contradictions contradictions;

  private PossibleSplits(Discipline race, Result result, Contradictions contradictions) {
    this.race = race;
    this.result = result;
    this.contradictions = contradictions;
  }

  static void check(Discipline race, Result result, Contradictions contradictions) {
    PossibleSplits splits = new PossibleSplits(race, result, contradictions);
    Split before = null;
    for (Split split : result.splits()) {
      if (splits.checkKind(split)) {
        splits.checkInsideRace(split);
        if (before != null) {
          splits.checkRising(before, split);
        }
        before = split;
      }
    }
  }

  /** A flat distance is passed in any race; hurdles and relays are run in their own races alone. */
  private boolean checkKind(Split split) {
    boolean isRace =
        race.markKind() == MarkKind.TIME || race.markKind() == MarkKind.DISTANCE_IN_FIXED_TIME;
    Family family = split.discipline().family();
    boolean isOfItsKind =
        switch (family) {
          case HURDLES, STEEPLECHASE, RELAY, RACE_WALK -> family == race.family();
          default -> true;
        };
    boolean possible = isRace && isOfItsKind && split.discipline().markKind() == MarkKind.TIME;
    check(possible, split, "cannot be passed in %s", race);
    return possible;
  }

  private void checkInsideRace(Split split) {
    Optional<BigDecimal> passed = split.discipline().distanceInMetres();
    distanceCovered()
        .ifPresent(
            whole ->
                check(
                    passed.isEmpty() || passed.get().compareTo(whole) <= 0,
                    split,
                    "is not inside the distance of %s",
                    race));
    if (PossibleRace.mark(result.outcome()).orElse(null) instanceof RaceTime finish) {
      boolean isFinish = split.isAtFinishOf(race);
      check(
          isFinish
              ? split.time().toMillis() == finish.toMillis()
              : split.time().toMillis() < finish.toMillis(),
          split,
          isFinish ? "is not the time at the finish, %s" : "is not before the finish, %s",
          finish);
    }
    race.duration()
        .ifPresent(
            limit ->
                check(
                    split.time().toDuration().compareTo(limit) <= 0,
                    split,
                    "is after the end of %s",
                    race));
  }

  /** In a race for a fixed time, how far the athlete came. */
  private Optional<BigDecimal> distanceCovered() {
    return race.distanceInMetres()
        .or(
            () ->
                result
                    .mark()
                    .filter(Distance.class::isInstance)
                    .map(
                        mark ->
                            BigDecimal.valueOf(
                                ((Distance) mark).toMicrometres(), DIGITS_OF_A_MICROMETRE)));
  }

  private void checkRising(Split before, Split split) {
    Optional<BigDecimal> near = before.discipline().distanceInMetres();
    Optional<BigDecimal> far = split.discipline().distanceInMetres();
    boolean isFarther = near.isEmpty() || far.isEmpty() || near.get().compareTo(far.get()) < 0;
    Duration since = split.time().toDuration().minus(before.time().toDuration());
    check(
        isFarther && !since.isNegative() && !since.isZero(),
        split,
        "does not rise from %s %s",
        before.discipline(),
        before.time());
  }

  @SuppressWarnings("AnnotateFormatMethod") // The annotation is not a dependency.
  private void check(boolean possible, Split split, String reason, Object... arguments) {
    if (!possible) {
      contradictions.add(
          "splits",
          "split %s %s of %s "
              .formatted(split.discipline(), split.time(), result.competitor())
              .concat(reason.formatted(arguments)));
    }
  }
}
