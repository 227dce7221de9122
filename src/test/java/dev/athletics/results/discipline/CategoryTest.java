package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Men, MEN",
        "Men's, MEN",
        "Men’s, MEN",
        "MENS, MEN",
        "M, MEN",
        "Male, MEN",
        "Boys', MEN",
        "Männer, MEN",
        "MÄNNER, MEN",
        "Herren, MEN",
        "Hommes, MEN",
        "Uomini, MEN",
        "Miehet, MEN",
        "(Men), MEN",
        "Women, WOMEN",
        "Womens, WOMEN",
        "w, WOMEN",
        "F, WOMEN",
        "Female, WOMEN",
        "Girls, WOMEN",
        "Frauen, WOMEN",
        "Dames, WOMEN",
        "Damer, WOMEN",
        "Kvinner, WOMEN",
        "Donne, WOMEN",
        "Mujeres, WOMEN",
        "Ženy, WOMEN",
        "Mixed, MIXED",
        "X, MIXED",
        "Mixte, MIXED",
        "Open, MIXED",
        "(Open), MIXED",
        "Non-Binary, NON_BINARY",
        "NON BINARY, NON_BINARY",
        "nonbinary, NON_BINARY",
        "NB, NON_BINARY",
        "Divers, NON_BINARY",
      })
  void readsTheWordsOfManyLanguages(String text, Category category) {
    assertThat(Category.parse(text)).isSameAs(category);
    assertThat(Category.tryParse(text)).contains(category);
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatItWrites(Category category) {
    assertThat(Category.parse(category.toString())).isSameAs(category);
    assertThat(Category.parse(category.displayName())).isSameAs(category);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "U20", "U20W", "M35", "100", "people", "\u0000", "\ud83d", "men women"})
  void refusesTheRest(String text) {
    assertThat(Category.tryParse(text)).isEmpty();
    assertThat(catchThrowableOfType(EventFormatException.class, () -> Category.parse(text)).input())
        .isEqualTo(text);
  }

  @Test
  void boundsTheTextItReports() {
    EventFormatException refusal =
        catchThrowableOfType(
            EventFormatException.class, () -> Category.parse("x".repeat(1_000_000)));
    assertThat(refusal.input()).hasSize(65).endsWith("…");
    assertThat(refusal.index()).isZero();
    assertThat(refusal.getMessage()).hasSizeLessThan(250);
  }
}
