package dev.athletics.results.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "9126, 9126",
        "`9,126`, 9126",
        "9.126, 9126",
        "9 126, 9126",
        "9\u00a0126, 9126",
        "6036 P., 6036",
        "6036P, 6036",
        "6036 Pts, 6036",
        "6.036 Pkt., 6036",
        "0, 0",
        "` 867 `, 867",
        "999999, 999999",
        "`123,456`, 123456"
      })
  void readsWhatTheSportWrites(String text, int value) {
    assertThat(Points.parse(text))
        .isEqualTo(Points.of(value))
        .isEqualTo(Points.valueOf(text))
        .hasToString("" + value);
    assertThat(Points.tryParse(text)).contains(Points.of(value));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, 0",
        "P., 0",
        "-1, 0",
        "+1, 0",
        "91.26, 5",
        "9.1266, 5",
        "`9,126,000`, 5",
        "9126 x, 5",
        "9126 P. P., 8",
        "1234567, 6",
        "1234.567, 4",
        "9126.5, 4",
        "９126, 0",
        "9:126, 1"
      })
  void tellsTheFirstCharacterThatCannotStandThere(String text, int index) {
    assertThat(catchThrowableOfType(MarkFormatException.class, () -> Points.parse(text)).index())
        .isEqualTo(index);
    assertThat(Points.tryParse(text)).isEmpty();
  }

  @Test
  void refusesNegativeAndMeaninglessNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Points.of(-1))
        .withMessageStartingWith("value ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Points.of(1_000_000))
        .withMessageStartingWith("value ");
  }

  @Test
  void ordersAndSubtractsByValue() {
    assertThat(Points.of(9126)).isGreaterThan(Points.of(9018));
    assertThat(Points.of(9126).minus(Points.of(9018))).hasToString("+108 P.");
    assertThat(Points.of(9126).value()).isEqualTo(9126);
  }
}
