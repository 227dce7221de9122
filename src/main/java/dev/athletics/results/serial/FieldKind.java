package dev.athletics.results.serial;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.InvalidObjectException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields by which a type is written and read, one after the other.
 *
 * <p>A type has its kind in a nested class {@code Fields}, as the constant {@code KIND}; there a
 * form finds it. What is null, empty or the default of its field is not written, and what a stream
 * does not hold keeps its default: a stream stays readable when a field is added. A field that is
 * not known here is refused, since what a later version meant by it must not be lost unseen.
 *
 * @param <T> the type
 * @param <B> what gathers the fields: a builder, or the type itself with one field after the other
 */
public final class FieldKind<T, B> {
  private final Class<T> type;
  private final Function<Map<String, Object>, B> start;
  private final Function<B, T> end;
  private final List<Entry<T, B>> entries = new ArrayList<>();

  /** One field, which yields null where it has its default. */
  private record Entry<T, B>(
      String name, Function<T, @Nullable Object> written, BiFunction<B, Object, B> read) {}

  private FieldKind(Class<T> type, Function<Map<String, Object>, B> start, Function<B, T> end) {
    this.type = type;
    this.start = start;
    this.end = end;
  }

  /**
   * Begins a kind without fields.
   *
   * @param type the type
   * @param start makes what the fields are given to
   * @param end makes the value when all are given, and refuses what cannot be
   * @param <T> the type
   * @param <B> what gathers the fields
   * @return the kind
   */
  public static <T, B> FieldKind<T, B> of(Class<T> type, Supplier<B> start, Function<B, T> end) {
    return new FieldKind<>(type, fields -> start.get(), end);
  }

  /**
   * Begins a kind with a field that is always there.
   *
   * @param type the type
   * @param name the name of the field in the stream
   * @param of how it is written
   * @param get gets it
   * @param start makes of it what the other fields are given to
   * @param end makes the value when all are given, and refuses what cannot be
   * @param <T> the type
   * @param <F> the type of the field
   * @param <B> what gathers the fields
   * @return the kind
   */
  public static <T, F, B> FieldKind<T, B> startingWith(
      Class<T> type,
      String name,
      Element<F> of,
      Function<T, F> get,
      Function<F, B> start,
      Function<B, T> end) {
    return new FieldKind<T, B>(
            type, fields -> start.apply(of.read(requireNonNull(fields.get(name), name))), end)
        .add(name, value -> of.written(get.apply(value)), (built, read) -> built);
  }

  /**
   * Adds a field that is left out where it is null.
   *
   * @param name its name in the stream
   * @param of how it is written
   * @param get gets it
   * @param set sets it
   * @param <F> its type
   * @return this kind
   */
  public <F> FieldKind<T, B> field(
      String name, Element<F> of, Function<T, @Nullable F> get, BiFunction<B, F, B> set) {
    return add(
        name,
        value -> {
          F field = get.apply(value);
          return field == null ? null : of.written(field);
        },
        (built, read) -> set.apply(built, of.read(read)));
  }

  /**
   * Adds a field that is left out where it has its default.
   *
   * @param name its name in the stream
   * @param of how it is written
   * @param usual its default
   * @param get gets it
   * @param set sets it
   * @param <F> its type
   * @return this kind
   */
  public <F> FieldKind<T, B> field(
      String name, Element<F> of, F usual, Function<T, F> get, BiFunction<B, F, B> set) {
    return field(
        name,
        of,
        value -> {
          F field = get.apply(value);
          return field.equals(usual) ? null : field;
        },
        set);
  }

  /**
   * Adds a collection that is left out where it is empty.
   *
   * @param name its name in the stream
   * @param of how its elements are written
   * @param get gets it
   * @param set sets it
   * @param <F> the type of its elements
   * @return this kind
   */
  public <F> FieldKind<T, B> list(
      String name,
      Element<F> of,
      Function<T, ? extends Collection<F>> get,
      BiFunction<B, ImmutableList<F>, B> set) {
    return add(
        name,
        value -> ifAny(get.apply(value).stream().map(of::written).toList()),
        (built, read) -> set.apply(built, elements(of, (List<?>) read)));
  }

  /**
   * Adds a map that is left out where it is empty.
   *
   * @param name its name in the stream
   * @param keys how its keys are written
   * @param values how its values are written
   * @param get gets it
   * @param set sets it
   * @param <K> the type of its keys
   * @param <V> the type of its values
   * @return this kind
   */
  public <K, V> FieldKind<T, B> map(
      String name,
      Element<K> keys,
      Element<V> values,
      Function<T, ? extends Map<K, V>> get,
      BiFunction<B, ImmutableMap<K, V>, B> set) {
    return add(
        name,
        value -> ifAny(alternating(keys, values, get.apply(value))),
        (built, read) -> set.apply(built, entries(keys, values, (List<?>) read)));
  }

  private FieldKind<T, B> add(
      String name, Function<T, @Nullable Object> written, BiFunction<B, Object, B> read) {
    entries.add(new Entry<>(name, written, read));
    return this;
  }

  private static @Nullable List<?> ifAny(List<?> elements) {
    return elements.isEmpty() ? null : elements;
  }

  private static <K, V> List<?> alternating(Element<K> keys, Element<V> values, Map<K, V> map) {
    List<Object> alternating = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          alternating.add(keys.written(key));
          alternating.add(values.written(value));
        });
    return alternating;
  }

  private static <F> ImmutableList<F> elements(Element<F> of, List<?> read) {
    return read.stream().map(of::read).collect(toImmutableList());
  }

  private static <K, V> ImmutableMap<K, V> entries(
      Element<K> keys, Element<V> values, List<?> alternating) {
    if (alternating.size() % 2 != 0) {
      throw new IllegalArgumentException("a key has no value");
    }
    ImmutableMap.Builder<K, V> map = ImmutableMap.builder();
    for (int i = 0; i < alternating.size(); i += 2) {
      map.put(keys.read(alternating.get(i)), values.read(alternating.get(i + 1)));
    }
    return map.buildOrThrow();
  }

  /**
   * Returns the form of a value.
   *
   * @param value the value
   * @return what to write in its place
   */
  public Form form(T value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Entry<T, B> entry : entries) {
      Object field = entry.written.apply(value);
      if (field != null) {
        fields.put(entry.name, field);
      }
    }
    return new Form(Kinds.nameOf(type), fields);
  }

  T read(Map<String, Object> fields) {
    B built = start.apply(fields);
    int known = 0;
    for (Entry<T, B> entry : entries) {
      Object field = fields.get(entry.name);
      if (field != null) {
        built = entry.read.apply(built, field);
        known++;
      }
    }
    if (known < fields.size()) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " has a field not known here: " + fields.keySet());
    }
    return end.apply(built);
  }

  /** Finds the kind of a type, and refuses a type that has none. */
  static FieldKind<?, ?> ofType(Class<?> type) throws InvalidObjectException {
    try {
      Field kind = Kinds.typeOf(Kinds.nameOf(type) + "$Fields").getDeclaredField("KIND");
      kind.setAccessible(true);
      return (FieldKind<?, ?>) kind.get(null);
    } catch (NoSuchFieldException | IllegalAccessException e) {
      throw Refusal.because(e);
    }
  }
}
