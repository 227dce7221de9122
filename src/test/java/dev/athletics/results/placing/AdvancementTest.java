package dev.athletics.results.placing;

import static dev.athletics.results.placing.Rows.heights;
import static dev.athletics.results.placing.Rows.race;
import static dev.athletics.results.placing.Rows.reading;
import static dev.athletics.results.placing.Rows.series;
import static dev.athletics.results.placing.Rows.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Qualification;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.RoundType;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.placing.AdvancementReport.Decision;
import dev.athletics.results.placing.AdvancementReport.Need;
import dev.athletics.results.placing.AdvancementReport.OpenTie;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
        "8.15 Q, or at least 12 q | 8.15 Q, or at least 12 q",
        "26-9 Q, or at least 12 q | 26-9 Q, or at least 12 q",
        "3Q, 4q | 3 Q + 4 q",
        "First 3 in each heat (Q) and the next 6 fastest (q) advance to the Semi-Finals | 3 Q + 6 q",
        "First 3 in each heat (Q) and 2 best performers (q) advance to the Final | 3 Q + 2 q",
        "Qualification Rule: First 2 in each heat (Q) and the next 2 fastest (q) advance to the final | 2 Q + 2 q",
        "Advancement: Top 2 + next 3 best times | 2 Q + 3 q",
        "Top 2 and next 11 best times | 2 Q + 11 q",
        "Top 8 advance to the final | 0 Q + 8 q",
        "Qual. standard 6.80 or at least the 12 best performers advance | 6.80 Q, or at least 12 q",
        "Qualifying performance 71.50 (Q) or at least 12 best performers (q) | 71.50 Q, or at least 12 q",
        "71.50Q,12q | 71.50 Q, or at least 12 q",
        "Aus 4 Vorläufen qualifizieren sich 3 Erstplatzierte pro Lauf (Q) und 4 Zeitschnellste (q) für das Finale | 3 Q + 4 q",
        "Die ersten 3 jedes Laufes und die 4 Zeitschnellsten | 3 Q + 4 q",
        "Les 3 premiers de chaque série et les 4 meilleurs temps qualifiés pour la finale | 3 Q + 4 q",
        "Les 2 premiers de chaque demi-finale (Q) et les 2 plus rapides (q) accèdent à la finale | 2 Q + 2 q",
        "Los 3 primeros de cada serie y los 4 mejores tiempos pasan a la final | 3 Q + 4 q",
        "I primi 2 di ogni batteria e i 4 migliori tempi | 2 Q + 4 q",
        "'3 Q + 4 q, room for 9' | '3 Q + 4 q, room for 9'",
        "'0 Q + 8 q, room for 9, repechage, times in full' | '0 Q + 8 q, room for 9, repechage, times in full'"
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

    /** TR 21.4: three tie for two places, and one of them has been drawn so far. */
    @Test
    void lotsDrawnForTooFewLeaveTheRestOpen() {
      List<Race> heats =
          List.of(
              heat(
                  1,
                  with(reading("A", "10.001", "10.01"), Qualification.BY_DRAW),
                  reading("B", "10.001", "10.01"),
                  reading("C", "10.001", "10.01")));

      AdvancementReport report = Advancement.byPlaceAndTime(2, 0).withRoomFor(2).advance(heats);

      assertThat(letters(report)).containsOnly(entry("A", "qD"));
      assertThat(report.openTies())
          .containsExactly(
              new OpenTie(ImmutableList.of(Rows.athlete("B"), Rows.athlete("C")), 1, Need.DRAW));
    }

    /** Whoever loses the draw for a place may still go through by time. */
    @Test
    void nobodyGoesThroughByTimeBeforeTheDrawForAPlace() {
      List<Race> heats =
          List.of(
              heat(1, reading("A", "10.001", "10.01"), reading("B", "10.001", "10.01")),
              heat(2, reading("C", "10.001", "10.01"), reading("D", "10.001", "10.01")));

      AdvancementReport report = Advancement.byPlaceAndTime(1, 1).withRoomFor(3).advance(heats);

      assertThat(letters(report)).isEmpty();
      assertThat(report.openTies()).extracting(OpenTie::need).containsExactly(Need.DRAW, Need.DRAW);
    }

    @Test
    void timesInFullAreNotTakenByATieForAPlace() {
      List<Race> heats =
          List.of(
              heat(
                  1,
                  reading("A", "10.001", "10.01"),
                  reading("B", "10.001", "10.01"),
                  time("C", "10.02")));

      assertThat(letters(Advancement.byPlaceAndTime(1, 1).advance(heats)))
          .containsOnlyKeys("A", "B");
      assertThat(letters(Advancement.byPlaceAndTime(1, 1).withTimesInFull().advance(heats)))
          .containsOnlyKeys("A", "B", "C");
    }

    /** TR 21.4: the tie of one heat takes a time, whether another had enough finishers or not. */
    @Test
    void heatWithTooFewFinishersDoesNotMakeUpForATie() {
      List<Race> heats =
          List.of(
              heat(
                  1,
                  time("A", "10.00"),
                  reading("B", "10.011", "10.02"),
                  reading("C", "10.011", "10.02"),
                  time("D", "10.03")),
              heat(2, time("E", "10.00"), time("F", "DNF")));

      assertThat(letters(Advancement.byPlaceAndTime(2, 1).advance(heats)))
          .containsOnlyKeys("A", "B", "C", "E");
    }

    @Test
    void nobodyInAnOpenTieIsSentToTheRepechage() {
      List<Race> heats =
          List.of(
              heat(1, time("A", "10.00"), time("B", "10.05"), time("E", "10.50")),
              heat(2, time("C", "10.00"), time("D", "10.05")));

      assertThat(letters(Advancement.byPlaceAndTime(1, 1).withRepechage().advance(heats)))
          .containsOnly(entry("A", "Q"), entry("C", "Q"), entry("E", "Re"));
    }

    @Test
    void placesAfterTheLastThatLeadsOnMayBeMissing() {
      Race heat = race("Men's 100m", time("A", "10.00", 1), time("B", "10.10"), time("C", "10.20"));

      AdvancementReport report = Advancement.byPlaceAndTime(1, 1).advance(List.of(heat));

      assertThat(letters(report)).containsOnly(entry("A", "Q"), entry("B", "q"));
      assertThat(report.openTies()).isEmpty();
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

    /** 26-9 is 8.15 as it is official. */
    @ParameterizedTest
    @CsvSource({"8.15, 26-9, Q", "26-9, 8.15, Q", "8.16, 26-9, q", "26-9, 8.14, q"})
    void standardInFeetIsThatInMetresByTheCentimetre(String goal, String mark, String letters) {
      Race pool = race("Men's Long Jump", series("A", mark));

      assertThat(letters(Advancement.byStandard(Distance.parse(goal), 1).advance(List.of(pool))))
          .containsOnly(entry("A", letters));
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
        "First 3 advance to the final",
        "First 3 in each heat (q) and next 2 (Q)",
        "1-3Q,12q",
        "Top 8 Final",
        "3 Q, room for 0",
        "3 Q, room for 9, room for 8",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 Q + q | 6",
        "First 3 of all heats | 11",
        "First 3 in each heat and the slowest | 29",
        "Top 2 and next | 14",
        "'' | 0",
        "1-3Q,12q | 0"
      })
  void refusesAtTheFirstWordThatCannotStandThere(String text, int index) {
    assertThatExceptionOfType(TextFormatException.class)
        .isThrownBy(() -> Advancement.parse(text))
        .satisfies(refused -> assertThat(refused.index()).isEqualTo(index));
  }

  /** Every one of these words may stand there, and the last could make a rule of them. */
  @Test
  void refusesALongTextAtOnce() {
    String text = "advance ".repeat(100_000) + "3 Q";
    assertThatExceptionOfType(TextFormatException.class)
        .isThrownBy(() -> Advancement.parse(text))
        .satisfies(refused -> assertThat(refused.index()).isZero());
  }

  @Test
  void everyRuleIsReadBackFromItsText() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      Advancement rule = anyRule(random);
      assertThat(Advancement.parse(rule.toString())).as("%s", rule).isEqualTo(rule);
    }
  }

  private static Advancement anyRule(Random random) {
    Advancement rule =
        switch (random.nextInt(4)) {
          case 0 -> Advancement.byStandard(anyDistance(random), 1 + random.nextInt(999));
          case 1 -> Advancement.byPlaceAndTime(0, 1 + random.nextInt(999));
          default -> Advancement.byPlaceAndTime(1 + random.nextInt(999), random.nextInt(30));
        };
    rule = random.nextBoolean() ? rule : rule.withRoomFor(1 + random.nextInt(999));
    rule = random.nextBoolean() ? rule : rule.withRepechage();
    return random.nextBoolean() ? rule : rule.withTimesInFull();
  }

  private static Distance anyDistance(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Distance.ofFeetAndInches(1 + random.nextInt(300), random.nextInt(96));
      case 1 -> Distance.ofMetres(1 + random.nextInt(30_000));
      default -> Distance.ofCentimetres(1 + random.nextInt(10_000));
    };
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "0, 0", "1000, 0", "1, 1000"})
  void refusesNumbersOutOfRange(int byPlace, int byTime) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Advancement.byPlaceAndTime(byPlace, byTime));
  }

  /** TR 20.2, Note (ii): vacant positions may be filled by those ranked next. */
  @Nested
  class Reserves {
    private final List<Race> heats =
        List.of(
            heat(
                1,
                time("A", "10.00"),
                time("B", "10.05"),
                time("C", "10.09"),
                time("D", "10.09"),
                time("E", "DNF")),
            heat(2, time("F", "10.20"), time("G", "10.21"), time("H", "10.07")));

    private List<List<String>> reserves(Advancement terms) {
      return terms.reserves(heats).stream()
          .map(level -> level.stream().map(Rows::name).toList())
          .toList();
    }

    @Test
    void areTheNextByTime() {
      assertThat(reserves(Advancement.parse("1 Q + 1 q")))
          .containsExactly(List.of("C", "D"), List.of("F"), List.of("G"));
    }

    @Test
    void areNotThoseInAnOpenTieNorThoseInARepechage() {
      assertThat(reserves(Advancement.parse("1 Q + 2 q")))
          .containsExactly(List.of("F"), List.of("G"));
      assertThat(reserves(Advancement.parse("1 Q, repechage"))).isEmpty();
    }

    @Test
    void areNoneOfNothing() {
      assertThat(Advancement.parse("1 Q").reserves(List.of())).isEmpty();
    }
  }

  @Nested
  class RunAgain {
    private final Race heat1 =
        heat(1, time("A", "10.00"), time("B", "10.02"), time("obstructed", "10.90"));
    private final Race heat2 = heat(2, time("C", "10.01"), time("D", "10.03"));

    private Race alone(String time) {
      return Placing.place(race("Men's 100m", time("obstructed", time))).toBuilder()
          .round(RoundType.EXTRA_RACE)
          .build();
    }

    /** TR 17.1: first of a race run alone says nothing. */
    @Test
    void goesThroughByTime() {
      AdvancementReport report =
          Advancement.parse("1 Q + 1 q").advance(List.of(heat1, heat2), List.of(alone("10.01")));
      assertThat(letters(report))
          .containsOnly(entry("A", "Q"), entry("C", "Q"), entry("obstructed", "q"));
      assertThat(report.races()).hasSize(3);
    }

    @Test
    void doesNotGoThroughWhenOthersWereFaster() {
      assertThat(
              letters(
                  Advancement.parse("1 Q + 1 q")
                      .advance(List.of(heat1, heat2), List.of(alone("10.04")))))
          .containsOnly(entry("A", "Q"), entry("C", "Q"), entry("B", "q"));
    }

    @Test
    void replacesWhatWasRunBefore() {
      Race won = heat(1, time("obstructed", "9.90"), time("A", "10.00"), time("B", "10.02"));
      assertThat(
              letters(Advancement.parse("2 Q").advance(List.of(won, heat2), List.of(alone("DNF")))))
          .containsOnly(entry("A", "Q"), entry("C", "Q"), entry("D", "Q"));
    }

    @Test
    void isRefusedForThoseWhoWereNotInTheRound() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Advancement.parse("1 Q").advance(List.of(heat2), List.of(alone("10.01"))))
          .withMessage("not in the round, but in a race run again: [obstructed]");
    }

    @Test
    void isRefusedWithinTheRound() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Advancement.parse("1 Q").advance(List.of(heat1, alone("10.01"))))
          .withMessage("obstructed is in two races");
    }
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
