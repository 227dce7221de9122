package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTest {
  @ParameterizedTest
  @CsvSource({
    "Final, Final",
    "final, Final",
    "FINAL, Final",
    "F, Final",
    "Final standings, Final",
    "Final A, Final A",
    "B-Final, Final B",
    "Final 2, Final 2",
    "F4, Final 4",
    "Semi-Final 1, Semifinal 1",
    "Semifinals Heat 2, Semifinal 2",
    "semi Semifinal 3, Semifinal 3",
    "SF2, Semifinal 2",
    "Quarter-Finals, Quarterfinal",
    "Heat 3, Round 1 Heat 3",
    "heat Heat 8, Round 1 Heat 8",
    "Heats Heat 1, Round 1 Heat 1",
    "H1, Round 1 Heat 1",
    "Round 1 - Heat 1, Round 1 Heat 1",
    "Round 1, Round 1",
    "Round 2 - Heat 4, Round 2 Heat 4",
    "Repechage - Heat 1, Repechage 1",
    "Repêchage, Repechage",
    "Qualification, Qualification",
    "prelim Qualification, Qualification",
    "Qualification - Group A, Qualification 1",
    "Group B, Group 2",
    "Preliminary Round - Heat 2, Preliminary Round Heat 2",
    "Extra Race, Extra Race",
    "Prelims, Round 1",
    "Section 3, Final 3",
    "Timed Final, Final",
    "Race 2, Final 2",
    "Vorlauf 2, Round 1 Heat 2",
    "VORLÄUFE, Round 1",
    "Endlauf, Final",
    "B-Endlauf, Final B",
    "Finale, Final",
    "Séries, Round 1",
    "Demi-finale 2, Semifinal 2",
    "1/2 finale, Semifinal",
    "1/4 de finale, Quarterfinal",
    "Semifinale 1, Semifinal 1",
    "Batteria 3, Round 1 Heat 3",
    "Halve finale, Semifinal",
    "Försök 1, Round 1 Heat 1",
    "Alkuerät, Round 1",
    "finał, Final",
    "Półfinał 2, Semifinal 2",
    "Rozběh 4, Round 1 Heat 4",
    "Elődöntő, Semifinal",
    "Undanúrslit, Semifinal",
    "決勝, Final",
    "準々決勝, Quarterfinal",
    "予選 2, Round 1 Heat 2",
    "3h1, Round 1 Heat 1",
    "1f2, Final 2",
    "2sf1, Semifinal 1"
  })
  void readsTheNamesOfManySheets(String text, String canonical) {
    assertThat(Round.parse(text)).hasToString(canonical);
    assertThat(Round.parse(canonical)).isEqualTo(Round.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1",
        "Heat x",
        "Round 9",
        "Final D",
        "Serie 2",
        "1/8 Finale",
        "Heat 2 3",
        "12q3",
        "100m",
        "Heat 0",
        "Heat 99999999999"
      })
  void refusesWhatNamesNoStage(String text) {
    assertThat(Round.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Round.parse(text))
        .withMessageContaining(text);
  }

  @ParameterizedTest
  @EnumSource(RoundType.class)
  void everyRoundIsReadBack(RoundType type) {
    assertThat(Round.parse(Round.of(type).toString())).isEqualTo(Round.of(type));
    IntStream.rangeClosed(1, 20)
        .mapToObj(number -> Round.of(type, number))
        .forEach(round -> assertThat(Round.valueOf(round.toString())).isEqualTo(round));
  }

  @Test
  void anyTextIsReadOrRefused() {
    Random random = new Random(5);
    String letters = "abfhinlqrs 1290-\u00ea";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Round.tryParse(text)
          .ifPresent(round -> assertThat(Round.parse(round.toString())).isEqualTo(round));
    }
  }

  @Test
  void followsTheOrderOfTheContest() {
    List<Round> contest =
        List.of(
            Round.parse("Round 1 Heat 1"),
            Round.parse("Round 1 Heat 2"),
            Round.parse("Repechage 1"),
            Round.parse("Semifinal 1"),
            Round.parse("Semifinal 2"),
            Round.FINAL);

    assertThat(contest).isSorted();
  }

  @Test
  void numberIsOneOrMore() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Round.of(RoundType.ROUND_1, 0))
        .withMessage("number must be 1 or more, was 0");
    assertThat(Round.of(RoundType.SEMIFINAL, 2).number()).hasValue(2);
    assertThat(Round.FINAL.number()).isEmpty();
  }
}
