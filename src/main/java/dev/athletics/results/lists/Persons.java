package dev.athletics.results.lists;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Competitors of whom no two are held to be the same, found by name or by id among many. */
final class Persons {
  private final Map<Object, List<Competitor>> byClue = new HashMap<>();

  /**
   * Adds a competitor who is not held to be the same as one already there, and tells whether it
   * did.
   */
  boolean add(Competitor competitor) {
    ImmutableList<Object> clues = clues(competitor);
    for (Object clue : clues) {
      if (isAmong(byClue.getOrDefault(clue, List.of()), competitor)) {
        return false;
      }
    }
    for (Object clue : clues) {
      byClue.computeIfAbsent(clue, unknown -> new ArrayList<>(1)).add(competitor);
    }
    return true;
  }

  private static boolean isAmong(List<Competitor> known, Competitor competitor) {
    for (Competitor one : known) {
      if (competitor.isSameAs(one)) {
        return true;
      }
    }
    return false;
  }

  /**
   * All that can make two descriptions those of one person: the name, or an id whatever the name.
   */
  private static ImmutableList<Object> clues(Competitor competitor) {
    return competitor instanceof Athlete athlete && !athlete.ids().isEmpty()
        ? ImmutableList.builder()
            .add(competitor.foldingKey())
            .addAll(athlete.ids().entrySet())
            .build()
        : ImmutableList.of(competitor.foldingKey());
  }
}
