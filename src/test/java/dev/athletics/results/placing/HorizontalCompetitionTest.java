package dev.athletics.results.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Trial;
import dev.athletics.results.mark.Distance;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A long jump that goes on")
class HorizontalCompetitionTest {
  private static StartList list(int athletes) {
    return StartList.of(
        Rows.race("Men's Long Jump"),
        IntStream.rangeClosed(1, athletes)
            .mapToObj(i -> Entry.of(Rows.athlete("A" + i)).withBib("" + i))
            .toList());
  }

  private static HorizontalCompetition start(int athletes) {
    return HorizontalCompetition.start(list(athletes));
  }

  /** The trials of a round in the order in which they are taken. */
  private static HorizontalCompetition round(HorizontalCompetition before, String... trials) {
    HorizontalCompetition contest = before;
    for (String trial : trials) {
      contest = contest.with(contest.next().orElseThrow(), Trial.parse(trial));
    }
    return contest;
  }

  private static List<String> order(HorizontalCompetition contest) {
    return contest.order().stream().map(Rows::name).toList();
  }

  private static HorizontalCompetition passedRound(HorizontalCompetition before) {
    HorizontalCompetition contest = before;
    for (Competitor athlete : before.order()) {
      contest = contest.with(athlete, Trial.PASSED);
    }
    return contest;
  }

  @Test
  void takesTheTrialsOfEachRoundInTheOrderOfTheStartList() {
    HorizontalCompetition contest = start(3);
    assertThat(contest.next()).contains(Rows.athlete("A1"));
    contest = round(contest, "7.00", "x", "7.10");
    assertThat(contest.round()).isEqualTo(2);
    assertThat(order(contest)).containsExactly("A1", "A2", "A3");
  }

  @Test
  void placesAthletesByTheBestTrialAndKeepsTheirBibs() {
    Race race = round(start(3), "7.00", "x", "7.10").race();
    assertThat(Rows.places(race)).containsEntry("A3", 1).containsEntry("A1", 2);
    assertThat(race.results().get(0).bib()).contains("3");
    assertThat(race.results().get(2).outcome().toString()).isEqualTo("NM");
  }

  @Nested
  @DisplayName("after the third round (TR 25.6)")
  class AfterTheThirdRound {
    private HorizontalCompetition afterThree(String... first) {
      return passedRound(passedRound(round(start(first.length), first)));
    }

    @Test
    void goesOnWithTheBestEightInReverseOrderOfTheRanking() {
      HorizontalCompetition contest =
          afterThree(
              "7.00", "7.10", "7.20", "7.30", "7.40", "7.50", "7.60", "7.70", "7.80", "7.90");
      assertThat(order(contest)).containsExactly("A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10");
    }

    @Test
    void goesOnWithAllWhoTieForTheEighthPlace() {
      HorizontalCompetition contest =
          afterThree("7.00", "7.00", "7.20", "7.30", "7.40", "7.50", "7.60", "7.70", "7.80");
      assertThat(order(contest)).hasSize(9).startsWith("A1", "A2", "A3");
    }

    @Test
    void goesOnWithoutAthletesWhoHaveNoValidTrialIfThereAreMoreThanEight() {
      HorizontalCompetition contest =
          afterThree("7.00", "x", "x", "7.30", "7.40", "7.50", "7.60", "7.70", "7.80");
      assertThat(order(contest)).containsExactly("A1", "A4", "A5", "A6", "A7", "A8", "A9");
    }

    @Test
    void letsAthletesWithoutAValidTrialJumpFirstIfThereAreEightOrFewer() {
      HorizontalCompetition contest = afterThree("7.00", "x", "7.20", "x");
      assertThat(order(contest)).containsExactly("A2", "A4", "A1", "A3");
    }

    @Test
    void letsThoseWhoTieJumpInTheOrderOfTheDraw() {
      HorizontalCompetition contest = afterThree("7.20", "7.10", "7.10", "7.30");
      assertThat(order(contest)).containsExactly("A2", "A3", "A1", "A4");
    }

    @Test
    void keepsTheOrderAfterTheFifthRoundUnlessTheRegulationsChangeIt() {
      HorizontalCompetition contest = afterThree("7.20", "7.10");
      contest = passedRound(round(contest, "7.50", "7.00"));
      assertThat(order(contest)).containsExactly("A2", "A1");
      TrialRules changedAgain = TrialRules.worldAthletics().withOrderChangedAfter(5);
      assertThat(order(HorizontalCompetition.resume(contest.race(), changedAgain)))
          .containsExactly("A1", "A2");
    }
  }

  @Test
  void hasFewerAthletesAfterEachRoundWhereTheRegulationsSaySo() {
    TrialRules tenEightSix =
        TrialRules.trials(6)
            .withAthletesAfter(3, 4)
            .withAthletesAfter(4, 3)
            .withAthletesAfter(5, 2);
    HorizontalCompetition contest = HorizontalCompetition.start(list(5), tenEightSix);
    contest = passedRound(passedRound(round(contest, "7.00", "7.10", "7.20", "7.30", "7.40")));
    assertThat(order(contest)).containsExactly("A2", "A3", "A4", "A5");
    contest = passedRound(contest);
    assertThat(order(contest)).containsExactly("A3", "A4", "A5");
    contest = passedRound(contest);
    assertThat(order(contest)).containsExactly("A4", "A5");
    assertThat(passedRound(contest).isOver()).isTrue();
  }

  @Test
  void hasNoFurtherTrialOfAnAthleteWhoRetired() {
    HorizontalCompetition contest = round(start(2), "7.00", "7.10", "r", "7.20");
    assertThat(order(contest)).containsExactly("A2");
    assertThat(Rows.places(contest.race())).containsEntry("A1", 2);
  }

  /** TR 25.13 */
  @Test
  void hasNoFurtherTrialInAQualificationAfterTheStandard() {
    HorizontalCompetition contest =
        HorizontalCompetition.start(list(3), TrialRules.qualification(Distance.parse("8.15")));
    contest = round(contest, "8.14", "8.15", "x");
    assertThat(order(contest)).containsExactly("A1", "A3");
    contest = round(contest, "26-9", "x");
    assertThat(order(contest)).containsExactly("A3");
    assertThat(round(contest, "7.90").isOver()).isTrue();
  }

  @Nested
  @DisplayName("corrected")
  class Corrected {
    @Test
    void takesTheNewTrialAndAllThatCameAfterIt() {
      HorizontalCompetition contest = round(start(2), "7.00", "7.10", "7.20");
      HorizontalCompetition corrected =
          contest.corrected(Rows.athlete("A1"), 1, Trial.parse("7.30"));
      assertThat(corrected.race().results().get(0)).hasToString("1 A1 7.30");
      assertThat(corrected.next()).isEqualTo(contest.next());
    }

    @Test
    void changesTheOrderOfTheRoundsToCome() {
      HorizontalCompetition contest = passedRound(passedRound(round(start(2), "7.00", "7.10")));
      assertThat(order(contest)).containsExactly("A1", "A2");
      assertThat(order(contest.corrected(Rows.athlete("A1"), 1, Trial.parse("7.30"))))
          .containsExactly("A2", "A1");
    }

    @Test
    void isRefusedForATrialThatWasNotTaken() {
      HorizontalCompetition contest = round(start(2), "7.00", "7.10");
      assertThatThrownBy(() -> contest.corrected(Rows.athlete("A1"), 2, Trial.parse("7.30")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A1 had no trial in round 2");
      assertThatThrownBy(() -> contest.corrected(Rows.athlete("B"), 1, Trial.parse("7.30")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("B does not compete");
    }

    @Test
    void isRefusedWhereALaterTrialCouldNotHaveComeAbout() {
      HorizontalCompetition contest = round(start(2), "7.00", "7.10", "7.20", "7.30");
      assertThatThrownBy(() -> contest.corrected(Rows.athlete("A1"), 1, Trial.RETIRED))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("trials of A1 go on after r: [r, 7.20]");
    }
  }

  @Test
  void refusesASecondTrialInOneRound() {
    HorizontalCompetition contest = round(start(2), "7.00");
    assertThatThrownBy(() -> contest.with(Rows.athlete("A1"), Trial.parse("7.10")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A1 has no trial in round 1; next: Optional[A2]");
  }

  @Test
  void isOnlyForEventsWithTrials() {
    StartList heights =
        StartList.of(Rows.race("Men's High Jump"), List.of(Entry.of(Rows.athlete("A"))));
    assertThatThrownBy(() -> HorizontalCompetition.start(heights))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("event must have trials");
  }

  @Nested
  @DisplayName("resumed")
  class Resumed {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isInTheSameStateAfterEveryTrialAndEndsTheSame(long seed) {
      Random random = new Random(seed);
      HorizontalCompetition contest = start(2 + random.nextInt(11));
      while (!contest.isOver()) {
        HorizontalCompetition resumed = HorizontalCompetition.resume(contest.race());
        assertThat(resumed.race()).isEqualTo(contest.race());
        assertThat(resumed.order()).isEqualTo(contest.order());
        assertThat(resumed.toString()).isEqualTo(contest.toString());
        ImmutableList<Competitor> order = contest.order();
        contest = resumed.with(resumed.next().orElseThrow(), trial(random));
        assertThat(order).contains(contest.race().results().get(0).competitor(), order.get(0));
      }
      assertThat(HorizontalCompetition.resume(contest.race()).isOver()).isTrue();
    }

    private Trial trial(Random random) {
      List<String> trials = List.of("x", "-", "7.00", "7.01", "7.02(+1.1)", "7.40", "r");
      return Trial.parse(trials.get(random.nextInt(random.nextInt(4) == 0 ? 7 : 6)));
    }

    /** Whatever the regulations, and whoever jumps out of turn. */
    @Test
    void isTheSameContestUnderAnyRules() {
      for (long seed = 0; seed < 25; seed++) {
        Random random = new Random(seed);
        TrialRules rules = anyRules(random);
        HorizontalCompetition contest =
            HorizontalCompetition.start(list(1 + random.nextInt(11)), rules);
        while (!contest.isOver()) {
          assertThat(HorizontalCompetition.resume(contest.race(), rules)).isEqualTo(contest);
          Competitor next = random.nextInt(5) == 0 ? lastToCome(contest) : contest.next().get();
          contest = contest.with(next, trial(random));
        }
        assertThat(SerializableTester.reserialize(contest)).isEqualTo(contest);
      }
    }

    private TrialRules anyRules(Random random) {
      if (random.nextInt(4) == 0) {
        return TrialRules.qualification(Distance.parse("7.02"));
      }
      TrialRules rules = random.nextBoolean() ? TrialRules.worldAthletics() : TrialRules.trials(5);
      for (int round = 1; round < rules.trials(); round++) {
        rules = random.nextInt(4) == 0 ? rules.withOrderChangedAfter(round) : rules;
        rules = random.nextInt(4) == 0 ? rules.withAthletesAfter(round, 9 - round) : rules;
      }
      return rules;
    }

    private Competitor lastToCome(HorizontalCompetition contest) {
      return contest.order().reverse().stream()
          .filter(
              athlete ->
                  contest.race().result(athlete).orElseThrow().trials().size() < contest.round())
          .findFirst()
          .orElseThrow();
    }

    @Test
    void keepsTheRowOfAnAthleteWhoDidNotStart() {
      Race stored =
          Rows.race(
              "Men's Long Jump",
              Rows.series("one", "7.00").toBuilder().order(1).build(),
              Rows.time("two", "DNS").toBuilder().order(2).build());
      HorizontalCompetition contest = HorizontalCompetition.resume(stored);
      assertThat(order(contest)).containsExactly("one");
      assertThat(contest.race().results()).hasSize(2);
    }

    @Test
    void isRefusedWithoutTheOrderOfTheStart() {
      Race stored = Rows.race("Men's Long Jump", Rows.series("one", "7.00"));
      assertThatThrownBy(() -> HorizontalCompetition.resume(stored))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("order of one 7.00 is missing");
    }

    @Test
    void isRefusedWhereASeriesCannotHaveComeAbout() {
      Result one = Rows.series("one", "7.00 7.10 7.20").toBuilder().order(1).build();
      Result two = Rows.series("two", "7.00").toBuilder().order(2).build();
      assertThatThrownBy(() -> HorizontalCompetition.resume(Rows.race("Men's Long Jump", one, two)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("one cannot have had the trials [7.00, 7.10, 7.20]");
    }
  }

  @Nested
  @DisplayName("by rules")
  class Rules {
    @Test
    void hasNoMoreThanSixTrials() {
      assertThatThrownBy(() -> TrialRules.trials(7))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("trials must be from 1 to 6, was 7");
    }

    @Test
    void hasNoChangeAfterTheLastRound() {
      assertThat(
              Stream.of(3, 0)
                  .map(round -> refusal(() -> TrialRules.trials(3).withOrderChangedAfter(round))))
          .allMatch(message -> message.orElse("").startsWith("round must be from 1 to 2"));
    }

    private Optional<String> refusal(Runnable step) {
      try {
        step.run();
        return Optional.empty();
      } catch (IllegalArgumentException e) {
        return Optional.of(e.getMessage());
      }
    }
  }
}
