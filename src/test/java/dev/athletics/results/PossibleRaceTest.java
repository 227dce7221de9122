package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Status;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot all be true in a race is refused where it is built, all of it at once. */
class PossibleRaceTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 6);

  private static Race.Builder race(String event) {
    return Race.builder(Event.parse(event)).date(DAY);
  }

  private static Athlete.Builder athlete(String name) {
    return Athlete.builder().name("", name);
  }

  private static Result.Builder row(Competitor competitor, Outcome outcome) {
    return Result.builder().competitor(competitor).outcome(outcome);
  }

  private static Result.Builder time(Competitor competitor, String time) {
    return row(competitor, RaceTime.parse(time));
  }

  private static Athlete of(Category category) {
    return athlete("A").category(category).build();
  }

  private static Team team(Category category, Athlete... runners) {
    return Team.builder().name("Club").category(category).runners(runners).build();
  }

  private static ImmutableList<String> components(Race.Builder race) {
    return race.contradictions().stream()
        .map(Contradiction::component)
        .collect(ImmutableList.toImmutableList());
  }

  @Nested
  class Contradictions {
    @Test
    void areAllFoundWithTheirRowsInAListOfThreeThousand() {
      List<Result> rows =
          IntStream.rangeClosed(1, 3000)
              .mapToObj(
                  i ->
                      row(
                              athlete("A" + i).build(),
                              i % 1000 == 0 ? Distance.parse("8.95") : RaceTime.parse("1:45.00"))
                          .build())
              .toList();
      Race.Builder race = race("Women's 800m").results(rows);

      assertThat(race.contradictions())
          .extracting(Contradiction::row)
          .containsExactly(Optional.of(1000), Optional.of(2000), Optional.of(3000));
      ContradictionException refused =
          catchThrowableOfType(ContradictionException.class, race::build);
      assertThat(refused.contradictions()).isEqualTo(race.contradictions());
    }

    @Test
    void ofTheRaceItselfHaveNoRowAndComeFirst() {
      Race.Builder race =
          Race.builder(Event.parse("Men 100"))
              .starters(0)
              .results(row(of(Category.MEN), Points.of(1)).build());

      assertThat(race.contradictions())
          .extracting(Contradiction::component)
          .containsExactly("date", "starters", "outcome");
      assertThat(race.contradictions().get(1).row()).isEmpty();
    }

    @Test
    void ofAResultAreAllFound() {
      Result.Builder result = Result.builder().competitor(of(Category.MEN)).place(0).lane(0);

      assertThat(result.contradictions())
          .extracting(Contradiction::component)
          .containsExactly("outcome", "place", "lane");
    }

    @Test
    void areInWhatARowSaidBeforeItWasRevised() {
      Result jump = row(of(Category.MEN), Distance.parse("8.95")).build();
      Result revised =
          row(of(Category.MEN), RaceTime.parse("1:45.00"))
              .revisions(List.of(new Revision(jump, LocalDate.EPOCH, "another event")))
              .build();
      Result again = revised.revise(LocalDate.EPOCH, "time").build();

      assertThat(race("Men's 800m").results(revised, again).contradictions())
          .extracting(Contradiction::component)
          .containsExactly("revisions", "revisions");
    }

    @Test
    void beyondTheThirdAreCountedInTheMessage() {
      Result wrong = row(of(Category.MEN), Points.of(1)).build();
      Race.Builder race = race("Men 100").results(wrong, wrong, wrong, wrong, wrong);

      assertThat(catchThrowableOfType(ContradictionException.class, race::build))
          .hasMessageStartingWith("row 1, A 1: the mark cannot be set in Men 100; row 2, ")
          .hasMessageEndingWith("; and 2 more");
    }
  }

  @Nested
  class Categories {
    @ParameterizedTest
    @CsvSource({
      "Women 800, MEN, false",
      "Women 800, WOMEN, true",
      "Women 800, , true",
      "Women 800, MIXED, false",
      "Men 10000, WOMEN, true",
      "Men 10000, MIXED, false",
      "Mixed 5000, MEN, true",
      "Mixed 5000, WOMEN, true",
      "Mixed 5000, , true",
      "Mixed 5000, MIXED, false",
      "Open 5000, NON_BINARY, true",
      "Men 10000, NON_BINARY, true",
      "Women 800, NON_BINARY, true",
      "Non-Binary 5000, NON_BINARY, true",
      "Non-Binary 5000, , true",
      "Non-Binary 5000, MEN, false",
      "Non-Binary 5000, MIXED, false"
    })
    void ofAthletesFitTheEvent(String event, Category category, boolean possible) {
      Athlete.Builder athlete = athlete("A");
      if (category != null) {
        athlete.category(category);
      }
      Race.Builder race = race(event).result(time(athlete.build(), "30:00.00").build());

      assertThat(race.contradictions().isEmpty()).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
      "Women 4x400, MEN, false",
      "Women 4x400, MIXED, false",
      "Men 4x400, WOMEN, true",
      "Mixed 4x400, MIXED, true",
      "Mixed 4x400, WOMEN, false"
    })
    void ofTeamsFitTheRelay(String event, Category category, boolean possible) {
      Race.Builder race = race(event).result(time(team(category), "3:30.00").build());

      assertThat(race.contradictions().isEmpty()).isEqualTo(possible);
    }

    @Test
    void ofTheRunnersFitTheRelayOfWomen() {
      Team team = team(Category.WOMEN, of(Category.WOMEN), of(Category.MEN));

      assertThat(components(race("Women 4x400").result(time(team, "3:30.00").build())))
          .containsExactly("competitor");
    }

    @Test
    void ofAGuestMayBeTheOther() {
      Result pacemaker = time(of(Category.MEN), "1:45.00").outOfCompetition(true).build();

      assertThat(race("Women 800").result(pacemaker).contradictions()).isEmpty();
    }

    @Test
    void ofBothMakeAMixedRaceWhichMustNotBeDenied() {
      Race.Builder race =
          race("Men 10000")
              .results(
                  time(athlete("A").build(), "29:00.00").build(),
                  time(of(Category.WOMEN), "30:00.00").build());

      assertThat(race.build().mixedRace().isYes()).isTrue();
      assertThat(components(race.mixedRace(false))).containsExactly("mixedRace");
    }
  }

  @Nested
  class Competitors {
    @Test
    void ofARelayAreTeams() {
      assertThat(components(race("Men 4x100").result(time(of(Category.MEN), "37.00").build())))
          .containsExactly("competitor");
    }

    @Test
    void ofARaceForIndividualsAreAthletes() {
      assertThat(components(race("Men 100").result(time(team(Category.MEN), "9.50").build())))
          .containsExactly("competitor");
    }

    @ParameterizedTest
    @CsvSource({"2030-01-01, false", "2024-08-07, false", "2024-08-06, true"})
    void areBornBeforeTheRace(LocalDate born, boolean possible) {
      Race.Builder race =
          race("Men 100").result(time(athlete("A").born(born).build(), "9.9").build());

      assertThat(race.contradictions().isEmpty()).isEqualTo(possible);
    }

    @Test
    void whoRunInATeamAreBornBeforeTheRace() {
      Team team = team(Category.MEN, athlete("A").born(2030).build());

      assertThat(components(race("Men 4x100").result(time(team, "37.00").build())))
          .containsExactly("competitor");
    }

    @ParameterizedTest
    @CsvSource({
      "U20 Men 100, 2004, false",
      "U20 Men 100, 2005, true",
      "U20 Men 100, 2012, true",
      "U18 Men 100, 2006, false",
      "U17 Men 100, 2005, false",
      // Some federations count the age for it on another day than 31 December.
      "U17 Men 100, 2006, true",
      "M40 100, 1985, false",
      "M40 100, 1984, true",
      "M40 100, 1950, true",
      "Men 100, 1950, true"
    })
    void areNotCertainlyTooOldOrTooYoungForTheAgeGroup(String event, int born, boolean possible) {
      Race.Builder race =
          race(event).result(time(athlete("A").born(born).build(), "11.00").build());

      assertThat(race.contradictions().isEmpty()).isEqualTo(possible);
    }

    @Test
    void mayBeTooOldAsGuestsAndThenSetAMarkOfAllAges() {
      Athlete older = athlete("A").born(2000).build();
      Race race =
          race("U20 Men 100").result(time(older, "11.00").outOfCompetition(true).build()).build();

      assertThat(race.performances())
          .extracting(Performance::event)
          .containsExactly(Event.parse("Men 100"));
    }
  }

  @Nested
  class TwoRows {
    private final Athlete namesake = athlete("Wei LI").build();

    @Test
    void ofNamesakesAreTwoPeople() {
      Race.Builder race =
          race("Men MAR")
              .results(
                  time(namesake, "2:40:00").bib("1").build(),
                  time(namesake, "2:50:00").bib("2").build(),
                  time(namesake, "2:55:00").build());

      assertThat(race.contradictions()).isEmpty();
    }

    @Test
    void withOneIdAreOnePersonWhoCannotBeListedTwice() {
      Athlete known = athlete("Wei LI").id("wa", "1").build();
      Race.Builder race =
          race("Men MAR").results(time(known, "2:40:00").build(), time(known, "2:50:00").build());

      assertThat(race.contradictions())
          .extracting(Contradiction::toString)
          .containsExactly("row 2, Wei LI, with the id wa=1, is also in row 1");
    }

    @Test
    void withOneBibContradictEachOther() {
      Race.Builder race =
          race("Men MAR")
              .results(
                  time(namesake, "2:40:00").bib("7").build(),
                  time(athlete("B").build(), "2:50:00").bib("7").build());

      assertThat(race.contradictions())
          .extracting(Contradiction::toString)
          .containsExactly("row 2, bib 7 of B is also worn in row 1");
    }
  }

  @Nested
  class Splits {
    private List<Contradiction> found(String event, Outcome outcome, String... splits) {
      Competitor competitor =
          event.contains("x") ? team(Category.MEN) : athlete("A").category(Category.MEN).build();
      List<Split> passed =
          Stream.of(splits)
              .map(split -> split.split(" "))
              .map(split -> new Split(Discipline.parse(split[0]), RaceTime.parse(split[1])))
              .toList();
      return race(event).result(row(competitor, outcome).splits(passed).build()).contradictions();
    }

    @ParameterizedTest
    @CsvSource({
      "Men 800, 2:00.00, 1500 1:59.00, beyond the race",
      "Men 1500, 3:30.00, 1500 3:29.00, at its end",
      "Men 1500, 3:30.00, 800 3:40.00, after the finish",
      "Men 1500, 3:30.00, 800 3:30.00, with the finish",
      "Men 400, 44.00, 200H 24.00, over hurdles in a flat race",
      "Men 400, 44.00, 4x100 40.00, of a relay",
      "Men MAR, 2:10:00, 10KW 40:00, walked in a run"
    })
    void outsideTheRaceOrOfAnotherKindAreRefused(
        String event, String finish, String split, String why) {
      assertThat(found(event, RaceTime.parse(finish), split)).as(why).hasSize(1);
    }

    @Test
    void riseInDistanceAndTime() {
      RaceTime finish = RaceTime.parse("3:30.00");
      assertThat(found("Men 1500", finish, "400 56.00", "800 1:53.00")).isEmpty();
      assertThat(found("Men 1500", finish, "400 56.00", "800 55.00")).hasSize(1);
      assertThat(found("Men 1500", finish, "800 1:53.00", "400 56.00")).hasSize(1);
      assertThat(found("Men 1500", finish, "400 56.00", "400 56.00")).hasSize(1);
    }

    @Test
    void areRefusedInAContestThatIsNotARace() {
      assertThat(found("Men LJ", Distance.parse("8.00"), "100 10.00")).hasSize(1);
    }

    @Test
    void lieInsideTheDistanceAndTheTimeOfARaceForAnHour() {
      Distance covered = Distance.parse("21330m");
      assertThat(found("Men 1HR", covered, "20000 56:30.00")).isEmpty();
      assertThat(found("Men 1HR", covered, "25000 59:59.00")).hasSize(1);
      assertThat(found("Men 1HR", covered, "20000 1:00:01.00")).hasSize(1);
    }

    @Test
    void ofWhoeverDidNotFinishAreKept() {
      assertThat(found("Men 20000", NoMark.parse("DNF"), "10000 27:50.00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "Men 1500, 3:30.00, 800 1:52.00, true",
      "Men MAR, 2:03:00, HM 1:01:00, true",
      "Men 20KW, 1:20:00, 10KW 40:00, true",
      "Men 20KW, 1:20:00, 10K 40:00, false",
      "Men MAR, 2:03:00, 10000 29:00.00, false",
      "Men 3000SC, 8:10.00, 2000 5:30.00, false",
      "Men 400H, 48.00, 200 22.00, false",
      "Men 4x400, 3:00.00, 800 1:27.50, false"
    })
    void areMarksOfTheirOwnOnlyInARaceOfTheSameKind(
        String event, String finish, String split, boolean mark) {
      Competitor competitor = event.contains("x") ? team(Category.MEN) : of(Category.MEN);
      String[] passed = split.split(" ");
      Race race =
          race(event)
              .result(
                  time(competitor, finish)
                      .splits(
                          List.of(
                              new Split(Discipline.parse(passed[0]), RaceTime.parse(passed[1]))))
                      .build())
              .build();

      assertThat(race.performances())
          .extracting(Performance::kind)
          .filteredOn(kind -> kind == Performance.Kind.INTERMEDIATE)
          .hasSize(mark ? 1 : 0);
    }
  }

  @Nested
  class Series {
    @Test
    void ofTrialsAndOfHeightsExcludeEachOther() {
      Result.Builder both =
          row(of(Category.MEN), Distance.parse("2.10"))
              .trials(List.of(Trial.parse("2.10")))
              .bars(List.of(Bar.parse("2.10:o")));

      assertThat(both.contradictions())
          .extracting(Contradiction::component)
          .containsExactly("bars");
    }

    @Test
    void ofTrialsBelongToHorizontalJumpsAndThrows() {
      Result row =
          row(of(Category.MEN), Distance.parse("2.10"))
              .trials(List.of(Trial.parse("2.10")))
              .build();

      assertThat(components(race("Men HJ").result(row))).containsExactly("trials");
      assertThat(components(race("Men LJ").result(row))).isEmpty();
    }

    @Test
    void ofHeightsBelongToVerticalJumps() {
      Result row =
          row(of(Category.MEN), Distance.parse("2.10")).bars(List.of(Bar.parse("2.10:o"))).build();

      assertThat(components(race("Men LJ").result(row))).containsExactly("bars");
      assertThat(components(race("Men PV").result(row))).isEmpty();
    }

    @Test
    void ofEventsBelongToCombinedEventsAndHaveTheirMarks() {
      CombinedEventPart part =
          new CombinedEventPart(
              Discipline.parse("100"), NotatedMark.of(RaceTime.parse("10.50")), Points.of(975));
      CombinedEventPart impossible =
          new CombinedEventPart(
              Discipline.parse("100"), NotatedMark.of(Distance.parse("10.50")), Points.of(975));
      Result ofOne = row(of(Category.MEN), Points.of(975)).parts(List.of(part)).build();
      Result ofOther = row(of(Category.MEN), Points.of(975)).parts(List.of(impossible)).build();

      assertThat(components(race("Men DEC").result(ofOne))).isEmpty();
      assertThat(components(race("Men DEC").result(ofOther))).containsExactly("parts");
      assertThat(
              components(
                  race("Men 100")
                      .result(time(of(Category.MEN), "10.5").parts(List.of(part)).build())))
          .containsExactly("parts");
    }
  }

  @Nested
  class Outcomes {
    @ParameterizedTest
    @EnumSource(
        names = {"DNS", "DNF", "DQ", "NM"},
        value = Status.class)
    void withoutAMarkHaveNoPlace(Status status) {
      assertThat(row(of(Category.MEN), NoMark.of(status)).place(4).contradictions())
          .extracting(Contradiction::component)
          .containsExactly("place");
    }

    @Test
    void withoutATimeTakenMayHaveAPlace() {
      Result untimed = row(of(Category.MEN), NoMark.parse("NT")).place(4).build();

      assertThat(race("Men 100").result(untimed).build().results().get(0).place()).contains(4);
    }

    @Test
    void thatWereStruckOutBelongToTheDiscipline() {
      Result struckOut = row(of(Category.MEN), NoMark.parse("DQ 8:08.47")).build();

      assertThat(components(race("Men 3000SC").result(struckOut))).isEmpty();
      assertThat(components(race("Men LJ").result(struckOut))).containsExactly("outcome");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Men 100K, 22:00, 06:30, true",
    "Men 6HR, 22:00, 04:00, true",
    "Men PV, 19:00, 00:20, true",
    "Men 1500, 23:55, 00:02, true",
    "Men 1500, 20:50, 20:49, false",
    "Men 6HR, 22:00, 21:00, false"
  })
  void aRaceMayGoOnPastMidnightIfItCanLastSoLong(
      String event, LocalTime start, LocalTime finish, boolean possible) {
    Race.Builder race = race(event).startTime(start).finishTime(finish);

    assertThat(components(race)).isEqualTo(possible ? List.of() : List.of("finishTime"));
  }
}
