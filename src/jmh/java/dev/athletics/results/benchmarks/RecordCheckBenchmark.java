package dev.athletics.results.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Federation;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The final of eight against all scopes, by the size of the book: the time of one result. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    // The first touch of a page of a heap this large would else be measured.
    jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 1)
public class RecordCheckBenchmark {
  private static final int LANES = 8;
  private static final ImmutableList<String> NATIONS =
      ImmutableList.of("USA", "JAM", "GBR", "NED", "ITA", "KEN", "JPN", "BRA");
  private static final Event EVENT = Event.parse("Men's 100m");
  private static final LocalDate DAY = LocalDate.of(2024, 8, 4);

  /** How many records the book holds beside those that are asked for. */
  @Param({"1000", "100000", "1000000"})
  int records;

  private RecordBook book;
  private final Map<String, Double> bests = new HashMap<>();
  private Race quiet;
  private Race fast;

  /** Fills the book with personal bests, and with all that the race is compared with. */
  @Setup
  public void fill() {
    Map<RecordScope, Record> entries = new LinkedHashMap<>();
    for (int i = 0; i < records; i++) {
      Athlete other = Athlete.builder().name("Given" + i, "Family" + i).build();
      entries.put(
          RecordScope.personal(other), record(RecordScope.personal(other), other, "10.50").build());
    }
    quiet = race("10.00");
    fast = race("9.50");
    for (Result result : quiet.results()) {
      Athlete runner = (Athlete) result.competitor();
      Federation federation = runner.federationOn(DAY).orElseThrow();
      for (RecordScope scope :
          ImmutableList.of(
              RecordScope.world(),
              RecordScope.olympic(),
              RecordScope.area(federation.area().orElseThrow()),
              RecordScope.national(federation),
              RecordScope.personal(runner))) {
        entries.put(scope, record(scope, runner, "9.58").build());
        entries.put(
            scope.inSeason(2024),
            record(scope.inSeason(2024), runner, "9.79").date(LocalDate.of(2024, 5, 1)).build());
      }
    }
    book = RecordBook.of(entries.values());
    for (Record record : entries.values()) {
      bests.put(key(record.scope().label(), record.holder()), seconds(record.mark()));
    }
  }

  private static Record.Builder record(RecordScope scope, Athlete holder, String mark) {
    return Record.builder()
        .scope(scope)
        .event(EVENT)
        .mark(RaceTime.parse(mark))
        .holder(holder)
        .date(LocalDate.of(2020, 1, 1));
  }

  private static Race race(String best) {
    List<Result> results = new ArrayList<>();
    RaceTime winner = RaceTime.parse(best);
    for (int lane = 1; lane <= LANES; lane++) {
      Athlete runner =
          Athlete.builder()
              .name("Lane" + lane, "Runner" + lane)
              .federation(NATIONS.get(lane - 1))
              .category(Category.MEN)
              .born(LocalDate.of(1995 + lane, 1, lane))
              .build();
      RaceTime time =
          RaceTime.ofMillis(winner.toMillis() + 10L * lane, winner.resolution(), winner.method());
      results.add(Result.builder().competitor(runner).place(lane).lane(lane).outcome(time).build());
    }
    return Race.builder(EVENT)
        .date(DAY)
        .wind(Wind.ofTenths(10))
        .competition(
            Competition.builder().name("Olympic Games Paris 2024").series("Olympic Games").build())
        .results(results)
        .build();
  }

  private static String key(String label, Competitor holder) {
    return label
        + "|"
        + (label.equals("PB") || label.equals("SB") ? holder.displayName() : "")
        + "|"
        + EVENT.discipline().code();
  }

  private static double seconds(Mark mark) {
    return ((RaceTime) mark).toMillis() / 1000.0;
  }

  /**
   * The same for four of the scopes as a user would have it: bests by text, and no rule looked at.
   */
  @Benchmark
  @OperationsPerInvocation(LANES)
  public List<String> mapOfBests() {
    List<String> flags = new ArrayList<>();
    for (Result result : quiet.results()) {
      double time = seconds(result.mark().orElseThrow());
      for (String label : ImmutableList.of("WR", "WL", "PB", "SB")) {
        Double best = bests.get(key(label, result.competitor()));
        if (best == null || time <= best) {
          flags.add(label);
        }
      }
    }
    return flags;
  }

  /** A race in which nothing falls. */
  @Benchmark
  @OperationsPerInvocation(LANES)
  public RecordCheck nothingFalls() {
    return book.check(quiet);
  }

  /** A race in which everything falls. */
  @Benchmark
  @OperationsPerInvocation(LANES)
  public RecordCheck everythingFalls() {
    return book.check(fast);
  }
}
