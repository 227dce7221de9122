package dev.athletics.results.discipline.naming;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** NameIndex, folded, and the named each of them stands for; no spelling stands for two. */
public final class NameIndex<D> {
  private final Map<String, NamedDiscipline<D>> byKey = new HashMap<>();

  /**
   * Adds a spelling.
   *
   * @throws IllegalArgumentException if it is no spelling, or stands for something else already
   */
  public void put(String spelling, NamedDiscipline<D> named) {
    String key = NameKey.of(spelling);
    checkArgument(key != null && !key.isEmpty(), "%s has a character that no name has", spelling);
    NamedDiscipline<D> before = byKey.putIfAbsent(key, named);
    checkArgument(before == null || areSame(before, named), "%s is %s already", spelling, before);
  }

  /**
   * Compares as equals does, which a record makes up when it is first asked: that takes longer than
   * to read all tables.
   */
  private static boolean areSame(NamedDiscipline<?> one, NamedDiscipline<?> other) {
    return one.discipline().equals(other.discipline())
        && one.qualifiers().equals(other.qualifiers());
  }

  /** Returns an independent copy. */
  public NameIndex<D> copy() {
    NameIndex<D> copy = new NameIndex<>();
    copy.byKey.putAll(byKey);
    return copy;
  }

  /** Returns what a folded text stands for, null when it is not known. */
  public @Nullable NamedDiscipline<D> get(@Nullable String key) {
    return key == null ? null : byKey.get(key);
  }

  /** Returns the discipline a folded text stands for, null when it is not known. */
  public @Nullable D discipline(@Nullable String key) {
    NamedDiscipline<D> named = get(key);
    return named == null ? null : named.discipline();
  }

  /** Returns every folded spelling with what it stands for. */
  public Map<String, NamedDiscipline<D>> all() {
    return byKey;
  }
}
