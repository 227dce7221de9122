package dev.athletics.results.benchmarks;

import dev.athletics.results.Federation;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first call in a virtual machine that has just started: what the loading of classes and tables
 * costs whoever asks first.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(20)
public class FirstUseBenchmark {
  @Benchmark
  public RaceTime time() {
    return RaceTime.parse("3:27.65");
  }

  @Benchmark
  public String timeThatIsNone() {
    return RaceTime.tryParse("3:27x65").map(RaceTime::toString).orElse("");
  }

  @Benchmark
  public Discipline disciplineByCode() {
    return Discipline.parse("3000SC");
  }

  @Benchmark
  public Discipline disciplineByForeignName() {
    return Discipline.parse("Weitsprung");
  }

  @Benchmark
  public NotatedMark markInContext() {
    return Discipline.parse("LJ").parseMark("8.95 (+0.3)");
  }

  @Benchmark
  public Event event() {
    return Event.parse("U20 Men 110mH");
  }

  @Benchmark
  public Federation federation() {
    return Federation.of("KEN");
  }
}
