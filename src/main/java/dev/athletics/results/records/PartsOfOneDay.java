package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Competitor;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.records.RecordCheck.Made;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one day would have broken, each of them alone: a claim is certain if no other
 * part saw a better mark, since that may have come first.
 *
 * @param certain the claims that hold in whatever order the parts were held
 * @param uncertain the refusals of the others
 */
record PartsOfOneDay(ImmutableList<Made> certain, ImmutableList<Rejection> uncertain) {
  static PartsOfOneDay of(List<ImmutableList<Made>> parts, CompetitorIdentity identity) {
    List<Claimed> all = new ArrayList<>();
    Map<Object, List<Claimed>> bestFirst = new HashMap<>();
    for (int part = 0; part < parts.size(); part++) {
      for (Made made : parts.get(part)) {
        Claimed claimed = new Claimed(part, rivals(made.claim(), identity), made);
        all.add(claimed);
        for (Object rivals : claimed.rivals()) {
          bestFirst.computeIfAbsent(rivals, none -> new ArrayList<>()).add(claimed);
        }
      }
    }
    bestFirst.values().forEach(claims -> claims.sort(bestFirst(claims.get(0))));
    return divided(all, bestFirst, identity);
  }

  /** Under what claims are kept that may be for one record. */
  private static ImmutableSet<?> rivals(RecordClaim claim, CompetitorIdentity identity) {
    Sought sought = Sought.of(claim);
    return claim.scope().competitor().isEmpty()
        ? ImmutableSet.of(sought)
        : identity.clues(claim.scope().competitor().get()).stream()
            .map(clue -> new BookKey.Namesakes(clue, claim.scope().limits()))
            .map(namesakes -> new BookKey(sought.event(), namesakes))
            .collect(ImmutableSet.toImmutableSet());
  }

  private static PartsOfOneDay divided(
      List<Claimed> all, Map<Object, List<Claimed>> bestFirst, CompetitorIdentity identity) {
    ImmutableList.Builder<Made> certain = ImmutableList.builder();
    ImmutableList.Builder<Rejection> uncertain = ImmutableList.builder();
    for (Claimed claimed : all) {
      claimed.rivals().stream()
          .flatMap(of -> betterElsewhere(claimed, bestFirst.get(of), identity).stream())
          .findFirst()
          .ifPresentOrElse(
              better -> uncertain.add(refusal(claimed, better)), () -> certain.add(claimed.made()));
    }
    return new PartsOfOneDay(certain.build(), uncertain.build());
  }

  private static Optional<Claimed> betterElsewhere(
      Claimed claimed, @Nullable List<Claimed> bestFirst, CompetitorIdentity identity) {
    Comparator<Claimed> order = bestFirst(claimed);
    return requireNonNull(bestFirst).stream()
        .takeWhile(other -> order.compare(other, claimed) < 0)
        .filter(other -> other.part() != claimed.part() && other.isOfSame(claimed, identity))
        .findFirst();
  }

  private static Comparator<Claimed> bestFirst(Claimed claimed) {
    return Comparator.comparing(
        Claimed::mark, claimed.claim().performance().event().discipline().bestFirst());
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
  private record Claimed(int part, ImmutableSet<?> rivals, Made made) {
    boolean isOfSame(Claimed other, CompetitorIdentity identity) {
      Optional<Competitor> owner = claim().scope().competitor();
      Optional<Competitor> otherOwner = other.claim().scope().competitor();
      return owner.isEmpty()
          || otherOwner.isEmpty()
          || identity.isSame(owner.get(), otherOwner.get());
    }

    RecordClaim claim() {
      return made.claim();
    }

    Mark mark() {
      return claim().performance().mark();
    }
  }
}
