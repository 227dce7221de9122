package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A kind of marks")
class MarkKindTest {
  private static final Mark TIME = RaceTime.parse("9.79");
  private static final Mark DISTANCE = Distance.parse("8.95");
  private static final Mark POINTS = Points.parse("9126");

  @ParameterizedTest
  @EnumSource
  void admitsItsOwnMarksAlone(MarkKind kind) {
    Mark own =
        switch (kind) {
          case TIME -> TIME;
          case DISTANCE, HEIGHT, DISTANCE_IN_FIXED_TIME -> DISTANCE;
          case POINTS -> POINTS;
        };

    assertThat(ImmutableList.of(TIME, DISTANCE, POINTS)).filteredOn(kind::admits).containsOnly(own);
  }

  @Test
  void isBetterWhenLessForTimesAlone() {
    assertThat(MarkKind.values()).filteredOn(MarkKind::isLessBetter).containsOnly(MarkKind.TIME);
  }
}
