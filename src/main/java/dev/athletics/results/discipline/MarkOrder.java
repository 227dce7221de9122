package dev.athletics.results.discipline;

import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import java.util.Comparator;

/** The order of marks by worth, the best first: by value alone, however it was timed or written. */
enum MarkOrder implements Comparator<Mark> {
  LEAST_TIME {
    @Override
    long worth(Mark mark) {
      return -as(RaceTime.class, mark).toMillis();
    }
  },
  GREATEST_DISTANCE {
    @Override
    long worth(Mark mark) {
      return as(Distance.class, mark).toMicrometres();
    }
  },
  MOST_POINTS {
    @Override
    long worth(Mark mark) {
      return as(Points.class, mark).value();
    }
  };

  abstract long worth(Mark mark);

  static MarkOrder of(MarkKind kind) {
    return switch (kind) {
      case TIME -> LEAST_TIME;
      case DISTANCE, HEIGHT, DISTANCE_IN_FIXED_TIME -> GREATEST_DISTANCE;
      case POINTS -> MOST_POINTS;
    };
  }

  static <T extends Mark> T as(Class<T> kind, Mark mark) {
    if (!kind.isInstance(mark)) {
      throw new IllegalArgumentException("expected a " + kind.getSimpleName() + ", was " + mark);
    }
    return kind.cast(mark);
  }

  @Override
  public int compare(Mark one, Mark other) {
    return Long.compare(worth(other), worth(one));
  }
}
