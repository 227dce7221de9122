package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaceTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 6);
  private static final Athlete KERR =
      Athlete.builder().name("Josh", "KERR").federation("GBR").build();

  private static Race.Builder race(String event) {
    return Race.builder(Event.parse(event)).date(DAY);
  }

  private static Result.Builder row(Outcome outcome) {
    return Result.builder().competitor(KERR).outcome(outcome);
  }

  private static Result.Builder time(String time) {
    return row(RaceTime.parse(time));
  }

  private static List<Trial> trials(String... trials) {
    return Stream.of(trials).map(Trial::parse).toList();
  }

  private static List<Bar> bars(String... bars) {
    return Stream.of(bars).map(Bar::parse).toList();
  }

  @Nested
  class RefusesAResult {
    private void assertRefused(Result.Builder result, String message) {
      assertThatIllegalArgumentException().isThrownBy(result::build).withMessage(message);
    }

    @Test
    void withoutCompetitorOrOutcome() {
      assertRefused(
          Result.builder(),
          "competitor of the result is missing; outcome of the result is missing");
      assertRefused(Result.builder().competitor(KERR), "outcome of the result is missing");
    }

    @Test
    void withAPlaceAndNoMark() {
      assertRefused(
          row(NoMark.parse("DNF")).place(3), "place 3 of Josh KERR (GBR) needs a mark, was DNF");
    }

    @Test
    void withNumbersBelowOne() {
      assertRefused(time("3:27.79").place(0), "place of Josh KERR (GBR) must be 1 or more, was 0");
      assertRefused(time("3:27.79").lane(0), "lane of Josh KERR (GBR) must be 1 or more, was 0");
      assertRefused(
          time("3:27.79").order(-1), "order of Josh KERR (GBR) must be 1 or more, was -1");
    }

    @Test
    void withANegativeReaction() {
      assertRefused(
          time("9.79").reaction(Duration.ofMillis(-1)),
          "reaction of Josh KERR (GBR) is negative: PT-0.001S");
    }

    @Test
    void withAReadingSlowerThanTheOfficialTime() {
      assertRefused(
          time("9.79").reading(RaceTime.parse("9.791")),
          "reading 9.791 of Josh KERR (GBR) is slower than the official time 9.79");
      assertThat(time("9.79").reading(RaceTime.parse("9.790")).build().reading()).isPresent();
    }

    @Test
    void withATrialAfterRetirement() {
      assertRefused(
          row(Distance.parse("7.62")).trials(trials("7.62", "r", "x")),
          "trials of Josh KERR (GBR) go on after r: [7.62, r, x]");
      assertRefused(
          row(Distance.parse("2.20")).bars(bars("2.20:o", "2.24:r", "2.27:x")),
          "bars of Josh KERR (GBR) go on after r: [2.20:o, 2.24:r, 2.27:x]");
    }
  }

  @Nested
  class RefusesAMarkOfAnotherKind {
    @Test
    void inARace() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> race("Men's Long Jump").results(time("8.95").build()).build())
          .withMessage("row 1, Josh KERR (GBR) 8.95: the mark cannot be set in Men LJ");
    }

    @Test
    void inAPerformance() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Performance.builder()
                      .competitor(KERR)
                      .event(Event.parse("Men's 100m"))
                      .mark(Points.of(9126))
                      .date(DAY)
                      .build())
          .withMessage("9126 cannot be a mark in Men 100");
    }

    @Test
    void inARecord() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Record.builder()
                      .scope(RecordScope.world())
                      .event(Event.parse("Men's Decathlon"))
                      .mark(Distance.parse("8.95"))
                      .holder(KERR)
                      .date(DAY)
                      .build())
          .withMessage("8.95 cannot be a mark in Men DEC");
    }
  }

  @Nested
  class RefusesARace {
    @Test
    void withoutADate() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Race.builder(Event.parse("Men's 100m")).build())
          .withMessageStartingWith("date of");
    }

    @Test
    void thatFinishesBeforeItStarts() {
      Race.Builder race =
          race("Men's 1500m").startTime(LocalTime.of(20, 50)).finishTime(LocalTime.of(20, 49));
      assertThatIllegalArgumentException()
          .isThrownBy(race::build)
          .withMessage("finishTime 20:49 is before startTime 20:50");
    }

    @Test
    void withTwoCompetitorsOnOneBib() {
      Result one = time("3:27.79").bib("504").build();
      Result other =
          one.toBuilder().competitor(Athlete.builder().name("Cole HOCKER").build()).build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> race("Men's 1500m").results(one, other).build())
          .withMessage("row 2, bib 504 of Cole HOCKER is also worn in row 1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Final, true",
    "Final A, true",
    "Final B, false",
    "Semifinal 1, false",
    "Qualification, false"
  })
  void onlyAFinalGivesMedals(String round, boolean medal) {
    Race race =
        race("Men's 1500m")
            .round(Round.parse(round))
            .result(time("3:27.79").place(1).build())
            .build();

    assertThat(race.medal(race.results().get(0)))
        .isEqualTo(medal ? Optional.of(Medal.GOLD) : Optional.empty());
  }

  @Nested
  class MarkReadFromASheet {
    private final NotatedMark aided = Discipline.parse("MAR").parseMark("2:03:02a");

    @Test
    void bringsOutcomeNotesAndWindIntoAResultInOneCall() {
      Result jump =
          Result.builder()
              .competitor(KERR)
              .mark(Discipline.parse("LJ").parseMark("8.91w (+2.9)"))
              .build();

      assertThat(jump.outcome()).isEqualTo(Distance.parse("8.91"));
      assertThat(jump.notes()).containsExactly(MarkNote.WIND_ASSISTED);
      assertThat(jump.wind()).contains(Wind.parse("+2.9"));
    }

    @Test
    void bringsMarkNotesAndWindIntoAPerformanceInOneCall() {
      Performance run =
          Performance.builder()
              .competitor(KERR)
              .event(Event.parse("Men MAR"))
              .mark(aided)
              .date(DAY)
              .build();

      assertThat(run.mark()).isEqualTo(RaceTime.parse("2:03:02"));
      assertThat(run.notes()).containsExactly(MarkNote.AIDED_COURSE);
    }

    @Test
    void takesThePlaceOfTheMarkReadBefore() {
      Result corrected =
          Result.builder()
              .competitor(KERR)
              .mark(Discipline.parse("LJ").parseMark("8.91w (+2.9)"))
              .mark(Discipline.parse("LJ").parseMark("8.19"))
              .build();

      assertThat(corrected.notes()).isEmpty();
      assertThat(corrected.wind()).isEmpty();
    }

    @Test
    void isRefusedByAPerformanceWhereItIsNotAMark() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Performance.builder().mark(Discipline.parse("MAR").parseMark("DNF")))
          .withMessage("mark must be a mark, was DNF");
    }
  }

  @Test
  void resultOfACompetitorIsTheRowThatListsThem() {
    Race race = race("Men's 1500m").result(time("3:27.79").build()).build();

    assertThat(race.result(KERR)).containsSame(race.results().get(0));
    assertThat(race.result(Athlete.builder().name("Cole", "HOCKER").build())).isEmpty();
  }

  @Test
  void guestsGetNoMedal() {
    Result guest = time("3:27.79").place(1).outOfCompetition(true).build();
    Race race = race("Men's 1500m").result(guest).build();

    assertThat(race.medal(guest)).isEmpty();
  }

  @Test
  void venueIsThatOfTheCompetitionUnlessItHasItsOwn() {
    Competition paris =
        Competition.builder().name("Olympic Games Paris 2024").venue(Venue.of("Paris")).build();

    assertThat(race("Men's 1500m").competition(paris).build().venue()).contains(Venue.of("Paris"));
    assertThat(
            race("Men's Marathon").competition(paris).venue(Venue.of("Versailles")).build().venue())
        .contains(Venue.of("Versailles"));
  }

  @Test
  void copyThroughItsBuilderIsEqual() {
    Race race =
        race("Men's 1500m")
            .wind(Wind.parse("+1.0"))
            .facility(Facility.STANDARD_TRACK)
            .mixedRace(true)
            .status(ListStatus.UNOFFICIAL)
            .result(time("3:27.79").place(2).lane(4).build())
            .build();

    assertThat(race.toBuilder().build()).isEqualTo(race);
    assertThat(race.withResults(race.results())).isEqualTo(race);
    assertThat(race.withResults(List.of()).results()).isEmpty();
  }

  @Nested
  class Performances {
    private List<String> marks(Race race) {
      return race.performances().stream()
          .map(
              p ->
                  p.kind()
                      + " "
                      + p.event().discipline()
                      + " "
                      + p.mark()
                      + p.wind().map(w -> " " + w).orElse(""))
          .toList();
    }

    @Test
    void ofARaceAreItsResults() {
      Race race = race("Men's 100m").wind(Wind.parse("+1.0")).results(time("9.79").build()).build();

      assertThat(marks(race)).containsExactly("RESULT 100 9.79 +1.0");
      assertThat(race.performances().get(0).competitor()).isEqualTo(KERR);
      assertThat(race.performances().get(0).date()).isEqualTo(DAY);
    }

    @Test
    void ofASeriesAreItsValidTrialsInOrder() {
      Race race =
          race("Men's Long Jump")
              .result(
                  row(Distance.parse("8.91"))
                      .wind(Wind.parse("+2.9"))
                      .trials(trials("8.68(0.0)", "x", "8.91(+2.9)"))
                      .build())
              .build();

      assertThat(marks(race)).containsExactly("TRIAL LJ 8.68 0.0", "TRIAL LJ 8.91 +2.9");
      assertThat(race.performances())
          .extracting(Performance::attempt)
          .containsExactly(Optional.of(1), Optional.of(3));
    }

    /** CR 31: heights cleared in a jump-off count. */
    @Test
    void ofHeightsAreThoseClearedTheJumpOffToo() {
      Race race =
          race("Men's High Jump")
              .result(
                  row(Distance.parse("2.09"))
                      .bars(bars("2.06:xo", "2.09:o", "2.12:xxx", "J2.12:x", "J2.10:o"))
                      .build())
              .build();

      assertThat(marks(race)).containsExactly("TRIAL HJ 2.06", "TRIAL HJ 2.09", "TRIAL HJ 2.10");
    }

    @Test
    void includeIntermediateTimesAndSayWhetherTheRaceWasFinished() {
      Result.Builder row =
          row(NoMark.parse("DNF"))
              .splits(List.of(new Split(Discipline.parse("10000"), RaceTime.parse("27:50.00"))));
      Race race = race("Men's 20000m").result(row.build()).build();

      assertThat(marks(race)).containsExactly("INTERMEDIATE 10000 27:50.00");
      assertThat(race.performances().get(0).isFinished()).isFalse();
    }

    @Test
    void includeTheEventsOfACombinedEventWithTheirWinds() {
      NotatedMark sprint =
          new NotatedMark(
              RaceTime.parse("10.46"), ImmutableSet.of(), Optional.of(Wind.parse("-0.1")));
      Race race =
          race("Men's Decathlon")
              .result(
                  row(Points.of(985))
                      .parts(
                          List.of(
                              new CombinedEventPart(
                                  Discipline.parse("100"), sprint, Points.of(985))))
                      .build())
              .build();

      assertThat(marks(race))
          .containsExactly("COMBINED_EVENT_PART 100 10.46 -0.1", "RESULT DEC 985");
      assertThat(race.performances().get(1).windsOfParts()).containsExactly(Wind.parse("-0.1"));
    }

    @Test
    void includeTheFirstLegOfARelay() {
      Team team = Team.builder().federation("NED").runners(KERR).build();
      Race race =
          race("Men's 4x400m")
              .result(
                  Result.builder()
                      .competitor(team)
                      .outcome(RaceTime.parse("2:59.00"))
                      .legs(List.of(Leg.leadOff(KERR, RaceTime.parse("44.90"))))
                      .build())
              .build();

      assertThat(marks(race)).containsExactly("LEAD_OFF_LEG 400 44.90", "RESULT 4x400 2:59.00");
      assertThat(race.performances().get(0).competitor()).isEqualTo(KERR);
    }

    @Test
    void ofTheDisqualifiedAreNone() {
      Race race =
          race("Men's Long Jump")
              .result(row(NoMark.parse("DQ 8.31m")).trials(trials("8.31(+1.0)")).build())
              .build();

      assertThat(race.performances()).isEmpty();
    }

    @Test
    void ofThoseDisqualifiedAfterwardsAreNone() {
      Race race =
          race("Men's 100m")
              .result(row(RaceTime.parse("9.79")).notes(Set.of(MarkNote.ANNULLED)).build())
              .build();

      assertThat(race.performances()).isEmpty();
    }
  }

  @Nested
  class BestOfASeries {
    /** Tokyo 1991: placed by 8.91 with +2.9, listed with 8.87. */
    private final Race tokyo =
        race("Men's Long Jump")
            .result(
                row(Distance.parse("8.91"))
                    .trials(
                        trials(
                            "8.68(0.0)",
                            "x",
                            "8.83(+2.3)",
                            "8.91(+2.9)",
                            "8.87(-0.2)",
                            "8.84(+1.7)"))
                    .build())
            .build();

    @Test
    void countsForThePlaceWhateverTheWind() {
      assertThat(tokyo.best(tokyo.results().get(0)).orElseThrow().mark())
          .isEqualTo(Distance.parse("8.91"));
    }

    @Test
    void withALegalWindCountsForLists() {
      Performance legal = tokyo.bestLegal(tokyo.results().get(0)).orElseThrow();

      assertThat(legal.mark()).isEqualTo(Distance.parse("8.87"));
      assertThat(legal.attempt()).contains(5);
    }

    @ParameterizedTest(name = "{0} {1} at {2}")
    @CsvSource({
      "Men's Long Jump, 8.00(+2.0), STANDARD_TRACK, true",
      "Men's Long Jump, 8.00(+2.1), STANDARD_TRACK, false",
      "Men's Long Jump, 8.00(NWI), STANDARD_TRACK, false",
      "Men's Long Jump, 8.00, STANDARD_TRACK, false",
      "Men's Long Jump, 8.00, SHORT_TRACK, true",
      "Men's Long Jump, 8.00(+2.1), SHORT_TRACK, false",
      "Men's Shot Put, 22.00, STANDARD_TRACK, true"
    })
    void isLegalWhereTheWindIsOrDoesNotMatter(
        String event, String trial, Facility facility, boolean legal) {
      Trial only = Trial.parse(trial);
      Race race =
          race(event)
              .facility(facility)
              .result(row(only.distance().orElseThrow()).trials(List.of(only)).build())
              .build();

      assertThat(race.bestLegal(race.results().get(0)).isPresent()).isEqualTo(legal);
    }

    @Test
    void isNothingWithoutAMark() {
      Race race =
          race("Men's Long Jump")
              .result(row(NoMark.parse("NM")).trials(trials("x", "x", "x")).build())
              .build();

      assertThat(race.best(race.results().get(0))).isEmpty();
    }
  }
}
