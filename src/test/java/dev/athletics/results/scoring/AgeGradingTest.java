package dev.athletics.results.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.athletics.results.discipline.Event;
import dev.athletics.results.examples.ResultLists;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.RaceTime;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeGradingTest {
  private static final AgeGrading MASTERS = AgeGrading.wma(2023);

  @Nested
  class OnTheTrackAndInTheField {
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
      "Men 100, 50, 0.9031",
      "Men 100, 30, 1.0000",
      "Men 100, 25, 1.0000",
    })
    void factorsAreThoseOfTheAppendix(String event, int age, BigDecimal factor) {
      assertThat(MASTERS.factor(Event.parse(event), age)).isEqualTo(factor);
    }

    @Test
    void theGradeIsTheStandardOverTheTimeToTwoDecimals() {
      Event sprint = Event.parse("Men 100");
      RaceTime time = RaceTime.parse("12.50");
      BigDecimal exact =
          new BigDecimal("9.58")
              .multiply(BigDecimal.valueOf(100))
              .divide(
                  new BigDecimal("12.50").multiply(MASTERS.factor(sprint, 50)),
                  2,
                  RoundingMode.HALF_UP);
      assertThat(MASTERS.grade(sprint, 50, time)).isEqualTo(exact);
      assertThat(MASTERS.gradedMark(sprint, 50, time)).isEqualTo(RaceTime.parse("11.29"));
      assertThat(MASTERS.standard(sprint, 50)).isEqualTo(RaceTime.parse("10.61"));
    }

    @Test
    void theGradedMarkIsNeverMadeBetterByRounding() {
      Event jump = Event.parse("Women LJ");
      Distance mark = Distance.parse("5.01");
      BigDecimal exact = new BigDecimal("5.01").multiply(MASTERS.factor(jump, 52));
      assertThat(MASTERS.gradedMark(jump, 52, mark))
          .isEqualTo(
              Distance.ofCentimetres(
                  exact.movePointRight(2).setScale(0, RoundingMode.FLOOR).longValueExact()));
    }

    @Test
    void aStandardOfTheCallerReplacesTheDefault() {
      Event sprint = Event.parse("Men 100");
      AgeGrading own = MASTERS.withStandard(sprint, RaceTime.parse("10.00"));
      assertThat(own.grade(sprint, 20, RaceTime.parse("12.50"))).isEqualTo("80.00");
      assertThat(MASTERS.grade(sprint, 20, RaceTime.parse("12.50"))).isEqualTo("76.64");
    }

    @Test
    void theFactorHoldsForTheImplementOfTheAgeOnly() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MASTERS.factor(Event.parse("Men SP"), 60))
          .withMessageContaining("SP5K");
    }

    @Test
    void anEventThatTheEditionDoesNotHaveIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MASTERS.factor(Event.parse("Men 4x100"), 50));
      assertThatIllegalArgumentException().isThrownBy(() -> AgeGrading.wma(2015));
      assertThatIllegalStateException()
          .isThrownBy(() -> MASTERS.withInterpolation(Interpolation.LINEAR));
    }
  }

  @Nested
  class OnTheRoad {
    @Test
    void theGradeGoesByTheStandardInWholeSeconds() {
      AgeGrading road = AgeGrading.road(2020);
      assertThat(road.grade(Event.parse("Women 10K"), 60, RaceTime.parse("45:00")))
          .isEqualTo("84.37");
    }

    @Test
    void agesAndDistancesOfTheTableOnly() {
      AgeGrading road = AgeGrading.road(2025);
      assertThatIllegalArgumentException().isThrownBy(() -> road.factor(Event.parse("Men 10K"), 4));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> road.factor(Event.parse("Men 10K"), 101));
      assertThatIllegalArgumentException().isThrownBy(() -> road.factor(Event.parse("Men 9K"), 50));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> road.factor(Event.parse("Men 10000"), 50));
      assertThatIllegalArgumentException().isThrownBy(() -> AgeGrading.road(2024));
    }

    @Test
    void distancesInBetweenLieBetweenTheirNeighbours() {
      Event odd = Event.parse("Men 9K");
      RaceTime shorter = (RaceTime) AgeGrading.road(2025).standard(Event.parse("Men 8K"), 50);
      RaceTime longer = (RaceTime) AgeGrading.road(2025).standard(Event.parse("Men 10K"), 50);
      for (Interpolation way : Interpolation.values()) {
        assertThat((RaceTime) AgeGrading.road(2025).withInterpolation(way).standard(odd, 50))
            .isGreaterThan(shorter)
            .isLessThan(longer);
      }
    }

    /** All 15,936 published cells; the table is read where there is its folder. */
    @Test
    void everyPublishedFactorAndStandardIsKept() throws IOException {
      int cells = 0;
      for (String line : lines("road_age_grading.tsv")) {
        String[] row = line.split("\t");
        if (line.startsWith("#") || row[0].equals("edition")) {
          continue;
        }
        Event event = Event.parse((row[1].equals("M") ? "Men " : "Women ") + row[2]);
        AgeGrading edition = AgeGrading.road(Integer.parseInt(row[0]));
        int age = Integer.parseInt(row[5]);
        // The men's 200 km of 2010 alone is published with more than four decimals.
        assertThat(edition.factor(event, age))
            .as(line)
            .isEqualTo(new BigDecimal(row[6]).setScale(4, RoundingMode.HALF_UP));
        assertThat(((RaceTime) edition.standard(event, age)).toMillis())
            .as(line)
            .isEqualTo(Long.parseLong(row[7]) * 1000);
        cells++;
      }
      assertThat(cells).isEqualTo(15_936);
    }
  }

  /** All 4,860 published factors; the table is read where there is its folder. */
  @Test
  void everyPublishedFactorOfTheAppendixIsKept() throws IOException {
    AgeFactors factors = AgeFactors.of2023();
    int cells = 0;
    for (String line : lines("wma_factors_2023.tsv")) {
      String[] row = line.split("\t");
      if (line.startsWith("#") || row[0].equals("sex")) {
        continue;
      }
      int age = Integer.parseInt(row[2]);
      Event event =
          Event.parse((row[0].equals("M") ? "Men " : "Women ") + heldAt(age, row[0], row[1]));
      Integer factor =
          factors.factor(
              new AgeFactors.Contested(event.category(), event.discipline().generic()), age);
      assertThat(BigDecimal.valueOf(factor, 4)).as(line).isEqualByComparingTo(row[3]);
      cells++;
    }
    assertThat(cells).isEqualTo(4_860);
  }

  /** The hurdles and steeplechases that masters run at an age. */
  private static String heldAt(int age, String sex, String event) {
    boolean man = sex.equals("M");
    return switch (event) {
      case "SH" -> man ? age < 50 ? "110H" : age < 70 ? "100H" : "80H" : age < 40 ? "100H" : "80H";
      case "LH" -> age < (man ? 60 : 50) ? "400H" : age < (man ? 80 : 70) ? "300H" : "200H";
      case "SC" -> man && age < 60 ? "3000SC" : "2000SC";
      default -> event;
    };
  }

  private static List<String> lines(String file) throws IOException {
    Assumptions.assumeTrue(ResultLists.folder().isPresent(), "no folder with the tables");
    return Files.readAllLines(ResultLists.folder().orElseThrow().resolveSibling(file));
  }
}
