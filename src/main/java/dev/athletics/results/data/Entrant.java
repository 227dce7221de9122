package dev.athletics.results.data;

import dev.athletics.results.Competitor;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import org.jspecify.annotations.Nullable;

/**
 * A competitor in an event, one for all rows that name both in the same cells.
 *
 * <p>The competitor is null where the cells of the event could be read and those of the competitor
 * could not; then the row is refused.
 */
final class Entrant {
  private final Event event;
  private final @Nullable Competitor competitor;
  private @Nullable Mark beaten;

  Entrant(Event event, @Nullable Competitor competitor) {
    this.event = event;
    this.competitor = competitor;
  }

  Event event() {
    return event;
  }

  @Nullable Competitor competitor() {
    return competitor;
  }

  /** Notes the best mark so far that a list is known not to need. */
  void setBeaten(Mark mark) {
    beaten = mark;
  }

  /** Returns whether a mark is no better than one that is known not to be needed. */
  boolean isBeaten(Mark mark) {
    Mark other = beaten;
    return other != null && isTimedAlike(mark, other) && !event.discipline().isBetter(mark, other);
  }

  private static boolean isTimedAlike(Mark mark, Mark other) {
    return !(mark instanceof RaceTime time)
        || !(other instanceof RaceTime otherTime)
        || time.method() == otherTime.method();
  }
}
