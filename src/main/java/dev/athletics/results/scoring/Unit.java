package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import java.math.BigDecimal;

/** The unit in which a table counts marks. */
enum Unit {
  SECONDS("s", RaceTime.class, 1000) {
    @Override
    Mark mark(long millis, long grid) {
      Resolution resolution = resolution(grid);
      return RaceTime.ofMillis(
          millis,
          resolution,
          resolution == Resolution.SECOND
              ? TimingMethod.UNSPECIFIED
              : TimingMethod.FULLY_AUTOMATIC);
    }
  },
  METRES("m", Distance.class, 1_000_000) {
    @Override
    Mark mark(long micrometres, long grid) {
      return Distance.ofCentimetres(micrometres / MICROMETRES_OF_A_CENTIMETRE);
    }
  },
  CENTIMETRES("cm", Distance.class, 10_000) {
    @Override
    Mark mark(long micrometres, long grid) {
      return METRES.mark(micrometres, grid);
    }
  },
  POINTS("points", Points.class, 1) {
    @Override
    Mark mark(long points, long grid) {
      return Points.of((int) points);
    }
  };

  private static final long MICROMETRES_OF_A_CENTIMETRE = 10_000;

  private final String symbol;
  private final Class<? extends Mark> measures;
  private final long parts;

  Unit(String symbol, Class<? extends Mark> measures, long parts) {
    this.symbol = symbol;
    this.measures = measures;
    this.parts = parts;
  }

  static Unit of(String symbol) {
    for (Unit unit : values()) {
      if (unit.symbol.equals(symbol)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("expected the unit s, m, cm or points, was " + symbol);
  }

  private static Resolution resolution(long millis) {
    for (Resolution resolution : Resolution.values()) {
      if (millis % resolution.toMillis() == 0) {
        return resolution;
      }
    }
    return Resolution.THOUSANDTH;
  }

  boolean measures(Mark mark) {
    return measures.isInstance(mark);
  }

  abstract Mark mark(long size, long grid);

  /** Returns one step of a table in milliseconds, micrometres or points. */
  long grid(BigDecimal step) {
    long grid = step.multiply(BigDecimal.valueOf(parts)).longValueExact();
    checkArgument(
        grid > 0 && (measures != Distance.class || grid % MICROMETRES_OF_A_CENTIMETRE == 0),
        "the step must be above zero, and at least a centimetre for distances: %s",
        step);
    return grid;
  }
}
