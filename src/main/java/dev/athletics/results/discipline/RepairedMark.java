package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.NotatedMark;
import java.io.Serializable;

/**
 * A mark as a {@link MarkReader} understood it, with the changes that it had to make to the text.
 *
 * <pre>{@code
 * RepairedMark read = MarkReader.of(Discipline.parse("800m")).lenient().read("1:40.91");
 * System.out.println(read.mark());       // 1:40.91
 * System.out.println(read.isRepaired()); // false
 * }</pre>
 *
 * <p>Equality compares both parts. Immutable.
 *
 * @param mark the mark
 * @param repairs the changes, from left to right; none if the text was right as it stood
 */
public record RepairedMark(NotatedMark mark, ImmutableList<MarkRepair> repairs)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Creates a repaired mark.
   *
   * @param mark the mark
   * @param repairs the changes, from left to right
   */
  public RepairedMark {
    requireNonNull(mark, "mark");
    requireNonNull(repairs, "repairs");
  }

  /** Makes a mark that was right as it stood. */
  static RepairedMark untouched(NotatedMark mark) {
    return new RepairedMark(mark, ImmutableList.of());
  }

  /**
   * Returns whether the text had to be changed.
   *
   * @return whether there are repairs
   */
  public boolean isRepaired() {
    return !repairs.isEmpty();
  }
}
