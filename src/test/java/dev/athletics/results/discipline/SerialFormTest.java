package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import java.io.InvalidObjectException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialFormTest {

  @ParameterizedTest
  @CsvSource({"EVENT, U20 Men SP", "BIRTH_DATE, 2006-06"})
  void isReadAsTheValueItStandsFor(SerialForm.Type type, String text) {
    Object value = SerializableTester.reserialize((Object) new SerialForm(type, text));
    assertThat(value).isNotInstanceOf(SerialForm.class).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({"EVENT, 1500", "BIRTH_DATE, 2006-13"})
  void isRefusedWhereItsTextIsNone(SerialForm.Type type, String forged) {
    assertThatThrownBy(() -> SerializableTester.reserialize((Object) new SerialForm(type, forged)))
        .hasRootCauseInstanceOf(InvalidObjectException.class)
        .rootCause()
        .hasMessageContaining(forged);
  }
}
