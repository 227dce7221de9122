package dev.athletics.results.benchmarks;

import dev.athletics.results.EventTitle;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import java.util.Optional;
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
 * Reading the names of disciplines and events as programmes and lists write them, by how much has
 * to be understood, and what stands in place of a mark.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(3)
public class DisciplineBenchmark {
  private static final int TEXTS = 64;
  private static final Discipline LONG_JUMP = Discipline.parse("LJ");

  private final String[] codes = repeated("100", "3000SC", "4x100", "JT", "HM", "110H", "20KW");
  private final String[] names =
      repeated("100 Metres", "3000 Metres Steeplechase", "Javelin Throw", "Half Marathon");
  private final String[] foreignNames =
      repeated("Weitsprung", "3000m Hindernis", "110 meter hekk", "Kuulantyöntö");
  private final String[] variants = repeated("110mH", "350m", "Shot Put (7.260kg)", "4 x 100 m");
  private final String[] events =
      repeated("Men's 1500m", "Women 100H", "U20 Men 110mH", "4x400 mixed", "W35 SP");
  private final String[] canonicalEvents =
      repeated("Men 1500", "Women 100H", "U20 Men 110H", "Mixed 4x400", "W35 SP");
  private final String[] titles =
      repeated(
          "Event 12 Girls 11-12 100 Meter Dash Finals",
          "Women's 4x100 R1 H2",
          "Men's 100m Final",
          "City Games Men's 1500m Heat 3",
          "男子100m決勝",
          "800m Semifinal 2");
  private final String[] noDisciplines = repeated("100 bananas", "Heat 3", "Final", "2M");
  private final String[] statuses = repeated("DNF", "DQ TR16.8", "dsq", "DNS", "aufg.");
  private final String[] jumps = repeated("8.95", "8.90A", "9.69w (+4.1)", "8.42 (-0.2)", "NM");
  private int next;

  private static String[] repeated(String... texts) {
    String[] repeated = new String[TEXTS];
    for (int i = 0; i < TEXTS; i++) {
      repeated[i] = texts[i % texts.length];
    }
    return repeated;
  }

  private String from(String[] texts) {
    next = next + 1 & TEXTS - 1;
    return texts[next];
  }

  @Benchmark
  public Discipline code() {
    return Discipline.parse(from(codes));
  }

  @Benchmark
  public Discipline name() {
    return Discipline.parse(from(names));
  }

  @Benchmark
  public Discipline foreignName() {
    return Discipline.parse(from(foreignNames));
  }

  /** Texts that stand in no table. */
  @Benchmark
  public Discipline variant() {
    return Discipline.parse(from(variants));
  }

  @Benchmark
  public Optional<Discipline> noDiscipline() {
    return Discipline.tryParse(from(noDisciplines));
  }

  @Benchmark
  public Event event() {
    return Event.parse(from(events));
  }

  @Benchmark
  public Event canonicalEvent() {
    return Event.parse(from(canonicalEvents));
  }

  @Benchmark
  public EventTitle title() {
    return EventTitle.of(from(titles));
  }

  @Benchmark
  public NoMark status() {
    return NoMark.parse(from(statuses));
  }

  @Benchmark
  public NotatedMark jump() {
    return LONG_JUMP.parseMark(from(jumps));
  }
}
