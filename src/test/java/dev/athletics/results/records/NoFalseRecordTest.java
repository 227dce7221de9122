package dev.athletics.results.records;

import static dev.athletics.results.records.Given.athlete;
import static dev.athletics.results.records.Given.record;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competition;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.Result;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void aMansHighJumpIsNoWorldRecordBecauseTheBookHoldsOnlyTheWomens() {
    RecordBook book = book(record("WR", "Women HJ", "2.10", HOLDER, "2024-07-07"));
    RecordCheck check = book.check(mark("Men HJ", "1.60", MAN).build());
    assertThat(check.claims()).isEmpty();
    assertThat(check.rejections()).isEmpty();
    assertThat(check.bookAfter()).isEqualTo(book);
  }

  @Test
  void aHalfMarathonIsNoNationalRecordBecauseTheBookHoldsOnlyThe800Metres() {
    RecordBook book = book(record("NR GER", "Men 800", "1:43.65", HOLDER, "1983-08-14"));
    assertThat(book.check(mark("Men HM", "1:30:00", MAN).build()).claims()).isEmpty();
  }

  @Test
  void anEarlierMarkIsNoLeadBecauseTheBookHoldsOnlyALaterOne() {
    RecordBook book = book(record("WL 2024", "Women 800", "1:55.78", HOLDER, "2024-06-22"));
    Performance.Builder earlier =
        mark("Women 800", "2:10.00", WOMAN).date(LocalDate.of(2024, 5, 1));
    assertThat(flags(book, earlier)).isEmpty();
    assertThat(flags(book.asComplete(), earlier)).contains("WL");
  }

  @Test
  void theFirstMarkOfASeasonIsALeadOnlyByTheWordOfTheCallerWhateverTheBookHolds() {
    RecordBook lastYear = book(record("NL GER 2023", "Men 800", "1:45.00", HOLDER, "2023-08-14"));
    Performance.Builder first = mark("Men 800", "1:50.00", MAN);
    assertThat(flags(lastYear, first)).isEmpty();
    assertThat(flags(RecordBook.of(ImmutableList.of()), first)).isEmpty();
    assertThat(flags(lastYear.completeFor(GERMAN), first)).containsExactly("NL", "NR");
    assertThat(flags(RecordBook.of(ImmutableList.of()).completeFor(GERMAN.inSeason(2024)), first))
        .containsExactly("NL");
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

  @Test
  void anAutomaticTimeIsNoFirstRecordBecauseAHandTimeStands() {
    RecordBook book = book(record("NR GER", "Men 100", "10.2h", HOLDER, "1985-06-01"));
    for (RecordBook any : List.of(book, book.asComplete())) {
      RecordCheck slower = any.check(mark("Men 100", "12.50", MAN).build());
      assertThat(slower.claims()).extracting(RecordClaim::scope).doesNotContain(GERMAN);
      assertThat(rejections(slower)).containsExactly("NR GER NOT_COMPARABLE");
      assertThat(slower.rejections().get(0).previousRecords()).hasSize(1);
      RecordCheck faster = any.check(mark("Men 100", "10.19", MAN).build());
      assertThat(faster.claims())
          .filteredOn(claim -> claim.scope().equals(GERMAN))
          .extracting(RecordClaim::kind)
          .containsExactly(RecordClaim.Kind.BROKEN);
    }
  }

  @ParameterizedTest
  @CsvSource({"12.5h, false", "12.5, false", "10.2h, false", "10.0h, true", "10.1, false"})
  void aHandTimeIsAPersonalBestOnlyIfItIsBetterWithTheAllowance(String time, boolean best) {
    RecordBook book =
        book(record(RecordScope.personal(MAN), "Men 100", "10.30", MAN, "2023-06-01"));
    assertThat(flags(book, mark("Men 100", time, MAN))).isEqualTo(best ? List.of("PB") : List.of());
  }

  @Test
  void anAthleteOfUnknownAgeIsToldWhyABetterMarkIsNoRecordOfTheYoung() {
    RecordBook book = book(record("WU20R", "Women 800", "1:55.60", HOLDER, "2022-06-01"));
    assertThat(rejections(book.check(mark("Women 800", "1:55.00", WOMAN).build())))
        .containsExactly("WU20R AGE_UNKNOWN");
    assertThat(book.check(mark("Women 800", "1:56.00", WOMAN).build()).rejections()).isEmpty();
    assertThat(RecordBook.empty().check(mark("Women 800", "2:56.00", WOMAN).build()).rejections())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.70#", "9.79X", "9.69e", "9.79c"})
  void aMarkThatIsNotValidIsNeitherRecordNorBest(String text) {
    Event event = Event.parse("Men 100");
    var read = event.discipline().parseMark(text);
    Performance performance = mark("Men 100", "9.70", MAN).notes(read.notes()).build();
    RecordBook book =
        book(
            record("WR", "Men 100", "9.98", HOLDER, "2009-08-16"),
            record(RecordScope.personal(MAN), "Men 100", "10.30", MAN, "2023-06-01"));
    RecordCheck check = book.check(performance);
    assertThat(check.claims()).isEmpty();
    assertThat(check.rejections()).hasSize(2);
  }

  @Test
  void aFlyingLegIsNoBest() {
    RecordBook book =
        book(record(RecordScope.personal(MAN), "Men 400", "45.00", MAN, "2023-06-01"));
    Performance leg = mark("Men 400", "43.06", MAN).notes(List.of(MarkNote.RELAY_LEG)).build();
    assertThat(rejections(book.check(leg))).containsExactly("PB Max MUSTER NOT_VALID");
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
  void aMarathonOfUnknownFieldIsNoWomenOnlyRecord() {
    RecordBook book =
        book(
            record("WR", "Women MAR", "2:09:56", HOLDER, "2024-10-13"),
            record("WR Wo", "Women MAR", "2:16:16", HOLDER, "2024-04-21"));
    Performance.Builder run = Given.performance("Women MAR", "2:15:50", WOMAN);
    assertThat(flags(book, run)).isEmpty();
    assertThat(rejections(book.check(run.build()))).containsExactly("WR Wo PACING_UNKNOWN");
    assertThat(flags(book, run.notes(List.of(MarkNote.WOMEN_ONLY)))).containsExactly("WR");
    assertThat(book.check(run.notes(List.of(MarkNote.MIXED_RACE)).build()).claims()).isEmpty();
  }

  @Test
  void theSameRowInTwoRacesIsFlaggedInEachByWhatStoodThen() {
    Result row = Given.row(1, WOMAN, "Women 1500", "3:58.00").build();
    Race one = Given.race("Women 1500").results(row).build();
    Race other = one.toBuilder().date(one.date().plusDays(1)).build();
    RecordCheck check =
        book(record("NR GER", "Women 1500", "4:00.00", HOLDER, "2010-01-01"))
            .check(List.of(other, one));
    assertThat(check.flags(one, row)).containsExactly("NR");
    assertThat(check.flags(other, row)).containsExactly("=NR");
    assertThat(check.claims(other, row)).hasSize(1);
  }

  @Test
  void aMastersRecordOfWomenIsNamedAsTheirs() {
    Athlete master = WOMAN.toBuilder().born(LocalDate.of(1981, 1, 1)).build();
    RecordScope group = RecordScope.world().forAgeGroup(AgeGroup.M40);
    RecordBook book = book(record(group, "Women 800", "1:59.25", HOLDER, "2017-07-01"));
    RecordClaim claim = book.check(mark("Women 800", "1:58.00", master).build()).claims().get(0);
    assertThat(claim.flag()).isEqualTo("WW40R");
    assertThat(claim.scope()).hasToString("WW40R");
    assertThat(claim.description()).contains("the world W40 record");
    assertThat(book.standing(group, Event.parse("Women 800"))).hasSize(1);
    assertThat(book.standing(RecordScope.parse("WW40R"), Event.parse("Women 800"))).hasSize(1);
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
  void a100MetresIn1SecondIsRefusedAsNotPlausibleUnlessThatIsIgnored() {
    RecordBook book = book(record("WL 2024", "Men 100", "9.77", HOLDER, "2024-05-01"));
    Performance error = mark("Men 100", "1.33", MAN).build();
    assertThat(rejections(book.check(error))).containsExactly("WL 2024 NOT_PLAUSIBLE");
    RecordRules believing = RecordRules.worldAthletics().ignoring(ReasonCode.NOT_PLAUSIBLE);
    assertThat(book.check(error, believing).claims()).hasSize(1);
  }

  @Test
  void everyMarkThatStoodIsInTheProgression() {
    String[] marks = {"10.0h", "9.9h", "9.95", "9.93", "9.92", "9.90", "9.86"};
    String[] days = {
      "1960-06-21",
      "1968-06-20",
      "1968-10-14",
      "1983-07-03",
      "1988-09-24",
      "1991-06-14",
      "1991-08-25"
    };
    RecordBook book =
        book(
            IntStream.range(0, marks.length)
                .mapToObj(i -> record("WR", "Men 100", marks[i], HOLDER, days[i]))
                .toArray(Record.Builder[]::new));
    assertThat(book.progression(RecordScope.world(), Event.parse("Men 100")))
        .extracting(record -> record.mark().toString())
        .containsExactly(marks);
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
  void afterThreeRoundsTheWorstJumpsFirst() {
    Result first = jumps(1, WOMAN, 1, "7.40", "x", "x", "7.60");
    Result second = jumps(2, athlete("Ada OTHER", "GER"), 2, "7.30", "x", "x", "7.55");
    Race race = Given.race("Women LJ").results(first, second).build();
    RecordBook book = book(record("WR", "Women LJ", "7.52", HOLDER, "1988-06-11"));
    assertThat(book.check(race).claims())
        .extracting(claim -> claim.performance().mark().toString())
        .containsExactly("7.55", "7.60");
    Result level = jumps(2, athlete("Ada OTHER", "GER"), 2, "7.40", "x", "x", "7.55");
    RecordCheck unknown = book.check(Given.race("Women LJ").results(first, level).build());
    assertThat(unknown.claims()).hasSize(1);
    assertThat(rejections(unknown)).containsExactly("WR ORDER_UNKNOWN");
    assertThat(unknown.rejections().get(0).description())
        .endsWith("but Muster jumped 7.60 in the same round, and which came first is not known");
  }

  private static Result jumps(int place, Athlete athlete, int order, String... series) {
    List<Trial> trials =
        Arrays.stream(series)
            .map(
                trial ->
                    trial.equals("x")
                        ? Trial.parse(trial)
                        : Trial.of(Distance.parse(trial), Wind.ofTenths(0)))
            .toList();
    return Result.builder()
        .competitor(athlete)
        .place(place)
        .order(order)
        .outcome(Distance.parse(series[series.length - 1]))
        .trials(trials)
        .build();
  }

  @Test
  void theProgressionIsWhateverStoodOnSomeDay() {
    Random random = new Random(37);
    Event event = Event.parse("Men 400");
    for (int i = 0; i < 3_000; i++) {
      RecordScope scope = random.nextBoolean() ? GERMAN : RecordScope.personal(MAN);
      List<Record> records = new ArrayList<>();
      for (int n = random.nextInt(8); n >= 0; n--) {
        String mark = "4" + (4 + random.nextInt(2)) + "." + random.nextInt(4);
        boolean hand = random.nextInt(3) == 0;
        records.add(
            record(
                    scope,
                    "Men 400",
                    hand ? mark + "h" : mark + "0",
                    MAN,
                    LocalDate.of(1975 + n, 1 + random.nextInt(12), 1).toString())
                .build());
      }
      RecordBook book = RecordBook.of(records);
      Set<LocalDate> days = new TreeSet<>();
      records.forEach(record -> days.add(record.date()));
      days.add(LocalDate.of(1977, 1, 1));
      Set<Record> stood =
          days.stream()
              .flatMap(day -> book.standing(scope, event, day).stream())
              .collect(Collectors.toSet());
      assertThat(book.progression(scope, event))
          .as("%s", records)
          .containsExactlyInAnyOrderElementsOf(stood);
    }
  }

  @Test
  void noClaimIsMadeWithoutARecordOrTheWordOfTheCallerAndNoneIsLostByLearningMore() {
    Random random = new Random(15);
    RecordRules rules = RecordRules.worldAthletics();
    for (int i = 0; i < 20_000; i++) {
      List<Record> all = randomRecords(random);
      List<Record> known = all.stream().filter(record -> random.nextBoolean()).toList();
      RecordBook extract = RecordBook.of(known);
      RecordBook part = random.nextBoolean() ? extract : extract.completeFor(all.get(0).scope());
      Performance performance = randomMark(random);
      RecordCheck check = part.check(performance, rules);
      for (RecordClaim claim : check.claims()) {
        assertThat(!claim.previousRecords().isEmpty() || part.isCompleteFor(claim.scope()))
            .isTrue();
        RecordBook more = part.with(all);
        RecordCheck again = more.check(performance, rules);
        boolean kept =
            again.claims().stream().anyMatch(other -> other.scope().equals(claim.scope()));
        boolean refused =
            again.rejections().stream().anyMatch(other -> other.scope().equals(claim.scope()));
        Event event = performance.event();
        boolean beaten =
            more.standing(claim.scope(), event, performance.date()).stream()
                .anyMatch(
                    record -> !event.discipline().isBetter(performance.mark(), record.mark()));
        assertThat(kept || refused || beaten).as("%s by %s", claim, all).isTrue();
      }
    }
  }

  private static List<Record> randomRecords(Random random) {
    List<RecordScope> scopes =
        List.of(GERMAN, RecordScope.world(), RecordScope.personal(MAN), GERMAN.inSeason(2024));
    return IntStream.range(0, 1 + random.nextInt(5))
        .mapToObj(
            i -> {
              RecordScope scope = scopes.get(random.nextInt(scopes.size()));
              int year = scope.season().orElse(1970 + random.nextInt(55));
              return record(
                      scope, "Men 400", randomTime(random), MAN, year + "-0" + (1 + i) + "-01")
                  .build();
            })
        .toList();
  }

  private static Performance randomMark(Random random) {
    return Given.performance("Men 400", randomTime(random), MAN)
        .date(LocalDate.of(1970 + random.nextInt(55), 6, 8))
        .build();
  }

  private static String randomTime(Random random) {
    String time = "4" + (4 + random.nextInt(2)) + "." + random.nextInt(10);
    return random.nextInt(3) == 0 ? time + "h" : time + "0";
  }

  @Test
  void aThousandMarksOfOneAthleteStandTogetherInGoodTime() {
    RecordBook book = RecordBook.empty();
    for (int i = 0; i < 1_000; i++) {
      Performance equal =
          Given.performance("Men HJ", "2.00", MAN)
              .date(LocalDate.of(2000, 1, 1).plusDays(i))
              .build();
      book = book.check(equal).bookAfter();
    }
    assertThat(book.standing(RecordScope.personal(MAN), Event.parse("Men HJ"))).hasSize(1_000);
  }

  @Test
  void namesWithOneHashAreKeptApartInGoodTime() {
    List<Record> records = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 14; bit++) {
        name.append((i >> bit & 1) == 0 ? "aa" : "bB");
      }
      Athlete athlete = Athlete.builder().name("X", name.toString()).build();
      records.add(
          record(RecordScope.personal(athlete), "Men 800", "1:50.00", athlete, "2020-01-01")
              .build());
    }
    RecordBook book = RecordBook.of(records);
    assertThat(book.size()).isEqualTo(10_000);
    for (Record record : records) {
      assertThat(book.standing(record.scope(), record.event())).containsExactly(record);
    }
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
