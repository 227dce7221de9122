package dev.athletics.results.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.Round;
import dev.athletics.results.RoundType;
import dev.athletics.results.Team;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.Remark;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What rows write they read back as the same, whatever is in it. */
class RowsLawsTest {
  private static final int THINGS = 2000;

  private static final List<List<String>> EVENTS_WITH_MARKS =
      List.of(
          List.of("Men 100", "9.58", "10.2h", "10.2", "9.784", "10.45"),
          List.of("U20 Women 100H", "13.01", "12.9h"),
          List.of("W35 800", "2:17.87", "1:59.1", "2:20"),
          List.of("Men MAR", "2:00:35", "2:03:02a", "59:30:01"),
          List.of("Open 5K", "15:01", "13:45.2"),
          List.of("Women LJ", "7.52", "6.01", "22-11.5"),
          List.of("Men PV", "6.30", "5.05"),
          List.of("Men DEC", "9126", "812"),
          List.of("Men 1HOUR", "21330", "20000"),
          List.of("Women 100 T11", "11.91"),
          List.of("Mixed 4x400", "3:07.41", "3:10.2"),
          List.of("Women 4x100", "40.82", "42.1h"),
          List.of("Men 20KW", "1:16:36"));

  private static final List<String> WORDS =
      List.of(
          "Ann",
          "de la Cruz",
          "O'Neill",
          "ÖZIL",
          "Çelik,Ş",
          "van der",
          "\"Bo\"",
          "N'Diaye-Łoś",
          "李",
          "; drop",
          "Jean-Paul",
          "1. FC",
          "=1+1",
          "x\ty");

  private final Random random = new Random(20241128);

  @Test
  void performancesComeBackEqual() {
    List<Performance> performances =
        IntStream.range(0, THINGS).mapToObj(i -> performance()).toList();
    PerformanceRows rows = PerformanceRows.of(performances);
    List<List<String>> lines = new ArrayList<>();
    performances.forEach(performance -> lines.add(rows.write(performance)));
    ReadRows<Performance> read = PerformanceRows.columns(rows.header()).readAll(lines);
    assertThat(read.problems()).isEmpty();
    assertThat(read.values()).isEqualTo(performances);
  }

  @Test
  void performancesComeBackEqualFromARowOfTheirOwn() {
    for (int i = 0; i < THINGS; i++) {
      Performance performance = performance();
      PerformanceRows rows = PerformanceRows.of(List.of(performance));
      assertThat(rows.read(rows.write(performance)).orElseThrow()).isEqualTo(performance);
    }
  }

  @Test
  void recordsComeBackEqual() {
    List<Record> records = IntStream.range(0, THINGS).mapToObj(i -> record()).toList();
    RecordRows rows = RecordRows.of(records);
    List<List<String>> lines = new ArrayList<>();
    records.forEach(record -> lines.add(rows.write(record)));
    ReadRows<Record> read = RecordRows.columns(rows.header()).readAll(lines);
    assertThat(read.problems()).isEmpty();
    assertThat(read.values()).isEqualTo(records);
  }

  private Performance performance() {
    List<String> contest = one(EVENTS_WITH_MARKS);
    Event event = Event.parse(contest.get(0));
    Performance.Builder performance =
        Performance.builder()
            .event(event)
            .competitor(competitor(event))
            .mark(mark(event, contest))
            .date(date())
            .kind(one(List.of(Performance.Kind.values())));
    if (event.discipline().isWindRelevant()) {
      sometimes(() -> performance.wind(wind()));
      sometimes(() -> performance.notes(ImmutableSet.of(MarkNote.WIND_ASSISTED, note())));
    } else {
      sometimes(() -> performance.notes(ImmutableSet.of(note(), note())));
    }
    sometimes(() -> performance.remarks(List.of(Remark.parse("YC TR7.1"), Remark.parse("P"))));
    sometimes(() -> performance.attempt(1 + random.nextInt(6)));
    sometimes(() -> performance.windsOfParts(List.of(wind(), wind(), Wind.NO_INFORMATION)));
    sometimes(() -> performance.venue(venue()));
    sometimes(() -> performance.facility(one(List.of(Facility.values()))));
    sometimes(() -> performance.course(RoadCourse.certified().withDrop(random.nextInt(90) - 45)));
    sometimes(
        () -> performance.course(RoadCourse.uncertified().withSeparation(random.nextInt(900))));
    sometimes(() -> performance.competition(Competition.builder().name(words()).build()));
    sometimes(
        () -> performance.competition(Competition.builder().name(words()).series(words()).build()));
    sometimes(() -> performance.round(round()));
    sometimes(() -> performance.starters(1 + random.nextInt(50_000)));
    sometimes(() -> performance.mixedRace(random.nextBoolean()));
    sometimes(() -> performance.outOfCompetition(random.nextBoolean()));
    sometimes(() -> performance.finished(random.nextBoolean()));
    sometimes(() -> performance.dopingControlled(random.nextBoolean()));
    return performance.build();
  }

  private Record record() {
    List<String> contest = one(EVENTS_WITH_MARKS);
    Event event = Event.parse(contest.get(0));
    Competitor holder = competitor(event);
    LocalDate date = date();
    Record.Builder record =
        Record.builder()
            .event(event)
            .holder(holder)
            .mark(mark(event, contest))
            .date(date)
            .scope(scope(holder, date))
            .status(one(List.of(RecordStatus.values())));
    sometimes(() -> record.wind(wind()));
    sometimes(() -> record.venue(venue()));
    return record.build();
  }

  private RecordScope scope(Competitor holder, LocalDate date) {
    RecordScope scope =
        one(
            List.of(
                RecordScope.world(),
                RecordScope.national(one(List.of(Federation.of("NED"), Federation.of("URS")))),
                RecordScope.competition("Weltklasse in Zürich"),
                RecordScope.club("Phanos, Amsterdam"),
                RecordScope.personal(holder)));
    scope = random.nextBoolean() ? scope.inSeason(date.getYear()) : scope;
    scope =
        random.nextBoolean()
            ? scope.forAgeGroup(one(List.of(AgeGroup.U18, AgeGroup.U20, AgeGroup.M35)))
            : scope;
    scope = random.nextBoolean() ? scope.onShortTrack() : scope;
    return random.nextBoolean() ? scope.withPacing(RecordScope.Pacing.WOMEN_ONLY) : scope;
  }

  private static Mark mark(Event event, List<String> contest, int index) {
    return event.discipline().parseMark(contest.get(index)).mark().orElseThrow();
  }

  private Mark mark(Event event, List<String> contest) {
    return mark(event, contest, 1 + random.nextInt(contest.size() - 1));
  }

  private Competitor competitor(Event event) {
    return event.discipline().family() == Family.RELAY ? team(event) : athlete(event);
  }

  private Team team(Event event) {
    Team.Builder team = Team.builder().name(words());
    sometimes(() -> team.federation("NED"));
    sometimes(() -> team.category(event.category()));
    return team.build();
  }

  private Athlete athlete(Event event) {
    Athlete.Builder athlete =
        Athlete.builder().name(random.nextInt(9) == 0 ? "" : words(), words());
    sometimes(() -> athlete.category(one(List.of(event.category(), Category.NON_BINARY))));
    sometimes(() -> athlete.born(birth()));
    sometimes(() -> athlete.federation(one(List.of("NED", "GBR", "URS", "AIN"))));
    sometimes(() -> athlete.club(words()));
    sometimes(() -> athlete.id("wa", "1" + random.nextInt(9999)));
    sometimes(() -> athlete.id("DLV Startpass", "A " + random.nextInt(9999)));
    return athlete.build();
  }

  private BirthDate birth() {
    return one(
        List.of(
            BirthDate.of(date().minusYears(80)),
            BirthDate.ofYear(1890 + random.nextInt(60)),
            BirthDate.parse("1941-02")));
  }

  private Venue venue() {
    Venue venue = Venue.of(words());
    venue = random.nextBoolean() ? venue.withCity(words()) : venue;
    venue = random.nextBoolean() ? venue.withCountry(Federation.of("SUI")) : venue;
    return random.nextBoolean() ? venue.withAltitude(random.nextInt(3000) - 50) : venue;
  }

  private Round round() {
    RoundType type = one(List.of(RoundType.values()));
    return random.nextBoolean() ? Round.of(type) : Round.of(type, 1 + random.nextInt(9));
  }

  private MarkNote note() {
    return one(List.of(MarkNote.values()));
  }

  private Wind wind() {
    return Wind.ofTenths(random.nextInt(90) - 45);
  }

  private LocalDate date() {
    return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(27_000));
  }

  private String words() {
    return one(WORDS) + (random.nextBoolean() ? " " + one(WORDS) : "");
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private void sometimes(Runnable change) {
    if (random.nextInt(3) == 0) {
      change.run();
    }
  }
}
