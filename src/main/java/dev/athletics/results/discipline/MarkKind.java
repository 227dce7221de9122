package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import java.io.Serializable;
import java.util.Comparator;

/**
 * The kind of the marks of a discipline, and with it which of two marks is the better one.
 *
 * <pre>{@code
 * System.out.println(Discipline.parse("Marathon").markKind());        // TIME
 * System.out.println(MarkKind.TIME.isLessBetter());                   // true
 * System.out.println(MarkKind.HEIGHT.admits(RaceTime.parse("2.36"))); // false
 * }</pre>
 */
public enum MarkKind {
  /** A time over a distance: less is better. */
  TIME(RaceTime.class, "a time"),
  /** A distance jumped or thrown: more is better. */
  DISTANCE(Distance.class, "a distance"),
  /** A height cleared: more is better. */
  HEIGHT(Distance.class, "a height"),
  /** The points of a combined event: more is better. */
  POINTS(Points.class, "points"),
  /** A distance covered in a fixed time, such as the one hour race: more is better. */
  DISTANCE_IN_FIXED_TIME(Distance.class, "a distance");

  private final Class<? extends Mark> type;
  private final String noun;
  private final Comparator<Mark> bestFirst;

  MarkKind(Class<? extends Mark> type, String noun) {
    this.type = type;
    this.noun = noun;
    this.bestFirst = new BestFirst(this);
  }

  /**
   * Returns whether the smaller of two marks is the better one.
   *
   * @return true for {@link #TIME} only
   */
  public boolean isLessBetter() {
    return this == TIME;
  }

  /**
   * Returns whether a mark is of this kind: a time, a distance or points.
   *
   * @param mark the mark
   * @return true if a discipline with this kind of marks can have it
   */
  public boolean admits(Mark mark) {
    return type.isInstance(requireNonNull(mark, "mark"));
  }

  /** Returns whether a mark of this kind is a distance and the time for it. */
  boolean isOfSpeed() {
    return this == TIME || this == DISTANCE_IN_FIXED_TIME;
  }

  /** Returns what a mark of this kind is called in a message. */
  String noun() {
    return noun;
  }

  /**
   * Returns the order of marks of this kind, the best first: by value alone, however it was timed
   * or written.
   */
  Comparator<Mark> bestFirst() {
    return bestFirst;
  }

  private long checkedSize(Mark mark) {
    if (!admits(mark)) {
      throw new IllegalArgumentException("expected a " + type.getSimpleName() + ", was " + mark);
    }
    return mark.size();
  }

  private record BestFirst(MarkKind kind) implements Comparator<Mark>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(Mark one, Mark other) {
      int bySize = Long.compare(kind.checkedSize(one), kind.checkedSize(other));
      return kind.isLessBetter() ? bySize : -bySize;
    }
  }
}
