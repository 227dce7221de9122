package dev.athletics.results.records;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.RecordScope;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.records.RecordCheck.Made;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the meetings of one day would have broken, each of them alone: a claim is certain if no
 * other meeting saw a better mark, since that may have come first.
 */
final class MeetingsOfOneDay {
  private final List<Claimed> all = new ArrayList<>();
  private final Map<Sought, List<Claimed>> bestFirst = new HashMap<>();

  MeetingsOfOneDay(List<ImmutableList<Made>> meetings) {
    for (int meeting = 0; meeting < meetings.size(); meeting++) {
      for (Made made : meetings.get(meeting)) {
        Claimed claimed = new Claimed(meeting, Sought.of(made.claim()), made);
        all.add(claimed);
        bestFirst.computeIfAbsent(claimed.sought(), sought -> new ArrayList<>()).add(claimed);
      }
    }
    bestFirst.forEach((sought, claims) -> claims.sort(sought.bestFirst()));
  }

  /** The record that marks of several meetings compete for. */
  private record Sought(RecordScope scope, Event event) {
    static Sought of(RecordClaim claim) {
      return new Sought(claim.scope(), RecordEvents.recordEvent(claim.performance().event()));
    }

    Comparator<Claimed> bestFirst() {
      return Comparator.comparing(Claimed::mark, event.discipline().bestFirst());
    }
  }

  private record Claimed(int meeting, Sought sought, Made made) {
    RecordClaim claim() {
      return made.claim();
    }

    Mark mark() {
      return claim().performance().mark();
    }
  }

  ImmutableList<Made> certain() {
    return all.stream()
        .filter(claimed -> betterElsewhere(claimed).isEmpty())
        .map(Claimed::made)
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Rejection> uncertain() {
    return all.stream()
        .flatMap(
            claimed -> betterElsewhere(claimed).map(better -> refusal(claimed, better)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Claimed> betterElsewhere(Claimed claimed) {
    return requireNonNull(bestFirst.get(claimed.sought())).stream()
        .filter(other -> other.meeting() != claimed.meeting())
        .findFirst()
        .filter(best -> claimed.sought().bestFirst().compare(best, claimed) < 0);
  }

  private static Rejection refusal(Claimed claimed, Claimed better) {
    RecordClaim claim = claimed.claim();
    Reason reason =
        Reason.of(
            ReasonCode.ORDER_UNKNOWN,
            Commentary.orderOfMeetingsUnknown(better.claim().performance()));
    return new Rejection(
        claim.scope(),
        claim.result(),
        claim.performance(),
        claim.previousRecords(),
        ImmutableSet.of(reason));
  }
}
