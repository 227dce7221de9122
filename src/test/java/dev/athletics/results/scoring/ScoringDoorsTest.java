package dev.athletics.results.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.athletics.results.Facility;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all tables promise of their methods, and what a table of one's own may say. */
class ScoringDoorsTest {
  private static final List<Mark> MARKS =
      List.of(
          RaceTime.parse("6.51"),
          RaceTime.parse("10.2"),
          RaceTime.parse("10.2h"),
          RaceTime.parse("10.21"),
          RaceTime.parse("3:50.00"),
          RaceTime.parse("2:05:30"),
          RaceTime.parse("900:00:00"),
          Distance.parse("0.01"),
          Distance.parse("2.31"),
          Distance.parse("7.95"),
          Distance.parse("8-4.5"),
          Distance.parse("88.12"),
          Distance.parse("9000.00"),
          Points.of(0),
          Points.of(8500));

  private static ScoringTable table(String cells) {
    String heading = String.join("\t", ScoringTable.HEADING);
    return ScoringTable.from("Ours", new StringReader(heading + "\n" + cells + "\n"));
  }

  private static ScoringTable table(
      Event event, String formula, String unit, String step, String a, String b, String c) {
    return table(
        String.join(
            "\t",
            event.category().name(),
            event.discipline().code(),
            "",
            "",
            formula,
            unit,
            step,
            a,
            b,
            c,
            "down",
            "",
            "",
            ""));
  }

  private static <T> Optional<T> unlessRefused(Supplier<T> answer) {
    try {
      return Optional.of(answer.get());
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  @Nested
  class PointsOfAnyMarkOfAnyEvent {
    @ParameterizedTest
    @EnumSource(
        value = Category.class,
        names = {"MEN", "WOMEN"})
    void areTriedWithoutAnExceptionAndAreOtherwiseThoseOfPoints(Category category) {
      CombinedEvents combined = CombinedEvents.edition(2001);
      WorldAthleticsPoints world = WorldAthleticsPoints.edition(2025);
      ScoringTable ours =
          table(Event.of(Discipline.parse("LJ"), category), "linear", "m", "0.01", "10", "0", "");
      for (Discipline discipline : Discipline.all()) {
        Event event = Event.of(discipline, category);
        for (Mark mark : MARKS) {
          assertThat(combined.tryPoints(event, mark))
              .as("%s of %s by %s", mark, event, combined)
              .isEqualTo(unlessRefused(() -> combined.points(event, mark)));
          for (Facility facility : List.of(Facility.STANDARD_TRACK, Facility.SHORT_TRACK)) {
            assertThat(world.tryPoints(event, mark, facility))
                .as("%s of %s, %s, by %s", mark, event, facility, world)
                .isEqualTo(unlessRefused(() -> world.points(event, mark, facility)));
            assertThat(ours.tryPoints(event, mark, facility))
                .as("%s of %s, %s, by %s", mark, event, facility, ours)
                .isEqualTo(unlessRefused(() -> ours.points(event, mark, facility)));
          }
        }
      }
    }
  }

  @Nested
  class Names {
    @Test
    void areWhatTablesPrint() {
      assertThat(WorldAthleticsPoints.edition(2025))
          .hasToString("World Athletics scoring tables 2025");
      assertThat(AgeGrading.road(2025)).hasToString("Road age grading 2025");
      assertThat(table(Event.parse("Men LJ"), "linear", "m", "0.01", "10", "0", ""))
          .hasToString("Ours");
    }
  }

  @Nested
  class PowerFormulas {
    private static final Event EVENT = Event.parse("Men LJ");

    private ScoringTable power(String a, String exponent) {
      return table(EVENT, "power", "m", "0.01", a, "0", exponent);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "1, 0.001", "0.00001, 1.5", "1, 1.125"})
    void takeFactorsAboveZeroAndExponentsOfThreeDecimalsUpTo10(String a, String exponent) {
      assertThat(power(a, exponent).points(EVENT, Distance.parse("1.00")).value())
          .isEqualTo(new BigDecimal(a).intValue());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "1, 0", "1, -1", "1, 10.001", "1, 1.0001"})
    void refuseOtherFactorsAndExponents(String a, String exponent) {
      assertThatIllegalArgumentException().isThrownBy(() -> power(a, exponent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "1.00", "327.67", "327.68", "327.69", "500.00"})
    void giveTheSamePointsOnBothSidesOfWhatIsRemembered(String mark) {
      ScoringTable table = power("3", "2");
      int expected =
          new BigDecimal(mark)
              .pow(2)
              .multiply(BigDecimal.valueOf(3))
              .setScale(0, RoundingMode.DOWN)
              .intValue();

      for (int asked = 1; asked <= 2; asked++) {
        assertThat(table.points(EVENT, Distance.parse(mark)))
            .as("asked %s times", asked)
            .isEqualTo(Points.of(expected));
      }
    }
  }

  @Nested
  class SquareFormulas {
    private static final Event JUMP = Event.parse("Women LJ");
    private static final Event SPRINT = Event.parse("Women 100");

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void refuseFactorsThatAreNotAboveZero(String a) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> table(JUMP, "square", "m", "0.01", a, "1", "0"))
          .withMessageContaining("a must be above zero");
    }

    @Test
    void giveTimesFromTheFootOfTheParabolaOnNoPoints() {
      ScoringTable table = table(SPRINT, "square", "s", "0.01", "1", "-20", "5");

      assertThat(table.points(SPRINT, RaceTime.parse("19.00"))).isEqualTo(Points.of(6));
      assertThat(table.points(SPRINT, RaceTime.parse("19.99"))).isEqualTo(Points.of(5));
      assertThat(table.points(SPRINT, RaceTime.parse("20.00"))).isEqualTo(Points.of(0));
      assertThat(table.points(SPRINT, RaceTime.parse("21.00"))).isEqualTo(Points.of(0));
    }

    @Test
    void giveDistancesBelowTheFootOfTheParabolaNoPoints() {
      ScoringTable table = table(JUMP, "square", "m", "0.01", "1", "-2", "5");

      assertThat(table.points(JUMP, Distance.parse("1.99"))).isEqualTo(Points.of(0));
      assertThat(table.points(JUMP, Distance.parse("2.00"))).isEqualTo(Points.of(5));
      assertThat(table.points(JUMP, Distance.parse("4.00"))).isEqualTo(Points.of(9));
    }

    @Test
    void areExactForAnyCoefficients() {
      Random random = new Random(20260101);
      for (int i = 0; i < 2_000; i++) {
        BigDecimal a = BigDecimal.valueOf(1 + random.nextInt(100_000), 3 + random.nextInt(3));
        BigDecimal b = BigDecimal.valueOf(random.nextInt(20_000) - 10_000, 3);
        BigDecimal c = BigDecimal.valueOf(random.nextInt(200_000) - 100_000, 2);
        int centimetres = 1 + random.nextInt(2_000);
        BigDecimal shifted = BigDecimal.valueOf(centimetres, 2).add(b);
        BigDecimal points =
            shifted.signum() < 0
                ? BigDecimal.ZERO
                : a.multiply(shifted.pow(2)).add(c).setScale(0, RoundingMode.FLOOR);

        ScoringTable table =
            table(
                JUMP,
                "square",
                "m",
                "0.01",
                a.toPlainString(),
                b.toPlainString(),
                c.toPlainString());

        assertThat(table.points(JUMP, Distance.ofCentimetres(centimetres)).value())
            .as("%s * (%s cm + %s m)^2 + %s", a, centimetres, b, c)
            .isEqualTo(points.max(BigDecimal.ZERO).intValueExact());
      }
    }
  }

  @Nested
  class Limits {
    private static final Event EVENT = Event.parse("Men LJ");

    private ScoringTable limited(String least, String most) {
      return table("MEN\tLJ\t\t\tlinear\tm\t0.01\t10\t0\t\tdown\t\t" + least + "\t" + most);
    }

    @ParameterizedTest
    @CsvSource({"20, 60, 20, 50, 60", "20, , 20, 50, 80", ", 60, 10, 50, 60", "50, 50, 50, 50, 50"})
    void holdPointsBetweenTheLeastAndTheMostWhereGiven(
        String least, String most, int ofOne, int ofFive, int ofEight) {
      ScoringTable table = limited(least == null ? "" : least, most == null ? "" : most);

      assertThat(table.points(EVENT, Distance.parse("1.00"))).isEqualTo(Points.of(ofOne));
      assertThat(table.points(EVENT, Distance.parse("5.00"))).isEqualTo(Points.of(ofFive));
      assertThat(table.points(EVENT, Distance.parse("8.00"))).isEqualTo(Points.of(ofEight));
    }

    @Test
    void refuseALeastAboveTheMost() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> limited("61", "60"))
          .withMessageContaining("least must not be above most");
    }

    @Test
    void keepTheFormulaFromNumbersThatAreTooLong() {
      assertThat(
              table(EVENT, "linear", "m", "0.01", "1.00000000001", "0", "")
                  .points(EVENT, Distance.parse("2.00")))
          .isEqualTo(Points.of(2));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> table(EVENT, "linear", "m", "0.01", "1.000000000001", "0", ""))
          .withMessageContaining("too many decimals");
    }
  }

  @Nested
  class Speeds {
    private static final Pace PACE = Pace.of(RaceTime.parse("3:26.00"), Discipline.parse("1500"));

    @Test
    void areInMetresASecondAndKilometresAnHour() {
      assertThat(PACE.metresPerSecond(3)).isEqualTo("7.282");
      assertThat(PACE.kilometresPerHour(2)).isEqualTo("26.21");
      assertThat(PACE).hasToString("2:17.3/km");
    }
  }
}
