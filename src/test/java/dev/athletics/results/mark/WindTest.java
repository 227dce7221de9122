package dev.athletics.results.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "+1.4, +1.4",
        "1.4, +1.4",
        "` 1.4 `, +1.4",
        "-0.3, -0.3",
        "−0.3, -0.3",
        "`+0,7`, +0.7",
        "0.0, 0.0",
        "+0.0, 0.0",
        "-0.0, 0.0",
        "+2, +2.0",
        "+12.5, +12.5",
        "+1.4 m/s, +1.4",
        "-99.9, -99.9",
        "NWI, NWI",
        "nwi, NWI",
        "NWS, NWI",
        "NW, NWI",
        "N/A, NWI"
      })
  void readsWhatTheSportWrites(String text, String canonical) {
    Wind wind = Wind.parse(text);

    assertThat(wind)
        .hasToString(canonical)
        .isEqualTo(Wind.parse(canonical))
        .isEqualTo(Wind.valueOf(text));
    assertThat(Wind.tryParse(text)).contains(wind);
  }

  /** TR 17: up to the next tenth in the positive direction, unless the second decimal is zero. */
  @ParameterizedTest
  @CsvSource({
    "+2.03, +2.1",
    "+2.00, +2.0",
    "+2.01, +2.1",
    "-2.03, -2.0",
    "-2.00, -2.0",
    "-0.04, 0.0",
    "0.01, +0.1",
    "-0.10, -0.1"
  })
  void roundsARawReadingUp(String reading, String wind) {
    assertThat(Wind.parse(reading)).hasToString(wind);
    assertThat(Wind.ofReading(new BigDecimal(reading))).hasToString(wind);
  }

  @ParameterizedTest
  @CsvSource({
    "2.0000000000000000000001, +2.1",
    "-2.0999, -2.0",
    "99.9, +99.9",
    "-99.99, -99.9",
    "1E-1000000, +0.1",
    "-1E-1000000, 0.0",
    "1E-1000000000, +0.1",
    "-1E-1000000000, 0.0",
    "0E+1000000, 0.0",
    "2E+1, +20.0"
  })
  void roundsAReadingOfAnyPrecision(BigDecimal reading, String wind) {
    assertThat(Wind.ofReading(reading)).hasToString(wind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99.91", "100", "-100", "1E+1000000000", "-1E+1000000000"})
  void refusesAReadingOutOfRange(BigDecimal reading) {
    assertThatIllegalArgumentException().isThrownBy(() -> Wind.ofReading(reading));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, 0",
        "+, 1",
        "-, 1",
        "+-1, 1",
        "--1, 1",
        "., 0",
        "1., 2",
        "+.5, 1",
        "1.234, 4",
        "1.2.3, 3",
        "1e1, 1",
        "1234, 3",
        "100.0, 0",
        "-100, 1",
        "NWIX, 3",
        "abc, 0",
        "１.4, 0",
        "1.4 m, 4",
        "+1.4w, 4"
      })
  void tellsTheFirstCharacterThatCannotStandThere(String text, int index) {
    assertThat(catchThrowableOfType(MarkFormatException.class, () -> Wind.parse(text)).index())
        .isEqualTo(index);
    assertThat(Wind.tryParse(text)).isEmpty();
  }

  /**
   * CR 31.14.3; the women's 100 m semi-finals of Rome 2024 had two national records at exactly
   * +2.0.
   */
  @Test
  void isLegalUpToTwoMetresPerSecond() {
    assertThat(Wind.parse("+2.0").isLegal()).isTrue();
    assertThat(Wind.parse("+2.1").isLegal()).isFalse();
    assertThat(Wind.parse("-9.9").isLegal()).isTrue();
    assertThat(Wind.NO_INFORMATION.isLegal()).isFalse();
  }

  @Test
  void hasNoReadingWithoutInformation() {
    assertThat(Wind.NO_INFORMATION.tenths()).isEmpty();
    assertThat(Wind.parse("-0.3").tenths()).hasValue(-3);
  }

  @Test
  void refusesTenthsOutOfRange() {
    for (int tenths : new int[] {1000, -1000, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Wind.ofTenths(tenths))
          .withMessageStartingWith("tenths ");
    }
  }

  @Test
  void everyReadingReadsBackInOrderAndNoInformationComesLast() {
    Wind before = Wind.ofTenths(-999);
    for (int tenths = -998; tenths <= 999; tenths++) {
      Wind wind = Wind.ofTenths(tenths);
      assertThat(Wind.parse(wind.toString())).isEqualTo(wind).isGreaterThan(before);
      before = wind;
    }
    assertThat(Wind.NO_INFORMATION).isGreaterThan(before);
  }
}
