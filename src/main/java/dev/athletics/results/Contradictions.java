package dev.athletics.results;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what cannot be true of a race, row by row. */
final class Contradictions {
  private final ImmutableList.Builder<Contradiction> found = ImmutableList.builder();
  private Optional<Integer> row = Optional.empty();

  /** Says to which row what follows belongs. */
  void startRow(int number) {
    row = Optional.of(number);
  }

  /** Notes a contradiction unless the condition holds; the reason is a pattern with {@code %s}. */
  @SuppressWarnings("AnnotateFormatMethod") // The annotation is not a dependency.
  void check(boolean possible, String component, String reason, @Nullable Object... arguments) {
    if (!possible) {
      add(component, Strings.lenientFormat(reason, arguments));
    }
  }

  void add(String component, String reason) {
    found.add(new Contradiction(row, component, reason));
  }

  ImmutableList<Contradiction> all() {
    return found.build();
  }

  /**
   * Refuses what cannot be.
   *
   * @throws ContradictionException if there is a contradiction
   */
  static void refuse(ImmutableList<Contradiction> contradictions) {
    if (!contradictions.isEmpty()) {
      throw new ContradictionException(contradictions);
    }
  }
}
