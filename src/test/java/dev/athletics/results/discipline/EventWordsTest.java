package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words of events, read anew")
class EventWordsTest {
  private final EventWords words = new EventWords();

  @ParameterizedTest
  @CsvSource({
    "men, MEN, , false",
    "pojkar, MEN, , false",
    "senior, , SENIOR, false",
    "u20, , U20, false",
    "under-20, , U20, false",
    "sub 20, , U20, false",
    "u20m, MEN, U20, false",
    "mju20, MEN, U20, false",
    "wju18, WOMEN, U18, false",
    "u18f, WOMEN, U18, false",
    "m35, MEN, M35, true",
    "m35-39, MEN, M35, true",
    "mv35, MEN, M35, false",
    "v35, , M35, false",
    "w35, WOMEN, M35, false",
    "vf35-39, WOMEN, M35, false"
  })
  void nameCategoryAndAgeGroup(
      String word, @Nullable Category category, @Nullable AgeGroup group, boolean implied) {
    assertThat(words.meaning(word)).isEqualTo(new EventWords.Meaning(category, group, implied));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1500", "m36", "under", "Men", "m20", "sub 4"})
  void areNoOthers(String word) {
    assertThat(words.meaning(word)).isNull();
  }

  @Test
  void includeAllWaysToWriteTheGroupOfAnAge() {
    assertThat(AgeGroup.usual())
        .allSatisfy(group -> assertThat(words.meaning(EventWords.fold(group.code()))).isNotNull());
  }

  @Test
  void goInPairsWhereTheFirstSaysUnder() {
    assertThat(EventWords.isFirstOfPair("under")).isTrue();
    assertThat(EventWords.isFirstOfPair("20")).isFalse();
  }
}
