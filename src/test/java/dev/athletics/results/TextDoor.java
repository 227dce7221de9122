package dev.athletics.results;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Lists;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.MarkReader;
import dev.athletics.results.discipline.Vocabulary;
import dev.athletics.results.mark.MarkSyntax;
import dev.athletics.results.mark.StatusSpellings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way for text into the library: a method that reads it, and its twin that never throws, if it
 * has one. All of them are found in the public types, so that none can be forgotten.
 */
final class TextDoor {
  private static final int LONGEST_MESSAGE = 400;
  private static final ImmutableTable<Class<?>, String, Object> GIVEN = given();

  private final String name;
  private final @Nullable Object owner;
  private final Method reader;
  private final Optional<Method> twin;
  private final ImmutableList<Object> further;

  private TextDoor(
      String name, @Nullable Object owner, Method reader, ImmutableMap<String, Object> further) {
    this.name = Joiner.on(' ').join(name, reader.getName(), further.keySet().toArray());
    this.owner = owner;
    this.reader = reader;
    this.twin = twin(reader);
    this.further = further.values().asList();
  }

  private static ImmutableTable<Class<?>, String, Object> given() {
    ImmutableTable.Builder<Class<?>, String, Object> given = ImmutableTable.builder();
    given.put(StatusSpellings.class, "standard", StatusSpellings.STANDARD);
    for (MarkSyntax syntax : MarkSyntax.all()) {
      given.put(MarkSyntax.class, syntax.toString(), syntax);
    }
    for (Vocabulary vocabulary : List.of(Vocabulary.STANDARD, Vocabulary.HY_TEK)) {
      given.put(Vocabulary.class, vocabulary.toString(), vocabulary);
    }
    for (String code : List.of("1500", "HJ", "LJ", "DEC")) {
      Discipline discipline = Discipline.parse(code);
      given.put(Discipline.class, code, discipline);
      given.put(MarkReader.class, code, MarkReader.of(discipline));
      given.put(MarkReader.class, code + " lenient", MarkReader.of(discipline).lenient());
    }
    return given.build();
  }

  static ImmutableList<TextDoor> all() {
    return PublicTypes.all().stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(TextDoor::readsText)
        .flatMap(TextDoor::of)
        .sorted((one, other) -> one.name.compareTo(other.name))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean readsText(Method method) {
    List<Class<?>> parameters = List.of(method.getParameterTypes());
    boolean ofEveryEnum = method.getDeclaringClass().isEnum() && method.getName().equals("valueOf");
    return !parameters.isEmpty()
        && ImmutableSet.of(CharSequence.class, String.class).contains(parameters.get(0))
        && (method.getName().matches("parse(Mark)?|read")
            || (parameters.size() == 1
                && method.getName().matches("valueOf|of|ofIso|find|readings")))
        && !ofEveryEnum
        && method.getDeclaringClass() != MarkSyntax.class;
  }

  private static Stream<TextDoor> of(Method reader) {
    Class<?> type = reader.getDeclaringClass();
    List<ImmutableList<Entry<String, Object>>> further =
        Lists.transform(
            List.of(reader.getParameterTypes()).subList(1, reader.getParameterCount()),
            TextDoor::samples);
    if (Modifier.isStatic(reader.getModifiers())) {
      return Lists.cartesianProduct(further).stream()
          .map(
              arguments ->
                  new TextDoor(type.getSimpleName(), null, reader, ImmutableMap.copyOf(arguments)));
    }
    return samples(type).stream()
        .flatMap(
            owner ->
                Lists.cartesianProduct(further).stream()
                    .map(
                        arguments ->
                            new TextDoor(
                                type.getSimpleName() + " " + owner.getKey(),
                                owner.getValue(),
                                reader,
                                ImmutableMap.copyOf(arguments))));
  }

  private static ImmutableList<Entry<String, Object>> samples(Class<?> type) {
    if (!GIVEN.containsRow(type)) {
      throw new IllegalStateException("give some " + type);
    }
    return GIVEN.row(type).entrySet().asList();
  }

  /** The twin of every method but those that only look something up, or read what has no form. */
  private static Optional<Method> twin(Method reader) {
    String name = reader.getName().equals("valueOf") ? "parse" : reader.getName();
    if (!name.matches("parse.*|read")) {
      return Optional.empty();
    }
    Class<?>[] parameters = reader.getParameterTypes();
    parameters[0] = CharSequence.class;
    String twin = "try" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    try {
      return Optional.of(reader.getDeclaringClass().getMethod(twin, parameters));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(reader + " has no twin that never throws", e);
    }
  }

  /** Whether the door reads text as a value of another type, and does not merely keep it. */
  boolean hasTwin() {
    return twin.isPresent();
  }

  /** Whether the door reads values of a type from their text alone. */
  boolean readsAlone(Class<?> type) {
    return owner == null
        && further.isEmpty()
        && twin.isPresent()
        && reader.getDeclaringClass() == type;
  }

  Object read(String text) {
    return call(reader, text);
  }

  private Object call(Method method, String text) {
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
    Optional<?> tried = twin.flatMap(method -> (Optional<?>) call(method, text));
    try {
      Object value = read(text);
      return twin.isEmpty() || tried.equals(Optional.of(value))
          ? Optional.empty()
          : Optional.of("read " + value + ", tried " + tried);
    } catch (IllegalArgumentException refusal) {
      return tried.isPresent() || reader.getReturnType() == Optional.class
          ? Optional.of("refused, but tried " + tried)
          : objectionTo(String.valueOf(refusal.getMessage()));
    }
  }

  private static Optional<String> objectionTo(String message) {
    return message.length() < LONGEST_MESSAGE
            && message.codePoints().noneMatch(TextDoor::isUnprintable)
        ? Optional.empty()
        : Optional.of("a message of " + message.length() + " characters: " + message);
  }

  private static boolean isUnprintable(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  /** Two doors have different names, which last as long as the methods do. */
  @Override
  public String toString() {
    return name;
  }
}
