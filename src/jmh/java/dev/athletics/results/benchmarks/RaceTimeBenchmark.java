package dev.athletics.results.benchmarks;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import java.time.Duration;
import java.util.Optional;
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

/**
 * Reading times from sprints to marathons, one in ten with a sign behind it, beside what a user
 * would write otherwise.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RaceTimeBenchmark {
  private static final int TIMES = 1024;
  private static final Discipline MIDDLE_DISTANCE = Discipline.parse("1500");

  private final String[] times = new String[TIMES];
  private final String[] withSigns = new String[TIMES];
  private final String[] seconds = new String[TIMES];
  private final String[] durations = new String[TIMES];
  private final String[] noTimes = new String[TIMES];
  private int next;

  @Setup(Level.Trial)
  public void generate() {
    Random random = new Random(1);
    for (int i = 0; i < TIMES; i++) {
      int whole = 10 + (int) (7200 * Math.pow(random.nextInt(1000) / 1000.0, 3));
      int hundredths = random.nextInt(100);
      String decimals = "." + (hundredths < 10 ? "0" : "") + hundredths;
      times[i] = clock(whole) + decimals;
      withSigns[i] = random.nextInt(10) == 0 ? times[i] + "h" : times[i];
      seconds[i] = whole + decimals;
      durations[i] = Duration.ofMillis(whole * 1000L + hundredths * 10L).toString();
      noTimes[i] = times[i].replace('.', 'x');
    }
  }

  private static String clock(int whole) {
    if (whole < 60) {
      return Integer.toString(whole);
    }
    String lower = whole < 3600 ? "" : twoDigits(whole / 60 % 60) + ":";
    String upper = whole < 3600 ? whole / 60 + ":" : whole / 3600 + ":";
    return upper + lower + twoDigits(whole % 60);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private String from(String[] texts) {
    next = next + 1 & TIMES - 1;
    return texts[next];
  }

  @Benchmark
  public RaceTime raceTime() {
    return RaceTime.parse(from(withSigns));
  }

  @Benchmark
  public Optional<RaceTime> raceTimeThatIsNone() {
    return RaceTime.tryParse(from(noTimes));
  }

  @Benchmark
  public NotatedMark markInContext() {
    return MIDDLE_DISTANCE.parseMark(from(withSigns));
  }

  @Benchmark
  public double plainSecondsAsDouble() {
    return Double.parseDouble(from(seconds));
  }

  @Benchmark
  public double splitAndDouble() {
    double value = 0;
    for (String part : from(times).split(":")) {
      value = value * 60 + Double.parseDouble(part);
    }
    return value;
  }

  @Benchmark
  public Duration isoDuration() {
    return Duration.parse(from(durations));
  }

  @Benchmark
  public Discipline disciplineByCode() {
    return Discipline.parse("3000SC");
  }

  @Benchmark
  public Discipline disciplineByName() {
    return Discipline.parse("3000 Metres Steeplechase");
  }
}
