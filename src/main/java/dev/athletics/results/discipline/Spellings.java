package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spellings, folded, and the designation each of them stands for; no spelling stands for two. */
final class Spellings {
  private final Map<String, Designation> byKey = new HashMap<>();

  /**
   * Adds a spelling.
   *
   * @throws IllegalArgumentException if it is no spelling, or stands for something else already
   */
  void put(String spelling, Designation designation) {
    String key = Letters.key(spelling);
    checkArgument(key != null && !key.isEmpty(), "%s has a character that no name has", spelling);
    Designation before = byKey.putIfAbsent(key, designation);
    checkArgument(
        before == null || areSame(before, designation), "%s is %s already", spelling, before);
  }

  /**
   * Compares as equals does, which a record makes up when it is first asked: that takes longer than
   * to read all tables.
   */
  private static boolean areSame(Designation one, Designation other) {
    return one.discipline().equals(other.discipline())
        && one.qualifiers().equals(other.qualifiers());
  }

  Spellings copy() {
    Spellings copy = new Spellings();
    copy.byKey.putAll(byKey);
    return copy;
  }

  /** Returns what a folded text stands for, null when it is not known. */
  @Nullable Designation get(@Nullable String key) {
    return key == null ? null : byKey.get(key);
  }

  /** Returns the discipline a folded text stands for, null when it is not known. */
  @Nullable Discipline discipline(@Nullable String key) {
    Designation designation = get(key);
    return designation == null ? null : designation.discipline();
  }

  /** Returns every folded spelling with what it stands for. */
  Map<String, Designation> all() {
    return byKey;
  }
}
