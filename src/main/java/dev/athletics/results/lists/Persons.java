package dev.athletics.results.lists;

import dev.athletics.results.Competitor;
import dev.athletics.results.CompetitorIdentity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Competitors told apart: all descriptions that can be of one person together are one. Two birth
 * dates prove two people, whoever is described without one.
 */
final class Persons {
  private final CompetitorIdentity identity;
  private final Map<String, Set<Person>> byClue = new LinkedHashMap<>();

  Persons(CompetitorIdentity identity) {
    this.identity = identity;
  }

  /** One person under all descriptions met so far. */
  private static final class Person {
    private final List<Competitor> descriptions = new ArrayList<>(1);

    boolean isAlso(Competitor competitor, CompetitorIdentity identity) {
      return descriptions.stream().allMatch(one -> identity.isSame(one, competitor));
    }
  }

  /**
   * Adds a competitor to the first person whose every description is held to be the same, or as a
   * new person.
   *
   * @return true for a new person
   */
  boolean add(Competitor competitor) {
    for (String clue : identity.clues(competitor)) {
      for (Person person : byClue.getOrDefault(clue, Set.of())) {
        if (person.isAlso(competitor, identity)) {
          enter(competitor, person);
          return false;
        }
      }
    }
    enter(competitor, new Person());
    return true;
  }

  private void enter(Competitor competitor, Person person) {
    person.descriptions.add(competitor);
    for (String clue : identity.clues(competitor)) {
      byClue.computeIfAbsent(clue, unknown -> new LinkedHashSet<>(1)).add(person);
    }
  }
}
