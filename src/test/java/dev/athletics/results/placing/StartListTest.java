package dev.athletics.results.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athletics.results.Race;
import dev.athletics.results.Team;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A start list")
class StartListTest {
  private static final Entry ONE = Entry.of(Rows.athlete("one")).withBib("11");
  private static final Entry TWO = Entry.of(Rows.athlete("two")).withBib("12");
  private static final StartList LIST =
      StartList.of(Rows.race("Men's 200m", Rows.time("gone", "20.00")), List.of(ONE, TWO));

  @Test
  void isARaceWithoutResults() {
    assertThat(LIST.race().results()).isEmpty();
    assertThat(LIST.competitors()).containsExactly(Rows.athlete("one"), Rows.athlete("two"));
  }

  @Test
  void isRefusedForThoseWhoCannotBeTogetherInTheRace() {
    Entry team = Entry.of(Team.builder().name("Harriers").build());
    assertThatThrownBy(() -> StartList.of(Rows.race("Men's 200m"), List.of(ONE, team)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Harriers is a team");
    Entry sameBib = TWO.withBib(ONE.bib().orElseThrow());
    assertThatThrownBy(() -> StartList.of(Rows.race("Men's 200m"), List.of(ONE, sameBib)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("11");
  }

  @Test
  void knowsThoseStillToCome() {
    Race soFar = LIST.raceWith(List.of(Rows.time("two", "DNF")));
    assertThat(LIST.stillToCome(soFar)).containsExactly(ONE);
  }

  @Test
  void givesRowsTheirBibAndLane() {
    Race race =
        LaneRules.byLot(2)
            .draw(LIST, new Random(1))
            .raceWith(List.of(Rows.time("two", "20.30"), Rows.time("one", "20.40")));
    assertThat(race.results())
        .extracting(row -> row.bib().orElseThrow())
        .containsExactly("12", "11");
    assertThat(race.results())
        .extracting(row -> row.lane().orElseThrow())
        .containsExactlyInAnyOrder(1, 2);
    assertThat(race.results()).allSatisfy(row -> assertThat(row.order()).isEmpty());
  }

  @Test
  void givesRowsTheirPositionWhereThereAreNoLanes() {
    Race race = LIST.raceWith(List.of(Rows.time("two", "20.30")));
    assertThat(race.results().get(0).order()).isEqualTo(Optional.of(2));
  }

  @Test
  void keepsTheLaneInWhichSomebodyRanAllTheSame() {
    Race race =
        LaneRules.byLot(2)
            .draw(LIST, new Random(1))
            .raceWith(List.of(Rows.time("two", "20.30").toBuilder().lane(5).build()));
    assertThat(race.results().get(0).lane()).isEqualTo(Optional.of(5));
  }

  @Test
  void refusesARowOfSomebodyWhoIsNotOnIt() {
    assertThatThrownBy(() -> LIST.raceWith(List.of(Rows.time("three", "20.30"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("three is not on the start list");
  }

  @Test
  void isPutInTheOrderOfALotAsTr255SaysOfTheField() {
    StartList field = StartList.of(Rows.race("Men's LJ"), List.of(ONE, TWO));
    StartList drawn = field.inOrderDrawn(new Random(1));
    assertThat(drawn.competitors()).containsExactlyInAnyOrderElementsOf(field.competitors());
    assertThat(drawn.starts().get(0).assignments().toString())
        .isEqualTo("[position 1 drawn by lot (TR 25.5)]");
  }
}
