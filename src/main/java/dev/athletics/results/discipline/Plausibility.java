package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.table.TsvTable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a person can achieve in a discipline, by tables of speeds and distances whose every bound
 * has its source.
 */
final class Plausibility {

  private Plausibility() {}

  static boolean admits(Discipline discipline, Mark mark) {
    requireNonNull(mark, "mark");
    return switch (discipline.markKind()) {
      case TIME ->
          mark instanceof RaceTime time
              && admitsSpeed(discipline, discipline.micrometres(), time.toMillis());
      case DISTANCE_IN_FIXED_TIME ->
          mark instanceof Distance distance
              && admitsSpeed(
                  discipline,
                  distance.toMicrometres(),
                  discipline.duration().orElseThrow().toMillis());
      case DISTANCE, HEIGHT ->
          mark instanceof Distance distance && admitsDistance(discipline, distance);
      case POINTS -> mark instanceof Points;
    };
  }

  private static boolean admitsSpeed(Discipline discipline, long micrometres, long millis) {
    // Micrometres by milliseconds are millimetres by seconds.
    Speeds speeds = requireNonNull(Tables.SPEEDS.get(gait(discipline)));
    return micrometres == 0 || speeds.admits(micrometres, micrometres / millis);
  }

  private static boolean admitsDistance(Discipline discipline, Distance distance) {
    Range range = Tables.MARKS.get(discipline.generic().code());
    return range == null || range.admits(distance.toMicrometres());
  }

  private static Gait gait(Discipline discipline) {
    return switch (discipline.family()) {
      case RACE_WALK -> Gait.WALK;
      case RELAY -> Gait.RELAY;
      case CROSS_COUNTRY, MOUNTAIN_AND_TRAIL -> Gait.PATH;
      default -> Gait.RUN;
    };
  }

  private enum Gait {
    RUN,
    RELAY,
    WALK,
    PATH
  }

  private record Range(long least, long most) {

    boolean admits(long value) {
      return least <= value && value <= most;
    }
  }

  /** The range of speeds at each distance of one gait, in millimetres a second and micrometres. */
  private static final class Speeds {

    private final NavigableMap<Long, Range> ranges = new TreeMap<>();

    boolean admits(long micrometres, long speed) {
      Map.Entry<Long, Range> shorter = ranges.floorEntry(micrometres);
      Map.Entry<Long, Range> longer = ranges.ceilingEntry(micrometres);
      long fastest = (shorter == null ? ranges.firstEntry() : shorter).getValue().most();
      long slowest = (longer == null ? ranges.lastEntry() : longer).getValue().least();
      return slowest <= speed && speed <= fastest;
    }
  }

  /** Loads the tables when a mark is first doubted. */
  private static final class Tables {

    private static final Map<Gait, Speeds> SPEEDS = speeds();
    private static final ImmutableMap<String, Range> MARKS = marks();

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
                      new Range(scaled(row.get(3), 3), scaled(row.get(2), 3))));
      return speeds;
    }

    private static ImmutableMap<String, Range> marks() {
      ImmutableMap.Builder<String, Range> marks = ImmutableMap.builder();
      TsvTable.read(
          Plausibility.class,
          "plausible_marks.tsv",
          List.of("code", "least", "most", "least_source", "most_source"),
          row -> marks.put(row.get(0), new Range(scaled(row.get(1), 6), scaled(row.get(2), 6))));
      return marks.buildOrThrow();
    }

    private static long scaled(String metres, int decimals) {
      return new BigDecimal(metres).movePointRight(decimals).longValueExact();
    }
  }
}
