package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DisciplineTest {
  @Test
  void everyCodeAndNameReadsBackAsTheSameInstance() {
    assertThat(Discipline.catalogue()).isNotEmpty().isSorted();
    for (Discipline discipline : Discipline.catalogue()) {
      assertThat(Discipline.parse(discipline.code())).isSameAs(discipline);
      assertThat(Discipline.parse(discipline.displayName())).isSameAs(discipline);
    }
  }

  @Test
  void knowsItsFacts() {
    Discipline mile = Discipline.parse("MILE");
    assertThat(mile.family()).isEqualTo(Family.MIDDLE_AND_LONG_DISTANCE);
    assertThat(mile.distanceInMetres()).contains(new BigDecimal("1609.344"));
    assertThat(Discipline.parse("10000").distanceInMetres()).contains(new BigDecimal("10000"));
    assertThat(Discipline.parse("4x100").legs()).hasSize(4).containsOnly(Discipline.parse("100"));
  }

  @Test
  void refusesNonsense() {
    assertThatExceptionOfType(DisciplineFormatException.class).isThrownBy(() -> Discipline.parse("100 bananas"));
  }
}
