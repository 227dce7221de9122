package dev.athletics.results.discipline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
    @CsvSource({
      "30-34, 30, 34",
      "11-12, 11, 12",
      "11\u201312, 11, 12",
      "M20-24, 20, 24",
      "W35-39, 35, 39",
      "M105, 105, 109",
      "W110, 110, 114",
      "M15, 15, 15",
      "W12, 12, 12",
      "w 15, 15, 15",
      "SM40, 40, 44",
      "SF40, 40, 44",
      "V40M, 40, 44",
      "SW40, 40, 44",
      "AK45, 45, 49",
      "Ages 11-12, 11, 12",
      "age 12, 12, 12",
      "aged 9 - 10, 9, 10",
    })
    void takesAnyRangeOfAges(String text, int youngest, int oldest) {
      assertThat(AgeGroup.parse(text)).isEqualTo(AgeGroup.between(youngest, oldest));
    }

    @ParameterizedTest
    @CsvSource({
      "U8, 8",
      "U21, 21",
      "19&under, 20",
      "19 & under, 20",
      "8U, 9",
      "8 and under, 9",
      "U15B, 15",
      "U13G, 13",
      "under 35, 35",
      "u5, 5",
    })
    void takesAnyAgeToBeUnder(String text, int age) {
      assertThat(AgeGroup.parse(text)).isEqualTo(AgeGroup.under(age));
    }

    @ParameterizedTest
    @CsvSource({
      "30&over, 30",
      "30 & over, 30",
      "30+, 30",
      "M40+, 40",
      "W35 and over, 35",
      "18&up, 18",
      "65 plus, 65",
      "ages 35 & over, 35"
    })
    void takesAnAgeAndOver(String text, int age) {
      assertThat(AgeGroup.parse(text)).isEqualTo(AgeGroup.from(age));
    }

    @ParameterizedTest
    @MethodSource("dev.athletics.results.discipline.AgeGroupTest#everyGroup")
    void takesWhatItWrites(AgeGroup group) {
      assertThat(AgeGroup.parse(group.toString())).isEqualTo(group);
      assertThat(AgeGroup.parse(group.label(Category.WOMEN))).isEqualTo(group);
      assertThat(AgeGroup.valueOf(group.code())).isEqualTo(group);
    }

    @ParameterizedTest
    @MethodSource("dev.athletics.results.discipline.AgeGroup#usual")
    void givesTheConstants(AgeGroup group) {
      assertThat(AgeGroup.parse(group.code())).isSameAs(group);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "M36",
          "men",
          "20",
          "U",
          "\u0000",
          "\ud83d",
          "M20",
          "12-11",
          "0-5",
          "U0",
          "U151",
          "U1234567890",
          "100m",
          "sub 4",
          "M0",
          "20-",
          "+",
          "M 1500",
          "11-12-13",
          "U20-23",
          "Cadette",
          "Cadets",
          "Junioren",
          "P15",
          "G15"
        })
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
      "M100, 1919-01-01, 2024-08-05, false",
      "M105, 1919-01-01, 2024-08-05, true",
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

  static ImmutableList<AgeGroup> everyGroup() {
    ImmutableList.Builder<AgeGroup> groups = ImmutableList.builder();
    groups.add(AgeGroup.SENIOR);
    for (int age = 1; age <= 150; age++) {
      groups.add(AgeGroup.under(age), AgeGroup.from(age));
      for (int oldest : new int[] {age, age + 1, age + 3, age + 4, 150}) {
        groups.add(AgeGroup.between(age, Math.min(oldest, 150)));
      }
    }
    return groups.build().stream().distinct().collect(toImmutableList());
  }

  @Nested
  class Ranges {

    @Test
    void areTheSameGroupWhereTheyAreTheSameAges() {
      assertThat(AgeGroup.between(35, 39)).isEqualTo(AgeGroup.M35).hasSameHashCodeAs(AgeGroup.M35);
      assertThat(AgeGroup.of(30, 34)).isSameAs(AgeGroup.M30);
      assertThat(AgeGroup.under(16)).isSameAs(AgeGroup.U16);
      assertThat(AgeGroup.between(1, 15)).isNotEqualTo(AgeGroup.U16);
    }

    @ParameterizedTest
    @CsvSource({
      "1, 1, M1", "15, 15, M15", "19, 19, M19", "20, 20, 20-20", "11, 12, 11-12",
      "30, 34, M30", "31, 35, 31-35", "25, 29, 25-29", "35, 35, 35-35", "110, 114, M110",
    })
    void haveOneCode(int youngest, int oldest, String code) {
      assertThat(AgeGroup.between(youngest, oldest).code()).isEqualTo(code);
    }

    @Test
    void tellTheirAges() {
      assertThat(AgeGroup.between(11, 12).ages()).isEqualTo(Range.closed(11, 12));
      assertThat(AgeGroup.under(16).ages()).isEqualTo(Range.atMost(15));
      assertThat(AgeGroup.from(30).ages()).isEqualTo(Range.atLeast(30));
      assertThat(AgeGroup.SENIOR.ages()).isEqualTo(Range.all());
    }

    @Test
    void refuseAgesThatNobodyHas() {
      assertThatThrownBy(() -> AgeGroup.under(0)).hasMessage("age: 0 is not from 1 to 150");
      assertThatThrownBy(() -> AgeGroup.from(151)).hasMessage("youngest: 151 is not from 1 to 150");
      assertThatThrownBy(() -> AgeGroup.between(12, 11)).hasMessage("oldest: 11 is less than 12");
      assertThatThrownBy(() -> AgeGroup.of(12, 151)).hasMessage("oldest: 151 is not from 1 to 150");
    }

    @Test
    void admitNobodyYounger() {
      LocalDate on = LocalDate.of(2024, 6, 8);
      assertThat(AgeGroup.between(11, 12).admits(BirthDate.ofYear(2013), on)).isEqualTo(Answer.YES);
      assertThat(AgeGroup.between(11, 12).admits(BirthDate.ofYear(2014), on)).isEqualTo(Answer.NO);
      assertThat(AgeGroup.under(13).admits(BirthDate.ofYear(2014), on)).isEqualTo(Answer.YES);
    }
  }

  @Test
  void hasAnOrderThatIsTotalAndConsistentWithEquals() {
    ImmutableList<AgeGroup> sorted = everyGroup().stream().sorted().collect(toImmutableList());
    List<AgeGroup> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(18));

    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(sorted);
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(sorted.get(i - 1)).isLessThan(sorted.get(i));
    }
    assertThat(AgeGroup.usual()).isSorted();
  }

  @Test
  void ordersRangesAmongTheOthersByTheirOldestBeforeTheSeniorsAndByTheirYoungestAfterThem() {
    assertThat(
            Stream.of("30+", "M35", "18+", "SENIOR", "U23", "U13", "11-12", "M12", "13-14", "M30")
                .map(AgeGroup::parse)
                .sorted())
        .extracting(AgeGroup::code)
        .containsExactly(
            "U13", "11-12", "M12", "13-14", "U23", "SENIOR", "18+", "M30", "30+", "M35");
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
