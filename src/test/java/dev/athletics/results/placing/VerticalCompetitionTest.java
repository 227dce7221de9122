package dev.athletics.results.placing;

import static dev.athletics.results.placing.HeightTrial.CLEARED;
import static dev.athletics.results.placing.HeightTrial.FAILED;
import static dev.athletics.results.placing.HeightTrial.PASSED;
import static dev.athletics.results.placing.HeightTrial.RETIRED;
import static dev.athletics.results.placing.Rows.athlete;
import static dev.athletics.results.placing.Rows.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.Bar;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.examples.ResultLists;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.placing.VerticalCompetition.Phase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VerticalCompetitionTest {
  private static final Athlete A = athlete("A");
  private static final Athlete B = athlete("B");
  private static final Athlete C = athlete("C");

  private static VerticalCompetition start(String event, String heights, Athlete... athletes) {
    return VerticalCompetition.start(
        Rows.race(event), ImmutableList.copyOf(athletes), heights(heights));
  }

  private static ImmutableList<Distance> heights(String heights) {
    return Stream.of(heights.split(" "))
        .map(Distance::parse)
        .collect(ImmutableList.toImmutableList());
  }

  private static VerticalCompetition highJump(Athlete... athletes) {
    return start("Men's High Jump", "2.00 2.05 2.10 2.13", athletes);
  }

  private static VerticalCompetition failThrice(VerticalCompetition contest, Athlete athlete) {
    return contest.with(athlete, FAILED).with(athlete, FAILED).with(athlete, FAILED);
  }

  @Test
  void athletesJumpRoundByRoundInStartingOrder() {
    VerticalCompetition contest = highJump(A, B, C);
    assertThat(contest.next()).contains(A);
    contest = contest.with(A, FAILED).with(B, CLEARED);
    assertThat(contest.next()).contains(C);
    contest = contest.with(C, FAILED);
    assertThat(contest.next()).contains(A);
    contest = contest.with(A, PASSED);
    assertThat(contest.next()).contains(C);
    assertThat(contest.isHeightOver()).isFalse();
    contest = contest.with(C, CLEARED);
    assertThat(contest.next()).isEmpty();
    assertThat(contest.isHeightOver()).isTrue();
    assertThat(contest.raised().next()).contains(A);
  }

  @Test
  void standingsAreThereAtEveryMoment() {
    VerticalCompetition contest = highJump(A, B).with(A, FAILED).with(B, CLEARED);

    assertThat(contest.leaders()).containsExactly(B);
    assertThat(contest.race().results())
        .extracting(Object::toString)
        .containsExactly("1 B 2.00", "A NH");

    contest = contest.with(A, CLEARED).raised();
    assertThat(places(contest.race())).containsExactly(entry("B", 1), entry("A", 2));
    assertThat(contest.race().results())
        .extracting(Result::order)
        .containsExactly(Optional.of(2), Optional.of(1));
  }

  @Test
  void nobodyLeadsBeforeAHeightIsCleared() {
    assertThat(highJump(A, B).with(A, FAILED).leaders()).isEmpty();
  }

  @Nested
  class AnAthleteIsOut {
    /** TR 26.2 */
    @Test
    void afterThreeFailuresAtOneHeight() {
      VerticalCompetition contest = failThrice(highJump(A, B), A);

      assertThat(contest.stillIn()).containsExactly(B);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> contest.with(A, FAILED))
          .withMessageContaining("A may not jump at 2.00");
    }

    /**
     * TR 26.2: "three consecutive failures regardless of the height"; a pass does not end the row.
     */
    @Test
    void afterThreeFailuresAcrossHeights() {
      VerticalCompetition contest =
          highJump(A, B)
              .with(A, FAILED)
              .with(B, CLEARED)
              .with(A, PASSED)
              .raised()
              .with(A, FAILED)
              .with(B, CLEARED)
              .with(A, FAILED);

      assertThat(contest.stillIn()).containsExactly(B);
      assertThat(bars(contest, A)).containsExactly("2.00:x-", "2.05:xx");
    }

    @Test
    void notAfterFailuresDividedByAClearance() {
      VerticalCompetition contest =
          highJump(A)
              .with(A, FAILED)
              .with(A, FAILED)
              .with(A, CLEARED)
              .raised()
              .with(A, FAILED)
              .with(A, FAILED);

      assertThat(contest.stillIn()).containsExactly(A);
    }

    @Test
    void whenRetired() {
      VerticalCompetition contest =
          highJump(A, B).with(A, CLEARED).with(B, CLEARED).raised().with(A, RETIRED);

      assertThat(contest.stillIn()).containsExactly(B);
      assertThat(bars(contest, A)).containsExactly("2.00:o", "2.05:r");
      assertThat(places(contest.race())).containsEntry("A", 1);
    }
  }

  @Test
  void whoPassedOrClearedDoesNotJumpAgainAtTheHeight() {
    VerticalCompetition contest = highJump(A, B).with(A, PASSED);

    assertThatIllegalArgumentException().isThrownBy(() -> contest.with(A, CLEARED));
    assertThat(contest.next()).contains(B);
  }

  @Test
  void lastAthleteChoosesTheHeight() {
    VerticalCompetition contest = highJump(A).with(A, CLEARED).raisedTo(Distance.parse("2.12"));

    assertThat(contest.bar()).isEqualTo(Distance.parse("2.12"));
    assertThat(contest.with(A, CLEARED).raised().bar()).isEqualTo(Distance.parse("2.13"));
  }

  @Test
  void barIsNeverLoweredNorRaisedBeforeItsTime() {
    VerticalCompetition contest = highJump(A, B);

    assertThatIllegalStateException()
        .isThrownBy(contest::raised)
        .withMessageContaining("still to jump at 2.00");
    VerticalCompetition cleared = contest.with(A, CLEARED).with(B, CLEARED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cleared.raisedTo(Distance.parse("2.00")))
        .withMessage("height must be above 2.00, was 2.00");
  }

  @Test
  void barIsNotRaisedPastTheHeightsAnnouncedButByChoice() {
    VerticalCompetition atTheTop = start("Men's High Jump", "2.00", A).with(A, CLEARED);

    assertThatIllegalStateException()
        .isThrownBy(atTheTop::raised)
        .withMessage("no height was announced above 2.00");
    VerticalCompetition raised = atTheTop.raisedTo(Distance.parse("2.04"));
    assertThat(raised.bar()).isEqualTo(Distance.parse("2.04"));
    assertThat(raised).hasToString("CONTEST at 2.04, next A");
  }

  @Test
  void barIsNotRaisedOnceTheContestIsOver() {
    VerticalCompetition over = failThrice(highJump(A), A);

    assertThat(over).hasToString("OVER at 2.00");
    assertThatIllegalStateException()
        .isThrownBy(over::raised)
        .withMessage("the bar is not raised any more");
  }

  @Test
  void firstPlaceIsNotSharedBeforeAJumpOffIsDue() {
    assertThatIllegalStateException()
        .isThrownBy(highJump(A, B)::shared)
        .withMessage("no first place is to be shared");
  }

  @Test
  void contestIsOverWhenNobodyIsIn() {
    VerticalCompetition contest = failThrice(highJump(A, B).with(B, CLEARED), A).raised();
    assertThat(contest.phase()).isEqualTo(Phase.CONTEST);
    contest = failThrice(contest, B);

    assertThat(contest.phase()).isEqualTo(Phase.OVER);
    assertThat(places(contest.race())).containsExactly(entry("B", 1));
    assertThat(contest.next()).isEmpty();
  }

  @Nested
  class JumpOff {
    /** TR 25.22: heights cleared in the jump-off are credited. */
    @Test
    void creditsTheHeightsClearedInIt() {
      VerticalCompetition contest =
          tied("Men's High Jump", "2.36 2.38", A, B).jumpOff().with(A, CLEARED).with(B, FAILED);

      assertThat(contest.race().results())
          .extracting(Result::toString)
          .containsExactly("1 " + A + " 2.38", "2 " + B + " 2.36");
    }

    @Test
    void takesPlaceWithoutAthletesWhoHaveRetired() {
      VerticalCompetition contest =
          start("Men's High Jump", "2.30 2.33", A, B)
              .with(A, CLEARED)
              .with(B, CLEARED)
              .raised()
              .with(A, HeightTrial.RETIRED);
      contest = failThrice(contest, B);
      assertThat(contest.phase()).isEqualTo(Phase.JUMP_OFF_DUE);

      VerticalCompetition jumpOff = contest.jumpOff();
      assertThat(jumpOff.stillIn()).containsExactly(B);
      VerticalCompetition over = jumpOff.with(B, FAILED);
      assertThat(over.phase()).isEqualTo(Phase.OVER);
      assertThat(over.leaders()).containsExactly(B);
    }

    private VerticalCompetition tied(String event, String heights, Athlete... athletes) {
      VerticalCompetition contest = start(event, heights, athletes);
      for (Athlete athlete : athletes) {
        contest = contest.with(athlete, CLEARED);
      }
      contest = contest.raised();
      for (Athlete athlete : athletes) {
        contest = failThrice(contest, athlete);
      }
      return contest;
    }

    /**
     * TR 26.9, by the sheet of the English Schools 2015: 2.12, 2.10, 2.12 and so on, and a shared
     * end.
     */
    @Test
    void goesDownWhenNobodyClearsAndUpWhenSeveralDo() {
      VerticalCompetition contest = tied("Men's High Jump", "2.09 2.12", A, B);
      assertThat(contest.phase()).isEqualTo(Phase.JUMP_OFF_DUE);

      contest = contest.jumpOff();
      for (HeightTrial trial : List.of(FAILED, CLEARED, FAILED, CLEARED, FAILED)) {
        assertThat(contest.phase()).isEqualTo(Phase.JUMP_OFF);
        contest = contest.with(A, trial).with(B, trial);
      }
      contest = contest.shared();

      assertThat(contest.phase()).isEqualTo(Phase.OVER);
      Result published = ResultLists.read("esaa2015_m_highjump_jumpoff").race().results().get(0);
      assertThat(bars(contest, A))
          .isEqualTo(published.bars().stream().skip(4).map(Bar::toString).toList())
          .isEqualTo(bars(contest, B));
      assertThat(places(contest.race())).containsExactly(entry("A", 1), entry("B", 1));
    }

    @Test
    void isWonByTheOnlyClearance() {
      VerticalCompetition contest = tied("Men's High Jump", "2.36 2.38", A, B).jumpOff();
      contest = contest.with(A, FAILED).with(B, FAILED);
      assertThat(contest.bar()).isEqualTo(Distance.parse("2.36"));
      contest = contest.with(A, FAILED).with(B, FAILED);
      assertThat(contest.bar()).isEqualTo(Distance.parse("2.34"));
      assertThat(contest.next()).contains(A);
      contest = contest.with(A, FAILED);
      assertThat(contest.next()).contains(B);
      contest = contest.with(B, CLEARED);

      assertThat(contest.phase()).isEqualTo(Phase.OVER);
      assertThat(contest.stillIn()).isEmpty();
      assertThat(contest.next()).isEmpty();
      assertThat(places(contest.race())).containsExactly(entry("B", 1), entry("A", 2));
    }

    @Test
    void goesOnWithThoseWhoCleared() {
      VerticalCompetition contest = tied("Men's High Jump", "2.36 2.38", A, B, C).jumpOff();
      contest = contest.with(A, CLEARED).with(B, FAILED).with(C, CLEARED);

      assertThat(contest.stillIn()).containsExactly(A, C);
      assertThat(contest.bar()).isEqualTo(Distance.parse("2.40"));
      contest = contest.with(A, FAILED).with(C, CLEARED);
      assertThat(places(contest.race()))
          .containsExactly(entry("C", 1), entry("A", 2), entry("B", 3));
    }

    @Test
    void isWonByWhoIsLeftWhenOthersRetire() {
      VerticalCompetition contest =
          tied("Men's High Jump", "2.36 2.38", A, B).jumpOff().with(A, RETIRED);

      assertThat(contest.phase()).isEqualTo(Phase.OVER);
      assertThat(places(contest.race())).containsExactly(entry("B", 1), entry("A", 2));
    }

    @Test
    void movesByFiveCentimetresInThePoleVault() {
      VerticalCompetition contest = tied("Women's Pole Vault", "4.85 4.90", A, B).jumpOff();

      assertThat(contest.bar()).isEqualTo(Distance.parse("4.90"));
      assertThat(contest.with(A, FAILED).with(B, FAILED).bar()).isEqualTo(Distance.parse("4.85"));
      assertThat(contest.with(A, CLEARED).with(B, CLEARED).bar()).isEqualTo(Distance.parse("4.95"));
    }

    /** TR 26.8.4: they may decide not to jump on at any time. */
    @Test
    void isBrokenOffWhenTheyShareAfterAll() {
      VerticalCompetition contest = tied("Men's High Jump", "2.37 2.39", A, B).jumpOff();
      contest = contest.with(A, FAILED).with(B, FAILED).shared();

      assertThat(contest.phase()).isEqualTo(Phase.OVER);
      assertThat(places(contest.race()).values()).containsExactly(1, 1);
    }

    @Test
    void isNotHeldWhenTheyShare() {
      VerticalCompetition contest = tied("Men's High Jump", "2.37 2.39", A, B).shared();

      assertThat(contest.phase()).isEqualTo(Phase.OVER);
      assertThat(places(contest.race()).values()).containsExactly(1, 1);
      assertThatIllegalStateException().isThrownBy(contest::jumpOff);
    }

    /** What the last athlete's choice left out was never a height of the contest. */
    @Test
    void beginsAtTheHeightThatWasJumpedNext() {
      VerticalCompetition contest =
          start("Men's High Jump", "2.00 2.05 2.10 2.15 2.20", A, B)
              .with(A, CLEARED)
              .with(B, CLEARED)
              .raisedTo(Distance.parse("2.12"));
      contest = failThrice(failThrice(contest, A), B).jumpOff();

      assertThat(contest.bar()).isEqualTo(Distance.parse("2.12"));
      assertThat(contest.with(A, CLEARED).with(B, CLEARED).bar()).isEqualTo(Distance.parse("2.14"));
    }

    @Test
    void beginsAtAHeightOfChoiceWhereNoneWasAnnounced() {
      VerticalCompetition contest = start("Men's High Jump", "2.00", A, B);
      contest = contest.with(A, CLEARED).with(B, CLEARED).raisedTo(Distance.parse("2.04"));
      contest = contest.with(A, CLEARED).with(B, CLEARED).raisedTo(Distance.parse("2.06"));
      contest = failThrice(failThrice(contest, A), B).jumpOff();

      assertThat(contest.bar()).isEqualTo(Distance.parse("2.06"));
    }

    @Test
    void beginsAtTheNextHeightThoughAllPassedThere() {
      VerticalCompetition contest =
          start("Men's High Jump", "2.00 2.05 2.10", A, B)
              .with(A, CLEARED)
              .with(B, CLEARED)
              .raised()
              .with(A, PASSED)
              .with(B, PASSED)
              .raisedTo(Distance.parse("2.07"));
      contest = failThrice(failThrice(contest, A), B).jumpOff();

      assertThat(contest.bar()).isEqualTo(Distance.parse("2.05"));
    }

    @Test
    void hasNoPass() {
      VerticalCompetition contest = tied("Men's High Jump", "2.37 2.39", A, B).jumpOff();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> contest.with(A, PASSED))
          .withMessage("there is no pass in a jump-off");
    }

    @Test
    void isNotDueBehindTheFirstPlace() {
      VerticalCompetition contest =
          highJump(A, B, C).with(A, CLEARED).with(B, CLEARED).with(C, CLEARED).raised();
      contest = failThrice(failThrice(contest.with(A, CLEARED), B), C).raised();
      contest = failThrice(contest, A);

      assertThat(contest.phase()).isEqualTo(Phase.OVER);
      assertThat(places(contest.race()))
          .containsExactly(entry("A", 1), entry("B", 2), entry("C", 2));
    }
  }

  @Nested
  class RefusesToStart {
    @Test
    void withoutHeightsToClear() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> start("Men's Long Jump", "8.00", A))
          .withMessageStartingWith("event must have heights");
    }

    @Test
    void withoutHeightsOrWithHeightsThatDoNotRise() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> VerticalCompetition.start(Rows.race("Men's High Jump"), List.of(A), List.of()))
          .withMessage("heights must rise, were []");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> start("Men's High Jump", "2.00 2.00", A))
          .withMessage("heights must rise, were [2.00, 2.00]");
    }

    @Test
    void withNobodyOrSomebodyTwice() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> start("Men's High Jump", "2.00"))
          .withMessage("startOrder is empty");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> start("Men's High Jump", "2.00", A, A))
          .withMessageStartingWith("startOrder has somebody twice");
    }
  }

  /**
   * Every published vertical contest, stepped through by its own series, ends with its official
   * places.
   */
  @TestFactory
  Stream<DynamicTest> publishedContestsEndAsTheyDid() {
    assumeTrue(ResultLists.folder().isPresent(), "the lists of Rio 2016 are not here");
    return ResultLists.rio().stream()
        .flatMap(name -> ResultLists.read(name).races().stream())
        .filter(race -> race.event().discipline().markKind() == MarkKind.HEIGHT)
        .filter(race -> race.results().stream().noneMatch(result -> result.bars().isEmpty()))
        .map(race -> DynamicTest.dynamicTest(race.toString(), () -> assertEndsAsItDid(race)));
  }

  private static void assertEndsAsItDid(Race race) {
    ImmutableList<Distance> heights =
        race.results().stream()
            .flatMap(result -> result.bars().stream())
            .map(Bar::height)
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList());
    VerticalCompetition contest =
        VerticalCompetition.start(
            race, race.results().stream().map(Result::competitor).toList(), heights);
    while (true) {
      while (contest.next().isPresent()) {
        contest = nextTrial(contest, race);
      }
      if (contest.phase() != Phase.CONTEST) {
        break;
      }
      contest = contest.raised();
    }
    assertThat(contest.phase()).isEqualTo(Phase.OVER);
    assertThat(places(contest.race())).containsExactlyInAnyOrderEntriesOf(places(race));
  }

  private static VerticalCompetition nextTrial(VerticalCompetition contest, Race published) {
    Competitor athlete = contest.next().orElseThrow();
    ImmutableList<Bar> series = bars(published, athlete);
    String made = lastAt(bars(contest.race(), athlete), contest.bar());
    String all = lastAt(series, contest.bar());
    if (made.length() < all.length()) {
      char sign = all.charAt(made.length());
      return contest.with(
          athlete, sign == 'o' ? CLEARED : sign == 'x' ? FAILED : sign == 'r' ? RETIRED : PASSED);
    }
    boolean jumpsLater = series.get(series.size() - 1).height().compareTo(contest.bar()) > 0;
    return contest.with(athlete, jumpsLater ? PASSED : RETIRED);
  }

  private static String lastAt(List<Bar> bars, Distance height) {
    return bars.stream()
        .filter(bar -> bar.height().equals(height))
        .map(Bar::trials)
        .findFirst()
        .orElse("");
  }

  private static ImmutableList<Bar> bars(Race race, Competitor athlete) {
    return race.results().stream()
        .filter(result -> result.competitor().equals(athlete))
        .findFirst()
        .orElseThrow()
        .bars();
  }

  private static List<String> bars(VerticalCompetition contest, Athlete athlete) {
    return bars(contest.race(), athlete).stream().map(Bar::toString).toList();
  }

  @Test
  void keepsTheBibsOfItsStartListAndWhoDidNotStart() {
    StartList list =
        StartList.of(
            Rows.race("Women's High Jump"),
            List.of(
                Entry.of(Rows.athlete("A")).withBib("7"),
                Entry.of(Rows.athlete("B")).withBib("8")));
    List<Distance> heights = List.of(Distance.parse("1.60"));
    VerticalCompetition contest =
        VerticalCompetition.start(list, heights).with(Rows.athlete("A"), HeightTrial.CLEARED);
    assertThat(contest.race().results())
        .extracting(row -> row.bib().orElseThrow())
        .containsExactly("7", "8");

    Race stored =
        Placing.place(
            contest
                .race()
                .withResults(
                    contest.race().results().stream()
                        .map(
                            row ->
                                Rows.name(row.competitor()).equals("B")
                                    ? row.toBuilder().outcome(NoMark.parse("DNS")).build()
                                    : row)
                        .toList()));
    assertThat(VerticalCompetition.resume(stored, heights).race()).isEqualTo(stored);
  }
}
