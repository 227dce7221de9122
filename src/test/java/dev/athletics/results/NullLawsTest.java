package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Defaults;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.athletics.results.data.PerformanceRows;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.lists.TopListCriteria;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused at every public door, by the name of the parameter. */
@DisplayName("Null")
class NullLawsTest {
  private static final ImmutableList<Object> AT_HAND =
      ImmutableList.builder()
          .addAll(Specimens.all())
          .add(LocalDate.of(2024, 8, 6), LocalTime.NOON, MonthDay.of(8, 31), Duration.ofSeconds(1))
          .add("o", BigDecimal.ONE, Range.closed(1, 2), Optional.empty())
          .add(ImmutableList.of(), ImmutableSet.of())
          .add(PerformanceRows.columns("event", "name", "mark", "date").reader())
          .add(
              PerformanceRows.columns("event", "name", "mark", "date")
                  .lists(TopListCriteria.ofEveryEvent()))
          .build();

  static Stream<Class<?>> types() {
    return PublicTypes.all().stream().filter(type -> !type.isInterface());
  }

  @ParameterizedTest
  @MethodSource("types")
  void isRefusedByName(Class<?> type) {
    List<String> open = new ArrayList<>();
    for (Constructor<?> constructor : type.getConstructors()) {
      tryNulls(constructor, null, open);
    }
    for (Method method : type.getMethods()) {
      boolean ours = method.getDeclaringClass().getName().startsWith("dev.athletics");
      boolean isStatic = Modifier.isStatic(method.getModifiers());
      if (ours && !method.isSynthetic() && !isOfEveryObject(method)) {
        tryNulls(method, isStatic ? null : receiver(type), open);
      }
    }
    assertThat(open).isEmpty();
  }

  /** Binding libraries give null for a list that is not there, which is then empty. */
  private static boolean isListOfData(Executable door, Class<?> parameter) {
    return door instanceof Constructor
        && door.getDeclaringClass().isRecord()
        && (parameter == List.class || parameter == Map.class);
  }

  /** Their contracts say what null gets. */
  private static boolean isOfEveryObject(Method method) {
    return method.getName().equals("equals")
        || method.getName().equals("compareTo")
        || (method.getDeclaringClass().isEnum() && method.getName().equals("valueOf"));
  }

  private static @Nullable Object receiver(Class<?> type) {
    return type.isEnum() ? type.getEnumConstants()[0] : atHand(type);
  }

  private static void tryNulls(Executable door, @Nullable Object receiver, List<String> open) {
    Class<?>[] parameters = door.getParameterTypes();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].isPrimitive()
          || isListOfData(door, parameters[i])
          || door.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class)) {
        continue;
      }
      Object[] arguments = Stream.of(parameters).map(NullLawsTest::atHand).toArray();
      arguments[i] = null;
      String answer = answer(door, receiver, arguments);
      if (!answer.matches("[a-z][A-Za-z0-9]*")) {
        open.add(door + " parameter " + i + ": " + answer);
      }
    }
  }

  /** The message of the exception, if it is one that a caller can read. */
  private static String answer(Executable door, @Nullable Object receiver, Object[] arguments) {
    try {
      if (door instanceof Method method) {
        method.invoke(receiver, arguments);
      } else {
        ((Constructor<?>) door).newInstance(arguments);
      }
      return "is taken";
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof NullPointerException refused
          ? String.valueOf(refused.getMessage())
          : e.getCause().toString();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(door.toString(), e);
    }
  }

  private static @Nullable Object atHand(Class<?> type) {
    if (type.isPrimitive()) {
      return type == int.class ? Integer.valueOf(1) : Defaults.defaultValue(type);
    }
    if (type == AgeGroup.class) {
      return AgeGroup.U20;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    return AT_HAND.stream()
        .filter(type::isInstance)
        .findFirst()
        .orElseGet(() -> type.isInterface() ? proxy(type) : null);
  }

  private static Object proxy(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> null);
  }
}
