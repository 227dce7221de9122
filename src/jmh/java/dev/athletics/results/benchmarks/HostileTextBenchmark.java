package dev.athletics.results.benchmarks;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.Area;
import dev.athletics.results.Bar;
import dev.athletics.results.Federation;
import dev.athletics.results.PersonName;
import dev.athletics.results.Qualification;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Round;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Hurdles;
import dev.athletics.results.discipline.Implement;
import dev.athletics.results.discipline.MarkReader;
import dev.athletics.results.discipline.Vocabulary;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Margin;
import dev.athletics.results.mark.MarkSyntax;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.placing.Advancement;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Every reader on long texts made to keep it busy: ten times the text may take fifteen times as
 * long at most. What reads nothing that long takes the same time for all.
 *
 * <p>The fastest sample ({@code p0.00}) of each length is what to compare: a mean also holds what
 * other programs took from this one, which is longer than most of these calls.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class HostileTextBenchmark {
  /** What stands at the beginning, what fills the length, and what stands at the end. */
  private static final ImmutableList<ImmutableList<String>> SHAPES =
      ImmutableList.of(
          ImmutableList.of("", "9", ""),
          ImmutableList.of("", "0", ""),
          ImmutableList.of("", " ", ""),
          ImmutableList.of("", " ", "9.58"),
          ImmutableList.of("9.58", " ", ""),
          ImmutableList.of("9.58", " ", "x"),
          ImmutableList.of("9", " ", "DNF"),
          ImmutableList.of("9", " ", "m/s"),
          ImmutableList.of("", "9 ", ""),
          ImmutableList.of("", "9:59:", ""),
          ImmutableList.of("", "9.9,", ""),
          ImmutableList.of("", "4x", "100"),
          ImmutableList.of("9.69", "w", " (+4.1)"),
          ImmutableList.of("9.69", " w", "x"),
          ImmutableList.of("9.69", " (+4.1)", ""),
          ImmutableList.of("9.69 ", "(", "+4.1)"),
          ImmutableList.of("", "=", "9.69"),
          ImmutableList.of("", "= A", "x"),
          ImmutableList.of("8.95", "/0.3", ""),
          ImmutableList.of("DQ TR", "9.", "8"),
          ImmutableList.of("DQ TR16", "(a)", ""),
          ImmutableList.of("DQ ", " ", "8:08.47"),
          ImmutableList.of("", "DNF", ""),
          ImmutableList.of("WR", " Mx", ""),
          ImmutableList.of("WR", " Wo sh", ""),
          ImmutableList.of("CR ", "x ", "2024"),
          ImmutableList.of("2.33:", "x", "o"),
          ImmutableList.of("3 Q", " ", "+ 4 q"),
          ImmutableList.of("3", " ", "Q"),
          ImmutableList.of("", "Men ", "1500"),
          ImmutableList.of("Men's ", "1", "m"),
          ImmutableList.of("", "KERR ", "Josh"),
          ImmutableList.of("", "van ", "DAM Jo"),
          ImmutableList.of("", "ö", ""),
          ImmutableList.of("", "o\u0308", ""),
          ImmutableList.of("", "\ufdfa", ""),
          ImmutableList.of("", "'", ""),
          ImmutableList.of("", "(", ""),
          ImmutableList.of("", "-", "men"));

  /** The readers of the library. */
  public enum Reader {
    RACE_TIME(RaceTime::tryParse),
    DISTANCE(Distance::tryParse),
    POINTS(Points::tryParse),
    WIND(Wind::tryParse),
    MARGIN(Margin::tryParse),
    STATUS(Status::tryParse),
    NO_MARK(NoMark::tryParse),
    NOTATED_TIME(text -> NotatedMark.tryParse(text, MarkSyntax.TIME)),
    NOTATED_DISTANCE(text -> NotatedMark.tryParse(text, MarkSyntax.DISTANCE)),
    DISCIPLINE(Discipline::tryParse),
    GERMAN_DISCIPLINE(Vocabulary.GERMAN::tryParse),
    IMPLEMENT(Implement::tryParse),
    HURDLES(Hurdles::tryParse),
    MARK_OF_A_RACE(Discipline.parse("1500")::tryParseMark),
    MARK_OF_A_ROAD_RACE(Discipline.parse("MAR")::tryParseMark),
    MARK_OF_A_JUMP(Discipline.parse("LJ")::tryParseMark),
    MARK_OF_A_HOUR_RACE(Discipline.parse("1HR")::tryParseMark),
    MARK_OF_A_DECATHLON(Discipline.parse("DEC")::tryParseMark),
    LENIENT_TIME(MarkReader.of(Discipline.parse("800")).lenient()::tryRead),
    LENIENT_DISTANCE(MarkReader.of(Discipline.parse("LJ")).lenient()::tryRead),
    EVENT(Event::tryParse),
    CATEGORY(Category::tryParse),
    AGE_GROUP(AgeGroup::tryParse),
    BIRTH_DATE(BirthDate::tryParse),
    FEDERATION(Federation::tryParse),
    AREA(Area::tryParse),
    RECORD_SCOPE(RecordScope::tryParse),
    TRIAL(Trial::tryParse),
    BAR(Bar::tryParse),
    ROUND(Round::tryParse),
    QUALIFICATION(Qualification::tryParse),
    ADVANCEMENT(Advancement::tryParse),
    PERSON_NAME(text -> text.isBlank() ? text : PersonName.parse(text)),
    REFUSED_TIME(refusal(RaceTime::parse)),
    REFUSED_MARK(refusal(Discipline.parse("1500")::parseMark)),
    REFUSED_DISCIPLINE(refusal(Discipline::parse)),
    REFUSED_EVENT(refusal(Event::parse)),
    REFUSED_FEDERATION(refusal(Federation::parse)),
    REFUSED_SCOPE(refusal(RecordScope::parse));

    private final Function<String, Object> read;

    Reader(Function<String, Object> read) {
      this.read = read;
    }

    private static Function<String, Object> refusal(Function<String, Object> parse) {
      return text -> {
        try {
          return parse.apply(text);
        } catch (IllegalArgumentException refused) {
          return refused;
        }
      };
    }
  }

  @Param({"10000", "100000", "1000000"})
  int length;

  @Param Reader reader;

  private ImmutableList<String> texts;

  @Setup
  public void write() {
    texts = SHAPES.stream().map(this::text).collect(ImmutableList.toImmutableList());
  }

  private String text(ImmutableList<String> shape) {
    String filling = Strings.repeat(shape.get(1), length / shape.get(1).length());
    return shape.get(0) + filling + shape.get(2);
  }

  /** All texts, one after the other, so that the worst of them decides. */
  @Benchmark
  public void read(Blackhole results) {
    for (String text : texts) {
      results.consume(reader.read.apply(text));
    }
  }
}
