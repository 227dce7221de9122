package dev.athletics.results.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
  @ParameterizedTest(name = "{0} over {1}: {2} and {3}")
  @CsvSource({
    "2:22:20, MAR, 3:22.4/km, 5:25.7/mile",
    "3:27.65, 1500, 2:18.4/km, 3:42.8/mile",
    "9.58, 100, 1:35.8/km, 2:34.2/mile",
  })
  void paceIsWrittenForPeople(String time, String discipline, String km, String mile) {
    Pace pace = Pace.of(RaceTime.parse(time), Discipline.parse(discipline));
    assertThat(pace.per(Pace.KILOMETRE)).isEqualTo(km);
    assertThat(pace.per(Pace.MILE)).isEqualTo(mile);
  }

  @Test
  void aPaceIsRoundedToTheNearestOnlyWhereItIsAskedFor() {
    Pace pace = Pace.of(RaceTime.parse("3:20.05"), Discipline.parse("1000"));
    assertThat(pace.timeFor(Pace.KILOMETRE, Resolution.HUNDREDTH).toMillis())
        .isEqualTo(RaceTime.parse("3:20.05").toMillis());
    assertThat(pace.timeFor(Pace.KILOMETRE, Resolution.TENTH).toMillis())
        .isEqualTo(RaceTime.parse("3:20.1").toMillis());
    assertThat(pace.timeFor(Pace.KILOMETRE, Resolution.SECOND).toMillis())
        .isEqualTo(RaceTime.parse("3:20").toMillis());
  }

  @Test
  void pacesCompareByTheirSpeedWhateverTheDistance() {
    Pace marathon = Pace.of(RaceTime.parse("2:00:35"), Discipline.parse("MAR"));
    Pace mile = Pace.of(RaceTime.parse("4:40.00"), Discipline.parse("MILE"));
    assertThat(marathon.isFasterThan(mile)).isTrue();
    assertThat(mile.isFasterThan(marathon)).isFalse();
    assertThat(mile.isFasterThan(mile)).isFalse();
  }

  @Test
  void speedsAreExactToTheDecimalsAskedFor() {
    Pace bolt = new Pace(RaceTime.parse("9.58"), Distance.ofMetres(100));
    assertThat(bolt.kilometresPerHour(2)).isEqualTo("37.58");
    assertThat(bolt.kilometresPerHour(0)).isEqualTo("38");
  }

  @Test
  void anEventWithoutAFixedDistanceHasNoPace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pace.of(RaceTime.parse("1:00:00"), Discipline.parse("1HR")));
  }
}
