package dev.athletics.results.naive;

import dev.athletics.results.Athlete;
import dev.athletics.results.Bar;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.RoundType;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.placing.Placing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Rounds as they could be, in which all that makes advancement difficult happens often: marks lie
 * so close together that they tie, readings, series and places are missing, referees, juries and
 * lots have decided, and some ran again.
 */
final class RandomRounds {
  private static final Event RACE = Event.parse("Men's 100m");
  private static final Event THROW = Event.parse("Men's Shot Put");
  private static final Event JUMP = Event.parse("Men's High Jump");
  private static final List<String> STATUSES = List.of("DNS", "DNF", "DQ");

  private final long seed;
  private final Random random;
  private final Event event;
  private final NaiveAdvancement.Terms terms;
  private final List<Race> round = new ArrayList<>();
  private final List<Race> reruns = new ArrayList<>();
  private final List<Athlete> athletes = new ArrayList<>();

  RandomRounds(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
    this.event = any(List.of(RACE, RACE, THROW, JUMP));
    this.terms = anyTerms();
    int races = 1 + random.nextInt(4);
    for (int i = 1; i <= races; i++) {
      round.add(race(i, newAthletes(1 + random.nextInt(6))));
    }
    if (random.nextInt(4) == 0) {
      List<Athlete> again = athletes.stream().filter(athlete -> random.nextInt(5) == 0).toList();
      reruns.add(race(races + 1, again));
    }
  }

  NaiveAdvancement.Terms terms() {
    return terms;
  }

  List<Race> round() {
    return round;
  }

  List<Race> reruns() {
    return reruns;
  }

  private NaiveAdvancement.Terms anyTerms() {
    int byPlace = random.nextInt(4);
    int byRank = random.nextInt(5);
    boolean standard = !event.equals(RACE) && random.nextInt(3) > 0;
    return new NaiveAdvancement.Terms(
        byPlace,
        byPlace + byRank == 0 || standard ? 1 + byRank : byRank,
        standard ? Optional.of(anyStandard()) : Optional.empty(),
        random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(8),
        random.nextInt(3) == 0,
        random.nextInt(4) == 0);
  }

  private Distance anyStandard() {
    return event.equals(JUMP)
        ? Distance.ofCentimetres(216 + 3 * random.nextInt(4))
        : Distance.ofCentimetres(2000 + random.nextInt(4));
  }

  private List<Athlete> newAthletes(int count) {
    List<Athlete> fresh = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fresh.add(Athlete.builder().name("A" + athletes.size()).build());
      athletes.add(fresh.get(i));
    }
    return fresh;
  }

  private Race race(int number, List<Athlete> starters) {
    boolean hasFacts = random.nextInt(4) > 0;
    List<Result> rows = new ArrayList<>();
    starters.forEach(athlete -> rows.add(row(athlete, hasFacts)));
    Race race =
        Race.builder(event)
            .date(LocalDate.of(2025, 8, 6))
            .round(RoundType.ROUND_1, number)
            .results(rows)
            .build();
    Race placed = Placing.place(race);
    return placed.withResults(placed.results().stream().map(this::withGaps).toList());
  }

  private Result withGaps(Result row) {
    return random.nextInt(40) == 0 ? row.withPlace(Optional.empty()) : row;
  }

  private Result row(Athlete athlete, boolean hasFacts) {
    Result.Builder row = Result.builder().competitor(athlete).outcome(NoMark.parse(any(STATUSES)));
    if (random.nextInt(8) > 0) {
      putMark(row, hasFacts && random.nextInt(12) > 0);
      row.outOfCompetition(random.nextInt(15) == 0);
    }
    decision().ifPresent(row::qualification);
    return row.build();
  }

  private Optional<Qualification> decision() {
    return random.nextInt(6) == 0
        ? Optional.of(any(List.of(Qualification.values())))
        : Optional.empty();
  }

  private void putMark(Result.Builder row, boolean hasFacts) {
    if (event.equals(THROW)) {
      putTrials(row, hasFacts);
    } else if (event.equals(JUMP)) {
      putHeights(row, hasFacts);
    } else {
      long reading = 9980 + random.nextInt(20);
      row.outcome(time((reading + 9) / 10 * 10, Resolution.HUNDREDTH));
      if (hasFacts) {
        row.reading(time(reading, Resolution.THOUSANDTH));
      }
    }
  }

  private static RaceTime time(long millis, Resolution resolution) {
    return RaceTime.ofMillis(millis, resolution, TimingMethod.FULLY_AUTOMATIC);
  }

  private void putTrials(Result.Builder row, boolean hasSeries) {
    List<Trial> trials = new ArrayList<>();
    long best = 0;
    for (int i = 0; i < 3; i++) {
      long centimetres = random.nextInt(4) == 0 && best > 0 ? 0 : 1998 + random.nextInt(5);
      best = Math.max(best, centimetres);
      trials.add(centimetres == 0 ? Trial.failed() : Trial.of(Distance.ofCentimetres(centimetres)));
    }
    Outcome mark = Distance.ofCentimetres(best);
    row.outcome(mark);
    if (hasSeries) {
      row.trials(trials);
    }
  }

  private void putHeights(Result.Builder row, boolean hasSeries) {
    List<Bar> bars = new ArrayList<>();
    int height = 213;
    for (int cleared = 1 + random.nextInt(3); cleared > 0; cleared--) {
      row.outcome(Distance.ofCentimetres(height));
      bars.add(bar(height, any(List.of("o", "xo", "xxo"))));
      height += 3;
    }
    bars.add(bar(height, any(List.of("xxx", "r", "xr"))));
    if (hasSeries) {
      row.bars(bars);
    }
  }

  private static Bar bar(int centimetres, String trials) {
    return Bar.parse(Distance.ofCentimetres(centimetres) + ":" + trials);
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  @Override
  public String toString() {
    return "seed "
        + seed
        + ": "
        + terms
        + round.stream().map(Race::results).toList()
        + " again "
        + reruns.stream().map(Race::results).toList();
  }
}
