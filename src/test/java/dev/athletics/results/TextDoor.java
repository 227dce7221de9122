package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.LenientMarkReader;
import dev.athletics.results.discipline.Vocabulary;
import dev.athletics.results.mark.MarkSyntax;
import dev.athletics.results.mark.StatusSpellings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way for text into the library: a method that reads it or throws, and its twin that never
 * throws. All of them are found in the public types, so that none can be forgotten.
 */
final class TextDoor {
  private static final ImmutableListMultimap<Class<?>, Object> GIVEN = given();

  private final Object owner;
  private final Method parse;
  private final Method tryParse;
  private final List<Object> further;

  private TextDoor(Object owner, Method parse, Method tryParse, List<Object> further) {
    this.owner = owner;
    this.parse = parse;
    this.tryParse = tryParse;
    this.further = further;
  }

  private static ImmutableListMultimap<Class<?>, Object> given() {
    List<Discipline> disciplines =
        Stream.of("1500", "HJ", "LJ", "DEC").map(Discipline::parse).toList();
    return ImmutableListMultimap.<Class<?>, Object>builder()
        .putAll(MarkSyntax.class, List.of(MarkSyntax.values()))
        .put(StatusSpellings.class, StatusSpellings.standard())
        .putAll(Vocabulary.class, Vocabulary.STANDARD, Vocabulary.HY_TEK)
        .putAll(Discipline.class, disciplines)
        .putAll(LenientMarkReader.class, Lists.transform(disciplines, LenientMarkReader::of))
        .build();
  }

  static ImmutableList<TextDoor> all() {
    return PublicTypes.all().stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(TextDoor::readsText)
        .flatMap(TextDoor::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean readsText(Method method) {
    return method.getParameterCount() > 0
        && method.getParameterTypes()[0] == CharSequence.class
        && method.getName().matches("parse(Mark)?|read");
  }

  private static Stream<TextDoor> of(Method parse) {
    List<List<Object>> further = new ArrayList<>();
    for (Class<?> type : List.of(parse.getParameterTypes()).subList(1, parse.getParameterCount())) {
      further.add(samples(type));
    }
    boolean isStatic = Modifier.isStatic(parse.getModifiers());
    List<Object> owners =
        isStatic ? Collections.singletonList("") : samples(parse.getDeclaringClass());
    return owners.stream()
        .flatMap(
            owner ->
                Lists.cartesianProduct(further).stream()
                    .map(arguments -> new TextDoor(owner, parse, twin(parse), arguments)));
  }

  private static List<Object> samples(Class<?> type) {
    List<Object> samples = GIVEN.get(type);
    if (samples.isEmpty()) {
      throw new IllegalStateException("give some " + type);
    }
    return samples;
  }

  private static Method twin(Method parse) {
    String name = parse.getName();
    String twin = "try" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    try {
      return parse.getDeclaringClass().getMethod(twin, parse.getParameterTypes());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(parse + " has no twin that never throws", e);
    }
  }

  Object parse(CharSequence text) {
    return call(parse, text);
  }

  Optional<?> tryParse(CharSequence text) {
    return (Optional<?>) call(tryParse, text);
  }

  private Object call(Method method, CharSequence text) {
    List<Object> arguments = new ArrayList<>(further);
    arguments.add(0, text);
    try {
      return method.invoke(owner, arguments.toArray());
    } catch (InvocationTargetException e) {
      throw sneaked(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RuntimeException sneaked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return (RuntimeException) thrown;
  }

  /** Says what is wrong with the answers to a text, or nothing. */
  Optional<String> objection(String text) {
    Optional<?> value = tryParse(text);
    try {
      Object parsed = parse(text);
      return value.isPresent() && value.get().equals(parsed)
          ? Optional.empty()
          : Optional.of("read " + parsed + ", tried " + value);
    } catch (IllegalArgumentException refusal) {
      if (value.isPresent()) {
        return Optional.of("refused, but tried " + value);
      }
      String message = String.valueOf(refusal.getMessage());
      return message.length() < 500 && message.codePoints().noneMatch(TextDoor::isUnprintable)
          ? Optional.empty()
          : Optional.of("a message of " + message.length() + " characters: " + message);
    }
  }

  private static boolean isUnprintable(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  @Override
  public String toString() {
    return parse.getDeclaringClass().getSimpleName()
        + (owner.equals("") ? "" : " " + owner)
        + "."
        + parse.getName()
        + (further.isEmpty() ? "" : " " + further);
  }
}
