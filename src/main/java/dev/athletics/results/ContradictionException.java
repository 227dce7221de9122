package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;

/**
 * Thrown when what was said of a race or of a result cannot all be true.
 *
 * <p>It carries every contradiction, not only the first; the message names the first few.
 *
 * <pre>{@code
 * try {
 *   Result.builder().competitor(kerr).place(0).lane(0).outcome(RaceTime.parse("3:27.79")).build();
 * } catch (ContradictionException impossible) {
 *   System.out.println(impossible.contradictions().size()); // 2
 * }
 * }</pre>
 */
public final class ContradictionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_IN_MESSAGE = 3;

  private final ImmutableList<Contradiction> contradictions;

  /**
   * Reports contradictions.
   *
   * @param contradictions all that were found, in the order of the rows
   * @throws IllegalArgumentException if there is none
   */
  public ContradictionException(Iterable<Contradiction> contradictions) {
    super(message(contradictions));
    this.contradictions = ImmutableList.copyOf(contradictions);
  }

  private static String message(Iterable<Contradiction> contradictions) {
    int count = Iterables.size(requireNonNull(contradictions, "contradictions"));
    checkArgument(count > 0, "contradictions must not be empty");
    String first =
        ImmutableList.copyOf(Iterables.limit(contradictions, MOST_IN_MESSAGE)).stream()
            .map(Contradiction::toString)
            .collect(joining("; "));
    return count > MOST_IN_MESSAGE ? first + "; and " + (count - MOST_IN_MESSAGE) + " more" : first;
  }

  /**
   * Returns what cannot be true.
   *
   * @return every contradiction, in the order of the rows
   */
  public ImmutableList<Contradiction> contradictions() {
    return contradictions;
  }
}
