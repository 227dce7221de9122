package dev.athletics.results.mark;

/**
 * What the digits of a mark mean where the discipline is known: {@link NotatedMark#parse} reads by
 * it.
 *
 * <p>Each constant reads what the {@code parse} method of its type reads, and what it says below
 * besides.
 *
 * <pre>{@code
 * System.out.println(Discipline.parse("800m").markSyntax()); // TIME_WITH_DECIMALS
 * System.out.println(NotatedMark.parse("2,17,87", MarkSyntax.TIME_WITH_DECIMALS)); // 2:17.87
 * }</pre>
 */
public enum MarkSyntax {
  /** Times, exactly as {@link RaceTime#parse} reads them. */
  TIME {
    @Override
    long scan(CharSequence text, int start, int end) {
      return TimeText.scan(text, start, end, TimeText.Grouping.STRICT);
    }
  },
  /**
   * Times of races that are timed to a part of a second: dots and commas may also be mixed, and the
   * last of them is the decimal point. {@code 2,17,87} is {@code 2:17.87}, {@code 2.29,70} is
   * {@code 2:29.70}.
   */
  TIME_WITH_DECIMALS {
    @Override
    long scan(CharSequence text, int start, int end) {
      return TimeText.scan(text, start, end, TimeText.Grouping.DECIMALS_LAST);
    }
  },
  /**
   * Times of races that are timed to the second: three numbers between dots or commas are hours,
   * minutes and seconds. {@code 2.03.44} is {@code 2:03:44}.
   */
  TIME_WITH_HOURS {
    @Override
    long scan(CharSequence text, int start, int end) {
      return TimeText.scan(text, start, end, TimeText.Grouping.SECONDS_LAST);
    }
  },
  /** Distances and heights, exactly as {@link Distance#parse} reads them. */
  DISTANCE {
    @Override
    long scan(CharSequence text, int start, int end) {
      return DistanceText.scan(text, start, end);
    }

    @Override
    Mark toMark(long scan) {
      return DistanceText.unpack(scan);
    }
  },
  /**
   * Distances covered in a fixed time, in whole metres: {@code 21330}, {@code 21330m}, and {@code
   * 21,330 m} with its thousands set apart.
   */
  WHOLE_METRES {
    @Override
    long scan(CharSequence text, int start, int end) {
      return DistanceText.scanWholeMetres(text, start, end);
    }

    @Override
    Mark toMark(long scan) {
      return DistanceText.unpack(scan);
    }
  },
  /** Points, exactly as {@link Points#parse} reads them. */
  POINTS {
    @Override
    long scan(CharSequence text, int start, int end) {
      return PointsText.scan(text, start, end);
    }

    @Override
    Mark toMark(long scan) {
      return Points.unpack(scan);
    }
  };

  /** Scans a mark that fills the range but for blanks around it. */
  abstract long scan(CharSequence text, int start, int end);

  /** Turns a scan that did not stop into the mark. */
  Mark toMark(long scan) {
    return TimeText.unpack(scan);
  }

  boolean readsTimes() {
    return compareTo(TIME_WITH_HOURS) <= 0;
  }
}
