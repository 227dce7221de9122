package dev.athletics.results.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  /** TR 19.23 for the photo finish, TR 19.10 for watches, TR 19.24.5 for transponders. */
  @ParameterizedTest
  @CsvSource({
    "9.784, HUNDREDTH, 9.79, TR 19.23",
    "10.000, HUNDREDTH, 10.00, TR 19.23",
    "26:17.533, HUNDREDTH, 26:17.54, TR 19.23",
    "59:59.996, HUNDREDTH, 1:00:00.00, TR 19.23",
    "59:26.322, TENTH, 59:26.4a, TR 19.23",
    "59:26.300, TENTH, 59:26.3a, TR 19.23",
    "2:09:44.322, SECOND, 2:09:45FAT, TR 19.23",
    "10.11h, HUNDREDTH, 10.2h, TR 19.10",
    "10.20h, HUNDREDTH, 10.2h, TR 19.10",
    "59:26.32h, TENTH, 59:26.4h, TR 19.10",
    "2:09:44.3h, SECOND, 2:09:45h, TR 19.10",
    "14:04.1t, SECOND, 14:05t, TR 19.24.5",
    "14:04.1t, HUNDREDTH, 14:05t, TR 19.24.5",
    "10.200?, HUNDREDTH, 10.20?, TR 19.23",
    "10.2, HUNDREDTH, 10.2, TR 19.23"
  })
  void followsThePublishedUnitAndTheMethod(
      String reading, Resolution published, String official, String rule) {
    RaceTime time = RaceTime.parse(reading);
    TimeRounding rounding = TimeRounding.of(published, time.method());

    assertThat(rounding.apply(time)).hasToString(official);
    assertThat(rounding.rule()).isEqualTo(rule);
    assertThat(rounding.edition()).isNotBlank();
  }

  @Test
  void neverPublishesThousandths() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeRounding.of(Resolution.THOUSANDTH, TimingMethod.FULLY_AUTOMATIC))
        .withMessageStartingWith("published ");
  }

  @Test
  void canBeAFederationsOwn() {
    TimeRounding ours = new TimeRounding("Rule 3-8", "2026", Resolution.TENTH);

    assertThat(ours.apply(RaceTime.parse("9.784"))).hasToString("9.8a");
  }

  @ParameterizedTest
  @CsvSource({
    "8.959, 8.95",
    "8.95, 8.95",
    "8.950, 8.95",
    "8.9, 8.9",
    "29-4.5, 8.95",
    "21330m, 21330m",
    "87.29, 87.29"
  })
  void takesDistancesDownToTheCentimetre(String measured, String official) {
    assertThat(DistanceRounding.CENTIMETRE.apply(Distance.parse(measured))).hasToString(official);
  }

  @ParameterizedTest
  @CsvSource({"87.29, 87.28", "87.28, 87.28", "87.2, 87.2", "87.299, 87.28"})
  void takesLongThrowsOfOldEditionsDownToTheEvenCentimetre(String measured, String official) {
    assertThat(DistanceRounding.EVEN_CENTIMETRE.apply(Distance.parse(measured)))
        .hasToString(official);
  }

  @Test
  void refusesAStepOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DistanceRounding("", "", 0))
        .withMessageStartingWith("centimetres ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DistanceRounding.EVEN_CENTIMETRE.apply(Distance.ofCentimetres(1)));
  }
}
