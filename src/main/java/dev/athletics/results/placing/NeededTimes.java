package dev.athletics.results.placing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Contradiction;
import dev.athletics.results.ContradictionException;
import dev.athletics.results.Result;
import dev.athletics.results.mark.RaceTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses to place by the clock or by net time where a row does not have it: in place of a row's
 * mark these compare all, so that a missing one would leave everybody without a place.
 */
final class NeededTimes {
  private static final long NANOS_OF_A_MILLI = 1_000_000;

  private NeededTimes() {}

  static void check(ImmutableList<Row> rows, PlacingRules rules) {
    ImmutableList<Contradiction> missing =
        rows.stream()
            .filter(Row::isPlaced)
            .flatMap(row -> missing(row, rules.first()))
            .collect(toImmutableList());
    if (!missing.isEmpty()) {
      throw new ContradictionException(missing);
    }
  }

  private static Stream<Contradiction> missing(Row row, Criterion first) {
    return switch (first) {
      case CLOCK_TIME ->
          hasWholeOffset(row.result())
              ? Stream.empty()
              : Stream.of(needed(row, "startOffset", ", in whole units of the mark"));
      case NET_TIME ->
          row.result().netTime().isPresent()
              ? Stream.empty()
              : Stream.of(needed(row, "netTime", ""));
      default -> Stream.empty();
    };
  }

  /** Only whole units add to a time that was rounded up as if it had been rounded after it. */
  private static boolean hasWholeOffset(Result result) {
    return result.outcome() instanceof RaceTime time
        && result.startOffset().filter(offset -> offset.toNanos() % unit(time) == 0).isPresent();
  }

  private static long unit(RaceTime time) {
    return time.resolution().toMillis() * NANOS_OF_A_MILLI;
  }

  private static Contradiction needed(Row row, String component, String how) {
    return new Contradiction(
        Optional.of(row.position() + 1),
        component,
        component + " of " + row.result().competitor() + " is needed" + how);
  }
}
