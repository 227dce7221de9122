package dev.athletics.results;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.athletics.results.SerialStreams.read;
import static dev.athletics.results.SerialStreams.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Primitives;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.RaceTime;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a builder learns to set must be written to streams, or it would be lost there without a
 * word. Every setter is tried on values of its type, with arguments of all kinds, until one of them
 * shows.
 */
@DisplayName("What a builder sets")
class WhatABuilderSetsTest {
  private static final ImmutableSet<Object> VALUES =
      Stream.of(
              SerializedFormsTest.values().stream(),
              ModelLawsTest.values(),
              Specimens.all().stream(),
              Stream.of("A", "given", "KEN", true, false, 1, 2, 3),
              Stream.of(
                  LocalDate.of(2024, 8, 6), LocalDate.of(2024, 8, 7), LocalDate.of(1999, 12, 31)),
              Stream.of(LocalTime.of(20, 50), LocalTime.of(23, 59), Duration.ofMillis(150)),
              Stream.of(ZoneId.of("Europe/Paris"), ZoneId.of("Asia/Tokyo")),
              Stream.of(ResultCell.parse("3", Discipline.parse("100")), relay()))
          .flatMap(values -> values)
          .collect(ImmutableSet.toImmutableSet());

  private static Result relay() {
    return Result.builder()
        .competitor(Team.builder().federation("NED").build())
        .outcome(RaceTime.parse("2:59.00"))
        .build();
  }

  static Stream<Method> setters() {
    return types().stream().flatMap(WhatABuilderSetsTest::settersOf);
  }

  private static List<Class<?>> types() {
    return VALUES.stream()
        .<Class<?>>map(Object::getClass)
        .filter(type -> Serializable.class.isAssignableFrom(type) && toBuilder(type).isPresent())
        .distinct()
        .toList();
  }

  @Test
  void isTriedForEveryTypeThatHasABuilder() {
    assertThat(types())
        .containsExactlyInAnyOrder(
            Athlete.class,
            Team.class,
            Competition.class,
            Federation.class,
            Race.class,
            Result.class,
            Performance.class,
            Record.class);
  }

  @ParameterizedTest
  @MethodSource("setters")
  void isReadBackFromAStream(Method setter) throws Exception {
    Object changed = changedBy(setter);
    Object read = read(written(changed));
    assertThat(read).isEqualTo(changed);
    assertThat(written(read)).isEqualTo(written(changed));
  }

  /** Finds a value whose stream shows what the setter sets. */
  private static Object changedBy(Method setter) throws Exception {
    List<List<Object>> arguments = arguments(List.of(setter.getGenericParameterTypes()));
    for (Object value : VALUES) {
      if (value.getClass() == setter.getDeclaringClass().getEnclosingClass()) {
        byte[] before = written(built(builderOf(value)));
        for (List<Object> those : arguments) {
          Optional<Object> changed = changed(builderOf(value), setter, those);
          if (changed.isPresent() && !Arrays.equals(written(changed.get()), before)) {
            return changed.get();
          }
        }
      }
    }
    throw new AssertionError("no stream shows what " + setter + " sets");
  }

  /** Returns nothing where what is set contradicts the rest of the value. */
  private static Optional<Object> changed(Object builder, Method setter, List<Object> arguments)
      throws ReflectiveOperationException {
    try {
      return Optional.of(built(setter.invoke(builder, arguments.toArray())));
    } catch (InvocationTargetException e) {
      assertThat(e).cause().isInstanceOf(IllegalArgumentException.class);
      return Optional.empty();
    }
  }

  private static Object builderOf(Object value) throws ReflectiveOperationException {
    return toBuilder(value.getClass()).orElseThrow().invoke(value);
  }

  private static Object built(Object builder) throws ReflectiveOperationException {
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static List<List<Object>> arguments(List<Type> parameters) {
    List<List<Object>> arguments = List.of(List.of());
    for (Type parameter : parameters) {
      List<List<Object>> longer = new ArrayList<>();
      for (List<Object> before : arguments) {
        for (Object next : candidates(parameter)) {
          longer.add(ImmutableList.builder().addAll(before).add(next).build());
        }
      }
      arguments = longer;
    }
    return arguments;
  }

  private static List<?> candidates(Type parameter) {
    if (parameter instanceof ParameterizedType several) {
      return candidates(several.getActualTypeArguments()[0]).stream().map(List::of).toList();
    }
    Class<?> type = Primitives.wrap((Class<?>) parameter);
    return type.isEnum()
        ? List.of(type.getEnumConstants())
        : VALUES.stream().filter(type::isInstance).collect(toImmutableList());
  }

  private static Stream<Method> settersOf(Class<?> type) {
    Class<?> builder = toBuilder(type).orElseThrow().getReturnType();
    return Stream.of(builder.getMethods())
        .filter(method -> method.getReturnType() == builder && !method.isVarArgs());
  }

  private static Optional<Method> toBuilder(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals("toBuilder"))
        .findFirst();
  }
}
