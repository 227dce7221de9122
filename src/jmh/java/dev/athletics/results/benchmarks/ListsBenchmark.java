package dev.athletics.results.benchmarks;

import dev.athletics.results.Athlete;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.lists.TopListCriteria;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.records.RecordProgression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.annotations.Warmup;

/** How long lists take from many performances, and what a second core is worth. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class ListsBenchmark {
  private static final Event EVENT = Event.parse("Men 100");
  private static final int DISTINCT = 1_000_000;
  private static final int ATHLETES = 50_000;

  @Param({"1000000", "10000000"})
  private int rows;

  @Param({"false", "true"})
  private boolean parallel;

  private Performance[] performances;

  /**
   * Ten million rows come from a million performances, since only what is looked at is measured,
   * not the heap.
   */
  @Setup
  public void generate() {
    Random random = new Random(1);
    Athlete[] athletes =
        IntStream.range(0, ATHLETES)
            .mapToObj(
                i -> Athlete.builder().name("Athlete", "Number" + i).born(1960 + i % 45).build())
            .toArray(Athlete[]::new);
    performances =
        Stream.generate(() -> performance(athletes[random.nextInt(ATHLETES)], random))
            .limit(DISTINCT)
            .toArray(Performance[]::new);
  }

  private static Performance performance(Athlete athlete, Random random) {
    long hundredths = 1080 + Math.round(random.nextGaussian() * 35);
    return Performance.builder()
        .competitor(athlete)
        .event(EVENT)
        .mark(
            RaceTime.ofMillis(hundredths * 10, Resolution.HUNDREDTH, TimingMethod.FULLY_AUTOMATIC))
        .wind(Wind.ofTenths(random.nextInt(60) - 30))
        .date(LocalDate.of(1980, 1, 1).plusDays(random.nextInt(16_000)))
        .build();
  }

  private <R> R collect(Collector<Performance, ?, R> collector) {
    IntStream numbers = IntStream.range(0, rows);
    return (parallel ? numbers.parallel() : numbers)
        .mapToObj(i -> performances[i % DISTINCT])
        .collect(collector);
  }

  /** The best hundred athletes. */
  @Benchmark
  public TopList bestAthletes() {
    return collect(TopListCriteria.of(EVENT).first(100).toTopList());
  }

  /** The same as a user would have it: the best of each name in a map, which is then sorted. */
  @Benchmark
  public List<Map.Entry<String, Double>> mapOfBests() {
    IntStream numbers = IntStream.range(0, rows);
    Map<String, Double> bests =
        (parallel ? numbers.parallel() : numbers)
            .mapToObj(i -> performances[i % DISTINCT])
            .filter(Performance::isWindLegal)
            .collect(
                Collectors.toMap(
                    performance -> performance.competitor().displayName(),
                    performance -> ((RaceTime) performance.mark()).toMillis() / 1000.0,
                    Math::min));
    return bests.entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(100).toList();
  }

  /** The best hundred marks. */
  @Benchmark
  public TopList bestMarks() {
    return collect(TopListCriteria.of(EVENT).withAllMarks().first(100).toTopList());
  }

  /** The succession of the best marks with a legal wind. */
  @Benchmark
  public RecordProgression progression() {
    return collect(
        RecordProgression.toRecordProgression(
            EVENT, performance -> performance.wind().filter(Wind::isLegal).isPresent()));
  }
}
