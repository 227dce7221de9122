package dev.athletics.results.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The running ranking of a decathlon")
class RunningScoresTest {
  private final Race decathlon =
      Rows.race(
          "Men's Decathlon",
          Rows.points("early", 900, 800, 700),
          Rows.points("late", 800, 900, 950));

  @Test
  void changesFromEventToEvent() {
    assertThat(Rows.names(RunningScores.after(decathlon, 1))).containsExactly("early", "late");
    assertThat(Rows.places(RunningScores.after(decathlon, 2)))
        .containsEntry("early", 1)
        .containsEntry("late", 1);
    Race three = RunningScores.after(decathlon, 3);
    assertThat(Rows.names(three)).containsExactly("late", "early");
    assertThat(three.results().get(0).outcome()).isEqualTo(Points.of(2650));
  }

  @Test
  void isThatOfTheWholeAfterTheLastEvent() {
    assertThat(RunningScores.after(decathlon, 10)).isEqualTo(Placing.place(decathlon));
  }

  @Test
  void isWithoutAnAthleteWhoDidNotStartInAnEventAsTr3910Says() {
    Result out =
        Rows.points("out", 1000, 0).toBuilder()
            .parts(List.of(part("100", "NM", 1000), part("LJ", "DNS", 0)))
            .build();
    Race race = Rows.race("Men's Decathlon", out, Rows.points("in", 800, 700));
    assertThat(Rows.names(RunningScores.after(race, 1))).containsExactly("out", "in");
    assertThat(RunningScores.after(race, 2).results().get(1).outcome())
        .isEqualTo(NoMark.parse("DNF"));
  }

  /** The whole of one compares with nothing of others. */
  @Test
  void isRefusedForAMarkWithoutItsEvents() {
    Race race =
        Rows.race(
            "Men's Decathlon", Rows.row("total", Points.of(8000)), Rows.points("in", 800, 700));
    assertThatThrownBy(() -> RunningScores.after(race, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("events of total 8000 are missing");
  }

  @Test
  void isWithoutAnAthleteWhoWasDisqualifiedFromTheWhole() {
    Result disqualified =
        Rows.points("out", 1000, 900).toBuilder().outcome(NoMark.parse("DQ")).build();
    Race race = Rows.race("Men's Decathlon", disqualified, Rows.points("in", 800, 700));
    assertThat(Rows.places(RunningScores.after(race, 1))).containsOnlyKeys("in");
  }

  private static CombinedEventPart part(String discipline, String status, int points) {
    return new CombinedEventPart(
        Discipline.parse(discipline), NotatedMark.of(NoMark.parse(status)), Points.of(points));
  }

  @Test
  void isOnlyOfEventsWithPoints() {
    assertThatThrownBy(() -> RunningScores.after(Rows.race("Men's 100m"), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("event must have points, was Men 100");
  }
}
