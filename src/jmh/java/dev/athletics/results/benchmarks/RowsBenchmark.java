package dev.athletics.results.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.athletics.results.data.ListedRows;
import dev.athletics.results.data.PerformanceRows;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.lists.TopListCriteria;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a file of rows to the list of each event: the library, plain Java that knows nothing of hand
 * times and namesakes, and DuckDB, whose SQL knows as little. The file is in two halves, one for
 * each thread; times are for all its rows, {@code -prof gc} tells the garbage.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 3, jvmArgsAppend = "-Xmx3g")
public class RowsBenchmark {
  private static final int ATHLETES = 50_000;
  private static final List<String> HEADER =
      List.of("event", "athlete", "nation", "born", "mark", "wind", "date", "venue");
  private static final List<Contest> CONTESTS =
      List.of(
          new Contest("Men 100", 1080, 40, true),
          new Contest("Women 100", 1200, 40, true),
          new Contest("Men 110H", 1450, 80, true),
          new Contest("Women LJ", 580, 40, true),
          new Contest("Men 400", 4900, 120, false),
          new Contest("Women 400", 5600, 120, false),
          new Contest("Men 800", 11_200, 200, false),
          new Contest("Women 1500", 26_000, 600, false),
          new Contest("Men SP", 1500, 120, false),
          new Contest("Women JT", 4800, 300, false));

  private static final String SQL =
      """
      SELECT event, athlete, nation, born, min(ranked) AS best, arg_min(mark, ranked),
        arg_min(wind, ranked), arg_min(date, ranked), arg_min(venue, ranked)
      FROM (
        SELECT *,
          CASE
            WHEN event IN ('Women LJ', 'Men SP', 'Women JT') THEN -CAST(mark AS DOUBLE)
            WHEN contains(mark, ':') THEN CAST(split_part(mark, ':', 1) AS INTEGER) * 60
              + CAST(split_part(mark, ':', 2) AS DOUBLE)
            ELSE CAST(rtrim(mark, 'h') AS DOUBLE)
          END AS ranked
        FROM read_csv(%s, header = false, columns = {'event': 'VARCHAR', 'athlete': 'VARCHAR',
          'nation': 'VARCHAR', 'born': 'INTEGER', 'mark': 'VARCHAR', 'wind': 'DOUBLE',
          'date': 'DATE', 'venue': 'VARCHAR'})
        WHERE wind IS NULL OR wind <= 2.0)
      GROUP BY event, athlete, nation, born
      ORDER BY event, best
      """;

  /** An event of the file, with the mean and the spread of its marks in hundredths. */
  private record Contest(String event, int mean, int spread, boolean hasWind) {
    boolean isTimed() {
      return Event.parse(event).discipline().markKind() == MarkKind.TIME;
    }
  }

  /** What plain Java makes of a row. */
  private record Line(
      String event,
      String athlete,
      String nation,
      String born,
      double ranked,
      String mark,
      String wind,
      LocalDate date,
      String venue) {
    private record Key(String event, String athlete, String nation, String born) {}

    Key key() {
      return new Key(event, athlete, nation, born);
    }
  }

  @Param("2000000")
  private int rows;

  @Param({"1", "2"})
  private int threads;

  private Path folder;
  private List<Path> halves;

  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("rows");
    Random random = new Random(1);
    halves = List.of(folder.resolve("one.csv"), folder.resolve("two.csv"));
    for (Path half : halves) {
      try (Writer file = Files.newBufferedWriter(half)) {
        for (int i = 0; i < rows / 2; i++) {
          file.write(row(random) + "\n");
        }
      }
    }
  }

  private static String row(Random random) {
    int athlete = random.nextInt(ATHLETES);
    Contest contest = CONTESTS.get(athlete % CONTESTS.size());
    return String.join(
        ",",
        contest.event(),
        "First" + athlete % 997 + " LAST" + athlete,
        List.of("GBR", "USA", "JAM", "KEN", "NOR", "GER", "FRA").get(athlete % 7),
        athlete % 4 == 0 ? "" : String.valueOf(1975 + athlete % 30),
        mark(contest, random),
        contest.hasWind() ? signed(random.nextInt(60) - 30) : "",
        LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650)).toString(),
        "Town " + random.nextInt(400));
  }

  private static String mark(Contest contest, Random random) {
    long hundredths = contest.mean() + Math.round(random.nextGaussian() * contest.spread());
    boolean byHand = contest.event().endsWith("100") && random.nextInt(20) == 0;
    return (hundredths >= 6000 && contest.isTimed()
            ? hundredths / 6000 + ":" + twoDigits(hundredths / 100 % 60)
            : String.valueOf(hundredths / 100))
        + (byHand ? "." + hundredths / 10 % 10 + "h" : "." + twoDigits(hundredths % 100));
  }

  private static String twoDigits(long number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static String signed(int tenths) {
    return (tenths < 0 ? "-" : "+") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
  }

  @TearDown
  public void delete() throws IOException {
    for (Path half : halves) {
      Files.delete(half);
    }
    Files.delete(folder);
  }

  private <P> P inParts(Function<Path, P> part, BinaryOperator<P> merge) {
    if (threads == 1) {
      return merge.apply(part.apply(halves.get(0)), part.apply(halves.get(1)));
    }
    var second = ForkJoinPool.commonPool().submit(() -> part.apply(halves.get(1)));
    return merge.apply(part.apply(halves.get(0)), second.join());
  }

  /** The library; one thread reads both halves with one reader. */
  @Benchmark
  public List<TopList> library() {
    PerformanceRows columns = PerformanceRows.columns(HEADER);
    ListedRows first = columns.lists(TopListCriteria.ofEveryEvent());
    return inParts(
            half ->
                listed(
                    half,
                    threads == 1 || half.equals(halves.get(0))
                        ? first
                        : columns.lists(TopListCriteria.ofEveryEvent())),
            (one, other) -> one == other ? one : one.addAll(other))
        .build()
        .values()
        .asList();
  }

  private static ListedRows listed(Path half, ListedRows rows) {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(half)) {
      for (CsvRecord line : csv) {
        if (!rows.add(line.getStartingLineNumber(), line.getFields()).isEmpty()) {
          throw new IllegalStateException("in the file is nothing wrong");
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a user writes without a library; equal marks are in no order. */
  @Benchmark
  public Map<String, List<Line>> plainJava() {
    Map<Line.Key, Line> bests =
        inParts(
            RowsBenchmark::bests,
            (one, other) -> {
              other.forEach((key, line) -> one.merge(key, line, RowsBenchmark::better));
              return one;
            });
    Map<String, List<Line>> lists = new HashMap<>();
    bests
        .values()
        .forEach(line -> lists.computeIfAbsent(line.event(), event -> new ArrayList<>()).add(line));
    lists.values().forEach(list -> list.sort(Comparator.comparingDouble(Line::ranked)));
    return lists;
  }

  private static Map<Line.Key, Line> bests(Path half) {
    Map<Line.Key, Line> bests = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(half), StandardCharsets.UTF_8))) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        Line line = line(text.split(","));
        if (line.wind().isEmpty() || Double.parseDouble(line.wind()) <= 2.0) {
          bests.merge(line.key(), line, RowsBenchmark::better);
        }
      }
      return bests;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String[] cells) {
    return new Line(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        ranked(cells[0], cells[4]),
        cells[4],
        cells[5],
        LocalDate.parse(cells[6]),
        cells[7]);
  }

  private static double ranked(String event, String mark) {
    int colon = mark.indexOf(':');
    double value = Double.parseDouble(mark.substring(colon + 1).replace("h", ""));
    double seconds = colon < 0 ? value : Integer.parseInt(mark.substring(0, colon)) * 60 + value;
    return Stream.of("LJ", "SP", "JT").anyMatch(event::endsWith) ? -seconds : seconds;
  }

  private static Line better(Line one, Line other) {
    return other.ranked() < one.ranked() ? other : one;
  }

  /** A database that is made for such questions. */
  @Benchmark
  public int duckDb() throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute("SET threads = " + threads);
      List<String> files = halves.stream().map(half -> "'" + half + "'").toList();
      try (ResultSet found = statement.executeQuery(SQL.formatted(files))) {
        int lines = 0;
        while (found.next()) {
          lines += found.getString(2).isEmpty() ? 0 : 1;
        }
        return lines;
      }
    }
  }
}
