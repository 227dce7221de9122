package dev.athletics.results.records;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;

/** Competitors of whom no two are held to be the same, found by name or by id among many. */
final class Persons {
  private final ListMultimap<Object, Competitor> byClue = ArrayListMultimap.create();

  /**
   * Adds a competitor who is not held to be the same as one already there, and tells whether it
   * did.
   */
  boolean add(Competitor competitor) {
    ImmutableList<Object> clues = clues(competitor);
    for (Object clue : clues) {
      if (byClue.get(clue).stream().anyMatch(competitor::isSameAs)) {
        return false;
      }
    }
    clues.forEach(clue -> byClue.put(clue, competitor));
    return true;
  }

  /**
   * All that can make two descriptions those of one person: the name, or an id whatever the name.
   */
  private static ImmutableList<Object> clues(Competitor competitor) {
    ImmutableList.Builder<Object> clues = ImmutableList.builder().add(competitor.foldingKey());
    if (competitor instanceof Athlete athlete) {
      clues.addAll(athlete.ids().entrySet());
    }
    return clues.build();
  }
}
