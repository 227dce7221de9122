package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The table against itself: what is thrown and jumped over changes with age in one direction only.
 */
class EventSpecificationsTest {

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MIXED", "NON_BINARY"})
  void implementsGrowUpToTheSeniorsAndShrinkAfterThem(Category category) {
    for (String code : new String[] {"SP", "DT", "HT", "JT", "WT"}) {
      assertGrowsThenShrinks(Discipline.parse(code), category, Discipline::implement);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MIXED", "NON_BINARY"})
  void hurdlesGrowUpToTheSeniorsAndShrinkAfterThem(Category category) {
    for (String code :
        new String[] {"60H", "80H", "100H", "110H", "200H", "300H", "400H", "2000SC", "3000SC"}) {
      assertGrowsThenShrinks(Discipline.parse(code), category, Discipline::hurdles);
    }
  }

  private static <T extends Comparable<T>> void assertGrowsThenShrinks(
      Discipline discipline, Category category, Function<Discipline, Optional<T>> size) {
    List<T> upToTheSeniors = new ArrayList<>();
    List<T> fromTheSeniors = new ArrayList<>();
    for (AgeGroup group : AgeGroup.usual()) {
      Event event = Event.of(discipline, category, group);
      size.apply(event.specification())
          .ifPresent(it -> (group.isMasters() ? fromTheSeniors : upToTheSeniors).add(it));
    }
    assertThat(upToTheSeniors).as("%s %s", category, discipline).isSorted();
    assertThat(fromTheSeniors)
        .as("%s %s", category, discipline)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MIXED", "NON_BINARY"})
  void seniorsAndTheirU23ThrowAndJumpTheSame(Category category) {
    for (Discipline discipline : Discipline.all()) {
      assertThat(Event.of(discipline, category, AgeGroup.U23).specification())
          .isEqualTo(Event.of(discipline, category).specification());
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MIXED", "NON_BINARY"})
  void everyMastersBandKnowsItsImplements(Category category) {
    for (String code : new String[] {"SP", "DT", "HT", "JT", "WT"}) {
      for (AgeGroup group : AgeGroup.usual()) {
        Discipline specification =
            Event.of(Discipline.parse(code), category, group).specification();
        assertThat(specification.implement().isPresent() || !group.isMasters())
            .as("%s %s", group, code)
            .isTrue();
      }
    }
  }
}
