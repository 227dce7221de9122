package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.mark.Mark;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a builder asks of its components. */
final class Required {
  private Required() {}

  static <T> T component(@Nullable T component, String name, String owner) {
    checkArgument(component != null, "%s of the %s is missing", name, owner);
    return component;
  }

  static void id(String scheme, String value) {
    checkArgument(
        !requireNonNull(scheme, "scheme").isEmpty() && !requireNonNull(value, "value").isEmpty(),
        "id needs a scheme and a value, was \"%s:%s\"",
        scheme,
        value);
  }

  /** Teams run relays, men no women's races, and nobody before they were born. */
  static Competitor ofEvent(Event event, Competitor competitor, LocalDate date) {
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

  static Mark ofEvent(Event event, Mark mark) {
    checkArgument(event.discipline().markKind().admits(mark), "%s is no mark of %s", mark, event);
    return mark;
  }
}
