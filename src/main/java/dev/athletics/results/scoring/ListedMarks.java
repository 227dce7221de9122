package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A list of marks with their points; a mark between two of them gets the points of the weaker. */
final class ListedMarks implements Formula {
  private static final Splitter ENTRIES = Splitter.on(' ').omitEmptyStrings();

  private final boolean lessIsBetter;
  private final ImmutableSortedMap<Long, Long> pointsOfSteps;

  private ListedMarks(boolean lessIsBetter, ImmutableSortedMap<Long, Long> pointsOfSteps) {
    this.lessIsBetter = lessIsBetter;
    this.pointsOfSteps = pointsOfSteps;
    checkArgument(!pointsOfSteps.isEmpty(), "no marks are listed");
    checkArgument(
        pointsOfSteps.values().asList().equals(inOrder()), "a better mark must not score less");
  }

  private List<Long> inOrder() {
    return pointsOfSteps.values().stream()
        .sorted(lessIsBetter ? (one, other) -> Long.compare(other, one) : Long::compare)
        .toList();
  }

  /** Reads a list such as {@code 6.34=100 6.40=99}. */
  static ListedMarks parse(String list, BigDecimal step, boolean lessIsBetter) {
    ImmutableSortedMap.Builder<Long, Long> points = ImmutableSortedMap.naturalOrder();
    for (String entry : ENTRIES.split(list)) {
      int sign = entry.indexOf('=');
      checkArgument(sign > 0, "expected mark=points, was %s", entry);
      points.put(
          new BigDecimal(entry.substring(0, sign)).divide(step).longValueExact(),
          Long.parseLong(entry.substring(sign + 1)));
    }
    return new ListedMarks(lessIsBetter, points.buildOrThrow());
  }

  @Override
  public long points(long steps) {
    Map.Entry<Long, Long> listed =
        lessIsBetter ? pointsOfSteps.ceilingEntry(steps) : pointsOfSteps.floorEntry(steps);
    return listed == null ? 0 : listed.getValue();
  }
}
