package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table of names")
class NameTableTest {
  private final NameTable table = new NameTable();

  @Test
  void findsEveryDisciplineByItsCodeAndItsNameAloneAndBehindOtherText() {
    Catalogue.disciplines().forEach(table::add);

    for (Discipline discipline : Catalogue.disciplines()) {
      assertThat(table.find(discipline.code(), 0)).isSameAs(discipline);
      assertThat(table.find(discipline.displayName(), 0)).isSameAs(discipline);
      assertThat(table.find("Women " + discipline.code(), 6)).isSameAs(discipline);
    }
  }

  @Test
  void findsTheWholeNameOnly() {
    table.add(Discipline.parse("3000SC"));

    assertThat(table.find("3000SC", 1)).isNull();
    assertThat(table.find("3000S", 0)).isNull();
    assertThat(table.find("3000SCH", 0)).isNull();
    assertThat(table.find("3000SB", 0)).isNull();
    assertThat(table.find("", 0)).isNull();
    assertThat(table.find("Women ", 6)).isNull();
  }

  @Test
  void refusesANameThatIsThere() {
    table.add(Discipline.parse("1500"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.add(Discipline.parse("1500")))
        .withMessage("1500 is there twice");
  }
}
