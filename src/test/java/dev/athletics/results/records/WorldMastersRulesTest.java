package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Athlete;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CR 31 and CR 32 of World Masters Athletics. */
class WorldMastersRulesTest {
  private static final RecordRules RULES = RecordRules.worldMasters();
  private static final LocalDate DAY = LocalDate.of(2025, 8, 6);

  private static Performance.Builder mark(String event, String mark) {
    Event contested = Event.parse(event);
    int age = contested.ageGroup().ages().lowerEndpoint() + 1;
    return Performance.builder()
        .competitor(
            Athlete.builder()
                .name("Jo", "Doe")
                .federation("NED")
                .born(DAY.minusYears(age).minusDays(1))
                .build())
        .event(contested)
        .mark((Mark) contested.discipline().parseMark(mark).outcome())
        .date(DAY);
  }

  private static Performance.Builder calm(String event, String mark) {
    return mark(event, mark).wind(Wind.ofTenths(0));
  }

  private static RecordScope world(String group) {
    return RecordScope.world().forAgeGroup(AgeGroup.parse(group));
  }

  @ParameterizedTest
  @CsvSource({
    "M40 800, 1:48.00,",
    "M40 3000, 8:00.00,",
    "M40 10000, 29:00.00,",
    "M40 150, 16.50, NOT_A_RECORD_EVENT",
    "M40 2000, 5:00.00, NOT_A_RECORD_EVENT",
    "M40 60, 6.80, NOT_A_RECORD_EVENT",
    "M40 10K, 29:00, NOT_A_RECORD_EVENT",
    "M40 MAR, 2:08:00,",
    "M40 10KW, 41:00,",
    "M40 JT, 80.00,",
    "M40 DEC, 8000, NO_WIND_INFORMATION",
    "W40 HEP, 6000, NO_WIND_INFORMATION",
    "W40 3000SC, 9:40.00, NOT_A_RECORD_EVENT",
    "W40 2000SC, 6:40.00,"
  })
  void haveAListOfEvents(String event, String mark, String reason) {
    Performance performance = mark(event, mark).wind(Wind.ofTenths(0)).build();
    assertThat(RULES.objections(performance, world(event.substring(0, 3).replace('W', 'M'))))
        .extracting(reasonOf -> reasonOf.code().name())
        .isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @Test
  void keepIndoorMarksApartInAllEvents() {
    Performance.Builder jump = mark("M40 HJ", "2.10");
    assertThat(RULES.scopes(jump.build()))
        .contains(world("M40"))
        .doesNotContain(world("M40").indoors());
    assertThat(RULES.scopes(jump.facility(Facility.SHORT_TRACK).build()))
        .contains(world("M40").indoors())
        .doesNotContain(world("M40"));
    Performance lap = mark("M40 400", "48.00").facility(Facility.SHORT_TRACK).build();
    assertThat(RULES.scopes(lap))
        .contains(world("M40").indoors())
        .doesNotContain(world("M40").onShortTrack(), world("M40"));
    assertThat(RULES.objections(lap, world("M40").indoors())).isEmpty();
  }

  @Test
  void countAShortTrackInTheOpenAsOutdoors() {
    Performance sprint =
        mark("M40 60", "6.80").facility(Facility.SHORT_TRACK).wind(Wind.ofTenths(5)).build();
    assertThat(RULES.scopes(sprint)).contains(world("M40"));
  }

  @Test
  void takeMixedRacesAndTwoCompetitors() {
    Performance.Builder race = mark("M40 1500", "3:45.00").mixedRace(true).starters(2);
    assertThat(RULES.objections(race.dopingControlled(false).build(), world("M40"))).isEmpty();
    assertThat(RULES.objections(race.starters(1).build(), world("M40")))
        .extracting(Reason::rule)
        .containsExactly("WMA CR 31.1");
  }

  @Test
  void letTheOldestRunTheLongHurdlesAlone() {
    assertThat(RULES.objections(calm("M80 200H", "40.00").starters(1).build(), world("M80")))
        .isEmpty();
    assertThat(RULES.objections(calm("W70 200H", "45.00").starters(1).build(), world("M70")))
        .isEmpty();
    assertThat(RULES.objections(mark("M75 300H", "60.00").starters(1).build(), world("M75")))
        .extracting(Reason::code)
        .containsExactly(ReasonCode.TOO_FEW_COMPETITORS);
  }

  @Test
  void takeBarriersOfBothHeights() {
    assertThat(RULES.objections(mark("M40 3000SC", "8:50.00").build(), world("M40"))).isEmpty();
    assertThat(RULES.objections(mark("M40 3000SC91.4cm", "8:50.00").build(), world("M40")))
        .isEmpty();
    assertThat(RULES.objections(mark("M40 3000SC76.2cm", "8:50.00").build(), world("M40")))
        .extracting(Reason::code)
        .containsExactly(ReasonCode.OTHER_SPECIFICATION);
  }

  /** WMA 23.5: over the lower barriers the record over the higher ones must be beaten. */
  @ParameterizedTest
  @CsvSource({
    "M40 3000SC91.4cm, M40 3000SC, 8:50.01, ''",
    "M40 3000SC91.4cm, M40 3000SC, 8:49.99, BROKEN",
    "M40 3000SC, M40 3000SC91.4cm, 8:50.01, ''",
    "M40 3000SC, M40 3000SC91.4cm, 8:49.99, BROKEN"
  })
  void keepOneListForBarriersOfBothHeights(
      String standing, String event, String mark, String kind) {
    RecordBook book =
        RecordBook.of(
            List.of(
                Record.builder()
                    .scope(world("M40"))
                    .event(Event.parse(standing))
                    .mark(RaceTime.parse("8:50.00"))
                    .holder(Athlete.builder().name("A", "B").build())
                    .date(LocalDate.of(2020, 6, 1))
                    .build()));
    assertThat(book.check(mark(event, mark).build(), RULES).claims())
        .filteredOn(claim -> claim.scope().equals(world("M40")))
        .extracting(claim -> claim.kind().name())
        .containsExactlyElementsOf(kind.isEmpty() ? List.of() : List.of(kind));
    assertThat(book.standing(world("M40"), Event.parse(event))).hasSize(1);
  }

  @Test
  void askForTheImplementOfTheGroup() {
    assertThat(RULES.objections(mark("M50 SP5K", "17.00").build(), world("M50")))
        .extracting(Reason::code)
        .containsExactly(ReasonCode.OTHER_SPECIFICATION);
  }

  @Test
  void areThoseOfWorldAthleticsForAllOthers() {
    Performance race = mark("M40 1500", "3:45.00").mixedRace(true).build();
    RecordScope nation = RecordScope.national(Federation.of("NED"));
    assertThat(RULES.objections(race, nation))
        .isEqualTo(RecordRules.worldAthletics().objections(race, nation));
    assertThat(RULES.scopes(race)).contains(nation, RecordScope.world());
  }
}
