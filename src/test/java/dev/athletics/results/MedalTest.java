package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedalTest {
  @ParameterizedTest
  @CsvSource({"FINAL, GOLD", "SEMIFINAL,"})
  void isThatOfTheRoundHoweverTheRowIsCopied(RoundType round, Medal medal) {
    Result winner =
        Result.builder()
            .competitor(Athlete.builder().name("Noah", "Lyles").build())
            .place(1)
            .outcome(RaceTime.parse("9.79"))
            .build();
    Result row =
        Race.builder(Event.parse("Men 100"))
            .date(LocalDate.of(2024, 8, 4))
            .round(round)
            .result(winner)
            .build()
            .results()
            .get(0);

    assertThat(row.medal()).isEqualTo(Optional.ofNullable(medal));
    assertThat(row.toBuilder().lane(7).build().medal()).isEqualTo(row.medal());
    assertThat(SerializableTester.reserialize(row).medal()).isEqualTo(row.medal());
  }
}
