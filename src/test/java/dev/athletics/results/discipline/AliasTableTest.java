package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.discipline.naming.AliasTable;
import dev.athletics.results.discipline.naming.Aliases;
import dev.athletics.results.discipline.naming.NameKey;
import dev.athletics.results.discipline.naming.NamedDiscipline;
import dev.athletics.results.discipline.naming.Qualifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The table of spellings, read anew")
class AliasTableTest {
  private final AliasTable<Discipline> table =
      new AliasTable<>(Catalogue.names(), Discipline::parse);

  @ParameterizedTest
  @CsvSource({"high jump, HJ", "HJ, HJ", "softball throw, BT", "iHJ, HJ"})
  void standardTextHasTheNamesOfTheCatalogueAndWhatIsShared(String spelling, String code) {
    assertThat(table.of("standard").names().discipline(NameKey.of(spelling)))
        .isEqualTo(Discipline.parse(code));
  }

  @Test
  void whatASpellingTellsBesidesIsKept() {
    assertThat(table.of("standard").names().get(NameKey.of("PENI")))
        .isEqualTo(NamedDiscipline.of(Discipline.parse("PEN"), Qualifier.INDOOR));
    assertThat(table.of("opentrack").written(Discipline.parse("PEN"))).isNotEqualTo("PENI");
  }

  @Test
  void spellingsInDisputeAreReadByTheirVocabularyAlone() {
    String key = NameKey.of("10K");

    assertThat(table.of("world-athletics").names().discipline(key))
        .isEqualTo(Discipline.parse("10000"));
    assertThat(table.of("standard").names().discipline(key)).isEqualTo(Discipline.parse("10K"));
    assertThat(table.of("world-athletics").written(Discipline.parse("10000"))).isEqualTo("10K");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100A", "200VI"})
  void whatIsNoDisciplineIsRefusedByItsVocabularyAlone(String spelling) {
    assertThat(table.of("world-athletics").isRefused(NameKey.of(spelling))).isTrue();
    assertThat(table.of("standard").isRefused(NameKey.of(spelling))).isFalse();
    assertThat(table.of("world-athletics").names().get(NameKey.of(spelling))).isNull();
  }

  @Test
  void vocabulariesWithoutRowsAreEmptyAndStay() {
    Aliases<Discipline> none = table.of("none");

    assertThat(none.names().all()).isEmpty();
    assertThat(table.of("none")).isSameAs(none);
  }
}
