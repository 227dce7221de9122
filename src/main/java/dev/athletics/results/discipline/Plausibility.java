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
 */
final class Plausibility {

  private Plausibility() {}

  static boolean admits(Discipline discipline, Mark mark) {
    return discipline.markKind().admits(requireNonNull(mark, "mark"))
        && (discipline.markKind().isOfSpeed() && isAtKnownSpeed(discipline)
            ? admitsSpeed(discipline, mark)
            : admitsSize(discipline, mark));
  }

  /** A race for a fixed time has the distance in its mark. */
  private static boolean isAtKnownSpeed(Discipline discipline) {
    return discipline.micrometres() > 0 || discipline.duration().isPresent();
  }

  private static boolean admitsSpeed(Discipline discipline, Mark mark) {
    long micrometres =
        mark instanceof Distance run ? run.toMicrometres() : discipline.micrometres();
    long millis =
        mark instanceof RaceTime time
            ? time.toMillis()
            : discipline.duration().orElseThrow().toMillis();
    // Micrometres by milliseconds are millimetres by seconds.
    Speeds speeds = requireNonNull(Tables.SPEEDS.get(gait(discipline)));
    return speeds.admits(micrometres, micrometres / millis);
  }

  private static boolean admitsSize(Discipline discipline, Mark mark) {
    Marks marks = Tables.MARKS.get(discipline.generic().code());
    return marks == null || marks.admits(discipline, mark.size());
  }

  private static Gait gait(Discipline discipline) {
    return switch (discipline.family()) {
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

  private record Range(long least, long most) {}

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

  /**
   * The range of marks with each implement of one throw, and without: a lighter one flies further.
   */
  private static final class Marks {

    private final Range withAny;
    private final NavigableMap<Integer, Range> byGrams = new TreeMap<>();

    Marks(Range withAny) {
      this.withAny = withAny;
    }

    boolean admits(Discipline discipline, long size) {
      int grams = discipline.implement().map(Implement::grams).orElse(0);
      Map.Entry<Integer, Range> lighter = byGrams.floorEntry(grams);
      Map.Entry<Integer, Range> heavier = grams == 0 ? null : byGrams.ceilingEntry(grams);
      long most = (lighter == null ? withAny : lighter.getValue()).most();
      long least = (heavier == null ? withAny : heavier.getValue()).least();
      return least <= size && size <= most;
    }
  }

  /** Loads the tables when a mark is first doubted. */
  private static final class Tables {

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
                      new Range(scaled(row.get(3), 3), scaled(row.get(2), 3))));
      return speeds;
    }

    private static Map<String, Marks> marks() {
      Map<String, Marks> marks = new HashMap<>();
      TsvTable.read(
          Plausibility.class,
          "plausible_marks.tsv",
          List.of("code", "least", "most", "least_source", "most_source"),
          row -> add(Discipline.parse(row.get(0)), row, marks));
      return marks;
    }

    private static void add(Discipline discipline, List<String> row, Map<String, Marks> marks) {
      int decimals =
          switch (discipline.markKind()) {
            case TIME -> 3;
            case POINTS -> 0;
            case DISTANCE, HEIGHT, DISTANCE_IN_FIXED_TIME -> 6;
          };
      Range range = new Range(scaled(row.get(1), decimals), scaled(row.get(2), decimals));
      String generic = discipline.generic().code();
      discipline
          .implement()
          .ifPresentOrElse(
              implement ->
                  requireNonNull(marks.get(generic), generic).byGrams.put(implement.grams(), range),
              () -> marks.put(generic, new Marks(range)));
    }

    private static long scaled(String metres, int decimals) {
      return new BigDecimal(metres).movePointRight(decimals).longValueExact();
    }
  }
}
