package dev.athletics.results.comparison;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
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

  /**
   * Returns the events of men and of women in one of which a mark of an open event counts.
   *
   * @param event any event
   * @return both; nothing for an event of one category, and for a relay
   */
  public static ImmutableList<Event> ofEitherCategory(Event event) {
    return event.category() == Category.MIXED && event.discipline().legs().isEmpty()
        ? ImmutableList.of(
            recordEvent(ofCategory(event, Category.MEN)),
            recordEvent(ofCategory(event, Category.WOMEN)))
        : ImmutableList.of();
  }

  private static Event ofCategory(Event event, Category category) {
    return event
        .sportClass()
        .map(it -> Event.of(event.discipline(), category, event.ageGroup(), it))
        .orElseGet(() -> Event.of(event.discipline(), category, event.ageGroup()));
  }
}
