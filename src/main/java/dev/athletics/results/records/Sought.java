package dev.athletics.results.records;

import com.google.common.collect.Comparators;
import dev.athletics.results.RecordScope;
import dev.athletics.results.comparison.RecordEvents;
import dev.athletics.results.comparison.TotalOrder;
import dev.athletics.results.discipline.Event;
import java.util.Comparator;

/** The record that several marks compete for. */
record Sought(RecordScope scope, Event event) implements Comparable<Sought> {
  private static final Comparator<Sought> IN_ORDER =
      Comparator.comparing((Sought sought) -> sought.scope().toString())
          .thenComparing(
              sought -> sought.scope().competitor(),
              Comparators.emptiesFirst(TotalOrder.COMPETITORS))
          .thenComparing(Sought::event);

  static Sought of(RecordClaim claim) {
    return new Sought(claim.scope(), RecordEvents.recordEvent(claim.performance().event()));
  }

  /** For those with the same hash, as somebody may choose names. */
  @Override
  public int compareTo(Sought other) {
    return IN_ORDER.compare(this, other);
  }
}
