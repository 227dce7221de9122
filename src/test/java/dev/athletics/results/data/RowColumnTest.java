package dev.athletics.results.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowColumnTest {
  @ParameterizedTest
  @EnumSource(names = "ID", mode = EnumSource.Mode.EXCLUDE)
  void isFoundUnderTheNameByWhichItIsWritten(RowColumn column) {
    String written = ColumnNames.get().written(new ColumnNames.Meaning(column));
    assertThat(RowColumn.named(written)).contains(column);
  }

  @ParameterizedTest
  @CsvSource({
    "Geburtsdatum, BIRTH",
    "DATE_OF_BIRTH, BIRTH",
    "date-of-birth, BIRTH",
    "Année de naissance, BIRTH",
    "FODT, BIRTH",
    "id wa, ID",
    "WA ID, ID",
    "Startpass, ID",
  })
  void isFoundInAnyLanguageAndSpelling(String name, RowColumn expected) {
    assertThat(RowColumn.named(name)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id", "event id", "place", "plats", "plaats", "bana", "points"})
  void isNotGuessed(String name) {
    assertThat(RowColumn.named(name)).isEmpty();
  }
}
