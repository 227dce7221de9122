package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedalTest {
  private static final Result WINNER =
      Result.builder()
          .competitor(Athlete.builder().name("Noah", "Lyles").build())
          .place(1)
          .outcome(RaceTime.parse("9.79"))
          .build();

  @ParameterizedTest
  @CsvSource({"FINAL, GOLD", "FINAL_A, GOLD", "FINAL_B,", "SEMIFINAL,", "ROUND_1,"})
  void ofOneRowDependsOnTheRoundOfTheRaceThatIsAsked(RoundType round, Medal medal) {
    Race race =
        Race.builder(Event.parse("Men 100"))
            .date(LocalDate.of(2024, 8, 4))
            .round(round)
            .result(WINNER)
            .build();

    assertThat(race.medal(WINNER)).isEqualTo(Optional.ofNullable(medal));
    assertThat(race.medal(race.results().get(0))).isEqualTo(race.medal(WINNER));
  }

  @Test
  void isSharedByTheGuideWhoIsNoCompetitor() {
    Athlete guide = Athlete.builder().name("Gareth", "GUIDE").build();
    Result guided = WINNER.toBuilder().guides(guide).build();
    Race race =
        Race.builder(Event.parse("Men 100 T11"))
            .date(LocalDate.of(2024, 8, 30))
            .round(RoundType.FINAL)
            .result(guided)
            .build();

    assertThat(race.medal(guided)).contains(Medal.GOLD);
    assertThat(guided.guides()).containsExactly(guide);
    assertThat(guided).isNotEqualTo(WINNER).isEqualTo(guided.toBuilder().build());
    assertThat(race.result(guide)).isEmpty();
    assertThat(race.performances())
        .extracting(Performance::competitor)
        .containsExactly(WINNER.competitor());
  }

  @Test
  void isNotSharedWithOneselfAsAGuide() {
    Athlete athlete = (Athlete) WINNER.competitor();
    assertThat(WINNER.toBuilder().guides(athlete).contradictions())
        .extracting(Contradiction::component)
        .containsExactly("guides");
  }
}
