package dev.athletics.results.naive;

import dev.athletics.results.Area;
import dev.athletics.results.Athlete;
import dev.athletics.results.Bar;
import dev.athletics.results.Competition;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Result;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.Split;
import dev.athletics.results.Trial;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Ground;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Races as they could be, and records to hold them against, in which everything that matters
 * happens often: marks lie so close together that they tie and equal records all the time.
 */
public final class RandomRaces {
  private static final List<Event> EVENTS =
      Stream.of(
              "Men's 100m",
              "Women's 200m",
              "Men's 300m",
              "Women's 400m",
              "U20 Men's 800m",
              "Women's 1500m",
              "Men's 5000m",
              "Women's 60m",
              "Men's 110m Hurdles",
              "U20 Men's 110m Hurdles",
              "Men's 10km Road Race",
              "Men's Long Jump",
              "Women's Triple Jump",
              "Men's Shot Put",
              "U20 Men's Shot Put",
              "U18 Women's Shot Put",
              "U20 Women's Javelin Throw",
              "Men's High Jump",
              "Women's Pole Vault")
          .map(Event::parse)
          .toList();

  /** The event another contest of which may be in the book, with the same equipment or not. */
  private static final Map<Event, Event> RELATED =
      Map.of(
          Event.parse("Men's 100m"), Event.parse("U20 Men's 100m"),
          Event.parse("U20 Men's 800m"), Event.parse("Men's 800m"),
          Event.parse("U20 Men's 110m Hurdles"), Event.parse("Men's 110m Hurdles"),
          Event.parse("U20 Men's Shot Put"), Event.parse("Men's Shot Put"),
          Event.parse("U18 Women's Shot Put"), Event.parse("Women's Shot Put"),
          Event.parse("U20 Women's Javelin Throw"), Event.parse("Women's Javelin Throw"));

  private static final Map<String, Long> BEST =
      Map.of(
          "100",
          9_800L,
          "200",
          21_500L,
          "300",
          32_000L,
          "400",
          49_500L,
          "800",
          103_000L,
          "1500",
          231_000L,
          "5000",
          770_000L,
          "60",
          7_000L,
          "110H",
          13_000L,
          "10K",
          1_600_000L);

  /** A distance on the way. */
  private static final Map<String, String> ON_THE_WAY =
      Map.of("200", "100", "300", "200", "400", "200", "800", "400", "1500", "800", "5000", "1500");

  private static final String SERIES = "European Championships";
  private static final List<String> FEDERATIONS = List.of("GBR", "FRA", "USA", "EOR");
  private static final Venue VENUE = Venue.of("Olimpico", "Rome", Federation.of("ITA"));

  private static final List<Facility> TRACKS =
      List.of(
          Facility.STANDARD_TRACK,
          Facility.SHORT_TRACK,
          Facility.SHORT_TRACK,
          Facility.OVERSIZED_TRACK);
  private static final List<String> TRIALS = List.of("o", "o", "x", "-");
  private static final List<RecordStatus> STATUSES = List.of(RecordStatus.values());
  private static final List<MarkNote> NOTES =
      List.of(
          MarkNote.WIND_ASSISTED,
          MarkNote.ALTITUDE,
          MarkNote.INDOOR,
          MarkNote.OVERSIZED_TRACK,
          MarkNote.AIDED_COURSE,
          MarkNote.ESTIMATED,
          MarkNote.CONVERTED,
          MarkNote.SHORT_TRACK,
          MarkNote.MIXED_RACE,
          MarkNote.IRREGULAR,
          MarkNote.EXHIBITION,
          MarkNote.YARDS,
          MarkNote.RELAY_LEG,
          MarkNote.PENDING,
          MarkNote.ANNULLED);

  private final Random random;
  private final Event event;
  private final LocalDate date;
  private final boolean handTimed;
  private final List<Athlete> athletes = new ArrayList<>();

  public RandomRaces(long seed) {
    this.random = new Random(seed);
    this.event = any(EVENTS);
    this.date = LocalDate.of(List.of(2024, 2024, 2024, 1985, 1975).get(random.nextInt(5)), 6, 8);
    this.handTimed = oneIn(6);
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      athletes.add(athlete("Athlete " + (char) ('A' + i)));
    }
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private Athlete athlete(String name) {
    Athlete.Builder athlete = Athlete.builder().name("", name);
    if (!oneIn(8)) {
      athlete.federation(any(FEDERATIONS));
    }
    if (oneIn(8)) {
      athlete.federation(Federation.of("FRA"), date.plusDays(random.nextInt(3) - 1));
    }
    int year = date.getYear() - 15 - random.nextInt(agesOf(event.ageGroup()));
    if (oneIn(4)) {
      athlete.born(year);
    } else if (!oneIn(6)) {
      athlete.born(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
    }
    return athlete.build();
  }

  /** How many years there are from the age of 15 on. */
  private int agesOf(AgeGroup group) {
    if (group.isUnderAge()) {
      return group.equals(AgeGroup.U18) ? 3 : 5;
    }
    return oneIn(2) ? 9 : 28;
  }

  public Race race() {
    Race.Builder builder = Race.builder(event).date(date);
    if (!oneIn(3)) {
      builder.mixedRace(oneIn(10));
    }
    if (oneIn(2)) {
      String series = any(List.of(SERIES, Competition.OLYMPIC_GAMES));
      builder.competition(Competition.builder().name(series + " 2024").series(series).build());
    }
    if (oneIn(3)) {
      builder.venue(VENUE);
    }
    if (isOn(Ground.ROAD) && oneIn(2)) {
      builder.course(course());
    } else if (!isOn(Ground.ROAD) && oneIn(3)) {
      builder.facility(any(TRACKS));
    }
    if (oneIn(3)) {
      builder.starters(1 + random.nextInt(4));
    }
    if (!oneIn(4)) {
      builder.wind(wind());
    }
    Race race = builder.results(rows()).build();
    return isOf(MarkKind.HEIGHT) ? race.withResults(withJumpOff(race)) : race;
  }

  private boolean isOn(Ground ground) {
    return event.discipline().ground() == ground;
  }

  private boolean isOf(MarkKind kind) {
    return event.discipline().markKind() == kind;
  }

  private RoadCourse course() {
    RoadCourse course =
        any(List.of(RoadCourse.certified(), RoadCourse.uncertified(), RoadCourse.UNKNOWN));
    return course.withDrop(random.nextInt(14)).withSeparation(4_990 + random.nextInt(20));
  }

  private Wind wind() {
    return oneIn(10) ? Wind.NO_INFORMATION : Wind.ofTenths(17 + random.nextInt(6));
  }

  private List<Result> rows() {
    boolean readings = oneIn(2);
    boolean series = !oneIn(4);
    boolean order = oneIn(2);
    boolean places = oneIn(2);
    List<Result> rows = new ArrayList<>();
    for (Athlete athlete : athletes) {
      Result.Builder row = Result.builder().competitor(athlete);
      if (isOn(Ground.FIELD)) {
        field(row, series && !oneIn(12), rows);
      } else {
        track(row, readings && !oneIn(8));
      }
      if (order) {
        row.order(1 + athletes.indexOf(athlete));
      }
      remarks(row);
      rows.add(row.build());
    }
    Collections.shuffle(rows, random);
    return places ? withPlaces(rows) : rows;
  }

  private void remarks(Result.Builder row) {
    if (oneIn(12)) {
      row.notes(Set.of(any(NOTES)));
    }
    if (oneIn(4)) {
      row.dopingControlled(!oneIn(3));
    }
    row.outOfCompetition(oneIn(12));
  }

  private List<Result> withPlaces(List<Result> rows) {
    List<Result> placed = new ArrayList<>();
    for (Result row : rows) {
      boolean given = row.mark().isPresent() && !oneIn(10);
      placed.add(given ? row.withPlace(Optional.of(1 + random.nextInt(rows.size()))) : row);
    }
    return placed;
  }

  private void track(Result.Builder row, boolean reading) {
    if (oneIn(12)) {
      row.outcome(NoMark.of(Status.DNS));
      return;
    }
    String part = ON_THE_WAY.get(event.discipline().code());
    if (part != null && oneIn(2)) {
      row.splits(List.of(new Split(Discipline.parse(part), time(part))));
    }
    if (oneIn(10)) {
      row.outcome(NoMark.of(any(List.of(Status.DNF, Status.DQ))));
      return;
    }
    RaceTime time = time();
    row.outcome(time);
    if (reading && time.resolution() == Resolution.HUNDREDTH) {
      long millis = time.toMillis() - random.nextInt(3);
      row.reading(RaceTime.ofMillis(millis, Resolution.THOUSANDTH, TimingMethod.FULLY_AUTOMATIC));
    }
  }

  private RaceTime time() {
    return time(event.discipline().generic().code());
  }

  private RaceTime time(String code) {
    long best = BEST.get(code);
    if (isOn(Ground.ROAD)) {
      return RaceTime.ofMillis(
          best + 1000 * random.nextInt(5), Resolution.SECOND, TimingMethod.UNSPECIFIED);
    }
    if (handTimed && !oneIn(3)) {
      TimingMethod method = oneIn(4) ? TimingMethod.UNSPECIFIED : TimingMethod.HAND;
      return RaceTime.ofMillis(best + 100 * random.nextInt(3), Resolution.TENTH, method);
    }
    long millis = best + (handTimed ? 100 * random.nextInt(3) : 10 * random.nextInt(6));
    return RaceTime.ofMillis(millis, Resolution.HUNDREDTH, TimingMethod.FULLY_AUTOMATIC);
  }

  private void field(Result.Builder row, boolean series, List<Result> before) {
    if (oneIn(12)) {
      row.outcome(NoMark.of(Status.DNS));
    } else if (isOf(MarkKind.HEIGHT)) {
      heights(row, series, before);
    } else {
      trials(row, series, before);
    }
  }

  private void trials(Result.Builder row, boolean series, List<Result> before) {
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      trials.add(trial());
    }
    if (oneIn(3) && !before.isEmpty()) {
      trials = new ArrayList<>(any(before).trials());
      Collections.shuffle(trials, random);
    }
    outcome(row, Status.NM, trials.stream().flatMap(trial -> trial.distance().stream()).toList());
    if (series) {
      row.trials(trials);
    }
  }

  private Trial trial() {
    return switch (random.nextInt(8)) {
      case 0 -> Trial.failed();
      case 1 -> Trial.PASSED;
      case 2 -> Trial.of(distance());
      default ->
          event.discipline().isWindRelevant() ? Trial.of(distance(), wind()) : Trial.of(distance());
    };
  }

  private Distance distance() {
    return Distance.ofCentimetres(800 + random.nextInt(5));
  }

  private void heights(Result.Builder row, boolean series, List<Result> before) {
    List<Bar> bars = bars();
    if (oneIn(2) && !before.isEmpty()) {
      bars = any(before).bars();
    }
    List<Distance> cleared = bars.stream().filter(Bar::isCleared).map(Bar::height).toList();
    outcome(row, Status.NH, cleared);
    if (series) {
      row.bars(bars);
    }
  }

  /** Until three failures in a row; a pass keeps their count. */
  private List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    int failures = 0;
    for (int height = 200; height < 212 && failures < 3; height += 3) {
      String trials = "";
      while (failures < 3 && !trials.endsWith("o") && !trials.endsWith("-")) {
        String trial = any(TRIALS);
        failures = trial.equals("o") ? 0 : trial.equals("x") ? failures + 1 : failures;
        trials += trial;
      }
      bars.add(Bar.of(Distance.ofCentimetres(height), trials));
    }
    return bars;
  }

  /** Now and then a disqualification, which takes the mark and leaves the series. */
  private void outcome(Result.Builder row, Status without, List<Distance> marks) {
    Outcome best =
        marks.stream()
            .max(Comparator.comparing(Distance::toMicrometres))
            .<Outcome>map(mark -> mark)
            .orElse(NoMark.of(without));
    row.outcome(oneIn(15) ? NoMark.of(Status.DQ) : best);
  }

  /**
   * Those who are level in front go on jumping, the same heights, until one alone is left or not.
   */
  private List<Result> withJumpOff(Race race) {
    List<String> first =
        new NaivePlacing(race).list().stream().filter(row -> row.startsWith("1 ")).toList();
    if (first.size() < 2 || oneIn(3)) {
      return race.results();
    }
    List<Bar> level = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      level.add(jumpOff(202 + i, oneIn(2)));
    }
    List<Result> rows = new ArrayList<>();
    for (Result row : race.results()) {
      boolean jumps = first.contains("1 " + row.competitor().displayName()) && !oneIn(4);
      rows.add(jumps && !row.bars().isEmpty() ? withJumpOff(row, level) : row);
    }
    return rows;
  }

  private Result withJumpOff(Result row, List<Bar> level) {
    List<Bar> bars = new ArrayList<>(row.bars());
    bars.addAll(level);
    bars.add(jumpOff(202 + level.size(), oneIn(2)));
    return row.toBuilder().bars(bars).build();
  }

  private static Bar jumpOff(int centimetres, boolean cleared) {
    return Bar.inJumpOff(Distance.ofCentimetres(centimetres), cleared ? "o" : "x");
  }

  /** No two that differ in what was decided later alone. */
  public List<Record> records() {
    Set<String> entries = new HashSet<>();
    List<Record> records = new ArrayList<>();
    int most = random.nextInt(24);
    for (int i = 0; i < most; i++) {
      Record record = record();
      if (entries.add(record.toBuilder().status(RecordStatus.PENDING).build().toString())) {
        records.add(record);
      }
    }
    return records;
  }

  /** What was decided later about marks of the day itself is not asked here. */
  private Record record() {
    Athlete athlete = any(athletes);
    Event other = RELATED.getOrDefault(event, event);
    String part = ON_THE_WAY.get(event.discipline().code());
    if (part != null && oneIn(3)) {
      Event onTheWay = Event.of(Discipline.parse(part), event.category(), event.ageGroup());
      LocalDate before = date.minusDays(1 + random.nextInt(300));
      return Record.builder()
          .scope(scope(athlete, before))
          .event(onTheWay)
          .mark(time(part))
          .holder(athlete)
          .date(before)
          .build();
    }
    boolean sameDay = oneIn(10);
    LocalDate day =
        sameDay ? date.plusDays(random.nextInt(2)) : date.minusDays(1 + random.nextInt(300));
    return Record.builder()
        .scope(scope(athlete, day))
        .event(oneIn(3) ? other : event)
        .mark(isOn(Ground.FIELD) ? distance(isOf(MarkKind.HEIGHT)) : time())
        .holder(athlete)
        .date(day)
        .status(sameDay || oneIn(3) ? RecordStatus.RATIFIED : any(STATUSES))
        .build();
  }

  private Distance distance(boolean height) {
    return height ? Distance.ofCentimetres(200 + 3 * random.nextInt(4)) : distance();
  }

  private RecordScope scope(Athlete athlete, LocalDate day) {
    RecordScope scope =
        switch (random.nextInt(10)) {
          case 0, 1 -> RecordScope.world();
          case 2, 3 -> RecordScope.area(any(List.of(Area.EUROPE, Area.NACAC)));
          case 4, 5 -> RecordScope.national(Federation.of(any(FEDERATIONS)));
          case 6 ->
              any(
                  List.of(
                      RecordScope.competition(SERIES),
                      RecordScope.olympic(),
                      RecordScope.meeting(SERIES),
                      RecordScope.venue(VENUE.name())));
          default -> RecordScope.personal(athlete);
        };
    boolean aged =
        Set.of(RecordScope.Level.WORLD, RecordScope.Level.AREA, RecordScope.Level.NATIONAL)
            .contains(scope.level());
    if (aged && oneIn(2)) {
      scope = scope.forAgeGroup(any(NaiveAges.GROUPS));
    }
    if ((aged || scope.level() == RecordScope.Level.PERSONAL) && oneIn(4)) {
      scope = scope.inSeason(day.getYear());
    }
    if (Set.of(RecordScope.Level.AREA, RecordScope.Level.NATIONAL).contains(scope.level())
        && oneIn(4)) {
      return scope.indoors();
    }
    return oneIn(4) ? scope.onShortTrack() : scope;
  }
}
