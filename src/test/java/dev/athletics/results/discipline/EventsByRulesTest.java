package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import dev.athletics.results.EventTitle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events whose age groups are named by the words of one federation. */
class EventsByRulesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 10);

  private static final Range<Integer> U13 = Range.atMost(12);
  private static final Range<Integer> U14 = Range.atMost(13);

  private static Vocabulary of(String rules) {
    return Vocabulary.STANDARD.withAgeGroups(AgeGroupTable.rules(rules), DAY);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "FIDAL, 80m Cadette, U16 Women 80",
        "FFA, 80m Cadettes, U18 Women 80",
        "FIDAL, 80 m Cadetti, U16 Men 80",
        "FIDAL, CF Salto in alto, U16 Women HJ",
        "FIDAL, Allievi 110 ostacoli, U18 Men 110H",
        "FIDAL, Allieve 100 m, U18 Women 100",
        "FIDAL, Juniores Uomini 100m, U20 Men 100",
        "FIDAL, Assoluti Donne 100m, Women 100",
        "FFA, Minimes Filles 50m, U16 Women 50",
        "FFA, MIF 50m, U16 Women 50",
        "FFA, Éveil athlétique Garçons 50m, U10 Men 50",
        "FFA, Masters 0 Hommes 100m, M35 100",
        "DLV, Männliche Jugend A 100 m, U20 Men 100",
        "DLV, A-Jugend Frauen 100 m, U20 Women 100",
        "DLV, Männer U20 100 m, U20 Men 100",
        "DLV, Männer 100 m, Men 100",
        "DLV, Juniorinnen 800 m, U23 Women 800",
        "DLV, Schülerinnen B Weit, U14 Women LJ",
        "NFIF, G15 60 meter, M15 60",
        "NFIF, Jenter 15 60 meter, W15 60",
        "Svensk Friidrott, P15 80 m, M15 80",
        "Svensk Friidrott, F15 80 m, W15 80",
        "Atletiekunie, Meisjes B 100m, U18 Women 100",
        "USATF, Youth Boys 100 Meters, 13-14 Men 100",
        "USATF, Young Women 100 Meters, 17-18 Women 100",
        "English Schools, Junior Boys 100m, U15 Men 100",
        "English Schools, Inter Girls 100m, U17 Women 100",
        "English Schools, Senior Girls 100m, U19 Women 100",
        "English Schools, Year 9 Girls 100m, W14 100",
        "UK Athletics, U15 Girls 100m, U15 Women 100",
      })
  void areReadWithTheRulesOfTheirFederation(String rules, String text, String event) {
    assertThat(Event.parse(text, of(rules))).isEqualTo(Event.parse(event));
    assertThat(Event.tryParse(text, of(rules))).contains(Event.parse(event));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80m Cadette",
        "Cadet Boys 100m",
        "Minimes Filles 50m",
        "Allievi 110 ostacoli",
        "Juniorinnen 800 m",
        "Inter Girls 100m",
        "Bantam Boys 100m",
        "Promesse Donne 100m"
      })
  void areRefusedWithoutRulesWhereTheWordMeansOtherAgesElsewhere(String text) {
    assertThat(Event.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> Event.parse(text)).isInstanceOf(EventFormatException.class);
  }

  @Test
  void sayWhereTheRulesWouldBeNeeded() {
    assertThatThrownBy(() -> Event.parse("Women 80m Cadette"))
        .hasMessageStartingWith("expected the rules of a federation for its age groups but found")
        .extracting("index")
        .isEqualTo(10);
  }

  @Test
  void refuseTwoAgeGroups() {
    assertThat(Event.tryParse("U18 Cadette 80m", of("FIDAL"))).isEmpty();
    assertThat(Event.tryParse("U16 Cadette 80m", of("FIDAL"))).isPresent();
  }

  @Test
  void followTheEditionOfTheDay() {
    AgeGroupRules club =
        AgeGroupRules.of("Club", "old", new AgeLimit(AgeGroup.U13, U13, AgeDay.endOfYear()))
            .withEdition(
                LocalDate.of(2020, 1, 1),
                "new",
                new AgeLimit(AgeGroup.U14, U14, AgeDay.endOfYear()))
            .withWord("Colts", AgeGroup.U13, Category.MEN)
            .withWord("Colts", AgeGroup.U14);
    Vocabulary old = Vocabulary.STANDARD.withAgeGroups(club, LocalDate.of(2019, 6, 1));
    assertThat(Event.parse("Colts 100m", old)).hasToString("U13 Men 100");
    assertThat(Event.tryParse("Colts 100m", Vocabulary.STANDARD.withAgeGroups(club, DAY)))
        .isEmpty();
    assertThat(Event.parse("Girls Colts 100m", Vocabulary.STANDARD.withAgeGroups(club, DAY)))
        .hasToString("U14 Women 100");
  }

  @Test
  void areFoundInTitles() {
    EventTitle title = EventTitle.of("80 m Cadette Final", of("FIDAL"));
    assertThat(title.event()).contains(Event.parse("U16 Women 80"));
    assertThat(title.round()).isPresent();
    assertThat(EventTitle.of("80 m Cadette").event()).isEmpty();
  }

  @Test
  void keepTheNamesOfTheDisciplinesOfTheVocabulary() {
    Vocabulary german = Vocabulary.GERMAN.withAgeGroups(AgeGroupRules.dlv(), DAY);
    assertThat(Event.parse("A-Jugend Frauen 1K5", german)).hasToString("U20 Women 1500");
    assertThat(german.name()).isEqualTo("german");
  }
}
