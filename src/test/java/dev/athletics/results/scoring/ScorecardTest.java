package dev.athletics.results.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.Facility;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The score of Ashton Eaton's decathlon of Rio 2016, 8893 points. */
class ScorecardTest {
  private static final CombinedEventProgramme DECATHLON =
      CombinedEventProgramme.find(Event.parse("Men DEC"), Facility.STANDARD_TRACK).orElseThrow();
  private static final String NINE =
      "100:10.46 LJ:7.94 SP:14.73 HJ:2.01 400:46.07 110H:13.80 DT:45.49 PV:5.20 JT:59.77";

  private static Scorecard card(String events) {
    return card(events, Points.of(0));
  }

  private static Scorecard card(String events, Outcome outcome) {
    ImmutableList<CombinedEventPart> parts =
        Arrays.stream(events.split(" "))
            .map(event -> event.split(":", 2))
            .map(
                cells -> {
                  Discipline discipline = Discipline.parse(cells[0]);
                  return new CombinedEventPart(
                      discipline, discipline.parseMark(cells[1]), Points.of(0));
                })
            .collect(ImmutableList.toImmutableList());
    Result result =
        Result.builder()
            .competitor(Athlete.builder().name("Ashton", "EATON").federation("USA").build())
            .outcome(outcome)
            .parts(parts)
            .build();
    return CombinedEvents.edition(2001).score(DECATHLON, result);
  }

  @Test
  void aFullSeriesHasATotal() {
    assertThat(card(NINE + " 1500:4:23.33").total()).contains(Points.of(8893));
  }

  @Test
  void beforeTheLastEventItSaysWhatIsNeeded() {
    Scorecard card = card(NINE);
    assertThat(card.soFar()).isEqualTo(Points.of(8893 - 789));
    assertThat(card.total()).isEmpty();
    assertThat(card.remaining()).containsExactly(Event.parse("Men 1500"));
    assertThat(card.needed(Points.of(8893))).isEqualTo(Points.of(789));
    RaceTime needed = (RaceTime) card.markNeeded(Points.of(8893)).orElseThrow();
    assertThat(needed).isGreaterThanOrEqualTo(RaceTime.parse("4:23.33"));
    assertThat(card(NINE + " 1500:" + needed).total()).contains(Points.of(8893));
    assertThat(card.markNeeded(Points.of(8000))).isEmpty();
    assertThat(card.needed(Points.of(8000))).isEqualTo(Points.of(0));
  }

  @Test
  void theMarkNeededIsAskedForBeforeTheLastEventOnly() {
    assertThatIllegalStateException()
        .isThrownBy(() -> card("100:10.46").markNeeded(Points.of(8000)));
  }

  @Nested
  class NoPoints {
    @Test
    void aMarkTooWeakForTheTableScoresZeroAndTheTotalStands() {
      Scorecard card = card(NINE + " 1500:9:00.00");
      assertThat(card.total()).contains(Points.of(8893 - 789));
      assertThat(card.hasRetired()).isFalse();
    }

    /** TR 39: whoever takes part in an event without a mark goes on. */
    @Test
    void anEventWithoutAMarkScoresZeroAndTheTotalStands() {
      Scorecard card = card(NINE + " 1500:DNF");
      assertThat(card.total()).contains(Points.of(8893 - 789));
      assertThat(card.lines().get(9).isStarted()).isTrue();
    }

    /** TR 39: whoever does not start an event has retired. */
    @Test
    void anEventThatIsNotStartedEndsTheCompetitionWithoutATotal() {
      Scorecard card = card(NINE + " 1500:DNS");
      assertThat(card.total()).isEmpty();
      assertThat(card.hasRetired()).isTrue();
      assertThat(card.lines().get(9).isStarted()).isFalse();
    }

    @Test
    void aResultThatIsNotAMarkHasNoTotal() {
      Scorecard card = card("100:10.46", NoMark.parse("DNF"));
      assertThat(card.hasRetired()).isTrue();
      assertThat(card.remaining()).isEmpty();
      assertThat(card.soFar()).isEqualTo(Points.of(985));
    }
  }

  @Test
  void anEventThatIsNotInTheProgrammeOrThereTwiceIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> card("100:10.46 TJ:15.00"));
    assertThatIllegalArgumentException().isThrownBy(() -> card("100:10.46 100:10.40"));
  }

  @Test
  void pointsWithoutAMarkAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Scorecard.Line(Event.parse("Men PV"), NoMark.parse("NH"), Points.of(1)));
  }
}
