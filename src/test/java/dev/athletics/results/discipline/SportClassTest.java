package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SportClassTest {

  @Nested
  class Reading {

    @ParameterizedTest
    @CsvSource({
      "T11, T11",
      "t11, T11",
      "(T54), T54",
      "T-12, T12",
      "F55/56, F55-56",
      "F55-56, F55-56",
      "F55–56, F55-56",
      "F40/46, F40-46",
      "F40-46, F40-46",
      "F55/F56, F55-56",
      "T42/63, T42/63",
      "T42/T63, T42/63",
      "T44/62/64, T44/62/64",
      "T42-44/61-64, T42-44/61-64",
      "'T35,36,37', T35-37",
      "T/F20, T/F20",
      "T/F 20, T/F20",
      "TF46, T/F46",
      "T71-72, T71-72",
      "T42-T44, T42-44",
      "F42-F46/F61-F64, F42-46/61-64",
      "T53 & T54, T53-54",
      "T53 and T54, T53-54",
      "T53+T54, T53-54",
      "'F42, F61-63', F42/61-63",
      "T 11, T11",
      "f 55, F55",
      "RR, RR1-3",
      "RR3, RR3",
    })
    void takesOneClassAndSeveral(String text, String code) {
      assertThat(SportClass.parse(text)).hasToString(code);
      assertThat(SportClass.parse(code)).isEqualTo(SportClass.parse(text));
      assertThat(SportClass.tryParse(text)).contains(SportClass.valueOf(code));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "T",
          "F",
          "11",
          "T1",
          "T10",
          "T19",
          "F21",
          "F39",
          "F50",
          "F60",
          "F71",
          "T55",
          "F65",
          "T111",
          "T11x",
          "T12-11",
          "T11-11",
          "F39-46",
          "T11/",
          "T11//12",
          "T/11",
          "RR4",
          "F55 56",
          "W55",
          "T53 & 54",
          "T53 T54",
          "T53andT54",
          "T11-F12",
          "T  11",
          "T11 F12",
          "T11/F12",
          "\ud83d"
        })
    void refusesWhatIsNoClass(String text) {
      assertThat(SportClass.tryParse(text)).isEmpty();
      assertThatThrownBy(() -> SportClass.parse(text))
          .isInstanceOf(EventFormatException.class)
          .hasMessageStartingWith("expected a sport class");
    }
  }

  @Nested
  class Making {

    @Test
    void givesWhatReadingGives() {
      assertThat(SportClass.track(11)).isEqualTo(SportClass.parse("T11"));
      assertThat(SportClass.field(40).through(46)).isEqualTo(SportClass.parse("F40-46"));
    }

    @Test
    void refusesClassesThatDoNotExist() {
      assertThatThrownBy(() -> SportClass.track(55))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("number: there is no class T55");
      assertThatThrownBy(() -> SportClass.field(46).through(40))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("last: F46 does not go on to 40");
    }
  }

  @Test
  void includesTheClassesBetweenFirstAndLast() {
    SportClass group = SportClass.parse("F40-46");
    assertThat(group.numbers()).containsExactly(40, 41, 42, 43, 44, 45, 46);
    assertThat(group.includes(SportClass.field(43))).isTrue();
    assertThat(group.includes(SportClass.track(43))).isFalse();
    assertThat(group.includes(SportClass.field(51))).isFalse();
    assertThat(SportClass.parse("T42/63").includes(SportClass.track(44))).isFalse();
    assertThat(SportClass.parse("T/F20").includes(SportClass.track(20))).isTrue();
  }

  @Test
  void ordersByLetterAndNumber() {
    assertThat(
            Stream.of("F55", "RR1", "T12", "T11-13", "T11", "T/F20", "F55-56")
                .map(SportClass::parse)
                .sorted())
        .extracting(SportClass::code)
        .containsExactly("T11", "T11-13", "T12", "F55", "F55-56", "T/F20", "RR1");
  }

  @Nested
  class OfAnEvent {

    @ParameterizedTest
    @CsvSource({
      "Women's Shot Put F55/56, Women SP F55-56",
      "Men 100m Class T11, Men 100 T11",
      "Men's Shot Put (F42-F46), Men SP F42-46",
      "Men 400m T53 and T54, Men 400 T53-54",
      "Women's Javelin F40/46, Women JT F40-46",
      "Women Javelin F55, Women JT F55",
      "Men 100m T11, Men 100 T11",
      "T54 Men 1500m, Men 1500 T54",
      "Men's 100 m (T42/63), Men 100 T42/63",
      "Men's 1500m - T13, Men 1500 T13",
      "U20 Women 400m T20, U20 Women 400 T20",
      "Men 100 T/F20, Men 100 T20",
      "Men Club Throw F31, Men CT F31",
      "Mixed 4x100 T11-13, Mixed 4x100 T11-13",
      "Women Long Jump T44/62/64, Women LJ T44/62/64",
      "W35 SP F46, W35 SP F46",
      "Men 100 RR1-3, Men 100 RR1-3",
    })
    void isReadFromTitles(String title, String text) {
      assertThat(Event.parse(title)).hasToString(text);
      assertThat(Event.parse(text)).isEqualTo(Event.parse(title));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Men 100m F11",
          "Women's Javelin T46",
          "Men 100m T11 T12",
          "Javelin F55",
          "Men 100m T19",
          "Men SP RR1"
        })
    void isRefusedWhereItCannotBe(String title) {
      assertThat(Event.tryParse(title)).isEmpty();
      assertThatThrownBy(() -> Event.parse(title)).isInstanceOf(EventFormatException.class);
    }

    @Test
    void isRefusedWhereTheDisciplineHasNone() {
      assertThatThrownBy(
              () ->
                  Event.of(
                      Discipline.parse("100"), Category.MEN, AgeGroup.SENIOR, SportClass.field(11)))
          .hasMessage("sportClass: F11 has no 100");
    }

    @Test
    void leavesTheMastersOfWomenWhereNoClassHasTheirNumber() {
      assertThat(Event.parse("F60 Javelin").ageGroup()).isEqualTo(AgeGroup.M60);
    }

    @Test
    void makesAnEventOfItsOwn() {
      Event all = Event.parse("Men 100");
      Event blind = Event.parse("Men 100 T11");
      assertThat(blind).isNotEqualTo(all).isGreaterThan(all);
      assertThat(blind.sportClass()).contains(SportClass.track(11));
      assertThat(all.sportClass()).isEmpty();
      assertThat(blind.displayName()).isEqualTo("Men's 100 Metres T11");
      assertThat(blind.withDiscipline(Discipline.parse("200"))).hasToString("Men 200 T11");
      assertThat(Event.parse("U20 Men 100 T11").withAgeGroup(AgeGroup.SENIOR)).contains(blind);
    }

    /** World Para Athletics Rules and Regulations 2024, Appendix 1. */
    @ParameterizedTest
    @CsvSource({
      "Men SP F54, SP4K",
      "Men SP F53, SP3K",
      "Men SP F11, SP7.26K",
      "U20 Men SP F20, SP6K",
      "U20 Men SP F54, SP4K",
      "U17 Men SP F54, SP3K",
      "Women SP F55-56, SP3K",
      "Women JT F41, JT400",
      "Men JT F46, JT800",
      "Men DT F38, DT1.5K",
      "Men DT F57, DT1K",
      "U17 Men DT F57, DT1K",
      "U17 Women DT F57, DT0.75K",
      "Women DT F40-41, DT0.75K",
    })
    void throwsTheImplementOfTheClass(Event event, String specification) {
      assertThat(event.specification().code()).isEqualTo(specification);
      assertThat(
              Event.of(
                  Discipline.parse(specification),
                  event.category(),
                  event.ageGroup(),
                  event.sportClass().orElseThrow()))
          .isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"Men SP F33-34", "Men SP F31", "U18 Men SP F54", "M50 SP F54", "Men HT F46"})
    void throwsNoImplementThatNobodyHasFixed(Event event) {
      assertThat(event.specification()).isEqualTo(event.discipline());
      assertThat(event.withAgeGroup(AgeGroup.U20)).isEmpty();
    }

    @Test
    void meetsTheRecordsOfItsOwnImplementOnly() {
      assertThat(Event.parse("U20 Men SP F54").withAgeGroup(AgeGroup.SENIOR))
          .contains(Event.parse("Men SP F54"));
      assertThat(Event.parse("U17 Men SP F54").withAgeGroup(AgeGroup.SENIOR))
          .contains(Event.parse("Men SP3K F54"));
    }
  }
}
