package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
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

  static Mark ofEvent(Event event, Mark mark) {
    checkArgument(
        event.discipline().markKind().admits(mark), "%s cannot be a mark in %s", mark, event);
    return mark;
  }
}
