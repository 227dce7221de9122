package dev.athletics.results.records;

import static dev.athletics.results.records.Given.athlete;
import static dev.athletics.results.records.Given.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Marks that were once taken for records, each the smallest of its kind. */
class NoFalseRecordTest {
  private static final Athlete HOLDER = athlete("Old HOLDER", "GER");
  private static final Athlete MAN = athlete("Max MUSTER", "GER");
  private static final Athlete WOMAN = athlete("Mia MUSTER", "GER");
  private static final RecordScope GERMAN = RecordScope.parse("NR GER");

  private static RecordBook book(Record.Builder... records) {
    return RecordBook.of(Arrays.stream(records).map(Record.Builder::build).toList());
  }

  private static Performance.Builder mark(String event, String mark, Athlete athlete) {
    return Given.performance(event, mark, athlete).wind(Wind.ofTenths(0));
  }

  private static List<String> flags(RecordBook book, Performance.Builder performance) {
    RecordCheck check = book.check(performance.build());
    return check.flags(performance.build());
  }

  private static List<String> rejections(RecordCheck check) {
    return check.rejections().stream()
        .map(
            rejection ->
                rejection.scope()
                    + " "
                    + rejection.reasons().stream()
                        .map(reason -> reason.code().name())
                        .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void aBookThatBeginsEmptyGrowsFromItsFirstMarks() {
    RecordScope club = RecordScope.custom("ClubR", "Edinburgh AC");
    RecordRules rules =
        RecordRules.worldAthletics()
            .onlyScopes(scope -> false)
            .withScopes(performance -> List.of(club));
    RecordCheck first = RecordBook.empty().check(mark("Men 800", "1:50.00", MAN).build(), rules);
    assertThat(first.claims()).extracting(RecordClaim::flag).containsExactly("ClubR");
    assertThat(first.withoutFirst().claims()).isEmpty();
    assertThat(first.withoutFirst().bookAfter()).isEqualTo(first.bookAfter());
    RecordCheck second = first.bookAfter().check(mark("Men 800", "1:51.00", MAN).build(), rules);
    assertThat(second.claims()).isEmpty();
  }

  /** TR 3: each mark of an open race counts for the athlete's own category. */
  @Test
  void aMarkOfAnOpenRaceIsNoRecordWhereTheCategoryOfTheAthleteIsNotKnown() {
    Event open = Event.of(Discipline.parse("5000"), Category.MIXED);
    Athlete woman = WOMAN.toBuilder().category(Category.WOMEN).build();
    Race race =
        Race.builder(open)
            .date(Given.DAY)
            .results(
                Result.builder().competitor(MAN).outcome(RaceTime.parse("14:00.00")).build(),
                Result.builder().competitor(woman).outcome(RaceTime.parse("15:30.00")).build())
            .build();
    RecordCheck check = RecordBook.of(List.of()).completeFor(GERMAN).check(race);
    assertThat(check.flags(race, race.results().get(0))).isEmpty();
    assertThat(check.rejections())
        .filteredOn(rejection -> rejection.scope().equals(GERMAN))
        .singleElement()
        .satisfies(
            rejection ->
                assertThat(rejection.reasons())
                    .extracting(Reason::code)
                    .containsExactly(ReasonCode.CATEGORY_UNKNOWN));
    assertThat(check.claims())
        .filteredOn(claim -> claim.scope().equals(GERMAN))
        .extracting(claim -> claim.performance().event().toString())
        .containsExactly("Women 5000");
  }

  @Test
  void theSentenceNamesTheEventOfAnIntermediateTime() {
    RecordScope club = RecordScope.custom("ClubR", "Edinburgh AC");
    RecordRules rules = RecordRules.worldAthletics().withScopes(performance -> List.of(club));
    Performance split =
        mark("Women 400", "1:02.10", WOMAN).kind(Performance.Kind.INTERMEDIATE).build();
    assertThat(RecordBook.of(List.of()).completeFor(club).check(split, rules).claims())
        .extracting(RecordClaim::description)
        .containsExactly(
            "Muster's 1:02.10 over the 400 Metres is the first mark for the Edinburgh AC record");
  }

  @Test
  void theListOfTheJavelinBeginsAnewWithTheNewJavelin() {
    Event javelin = Event.parse("Men JT");
    RecordBook book = book(record("WR", "Men JT", "104.80", HOLDER, "1984-07-20")).asComplete();
    RecordCheck check =
        book.check(mark("Men JT", "85.74", MAN).date(LocalDate.of(1986, 8, 31)).build());
    assertThat(check.claims())
        .filteredOn(claim -> claim.scope().equals(RecordScope.world()))
        .extracting(RecordClaim::kind)
        .containsExactly(RecordClaim.Kind.FIRST);
    RecordBook after = check.bookAfter();
    assertThat(after.standing(RecordScope.world(), javelin)).hasSize(1);
    assertThat(
            after.standing(RecordScope.world(), javelin, LocalDate.of(1986, 3, 31)).get(0).mark())
        .isEqualTo(Distance.parse("104.80"));
    assertThat(after.progression(RecordScope.world(), javelin)).hasSize(2);
    assertThat(book.standing(RecordScope.world(), Event.parse("U20 Men JT"))).isEmpty();
  }

  @Test
  void marksOfOneDayThatMayAllHaveBeenRecordsAreKeptAsPossible() {
    Event event = Event.parse("Men TJ");
    List<Performance> day =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    mark("Men TJ", List.of("17.10", "17.22", "17.23", "17.39").get(i), MAN)
                        .competition(Competition.builder().name("Meeting " + i).build())
                        .date(LocalDate.of(1968, 10, 17))
                        .build())
            .toList();
    RecordProgression progression =
        day.stream().collect(RecordProgression.toRecordProgression(event, any -> true));
    assertThat(progression.steps()).hasSize(1);
    assertThat(progression.possibleSteps()).hasSize(4);
  }

  @Test
  void namesWithOneHashAreKeptApartInGoodTime() {
    List<Record> records =
        Given.namesOfOneHash(10_000).stream()
            .map(
                athlete ->
                    record(
                            RecordScope.personal(athlete),
                            "Men 800",
                            "1:50.00",
                            athlete,
                            "2020-01-01")
                        .build())
            .toList();
    RecordBook book = Given.inGoodTime(() -> RecordBook.of(records));
    assertThat(book.size()).isEqualTo(10_000);
    assertThat(
            Given.inGoodTime(
                () ->
                    records.stream()
                        .flatMap(record -> book.standing(record.scope(), record.event()).stream())
                        .toList()))
        .isEqualTo(records);
  }

  @Test
  void rulesOfManyChangesDoNotDeepenTheStack() {
    RecordRules rules = RecordRules.worldAthletics();
    for (int i = 0; i < 50_000; i++) {
      rules = rules.ignoring(ReasonCode.WIND_OVER_LIMIT);
    }
    Performance performance = mark("Men 100", "9.70", MAN).wind(Wind.parse("+3.0")).build();
    assertThat(rules.scopes(performance)).contains(RecordScope.world());
    assertThat(rules.objections(performance, RecordScope.world())).isEmpty();
  }

  @Test
  void aBookOfPerformancesHoldsWhatEachBrokeInItsTurn() {
    List<Performance> performances =
        new ArrayList<>(
            List.of(
                mark("Men 800", "1:50.00", MAN).date(LocalDate.of(2020, 5, 1)).build(),
                mark("Men 800", "1:52.00", MAN).date(LocalDate.of(2021, 5, 1)).build(),
                mark("Men 800", "1:49.00", MAN).date(LocalDate.of(2022, 5, 1)).build()));
    RecordRules rules = RecordRules.worldAthletics();
    RecordBook book = RecordBook.ofPerformances(performances.stream(), rules);
    Collections.reverse(performances);
    assertThat(RecordBook.ofPerformances(performances.stream(), rules)).isEqualTo(book);
    assertThat(book.isComplete()).isFalse();
    assertThat(book.history(GERMAN, Event.parse("Men 800")))
        .extracting(record -> record.mark().toString())
        .containsExactly("1:50.00", "1:49.00");
    assertThat(book.standing(RecordScope.personal(MAN)))
        .extracting(Record::mark)
        .containsExactly(RaceTime.parse("1:49.00"));
    assertThat(book.standing(GERMAN)).hasSize(1);
    assertThat(Discipline.parse("800")).isEqualTo(book.records().get(0).event().discipline());
  }
}
