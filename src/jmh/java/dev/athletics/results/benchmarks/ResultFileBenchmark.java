package dev.athletics.results.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.athletics.results.Athlete;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Wind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collector;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * From a file of a million results to a list of each event, by this library and by plain Java.
 *
 * <p>The plain way is wrong about the rows that {@link #tell} prints: it takes a hand time for an
 * automatic one, a mark without a reading of the wind for a legal one, and namesakes for one
 * athlete.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(2)
public class ResultFileBenchmark {
  private static final int ATHLETES = 50_000;
  private static final ImmutableList<String> NATIONS =
      ImmutableList.of("USA", "JAM", "GBR", "NED", "ITA", "KEN", "JPN", "BRA", "GER", "NOR");
  private static final ImmutableList<String> PLACES =
      ImmutableList.of("Olympic Games\tParis\tFRA", "BMC Grand Prix\tWatford\tGBR");

  @Param("1000000")
  int rows;

  private Path file;

  /** An event, its usual mark in hundredths, how far marks scatter, and whether wind is read. */
  private record Kind(String event, int usual, int scatter, boolean windy) {}

  private static final ImmutableList<Kind> KINDS =
      ImmutableList.of(
          new Kind("Men 100", 1080, 35, true),
          new Kind("Women 100", 1190, 40, true),
          new Kind("Men 200", 2180, 70, true),
          new Kind("Men 400", 4850, 160, false),
          new Kind("Women 800", 12_800, 500, false),
          new Kind("Men 1500", 23_000, 800, false),
          new Kind("Women 5000", 98_000, 4000, false),
          new Kind("Men 110H", 1450, 50, true),
          new Kind("Men LJ", 720, 40, true),
          new Kind("Women HJ", 172, 9, false));

  /** Writes the file: name, birth, nation, event, mark, wind, place, date, competition, city. */
  private void write() throws IOException {
    file = Files.createTempFile("results", ".tsv");
    Random random = new Random(1);
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < rows; i++) {
        int athlete = random.nextInt(ATHLETES);
        out.write(
            "Given%d FAMILY%d\t%d-%02d-%02d\t%s\t%s\t%d\t%s\t%s%n"
                .formatted(
                    athlete % 500,
                    athlete / 500 % 90,
                    1970 + athlete % 35,
                    1 + athlete % 12,
                    1 + athlete % 28,
                    NATIONS.get(athlete % NATIONS.size()),
                    result(KINDS.get(athlete % KINDS.size()), random),
                    1 + i % 8,
                    LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000)),
                    PLACES.get(i % PLACES.size())));
      }
    }
  }

  private static String result(Kind kind, Random random) {
    if (random.nextInt(50) == 0) {
      return kind.event + "\tDNF\t";
    }
    long hundredths = kind.usual + Math.round(random.nextGaussian() * kind.scatter);
    boolean byHand = kind.usual > 800 && kind.usual < 5000 && random.nextInt(30) == 0;
    boolean unread = !kind.windy || random.nextInt(30) == 0;
    String wind = unread ? "" : String.format(Locale.ROOT, "%+.1f", random.nextGaussian() * 1.3);
    return kind.event + "\t" + (byHand ? byHand(hundredths) : clock(hundredths)) + "\t" + wind;
  }

  private static String byHand(long hundredths) {
    return hundredths / 100 + "." + hundredths / 10 % 10 + "h";
  }

  private static String clock(long hundredths) {
    String decimals = String.format(Locale.ROOT, ".%02d", hundredths % 100);
    return hundredths < 6000
        ? hundredths / 100 + decimals
        : String.format(Locale.ROOT, "%d:%02d", hundredths / 6000, hundredths / 100 % 60)
            + decimals;
  }

  /** Prints where the two lists differ. */
  @Setup(Level.Trial)
  public void tell() throws IOException {
    write();
    Map<Event, TopList> lists = byLibrary();
    Map<String, List<PlainRow>> plainLists = byPlainJava();
    for (String event : List.of("Men 100", "Men LJ")) {
      TopList list = lists.get(Event.parse(event));
      System.out.printf(
          "%n%s: %d lines, and %d of hand times; the last is %s%n",
          event, list.rows().size(), list.handTimedRows().size(), Iterables.getLast(list.rows()));
      List<PlainRow> plain = plainLists.get(event);
      System.out.printf(
          "by plain Java: %d lines, with %d hand times and %d without a wind; the last is %s%n",
          plain.size(),
          plain.stream().filter(row -> row.mark.endsWith("h")).count(),
          plain.stream().filter(row -> row.wind.isEmpty()).count(),
          Iterables.getLast(plain));
    }
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public Map<Event, TopList> byLibrary() throws IOException {
    Map<CharBuffer, Athlete> athletes = new HashMap<>();
    Map<Event, ListInTheMaking<?>> lists = new HashMap<>();
    try (Reader in = Files.newBufferedReader(file)) {
      Rows rows = new Rows(in);
      while (rows.next()) {
        Event event = Event.parse(rows.cell(3));
        NotatedMark notated = event.discipline().parseMark(rows.cell(4));
        if (!(notated.outcome() instanceof Mark mark)) {
          continue;
        }
        Performance.Builder performance =
            Performance.builder()
                .competitor(athlete(athletes, rows))
                .event(event)
                .mark(mark)
                .notes(notated.notes())
                .date(date(rows.cell(7)));
        if (rows.cell(5).length() > 0) {
          performance.wind(Wind.parse(rows.cell(5)));
        }
        lists
            .computeIfAbsent(event, of -> ListInTheMaking.of(TopListCriteria.of(of).toTopList()))
            .add(performance.build());
      }
    }
    Map<Event, TopList> finished = new HashMap<>();
    lists.forEach((event, list) -> finished.put(event, list.finish()));
    return finished;
  }

  /** Name, birth and nation stand side by side and together say who it is. */
  private static Athlete athlete(Map<CharBuffer, Athlete> athletes, Rows rows) {
    CharBuffer description = rows.cells(0, 2);
    Athlete known = athletes.get(description);
    if (known != null) {
      return known;
    }
    CharBuffer key = CharBuffer.allocate(description.length()).put(description).flip();
    Athlete athlete =
        Athlete.builder()
            .name(rows.cell(0).toString())
            .born(date(rows.cell(1)))
            .federation(rows.cell(2).toString())
            .build();
    athletes.put(key, athlete);
    return athlete;
  }

  private static LocalDate date(CharSequence text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  /** A collector with its container, fed one by one since the rows of all events are mixed. */
  private record ListInTheMaking<A>(A container, Collector<Performance, A, TopList> collector) {
    static <A> ListInTheMaking<A> of(Collector<Performance, A, TopList> collector) {
      return new ListInTheMaking<>(collector.supplier().get(), collector);
    }

    void add(Performance performance) {
      collector.accumulator().accept(container, performance);
    }

    TopList finish() {
      return collector.finisher().apply(container);
    }
  }

  /** Lines of cells between tabs, of which one buffer shows one after the other. */
  private static final class Rows {
    private static final int MOST_CELLS = 16;

    private final Reader in;
    private final char[] chars = new char[1 << 16];
    private final CharBuffer shown = CharBuffer.wrap(chars);
    private final int[] ends = new int[MOST_CELLS];
    private int cellsInLine;
    private int start;
    private int end;

    Rows(Reader in) {
      this.in = in;
    }

    boolean next() throws IOException {
      start = cellsInLine == 0 ? 0 : ends[cellsInLine - 1] + 1;
      return scanLine() || fill() && scanLine();
    }

    /** Notes where the cells end; false if the line is not here to its end. */
    private boolean scanLine() {
      int cell = 0;
      for (int i = start; i < end; i++) {
        if (chars[i] == '\t' || chars[i] == '\n') {
          ends[cell++] = i;
          if (chars[i] == '\n') {
            cellsInLine = cell;
            return true;
          }
        }
      }
      return false;
    }

    private boolean fill() throws IOException {
      System.arraycopy(chars, start, chars, 0, end - start);
      end -= start;
      start = 0;
      int read = in.read(chars, end, chars.length - end);
      end += Math.max(read, 0);
      return read > 0;
    }

    CharBuffer cell(int index) {
      return cells(index, index);
    }

    CharBuffer cells(int first, int last) {
      return shown.limit(ends[last]).position(first == 0 ? start : ends[first - 1] + 1);
    }
  }

  /** One line of a list as plain Java has it. */
  public record PlainRow(String name, String mark, double value, String wind, String date) {}

  @Benchmark
  public Map<String, List<PlainRow>> byPlainJava() throws IOException {
    Map<String, Map<String, PlainRow>> best = new HashMap<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        String mark = cells[4];
        boolean windy = !cells[5].isEmpty() && Double.parseDouble(cells[5]) > 2.0;
        if (windy || !Character.isDigit(mark.charAt(0))) {
          continue;
        }
        double value = 0;
        for (String part : mark.replace("h", "").split(":")) {
          value = value * 60 + Double.parseDouble(part);
        }
        PlainRow row = new PlainRow(cells[0], mark, value, cells[5], cells[7]);
        Comparator<PlainRow> order = bestFirst(cells[3]);
        best.computeIfAbsent(cells[3], event -> new HashMap<>())
            .merge(cells[0], row, (one, other) -> order.compare(one, other) <= 0 ? one : other);
      }
    }
    Map<String, List<PlainRow>> lists = new HashMap<>();
    best.forEach(
        (event, marks) -> {
          List<PlainRow> list = new ArrayList<>(marks.values());
          list.sort(bestFirst(event));
          lists.put(event, list);
        });
    return lists;
  }

  private static Comparator<PlainRow> bestFirst(String event) {
    Comparator<PlainRow> leastFirst = Comparator.comparingDouble(PlainRow::value);
    return event.endsWith("J") ? leastFirst.reversed() : leastFirst;
  }
}
