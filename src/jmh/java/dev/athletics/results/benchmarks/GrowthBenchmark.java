package dev.athletics.results.benchmarks;

import dev.athletics.results.Athlete;
import dev.athletics.results.Federation;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * The growth of time with the number of rows, where rows are alike: the time of ten times as many
 * rows must be about ten times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 20)
@Measurement(iterations = 10)
public class GrowthBenchmark {
  private static final Event HIGH_JUMP = Event.parse("Men HJ");
  private static final RecordScope NATIONAL = RecordScope.national(Federation.of("GER"));
  private static final LocalDate DAY = LocalDate.of(1900, 1, 1);
  private static final Distance TWO_METRES = Distance.parse("2.00");

  /** The number of rows. */
  @Param({"1000", "10000", "100000"})
  int rows;

  private final List<Record> coHolders = new ArrayList<>();
  private final List<Record> coHoldersElsewhere = new ArrayList<>();
  private final List<Record> namesakes = new ArrayList<>();
  private final List<Record> oneShelf = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();
  private RecordBook book;
  private RecordBook theirs;

  /** Makes the rows. */
  @Setup
  public void generate() {
    Athlete one = Athlete.builder().name("X", "One").build();
    for (int i = 0; i < rows; i++) {
      Athlete athlete = Athlete.builder().name("X", "Name" + i).build();
      Athlete namesake = Athlete.builder().name("Li", "WEI").born(DAY.plusDays(i)).build();
      coHolders.add(record(NATIONAL, athlete, TWO_METRES, i / 10));
      coHoldersElsewhere.add(record(NATIONAL, athlete, Distance.parse("2.01"), i / 10));
      namesakes.add(record(RecordScope.personal(namesake), namesake, TWO_METRES, i));
      oneShelf.add(record(RecordScope.personal(one), one, Distance.ofCentimetres(1 + i % 250), i));
      results.add(Result.builder().competitor(athlete).outcome(TWO_METRES).build());
    }
    book = RecordBook.of(coHolders);
    theirs = RecordBook.of(coHoldersElsewhere);
  }

  private static Record record(RecordScope scope, Athlete holder, Distance mark, int day) {
    return Record.builder()
        .scope(scope)
        .event(HIGH_JUMP)
        .mark(mark)
        .holder(holder)
        .date(DAY.plusDays(day % 45_000))
        .build();
  }

  /** A book of records that many hold together. */
  @Benchmark
  public RecordBook coHolders() {
    return RecordBook.of(coHolders);
  }

  /** A book of the bests of people with one name. */
  @Benchmark
  public RecordBook namesakes() {
    return RecordBook.of(namesakes);
  }

  /** A book of many marks of one athlete. */
  @Benchmark
  public RecordBook oneShelf() {
    return RecordBook.of(oneShelf);
  }

  /** What two books of many co-holders say of one another. */
  @Benchmark
  public int conflicts() {
    return book.conflictsWith(theirs).size();
  }

  /** A race whose rows come one by one. */
  @Benchmark
  public Race rowByRow() {
    Race.Builder race = Race.builder(HIGH_JUMP).date(DAY);
    results.forEach(race::result);
    return race.build();
  }

  /** The check of a race in which all clear one height. */
  @Benchmark
  public RecordCheck check() {
    return RecordBook.empty().check(rowByRow());
  }
}
