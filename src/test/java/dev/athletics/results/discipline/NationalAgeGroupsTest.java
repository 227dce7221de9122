package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The age groups of a federation")
class NationalAgeGroupsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 10);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "FIDAL, Cadette, U16",
        "FIDAL, CF, U16",
        "FIDAL, Allievi, U18",
        "FIDAL, Promesse, U23",
        "FIDAL, SM40, M40",
        "FIDAL, Esordienti, U12",
        "FFA, Cadette, U18",
        "FFA, CAF, U18",
        "FFA, Minimes, U16",
        "FFA, Éveil athlétique, U10",
        "FFA, M0, M35",
        "FFA, M3, M50",
        "FFA, M3F, M50",
        "FFA, Masters 10, M85",
        "FIDAL, EM10, 10-11",
        "FIDAL, Esordienti B, 8-9",
        "FIDAL, EF5, 5-7",
        "FIDAL, MF45, M45",
        "FIDAL, Amatori, 23-34",
        "NFIF, Gutter 15 år, M15",
        "NFIF, J 14, M14",
        "NFIF, Jenter 18/19, 18-19",
        "Svensk Friidrott, Flickor 13 år, M13",
        "Svensk Friidrott, P 11, M11",
        "Svensk Friidrott, K35, M35",
        "FFA, Baby Athlé, U7",
        "FFA, École d'athlétisme, U10",
        "DLV, Junioren, U23",
        "DLV, M15, M15",
        "DLV, W14, M14",
        "DLV, A-Jugend, U20",
        "DLV, Schüler B, U14",
        "Atletiekunie, Junioren A, U20",
        "Atletiekunie, C-pupillen, U9",
        "Atletiekunie, neo-senioren, U23",
        "NFIF, G15, M15",
        "NFIF, J18-19, 18-19",
        "NFIF, Rekrutt, 6-9",
        "Svensk Friidrott, P15, M15",
        "Svensk Friidrott, F12, M12",
        "Svensk Friidrott, K22, U23",
        "USATF, Youth, 13-14",
        "USATF, Bantam, 9-10",
        "USATF, 8U, U9",
        "USATF, 17-18, 17-18",
        "English Schools, Junior, U15",
        "English Schools, Inter, U17",
        "English Schools, Year 9, M14",
        "UK Athletics, U15, U15",
        "World Athletics, Youth, U18",
      })
  void areNamedByItsOwnWords(String rules, String word, AgeGroup group) {
    AgeGroupRules ofFederation = AgeGroupTable.rules(rules);
    assertThat(ofFederation.groupNamed(word, DAY)).isEqualTo(group);
    assertThat(ofFederation.editionOn(DAY).groups()).contains(group);
  }

  @ParameterizedTest
  @CsvSource({
    "FIDAL, 2008-05-01, 2023-06-10, U16",
    "FIDAL, 2007-05-01, 2023-06-10, U18",
    "FIDAL, 1988-12-31, 2023-06-10, M35",
    "DLV, 1993-12-31, 2023-06-10, M30",
    "FFA, 2006-05-01, 2023-06-10, U18",
    "FFA, 2006-05-01, 2023-10-01, U20",
    "FFA, 2006-12-31, 2023-10-01, U20",
    "FFA, 2007-01-01, 2023-10-01, U18",
    "FFA, 2003-01-01, 2022-10-31, U20",
    "FFA, 2003-01-01, 2022-11-01, U23",
    "FFA, 1987-12-31, 2022-06-10, M35",
    "FFA, 1988-01-01, 2022-06-10, SENIOR",
    "FFA, 1976-12-31, 2016-06-10, 40-49",
    "FFA, 1977-01-01, 2016-06-10, SENIOR",
    "FFA, 1936-12-31, 2016-06-10, 80+",
    "FIDAL, 2015-06-01, 2023-06-10, 8-9",
    "Svensk Friidrott, 1988-12-31, 2023-06-10, M35",
    "Atletiekunie, 2003-05-01, 2022-10-31, U20",
    "Atletiekunie, 2003-05-01, 2022-11-01, U23",
    "Atletiekunie, 2002-05-01, 2021-11-01, U23",
    "Atletiekunie, 2002-05-01, 2021-10-31, U20",
    "Atletiekunie, 2006-05-01, 2026-11-15, U23",
    "Atletiekunie, 2007-05-01, 2026-11-15, U20",
    "USATF, 2012-12-31, 2023-06-10, 11-12",
    "USATF, 1993-06-10, 2023-06-10, M30",
  })
  void admitByTheirOwnDay(String rules, BirthDate birth, LocalDate on, AgeGroup group) {
    assertThat(AgeGroupTable.rules(rules).groupOf(birth, on)).contains(group);
  }

  @ParameterizedTest
  @CsvSource({
    "DLV, 2008-12-31, 2023-06-10, M15",
    "DLV, 2008-12-31, 2023-06-10, U16",
    "NFIF, 2008-12-31, 2023-06-10, M15",
    "Svensk Friidrott, 2010-02-01, 2023-06-10, M13",
    "English Schools, 2008-09-01, 2023-06-10, M14",
    "English Schools, 2008-08-31, 2023-06-10, M15",
    "English Schools, 2008-08-31, 2023-09-10, M16",
  })
  void admitToSingleYearsBesideTheWiderGroups(
      String rules, BirthDate birth, LocalDate on, AgeGroup group) {
    assertThat(AgeGroupTable.rules(rules).groupsAdmitting(birth, on)).contains(group);
    BirthDate earlier = BirthDate.of(birth.date().orElseThrow().minusYears(1));
    assertThat(AgeGroupTable.rules(rules).groupsAdmitting(earlier, on)).doesNotContain(group);
  }

  /** Until 31 October 2020 Masters 1 were 40 to 49 in France. */
  @ParameterizedTest
  @CsvSource({
    "M1, 2020-10-31, 40-49",
    "M1, 2020-11-01, M40",
    "V2F, 2014-05-01, 50-59",
    "Masters 5, 2019-05-01, 80+",
    "M1F, 2025-05-01, M40",
  })
  void areNamedByTheWordsOfTheDay(String word, LocalDate on, AgeGroup group) {
    assertThat(AgeGroupRules.ffa().groupNamed(word, on)).isEqualTo(group);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Cadet", "Cadette", "20", "Junioren"})
  void areNotGuessedFromTheWordsOfOthers(String word) {
    assertThat(AgeGroupRules.ukAthletics().tryGroupNamed(word, DAY)).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> AgeGroupRules.ukAthletics().groupNamed(word, DAY))
        .isInstanceOf(EventFormatException.class)
        .hasMessageStartingWith("expected an age group of UK Athletics");
  }

  @Test
  void takeWordsOfTheUser() {
    AgeGroupRules more = AgeGroupRules.ukAthletics().withWord("Colts", AgeGroup.U13);

    assertThat(more.groupNamed("COLTS", DAY)).isEqualTo(AgeGroup.U13);
    assertThat(more.tryGroupNamed("Colts", LocalDate.of(2026, 5, 1))).isEmpty();
    assertThatThrownBy(() -> more.withWord("Minis", AgeGroup.U9))
        .hasMessage("group: U9 is not a group of UK Athletics");
    assertThatThrownBy(() -> more.withWord(" ", AgeGroup.U13))
        .hasMessage("word: must not be blank");
  }

  @Test
  void countTheYearInWhichASeasonOverTwoYearsEnds() {
    AgeDay french = AgeDay.endOfYearOfSeason(MonthDay.of(9, 1));

    assertThat(french.of(LocalDate.of(2025, 8, 31))).isEqualTo("2025-12-31");
    assertThat(french.of(LocalDate.of(2025, 9, 1))).isEqualTo("2026-12-31");
    assertThat(french.of(LocalDate.of(2026, 5, 1))).isEqualTo("2026-12-31");
    assertThat(AgeDay.endOfYearOfSeason(MonthDay.of(1, 1)).of(LocalDate.of(2025, 1, 1)))
        .isEqualTo("2025-12-31");
  }
}
