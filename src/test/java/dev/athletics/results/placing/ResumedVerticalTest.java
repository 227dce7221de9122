package dev.athletics.results.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import dev.athletics.results.Competitor;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Distance;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A high jump resumed")
class ResumedVerticalTest {
  private static final List<Distance> HEIGHTS =
      Stream.of("2.00", "2.05", "2.10", "2.15", "2.20").map(Distance::parse).toList();

  private static Result row(String name, int order, String bars) {
    return Rows.heights(name, bars).toBuilder().order(order).build();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void isInTheSameStateAfterEveryTrialAndEndsTheSame(long seed) {
    Random random = new Random(seed);
    List<Competitor> athletes =
        IntStream.rangeClosed(1, 2 + random.nextInt(4))
            .<Competitor>mapToObj(i -> Rows.athlete("A" + i))
            .toList();
    VerticalCompetition contest =
        VerticalCompetition.start(Rows.race("Men's High Jump"), athletes, HEIGHTS);
    while (contest.phase() != VerticalCompetition.Phase.OVER
        && contest.bar().toCentimetres() < 220) {
      contest = afterOneStep(contest, random);
      assertThat(SerializableTester.reserialize(contest)).isEqualTo(contest);
    }
    assertThat(VerticalCompetition.resume(contest.race(), HEIGHTS).race())
        .isEqualTo(contest.race());
  }

  private static VerticalCompetition afterOneStep(VerticalCompetition contest, Random random) {
    if (contest.phase() == VerticalCompetition.Phase.JUMP_OFF_DUE) {
      return contest.jumpOff();
    }
    if (contest.isHeightOver()) {
      return contest.raised();
    }
    Competitor next = contest.next().orElseThrow();
    VerticalCompetition after =
        contest.with(next, trial(random, contest.phase() == VerticalCompetition.Phase.JUMP_OFF));
    VerticalCompetition resumed = VerticalCompetition.resume(after.race(), HEIGHTS);
    assertThat(resumed.race()).isEqualTo(after.race());
    assertThat(resumed.toString()).isEqualTo(after.toString());
    assertThat(resumed).isEqualTo(after);
    return resumed;
  }

  /** What was decided after the last trial is written too, though the race does not tell it. */
  @Test
  void keepsWhatWasDecidedAfterTheLastTrial() {
    Race tied =
        Rows.race(
            "Men's High Jump", row("one", 1, "2.00:o 2.05:xxx"), row("two", 2, "2.00:o 2.05:xxx"));
    VerticalCompetition due = VerticalCompetition.resume(tied, HEIGHTS);
    VerticalCompetition raised =
        VerticalCompetition.resume(Rows.race("Men's High Jump", row("one", 1, "2.00:o")), HEIGHTS)
            .raisedTo(Distance.parse("2.08"));
    assertThat(Stream.of(due, due.shared(), due.jumpOff(), due.jumpOff().shared(), raised))
        .allSatisfy(
            contest -> assertThat(SerializableTester.reserialize(contest)).isEqualTo(contest));
  }

  private static HeightTrial trial(Random random, boolean jumpOff) {
    int any = random.nextInt(10);
    if (any < 4) {
      return HeightTrial.CLEARED;
    }
    return any == 9 && !jumpOff ? HeightTrial.PASSED : HeightTrial.FAILED;
  }

  @Test
  void takesAHeightThatTheListLeavesOutForPassed() {
    VerticalCompetition contest =
        VerticalCompetition.resume(
            Rows.race("Men's High Jump", row("one", 1, "2.05:o"), row("two", 2, "2.00:o 2.05:x")),
            HEIGHTS);
    assertThat(contest.bar()).isEqualTo(Distance.parse("2.05"));
    assertThat(contest.next()).contains(Rows.athlete("two"));
  }

  @Test
  void goesOnToAHeightOfTheAthletesChoice() {
    VerticalCompetition contest =
        VerticalCompetition.resume(
            Rows.race("Men's High Jump", row("one", 1, "2.00:o 2.07:xo")), HEIGHTS);
    assertThat(contest.bar()).isEqualTo(Distance.parse("2.07"));
    assertThat(contest.raised().bar()).isEqualTo(Distance.parse("2.10"));
  }

  @Test
  void isRefusedWhereTheBarWasRaisedBeforeSomebodyJumped() {
    Race stored =
        Rows.race("Men's High Jump", row("one", 1, "2.00:o 2.05:o"), row("two", 2, "2.00:x"));
    assertThatThrownBy(() -> VerticalCompetition.resume(stored, HEIGHTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the bar cannot have been raised from 2.00 to 2.05");
  }

  @Test
  void isRefusedWhereAJumpOffCannotHaveComeAbout() {
    Race stored =
        Rows.race("Men's High Jump", row("one", 1, "2.00:o J2.05:o"), row("two", 2, "2.00:x"));
    assertThatThrownBy(() -> VerticalCompetition.resume(stored, HEIGHTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one cannot have jumped");
  }
}
