package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * Disciplines by canonical code and by English name, found without allocating anything: the first
 * thing every parse tries.
 */
final class NameTable {
  private static final int SLOTS = 2048;

  private final @Nullable String[] names = new String[SLOTS];
  private final @Nullable Discipline[] disciplines = new Discipline[SLOTS];
  private int size;
  private int longest;

  /**
   * Adds a discipline by its code and its name.
   *
   * @throws IllegalArgumentException if one of them is there already
   */
  void add(Discipline discipline) {
    add(discipline.code(), discipline);
    add(discipline.displayName(), discipline);
  }

  private void add(String name, Discipline discipline) {
    if (++size > SLOTS / 2) {
      throw new IllegalStateException("more than " + SLOTS / 2 + " names");
    }
    int slot = slotOf(name, 0);
    checkArgument(names[slot] == null, "%s is there twice", name);
    names[slot] = name;
    disciplines[slot] = discipline;
    longest = Math.max(longest, name.length());
  }

  /** Returns the discipline that a text names from an index to its end, null when there is none. */
  @Nullable Discipline find(CharSequence text, int from) {
    return text.length() - from > longest ? null : disciplines[slotOf(text, from)];
  }

  private int slotOf(CharSequence text, int from) {
    int hash = 0;
    for (int i = from; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    while (names[slot] != null && !isRest(names[slot], text, from)) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  private static boolean isRest(String name, CharSequence text, int from) {
    if (name.length() != text.length() - from) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }
}
