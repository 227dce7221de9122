package dev.athletics.results.mark;

/**
 * What a margin is counted in, and how its size is written: the packed values are those of the
 * scanners of the marks.
 */
enum MarginUnit {
  TIME {
    @Override
    long scan(CharSequence text, int start, int end) {
      long scan = TimeText.scanFromZero(text, start, end, TimeText.Grouping.STRICT);
      return !Scan.isStopped(scan) && Scan.isDigit(text.charAt(end - 1))
          ? scan
          : Scan.stopped(end, Expected.MARGIN);
    }

    @Override
    long amount(long scan) {
      return scan >>> 4;
    }

    @Override
    int decimals(long scan) {
      return (int) (scan >>> 2 & 3);
    }

    @Override
    String format(long magnitude, int decimals) {
      Resolution resolution = Resolution.ofDecimals(decimals);
      return TimeText.format(magnitude, resolution, TimingMethod.unsigned(resolution));
    }
  },
  FEET {
    @Override
    long scan(CharSequence text, int start, int end) {
      long scan = DistanceText.scanFromZero(text, start, end);
      return !Scan.isStopped(scan) && (scan & 7) == DistanceText.IMPERIAL
          ? scan
          : Scan.stopped(end, Expected.MARGIN);
    }

    @Override
    long amount(long scan) {
      return (scan >>> 3) / DistanceText.MICROMETRES_PER_EIGHTH;
    }

    @Override
    int decimals(long scan) {
      return 0;
    }

    @Override
    String format(long magnitude, int decimals) {
      return DistanceText.formatImperial(magnitude);
    }
  },
  METRES {
    @Override
    long scan(CharSequence text, int start, int end) {
      return text.charAt(end - 1) == 'm'
          ? DistanceText.scanMetres(text, start, end, DistanceText.FINEST_DECIMALS)
          : Scan.stopped(end, Expected.MARGIN);
    }

    @Override
    long amount(long scan) {
      return scan >>> 3;
    }

    @Override
    int decimals(long scan) {
      return (int) (scan & 7);
    }

    @Override
    String format(long magnitude, int decimals) {
      return DistanceText.formatMetres(magnitude, decimals) + " m";
    }
  },
  POINTS {
    @Override
    long scan(CharSequence text, int start, int end) {
      return text.charAt(end - 1) == '.'
          ? PointsText.scan(text, start, end)
          : Scan.stopped(end, Expected.MARGIN);
    }

    @Override
    long amount(long scan) {
      return scan;
    }

    @Override
    int decimals(long scan) {
      return 0;
    }

    @Override
    String format(long magnitude, int decimals) {
      return magnitude + " P.";
    }
  };

  /** Scans the size of a margin, which begins with a digit. */
  abstract long scan(CharSequence text, int start, int end);

  abstract long amount(long scan);

  abstract int decimals(long scan);

  abstract String format(long magnitude, int decimals);
}
