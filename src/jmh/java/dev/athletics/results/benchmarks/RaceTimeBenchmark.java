package dev.athletics.results.benchmarks;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.TimingMethod;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Reading and writing times from sprints to marathons, one in ten with a sign behind it, beside
 * what a user would write otherwise.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(3)
public class RaceTimeBenchmark {
  private static final int TIMES = 1024;
  private static final Discipline MIDDLE_DISTANCE = Discipline.parse("1500");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(?:(\\d+):)?(\\d+):)?(\\d+(?:\\.\\d+)?)[ha]?");
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private final String[] times = new String[TIMES];
  private final String[] withSigns = new String[TIMES];
  private final String[] seconds = new String[TIMES];
  private final String[] durations = new String[TIMES];
  private final String[] noTimes = new String[TIMES];
  private final RaceTime[] read = new RaceTime[TIMES];
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
      read[i] = RaceTime.parse(withSigns[i]);
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

  private <T> T from(T[] values) {
    next = next + 1 & TIMES - 1;
    return values[next];
  }

  @Benchmark
  public RaceTime parse() {
    return RaceTime.parse(from(withSigns));
  }

  @Benchmark
  public Optional<RaceTime> tryParse() {
    return RaceTime.tryParse(from(withSigns));
  }

  @Benchmark
  public Optional<RaceTime> tryParseOfNoTime() {
    return RaceTime.tryParse(from(noTimes));
  }

  @Benchmark
  public NotatedMark parseMark() {
    return MIDDLE_DISTANCE.parseMark(from(withSigns));
  }

  /** Of the same in plain seconds. */
  @Benchmark
  public double parseDouble() {
    return Double.parseDouble(from(seconds));
  }

  /** Of the same in plain seconds. */
  @Benchmark
  public double fastDoubleParser() {
    return JavaDoubleParser.parseDouble(from(seconds));
  }

  @Benchmark
  public double splitAndParseDouble() {
    double value = 0;
    for (String part : from(times).split(":")) {
      value = value * 60 + Double.parseDouble(part);
    }
    return value;
  }

  @Benchmark
  public BigDecimal regexAndBigDecimal() {
    Matcher clock = CLOCK.matcher(from(withSigns));
    if (!clock.matches()) {
      throw new IllegalStateException();
    }
    BigDecimal value = BigDecimal.ZERO;
    for (int group = 1; group <= 3; group++) {
      String number = clock.group(group);
      if (number != null) {
        value = value.multiply(SIXTY).add(new BigDecimal(number));
      }
    }
    return value;
  }

  /** Of the same in the form of ISO 8601. */
  @Benchmark
  public Duration parseDuration() {
    return Duration.parse(from(durations));
  }

  @Benchmark
  public String write() {
    return from(read).toString();
  }

  @Benchmark
  public String writeByHand() {
    RaceTime time = from(read);
    long hundredths = time.toMillis() / 10;
    long whole = hundredths / 100;
    StringBuilder text = new StringBuilder();
    if (whole >= 3600) {
      text.append(Long.toString(whole / 3600)).append(':');
      appendTwoDigits(text, whole / 60 % 60).append(':');
      appendTwoDigits(text, whole % 60);
    } else if (whole >= 60) {
      text.append(Long.toString(whole / 60)).append(':');
      appendTwoDigits(text, whole % 60);
    } else {
      text.append(Long.toString(whole));
    }
    appendTwoDigits(text.append('.'), hundredths % 100);
    if (time.method() == TimingMethod.HAND) {
      text.append('h');
    }
    return text.toString();
  }

  private static StringBuilder appendTwoDigits(StringBuilder text, long number) {
    return (number < 10 ? text.append('0') : text).append(Long.toString(number));
  }
}
