package dev.athletics.results.placing;

import static dev.athletics.results.placing.Rows.places;
import static dev.athletics.results.placing.Rows.race;
import static dev.athletics.results.placing.Rows.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.athletics.results.Contradiction;
import dev.athletics.results.ContradictionException;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.RaceTime;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A race that places by another time than the mark")
class StaggeredStartsTest {
  private static Result started(String name, String time, long offsetMillis) {
    return time(name, time).toBuilder().startOffset(Duration.ofMillis(offsetMillis)).build();
  }

  private static Result net(String name, String official, String net) {
    return time(name, official).toBuilder().netTime(RaceTime.parse(net)).build();
  }

  private static void assertMissing(Race race, PlacingRules rules, String component) {
    assertThatExceptionOfType(ContradictionException.class)
        .isThrownBy(() -> Placing.place(race, rules))
        .satisfies(
            refused ->
                assertThat(refused.contradictions())
                    .extracting(Contradiction::component)
                    .containsExactly(component));
  }

  @Nested
  @DisplayName("as a pursuit does, by the clock,")
  class ByClock {
    @Test
    void isWonByTheFirstAtTheFinishAndKeepsTheMarks() {
      Race placed =
          Placing.place(
              race(
                  "Men's 10K",
                  started("Fast", "29:00", 90_000),
                  started("First", "30:00", 0),
                  started("Second", "29:40", 25_000)),
              PlacingRules.byClock());
      assertThat(places(placed))
          .containsExactly(entry("First", 1), entry("Second", 2), entry("Fast", 3));
      assertThat(placed.best(placed.results().get(2)).orElseThrow().mark())
          .isEqualTo(RaceTime.parse("29:00"));
      assertThat(Placing.verify(placed, PlacingRules.byClock())).isEmpty();
    }

    @Test
    void takesTheOrderOfFinishAmongEqualClocks() {
      Race race = race("Men's 10K", started("A", "30:00", 0), started("B", "29:00", 60_000));
      assertThat(places(Placing.place(race, PlacingRules.byClock())))
          .containsExactly(entry("A", 1), entry("B", 2));
    }

    @Test
    void isRefusedWithoutTheOffsetOfARow() {
      Race race = race("Men's 10K", started("A", "30:00", 0), time("B", "29:00"), time("C", "DNF"));
      assertMissing(race, PlacingRules.byClock(), "startOffset");
    }

    /** Half a second less on the clock may be less or more before the mark was rounded up. */
    @Test
    void isRefusedWithAnOffsetFinerThanTheMark() {
      Race race = race("Men's 10K", started("A", "30:00", 500), started("B", "30:00", 0));
      assertMissing(race, PlacingRules.byClock(), "startOffset");
    }
  }

  @Nested
  @DisplayName("by net time")
  class ByNetTime {
    @Test
    void keepsTheOfficialTimeForTheMark() {
      Race placed =
          Placing.place(
              race(
                  "Men's Marathon", net("A", "2:10:00", "2:09:50"), net("B", "2:10:05", "2:09:40")),
              PlacingRules.byNetTime());
      assertThat(places(placed)).containsExactly(entry("B", 1), entry("A", 2));
      assertThat(placed.performances())
          .extracting(performance -> performance.mark().toString())
          .containsExactly("2:10:05", "2:10:00");
    }

    @Test
    void takesTheOfficialTimeAmongEqualNetTimes() {
      Race race =
          race("Men's Marathon", net("A", "2:10:05", "2:09:50"), net("B", "2:10:00", "2:09:50"));
      PlacingReport report = Placing.explain(race, PlacingRules.byNetTime());
      assertThat(places(report.race())).containsExactly(entry("B", 1), entry("A", 2));
      assertThat(report.tieBreaks())
          .singleElement()
          .extracting(tie -> tie.decidedBy().orElseThrow().criterion())
          .isEqualTo(Criterion.MARK);
    }

    @Test
    void isRefusedWithoutTheNetTimeOfARow() {
      assertMissing(
          race("Men's Marathon", net("A", "2:10:05", "2:09:50"), time("B", "2:10:00")),
          PlacingRules.byNetTime(),
          "netTime");
    }
  }
}
