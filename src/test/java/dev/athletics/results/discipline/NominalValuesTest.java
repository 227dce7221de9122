package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table of nominal values")
class NominalValuesTest {
  private final NominalValues weights = new NominalValues("implement_weights.tsv", "grams");

  @Test
  void tellsWhatIsMeantByWhatIsWrittenInAUnit() {
    assertThat(weights.writtenIn("lb")).containsEntry(16, 7260).containsEntry(12, 5450);
    assertThat(weights.writtenIn("g")).containsEntry(7257, 7260).doesNotContainKey(16);
  }

  @Test
  void hasNoOtherUnits() {
    assertThatNullPointerException().isThrownBy(() -> weights.writtenIn("kg")).withMessage("kg");
  }
}
