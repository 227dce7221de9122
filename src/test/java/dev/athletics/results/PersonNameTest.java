package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.athletics.results.mark.TextFormatException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "KERR Josh, Josh, KERR",
    "Josh KERR, Josh, KERR",
    "Josh Kerr, Josh, Kerr",
    "De GRASSE Andre, Andre, De GRASSE",
    "van den BROECK Naomi, Naomi, van den BROECK",
    "da SILVA Luiz Mauricio, Luiz Mauricio, da SILVA",
    "GONCALVES dos SANTOS Max Batista, Max Batista, GONCALVES dos SANTOS",
    "McSWEYN Stewart, Stewart, McSWEYN",
    "TA LOU-SMITH Marie-Josee, Marie-Josee, TA LOU-SMITH",
    "ESPINOSA Reynaldo R., Reynaldo R., ESPINOSA",
    "Usain St. Leo Bolt, Usain St. Leo, Bolt",
    "USAIN BOLT, USAIN, BOLT",
    "Pelé, '', Pelé"
  })
  void splitsTheNameOfASheetAtItsCapitals(String written, String given, String family) {
    assertThat(PersonName.parse(written)).isEqualTo(new PersonName(given, family));
  }

  @Test
  void keepsCaseOrderAndScript() {
    PersonName name = new PersonName("Niels", "LAROS");

    assertThat(name.family()).isEqualTo("LAROS");
    assertThat(name).hasToString("Niels LAROS").isNotEqualTo(new PersonName("Niels", "Laros"));
    assertThat(new PersonName("翔", "桐生").toString()).isEqualTo("翔 桐生");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\u00a0"})
  void refusesABlankName(String text) {
    assertThatExceptionOfType(TextFormatException.class)
        .isThrownBy(() -> PersonName.parse(text))
        .withMessageStartingWith("expected a name but found the end");
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(text, text));
  }

  @Nested
  class FoldingKey {
    @ParameterizedTest
    @CsvSource({
      "NORDÅS Narve Gilje, Narve Gilje Nordas",
      "GRØVDAL Karoline Bjerkeli, Karoline Bjerkeli Grovdal",
      "Luka Janežic, JANEZIC Luka",
      "Rafał Omelko, OMELKO Rafal",
      "Polat Kemboi Arıkan, ARIKAN Polat Kemboi",
      "Jakub Weiß, WEISS Jakub",
      "Amadou N'Diaye, NDIAYE Amadou",
      "TA LOU-SMITH Marie-Josee, Marie Josee Ta Lou Smith",
      "Ėrika Żółć, ZOLC Erika"
    })
    void isTheSameForSpellingsOfOneName(String one, String other) {
      assertThat(PersonName.parse(one).foldingKey())
          .isEqualTo(PersonName.parse(other).foldingKey());
    }

    @ParameterizedTest
    @CsvSource({
      "Josh Kerr, Joshua Kerr",
      "Marie Josee, Mariejosee",
      "Anna Ryzhykova, Anna Ryzhikova"
    })
    void differsForDifferentNames(String one, String other) {
      assertThat(PersonName.parse(one).foldingKey())
          .isNotEqualTo(PersonName.parse(other).foldingKey());
    }

    @Test
    void isLowerCaseWordsInAlphabeticalOrder() {
      assertThat(PersonName.parse("NORDÅS Narve Gilje").foldingKey())
          .isEqualTo("gilje narve nordas");
    }

    @Test
    void keepsOtherScripts() {
      assertThat(new PersonName("Мария", "Ласицкене").foldingKey()).isEqualTo("ласицкене мария");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "KERR Josh, Kerr",
    "McDONALD Morgan, McDonald",
    "De GRASSE Andre, De Grasse",
    "TA LOU-SMITH Marie, Ta Lou-Smith",
    "O'BRIEN Dan, O'Brien",
    "Josh Kerr, Kerr"
  })
  void sentencesSayTheFamilyNameWithoutSheetCapitals(String written, String inSentence) {
    assertThat(PersonName.parse(written).inSentence()).isEqualTo(inSentence);
  }
}
