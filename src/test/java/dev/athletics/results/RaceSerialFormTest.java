package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import dev.athletics.results.discipline.Event;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A stream that was tampered with goes past the methods of the builder, so {@code build} must check
 * everything.
 */
class RaceSerialFormTest {
  private static Race.Builder race() {
    return Race.builder(Event.parse("Men 100")).date(LocalDate.of(2024, 8, 4));
  }

  static Stream<Race.Builder> impossible() {
    return Stream.of(
        Race.builder(Event.parse("Men 100")),
        race().starters(0),
        race().startTime(LocalTime.NOON).finishTime(LocalTime.NOON.minusSeconds(1)));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void isRefusedWhereTheRaceCannotBe(Race.Builder race) {
    assertThatThrownBy(() -> SerializableTester.reserialize(new SerialForm(race)))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .hasStackTraceContaining(InvalidObjectException.class.getName());
    assertThatThrownBy(race::build).isInstanceOf(IllegalArgumentException.class);
  }
}
