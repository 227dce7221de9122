package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.NotatedMark;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a value is written as, is read as the value again, by every method of its type. */
@DisplayName("The text")
class TextLawsTest {
  private static final ImmutableList<Object> SPECIMENS = Specimens.all();
  private static final ImmutableList<TextDoor> DOORS = TextDoor.all();

  static Stream<Class<?>> types() {
    return PublicTypes.all().stream()
        .filter(type -> DOORS.stream().anyMatch(door -> door.readsAlone(type)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void ofEveryValueIsReadBack(Class<?> type) {
    assertThat(values(type)).isNotEmpty().allSatisfy(TextLawsTest::assertReadBack);
  }

  private static Stream<?> values(Class<?> type) {
    return type.isEnum()
        ? Stream.of(type.getEnumConstants())
        : SPECIMENS.stream()
            .filter(value -> value.getClass() == type)
            // Without its discipline a distance with its notes is read as a time.
            .filter(value -> !(value instanceof NotatedMark read && isDistance(read)));
  }

  private static boolean isDistance(NotatedMark read) {
    return read.outcome() instanceof Distance;
  }

  private static void assertReadBack(Object value) {
    Class<?> type =
        value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    DOORS.stream()
        .filter(door -> door.readsAlone(type))
        .forEach(door -> assertThat(door.read(text(value))).as("%s", door).isEqualTo(value));
  }

  /** Letters of which only the case differs make no names of constants. */
  private static String text(Object value) {
    return value instanceof Qualification qualification ? qualification.code() : value.toString();
  }
}
