package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.placing.Placing;
import dev.athletics.results.placing.PlacingRules;
import dev.athletics.results.records.Reason;
import dev.athletics.results.records.RecordBook;
import dev.athletics.results.records.RecordCheck;
import dev.athletics.results.records.RecordClaim;
import dev.athletics.results.records.RecordProgression;
import dev.athletics.results.records.RecordRules;
import dev.athletics.results.records.Rejection;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the signatures that others build on: it breaks when it no longer compiles. */
@DisplayName("The contract")
class ContractTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 6);

  @Test
  void ofMarks() {
    RaceTime time = RaceTime.parse("3:27.65");
    Optional<RaceTime> perhaps = RaceTime.tryParse("3:27.65");
    RaceTime ofMillis =
        RaceTime.ofMillis(207_650, Resolution.HUNDREDTH, TimingMethod.FULLY_AUTOMATIC);
    RaceTime ofDuration =
        RaceTime.of(Duration.ofMillis(207_650), Resolution.HUNDREDTH, TimingMethod.FULLY_AUTOMATIC);
    assertThat(List.of(perhaps.orElseThrow(), ofMillis, ofDuration)).containsOnly(time);
    long millis = time.toMillis();
    Duration duration = time.toDuration();
    assertThat(duration).isEqualTo(Duration.ofMillis(millis));
    RaceTime rounded = time.roundUp(Resolution.SECOND);
    assertThat(rounded.resolution()).isEqualTo(Resolution.SECOND);
    assertThat(time.method()).isEqualTo(TimingMethod.FULLY_AUTOMATIC);

    Distance distance = Distance.parse("8.95");
    Optional<Distance> perhapsDistance = Distance.tryParse("8.95");
    assertThat(perhapsDistance).contains(distance);
    List<Distance> made =
        List.of(
            Distance.ofCentimetres(895), Distance.ofMetres(8), Distance.ofFeetAndInches(29, 36));
    assertThat(made.get(0)).isEqualTo(distance);
    long micrometres = distance.toMicrometres();
    long centimetres = distance.toCentimetres();
    assertThat(micrometres).isEqualTo(centimetres * 10_000);
    assertThat(made.get(2).isImperial()).isTrue();
    assertThat(made.get(2).toMetric()).isEqualTo(distance);

    Points points = Points.of(8893);
    int value = points.value();
    assertThat(Points.parse("8893").value()).isEqualTo(value);

    Outcome outcome = new NoMark(Status.DQ, Optional.of("TR16.8"), Optional.<Mark>empty());
    assertThat(outcome).hasToString("DQ TR16.8");

    Wind wind = Wind.parse("+1.4");
    OptionalInt tenths = wind.tenths();
    assertThat(Wind.ofTenths(tenths.orElseThrow())).isEqualTo(wind);
    assertThat(Wind.ofReading(new BigDecimal("2.03")).isLegal()).isFalse();
    assertThat(Wind.NO_INFORMATION.isLegal()).isFalse();

    ImmutableSet<MarkNote> notes = ImmutableSet.of(MarkNote.ALTITUDE);
    assertThat(new NotatedMark(time, notes, Optional.<Wind>empty()).outcome()).isEqualTo(time);
    MarkFormatException refusal = new MarkFormatExceptionProbe().refusalOf("3:2x");
    String input = refusal.input();
    int index = refusal.index();
    assertThat(input.charAt(index)).isEqualTo('x');
  }

  private static final class MarkFormatExceptionProbe {
    MarkFormatException refusalOf(String text) {
      try {
        RaceTime.parse(text);
      } catch (MarkFormatException refused) {
        return refused;
      }
      throw new AssertionError(text + " was read");
    }
  }

  @Test
  void ofDisciplines() {
    Discipline discipline = Discipline.parse("1500 Metres");
    Optional<Discipline> perhaps = Discipline.tryParse("1500");
    assertThat(perhaps).contains(discipline);
    assertThat(discipline.code()).isEqualTo("1500");
    assertThat(discipline.displayName()).isEqualTo("1500 Metres");
    Family family = discipline.family();
    MarkKind kind = discipline.markKind();
    assertThat(family).isNotNull();
    assertThat(kind).isEqualTo(MarkKind.TIME);
    assertThat(discipline.isWindRelevant()).isFalse();
    NotatedMark mark = discipline.parseMark("3:27.65");
    Optional<NotatedMark> perhapsMark = discipline.tryParseMark("3:27.65");
    assertThat(perhapsMark).contains(mark);
    Comparator<Mark> bestFirst = discipline.bestFirst();
    Mark one = RaceTime.parse("3:27.65");
    Mark other = RaceTime.parse("3:27.79");
    assertThat(bestFirst.compare(one, other)).isNegative();
    assertThat(discipline.isBetter(one, other)).isTrue();
    RaceTime official = discipline.officialTime(RaceTime.parse("3:27.641"));
    assertThat(official).hasToString("3:27.65");

    Event event = Event.of(discipline, Category.MEN);
    assertThat(Event.of(discipline, Category.MEN, AgeGroup.SENIOR)).isEqualTo(event);
    assertThat(Event.parse("Men's 1500m")).isEqualTo(event);
    boolean admitted = AgeGroup.U20.admits(LocalDate.of(2005, 12, 31), DAY);
    assertThat(admitted).isTrue();
  }

  @Test
  void ofTheModelAndItsRecords() {
    Federation federation = Federation.of("GBR");
    Optional<Area> area = federation.area();
    assertThat(area).contains(Area.EUROPE);
    assertThat(federation.code() + federation.name()).startsWith("GBR");
    Athlete kerr =
        Athlete.builder()
            .name("Josh", "KERR")
            .federation("GBR")
            .category(Category.MEN)
            .born(LocalDate.of(1997, 10, 8))
            .born(1997)
            .id("worldathletics", "14564446")
            .build();
    assertThat(kerr.federationOn(DAY)).contains(federation);
    Event event = Event.parse("Men's 1500m");
    Result second =
        Result.builder().competitor(kerr).place(2).outcome(RaceTime.parse("3:27.79")).build();
    Race race =
        Race.builder(event)
            .competition(
                Competition.builder()
                    .name("Olympic Games Paris 2024")
                    .series("Olympic Games")
                    .build())
            .venue(Venue.of("Stade de France", "Paris", Federation.of("FRA")))
            .facility(Facility.STANDARD_TRACK)
            .round(RoundType.SEMIFINAL, 2)
            .round(RoundType.FINAL)
            .date(DAY)
            .startTime(LocalTime.of(20, 50))
            .wind(Wind.NO_INFORMATION)
            .results(List.of(second))
            .build();
    Optional<Medal> medal = race.medal(race.results().get(0));
    assertThat(medal).contains(Medal.SILVER);
    ImmutableList<Performance> performances = race.performances();
    assertThat(performances).hasSize(1);
    Race placed = Placing.place(race, PlacingRules.inForce(event.discipline(), DAY));
    assertThat(placed.results()).hasSize(1);

    Record standing =
        Record.builder()
            .scope(RecordScope.national(federation))
            .event(event)
            .mark(RaceTime.parse("3:28.81"))
            .wind(Wind.NO_INFORMATION)
            .holder(kerr)
            .date(LocalDate.of(2013, 7, 19))
            .venue(Venue.of("Monaco"))
            .status(RecordStatus.RATIFIED)
            .build();
    RecordBook book = RecordBook.of(List.of(standing)).with(standing).with(List.of(standing));
    ImmutableList<Record> now = book.standing(RecordScope.national(federation), event);
    ImmutableList<Record> then = book.standing(RecordScope.national(federation), event, DAY);
    assertThat(now).isEqualTo(then).containsExactly(standing);
    RecordCheck check = book.check(race);
    assertThat(book.check(race, RecordRules.worldAthletics()).claims()).isEqualTo(check.claims());
    assertThat(book.check(List.of(race)).claims()).isEqualTo(check.claims());
    RecordClaim claim = check.claims().get(0);
    assertThat(claim.toRecord().mark()).isEqualTo(RaceTime.parse("3:27.79"));
    ImmutableList<Rejection> rejections = check.rejections();
    assertThat(rejections).flatExtracting(Rejection::reasons).isInstanceOf(List.class);
    ImmutableSet<Reason> none = ImmutableSet.of();
    assertThat(none).isEmpty();
    assertThat(check.flags(race, second)).containsExactly("NR");
    assertThat(check.bookAfter().standing(claim.scope(), event)).containsExactly(claim.toRecord());
    assertThat(RecordBook.empty().size()).isZero();
  }

  @Test
  void ofScopes() {
    RecordScope personal = RecordScope.personal(Athlete.builder().name("Josh", "KERR").build());
    assertThat(
            List.of(
                RecordScope.world(),
                RecordScope.olympic(),
                RecordScope.area(Area.EUROPE),
                RecordScope.national(Federation.of("NED")),
                RecordScope.competition("European Championships"),
                personal,
                personal.inSeason(2024),
                RecordScope.world().inSeason(2024),
                RecordScope.area(Area.EUROPE).inSeason(2024),
                RecordScope.national(Federation.of("NED")).inSeason(2024),
                RecordScope.world().forAgeGroup(AgeGroup.U20),
                RecordScope.national(Federation.of("ITA")).forAgeGroup(AgeGroup.U23),
                RecordScope.world().onShortTrack()))
        .extracting(RecordScope::label)
        .containsExactly(
            "WR", "OR", "AR", "NR", "CR", "PB", "SB", "WL", "EL", "NL", "WU20R", "NU23R", "WR");
  }

  @Test
  void ofLists() {
    assertThat(List.of(RecordProgression.class, TopList.class)).hasSize(2);
  }
}
