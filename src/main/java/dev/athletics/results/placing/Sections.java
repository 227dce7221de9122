package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.TimingMethod;
import java.util.Comparator;

/** The races that are ranked as one, in an order of their own whatever the order given. */
final class Sections {
  private static final Comparator<Race> ORDER =
      comparing(Race::round)
          .thenComparing(Race::date)
          .thenComparing(Race::startTime, Comparators.emptiesLast(naturalOrder()))
          .thenComparing(Race::toString)
          .thenComparing(Sections::rows);
  private static final ImmutableSet<TimingMethod> DO_NOT_COMPARE =
      Sets.immutableEnumSet(TimingMethod.HAND, TimingMethod.FULLY_AUTOMATIC);

  private Sections() {}

  /** Sections that say the same of themselves are told apart by who was in them. */
  private static String rows(Race race) {
    return race.results().stream().map(Result::toString).toList().toString();
  }

  static ImmutableList<Race> inOrder(Iterable<Race> sections) {
    ImmutableList<Race> races =
        ImmutableList.sortedCopyOf(ORDER, requireNonNull(sections, "sections"));
    checkArgument(!races.isEmpty(), "sections must be one race or more");
    checkArgument(
        races.stream().map(Race::event).distinct().count() == 1,
        "sections must be of one event, were %s",
        races);
    checkArgument(
        races.size() == 1 || !timings(races).containsAll(DO_NOT_COMPARE),
        "sections must be timed in one way (TR 20.8), were %s",
        DO_NOT_COMPARE);
    return races;
  }

  private static ImmutableSet<TimingMethod> timings(ImmutableList<Race> races) {
    return races.stream()
        .flatMap(race -> race.results().stream())
        .filter(Row::isPlaced)
        .flatMap(result -> result.mark().stream())
        .filter(RaceTime.class::isInstance)
        .map(mark -> ((RaceTime) mark).method())
        .collect(Sets.toImmutableEnumSet());
  }
}
