package dev.athletics.results.discipline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NullsAtTheDoorTest {

  private final NullPointerTester tester =
      new NullPointerTester()
          .setDefault(LocalDate.class, LocalDate.of(2024, 8, 6))
          .setDefault(MonthDay.class, MonthDay.of(8, 31))
          .setDefault(Range.class, Range.all())
          .setDefault(ImmutableList.class, ImmutableList.of())
          .setDefault(Discipline.class, Discipline.parse("100"))
          .setDefault(Vocabulary.class, Vocabulary.STANDARD)
          .setDefault(AgeGroup.class, AgeGroup.U20)
          .setDefault(SportClass.class, SportClass.track(11))
          .setDefault(BirthDate.class, BirthDate.UNKNOWN)
          .setDefault(SpecificationRules.class, SpecificationRules.worldAthletics())
          .setDefault(Event.class, Event.parse("Men 100"));

  @ParameterizedTest
  @ValueSource(
      classes = {
        AgeDay.class,
        AgeGroup.class,
        AgeGroupRules.class,
        AgeLimit.class,
        BirthDate.class,
        Category.class,
        Event.class,
        SpecificationRules.class,
        SportClass.class
      })
  void areRefusedByStaticMethods(Class<?> type) {
    tester.testAllPublicStaticMethods(type);
  }

  @Test
  void areRefusedByInstances() {
    tester.testAllPublicInstanceMethods(Event.parse("W35 SP"));
    tester.testAllPublicInstanceMethods(AgeGroup.M35);
    tester.testAllPublicInstanceMethods(SpecificationRules.worldAthletics());
    tester.testAllPublicInstanceMethods(SportClass.field(55));
    tester.testAllPublicInstanceMethods(BirthDate.ofYear(2006));
    tester.testAllPublicInstanceMethods(AgeGroupRules.worldAthletics());
    tester.testAllPublicInstanceMethods(AgeGroupRules.worldAthletics().editionOn(LocalDate.MAX));
    tester.testAllPublicInstanceMethods(
        AgeGroupRules.worldAthletics().editionOn(LocalDate.MAX).limit(AgeGroup.U20));
  }
}
