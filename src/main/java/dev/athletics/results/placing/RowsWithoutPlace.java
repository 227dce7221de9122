package dev.athletics.results.placing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Status;
import java.io.Serializable;
import java.util.Comparator;

/**
 * The order of the rows that have no place, after those that have one.
 *
 * <p>No rule of the sport fixes it and official lists differ, so it is a value of its own. Rows
 * with a mark but no place (guests) come first, best mark first; then the groups; then any status
 * not named. Inside a group the rows keep the order of the list.
 *
 * <pre>{@code
 * RowsWithoutPlace startersFirst =
 *     new RowsWithoutPlace(
 *         ImmutableList.of(ImmutableSet.of(Status.DNF, Status.DQ), ImmutableSet.of(Status.DNS)));
 * System.out.println(startersFirst.groups().get(0)); // [DNF, DQ]
 * }</pre>
 *
 * <p>Equality compares the groups. Immutable.
 *
 * @param groups the statuses, those that are listed together in one set
 */
public record RowsWithoutPlace(ImmutableList<ImmutableSet<Status>> groups) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * The order of this library: no time; no mark or height; did not finish; disqualified; did not
   * start.
   */
  public static final RowsWithoutPlace STANDARD =
      new RowsWithoutPlace(
          ImmutableList.of(
              ImmutableSet.of(Status.NT, Status.OC),
              ImmutableSet.of(Status.NM, Status.NH),
              ImmutableSet.of(Status.DNF, Status.R, Status.OTL),
              ImmutableSet.of(Status.DQ, Status.FS),
              ImmutableSet.of(Status.DNS, Status.SCR)));

  /**
   * Checks the component.
   *
   * @param groups the statuses, those that are listed together in one set
   */
  public RowsWithoutPlace {
    requireNonNull(groups, "groups");
  }

  Comparator<Result> order(Discipline discipline) {
    return Comparator.comparingInt(this::group)
        .thenComparing(Result::mark, Comparators.emptiesLast(discipline.bestFirst()));
  }

  private int group(Result result) {
    if (!(result.outcome() instanceof NoMark none)) {
      return -1;
    }
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).contains(none.status())) {
        return i;
      }
    }
    return groups.size();
  }
}
