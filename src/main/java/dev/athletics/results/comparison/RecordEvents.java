package dev.athletics.results.comparison;

import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Event;

/**
 * The event for which a record is kept: age groups share one record where implements and hurdles
 * are the same.
 */
public final class RecordEvents {
  private RecordEvents() {}

  /**
   * Returns the event under which a mark is listed.
   *
   * @param event any event
   * @return the seniors' event with the same implement and hurdles; the event itself where the
   *     specification of its age group is not fixed
   */
  public static Event recordEvent(Event event) {
    return event.withAgeGroup(AgeGroup.SENIOR).orElse(event);
  }

  /**
   * Returns whether an age group uses the implement or the hurdles of an event.
   *
   * @param event the event
   * @param group the age group
   * @return true if the group's own event is listed with this one
   */
  public static boolean isOfAgeGroup(Event event, AgeGroup group) {
    Event ofAll = Event.of(event.discipline().generic(), event.category(), group);
    Event ofGroup =
        event
            .sportClass()
            .map(it -> Event.of(ofAll.discipline(), ofAll.category(), group, it))
            .orElse(ofAll);
    return recordEvent(ofGroup).equals(recordEvent(event));
  }
}
