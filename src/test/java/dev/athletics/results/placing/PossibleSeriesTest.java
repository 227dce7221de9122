package dev.athletics.results.placing;

import static dev.athletics.results.placing.Rows.heights;
import static dev.athletics.results.placing.Rows.places;
import static dev.athletics.results.placing.Rows.points;
import static dev.athletics.results.placing.Rows.race;
import static dev.athletics.results.placing.Rows.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import dev.athletics.results.Contradiction;
import dev.athletics.results.ContradictionException;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.Status;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Series that cannot have come to the mark of their row: a race of them is refused. */
class PossibleSeriesTest {
  @Test
  void everyInconsistentRowAtOnce() {
    Result first = series("A", "8.08 7.93").toBuilder().outcome(Distance.parse("8.10")).build();
    Result third = series("C", "x 7.93").toBuilder().outcome(NoMark.of(Status.NM)).build();

    assertThat(
            catchThrowableOfType(
                ContradictionException.class,
                () -> race("Men's Long Jump", first, series("B", "8.00"), third)))
        .extracting(ContradictionException::contradictions, list(Contradiction.class))
        .extracting(contradiction -> contradiction.row().get())
        .containsExactly(1, 3);
  }

  @Test
  void markThatIsNotTheBestOfItsSeries() {
    Result row = series("A", "8.08 7.93").toBuilder().outcome(Distance.parse("8.10")).build();
    assertRefused(
        () -> race("Men's Long Jump", row),
        "row 1, A: mark 8.10 is not the best of the series, 8.08");
  }

  @Test
  void noMarkInSpiteOfAValidTrial() {
    Result row = series("A", "x 7.93").toBuilder().outcome(NoMark.of(Status.NM)).build();
    assertRefused(
        () -> race("Men's Long Jump", row), "row 1, A: has no mark, but the series has 7.93");
  }

  @Test
  void heightsThatDoNotRise() {
    assertRefused(
        () -> race("Men's High Jump", heights("A", "2.10:o 2.05:o")),
        "row 1, A: height 2.05:o follows 2.10:o");
  }

  @Test
  void heightTwice() {
    assertRefused(
        () -> race("Men's High Jump", heights("A", "2.05:xo 2.05:o")),
        "row 1, A: height 2.05:o follows 2.05:xo");
  }

  @Test
  void heightOfTheContestAfterTheJumpOff() {
    assertRefused(
        () -> race("Men's High Jump", heights("A", "2.05:o 2.10:xxx J2.10:o 2.15:o")),
        "row 1, A: height 2.15:o follows the jump-off");
  }

  @Test
  void heightThatIsNotTheBestOfItsSeries() {
    Result row = heights("A", "2.05:o 2.10:xo").toBuilder().outcome(Distance.parse("2.05")).build();
    assertRefused(
        () -> race("Men's High Jump", row),
        "row 1, A: mark 2.05 is not the best of the series, 2.10");
  }

  @Test
  void noHeightInSpiteOfAClearance() {
    Result row = heights("A", "2.05:o 2.10:xxx").toBuilder().outcome(NoMark.of(Status.NH)).build();
    assertRefused(
        () -> race("Men's High Jump", row), "row 1, A: has no mark, but the series has 2.05");
  }

  @Test
  void butNotADisqualificationThatLeavesTheSeries() {
    Result row = heights("A", "2.05:o 2.10:xxx").toBuilder().outcome(NoMark.parse("DQ")).build();
    assertThat(places(Placing.place(race("Men's High Jump", row)))).isEmpty();
  }

  /** TR 26.2: three failures in a row end the contest, across heights. */
  @Test
  void trialAfterThreeFailuresInARow() {
    assertRefused(
        () -> race("Men's High Jump", heights("A", "2.05:o 2.10:x- 2.15:xx 2.20:o")),
        "row 1, A: height 2.20:o follows three failures in a row");
  }

  @Test
  void pointsBelowTheSumOfTheEvents() {
    Result row = points("A", 900, 800).toBuilder().outcome(Points.of(1699)).build();
    assertRefused(
        () -> race("Men's Decathlon", row),
        "row 1, A: mark 1699 is less than the sum of its events, 1700");
  }

  private static void assertRefused(ThrowingCallable built, String message) {
    assertThatIllegalArgumentException().isThrownBy(built).withMessage(message);
  }
}
