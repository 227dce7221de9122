package dev.athletics.results.placing;

import static dev.athletics.results.placing.Rows.heights;
import static dev.athletics.results.placing.Rows.names;
import static dev.athletics.results.placing.Rows.places;
import static dev.athletics.results.placing.Rows.points;
import static dev.athletics.results.placing.Rows.race;
import static dev.athletics.results.placing.Rows.reading;
import static dev.athletics.results.placing.Rows.series;
import static dev.athletics.results.placing.Rows.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.Status;
import dev.athletics.results.placing.PlacingRules.Step;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {
  @Nested
  class OnTheTrack {
    /** TR 21: Paris 2024, 9.784 and 9.789, both published as 9.79. */
    @Test
    void readingTellsEqualTimesApart() {
      Race race =
          race(
              "Men's 100m",
              reading("Thompson", "9.789", "9.79"),
              reading("Lyles", "9.784", "9.79"));

      PlacingReport report = Placing.explain(race);

      assertThat(places(report.race())).containsExactly(entry("Lyles", 1), entry("Thompson", 2));
      assertThat(report.tieBreaks()).hasSize(1);
      TieBreak tie = report.tieBreaks().get(0);
      assertThat(tie.decidedBy()).contains(new Step(Criterion.READING, "TR 21"));
      assertThat(tie).hasToString("1: Lyles before Thompson by reading to the thousandth (TR 21)");
    }

    /** TR 21: equal to the thousandth is a tie, in finals too, and the next place stays empty. */
    @Test
    void equalReadingsShareThePlace() {
      Race race =
          race(
              "Men's 110mH",
              reading("Martinez", "13.444", "13.45"),
              reading("Obasuyi", "13.455", "13.46"),
              reading("Mohamed", "13.444", "13.45"));

      PlacingReport report = Placing.explain(race);

      assertThat(places(report.race()))
          .containsExactly(entry("Martinez", 1), entry("Mohamed", 1), entry("Obasuyi", 3));
      assertThat(report.standingTies())
          .singleElement()
          .satisfies(
              tie -> {
                assertThat(tie.equalOn())
                    .extracting(Step::criterion)
                    .containsExactly(Criterion.MARK, Criterion.READING);
                assertThat(tie.lacking()).isEmpty();
              });
    }

    @Test
    void readingOfSomeDecidesNothing() {
      Race race =
          race(
              "Men's 100m",
              time("A", "9.79"),
              reading("B", "9.781", "9.79"),
              reading("C", "9.789", "9.79"));

      PlacingReport report = Placing.explain(race);

      assertThat(places(report.race()).values()).containsOnly(1);
      assertThat(report.tieBreaks().get(0).lacking())
          .extracting(Step::criterion)
          .containsExactly(Criterion.READING);
    }

    /** The judges had the picture: two hand times of 10.2 with places 1 and 2 are no error. */
    @Test
    void placesGivenStandWhereReadingsAreNotKnown() {
      Race race = race("Men's 100m", time("A", "10.2h", 2), time("B", "10.2h", 1));

      assertThat(places(Placing.place(race))).containsExactly(entry("B", 1), entry("A", 2));
      assertThat(Placing.verify(race)).isEmpty();
    }

    /** TR 21: the picture has been read, so the judges know no more than the list. */
    @Test
    void placesGivenDoNotStandAgainstEqualReadings() {
      Race race =
          race(
              "Men's 100m",
              reading("A", "9.784", "9.79").withPlace(Optional.of(1)),
              reading("B", "9.784", "9.79").withPlace(Optional.of(2)));

      assertThat(places(Placing.place(race))).containsExactly(entry("A", 1), entry("B", 1));
    }

    @Test
    void placesGivenDoNotStandAgainstReadings() {
      Race race =
          race(
              "Men's 100m",
              reading("A", "9.781", "9.79").withPlace(Optional.of(2)),
              reading("B", "9.789", "9.79").withPlace(Optional.of(1)));

      assertThat(places(Placing.place(race))).containsExactly(entry("A", 1), entry("B", 2));
      assertThat(Placing.verify(race))
          .extracting(Misplacement::byRule)
          .containsExactly(Optional.of(1), Optional.of(2));
    }
  }

  @Nested
  class OnTheRoad {
    /** TR 55: whole seconds do not separate; the order of finish does. */
    @Test
    void orderOfFinishStands() {
      Race race =
          race(
              "Men's 20km Race Walk",
              time("A", "1:19:56"),
              time("B", "1:19:56"),
              time("C", "1:19:16"));

      assertThat(places(Placing.place(race)))
          .containsExactly(entry("C", 1), entry("A", 2), entry("B", 3));
    }

    @Test
    void placesGivenTellTheOrderOfFinish() {
      Race race =
          race(
              "Men's Marathon",
              time("A", "2:03:44", 2),
              time("B", "2:03:44", 1),
              time("C", "2:04:00", 3));

      assertThat(places(Placing.place(race)))
          .containsExactly(entry("B", 1), entry("A", 2), entry("C", 3));
    }
  }

  @Nested
  class InHorizontalJumpsAndThrows {
    /** TR 25: Rome 2024, 20.88 twice, second best 20.51 against 20.19. */
    @Test
    void secondBestDecides() {
      Race race =
          race(
              "Men's Shot Put",
              series("Stanek", "20.19 x 19.48 20.88 x 20.09"),
              series("Lincoln", "20.51 x 19.92 20.88 20.23 x"));

      assertThat(places(Placing.place(race)))
          .containsExactly(entry("Lincoln", 1), entry("Stanek", 2));
      assertThat(Placing.explain(race).tieBreaks().get(0).decidedBy())
          .contains(new Step(Criterion.NEXT_BEST, "TR 25"));
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
      "8.08 8.04 x, 8.08 7.93 8.00",
      "8.08 7.93 x 7.50, 8.08 7.93 x x",
      "8.08 7.50, 8.08 -",
      "x x 8.08 8.08, 8.08 8.07 8.07"
    })
    void betterSeriesComesFirst(String better, String worse) {
      Race race = race("Men's Long Jump", series("worse", worse), series("better", better));

      assertThat(places(Placing.place(race)))
          .containsExactly(entry("better", 1), entry("worse", 2));
    }

    @Test
    void equalSeriesShareThePlaceInAnyOrderOfTrials() {
      Race race = race("Men's Long Jump", series("A", "8.08 x 7.93"), series("B", "7.93 8.08 x"));

      assertThat(places(Placing.place(race)).values()).containsExactly(1, 1);
    }

    /** The wind has no say in places: Lewis was second with 8.91 at +2.9. */
    @Test
    void aidedMarkCountsForThePlace() {
      Race race =
          race("Men's Long Jump", series("legal", "8.87(-0.2)"), series("aided", "8.91(+2.9)"));

      assertThat(places(Placing.place(race))).containsExactly(entry("aided", 1), entry("legal", 2));
    }
  }

  @Nested
  class InVerticalJumps {
    /** TR 26.8 */
    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
      "2.30:xo 2.33:xxx, 2.30:xxo 2.33:xxx, FAILURES_AT_HEIGHT",
      "2.28:xo 2.30:o, 2.28:o 2.30:xo, FAILURES_AT_HEIGHT",
      "2.28:o 2.30:xo, 2.28:xo 2.30:xo, FAILURES_UP_TO_HEIGHT",
      "2.28:o 2.30:o 2.33:xxx, 2.28:xo 2.30:o 2.33:r, FAILURES_UP_TO_HEIGHT",
      "2.28:- 2.30:o, 2.28:xo 2.30:o, FAILURES_UP_TO_HEIGHT"
    })
    void countbackDecides(String better, String worse, Criterion criterion) {
      Race race = race("Men's High Jump", heights("worse", worse), heights("better", better));

      PlacingReport report = Placing.explain(race);

      assertThat(places(report.race())).containsExactly(entry("better", 1), entry("worse", 2));
      assertThat(report.tieBreaks())
          .singleElement()
          .satisfies(tie -> assertThat(tie.decidedBy()).contains(new Step(criterion, "TR 26.8")));
    }

    /** TR 26.8: "up to and including the height last cleared". */
    @Test
    void failuresAboveDoNotCount() {
      Race race =
          race("Men's Pole Vault", heights("A", "5.45:o 5.60:xxx"), heights("B", "5.45:o 5.60:xr"));

      assertThat(places(Placing.place(race)).values()).containsExactly(1, 1);
    }

    /** TR 26.9: Paris 2024, tied at 2.36, decided at 2.34. */
    @Test
    void jumpOffDecidesTheFirstPlace() {
      Race race =
          race(
              "Men's High Jump",
              heights("McEwen", "2.36:o 2.38:xxx J2.38:x J2.36:x J2.34:x"),
              heights("Kerr", "2.36:o 2.38:xxx J2.38:x J2.36:x J2.34:o"));

      PlacingReport report = Placing.explain(race);

      assertThat(places(report.race())).containsExactly(entry("Kerr", 1), entry("McEwen", 2));
      assertThat(report.tieBreaks().get(0).decidedBy())
          .contains(new Step(Criterion.JUMP_OFF, "TR 26.9"));
      assertThat(report.race().results().get(0).mark()).contains(Distance.parse("2.36"));
    }

    /** TR 26.9: who leaves the jump-off is beaten by who is left, with or without another trial. */
    @Test
    void retirementLosesTheJumpOff() {
      Race race =
          race(
              "Men's High Jump",
              heights("A", "2.36:o 2.38:xxx J2.38:x J2.36:r"),
              heights("B", "2.36:o 2.38:xxx J2.38:x"));

      assertThat(places(Placing.place(race))).containsExactly(entry("B", 1), entry("A", 2));
    }

    /** TR 26.9: cleared, then failed, then none, then retired. */
    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
      "J2.38:x J2.36:o, J2.38:x J2.36:x",
      "J2.38:x J2.36:o, J2.38:x",
      "J2.38:x J2.36:x, J2.38:x",
      "J2.38:x, J2.38:x J2.36:r"
    })
    void firstDifferenceDecidesTheJumpOff(String better, String worse) {
      Race race =
          race(
              "Men's High Jump",
              heights("worse", "2.36:o 2.38:xxx " + worse),
              heights("better", "2.36:o 2.38:xxx " + better));

      assertThat(places(Placing.place(race)))
          .containsExactly(entry("better", 1), entry("worse", 2));
    }

    @Test
    void failuresUpToTheHeightIncludeThoseAtIt() {
      PlacingRules rules =
          new PlacingRules(
              "Club",
              "1",
              ImmutableList.of(
                  new Step(Criterion.MARK, "1"), new Step(Criterion.FAILURES_UP_TO_HEIGHT, "2")),
              RowsWithoutPlace.STANDARD);
      Race race =
          race("Men's High Jump", heights("A", "2.28:o 2.30:xo"), heights("B", "2.28:o 2.30:o"));

      assertThat(places(Placing.place(race, rules))).containsExactly(entry("B", 1), entry("A", 2));
    }

    /** TR 26.9: Tokyo 2020. */
    @Test
    void firstPlaceIsSharedWithoutJumpOff() {
      Race race =
          race(
              "Men's High Jump",
              heights("Barshim", "2.35:o 2.37:o 2.39:xxx"),
              heights("Tamberi", "2.35:o 2.37:o 2.39:xxx"),
              heights("Nedasekau", "2.35:xo 2.37:o 2.39:xxx"));

      PlacingReport report = Placing.explain(race);

      assertThat(places(report.race()))
          .containsExactly(entry("Barshim", 1), entry("Tamberi", 1), entry("Nedasekau", 3));
      assertThat(report.standingTies())
          .singleElement()
          .satisfies(
              tie ->
                  assertThat(tie.equalOn())
                      .extracting(Step::criterion)
                      .containsExactly(
                          Criterion.MARK,
                          Criterion.FAILURES_AT_HEIGHT,
                          Criterion.FAILURES_UP_TO_HEIGHT));
    }
  }

  @Nested
  class InCombinedEvents {
    private final Race tied =
        race(
            "Men's Decathlon",
            points("A", 900, 800, 800),
            points("B", 800, 850, 850),
            points("C", 700, 700, 700));

    @Test
    void tieStandsSinceTheEditionOf2018() {
      assertThat(places(Placing.place(tied)))
          .containsExactly(entry("A", 1), entry("B", 1), entry("C", 3));
    }

    /** Rule 200.12 until 2017: B has more points in two of three events. */
    @Test
    void greaterNumberOfEventsDecidedBefore() {
      PlacingReport report = Placing.explain(tied, PlacingRules.combinedUntil2017());

      assertThat(places(report.race()))
          .containsExactly(entry("B", 1), entry("A", 2), entry("C", 3));
      assertThat(report.tieBreaks().get(0).decidedBy())
          .contains(new Step(Criterion.EVENTS_WON, "Rule 200.12"));
    }

    /** Rule 200.12 until 2017: "more points than the other" is not as many. */
    @Test
    void eventsWithEqualPointsAreWonByNobody() {
      Race race =
          race(
              "Men's Decathlon",
              points("A", 900, 900, 600),
              points("B", 900, 900, 600),
              points("C", 850, 850, 700));

      assertThat(places(Placing.place(race, PlacingRules.combinedUntil2017())))
          .containsExactly(entry("C", 1), entry("A", 2), entry("B", 2));
    }

    @Test
    void highestScoreDecidedNext() {
      Race race = race("Men's Decathlon", points("A", 800, 850), points("B", 900, 750));

      assertThat(places(Placing.place(race, PlacingRules.combinedUntil2017())))
          .containsExactly(entry("B", 1), entry("A", 2));
    }

    /** WMA 39.13(a): two who tie for the first place. */
    @Test
    void greaterNumberOfEventsDecidesTheFirstPlaceOfTwoMasters() {
      assertThat(places(Placing.place(tied, PlacingRules.combinedMasters())))
          .containsExactly(entry("B", 1), entry("A", 2), entry("C", 3));
    }

    /** WMA 39.13(b) and (c): three for the first place, of whom two have the highest score. */
    @Test
    void highestThenSecondHighestScoreDecidesTheFirstPlaceOfThreeMasters() {
      Race race =
          race(
              "M50 DEC",
              points("A", 900, 790, 810),
              points("B", 800, 800, 900),
              points("C", 830, 830, 840));

      PlacingReport report = Placing.explain(race, PlacingRules.combinedMasters());
      assertThat(places(report.race()))
          .containsExactly(entry("A", 1), entry("B", 2), entry("C", 3));
      assertThat(report.tieBreaks().get(0).decidedBy())
          .contains(new Step(Criterion.SCORES_FOR_FIRST, "WMA 39.13(b)"));
    }

    /** WMA 39.13(d), and the other places. */
    @Test
    void mastersShareAPlaceWhereAllScoresAreEqualAndEveryOtherPlace() {
      Race race =
          race(
              "M50 DEC",
              points("A", 900, 800),
              points("B", 800, 900),
              points("C", 700, 600),
              points("D", 600, 700));

      assertThat(places(Placing.place(race, PlacingRules.combinedMasters())))
          .containsExactly(entry("A", 1), entry("B", 1), entry("C", 3), entry("D", 3));
      Race third = race("M50 DEC", points("A", 999), points("B", 500, 300), points("C", 400, 400));
      assertThat(places(Placing.place(third, PlacingRules.combinedMasters())))
          .containsExactly(entry("A", 1), entry("B", 2), entry("C", 2));
    }

    @Test
    void someOfTheEventsDecideNothing() {
      Result firstDayOnly = points("B", 900).toBuilder().outcome(Points.of(1700)).build();
      PlacingReport report =
          Placing.explain(
              race("Men's Decathlon", points("A", 800, 900), firstDayOnly),
              PlacingRules.combinedUntil2017());

      assertThat(places(report.race()).values()).containsOnly(1);
      assertThat(report.standingTies().get(0).lacking())
          .extracting(Step::criterion)
          .containsExactly(Criterion.EVENTS_WON, Criterion.HIGHEST_SCORE);
    }

    @ParameterizedTest
    @CsvSource({"2017-10-31, 3", "2017-11-01, 1"})
    void ruleInForceIsThatOfTheDay(LocalDate day, int highestPlace) {
      Race then =
          race(
              "Men's Decathlon",
              points("A", 900, 800),
              points("B", 800, 900),
              points("C", 850, 850));

      assertThat(
              places(
                      Placing.place(
                          then.toBuilder().date(day).build(),
                          PlacingRules.inForce(Discipline.parse("DEC"), day)))
                  .values())
          .contains(highestPlace);
    }
  }

  @Nested
  class RowsWithoutPlaceInTheList {
    @Test
    void followInADocumentedOrderAndKeepTheirOrderInside() {
      Race race =
          race(
              "Men's 800m",
              time("dns", "DNS"),
              time("dq1", "DQ TR16.8"),
              time("slow", "1:50.00"),
              time("dnf", "DNF"),
              time("dq2", "DQ"),
              time("fast", "1:45.00"));

      assertThat(names(Placing.place(race)))
          .containsExactly("fast", "slow", "dnf", "dq1", "dq2", "dns");
    }

    @Test
    void followInTheOrderOfTheRules() {
      RowsWithoutPlace dnsFirst =
          new RowsWithoutPlace(
              ImmutableList.of(ImmutableSet.of(Status.DNS), ImmutableSet.of(Status.DNF)));
      PlacingRules rules =
          new PlacingRules("Club", "1", ImmutableList.of(new Step(Criterion.MARK, "1")), dnsFirst);
      Race race = race("Men's 800m", time("dq", "DQ"), time("dnf", "DNF"), time("dns", "DNS"));

      assertThat(names(Placing.place(race, rules))).containsExactly("dns", "dnf", "dq");
    }

    @Test
    void guestsHaveAMarkAndNoPlace() {
      Result guest = time("guest", "1:44.00", 1).toBuilder().outOfCompetition(true).build();
      Race race =
          race(
              "Men's 800m",
              time("dnf", "DNF"),
              guest,
              time("A", "1:45.00", 2),
              time("B", "1:46.00", 3));

      Race placed = Placing.place(race);

      assertThat(places(placed)).containsExactly(entry("A", 1), entry("B", 2));
      assertThat(names(placed)).containsExactly("A", "B", "guest", "dnf");
      assertThat(Placing.verify(race)).hasSize(3);
    }
  }

  @Nested
  class RowsThatNothingCompares {
    @Test
    void ofTwoNamesakesAreBothPlaced() {
      Race placed =
          Placing.place(race("Men's 100m", time("Wei LI", "9.81"), time("Wei LI", "9.79")));

      assertThat(placed.results())
          .extracting(Result::place)
          .containsExactly(Optional.of(1), Optional.of(2));
    }

    @Test
    void keepTheirPlaceAmongVaultersWhoseSeriesAreKnown() {
      Race race = vault(heights("A", "5.50:xo 5.60:xxo 5.70:xxx"), 2);

      assertThat(places(Placing.place(race)))
          .containsExactly(entry("C", 1), entry("D", 2), entry("A", 3), entry("B", 4));
    }

    @Test
    void haveNoPlaceAmongVaultersWhoseSeriesAreKnownIfNoneWasGiven() {
      Race placed = Placing.place(vault(heights("A", "5.50:xo 5.60:xxo 5.70:xxx"), null));

      assertThat(places(placed)).containsExactly(entry("C", 1), entry("A", 2), entry("B", 3));
      assertThat(names(placed)).last().isEqualTo("D");
    }

    /** C cleared at the first attempt, A and B at the third, B after one more failure before. */
    private Race vault(Result a, Integer placeOfUnknown) {
      Result d = Rows.row("D", Distance.parse("5.60"));
      return race(
          "Men's Pole Vault",
          a,
          heights("B", "5.50:xxo 5.60:xxo 5.70:xxx"),
          heights("C", "5.50:o 5.60:o 5.70:xxx"),
          placeOfUnknown == null ? d : d.withPlace(Optional.of(placeOfUnknown)));
    }

    @Test
    void areCheckedAgainstTheirSeriesWhereOthersLackTheirs() {
      Race wrong =
          race(
              "Men's Pole Vault",
              heights("A", "5.50:xo 5.60:xxo 5.70:xxx").withPlace(Optional.of(1)),
              heights("C", "5.50:o 5.60:o 5.70:xxx").withPlace(Optional.of(2)),
              Rows.row("D", Distance.parse("5.60")).withPlace(Optional.of(3)));

      assertThat(Placing.verify(wrong))
          .extracting(row -> row.byRule().orElseThrow())
          .containsExactly(2, 1);
    }

    @Test
    void keepThePlaceOfAFinishWithoutATime() {
      Result untimed = Rows.row("C", NoMark.of(Status.NT)).toBuilder().place(2).build();
      Race race = race("Men's 100m", time("A", "10.50"), time("B", "10.60"), untimed);

      assertThat(places(Placing.place(race)))
          .containsExactly(entry("A", 1), entry("C", 2), entry("B", 3));
    }

    @Test
    void inFeetAndInMetresTieByTheWholeCentimetre() {
      Result feet = Rows.row("A", Distance.parse("29-4.5"));
      Result metres = Rows.row("B", Distance.parse("8.95"));

      assertThat(places(Placing.place(race("Men's Long Jump", feet, metres))))
          .containsExactly(entry("A", 1), entry("B", 1));
    }

    @Test
    void inFeetAreTheMetresOfTheirOwnSeries() {
      Result row = series("A", "8.95 8.90").toBuilder().outcome(Distance.parse("29-4.5")).build();

      assertThat(places(Placing.place(race("Men's Long Jump", row))))
          .containsExactly(entry("A", 1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, Track races",
    "10000, Track races",
    "4x400, Track races",
    "MAR, Races placed by the judges",
    "20KW, Races placed by the judges",
    "HJ, Vertical jumps",
    "PV, Vertical jumps",
    "TJ, Horizontal jumps and throws",
    "JT, Horizontal jumps and throws",
    "HEP, Combined events"
  })
  void rulesInForceFollowTheDiscipline(String discipline, String name) {
    assertThat(PlacingRules.inForce(Discipline.parse(discipline), Rows.DAY).name()).isEqualTo(name);
  }

  @Test
  void rulesBeginWithTheMark() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PlacingRules(
                    "x",
                    "y",
                    ImmutableList.of(new Step(Criterion.READING, "1")),
                    RowsWithoutPlace.STANDARD));
  }
}
