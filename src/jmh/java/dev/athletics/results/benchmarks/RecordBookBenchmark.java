package dev.athletics.results.benchmarks;

import static dev.athletics.results.mark.Resolution.HUNDREDTH;
import static dev.athletics.results.mark.TimingMethod.FULLY_AUTOMATIC;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.records.RecordBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jol.info.GraphLayout;

/** Filling a book, and adding one record to it, beside a map of bests that knows nothing else. */
@State(Scope.Benchmark)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx4g", "-Djol.magicFieldOffset=true"})
public class RecordBookBenchmark {
  private static final ImmutableList<Event> EVENTS =
      ImmutableList.of(
          Event.parse("Men's 100m"),
          Event.parse("Men's 200m"),
          Event.parse("Men's 400m"),
          Event.parse("Men's 800m"),
          Event.parse("Men's 1500m"));

  /** The largest book of which every object is counted, which takes as much memory again. */
  private static final int LARGEST_TO_COUNT = 100_000;

  /** How many records there are. */
  @Param({"1000", "100000", "1000000"})
  int records;

  private ImmutableList<Record> entries;
  private RecordBook book;
  private Record further;

  /** Makes the records, and a book and one record more. */
  @Setup
  public void generate() {
    LocalDate[] days =
        IntStream.range(0, 150)
            .mapToObj(LocalDate.of(2024, 4, 1)::plusDays)
            .toArray(LocalDate[]::new);
    List<Record> made = new ArrayList<>(records);
    for (int i = 0; made.size() < records; i++) {
      addRecords(i, days[i % days.length], made);
    }
    entries = ImmutableList.copyOf(made);
    book = RecordBook.of(entries);
    further = made.get(records / 2).toBuilder().mark(RaceTime.parse("9.99")).build();
  }

  private static void addRecords(int number, LocalDate day, List<Record> records) {
    Athlete athlete = Athlete.builder().name("Given" + number, "Family" + number).build();
    RecordScope best = RecordScope.personal(athlete);
    for (RecordScope scope : ImmutableList.of(best, best.inSeason(2024))) {
      for (Event event : EVENTS) {
        records.add(
            Record.builder()
                .scope(scope)
                .event(event)
                .mark(RaceTime.ofMillis(50_000 + 10L * (number % 5000), HUNDREDTH, FULLY_AUTOMATIC))
                .holder(athlete)
                .date(day)
                .build());
      }
    }
  }

  /** Tells how much memory a record takes, alone and in the book. */
  @TearDown
  public void tellFootprint() {
    if (records <= LARGEST_TO_COUNT) {
      Object[] athletes = entries.stream().map(Record::holder).distinct().toArray();
      long shared = GraphLayout.parseInstance((Object) athletes).totalSize();
      long alone = GraphLayout.parseInstance(entries, athletes).totalSize() - shared;
      long inBook = GraphLayout.parseInstance(book, athletes).totalSize() - shared;
      System.out.printf(
          "%nBytes of a record beyond its athlete: %d alone, %d in the book%n",
          alone / records, inBook / records);
    }
  }

  /** A book of all records. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 3)
  @Measurement(iterations = 5)
  public RecordBook ofAll() {
    return RecordBook.of(entries);
  }

  /** The same as a user would have it: the best mark by a text of whose it is. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 3)
  @Measurement(iterations = 5)
  public Map<String, Double> mapOfBests() {
    Map<String, Double> bests = new HashMap<>();
    for (Record record : entries) {
      bests.merge(
          record.holder().displayName()
              + record.scope().season().orElse(0)
              + record.event().discipline().code(),
          ((RaceTime) record.mark()).toMillis() / 1000.0,
          Math::min);
    }
    return bests;
  }

  /** A book with one record more. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @Warmup(iterations = 5, time = 1)
  @Measurement(iterations = 5, time = 1)
  public RecordBook withOne() {
    return book.with(further);
  }
}
