package dev.athletics.results.scoring;

import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import org.jspecify.annotations.Nullable;

/** The numbers of an age grading: what an edition has for an event and an age. */
interface AgeStandards {
  /** Returns the name of the edition. */
  String name();

  /**
   * Returns what holds at an age.
   *
   * @param discipline without implement or hurdles
   * @return nothing if the edition does not have the discipline
   * @throws IllegalArgumentException if it does not have the age
   */
  @Nullable AgeStandard at(Category category, Discipline discipline, int age);
}
