package dev.athletics.results.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.athletics.results.Facility;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import java.io.StringReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in the form that {@link ScoringTable} describes, as federations might write them. */
class ScoringTableTest {
  private static final String HEADING =
      "category discipline age_groups track formula unit step a b c rounding hand least most";

  private static ScoringTable table(String... rows) {
    String text = HEADING + "\n" + String.join("\n", rows) + "\n";
    return ScoringTable.from(
        "Ours",
        new StringReader(
            text.replace(' ', '\t').replace('_', ' ').replace("age groups", "age_groups")));
  }

  @Nested
  class Formulas {
    @Test
    void linearTablesGiveTheSamePointsForEveryStepWithinTheirLimits() {
      ScoringTable table = table("MEN 75 U14  linear s 0.1 -10 170  down  10 100");
      Event event = Event.parse("U14 Men 75");
      assertThat(table.points(event, RaceTime.parse("10.20"))).isEqualTo(Points.of(68));
      assertThat(table.points(event, RaceTime.parse("10.21"))).isEqualTo(Points.of(67));
      assertThat(table.points(event, RaceTime.parse("30.00"))).isEqualTo(Points.of(10));
      assertThat(table.points(event, RaceTime.parse("6.00"))).isEqualTo(Points.of(100));
      assertThat(table.markFor(event, Points.of(68))).isEqualTo(RaceTime.parse("10.2a"));
    }

    @Test
    void listsGiveThePointsOfTheNextWeakerMark() {
      ScoringTable table =
          table(
              "WOMEN LJ   list m 0.01 5.00=50_5.20=60_5.50=75    down   "
                  .replaceAll("    +down", "   down"));
      Event event = Event.parse("Women LJ");
      assertThat(table.points(event, Distance.parse("5.19"))).isEqualTo(Points.of(50));
      assertThat(table.points(event, Distance.parse("5.20"))).isEqualTo(Points.of(60));
      assertThat(table.points(event, Distance.parse("4.99"))).isEqualTo(Points.of(0));
      assertThat(table.points(event, Distance.parse("7.00"))).isEqualTo(Points.of(75));
    }

    @ParameterizedTest(name = "rounding {0}: {1}")
    @CsvSource({"down, 15", "nearest, 16"})
    void roundingIsAChoice(String rounding, int points) {
      ScoringTable table = table("MEN SP   power m 0.01 1.5 0 1 " + rounding + "   ");
      assertThat(table.points(Event.parse("Men SP"), Distance.parse("10.50")))
          .isEqualTo(Points.of(points));
    }
  }

  @Test
  void aRowForAnImplementGoesBeforeTheRowForAll() {
    ScoringTable table =
        table("MEN SP   power m 0.01 10 0 1 down   ", "MEN SP4K   power m 0.01 20 0 1 down   ");
    assertThat(table.points(Event.parse("Men SP4K"), Distance.parse("10.00")))
        .isEqualTo(Points.of(200));
    assertThat(table.points(Event.parse("Men SP"), Distance.parse("10.00")))
        .isEqualTo(Points.of(100));
  }

  @Test
  void aRowForAnAgeGroupGoesBeforeTheRowForAll() {
    ScoringTable table =
        table("MEN LJ   linear m 0.01 10 0  down   ", "MEN LJ U16  linear m 0.01 20 0  down   ");
    assertThat(table.points(Event.parse("U16 Men LJ"), Distance.parse("5.00")))
        .isEqualTo(Points.of(100));
    assertThat(table.points(Event.parse("U18 Men LJ"), Distance.parse("5.00")))
        .isEqualTo(Points.of(50));
  }

  @Test
  void tracksAreKeptApart() {
    ScoringTable table =
        table(
            "MEN 200  SHORT linear s 0.01 -10 300  down   ",
            "MEN 200  STANDARD linear s 0.01 -10 290  down   ");
    Event event = Event.parse("Men 200");
    Mark time = RaceTime.parse("21.00");
    assertThat(table.points(event, time, Facility.SHORT_TRACK)).isEqualTo(Points.of(90));
    assertThat(table.points(event, time)).isEqualTo(Points.of(80));
    assertThat(table.tryPoints(event, time, Facility.OVERSIZED_TRACK)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MEN NONSENSE   power m 0.01 10 0 1 down   ",
        "MAN SP   power m 0.01 10 0 1 down   ",
        "MEN SP   cubic m 0.01 10 0 1 down   ",
        "MEN SP   power ft 0.01 10 0 1 down   ",
        "MEN SP   power m 0 10 0 1 down   ",
        "MEN SP   power m 0.001 10 0 1 down   ",
        "MEN SP   power m 0.01 -10 0 1 down   ",
        "MEN SP   power m 0.01 10 0 11 down   ",
        "MEN SP   power m 0.01 10 0 1 up   ",
        "MEN SP  LONG power m 0.01 10 0 1 down   ",
        "MEN SP   power m 0.01 10 0 1 down  100 10",
        "MEN SP   power m 0.01 10 0 1 down -1  ",
        "MEN SP   power m 0.01 x 0 1 down   ",
        "MEN SP   list m 0.01 7=70=7   down   ",
        "MEN SP",
      })
  void aMalformedRowIsRefusedWithTableAndLine(String row) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(row))
        .withMessageContaining("Ours")
        .withMessageContaining("2");
  }

  @Test
  void twoRowsForOneEventAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                table(
                    "MEN SP   power m 0.01 10 0 1 down   ",
                    "MEN SP  STANDARD power m 0.01 20 0 1 down   "));
  }

  @Test
  void aFederationsTableScoresCombinedEvents() {
    CombinedEvents ours = CombinedEvents.of(table("MEN 75 U14  linear s 0.1 -10 170  down   "));
    assertThat(ours.points(Event.parse("U14 Men 75"), RaceTime.parse("10.20")))
        .isEqualTo(Points.of(68));
    assertThat(ours).hasToString("Ours");
  }
}
