package dev.athletics.results.comparison;

import dev.athletics.results.Athlete;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Event;
import java.util.function.Predicate;

/**
 * Whether a performance belongs in a list of an event: one of that event, or of another age group
 * with the same implements and hurdles. A list of an age group wants athletes who are known to be
 * of that age.
 */
public final class OfEvent implements Predicate<Performance> {
  private final Event event;
  private final Event recordEvent;

  /**
   * Admits the performances of an event.
   *
   * @param event the event
   */
  public OfEvent(Event event) {
    this.event = event;
    this.recordEvent = RecordEvents.recordEvent(event);
  }

  @Override
  public boolean test(Performance performance) {
    return performance.event().equals(event)
        || RecordEvents.recordEvent(performance.event()).equals(recordEvent)
            && isOfAge(performance);
  }

  private boolean isOfAge(Performance performance) {
    return event.ageGroup().equals(AgeGroup.SENIOR)
        || performance.competitor() instanceof Athlete athlete
            && event.ageGroup().admits(athlete.birth(), performance.date()).isYes();
  }
}
