package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.discipline.Designation.Qualifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The table of spellings, read anew")
class AliasTableTest {
  private final AliasTable table = new AliasTable();

  @ParameterizedTest
  @CsvSource({"high jump, HJ", "HJ, HJ", "softball throw, BT", "iHJ, HJ"})
  void standardTextHasTheNamesOfTheCatalogueAndWhatIsShared(String spelling, String code) {
    assertThat(table.of("standard").spellings().discipline(Letters.key(spelling)))
        .isEqualTo(Discipline.parse(code));
  }

  @Test
  void whatASpellingTellsBesidesIsKept() {
    assertThat(table.of("standard").spellings().get(Letters.key("PENI")))
        .isEqualTo(new Designation(Discipline.parse("PEN"), ImmutableSet.of(Qualifier.INDOOR)));
    assertThat(table.of("opentrack").written(Discipline.parse("PEN"))).isNotEqualTo("PENI");
  }

  @Test
  void spellingsInDisputeAreReadByTheirVocabularyAlone() {
    String key = Letters.key("10K");

    assertThat(table.of("world-athletics").spellings().discipline(key))
        .isEqualTo(Discipline.parse("10000"));
    assertThat(table.of("standard").spellings().discipline(key)).isEqualTo(Discipline.parse("10K"));
    assertThat(table.of("world-athletics").written(Discipline.parse("10000"))).isEqualTo("10K");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100A", "200VI"})
  void whatIsNoDisciplineIsRefusedByItsVocabularyAlone(String spelling) {
    assertThat(table.of("world-athletics").isRefused(Letters.key(spelling))).isTrue();
    assertThat(table.of("standard").isRefused(Letters.key(spelling))).isFalse();
    assertThat(table.of("world-athletics").spellings().get(Letters.key(spelling))).isNull();
  }

  @Test
  void vocabulariesWithoutRowsAreEmptyAndStay() {
    AliasTable.Aliases none = table.of("none");

    assertThat(none.spellings().all()).isEmpty();
    assertThat(table.of("none")).isSameAs(none);
  }
}
