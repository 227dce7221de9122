package dev.athletics.results.records;

import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Event;

/** The event for which a record is kept: age groups race for one record where implements and hurdles are the same. */
final class RecordEvents {
  private RecordEvents() {}

  static Event recordEvent(Event event) {
    return event.ageGroup() == AgeGroup.SENIOR ? event : Event.of(event.specification(), event.category());
  }
}
