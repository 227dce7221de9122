package dev.athletics.results.discipline;

import org.jspecify.annotations.Nullable;

/**
 * Disciplines by canonical code, found without allocating anything: the first thing every parse
 * tries.
 */
final class CodeTable {
  private static final int SLOTS = 2048;

  private final @Nullable Discipline[] slots = new Discipline[SLOTS];
  private int size;

  /** Adds a discipline; false when its code is there already. */
  boolean add(Discipline discipline) {
    if (++size > SLOTS / 2) {
      throw new IllegalStateException("more than " + SLOTS / 2 + " disciplines");
    }
    int slot = slotOf(discipline.code());
    if (slots[slot] != null) {
      return false;
    }
    slots[slot] = discipline;
    return true;
  }

  @Nullable Discipline find(CharSequence code) {
    return slots[slotOf(code)];
  }

  /** Returns the discipline of the table that equals a discipline just made, or that one. */
  Discipline intern(Discipline made) {
    Discipline known = find(made.code());
    return known == null ? made : known;
  }

  private int slotOf(CharSequence code) {
    int hash = 0;
    for (int i = 0; i < code.length(); i++) {
      hash = 31 * hash + code.charAt(i);
    }
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    while (slots[slot] != null && !isCode(slots[slot], code)) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  private static boolean isCode(Discipline discipline, CharSequence code) {
    return discipline.code().contentEquals(code);
  }
}
