package dev.athletics.results;

import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;

/**
 * The event in which a mark counts: that of the competitor's own category, in whatever race it was
 * set.
 */
final class OwnEvent {
  private OwnEvent() {}

  /** A woman's throw in a men's contest is one with the men's implement. */
  static Event of(Competitor competitor, Event event) {
    Category category = competitor.category().orElse(event.category());
    if (category == event.category()) {
      return event;
    }
    Discipline contested =
        event.category() == Category.MIXED ? event.discipline() : event.specification();
    return event
        .sportClass()
        .map(sportClass -> Event.of(contested, category, event.ageGroup(), sportClass))
        .orElseGet(() -> Event.of(contested, category, event.ageGroup()));
  }

  /** Returns whether a woman competed in a race of men, or a man in one of women. */
  static boolean isOfOthers(Competitor competitor, Event event) {
    Category own = competitor.category().orElse(event.category());
    return isSingle(own) && isSingle(event.category()) && own != event.category();
  }

  private static boolean isSingle(Category category) {
    return category == Category.MEN || category == Category.WOMEN;
  }
}
