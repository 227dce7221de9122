package dev.athletics.results.records;

import static dev.athletics.results.records.Given.DAY;
import static dev.athletics.results.records.Given.athlete;
import static dev.athletics.results.records.Given.mark;
import static dev.athletics.results.records.Given.race;
import static dev.athletics.results.records.Given.record;
import static dev.athletics.results.records.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import dev.athletics.results.Athlete;
import dev.athletics.results.Bar;
import dev.athletics.results.Competition;
import dev.athletics.results.Competitor;
import dev.athletics.results.Facility;
import dev.athletics.results.Leg;
import dev.athletics.results.Performance;
import dev.athletics.results.Race;
import dev.athletics.results.Record;
import dev.athletics.results.RecordScope;
import dev.athletics.results.RecordStatus;
import dev.athletics.results.Result;
import dev.athletics.results.RoundType;
import dev.athletics.results.Split;
import dev.athletics.results.Team;
import dev.athletics.results.Trial;
import dev.athletics.results.Venue;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.Wind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check finds: who takes a record, in which order, and what is printed of it. */
class RecordCheckTest {
  private static final Athlete ANNA = athlete("Anna ABEL", "GER");
  private static final Athlete BERTA = athlete("Berta BAUM", "GER");
  private static final Athlete CLARA = athlete("Clara CONTI", "ITA");
  private static final Athlete HOLDER = athlete("Old HOLDER", "URS");
  private static final RecordScope WORLD = RecordScope.world();

  private static RecordBook book(Record.Builder... records) {
    return RecordBook.of(Arrays.stream(records).map(Record.Builder::build).toList());
  }

  private static Record.Builder world(String event, String mark) {
    return record("WR", event, mark, HOLDER, "2010-01-01");
  }

  private static List<String> claims(RecordCheck check) {
    return check.claims().stream()
        .map(
            claim ->
                claim.flag()
                    + " "
                    + claim.performance().mark()
                    + " "
                    + claim.performance().competitor().nameInSentence())
        .toList();
  }

  private static List<String> rejections(RecordCheck check) {
    return check.rejections().stream()
        .map(
            rejection ->
                rejection.scope()
                    + " "
                    + rejection.performance().mark()
                    + " "
                    + rejection.reasons().stream().map(Reason::code).toList())
        .toList();
  }

  @Nested
  class AtAMeeting {
    private static final String MILE = "Men Mile";

    @Test
    void recordsOfTheMeetingAndTheStadiumFallWhereTheBookHoldsThem() {
      Competition bislett =
          Competition.builder().name("Bislett Games 2024").series("Bislett Games").build();
      Race race =
          race(MILE)
              .competition(bislett)
              .venue(Venue.of("Bislett Stadion"))
              .results(row(1, ANNA, MILE, "3:44.00").build())
              .build();
      RecordBook book =
          book(
              record("MR Bislett Games", MILE, "3:47.32", HOLDER, "1985-07-27"),
              record("VR Bislett Stadion", MILE, "3:47.32", HOLDER, "1985-07-27"));
      assertThat(book.check(race).flags(race, race.results().get(0))).containsExactly("MR", "VR");
    }
  }

  @Nested
  class OverTwoRounds {
    @Test
    void equalRowsHaveFlagsOfTheirOwn() {
      Result.Builder row = row(1, ANNA, "Women 1500", "3:58.00");
      Race heat = race("Women 1500").round(RoundType.ROUND_1, 1).results(row.build()).build();
      Race last = race("Women 1500").round(RoundType.FINAL).results(row.build()).build();
      RecordCheck check =
          book(record("NR GER", "Women 1500", "4:00.00", HOLDER, "2010-01-01"))
              .check(List.of(last, heat));
      assertThat(check.flags(heat, heat.results().get(0))).containsExactly("NR");
      assertThat(check.flags(last, last.results().get(0))).containsExactly("=NR");
    }
  }

  @Nested
  class InARace {
    @Test
    void theBestTakesTheRecordAndNobodyElse() {
      Race race =
          race("Women 1500")
              .results(
                  row(1, ANNA, "Women 1500", "3:48.00").build(),
                  row(2, CLARA, "Women 1500", "3:48.50").build())
              .build();
      RecordCheck check = book(world("Women 1500", "3:49.04")).check(race);
      assertThat(claims(check)).containsExactly("WR 3:48.00 Abel");
      assertThat(rejections(check)).containsExactly("WR 3:48.50 [BEATEN_IN_SAME_RACE]");
      assertThat(check.claims().get(0).previousRecords())
          .extracting(record -> record.mark().toString())
          .containsExactly("3:49.04");
      assertThat(check.claims().get(0).margin().orElseThrow().magnitude()).isEqualTo("1.04");
    }

    @Test
    void everyNationHasItsOwn() {
      Race race =
          race("Women 1500")
              .results(
                  row(1, ANNA, "Women 1500", "3:58.00").build(),
                  row(2, BERTA, "Women 1500", "3:58.50").build(),
                  row(3, CLARA, "Women 1500", "3:58.60").build())
              .build();
      RecordCheck check =
          book(
                  record("NR GER", "Women 1500", "4:00.00", HOLDER, "2010-01-01"),
                  record("NR ITA", "Women 1500", "4:00.00", HOLDER, "2010-01-01"))
              .check(race);
      assertThat(claims(check)).containsExactly("NR 3:58.00 Abel", "NR 3:58.60 Conti");
    }

    @Test
    void anEqualMarkBehindTheFirstEqualsHers() {
      Race race =
          race("Women 1500")
              .results(
                  row(1, ANNA, "Women 1500", "3:48.00").build(),
                  row(2, CLARA, "Women 1500", "3:48.00").build())
              .build();
      RecordCheck check = book(world("Women 1500", "3:49.04")).check(race);
      assertThat(claims(check)).containsExactly("WR 3:48.00 Abel", "=WR 3:48.00 Conti");
      assertThat(check.claims().get(1).previousRecords())
          .containsExactly(check.claims().get(0).toRecord());
      assertThat(check.bookAfter().standing(WORLD, race.event())).hasSize(2);
    }

    @Test
    void aDeadHeatTakesTheRecordTogether() {
      Race race =
          race("Women 1500")
              .results(
                  row(1, ANNA, "Women 1500", "3:48.00").build(),
                  row(1, CLARA, "Women 1500", "3:48.00").build())
              .build();
      RecordCheck check = book(world("Women 1500", "3:49.04")).check(race);
      assertThat(claims(check)).containsExactly("WR 3:48.00 Abel", "WR 3:48.00 Conti");
      assertThat(check.claims())
          .extracting(RecordClaim::kind)
          .containsOnly(RecordClaim.Kind.BROKEN);
    }

    @Test
    void anEqualMarkBehindADeadHeatEqualsThatOfBoth() {
      Race race =
          race("Women 1500")
              .results(
                  row(1, ANNA, "Women 1500", "3:48.00").build(),
                  row(1, CLARA, "Women 1500", "3:48.00").build(),
                  row(3, BERTA, "Women 1500", "3:48.00").build())
              .build();
      RecordCheck check = book(world("Women 1500", "3:49.04")).check(race);
      assertThat(check.claims().get(2).previousRecords())
          .containsExactly(check.claims().get(0).toRecord(), check.claims().get(1).toRecord());
    }

    @Test
    void whoEqualsTheRecordSharesItWithTheHolderAndTheOneBefore() {
      Race race =
          race("Women 1500")
              .results(
                  row(1, ANNA, "Women 1500", "3:49.04").build(),
                  row(2, CLARA, "Women 1500", "3:49.04").build())
              .build();
      RecordCheck check = book(world("Women 1500", "3:49.04")).check(race);
      assertThat(claims(check)).containsExactly("=WR 3:49.04 Abel", "=WR 3:49.04 Conti");
      assertThat(check.claims().get(1).previousRecords()).hasSize(2);
      assertThat(check.bookAfter().standing(WORLD, race.event())).hasSize(3);
    }

    /**
     * The winner's wind is everybody's, but a hand time in lane 8 leaves the record to the next.
     */
    @Test
    void theBestEligibleMarkCounts() {
      Race race =
          race("Women 800")
              .results(
                  row(1, ANNA, "Women 800", "1:52.0h").build(),
                  row(2, CLARA, "Women 800", "1:53.00").build())
              .build();
      RecordCheck check = book(world("Women 800", "1:53.28")).check(race);
      assertThat(claims(check)).containsExactly("WR 1:53.00 Conti");
      assertThat(rejections(check)).containsExactly("WR 1:52.0h [NOT_FULLY_AUTOMATIC]");
    }

    @Test
    void marksThatWouldNotHaveBeenRecordsAreNotRejected() {
      Race race =
          race("Women 800")
              .results(
                  row(1, ANNA, "Women 800", "2:12.0h").build(),
                  row(2, CLARA, "Women 800", "2:13.0h").build())
              .build();
      RecordCheck check = book(world("Women 800", "1:53.28")).check(race);
      assertThat(check.claims()).isEmpty();
      assertThat(check.rejections()).isEmpty();
    }

    @Test
    void guestsCountAndTheDisqualifiedDoNot() {
      Result guest = row(1, ANNA, "Women 1500", "3:48.00").outOfCompetition(true).build();
      Result disqualified =
          Result.builder().competitor(CLARA).outcome(NoMark.parse("DQ 3:47.00")).build();
      Race race = race("Women 1500").results(guest, disqualified).build();
      RecordCheck check = book(world("Women 1500", "3:49.04")).check(race);
      assertThat(claims(check)).containsExactly("WR 3:48.00 Abel");
      assertThat(check.flags(race, disqualified)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WR, true", "NR GER, true", "MR German Games, true", "CR German Games, false"})
    void aGuestSetsEveryRecordButThatOfTheChampionship(String scope, boolean set) {
      Result guest = row(1, ANNA, "Women 1500", "3:48.00").outOfCompetition(true).build();
      Race race =
          race("Women 1500")
              .competition(Competition.builder().name("Games").series("German Games").build())
              .result(guest)
              .build();
      RecordCheck check =
          book(record(RecordScope.parse(scope), "Women 1500", "3:49.04", CLARA, "2023-01-01"))
              .check(race);
      assertThat(check.claims()).hasSize(set ? 1 : 0);
      assertThat(rejections(check))
          .isEqualTo(set ? List.of() : List.of(scope + " 3:48.00 [OUT_OF_COMPETITION]"));
    }

    @Test
    void aRecordAfterTheDayIsNotWhatItIsComparedWith() {
      RecordBook book =
          book(
              world("Women 1500", "3:49.04"),
              record("WR", "Women 1500", "3:47.00", HOLDER, "2024-06-09"));
      Race race = race("Women 1500").result(row(1, ANNA, "Women 1500", "3:48.00").build()).build();
      assertThat(claims(book.check(race))).containsExactly("WR 3:48.00 Abel");
    }

    @Test
    void timesOnTheWayAreRecordsOfTheirDistance() {
      Result finished =
          row(1, ANNA, "Women 10000", "30:00.00")
              .splits(List.of(new Split(Discipline.parse("5000"), RaceTime.parse("14:00.00"))))
              .build();
      Result stopped =
          Result.builder()
              .competitor(CLARA)
              .outcome(NoMark.of(Status.DNF))
              .splits(List.of(new Split(Discipline.parse("5000"), RaceTime.parse("13:59.00"))))
              .build();
      Race race = race("Women 10000").results(finished, stopped).build();
      RecordCheck check =
          book(world("Women 5000", "14:00.21"), world("Women 10000", "28:54.14")).check(race);
      assertThat(claims(check)).containsExactly("WR 14:00.00 Abel");
      assertThat(rejections(check)).containsExactly("WR 13:59.00 [RACE_NOT_FINISHED]");
      assertThat(check.flags(race, finished)).isEmpty();
      assertThat(check.flags(check.claims().get(0).performance())).containsExactly("WR");
    }

    @Test
    void theFirstLegOfARelayIsABestAndNoRecord() {
      Team team = Team.builder().federation("GER").runners(ANNA, BERTA, ANNA, BERTA).build();
      Result relay =
          Result.builder()
              .competitor(team)
              .place(1)
              .outcome(RaceTime.parse("3:20.00"))
              .legs(List.of(Leg.leadOff(ANNA, RaceTime.parse("47.00"))))
              .build();
      RecordCheck check =
          book(
                  world("Women 400", "47.60"),
                  record(RecordScope.personal(ANNA), "Women 400", "50.00", ANNA, "2023-01-01"))
              .check(race("Women 4x400").result(relay).build());
      assertThat(claims(check)).contains("PB 47.00 Abel").doesNotContain("WR 47.00 Abel");
      assertThat(rejections(check)).containsExactly("WR 47.00 [LEAD_OFF_LEG]");
    }
  }

  @Nested
  class InTheField {
    private Result jumps(int place, Competitor athlete, String... series) {
      List<Trial> trials =
          Arrays.stream(series)
              .map(
                  trial ->
                      trial.equals("x")
                          ? Trial.parse(trial)
                          : Trial.of(Distance.parse(trial), Wind.ofTenths(0)))
              .toList();
      Distance best =
          trials.stream()
              .flatMap(trial -> trial.distance().stream())
              .max((a, b) -> Long.compare(a.toMicrometres(), b.toMicrometres()))
              .orElseThrow();
      return Result.builder().competitor(athlete).place(place).outcome(best).trials(trials).build();
    }

    @Test
    void everyImprovementIsARecord() {
      Result series = jumps(1, ANNA, "7.53", "x", "7.60", "7.55");
      Race race = race("Women LJ").result(series).build();
      RecordCheck check = book(world("Women LJ", "7.52")).check(race);
      assertThat(claims(check)).containsExactly("WR 7.53 Abel", "WR 7.60 Abel");
      assertThat(check.flags(race, series)).containsExactly("WR");
      assertThat(check.bookAfter().standing(WORLD, Event.parse("Women LJ"))).hasSize(1);
      assertThat(check.bookAfter().history(WORLD, Event.parse("Women LJ"))).hasSize(3);
    }

    @Test
    void roundsOfTrialsFollowEachOther() {
      Race race =
          race("Women LJ")
              .results(jumps(1, ANNA, "7.53", "7.60"), jumps(2, CLARA, "7.50", "7.58"))
              .build();
      RecordCheck check = book(world("Women LJ", "7.52")).check(race);
      assertThat(claims(check)).containsExactly("WR 7.53 Abel", "WR 7.60 Abel");
      assertThat(rejections(check)).containsExactly("WR 7.58 [ORDER_UNKNOWN]");
    }

    @Test
    void theStartingOrderSettlesOneRound() {
      Result second = jumps(1, ANNA, "7.60").toBuilder().order(2).build();
      Result first = jumps(2, CLARA, "7.58").toBuilder().order(1).build();
      RecordCheck check =
          book(world("Women LJ", "7.52")).check(race("Women LJ").results(second, first).build());
      assertThat(claims(check)).containsExactly("WR 7.58 Conti", "WR 7.60 Abel");
      assertThat(check.claims().get(1).previousRecords().get(0).holder()).isEqualTo(CLARA);
    }

    @Test
    void trialsCarryTheirOwnFlags() {
      Result series = jumps(1, ANNA, "7.00", "7.01", "7.02");
      RecordBook book =
          book(
              record(RecordScope.personal(ANNA), "Women LJ", "7.01", ANNA, "2023-05-01"),
              record(
                  RecordScope.personal(ANNA).inSeason(2024),
                  "Women LJ",
                  "7.00",
                  ANNA,
                  "2024-05-01"));
      Race race = race("Women LJ").result(series).build();
      RecordCheck check = book.check(race);
      assertThat(race.performances().stream().map(check::flags))
          .containsExactly(
              ImmutableList.of("=SB"), ImmutableList.of("=PB"), ImmutableList.of("PB"));
      assertThat(check.flags(race, series)).containsExactly("PB");
      assertThat(check.allFlags(race, series)).containsExactly("PB", "SB");
    }

    @Test
    void barsRiseForAll() {
      Result anna = heights(1, ANNA, "2.09:xo 2.10:o 2.11:xxx");
      Result clara = heights(2, CLARA, "2.10:xo 2.11:xxx");
      RecordCheck check =
          book(world("Women HJ", "2.09")).check(race("Women HJ").results(clara, anna).build());
      assertThat(claims(check)).containsExactly("=WR 2.09 Abel", "WR 2.10 Abel", "=WR 2.10 Conti");
    }

    @Test
    void jumpOffsComeLastAndCount() {
      Result anna = heights(1, ANNA, "2.05:o 2.10:xxx J2.10:x J2.08:o");
      Result clara = heights(2, CLARA, "2.05:o 2.10:xxx J2.10:x J2.08:x");
      RecordCheck check =
          book(world("Women HJ", "2.05")).check(race("Women HJ").results(anna, clara).build());
      assertThat(claims(check)).containsExactly("=WR 2.05 Abel", "=WR 2.05 Conti", "WR 2.08 Abel");
    }

    @Test
    void everyHeightOfAJumpOffIsAChanceOfItsOwn() {
      Result anna = heights(1, ANNA, "2.05:o 2.08:xxx J2.08:o J2.10:o");
      Result clara = heights(2, CLARA, "2.05:o 2.08:xxx J2.08:o J2.10:x");
      RecordCheck check =
          book(world("Women HJ", "2.06")).check(race("Women HJ").results(anna, clara).build());
      assertThat(claims(check)).containsExactly("WR 2.08 Abel", "=WR 2.08 Conti", "WR 2.10 Abel");
    }

    private Result heights(int place, Athlete athlete, String bars) {
      List<Bar> series = Arrays.stream(bars.split(" ")).map(Bar::parse).toList();
      Distance best =
          series.stream()
              .filter(bar -> bar.isCleared() && !bar.jumpOff())
              .map(Bar::height)
              .reduce((one, next) -> next)
              .orElseThrow();
      return Result.builder().competitor(athlete).place(place).outcome(best).bars(series).build();
    }
  }

  @Nested
  class OfTimesByHand {
    private final RecordScope best = RecordScope.personal(ANNA);

    @Test
    void keepsThemBesideTheAutomaticOnes() {
      RecordBook book = book(record(best, "Women 100", "11.50", ANNA, "2023-05-01"));
      RecordCheck check =
          book.check(Given.performance("Women 100", "11.2h", ANNA).wind(Wind.ofTenths(0)).build());
      assertThat(claims(check)).containsExactly("PB 11.2h Abel");
      assertThat(check.claims().get(0).kind()).isEqualTo(RecordClaim.Kind.BROKEN);
      assertThat(check.bookAfter().standing(best, Event.parse("Women 100"))).hasSize(2);
      RecordCheck next =
          check
              .bookAfter()
              .check(Given.performance("Women 100", "11.45", ANNA).wind(Wind.ofTenths(0)).build());
      assertThat(next.claims().get(0).previousRecords())
          .extracting(record -> record.mark().toString())
          .containsExactly("11.50");
    }

    @Test
    void comparesFrom1000MetresOnAsAllTimes() {
      RecordBook book = book(record(best, "Women 1500", "4:10.00", ANNA, "2023-05-01"));
      assertThat(claims(book.check(Given.performance("Women 1500", "4:10.1h", ANNA).build())))
          .isEmpty();
      assertThat(claims(book.check(Given.performance("Women 1500", "4:09.9h", ANNA).build())))
          .containsExactly("PB 4:09.9h Abel");
    }

    @Test
    void refusesThemAgainstTheRecordTheyWouldHaveBroken() {
      RecordBook book = book(world("Women 100", "10.49"));
      RecordCheck check =
          book.check(Given.performance("Women 100", "10.4h", ANNA).wind(Wind.ofTenths(0)).build());
      assertThat(rejections(check)).containsExactly("WR 10.4h [NOT_FULLY_AUTOMATIC]");
      assertThat(check.rejections().get(0).description())
          .isEqualTo("10.4h is under the world record 10.49, but it was timed by hand");
      assertThat(
              book.check(
                      Given.performance("Women 100", "10.5h", ANNA).wind(Wind.ofTenths(0)).build())
                  .rejections())
          .isEmpty();
    }

    @Test
    void letsAnAutomaticTimeFollowAHandTimeOnlyIfItIsShorter() {
      RecordBook book = book(record("NR GER", "Women 400", "49.0h", HOLDER, "1974-01-01"));
      Performance automatic =
          Given.performance("Women 400", "49.50", ANNA).date(LocalDate.of(1977, 5, 1)).build();
      RecordCheck slower = book.asComplete().check(automatic);
      assertThat(claims(slower)).doesNotContain("NR 49.50 Abel");
      assertThat(rejections(slower)).contains("NR GER 49.50 [NOT_COMPARABLE]");
      Performance shorter = automatic.toBuilder().mark(RaceTime.parse("48.99")).build();
      assertThat(claims(book.check(shorter))).containsExactly("NR 48.99 Abel");
    }
  }

  @Nested
  class OfSeveralRaces {
    private final RecordBook book =
        book(record("NR GER", "Women 400", "50.00", HOLDER, "2010-01-01"));

    private Race heat(RoundType type, int number, String mark) {
      return race("Women 400")
          .round(type, number)
          .result(row(1, ANNA, "Women 400", mark).build())
          .build();
    }

    @Test
    void takesHeatsBeforeFinals() {
      Race semifinal = heat(RoundType.SEMIFINAL, 1, "49.90");
      Race last = race("Women 400").result(row(1, ANNA, "Women 400", "49.80").build()).build();
      RecordCheck check = book.check(ImmutableList.of(last, semifinal));
      assertThat(claims(check)).containsExactly("NR 49.90 Abel", "NR 49.80 Abel");
    }

    @Test
    void takesTheTimeOfTheStartBeforeTheNumberOfTheHeat() {
      Race early =
          heat(RoundType.ROUND_1, 2, "49.90").toBuilder().startTime(LocalTime.of(10, 0)).build();
      Race late =
          heat(RoundType.ROUND_1, 1, "49.95").toBuilder().startTime(LocalTime.of(10, 10)).build();
      assertThat(claims(book.check(ImmutableList.of(late, early))))
          .containsExactly("NR 49.90 Abel");
    }

    @Test
    void takesDaysInTheirOrder() {
      Race first = heat(RoundType.FINAL, 1, "49.80").toBuilder().date(DAY.minusDays(1)).build();
      Race second = heat(RoundType.ROUND_1, 1, "49.90");
      assertThat(claims(book.check(ImmutableList.of(second, first))))
          .containsExactly("NR 49.80 Abel");
    }

    @Test
    void findsAgainWhatIsEnteredFromTheBookOfTheMorningOnly() {
      Race race = heat(RoundType.FINAL, 1, "49.80");
      RecordBook after = book.check(race).bookAfter();
      assertThat(claims(after.check(race))).containsExactly("=NR 49.80 Abel");
      assertThat(after.check(race).bookAfter()).isEqualTo(after);
      assertThat(claims(after.before(DAY).check(race))).containsExactly("NR 49.80 Abel");
    }

    @RepeatedTest(30)
    void dependsOnNoOrderOfRacesOrRows(RepetitionInfo repetition) {
      Random random = new Random(repetition.getCurrentRepetition());
      List<Race> races = RandomRaces.of(random);
      RecordBook start = RandomRaces.book();
      RecordCheck check = start.check(races);

      List<Race> shuffled = new ArrayList<>();
      for (Race race : races) {
        List<Result> rows = new ArrayList<>(race.results());
        Collections.shuffle(rows, random);
        shuffled.add(race.withResults(rows));
      }
      Collections.shuffle(shuffled, random);
      RecordCheck again = start.check(shuffled);

      assertThat(again.claims()).isEqualTo(check.claims()).isNotEmpty();
      assertThat(again.rejections()).isEqualTo(check.rejections());
      assertThat(again.bookAfter()).isEqualTo(check.bookAfter());
    }

    @RepeatedTest(30)
    void isTheSameAsOneAfterTheOther(RepetitionInfo repetition) {
      List<Race> races = RandomRaces.of(new Random(repetition.getCurrentRepetition()));
      RecordBook folded = RandomRaces.book();
      List<RecordClaim> claims = new ArrayList<>();
      for (Race race : Given.inTime(races)) {
        RecordCheck check = folded.check(race);
        claims.addAll(check.claims());
        folded = check.bookAfter();
      }
      RecordCheck atOnce = RandomRaces.book().check(races);
      assertThat(atOnce.claims()).isEqualTo(claims);
      assertThat(atOnce.bookAfter()).isEqualTo(folded);
    }
  }

  /**
   * Races of few athletes and marks, so that they meet, tie and equal; the seed makes them the same
   * every time.
   */
  private static final class RandomRaces {
    private static final ImmutableList<Athlete> FIELD =
        ImmutableList.of(
            ANNA, BERTA, CLARA, athlete("Dora DENK", "GER"), athlete("Emma ERIC", "ITA"));

    static RecordBook book() {
      return RecordCheckTest.book(
              world("Women 100", "10.90"),
              world("Women LJ", "7.00"),
              record("NR GER", "Women 100", "10.95", HOLDER, "2010-01-01"))
          .asComplete();
    }

    static List<Race> of(Random random) {
      List<Race> races = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        Race.Builder race =
            (random.nextBoolean() ? race("Women 100") : race("Women LJ"))
                .date(DAY.plusDays(random.nextInt(3)))
                .wind(Wind.ofTenths(18 + random.nextInt(4)))
                .round(random.nextBoolean() ? RoundType.ROUND_1 : RoundType.FINAL, 1 + i)
                .facility(Facility.STANDARD_TRACK);
        races.add(race.build());
      }
      return races.stream().map(race -> race.withResults(rows(race, random))).toList();
    }

    private static List<Result> rows(Race race, Random random) {
      List<Result> rows = new ArrayList<>();
      for (Athlete athlete : FIELD) {
        Result.Builder row = Result.builder().competitor(athlete);
        if (race.event().discipline().hasTrials()) {
          List<Trial> trials = new ArrayList<>();
          for (int i = 0; i < 3; i++) {
            trials.add(
                Trial.of(
                    Distance.ofCentimetres(698 + random.nextInt(6)),
                    Wind.ofTenths(18 + random.nextInt(4))));
          }
          row.trials(trials)
              .outcome(
                  trials.stream()
                      .flatMap(trial -> trial.distance().stream())
                      .max(Comparator.naturalOrder())
                      .orElseThrow());
        } else {
          row.outcome(RaceTime.parse("10.8" + random.nextInt(10)));
        }
        rows.add(random.nextInt(3) == 0 ? row.build() : row.place(1 + random.nextInt(3)).build());
      }
      return rows;
    }
  }

  /** The convention of result sheets. */
  @Nested
  class Flagged {
    private final Athlete young =
        Athlete.builder()
            .name("Young ONE")
            .federation("GER")
            .born(LocalDate.of(2006, 2, 2))
            .build();

    private List<String> flags(Performance.Builder performance, RecordBook book) {
      RecordCheck check = book.check(performance.build());
      return check.claims().isEmpty()
          ? List.of()
          : check.flags(check.claims().get(0).performance());
    }

    @Test
    void leadsFirstThenRecordsThenBests() {
      RecordBook book = RecordBook.empty();
      assertThat(flags(Given.performance("Women 1500", "3:48.00", ANNA), book))
          .containsExactly("WL", "WR", "PB");
    }

    @Test
    void theHighestOfAnAgeGroupHidesTheOthersOfIt() {
      RecordBook book =
          book(
              record("AR EU", "Women 1500", "3:51.00", HOLDER, "2010-01-01"),
              record("NR GER", "Women 1500", "3:57.00", HOLDER, "2010-01-01"),
              record("WU20R", "Women 1500", "3:51.34", HOLDER, "1997-10-18"),
              record("NU20R GER", "Women 1500", "4:06.00", HOLDER, "2010-01-01"),
              record("NU23R GER", "Women 1500", "4:00.00", HOLDER, "2010-01-01"));
      assertThat(flags(Given.performance("Women 1500", "3:50.50", young), book))
          .containsExactly("AR", "NU23R", "WU20R");
      assertThat(flags(Given.performance("Women 1500", "3:56.00", young), book))
          .containsExactly("NR", "NU23R", "NU20R");
    }

    @Test
    void aPersonalBestHidesTheSeasonsAndAnEqualledOneToo() {
      RecordBook book =
          book(
              record(RecordScope.personal(ANNA), "Women 1500", "4:00.00", ANNA, "2023-05-01"),
              record(
                  RecordScope.personal(ANNA).inSeason(2024),
                  "Women 1500",
                  "4:02.00",
                  ANNA,
                  "2024-05-01"));
      assertThat(flags(Given.performance("Women 1500", "4:01.00", ANNA), book))
          .containsExactly("SB");
      assertThat(flags(Given.performance("Women 1500", "4:02.00", ANNA), book))
          .containsExactly("=SB");
      assertThat(flags(Given.performance("Women 1500", "4:00.00", ANNA), book))
          .containsExactly("=PB");
      assertThat(flags(Given.performance("Women 1500", "3:59.99", ANNA), book))
          .containsExactly("PB");
      assertThat(flags(Given.performance("Women 1500", "4:02.01", ANNA), book)).isEmpty();
    }

    /** Pichardo of Portugal: the national record of his new nation, and only a season's best. */
    @Test
    void aNationalRecordIsNotAlwaysAPersonalBest() {
      RecordBook book =
          book(
              record(RecordScope.personal(ANNA), "Women 1500", "4:00.00", ANNA, "2023-05-01"),
              record(
                  RecordScope.personal(ANNA).inSeason(2024),
                  "Women 1500",
                  "4:03.00",
                  ANNA,
                  "2024-05-01"),
              record("NR GER", "Women 1500", "4:02.00", HOLDER, "2010-01-01"));
      assertThat(flags(Given.performance("Women 1500", "4:01.00", ANNA), book))
          .containsExactly("NR", "SB");
      assertThat(flags(Given.performance("Women 1500", "4:02.00", ANNA), book))
          .containsExactly("=NR", "SB");
    }
  }

  @Test
  void claimsBecomeRecordsThatWaitForRatification() {
    Race race =
        race("Women 100")
            .wind(Wind.parse("+1.0"))
            .result(row(1, ANNA, "Women 100", "10.48").build())
            .build();
    ImmutableList<RecordClaim> claims = RecordBook.empty().check(race).claims();
    assertThat(claims)
        .extracting(RecordClaim::toRecord)
        .allSatisfy(
            record -> {
              assertThat(record.holder()).isEqualTo(ANNA);
              assertThat(record.date()).isEqualTo(DAY);
              assertThat(record.wind()).contains(Wind.parse("+1.0"));
              assertThat(record.mark()).isEqualTo(mark(race.event(), "10.48"));
            });
    assertThat(claims)
        .filteredOn(claim -> claim.toRecord().status() == RecordStatus.PENDING)
        .extracting(RecordClaim::flag)
        .containsExactly("WR", "AR", "NR");
  }

  @Test
  void claimsAreEqualByAllTheySay() {
    Race race = race("Women 1500").result(row(1, ANNA, "Women 1500", "3:48.00").build()).build();
    Race faster = race("Women 1500").result(row(1, ANNA, "Women 1500", "3:47.00").build()).build();
    Race second = race("Women 1500").result(row(2, ANNA, "Women 1500", "3:48.00").build()).build();
    RecordBook standing = book(world("Women 1500", "3:49.04"));
    new EqualsTester()
        .addEqualityGroup(standing.check(race).claims(), standing.check(race).claims())
        .addEqualityGroup(standing.check(faster).claims())
        .addEqualityGroup(standing.check(second).claims())
        .addEqualityGroup(book(world("Women 1500", "3:48.50")).check(race).claims())
        .addEqualityGroup(book(world("Women 1500", "3:48.00")).check(race).claims())
        .addEqualityGroup(
            book(record("NR GER", "Women 1500", "3:49.04", HOLDER, "2010-01-01"))
                .check(race)
                .claims())
        .testEquals();
  }

  @Test
  void saysHowMuchItFound() {
    assertThat(
            book(world("Women 1500", "3:49.04"))
                .check(Given.performance("Women 1500", "3:48.00", ANNA).build()))
        .hasToString("1 claims, 0 rejections");
  }
}
