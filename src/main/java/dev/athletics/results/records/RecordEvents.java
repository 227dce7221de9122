package dev.athletics.results.records;

import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Event;

/**
 * The event for which a record is kept: age groups race for one record where implements and hurdles
 * are the same.
 */
final class RecordEvents {
  private RecordEvents() {}

  /**
   * The seniors' event with the same implement and hurdles; an age group's own where nobody has
   * fixed these.
   */
  static Event recordEvent(Event event) {
    return event.withAgeGroup(AgeGroup.SENIOR).orElse(event);
  }

  /** Tells whether an age group throws this implement, or runs over these hurdles. */
  static boolean isOfAgeGroup(Event event, AgeGroup group) {
    Event ofGroup = Event.of(event.discipline().generic(), event.category(), group);
    return recordEvent(ofGroup).equals(recordEvent(event));
  }
}
