package dev.athletics.results.records;

import static dev.athletics.results.records.Given.record;

import dev.athletics.results.Athlete;
import dev.athletics.results.Bar;
import dev.athletics.results.Competition;
import dev.athletics.results.Race;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.RoundType;
import dev.athletics.results.Split;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Races of one day or two, in one place or several, with starts, zones, rounds and places or
 * without; few marks, so that they tie and equal records all the time.
 */
final class RacesOfADay {
  private static final List<String> EVENTS =
      List.of("Women 200", "Women 400", "Women LJ", "Women HJ");
  private static final List<String> ATHLETES = List.of("Anna ABEL", "Berta BAUM", "Clara CONTI");
  private static final List<Competition> MEETINGS =
      List.of(
          Competition.builder().name("Oslo").build(), Competition.builder().name("Rome").build());

  private final Random random;

  RacesOfADay(Random random) {
    this.random = random;
  }

  RecordBook book() {
    Athlete holder = Given.athlete("Old HOLDER", "GER");
    return RecordBook.of(
            List.of(
                record(RecordScope.world(), "Women 200", "22.05", holder, "2000-01-01").build(),
                record(RecordScope.world(), "Women 400", "49.05", holder, "2000-01-01").build(),
                record(RecordScope.world(), "Women LJ", "7.02", holder, "2000-01-01").build(),
                record(RecordScope.world(), "Women HJ", "2.02", holder, "2000-01-01").build()))
        .asComplete();
  }

  List<Race> races() {
    List<Race> races = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      races.add(race());
    }
    return races;
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private Race race() {
    Event event = Event.parse(EVENTS.get(random.nextInt(EVENTS.size())));
    Race.Builder race = Race.builder(event).date(LocalDate.of(2024, 6, 8 + random.nextInt(2)));
    if (!oneIn(3)) {
      race.startTime(LocalTime.of(10 + random.nextInt(3), 0));
    }
    if (oneIn(2)) {
      race.zone(ZoneId.of(oneIn(2) ? "Europe/Oslo" : "America/New_York"));
    }
    if (oneIn(2)) {
      race.competition(MEETINGS.get(random.nextInt(2)));
    }
    if (oneIn(2)) {
      race.round(oneIn(2) ? RoundType.ROUND_1 : RoundType.QUALIFICATION, 1 + random.nextInt(2));
    }
    boolean order = oneIn(2);
    for (String name : ATHLETES) {
      Result.Builder row = row(event, Given.athlete(name, oneIn(4) ? "FRA" : "GER"));
      if (order) {
        row.order(1 + ATHLETES.indexOf(name));
      }
      race.result(row.build());
    }
    return race.wind(Wind.ofTenths(18 + random.nextInt(4))).build();
  }

  private Result.Builder row(Event event, Athlete athlete) {
    Result.Builder row = Result.builder().competitor(athlete);
    switch (event.discipline().code()) {
      case "LJ" -> jumps(row);
      case "HJ" -> heights(row);
      case "200" -> row.outcome(RaceTime.parse("22.0" + random.nextInt(10)));
      default -> {
        row.outcome(RaceTime.parse("49.0" + random.nextInt(10)));
        if (oneIn(2)) {
          row.splits(
              List.of(
                  new Split(Discipline.parse("200"), RaceTime.parse("22.0" + random.nextInt(10)))));
        }
      }
    }
    return oneIn(3) ? row : row.place(1 + random.nextInt(3));
  }

  private void jumps(Result.Builder row) {
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      trials.add(
          Trial.of(
              Distance.ofCentimetres(700 + random.nextInt(5)),
              Wind.ofTenths(18 + random.nextInt(4))));
    }
    Distance best =
        trials.stream()
            .flatMap(trial -> trial.distance().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    row.outcome(best);
    if (!oneIn(4)) {
      row.trials(trials);
    }
  }

  private void heights(Result.Builder row) {
    List<Bar> bars = new ArrayList<>();
    int cleared = random.nextInt(4);
    for (int i = 0; i <= cleared; i++) {
      bars.add(Bar.of(Distance.ofCentimetres(200 + i), oneIn(2) ? "o" : "xo"));
    }
    row.outcome(Distance.ofCentimetres(200 + cleared));
    if (!oneIn(4)) {
      row.bars(bars);
    }
  }
}
