package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.SerializableTester;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImplementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7.26kg | 7260",
        "7,26 kg | 7260",
        "7.26K | 7260",
        "7.260kg | 7260",
        "7.26 | 7260",
        "7.257kg | 7260",
        "7260g | 7260",
        "1750kg | 1750",
        "1.750kg | 1750",
        "2 | 2000",
        "4.00 kg | 4000",
        "800 | 800",
        "800g | 800",
        "800gram | 800",
        "0.8kg | 800",
        "16lb | 7260",
        "16 lbs | 7260",
        "35lb | 15880",
        "56 lb | 25400",
        "12lb | 5450",
        "50g | 50",
        "60kg | 60000"
      })
  void readsWeights(String text, int grams) {
    assertThat(Implement.parse(text)).isEqualTo(new Implement(grams));
    assertThat(Implement.tryParse(text)).contains(new Implement(grams));
    assertThat(Implement.valueOf(text)).isEqualTo(new Implement(grams));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "kg",
        "0",
        "0kg",
        "49g",
        "60.001kg",
        "-6kg",
        "6cm",
        "6m",
        "17lb",
        "6kg 6kg",
        "4x6kg",
        "shot 6kg",
        "6.00001kg",
        "99999999999",
        "1.2.3"
      })
  void refusesWhatIsNoWeight(String text) {
    assertThat(Implement.tryParse(text)).isEmpty();
    assertThatExceptionOfType(DisciplineFormatException.class)
        .isThrownBy(() -> Implement.parse(text));
  }

  @Test
  void everyWeightReadsBack() {
    assertThat(IntStream.rangeClosed(50, 60_000).mapToObj(Implement::new))
        .allMatch(implement -> Implement.parse(implement.toString()).equals(implement));
  }

  @ParameterizedTest
  @CsvSource({"400, 400g", "999, 999g", "1000, 1kg", "1500, 1.5kg", "7260, 7.26kg"})
  void isWrittenInGramsBelowAKilogram(int grams, String text) {
    assertThat(new Implement(grams)).hasToString(text);
  }

  @Test
  void exactPoundsAreTheNominalWeight() {
    assertThat(new Implement(7257)).isEqualTo(new Implement(7260));
    assertThat(new Implement(5443).grams()).isEqualTo(5450);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 49, 60_001, Integer.MAX_VALUE})
  void refusesWeightsOutOfRange(int grams) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Implement(grams))
        .withMessageContaining("grams");
  }

  @Test
  void isOrderedByWeight() {
    assertThat(new Implement(6000))
        .isLessThan(new Implement(7260))
        .isEqualByComparingTo(new Implement(6000));
  }

  @Test
  void survivesSerialization() {
    SerializableTester.reserializeAndAssert(new Implement(7260));
  }
}
