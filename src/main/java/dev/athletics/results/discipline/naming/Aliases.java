package dev.athletics.results.discipline.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of one vocabulary: what it reads, what it refuses, and how it writes a discipline.
 *
 * @param <D> the type of the disciplines
 */
public final class Aliases<D> {
  private final NameIndex<D> names;
  private final Set<String> refused = new HashSet<>();
  private final Map<D, String> written = new HashMap<>();

  /** Begins without spellings. */
  public Aliases() {
    this(new NameIndex<>());
  }

  Aliases(NameIndex<D> names) {
    this.names = names;
  }

  /**
   * Adds a spelling. The first one of a discipline is the one that is written.
   *
   * @throws IllegalArgumentException if it is no spelling, or stands for something else already
   */
  public void add(String spelling, NamedDiscipline<D> named) {
    names.put(spelling, named);
    writes(spelling, named);
  }

  void writes(String spelling, NamedDiscipline<D> named) {
    if (named.qualifiers().isEmpty()) {
      written.putIfAbsent(named.discipline(), spelling);
    }
  }

  void refuse(List<String> spellings) {
    for (String spelling : spellings) {
      refused.add(NameKey.of(spelling));
    }
  }

  /** Returns the spellings that are read. */
  public NameIndex<D> names() {
    return names;
  }

  /** Returns whether a folded text is known to name no discipline. */
  public boolean isRefused(@Nullable String key) {
    return refused.contains(key);
  }

  /** Returns how a discipline is written, null when there is no spelling of it. */
  public @Nullable String written(D discipline) {
    return written.get(discipline);
  }

  /** Returns an independent copy. */
  public Aliases<D> copy() {
    Aliases<D> copy = new Aliases<>(names.copy());
    copy.refused.addAll(refused);
    copy.written.putAll(written);
    return copy;
  }
}
