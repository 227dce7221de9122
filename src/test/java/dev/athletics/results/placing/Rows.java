package dev.athletics.results.placing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Athlete;
import dev.athletics.results.Bar;
import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Short ways to write down races in the tests of placing. */
final class Rows {
  static final LocalDate DAY = LocalDate.of(2024, 8, 6);

  private Rows() {}

  static Athlete athlete(String name) {
    return Athlete.builder().name(name).build();
  }

  static Race race(String event, Result... rows) {
    return race(event, ImmutableList.copyOf(rows));
  }

  static Race race(String event, Iterable<Result> rows) {
    return Race.builder(Event.parse(event)).date(DAY).results(rows).build();
  }

  static Result row(String name, Outcome outcome) {
    return Result.builder().competitor(athlete(name)).outcome(outcome).build();
  }

  /** A time, or a status such as {@code DNF}. */
  static Result time(String name, String time) {
    return row(
        name,
        NoMark.tryParse(time).<Outcome>map(none -> none).orElseGet(() -> RaceTime.parse(time)));
  }

  static Result time(String name, String time, int place) {
    return time(name, time).withPlace(Optional.of(place));
  }

  static Result reading(String name, String reading, String time) {
    return time(name, time).toBuilder().reading(RaceTime.parse(reading)).build();
  }

  /** A series of a horizontal jump or throw with its best trial as the mark. */
  static Result series(String name, String trials) {
    ImmutableList<Trial> series =
        Stream.of(trials.split(" ")).map(Trial::parse).collect(ImmutableList.toImmutableList());
    Outcome best =
        series.stream()
            .flatMap(trial -> trial.distance().stream())
            .max(Distance::compareTo)
            .<Outcome>map(Function.identity())
            .orElseGet(() -> NoMark.parse("NM"));
    return row(name, best).toBuilder().trials(series).build();
  }

  /**
   * A series of heights with the greatest cleared as the mark; those of a jump-off begin with J.
   */
  static Result heights(String name, String bars) {
    ImmutableList<Bar> series =
        Stream.of(bars.split(" ")).map(Bar::parse).collect(ImmutableList.toImmutableList());
    Outcome best =
        SeriesOfHeights.best(series)
            .<Outcome>map(Function.identity())
            .orElseGet(() -> NoMark.parse("NH"));
    return row(name, best).toBuilder().bars(series).build();
  }

  /** Points of the first events of a decathlon, with their sum as the mark. */
  static Result points(String name, int... points) {
    ImmutableList<String> events = ImmutableList.of("100", "LJ", "SP", "HJ");
    ImmutableList.Builder<CombinedEventPart> parts = ImmutableList.builder();
    int sum = 0;
    for (int i = 0; i < points.length; i++) {
      NotatedMark unknown = NotatedMark.of(NoMark.parse("NM"));
      parts.add(
          new CombinedEventPart(Discipline.parse(events.get(i)), unknown, Points.of(points[i])));
      sum += points[i];
    }
    return row(name, Points.of(sum)).toBuilder().parts(parts.build()).build();
  }

  /** The places by name. */
  static ImmutableMap<String, Integer> places(Race race) {
    return race.results().stream()
        .filter(result -> result.place().isPresent())
        .collect(ImmutableMap.toImmutableMap(Rows::name, result -> result.place().orElseThrow()));
  }

  static ImmutableList<String> names(Race race) {
    return race.results().stream().map(Rows::name).collect(ImmutableList.toImmutableList());
  }

  private static String name(Result result) {
    return name(result.competitor());
  }

  static String name(Competitor competitor) {
    return competitor.displayName();
  }
}
