package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.Mark;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every public type, found in the module, so that a new one is held to it too. */
@DisplayName("Every public type")
class ApiLawsTest {
  private static final ImmutableList<Object> SPECIMENS = Specimens.all();

  static Stream<Class<?>> ordered() {
    return PublicTypes.all().stream()
        .filter(type -> Comparable.class.isAssignableFrom(type) && !type.isEnum());
  }

  @ParameterizedTest
  @MethodSource("ordered")
  <T extends Comparable<T>> void thatIsComparableIsInTotalOrderConsistentWithEquals(Class<T> type) {
    List<T> values = SPECIMENS.stream().filter(type::isInstance).map(type::cast).toList();
    assertThat(Specimens.ordered().get(type)).as("specimens of %s", type).hasSizeGreaterThan(2);
    assertIsOrder(values, Comparator.naturalOrder());
    for (T one : values) {
      for (T other : values) {
        assertThat(one.compareTo(other) == 0).as("%s %s", one, other).isEqualTo(one.equals(other));
      }
    }
  }

  /** A comparator that is new must be given its values here. */
  @Test
  void givesNoComparatorButThoseTriedHere() {
    assertThat(PublicTypes.all())
        .flatMap(type -> List.of(type.getDeclaredMethods()))
        .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
        .filteredOn(method -> Comparator.class.isAssignableFrom(method.getReturnType()))
        .extracting(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
        .containsExactly("Discipline.bestFirst");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "LJ", "DEC", "1HR"})
  void ordersMarksBestFirst(String discipline) {
    Discipline contested = Discipline.parse(discipline);
    List<Mark> marks =
        SPECIMENS.stream()
            .filter(Mark.class::isInstance)
            .map(Mark.class::cast)
            .filter(contested.markKind()::admits)
            .toList();
    assertThat(marks).hasSizeGreaterThan(2);
    assertIsOrder(marks, contested.bestFirst());
  }

  private static <T> void assertIsOrder(List<T> values, Comparator<? super T> order) {
    for (T a : values) {
      for (T b : values) {
        int ab = Integer.signum(order.compare(a, b));
        assertThat(ab).as("%s %s", a, b).isEqualTo(-Integer.signum(order.compare(b, a)));
        for (T c : values) {
          if (ab <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).as("%s %s %s", a, b, c).isLessThanOrEqualTo(0);
          }
        }
      }
    }
  }
}
