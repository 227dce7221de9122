package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/** What a builder cannot do without. */
final class Required {
  private Required() {}

  static <T> T component(@Nullable T component, String name, String owner) {
    checkArgument(component != null, "%s of the %s is missing", name, owner);
    return component;
  }
}
