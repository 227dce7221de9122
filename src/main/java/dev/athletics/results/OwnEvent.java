package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;

import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The event in which a mark counts: that of the competitor's own category, in whatever race it was
 * set; and who can have set it.
 */
final class OwnEvent {
  private OwnEvent() {}

  /** Teams run relays, men no women's races, and nobody before they were born. */
  static Competitor fitting(Event event, Competitor competitor, LocalDate date) {
    boolean relay = event.discipline().family() == Family.RELAY;
    checkArgument(
        competitor instanceof Team == relay,
        relay ? "%s is not a team, as %s needs" : "%s is a team, but %s is for individuals",
        competitor,
        event);
    checkArgument(
        event.category() != Category.WOMEN
            || !competitor.category().equals(Optional.of(Category.MEN)),
        "%s is of category %s, but the event is %s",
        competitor,
        Category.MEN,
        event);
    checkArgument(
        !(competitor instanceof Athlete athlete && athlete.birth().isAfter(date)),
        "%s was born after %s",
        competitor,
        date);
    return competitor;
  }

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
