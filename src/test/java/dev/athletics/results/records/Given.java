package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Short words for what tests are given. */
final class Given {
  static final LocalDate DAY = LocalDate.of(2024, 6, 8);

  private Given() {}

  static Athlete athlete(String name, String federation) {
    return Athlete.builder().name(name).federation(federation).build();
  }

  /** Cyrillic letters lie so that two pairs of them have one hash, after folding too. */
  static List<Athlete> namesOfOneHash(int count) {
    List<Athlete> athletes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder name = new StringBuilder("х");
      for (int bit = 0; bit < 16; bit++) {
        name.append((i >> bit & 1) == 0 ? "бя" : "ва");
      }
      athletes.add(Athlete.builder().name("", name.toString()).build());
    }
    assertThat(athletes).extracting(Athlete::foldingKey).doesNotHaveDuplicates();
    assertThat(athletes.stream().map(athlete -> athlete.foldingKey().hashCode()).distinct())
        .hasSize(1);
    return athletes;
  }

  /**
   * The result of what takes a second or two, and minutes if it grows with the square of what it is
   * given. The time is the processor's, which other programs do not change.
   */
  static <T> T inGoodTime(Supplier<T> work) {
    Duration start = processorTime();
    T result = work.get();
    assertThat(processorTime().minus(start)).isLessThan(Duration.ofMinutes(1));
    return result;
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  static Mark mark(Event event, String text) {
    return (Mark) event.discipline().parseMark(text).outcome();
  }

  static Record.Builder record(
      String scope, String event, String mark, Competitor holder, String date) {
    return record(RecordScope.parse(scope), event, mark, holder, date);
  }

  static Record.Builder record(
      RecordScope scope, String event, String mark, Competitor holder, String date) {
    Event contested = Event.parse(event);
    return Record.builder()
        .scope(scope)
        .event(contested)
        .mark(mark(contested, mark))
        .holder(holder)
        .date(LocalDate.parse(date));
  }

  static Performance.Builder performance(String event, String mark, Competitor competitor) {
    Event contested = Event.parse(event);
    return Performance.builder()
        .event(contested)
        .mark(mark(contested, mark))
        .competitor(competitor)
        .date(DAY);
  }

  static Race.Builder race(String event) {
    return Race.builder(Event.parse(event)).date(DAY);
  }

  static Result.Builder row(int place, Competitor competitor, String event, String mark) {
    return Result.builder()
        .place(place)
        .competitor(competitor)
        .outcome(mark(Event.parse(event), mark));
  }

  /** All races one after the other, where the order of those that have none does not matter. */
  static List<Race> inTime(Iterable<Race> races) {
    return RaceOrder.days(races).stream()
        .flatMap(List::stream)
        .flatMap(succession -> succession.steps().stream())
        .flatMap(List::stream)
        .toList();
  }
}
