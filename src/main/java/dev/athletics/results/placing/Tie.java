package dev.athletics.results.placing;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Discipline;
import java.util.function.Predicate;

/**
 * Rows that nothing asked so far has told apart.
 *
 * @param discipline what they contested
 * @param rows the rows
 * @param place the place they tie for
 * @param lackedFacts whether a criterion could not be asked because the list lacks what it needs
 */
record Tie(Discipline discipline, ImmutableList<Row> rows, int place, boolean lackedFacts) {
  boolean all(Predicate<Row> predicate) {
    return rows.stream().allMatch(predicate);
  }

  boolean isOfOneRace() {
    return all(row -> row.race() == rows.get(0).race());
  }

  boolean any(Predicate<Row> predicate) {
    return rows.stream().anyMatch(predicate);
  }
}
