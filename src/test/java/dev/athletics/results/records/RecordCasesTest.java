package dev.athletics.results.records;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Result;
import dev.athletics.results.RoundType;
import dev.athletics.results.Split;
import dev.athletics.results.Team;
import dev.athletics.results.Trial;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.examples.ResultLists;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Decisions of the sport's history, each with what stood before it: {@code record_cases.tsv}. */
class RecordCasesTest {
  private static final ImmutableListMultimap<String, ImmutableMap<String, String>> CASES =
      RecordTables.rows(ResultLists.lines("record_cases")).stream()
          .collect(toImmutableListMultimap(row -> row.get("case").substring(0, 3), row -> row));
  private static final List<String> TESTED = new ArrayList<>();

  /** One case: its rows by their number, and the book with what stood before the first of them. */
  private static final class Case {
    private final ImmutableList<ImmutableMap<String, String>> rows;
    private final RecordScope scope;
    private final List<Record> entered = new ArrayList<>();
    private RecordBook book = RecordBook.empty();

    Case(String number, RecordScope scope) {
      TESTED.add(number);
      this.rows = CASES.get(number);
      this.scope = scope;
    }

    Event event(int row) {
      String discipline = rows.get(row - 1).get("event").replace(",", "");
      return Event.of(
          Discipline.parse(discipline),
          rows.get(row - 1).get("sex").equals("M") ? Category.MEN : Category.WOMEN);
    }

    Mark mark(int row, String column) {
      return (Mark)
          event(row)
              .discipline()
              .parseMark(rows.get(row - 1).get(column).replace(" m", "").replace(",", ""))
              .outcome();
    }

    LocalDate date(int row) {
      return LocalDate.parse(rows.get(row - 1).get("date"));
    }

    Competitor competitor(int row) {
      String nation = rows.get(row - 1).get("nation");
      return event(row).discipline().legs().isEmpty()
          ? Athlete.builder().name(rows.get(row - 1).get("athlete")).federation(nation).build()
          : Team.builder().name(rows.get(row - 1).get("athlete")).federation(nation).build();
    }

    /** Enters what stood before a row, in the keeping of somebody who is not in the case. */
    Case standingBefore(int row) {
      entered.add(standing(row));
      book = RecordBook.of(entered);
      return this;
    }

    private static Competitor holder(Event event) {
      return event.discipline().legs().isEmpty()
          ? Athlete.builder().name("The", "Holder").build()
          : Team.builder().name("The Holders").build();
    }

    private Record standing(int row) {
      return Record.builder()
          .scope(scope)
          .event(event(row))
          .mark(mark(row, "standing_before"))
          .holder(holder(event(row)))
          .date(date(row).minusYears(1))
          .status(RecordStatus.RATIFIED)
          .build();
    }

    Race.Builder race(int row) {
      Race.Builder race = Race.builder(event(row)).date(date(row)).round(RoundType.FINAL);
      String wind = rows.get(row - 1).get("wind");
      if (!wind.isEmpty()) {
        race.wind(Wind.parse(wind));
      }
      return race;
    }

    Result.Builder result(int row, int place) {
      return Result.builder().competitor(competitor(row)).place(place).outcome(mark(row, "mark"));
    }

    /** What was recognised of each mark, in the words of the flags, and why nothing of others. */
    ImmutableList<String> outcomes(RecordCheck check) {
      return check.claims().stream()
          .filter(claim -> claim.scope().equals(scope))
          .map(claim -> claim.performance().mark() + " " + claim.flag())
          .collect(toImmutableList());
    }

    ImmutableList<String> refusals(RecordCheck check) {
      return check.rejections().stream()
          .filter(rejection -> rejection.scope().equals(scope))
          .map(
              rejection ->
                  rejection.performance().mark() + " " + rejection.reasons().asList().get(0).code())
          .collect(toImmutableList());
    }
  }

  private static Case world(String number) {
    return new Case(number, RecordScope.world());
  }

  @AfterAll
  static void testEveryCase() {
    assertThat(TESTED).containsExactlyInAnyOrderElementsOf(CASES.keySet());
  }

  @Test
  void warholmAndBenjaminBothUnderTheRecord() {
    assertSecondOfTheRaceHasNothing(world("R01").standingBefore(1), "45.94", "46.17");
  }

  @Test
  void battenAndBufordBothUnderTheRecord() {
    assertSecondOfTheRaceHasNothing(world("R02").standingBefore(1), "52.61", "52.62");
  }

  @Test
  void larosAndNillessenBothUnderTheDutchRecord() {
    Case dutch = new Case("R12", RecordScope.parse("NR NED"));
    assertSecondOfTheRaceHasNothing(dutch.standingBefore(1), "3:29.54", "3:30.75");
  }

  private static void assertSecondOfTheRaceHasNothing(Case same, String first, String second) {
    RecordCheck check =
        same.book.check(
            same.race(1).results(same.result(1, 1).build(), same.result(2, 2).build()).build());
    String label = same.scope.label();
    assertThat(same.outcomes(check)).containsExactly(first + " " + label);
    assertThat(same.refusals(check)).containsExactly(second + " BEATEN_IN_SAME_RACE");
  }

  @Test
  void hinesSmithAndGreeneShareTheRecordByHand() {
    Case sacramento = world("R04").standingBefore(1);
    Race first =
        sacramento
            .race(1)
            .round(RoundType.SEMIFINAL, 1)
            .results(sacramento.result(1, 1).build(), sacramento.result(2, 2).build())
            .build();
    Race second =
        sacramento
            .race(3)
            .round(RoundType.SEMIFINAL, 2)
            .result(sacramento.result(3, 1).build())
            .build();

    RecordCheck check = sacramento.book.check(ImmutableList.of(second, first));

    assertThat(check.claims())
        .extracting(claim -> claim.performance().competitor().displayName() + " " + claim.flag())
        .containsExactly("Jim Hines WR", "Ronnie Ray Smith =WR", "Charles Greene =WR");
    assertThat(
            check
                .bookAfter()
                .standing(
                    RecordScope.world(), Event.parse("Men's 100m"), LocalDate.of(1968, 6, 20)))
        .hasSize(3);
  }

  @Test
  void abdiHasTheDistanceAndFarahTheHour() {
    Case brussels = world("R05").standingBefore(1).standingBefore(2);
    Result farah = brussels.result(2, 1).build();
    Result abdi =
        brussels
            .result(3, 2)
            .splits(
                ImmutableList.of(
                    new Split(Discipline.parse("20000"), (RaceTime) brussels.mark(1, "mark"))))
            .build();

    Race race = brussels.race(2).results(farah, abdi).build();
    RecordCheck check = brussels.book.check(race);

    assertThat(check.claims())
        .extracting(
            claim ->
                claim.performance().competitor().displayName() + " " + claim.performance().mark())
        .containsExactlyInAnyOrder("Mo Farah 21330m", "Bashir Abdi 56:20.02");
    assertThat(brussels.refusals(check)).containsExactly("21322m BEATEN_IN_SAME_RACE");
    assertThat(check.flags(race, farah)).containsExactly("WR");
    assertThat(check.flags(race, abdi)).isEmpty();
  }

  @Test
  void edwardsBreaksTheRecordTwiceInOneSeries() {
    Case gothenburg = world("R06").standingBefore(1);
    Trial first = trial(gothenburg, 1);
    Trial second = trial(gothenburg, 2);
    Result edwards = gothenburg.result(2, 1).trials(ImmutableList.of(first, second)).build();

    RecordCheck check = gothenburg.book.check(gothenburg.race(2).result(edwards).build());

    assertThat(gothenburg.outcomes(check)).containsExactly("18.16 WR", "18.29 WR");
    assertThat(check.claims().get(1).margin().orElseThrow().magnitude()).isEqualTo("0.13 m");
    assertThat(check.claims().get(1).previousRecords())
        .containsExactly(check.claims().get(0).toRecord());
  }

  private static Trial trial(Case row, int number) {
    return Trial.of(
        (Distance) row.mark(number, "mark"), Wind.parse(row.rows.get(number - 1).get("wind")));
  }

  /**
   * The winds the table does not tell are taken to be legal; the marks of the final come in the
   * order of trials.
   */
  @Test
  void theTripleJumpOfMexicoCityIsBrokenFiveTimes() {
    Case mexico = world("R08").standingBefore(1);
    Race qualification =
        mexico
            .race(1)
            .round(RoundType.QUALIFICATION)
            .wind(Wind.ofTenths(0))
            .result(mexico.result(1, 1).build())
            .build();
    Distance shorter = Distance.parse("16.00");
    Race contest =
        mexico
            .race(2)
            .round(RoundType.FINAL)
            .results(
                jumper(mexico, 2, 3, Distance.parse("17.22")),
                jumper(
                    mexico,
                    5,
                    1,
                    shorter,
                    Distance.parse("17.23"),
                    shorter,
                    shorter,
                    Distance.parse("17.39")),
                jumper(mexico, 4, 2, shorter, shorter, shorter, Distance.parse("17.27")))
            .build();

    RecordCheck check = mexico.book.check(ImmutableList.of(contest, qualification));

    assertThat(mexico.outcomes(check))
        .containsExactly("17.10 WR", "17.22 WR", "17.23 WR", "17.27 WR", "17.39 WR");
  }

  private static Result jumper(Case mexico, int row, int place, Distance... series) {
    return mexico
        .result(row, place)
        .trials(
            ImmutableList.copyOf(series).stream()
                .map(jump -> Trial.of(jump, Wind.ofTenths(20)))
                .toList())
        .build();
  }

  @Test
  void lewisHasTheWindAndPowellTheRecord() {
    Case tokyo = world("R09").standingBefore(1);
    Result powell =
        tokyo.result(2, 1).trials(ImmutableList.of(Trial.parse("x"), trial(tokyo, 2))).build();
    Result lewis = tokyo.result(1, 2).trials(ImmutableList.of(trial(tokyo, 1))).build();

    RecordCheck check = tokyo.book.check(tokyo.race(2).results(powell, lewis).build());

    assertThat(tokyo.outcomes(check)).containsExactly("8.95 WR");
    assertThat(check.rejections())
        .extracting(Rejection::description)
        .containsExactly("8.91 is beyond the world record 8.90, but the wind was +2.9, over +2.0");
  }

  @Test
  void edwardsHasTheWindInLille() {
    Case lille = world("R10").standingBefore(1);
    RecordCheck check = lille.book.check(lille.race(1).result(lille.result(1, 1).build()).build());
    assertThat(lille.outcomes(check)).isEmpty();
    assertThat(lille.refusals(check)).containsExactly("18.43 WIND_OVER_LIMIT");
  }

  @Test
  void simonelliBreaksHisRecordsInSuccessiveRounds() {
    TESTED.add("R13");
    Athlete simonelli =
        Athlete.builder()
            .name("Lorenzo Ndele", "Simonelli")
            .federation("ITA")
            .born(LocalDate.of(2002, 6, 1))
            .build();
    ImmutableList<Result> rows =
        CASES.get("R13").stream()
            .map(
                row ->
                    Result.builder()
                        .competitor(simonelli)
                        .place(1)
                        .outcome(RaceTime.parse(row.get("mark")))
                        .build())
            .collect(toImmutableList());
    Event hurdles = Event.parse("Men's 110mH");
    LocalDate day = LocalDate.parse(CASES.get("R13").get(0).get("date"));
    Race semifinal =
        Race.builder(hurdles)
            .date(day)
            .round(RoundType.SEMIFINAL, 3)
            .wind(Wind.parse("+0.5"))
            .result(rows.get(0))
            .build();
    Race last =
        Race.builder(hurdles).date(day).wind(Wind.parse("+0.6")).result(rows.get(1)).build();
    Record.Builder before =
        Record.builder()
            .event(hurdles)
            .mark(RaceTime.parse("13.27"))
            .holder(simonelli)
            .date(LocalDate.of(2023, 6, 1));
    RecordScope national = RecordScope.parse("NR ITA");
    RecordBook book =
        RecordBook.of(
            ImmutableList.of(
                before.scope(national).build(),
                before.scope(national.forAgeGroup(AgeGroup.U23)).build()));

    RecordCheck check = book.check(ImmutableList.of(last, semifinal));

    assertThat(ImmutableList.of(semifinal, last))
        .extracting(race -> check.flags(race, race.results().get(0)))
        .containsOnly(ImmutableList.of("NR", "NU23R"));
    assertThat(check.claims())
        .extracting(claim -> claim.previousRecords().get(0).mark().toString())
        .containsExactly("13.27", "13.27", "13.20", "13.20");
  }

  @Test
  void theJamaicanGirlsWereNotTested() {
    Case kingston =
        new Case("R15", RecordScope.world().forAgeGroup(AgeGroup.U20)).standingBefore(1);
    Event girls = Event.of(Discipline.parse("4x100"), Category.WOMEN, AgeGroup.U20);
    Race race =
        Race.builder(girls)
            .date(kingston.date(1))
            .result(kingston.result(1, 1).dopingControlled(false).build())
            .build();

    RecordCheck check = kingston.book.check(race);

    assertThat(kingston.outcomes(check)).isEmpty();
    assertThat(kingston.refusals(check)).containsExactly("42.58 NO_DOPING_CONTROL");
  }

  @Test
  void twoNationsHaveTheirRecordAtExactlyTwoMetres() {
    TESTED.add("R16");
    ImmutableList<ImmutableMap<String, String>> rows = CASES.get("R16");
    Event event = Event.parse("Women's 100m");
    Race.Builder race =
        Race.builder(event).date(LocalDate.parse(rows.get(0).get("date"))).wind(Wind.parse("+2.0"));
    List<Record> standing = new ArrayList<>();
    for (ImmutableMap<String, String> row : rows) {
      Athlete athlete =
          Athlete.builder().name(row.get("athlete")).federation(row.get("nation")).build();
      race.result(
          Result.builder()
              .competitor(athlete)
              .place(standing.size() + 1)
              .outcome(RaceTime.parse(row.get("mark")))
              .build());
      standing.add(
          Record.builder()
              .scope(RecordScope.parse("NR " + row.get("nation")))
              .event(event)
              .mark(RaceTime.parse("11.02"))
              .holder(athlete)
              .date(LocalDate.of(2024, 1, 1))
              .build());
    }
    RecordCheck check = RecordBook.of(standing).check(race.build());
    assertThat(check.claims())
        .extracting(RecordClaim::toString)
        .containsExactly(
            "NR 11.00 (+2.0) Patrizia van der Weken (LUX), Women 100, 2024-06-09",
            "NR 11.01 (+2.0) Zaynab Dosso (ITA), Women 100, 2024-06-09");
  }
}
