package dev.athletics.results.data;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Contradiction;
import dev.athletics.results.mark.TextFormatException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One object of the data on its way to the model: where it stands, and what is wrong in it so far.
 *
 * <p>Every component is tried, whatever was wrong with those before it. The object itself is only
 * built if nothing was.
 */
final class Part {
  private static final CharMatcher COMMAS = CharMatcher.is(',');

  private final @Nullable Part outer;
  private final String name;
  private final List<Problem> problems;
  private final int problemsBefore;

  private Part(@Nullable Part outer, String name, List<Problem> problems) {
    this.outer = outer;
    this.name = name;
    this.problems = problems;
    this.problemsBefore = problems.size();
  }

  /**
   * Reads a whole thing.
   *
   * @throws DataException if anything is wrong with it, with all the problems
   */
  static <M> M whole(Function<Part, Optional<M>> reader) {
    Part whole = new Part(null, "", new ArrayList<>());
    Optional<M> read = reader.apply(whole);
    if (!whole.isSound()) {
      throw new DataException(whole.problems);
    }
    return read.orElseThrow();
  }

  /** Whether nothing is wrong in this object so far. */
  boolean isSound() {
    return problems.size() == problemsBefore;
  }

  /** Whether nothing is wrong in a component of this object so far. */
  boolean isSound(String component) {
    String path = path(component);
    return problems.subList(problemsBefore, problems.size()).stream()
        .noneMatch(problem -> isWithin(problem.path(), path));
  }

  private static boolean isWithin(String path, String whole) {
    return path.startsWith(whole)
        && (path.length() == whole.length() || ".[".indexOf(path.charAt(whole.length())) >= 0);
  }

  /** Notes what is wrong with a component; without a name, with the object as a whole. */
  void refuse(String component, String found, String reason) {
    problems.add(new Problem(path(component), found, reason));
  }

  private String path(String component) {
    String path = path();
    boolean isStep = path.isEmpty() || component.isEmpty();
    return isStep ? path + component : path + "." + component;
  }

  private String path() {
    return outer == null ? "" : outer.path(name);
  }

  /** Notes that a component is needed, if it is missing. */
  void require(String component, @Nullable Object found, String expected) {
    if (found == null) {
      refuse(component, "", "expected " + expected);
    }
  }

  /** Reads a text, if there is one. */
  <M> void text(
      String component,
      @Nullable String text,
      Function<String, ? extends M> reader,
      Consumer<? super M> setter) {
    value(component, text, present -> setter.accept(reader.apply(present)));
  }

  /** Reads a component, if there is one. */
  <T, M> Optional<M> read(String component, @Nullable T found, Function<T, M> reader) {
    List<M> read = new ArrayList<>(1);
    value(component, found, present -> read.add(reader.apply(present)));
    return read.stream().findFirst();
  }

  /** Takes a component as it is, if there is one. */
  <T> void value(String component, @Nullable T value, Consumer<? super T> setter) {
    if (value != null) {
      attempt(component, value.toString(), () -> setter.accept(value));
    }
  }

  /** Takes a number that counts from 1, if there is one. */
  void ordinal(String component, @Nullable Integer number, Consumer<Integer> setter) {
    if (number != null && number < 1) {
      refuse(component, number.toString(), "expected 1 or more");
    } else {
      value(component, number, setter);
    }
  }

  /** Changes a thing by a component, if there is one. */
  <M, T> M with(String component, @Nullable T value, M whole, BiFunction<M, T, M> change) {
    return read(component, value, present -> change.apply(whole, present)).orElse(whole);
  }

  private void attempt(String component, String found, Runnable attempt) {
    try {
      attempt.run();
    } catch (TextFormatException unreadable) {
      refuse(component, found, expected(unreadable));
    } catch (IllegalArgumentException impossible) {
      refuse(component, found, reason(impossible));
    }
  }

  /** Returns what was expected of a text that cannot be read, which may be a clause. */
  static String expected(TextFormatException unreadable) {
    String nearest =
        unreadable.nearest().isEmpty()
            ? ""
            : "; nearest known: " + String.join(", ", unreadable.nearest());
    String at = unreadable.index() == 0 ? "" : " at index " + unreadable.index();
    return "expected " + COMMAS.trimTrailingFrom(unreadable.expected()) + at + nearest;
  }

  private static String reason(IllegalArgumentException impossible) {
    return String.valueOf(impossible.getMessage());
  }

  /** Reads an inner object, if there is one. */
  <D, M> void part(
      String component,
      @Nullable D data,
      BiFunction<D, Part, Optional<M>> reader,
      Consumer<? super M> setter) {
    if (data != null) {
      inner(component, data, reader).ifPresent(setter);
    }
  }

  /** Reads the inner objects of a list, those that can be read by their index. */
  <D, M> ImmutableMap<Integer, M> parts(
      String component, List<D> list, BiFunction<D, Part, Optional<M>> reader) {
    ImmutableMap.Builder<Integer, M> read = ImmutableMap.builder();
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      at(component, i, list.get(i), reader).ifPresent(part -> read.put(index, part));
    }
    return read.buildOrThrow();
  }

  private <D, M> Optional<M> at(
      String component, int index, @Nullable D data, BiFunction<D, Part, Optional<M>> reader) {
    String row = component + "[" + index + "]";
    if (data == null) {
      refuse(row, "", "expected an object, not null");
      return Optional.empty();
    }
    return inner(row, data, reader);
  }

  <D, M> Optional<M> inner(String component, D data, BiFunction<D, Part, Optional<M>> reader) {
    return reader.apply(data, new Part(this, component, problems));
  }

  /** Reads a list of texts. */
  <M> ImmutableList<M> texts(String component, List<String> list, Function<String, M> reader) {
    ImmutableList.Builder<M> read = ImmutableList.builder();
    for (int i = 0; i < list.size(); i++) {
      String row = component + "[" + i + "]";
      @Nullable String text = list.get(i);
      require(row, text, "a text, not null");
      text(row, text, reader, read::add);
    }
    return read.build();
  }

  /** Reads the entries of a map, whose keys stand in the path. */
  void entries(
      String component,
      Map<String, String> map,
      String expected,
      BiConsumer<String, String> setter) {
    for (Map.Entry<String, String> entry : map.entrySet()) {
      String path = component + "." + entry.getKey();
      require(path, entry.getValue(), expected);
      value(path, entry.getValue(), value -> setter.accept(entry.getKey(), value));
    }
  }

  /** Notes what stands in more than one object of a list where it must be in one alone. */
  void once(String component, String inner, ImmutableMap<Integer, ?> values) {
    Set<Object> others = new HashSet<>();
    values.forEach(
        (index, value) -> {
          if (!others.add(value)) {
            String path = component + "[" + index + "]." + inner;
            refuse(path, value.toString(), "expected each " + inner + " once");
          }
        });
  }

  /** Notes contradictions of the object, except those that follow from what is noted already. */
  void contradictions(
      List<Contradiction> contradictions, Function<Contradiction, String> component) {
    contradictions.stream()
        .filter(contradiction -> isSound(component.apply(contradiction)))
        .toList()
        .forEach(
            contradiction -> refuse(component.apply(contradiction), "", contradiction.reason()));
  }

  /**
   * Builds the object if nothing is wrong in it; what is wrong with the whole is of a component.
   */
  <M> Optional<M> built(String component, Supplier<M> build) {
    List<M> built = new ArrayList<>(1);
    if (isSound()) {
      attempt(component, "", () -> built.add(build.get()));
    }
    return built.stream().findFirst();
  }
}
