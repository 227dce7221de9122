package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Status;
import java.util.Comparator;

/** The rows of a stored contest in the order in which the athletes started. */
final class StartOrder {
  private StartOrder() {}

  static ImmutableList<Result> of(Race soFar) {
    for (Result row : soFar.results()) {
      checkArgument(row.order().isPresent(), "order of %s is missing in %s", row, soFar);
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(row -> row.order().orElseThrow()), soFar.results());
  }

  static boolean hasStarted(Result row) {
    return !(row.outcome() instanceof NoMark none && none.status() == Status.DNS);
  }
}
