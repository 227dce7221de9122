package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeGroupRulesTest {

  @Nested
  class OfWorldAthletics {

    private final AgeGroupRules rules = AgeGroupRules.worldAthletics();

    @ParameterizedTest
    @CsvSource({
      "2007-03-03, U18",
      "2006-03-03, U20",
      "2003-03-03, U23",
      "2000-03-03, SENIOR",
      "1989-06-08, M35",
      "1989-06-09, SENIOR",
      "1924-06-08, M100",
    })
    void findTheGroupOfAnAthlete(BirthDate birth, AgeGroup group) {
      assertThat(rules.groupOf(birth, LocalDate.of(2024, 6, 8))).contains(group);
    }

    @ParameterizedTest
    @CsvSource({"1989", "unknown", "2024-06-09"})
    void findNoGroupWhereTheBirthLeavesItOpen(BirthDate birth) {
      assertThat(
              rules
                  .groupOf(birth, LocalDate.of(2024, 6, 8))
                  .filter(group -> !group.equals(AgeGroup.SENIOR)))
          .isEmpty();
    }

    @Test
    void sayTheSameExtendedToEveryGroup() {
      assertThat(AgeGroupRules.byCalendarYear().editionOn(LocalDate.MAX).limits())
          .containsAllEntriesOf(rules.editionOn(LocalDate.MAX).limits())
          .containsOnlyKeys(AgeGroup.usual());
    }

    @Test
    void openTheGroupsAboveTheAthletesOwn() {
      assertThat(rules.groupsAdmitting(BirthDate.ofYear(2007), LocalDate.of(2024, 6, 8)))
          .containsExactly(AgeGroup.U18, AgeGroup.U20, AgeGroup.U23, AgeGroup.SENIOR);
    }
  }

  @Nested
  class OfUkAthletics {

    private final AgeGroupRules rules = AgeGroupRules.ukAthletics();

    /**
     * Examples of Surrey AAA for a match on 14 February 2015, in openath/athlib
     * (tests/test_agegroups.py).
     */
    @ParameterizedTest
    @CsvSource({
      "1996-01-01, U20",
      "1998-08-31, U20",
      "1998-09-01, U17",
      "2000-08-31, U17",
      "2000-09-01, U15",
      "2002-08-31, U15",
      "2002-09-01, U13",
      "2004-08-31, U13",
      "2004-09-01, U11",
      "2005-12-31, U11",
    })
    void countTheAgeOn31August(BirthDate birth, AgeGroup group) {
      assertThat(rules.groupOf(birth, LocalDate.of(2015, 2, 14))).contains(group);
    }

    /**
     * England Athletics: who was U13 in the summer of 2025, in school year 7, is U14 in that of
     * 2026, in year 8.
     */
    @ParameterizedTest
    @CsvSource({
      "2012-10-10, 2025-07-01, U13", "2012-10-10, 2026-03-31, U15", "2012-10-10, 2026-04-01, U14",
      "2012-10-10, 2026-09-30, U14", "2012-10-10, 2026-10-01, U16", "2008-10-10, 2026-07-01, U18",
      "2007-10-10, 2026-07-01, U20",
    })
    void changeOn1April2026(BirthDate birth, LocalDate on, AgeGroup group) {
      assertThat(rules.groupOf(birth, on)).contains(group);
    }

    @Test
    void citeTheEditionInForce() {
      assertThat(rules.editionOn(LocalDate.of(2026, 3, 31)).rule()).isEqualTo("UKA Rule 107");
      assertThat(rules.editionOn(LocalDate.of(2026, 4, 1)).groups())
          .contains(AgeGroup.U14)
          .doesNotContain(AgeGroup.U13);
    }

    @Test
    void refuseAGroupTheyDoNotHave() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> rules.admits(AgeGroup.U13, BirthDate.ofYear(2014), LocalDate.of(2026, 4, 1)))
          .withMessageStartingWith("group: U13");
    }
  }

  @Test
  void ofSwitzerlandHaveMastersFrom30() {
    assertThat(
            AgeGroupRules.swissAthletics()
                .groupOf(BirthDate.parse("1994-06-08"), LocalDate.of(2024, 6, 8)))
        .contains(AgeGroup.M30);
  }

  @Nested
  class OfOnesOwn {

    private final AgeGroupRules club =
        AgeGroupRules.of(
                "Club",
                "statutes of 1990",
                new AgeLimit(AgeGroup.U16, Range.atMost(15), AgeDay.endOfYear()))
            .withEdition(
                LocalDate.of(2020, 1, 1),
                "statutes of 2020",
                new AgeLimit(AgeGroup.U18, Range.atMost(17), AgeDay.competition()));

    @Test
    void applyTheEditionOfTheDay() {
      BirthDate birth = BirthDate.parse("2002-06-08");
      assertThat(club.groupOf(birth, LocalDate.of(2017, 1, 1))).contains(AgeGroup.U16);
      assertThat(club.groupOf(birth, LocalDate.of(2020, 6, 7))).contains(AgeGroup.U18);
      assertThat(club.groupOf(birth, LocalDate.of(2020, 6, 8))).isEmpty();
    }

    @Test
    void areRefusedWithoutABeginningOrWithAGroupTwice() {
      AgeLimit limit = new AgeLimit(AgeGroup.U16, Range.atMost(15), AgeDay.endOfYear());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new AgeGroupRules("Club", ImmutableSortedMap.of()))
          .withMessageStartingWith("editions: ");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AgeGroupRules.of("Club", "statutes", limit, limit));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> club.withEdition(LocalDate.of(2020, 1, 1), "again", limit));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new AgeLimit(AgeGroup.U16, Range.closedOpen(3, 3), AgeDay.competition()))
          .withMessageStartingWith("ages: ");
    }

    @Test
    void mayBeWrittenWithAnOpenBound() {
      AgeLimit under20 = new AgeLimit(AgeGroup.U20, Range.lessThan(20), AgeDay.endOfYear());
      LocalDate day = LocalDate.of(2024, 6, 8);
      assertThat(under20.admits(BirthDate.ofYear(2005), day)).isEqualTo(Answer.YES);
      assertThat(under20.admits(BirthDate.ofYear(2004), day)).isEqualTo(Answer.NO);
      assertThat(under20.admits(BirthDate.UNKNOWN, day)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void surviveSerialization() {
      assertThat(SerializableTester.reserialize(club)).isEqualTo(club);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-30, 2025-08-31",
    "2025-10-01, 2026-08-31",
    "2026-01-01, 2026-08-31",
    "2026-08-31, 2026-08-31",
    "2026-09-30, 2026-08-31",
  })
  void aDayOfTheSeasonLiesInTheSeasonOfTheCompetition(LocalDate competition, LocalDate day) {
    AgeDay inSeason = AgeDay.inSeason(MonthDay.of(8, 31), MonthDay.of(10, 1));
    assertThat(inSeason.of(competition)).isEqualTo(day);
  }
}
