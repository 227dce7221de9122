package dev.athletics.results.mark;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The unit of a margin, and how its size is read and written. */
enum MarginUnit {
  TIME {
    @Override
    @Nullable Margin readSize(Cursor cursor) {
      boolean bare = Character.isDigit(cursor.last(0));
      return bare
          ? TimeText.readFromZero(
              cursor,
              TimeText.Grouping.STRICT,
              (millis, resolution, method) -> Margin.ofMillis(millis, resolution))
          : null;
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
      return DistanceText.readFromZero(
          cursor,
          DistanceText.MOST_DECIMALS,
          (micrometres, notation) ->
              notation == DistanceText.IMPERIAL
                  ? Margin.ofEighths(micrometres / DistanceText.MICROMETRES_PER_EIGHTH)
                  : null);
    }

    @Override
    String format(long magnitude, int decimals) {
      return DistanceText.formatImperial(magnitude);
    }
  },
  METRES {
    @Override
    @Nullable Margin readSize(Cursor cursor) {
      return cursor.last(0) == 'm'
          ? DistanceText.readFromZero(cursor, DistanceText.FINEST_DECIMALS, Margin::ofMicrometres)
          : null;
    }

    @Override
    String format(long magnitude, int decimals) {
      return DistanceText.formatMetres(magnitude, decimals) + " m";
    }
  },
  POINTS {
    @Override
    @Nullable Margin readSize(Cursor cursor) {
      long points =
          cursor.last(0) == '.' ? PointsText.readNumber(cursor, Unit.POINT, Expected.POINTS) : -1;
      return points < 0 ? null : Margin.ofPoints((int) points);
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
