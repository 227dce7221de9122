package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      quoteCharacter = '"',
      value = {
        "Men's 1500m; Men 1500; -",
        "Men's 1500m H1; Men 1500; Round 1 Heat 1",
        "Men's 100m Heat 3; Men 100; Round 1 Heat 3",
        "Women's 4x100 R1 H2; Women 4x100; Round 1 Heat 2",
        "Men's 110m Hurdles Final; Men 110H; Final",
        "Final Men 100m; Men 100; Final",
        "Men Final 100; Men 100; Final",
        "Women 60 m Hurdles - Semi-Final 2; Women 60H; Semifinal 2",
        "U20 Men 400m Hurdles Round 1 - Heat 4; U20 Men 400H; Round 1 Heat 4",
        "4 x 100m Relay Men R1 H1; Men 4x100; Round 1 Heat 1",
        "Men's 110m Hurdles (Heat 1); Men 110H; Round 1 Heat 1",
        "Girls 11-12 100 Meter Dash Finals; 11-12 Women 100; Final",
        "100m_Women_Final; Women 100; Final",
        "Women Long Jump Qualification Group 2; Women LJ; Qualification 2",
        "Men 100m Heat 1 of 4; Men 100; Round 1 Heat 1",
        "100m / SEM / Finale; Men 100; Final",
        "100 m.l. Hombres Final; Men 100; Final",
        "Women's Shot Put F20 Final; Women SP F20; Final",
        "Men's 100m T11 Round 1 - Heat 2; Men 100 T11; Round 1 Heat 2",
        "110 m Hürden Männer Vorlauf 1; Men 110H; Round 1 Heat 1",
        "Salto in lungo Donne Qualificazione gruppo A; Women LJ; Qualification 1",
        "60m horden mannen halve finale 1; Men 60H; Semifinal 1",
        "100 m kobiet eliminacje 2; Women 100; Round 1 Heat 2",
        "Férfi 100 m döntő; Men 100; Final",
        "Men's 800m Section 2 of 5; Men 800; Final 2",
      })
  void namesTheEventAndTheRound(String text, String event, String round) {
    EventTitle title = EventTitle.of(text);
    assertThat(title.event()).contains(Event.parse(event));
    assertThat(title.round().map(Round::toString).orElse(null))
        .isEqualTo(round == null ? null : Round.parse(round).toString());
    assertThat(title.unused()).isEmpty();
  }

  @Test
  void countsHeatsApartFromGroups() {
    EventTitle heat = EventTitle.of("Women's 4x100 R1 H2");
    assertThat(heat.heat()).hasValue(2);
    assertThat(heat.group()).isEmpty();
    EventTitle group = EventTitle.of("Women's Long Jump Qualification Group 2");
    assertThat(group.heat()).isEmpty();
    assertThat(group.group()).hasValue(2);
    assertThat(EventTitle.of("Men's 100m").heat()).isEmpty();
  }

  @Test
  void takesTheNumberOfTheProgramme() {
    EventTitle title = EventTitle.of("Event 12 Girls 11-12 100 Meter Dash Finals");
    assertThat(title.number()).hasValue(12);
    assertThat(title.event()).contains(Event.parse("11-12 Women 100"));
    assertThat(title.ageGroup()).isPresent();
    assertThat(title.round()).contains(Round.FINAL);
    assertThat(title.unused()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "\u7537\u5b50100m\u6c7a\u52dd, Men 100, Final",
    "\u7537\u5b50100\u7c73\u6c7a\u52dd, Men 100, Final",
    "\u5973\u5b50\u8d70\u9ad8\u8df3\u6c7a\u52dd, Women HJ, Final",
    "\u5973\u5b50400m\u6e96\u6c7a\u52dd 2, Women 400, Semifinal 2",
    "\u7537\u5b50100m\u4e88\u90781\u7d44, Men 100, Round 1 Heat 1",
  })
  void readsCategoryDisciplineAndRoundThatAreWrittenTogether(
      String text, String event, String round) {
    EventTitle title = EventTitle.of(text);
    assertThat(title.event()).contains(Event.parse(event));
    assertThat(title.round()).contains(Round.parse(round));
    assertThat(title.unused()).isEmpty();
  }

  @Test
  void givesThePartsOfATitleThatNamesNoWholeEvent() {
    EventTitle title = EventTitle.of("100m Final");
    assertThat(title.event()).isEmpty();
    assertThat(title.discipline()).contains(Discipline.parse("100"));
    assertThat(title.category()).isEmpty();
    assertThat(title.round()).contains(Round.FINAL);
    assertThat(title.unused()).isEmpty();
  }

  @Test
  void addsNoAgeGroupToAWordForTheYoung() {
    EventTitle title = EventTitle.of("Boys Shot Put Final");
    assertThat(title.event()).isEmpty();
    assertThat(title.category()).isPresent();
    assertThat(title.ageGroup()).isEmpty();
    assertThat(title.discipline()).contains(Discipline.parse("SP"));
  }

  @ParameterizedTest
  @CsvSource({
    "Men's Decathlon 100m Heat 1, MEN",
    "Women's Heptathlon 800m, WOMEN",
    "Milers Club Men's 800m, MEN",
  })
  void isOfNoDisciplineWhereItNamesTwo(String text, Category category) {
    EventTitle title = EventTitle.of(text);
    assertThat(title.event()).isEmpty();
    assertThat(title.discipline()).isEmpty();
    assertThat(title.category()).contains(category);
    assertThat(title.unused()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Senior Boys 100m Final", "Junior Girls 75m Hurdles Heat 1"})
  void isOfNoAgeGroupWhereAWordForTheYoungHasOnlyAnotherWord(String text) {
    EventTitle title = EventTitle.of(text);
    assertThat(title.event()).isEmpty();
    assertThat(title.ageGroup()).isEmpty();
    assertThat(title.unused()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "City Games Men's 100m, City",
    "Men's 100m Heat 2 sponsored, sponsored",
    "100m_hf, hf",
    "Hello, Hello"
  })
  void saysWhichWordsItDidNotUse(String text, String unused) {
    assertThat(EventTitle.of(text).unused()).contains(unused);
  }

  @Test
  void neverThrowsOnShuffledText() {
    Random random = new Random(20260101);
    String alphabet = "mwfhr1240 -_()x\u7537\u5b50\u6c7a\u52dd";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(16); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      EventTitle title = EventTitle.of(text);
      title.event().ifPresent(event -> assertThat(Event.parse(event.toString())).isEqualTo(event));
    }
  }
}
