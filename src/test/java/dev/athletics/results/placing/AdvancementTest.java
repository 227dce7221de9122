package dev.athletics.results.placing;

import static dev.athletics.results.placing.Rows.heights;
import static dev.athletics.results.placing.Rows.race;
import static dev.athletics.results.placing.Rows.reading;
import static dev.athletics.results.placing.Rows.series;
import static dev.athletics.results.placing.Rows.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.RoundType;
import dev.athletics.results.examples.ResultLists;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.placing.AdvancementReport.Decision;
import dev.athletics.results.placing.AdvancementReport.Need;
import dev.athletics.results.placing.AdvancementReport.OpenTie;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvancementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3Q+4q | 3 Q + 4 q",
        "First 3 in each heat (Q) and the next 4 fastest (q) advance | 3 Q + 4 q",
        "First 2 of each heat (Q) + next 2 fastest (q) advance to the final | 2 Q + 2 q",
        "Top 2 each heat plus next 2 best times | 2 Q + 2 q",
        "Top 3 and next 3 best times | 3 Q + 3 q",
        "Advance: Top 2 Each Heat plus Next 2 Best Times | 2 Q + 2 q",
        "First 4 in each heat advance | 4 Q",
        "Advance: Top 8 | 0 Q + 8 q",
        "Q 8.10 or at least 12 best performers | 8.10 Q, or at least 12 q",
        "Qualifying Standard 8.15 (Q) or at least the 12 best performers (q) advance to the final | 8.15 Q, or at least 12 q",
        "8.15 Q, or at least 12 q | 8.15 Q, or at least 12 q"
      })
  void readsTheTermsThatListsPrint(String text, String canonical) {
    assertThat(Advancement.parse(text))
        .hasToString(canonical)
        .isEqualTo(Advancement.parse(canonical));
  }

  private static Race heat(int number, Result... rows) {
    return Placing.place(race("Men's 100m", rows)).toBuilder()
        .round(RoundType.SEMIFINAL, number)
        .build();
  }

  private static ImmutableMap<String, String> letters(AdvancementReport report) {
    return report.races().stream()
        .flatMap(race -> race.results().stream())
        .filter(result -> result.qualification().isPresent())
        .collect(
            ImmutableMap.toImmutableMap(
                result -> Rows.name(result.competitor()),
                result -> result.qualification().orElseThrow().code()));
  }

  private static Result with(Result row, Qualification qualification) {
    return row.withQualification(Optional.of(qualification));
  }

  @Nested
  class OnTheTrack {
    /** TR 20 */
    @Test
    void firstOfEachHeatAndFastestOfTheRestGoThrough() {
      AdvancementReport report =
          Advancement.parse("1 Q + 2 q")
              .advance(
                  List.of(
                      heat(
                          1,
                          time("A", "10.00"),
                          time("B", "10.05"),
                          time("C", "10.06"),
                          time("D", "DQ")),
                      heat(2, time("E", "10.20"), time("F", "10.04"), time("G", "10.30"))));

      assertThat(letters(report))
          .containsOnly(entry("A", "Q"), entry("F", "Q"), entry("B", "q"), entry("C", "q"));
      assertThat(report.openTies()).isEmpty();
      assertThat(report.decisions())
          .extracting(Decision::toString)
          .containsExactly(
              "Q A, Semifinal 1: by place (TR 20)",
              "q B, Semifinal 1: by time (TR 20)",
              "q C, Semifinal 1: by time (TR 20)",
              "Q F, Semifinal 2: by place (TR 20)");
    }

    /** TR 21: readings decide the last place by time. */
    @Test
    void readingsDecideTheLastTime() {
      AdvancementReport report =
          Advancement.byPlaceAndTime(1, 1)
              .advance(
                  List.of(
                      heat(1, time("A", "10.00"), reading("B", "10.046", "10.05")),
                      heat(2, time("C", "10.00"), reading("D", "10.042", "10.05"))));

      assertThat(letters(report)).containsEntry("D", "q").doesNotContainKey("B");
    }

    @Test
    void equalReadingsGoThroughTogetherWhereThereIsRoom() {
      List<Race> heats =
          List.of(
              heat(1, time("A", "10.00"), reading("B", "10.042", "10.05")),
              heat(2, time("C", "10.00"), reading("D", "10.042", "10.05")));

      AdvancementReport roomy = Advancement.byPlaceAndTime(1, 1).advance(heats);
      assertThat(letters(roomy)).containsEntry("B", "q").containsEntry("D", "q");
      assertThat(roomy.decisions()).extracting(Decision::reason).contains(AdvancementReason.TIE);

      AdvancementReport full = Advancement.byPlaceAndTime(1, 1).withRoomFor(3).advance(heats);
      assertThat(letters(full)).containsOnlyKeys("A", "C");
      assertThat(full.openTies())
          .containsExactly(
              new OpenTie(ImmutableList.of(Rows.athlete("B"), Rows.athlete("D")), 1, Need.DRAW));
    }

    @Test
    void lotsFillTheLastPlace() {
      List<Race> heats =
          List.of(
              heat(
                  1,
                  time("A", "10.00"),
                  with(reading("B", "10.042", "10.05"), Qualification.BY_DRAW)),
              heat(2, time("C", "10.00"), reading("D", "10.042", "10.05")));

      AdvancementReport report = Advancement.byPlaceAndTime(1, 1).withRoomFor(3).advance(heats);

      assertThat(letters(report)).containsOnly(entry("A", "Q"), entry("B", "qD"), entry("C", "Q"));
      assertThat(report.openTies()).isEmpty();
    }

    @Test
    void equalTimesWithoutReadingsStayOpen() {
      AdvancementReport report =
          Advancement.byPlaceAndTime(1, 1)
              .advance(
                  List.of(
                      heat(1, time("A", "10.00"), time("B", "10.05")),
                      heat(2, time("C", "10.00"), time("D", "10.05"))));

      assertThat(letters(report)).containsOnlyKeys("A", "C");
      assertThat(report.openTies())
          .containsExactly(
              new OpenTie(ImmutableList.of(Rows.athlete("B"), Rows.athlete("D")), 1, Need.FACTS));
    }

    @Test
    void placesInTwoHeatsDoNotCompare() {
      AdvancementReport report =
          Advancement.byPlaceAndTime(1, 2)
              .advance(
                  List.of(
                      heat(1, time("A", "10.00"), time("B", "10.05")),
                      heat(2, time("C", "10.00"), time("D", "10.04"), time("E", "10.05"))));
      assertThat(report.openTies())
          .containsExactly(
              new OpenTie(ImmutableList.of(Rows.athlete("B"), Rows.athlete("E")), 1, Need.FACTS));
    }

    /** TR 55: the judges see who is in front in one race. */
    @Test
    void orderOfFinishInOneRaceSaysNothingAboutAnother() {
      List<Race> races =
          List.of(
              Placing.place(race("Men's 10KW", time("A", "40:00"), time("B", "41:00"))),
              Placing.place(
                  race("Men's 10KW", time("C", "40:10"), time("D", "40:20"), time("E", "41:00"))));

      assertThat(letters(Advancement.byPlaceAndTime(1, 2).advance(races)))
          .containsOnlyKeys("A", "B", "C", "D", "E");
    }

    @Test
    void placesInOneHeatTellEqualTimesApart() {
      Race heat =
          race("Men's 100m", time("A", "10.00", 1), time("B", "10.05", 2), time("C", "10.05", 3));

      assertThat(letters(Advancement.byPlaceAndTime(1, 1).advance(List.of(heat))))
          .containsOnly(entry("A", "Q"), entry("B", "q"));
    }

    /** TR 21: those who tie for the last place go through, and as many fewer by time. */
    @Test
    void tieForTheLastPlaceTakesFromTheTimes() {
      List<Race> heats =
          List.of(
              heat(
                  1,
                  reading("A", "10.001", "10.01"),
                  reading("B", "10.001", "10.01"),
                  time("C", "10.02")),
              heat(2, time("D", "10.00"), time("E", "10.03"), time("F", "10.04")));

      assertThat(letters(Advancement.byPlaceAndTime(1, 2).advance(heats)))
          .containsOnly(entry("A", "Q"), entry("B", "Q"), entry("D", "Q"), entry("C", "q"));
    }

    @Test
    void tieForTheLastPlaceNeedsLotsWithoutRoom() {
      List<Race> heats =
          List.of(
              heat(
                  1,
                  reading("A", "10.001", "10.01"),
                  reading("B", "10.001", "10.01"),
                  reading("C", "10.001", "10.01"),
                  time("D", "10.02")));

      AdvancementReport report = Advancement.byPlaceAndTime(1, 0).withRoomFor(1).advance(heats);

      assertThat(letters(report)).isEmpty();
      assertThat(report.openTies())
          .containsExactly(
              new OpenTie(
                  ImmutableList.of(Rows.athlete("A"), Rows.athlete("B"), Rows.athlete("C")),
                  1,
                  Need.DRAW));
      assertThat(report).hasToString(report.openTies().get(0).toString());

      AdvancementReport roomy = Advancement.byPlaceAndTime(1, 0).withRoomFor(3).advance(heats);
      assertThat(letters(roomy)).containsOnlyKeys("A", "B", "C");
    }

    @Test
    void refereeAndJuryTakeNobodysPlace() {
      AdvancementReport report =
          Advancement.byPlaceAndTime(1, 1)
              .advance(
                  List.of(
                      heat(
                          1,
                          time("A", "10.00"),
                          time("B", "10.05"),
                          with(time("C", "10.90"), Qualification.BY_JURY),
                          with(time("D", "DNF"), Qualification.BY_REFEREE))));

      assertThat(letters(report))
          .containsOnly(entry("A", "Q"), entry("B", "q"), entry("C", "qJ"), entry("D", "qR"));
    }

    @Test
    void refereeAndJuryTakeNobodysRoom() {
      List<Race> heats =
          List.of(
              heat(
                  1,
                  time("A", "10.00"),
                  reading("B", "10.042", "10.05"),
                  with(time("C", "10.90"), Qualification.BY_JURY),
                  with(time("D", "DNF"), Qualification.BY_REFEREE)),
              heat(2, time("E", "10.00"), reading("F", "10.042", "10.05")));

      AdvancementReport report = Advancement.byPlaceAndTime(1, 1).withRoomFor(4).advance(heats);

      assertThat(letters(report)).containsEntry("B", "q").containsEntry("F", "q").hasSize(6);
      assertThat(report.openTies()).isEmpty();
    }

    @Test
    void oldLettersAreDecidedAnew() {
      Race heat = heat(1, with(time("A", "10.10"), Qualification.BY_PLACE), time("B", "10.00"));

      assertThat(letters(Advancement.byPlaceAndTime(1, 0).advance(List.of(heat))))
          .containsOnlyKeys("B");
    }

    @Test
    void repechageTakesTheOthersWhoFinished() {
      Race heat = heat(1, time("A", "10.00"), time("B", "10.10"), time("C", "DNF"));

      assertThat(letters(Advancement.byPlaceAndTime(1, 0).withRepechage().advance(List.of(heat))))
          .containsOnly(entry("A", "Q"), entry("B", "Re"));
    }

    @Test
    void guestsTakeNobodysPlace() {
      Race heat =
          heat(
              1,
              time("guest", "9.90").toBuilder().outOfCompetition(true).build(),
              time("A", "10.00"),
              time("B", "10.1"));

      assertThat(letters(Advancement.byPlaceAndTime(1, 0).advance(List.of(heat))))
          .containsOnlyKeys("A");
    }
  }

  @Nested
  class InTheField {
    private final Distance standard = Distance.parse("8.15");

    /** TR 25: all who reach the standard, then the best of the rest, over all pools. */
    @Test
    void standardAndRankGoThrough() {
      Race first =
          race(
              "Men's Long Jump",
              series("A", "8.20 -"),
              series("B", "8.00 7.90"),
              series("C", "7.50"));
      Race second =
          race(
              "Men's Long Jump",
              series("D", "8.15"),
              series("E", "8.00 7.95"),
              series("F", "x x x"));

      assertThat(letters(Advancement.byStandard(standard, 3).advance(List.of(first, second))))
          .containsOnly(entry("A", "Q"), entry("D", "Q"), entry("E", "q"));
    }

    @Test
    void moreThanPlannedGoThroughByStandard() {
      Race pool =
          race("Men's Long Jump", series("A", "8.20"), series("B", "8.15"), series("C", "8.14"));

      assertThat(letters(Advancement.byStandard(standard, 1).advance(List.of(pool))))
          .containsOnlyKeys("A", "B");
    }

    @Test
    void tieForTheLastRankGoesThroughTogether() {
      Race pool =
          race("Men's High Jump", heights("A", "2.20:o 2.24:xxx"), heights("B", "2.20:o 2.24:xxx"));

      assertThat(letters(Advancement.byStandard(Distance.parse("2.29"), 1).advance(List.of(pool))))
          .containsOnlyKeys("A", "B");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "paris2024_m_100m_semifinals, 2 Q + 2 q",
    "paris2024_m_110mh_semifinals, 2 Q + 2 q",
    "paris2024_m_5000m_round1, 8 Q",
    "paris2024_w_400mh_repechage_heat1, 2 Q",
    "rome2024_m_110mh_semifinals, 2 Q + 2 q",
    "rome2024_w_100m_semifinals, 2 Q + 2 q",
    "rome2024_m_4x400m_heats, 3 Q + 2 q"
  })
  void publishedRoundsAdvanceAsTheyDid(String list, String rule) {
    assertAdvancesAsItDid(list, Advancement.parse(rule));
  }

  @Test
  void publishedRoundWithRepechageAdvancesAsItDid() {
    assertAdvancesAsItDid(
        "paris2024_m_1500m_round1_heat1", Advancement.parse("6 Q").withRepechage());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "rio2016_m_100m_semifinals, 2 Q + 2 q",
    "rio2016_m_400m_semifinals, 2 Q + 2 q",
    "rio2016_m_400mh_heats, 3 Q + 6 q",
    "rio2016_m_4x100m_heats, 3 Q + 2 q"
  })
  void publishedRoundsOfRioAdvanceAsTheyDid(String list, String rule) {
    assumeTrue(ResultLists.folder().isPresent(), "the lists of Rio 2016 are not here");
    assertAdvancesAsItDid(list, Advancement.parse(rule));
  }

  @Test
  void publishedQualificationOfRioAdvancesAsItDid() {
    assumeTrue(ResultLists.folder().isPresent(), "the lists of Rio 2016 are not here");
    assertAdvancesAsItDid(
        "rio2016_m_polevault_qualification", Advancement.byStandard(Distance.parse("5.75"), 12));
  }

  private static void assertAdvancesAsItDid(String list, Advancement rule) {
    ImmutableList<Race> races = ResultLists.read(list).races();
    AdvancementReport report = rule.advance(races);

    assertThat(report.openTies()).isEmpty();
    assertThat(report.races()).isEqualTo(races);
    assertThat(report.decisions()).hasSameSizeAs(letters(report).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 Q + 4 q", "8 Q", "0 Q + 8 q"})
  void printsWhatItReads(String text) {
    assertThat(Advancement.parse(text)).hasToString(text).isEqualTo(Advancement.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Q",
        "3 q",
        "3Q+4p",
        "First 3 advance somewhere",
        "0 Q",
        "-1 Q",
        "3 Q + q",
        "9999 Q"
      })
  void refusesOtherTexts(String text) {
    assertThat(Advancement.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Advancement.parse(text))
        .withMessageContaining(text);
  }

  @Test
  void refusesRacesOfSeveralEvents() {
    List<Race> races = List.of(race("Men's 100m"), race("Men's 200m"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Advancement.parse("1 Q").advance(races))
        .withMessageStartingWith("races must be of one event");
  }

  @Test
  void saysWhichPlacesAreMissingAndLetsNobodyThroughByTimeYet() {
    List<Race> heats =
        List.of(
            race("Men's 100m", time("A", "10.00"), time("B", "10.10")),
            race("Men's 100m", time("C", "10.20", 1), time("D", "10.30", 2)));
    AdvancementReport report = Advancement.parse("1 Q + 1 q").advance(heats);
    assertThat(report.decisions())
        .extracting(one -> Rows.name(one.competitor()))
        .containsExactly("C");
    assertThat(report.openTies())
        .containsExactly(
            new AdvancementReport.OpenTie(
                ImmutableList.of(Rows.athlete("A"), Rows.athlete("B")),
                1,
                AdvancementReport.Need.PLACES));
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(Advancement.parse("1 Q").advance(List.of()).decisions()).isEmpty();
  }
}
