package dev.athletics.results.placing;

import static dev.athletics.results.placing.Rows.athlete;
import static dev.athletics.results.placing.Rows.places;
import static dev.athletics.results.placing.Rows.race;
import static dev.athletics.results.placing.Rows.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.testing.SerializableTester;
import dev.athletics.results.Medal;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.Revision;
import dev.athletics.results.data.RaceData;
import dev.athletics.results.mark.NoMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmendmentsTest {
  private static final LocalDate DECISION = LocalDate.of(2026, 1, 15);
  private static final NoMark DQ = NoMark.parse("DQ");

  private final Race official =
      race(
          "Men's 1500m",
          time("A", "3:30.00", 1),
          time("B", "3:31.00", 2),
          time("C", "3:32.00", 3),
          time("D", "3:32.00", 3),
          time("E", "3:33.00", 5),
          time("F", "DNS"));

  private final Race amended =
      Amendments.disqualify(official, athlete("B"), DQ, DECISION, "doping");

  @Test
  void placesMoveUp() {
    assertThat(places(amended))
        .containsExactly(entry("A", 1), entry("C", 2), entry("D", 2), entry("E", 4));
    assertThat(Rows.names(amended)).containsExactly("A", "C", "D", "E", "B", "F");
    assertThat(Placing.verify(amended)).isEmpty();
  }

  @Test
  void medalsMoveUpWithThePlaces() {
    assertThat(amended.medal(amended.results().get(1))).contains(Medal.SILVER);
  }

  @Test
  void markIsStruckOutAndSetNoPerformance() {
    Result row = amended.results().get(4);

    assertThat(row.outcome()).hasToString("DQ 3:31.00");
    assertThat(amended.performances(row)).isEmpty();
  }

  @Test
  void everyChangedRowKeepsWhatItSaid() {
    Result row = amended.results().get(4);

    assertThat(row.revisions().get(0).original()).isEqualTo(official.results().get(1));
    assertThat(row.revisions().get(0).reason()).isEqualTo("doping");
    assertThat(amended.results().get(0).revisions()).isEmpty();
    assertThat(amended.results().get(3).revisions().get(0).original().place()).contains(5);
  }

  @Test
  void oldListsAreStillThere() {
    LocalDate later = DECISION.plusDays(10);
    Race twice = Amendments.disqualify(amended, athlete("A"), DQ, later, "doping");

    assertThat(places(twice)).containsExactly(entry("C", 1), entry("D", 1), entry("E", 3));
    assertThat(Amendments.original(twice)).isEqualTo(official);
    assertThat(Amendments.asOf(twice, DECISION.minusDays(1))).isEqualTo(official);
    assertThat(Amendments.asOf(twice, DECISION)).isEqualTo(amended);
    assertThat(Amendments.asOf(twice, later)).isEqualTo(twice);
  }

  @Test
  void historyOfARowIsFlatHoweverLong() {
    int amendments = 3_000;
    Result row = official.results().get(0);
    for (int i = 0; i < amendments; i++) {
      row = row.revise(DECISION.plusDays(i), "again").place(i + 1).build();
    }
    Race amendedOften = official.withResults(List.of(row));

    assertThat(row.revisions())
        .hasSize(amendments)
        .allSatisfy(revision -> assertThat(revision.original().revisions()).isEmpty());
    assertThat(Amendments.original(amendedOften).results())
        .containsExactly(official.results().get(0));
    assertThat(Amendments.asOf(amendedOften, DECISION.plusDays(6)).results().get(0).place())
        .contains(7);
    assertThat(Amendments.asOf(amendedOften, DECISION.plusDays(6)).results().get(0).revisions())
        .isEqualTo(row.revisions().subList(0, 7));
    assertThat(SerializableTester.reserialize(amendedOften)).isEqualTo(amendedOften);
    assertThat(RaceData.of(amendedOften).toRace()).isEqualTo(amendedOften);
  }

  @Test
  void revisionHasNoneOfItsOwn() {
    Result revised = official.results().get(0).revise(DECISION, "again").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Revision(revised, DECISION, "once more"))
        .withMessage("original has revisions of its own");
  }

  @Test
  void whoSharedThePlaceStaysInIt() {
    Race again = Amendments.disqualify(official, athlete("C"), DQ, DECISION, "doping");

    assertThat(places(again))
        .containsExactly(entry("A", 1), entry("B", 2), entry("D", 3), entry("E", 4));
  }

  @Test
  void rowWithoutPlaceMovesNobody() {
    Race again =
        Amendments.disqualify(
            official, athlete("F"), NoMark.parse("DQ TR4.4"), DECISION, "no effort");

    assertThat(places(again)).isEqualTo(places(official));
    assertThat(again.results().get(5).outcome()).hasToString("DQ TR4.4");
    assertThat(again.results().get(5).place()).isEqualTo(Optional.empty());
  }

  @Test
  void refusesAStrangerAndAnotherStatus() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amendments.disqualify(official, athlete("X"), DQ, DECISION, "doping"))
        .withMessageStartingWith("X is not in");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Amendments.disqualify(
                    official, athlete("A"), NoMark.parse("DNF"), DECISION, "doping"))
        .withMessage("disqualification must be DQ, was DNF");
  }
}
