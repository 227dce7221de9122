package dev.athletics.results.mark;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The unit of a margin, and how its size is read and written. */
enum MarginUnit {
  TIME {
    @Override
    @Nullable Margin readSize(Cursor cursor) {
      boolean bare = Character.isDigit(cursor.last(0));
      RaceTime time = bare ? TimeText.readFromZero(cursor, TimeText.Grouping.STRICT) : null;
      return time == null ? null : Margin.ofMillis(time.toMillis(), time.resolution());
    }

    @Override
    String format(long magnitude, int decimals) {
      Resolution resolution = Resolution.ofDecimals(decimals);
      return TimeText.format(magnitude, resolution, TimingMethod.unsigned(resolution));
    }
  },
  FEET {
    @Override
    @Nullable Margin readSize(Cursor cursor) {
      Distance distance = DistanceText.readFromZero(cursor);
      return distance != null && distance.isImperial()
          ? Margin.ofEighths(distance.toMicrometres() / DistanceText.MICROMETRES_PER_EIGHTH)
          : null;
    }

    @Override
    String format(long magnitude, int decimals) {
      return DistanceText.formatImperial(magnitude);
    }
  },
  METRES {
    @Override
    @Nullable Margin readSize(Cursor cursor) {
      Distance distance =
          cursor.last(0) == 'm'
              ? DistanceText.readMetres(cursor, DistanceText.FINEST_DECIMALS)
              : null;
      return distance == null
          ? null
          : Margin.ofMicrometres(distance.toMicrometres(), distance.decimals());
    }

    @Override
    String format(long magnitude, int decimals) {
      return DistanceText.formatMetres(magnitude, decimals) + " m";
    }
  },
  POINTS {
    @Override
    @Nullable Margin readSize(Cursor cursor) {
      Points points = cursor.last(0) == '.' ? PointsText.read(cursor) : null;
      return points == null ? null : Margin.ofPoints(points.value());
    }

    @Override
    String format(long magnitude, int decimals) {
      return magnitude + " P.";
    }
  };

  /** Reads the size of a margin, which begins with a digit, in the first unit that fits. */
  static Optional<Margin> read(Cursor cursor) {
    for (MarginUnit unit : values()) {
      Margin margin = unit.readSize(cursor.copy());
      if (margin != null) {
        return Optional.of(margin);
      }
    }
    return Optional.empty();
  }

  abstract @Nullable Margin readSize(Cursor cursor);

  abstract String format(long magnitude, int decimals);
}
