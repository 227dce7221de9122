package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeGroupTest {

  @Nested
  class Reading {

    @ParameterizedTest
    @CsvSource({
      "U20, U20",
      "u20, U20",
      "U-20, U20",
      "Under 20, U20",
      "under-18, U18",
      "U 23, U23",
      "Junior, U20",
      "Youth, U18",
      "Sub-20, U20",
      "Jr., U20",
      "U20W, U20",
      "WU18, U18",
      "Senior, SENIOR",
      "SEN, SENIOR",
      "M35, M35",
      "W35, M35",
      "V40, M40",
      "MV55, M55",
      "W100, M100",
      "m35-39, M35",
      "' U16 ', U16",
    })
    void takesTheSpellingsOfManySystems(String text, AgeGroup group) {
      assertThat(AgeGroup.parse(text)).isSameAs(group);
      assertThat(AgeGroup.tryParse(text)).contains(group);
    }

    @ParameterizedTest
    @EnumSource
    void takesWhatItWrites(AgeGroup group) {
      assertThat(AgeGroup.parse(group.toString())).isSameAs(group);
      assertThat(AgeGroup.parse(group.label(Category.WOMEN))).isSameAs(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "U21", "M36", "men", "20", "U", "\u0000", "\ud83d", "M 35"})
    void refusesTheRest(String text) {
      assertThat(AgeGroup.tryParse(text)).isEmpty();
      assertThatThrownBy(() -> AgeGroup.parse(text))
          .isInstanceOf(EventFormatException.class)
          .hasMessageStartingWith("expected an age group");
    }
  }

  @Nested
  class Admitting {

    /**
     * TR 3: 16 or 17, and 18 or 19, on 31 December of the year; records are open to anyone younger.
     */
    @ParameterizedTest
    @CsvSource({
      "U20, 2005-01-01, 2024-01-02, true",
      "U20, 2004-12-31, 2024-01-02, false",
      "U20, 2007-05-05, 2024-06-10, true",
      "U18, 2007-01-01, 2024-12-31, true",
      "U18, 2006-12-31, 2024-01-01, false",
      "U18, 2012-07-07, 2024-06-10, true",
      "U23, 2002-01-01, 2024-06-08, true",
      "U23, 2001-12-31, 2024-06-08, false",
      "SENIOR, 2012-07-07, 2024-06-10, true",
      "SENIOR, 1930-07-07, 2024-06-10, true",
      "U20, 2024-06-11, 2024-06-10, false",
    })
    void countsTheAgeOn31December(AgeGroup group, LocalDate birth, LocalDate on, boolean admitted) {
      assertThat(group.admits(birth, on)).isEqualTo(admitted);
    }

    /** TR 3: masters from the 35th birthday, in bands of five years. */
    @ParameterizedTest
    @CsvSource({
      "M35, 1989-08-05, 2024-08-05, true",
      "M35, 1989-08-06, 2024-08-05, false",
      "M35, 1984-08-06, 2024-08-05, true",
      "M35, 1984-08-05, 2024-08-05, false",
      "M40, 1984-08-05, 2024-08-05, true",
      "M100, 1924-08-05, 2024-08-05, true",
      "M100, 1914-01-01, 2024-08-05, true",
      "M35, 1992-02-29, 2027-02-28, false",
      "M35, 1992-02-29, 2027-03-01, true",
    })
    void countsTheAgeOfMastersOnTheDay(
        AgeGroup group, LocalDate birth, LocalDate on, boolean admitted) {
      assertThat(group.admits(birth, on)).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
      "U20, 2005, 2024-06-08, YES", "U20, 2004, 2024-06-08, NO",
          "U20, unknown, 2024-06-08, UNKNOWN",
      "M35, 1989, 2024-06-08, UNKNOWN", "M35, 1989, 2024-12-31, YES",
          "M35, 1989, 2024-01-01, UNKNOWN",
      "M35, 1989-07, 2024-06-08, NO", "M35, 1989-05, 2024-06-08, YES",
          "M35, 1984, 2024-06-08, UNKNOWN",
      "M35, 1990, 2024-06-08, NO", "SENIOR, unknown, 2024-06-08, YES", "U18, 2025, 2024-06-08, NO",
    })
    void doesNotGuessFromAPartialBirth(
        AgeGroup group, BirthDate birth, LocalDate on, Answer answer) {
      assertThat(group.admits(birth, on)).isEqualTo(answer);
      assertThat(group.admits(birth, on).isYes()).isEqualTo(answer == Answer.YES);
      assertThat(group.admits(birth, on).isNo()).isEqualTo(answer == Answer.NO);
    }
  }

  @Test
  void ordersFromTheYoungestToTheOldest() {
    assertThat(AgeGroup.U18).isLessThan(AgeGroup.U20);
    assertThat(AgeGroup.U23).isLessThan(AgeGroup.SENIOR);
    assertThat(AgeGroup.SENIOR).isLessThan(AgeGroup.M35);
    assertThat(AgeGroup.U23.isUnderAge()).isTrue();
    assertThat(AgeGroup.SENIOR.isUnderAge()).isFalse();
    assertThat(AgeGroup.SENIOR.isMasters()).isFalse();
    assertThat(AgeGroup.M30.isMasters()).isTrue();
  }

  @Test
  void writesTheMastersOfWomenWithTheirLetter() {
    assertThat(AgeGroup.M35.label(Category.WOMEN)).isEqualTo("W35");
    assertThat(AgeGroup.M35.label(Category.MEN)).isEqualTo("M35");
    assertThat(AgeGroup.U20.label(Category.WOMEN)).isEqualTo("U20");
  }
}
