package dev.athletics.results.benchmarks;

import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.scoring.CombinedEvents;
import dev.athletics.results.scoring.WorldAthleticsPoints;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The points of times over 100 metres, exact, beside the same formula on binary floating point. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(3)
public class ScoringBenchmark {
  private static final int TIMES = 1024;
  private static final Event SPRINT = Event.parse("Men 100");
  private static final CombinedEvents COMBINED = CombinedEvents.edition(2001);
  private static final WorldAthleticsPoints TABLES = WorldAthleticsPoints.edition(2025);

  /** The coefficients of the tables of 2001. */
  private static final double A = 25.4347;

  private static final double B = 18;
  private static final double C = 1.81;

  private final RaceTime[] times = new RaceTime[TIMES];
  private final double[] seconds = new double[TIMES];
  private int next;

  @Setup(Level.Trial)
  public void generate() {
    Random random = new Random(1);
    for (int i = 0; i < TIMES; i++) {
      long millis = 9_580 + 10L * random.nextInt(600);
      times[i] = RaceTime.ofMillis(millis, Resolution.HUNDREDTH, TimingMethod.FULLY_AUTOMATIC);
      seconds[i] = millis / 1000.0;
    }
  }

  private int next() {
    next = next + 1 & TIMES - 1;
    return next;
  }

  @Benchmark
  public Points combinedEvents() {
    return COMBINED.points(SPRINT, times[next()]);
  }

  @Benchmark
  public Points worldAthleticsPoints() {
    return TABLES.points(SPRINT, times[next()]);
  }

  /** Inexact, and of plain seconds without an event. */
  @Benchmark
  public int powOfDoubles() {
    return (int) (A * Math.pow(B - seconds[next()], C));
  }
}
