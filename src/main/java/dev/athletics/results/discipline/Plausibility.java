package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.table.TsvTable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a person can achieve in a discipline, by tables of speeds and distances whose every bound
 * has its source.
 *
 * @param code the code of the discipline without its implement or hurdles
 * @param family its family
 * @param kind what is measured
 * @param micrometres the distance of a race, 0 without one
 * @param seconds the time of a race for a fixed time, 0 without one
 * @param grams the weight of the implement, 0 without one
 */
record Plausibility(
    String code, Family family, MarkKind kind, long micrometres, long seconds, int grams) {

  boolean admits(Mark mark) {
    return kind.admits(requireNonNull(mark, "mark"))
        && (kind.isOfSpeed() && isAtKnownSpeed() ? admitsSpeed(mark) : admitsSize(mark));
  }

  /** A race for a fixed time has the distance in its mark. */
  private boolean isAtKnownSpeed() {
    return micrometres > 0 || seconds > 0;
  }

  private boolean admitsSpeed(Mark mark) {
    long run = mark instanceof Distance distance ? distance.toMicrometres() : micrometres;
    long millis = mark instanceof RaceTime time ? time.toMillis() : 1000 * seconds;
    // Micrometres by milliseconds are millimetres by seconds.
    Speeds speeds = requireNonNull(Lazy.SPEEDS.get(gait()));
    return speeds.admits(run, run / millis);
  }

  private boolean admitsSize(Mark mark) {
    Marks marks = Lazy.MARKS.get(code);
    return marks == null || marks.admits(grams, BigDecimal.valueOf(mark.size(), decimals()));
  }

  /** The decimals of a second, a metre or a point that the size of a mark counts. */
  private int decimals() {
    return switch (kind) {
      case TIME -> 3;
      case POINTS -> 0;
      case DISTANCE, HEIGHT, DISTANCE_IN_FIXED_TIME -> 6;
    };
  }

  private Gait gait() {
    return switch (family) {
      case RACE_WALK -> Gait.WALK;
      case RELAY -> Gait.RELAY;
      case HURDLES -> Gait.HURDLES;
      case STEEPLECHASE -> Gait.STEEPLECHASE;
      case CROSS_COUNTRY -> Gait.CROSS_COUNTRY;
      case MOUNTAIN_AND_TRAIL -> Gait.PATH;
      default -> Gait.RUN;
    };
  }

  private enum Gait {
    RUN,
    HURDLES,
    STEEPLECHASE,
    RELAY,
    WALK,
    CROSS_COUNTRY,
    PATH
  }

  private record Range<T extends Comparable<T>>(T least, T most) {}

  /** The range of speeds at each distance of one gait, in millimetres a second and micrometres. */
  private static final class Speeds {

    private final NavigableMap<Long, Range<Long>> ranges = new TreeMap<>();

    boolean admits(long micrometres, long speed) {
      Map.Entry<Long, Range<Long>> shorter = ranges.floorEntry(micrometres);
      Map.Entry<Long, Range<Long>> longer = ranges.ceilingEntry(micrometres);
      long fastest = (shorter == null ? ranges.firstEntry() : shorter).getValue().most();
      long slowest = (longer == null ? ranges.lastEntry() : longer).getValue().least();
      return slowest <= speed && speed <= fastest;
    }
  }

  /**
   * The range of marks with each implement of one throw, and without: a lighter one flies further.
   */
  private static final class Marks {

    private final Range<BigDecimal> withAny;
    private final NavigableMap<Integer, Range<BigDecimal>> byGrams = new TreeMap<>();

    Marks(Range<BigDecimal> withAny) {
      this.withAny = withAny;
    }

    boolean admits(int grams, BigDecimal size) {
      Map.Entry<Integer, Range<BigDecimal>> lighter = byGrams.floorEntry(grams);
      Map.Entry<Integer, Range<BigDecimal>> heavier =
          grams == 0 ? null : byGrams.ceilingEntry(grams);
      BigDecimal most = (lighter == null ? withAny : lighter.getValue()).most();
      BigDecimal least = (heavier == null ? withAny : heavier.getValue()).least();
      return least.compareTo(size) <= 0 && size.compareTo(most) <= 0;
    }
  }

  /** Loads the tables when a mark is first doubted. */
  private static final class Lazy {

    private static final Map<Gait, Speeds> SPEEDS = speeds();
    private static final Map<String, Marks> MARKS = marks();

    private static Map<Gait, Speeds> speeds() {
      Map<Gait, Speeds> speeds = new EnumMap<>(Gait.class);
      TsvTable.read(
          Plausibility.class,
          "plausible_speeds.tsv",
          List.of("gait", "metres", "fastest", "slowest", "fastest_source", "slowest_source"),
          row ->
              speeds
                  .computeIfAbsent(Gait.valueOf(row.get(0)), gait -> new Speeds())
                  .ranges
                  .put(
                      scaled(row.get(1), 6),
                      new Range<>(scaled(row.get(3), 3), scaled(row.get(2), 3))));
      return speeds;
    }

    private static Map<String, Marks> marks() {
      Map<String, Marks> marks = new HashMap<>();
      TsvTable.read(
          Plausibility.class,
          "plausible_marks.tsv",
          List.of("code", "grams", "least", "most", "least_source", "most_source"),
          row -> add(row, marks));
      return marks;
    }

    private static void add(List<String> row, Map<String, Marks> marks) {
      String code = row.get(0);
      Range<BigDecimal> range = new Range<>(new BigDecimal(row.get(2)), new BigDecimal(row.get(3)));
      if (row.get(1).isEmpty()) {
        marks.put(code, new Marks(range));
      } else {
        requireNonNull(marks.get(code), code).byGrams.put(Integer.valueOf(row.get(1)), range);
      }
    }

    private static long scaled(String metres, int decimals) {
      return new BigDecimal(metres).movePointRight(decimals).longValueExact();
    }
  }
}
