package dev.athletics.results.data;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

/**
 * Thrown for data that is not a thing of the model: a text that cannot be read, a part that is
 * missing, values that cannot all be true.
 *
 * <p>It carries every problem, not only the first; the message names the first few.
 *
 * <pre>{@code
 * try {
 *   new SplitData("800", "1:5x").toSplit();
 * } catch (DataException refused) {
 *   System.out.println(refused.problems().size());        // 1
 *   System.out.println(refused.problems().get(0).path()); // mark
 * }
 * }</pre>
 */
public final class DataException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_IN_MESSAGE = 3;

  /** All that is wrong, in the order of the data. */
  private final ImmutableList<Problem> problems;

  /**
   * Reports problems.
   *
   * @param problems all that were found, in the order of the data
   * @throws IllegalArgumentException if there is no problem
   */
  public DataException(Iterable<Problem> problems) {
    super(message(ImmutableList.copyOf(requireNonNull(problems, "problems"))));
    this.problems = ImmutableList.copyOf(problems);
  }

  private static String message(ImmutableList<Problem> problems) {
    checkArgument(!problems.isEmpty(), "problems must not be empty");
    int more = problems.size() - MOST_IN_MESSAGE;
    String first =
        problems.stream().limit(MOST_IN_MESSAGE).map(Problem::toString).collect(joining("; "));
    return more > 0 ? first + "; and " + more + " more" : first;
  }

  /**
   * Returns what is wrong with the data.
   *
   * @return every problem, in the order of the data; at least one
   */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
