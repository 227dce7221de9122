package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.records.RecordCheck.Made;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of one day would have broken, each of them alone: a claim is certain if no other
 * part saw a better mark, since that may have come first.
 *
 * @param certain the claims that hold in whatever order the parts were held
 * @param uncertain the refusals of the others
 */
record PartsOfOneDay(ImmutableList<Made> certain, ImmutableList<Rejection> uncertain) {
  static PartsOfOneDay of(List<ImmutableList<Made>> parts) {
    List<Claimed> all = new ArrayList<>();
    Map<Sought, List<Claimed>> bestFirst = new HashMap<>();
    for (int part = 0; part < parts.size(); part++) {
      for (Made made : parts.get(part)) {
        Claimed claimed = new Claimed(part, Sought.of(made.claim()), made);
        all.add(claimed);
        bestFirst.computeIfAbsent(claimed.sought(), sought -> new ArrayList<>()).add(claimed);
      }
    }
    bestFirst.forEach((sought, claims) -> claims.sort(bestFirst(sought)));
    return divided(all, bestFirst);
  }

  private static PartsOfOneDay divided(List<Claimed> all, Map<Sought, List<Claimed>> bestFirst) {
    ImmutableList.Builder<Made> certain = ImmutableList.builder();
    ImmutableList.Builder<Rejection> uncertain = ImmutableList.builder();
    for (Claimed claimed : all) {
      betterElsewhere(claimed, requireNonNull(bestFirst.get(claimed.sought())))
          .ifPresentOrElse(
              better -> uncertain.add(refusal(claimed, better)), () -> certain.add(claimed.made()));
    }
    return new PartsOfOneDay(certain.build(), uncertain.build());
  }

  private static Optional<Claimed> betterElsewhere(Claimed claimed, List<Claimed> bestFirst) {
    return bestFirst.stream()
        .filter(other -> other.part() != claimed.part())
        .findFirst()
        .filter(best -> bestFirst(claimed.sought()).compare(best, claimed) < 0);
  }

  private static Comparator<Claimed> bestFirst(Sought sought) {
    return Comparator.comparing(Claimed::mark, sought.event().discipline().bestFirst());
  }

  private static Rejection refusal(Claimed claimed, Claimed better) {
    RecordClaim claim = claimed.claim();
    Reason reason =
        Reason.of(
            ReasonCode.ORDER_UNKNOWN,
            Commentary.orderOnOneDayUnknown(better.claim().performance()));
    return new Rejection(
        claim.scope(),
        claim.result(),
        claim.performance(),
        claim.previousRecords(),
        ImmutableSet.of(reason));
  }

  /** A claim with the number of its part. */
  private record Claimed(int part, Sought sought, Made made) {
    RecordClaim claim() {
      return made.claim();
    }

    Mark mark() {
      return claim().performance().mark();
    }
  }
}
