package dev.athletics.results.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Côte d'Ivoire, cote divoire",
        "GUINEA-BISSAU, guinea bissau",
        "NORDÅS  Narve.. Gilje, nordas narve gilje",
        "Straße, strasse",
        "Ærø Œuvre, aero oeuvre",
        "Łódź Đặng Þór Guðmundur, lodz dang thor gudmundur",
        "ISPARTALI ıspartalı, ispartali ispartali",
        "U.S.S.R., u s s r",
        "ΣΤΙΒΟΣ, στιβοσ",
        "男子, 男子",
        "-, \"\""
      })
  void wordsHaveNeitherCaseNorAccentsNorPunctuation(String text, String words) {
    assertThat(Folding.words(text)).isEqualTo(words);
  }
}
