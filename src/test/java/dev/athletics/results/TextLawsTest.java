package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for everything that reads text, found in the module: static and other methods whose
 * names say so and that take a text first.
 */
@DisplayName("Every reader of text")
class TextLawsTest {
  private static final long SEED = 20240806;
  private static final int TEXTS = 400;
  private static final int MEGABYTE = 1_000_000;
  private static final int LONGEST_MESSAGE = 400;
  private static final ImmutableList<Object> SPECIMENS = Specimens.all();
  private static final ImmutableList<String> HOSTILE = hostile();
  private static final List<Reader> READERS = allReaders();

  /** A method that reads a text, of an object or of none, with all its arguments but the text. */
  record Reader(Method method, Object receiver, List<Object> further) {
    Object read(String text) {
      Object[] arguments = Stream.concat(Stream.of(text), further.stream()).toArray();
      try {
        return method.invoke(receiver, arguments);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException unchecked) {
          throw unchecked;
        }
        throw new AssertionError(toString(), e.getCause());
      } catch (IllegalAccessException e) {
        throw new AssertionError(toString(), e);
      }
    }

    boolean triesOnly() {
      return method.getReturnType() == Optional.class;
    }

    @Override
    public String toString() {
      return method.getDeclaringClass().getSimpleName() + "." + method.getName() + " " + further;
    }
  }

  static List<Reader> readers() {
    return READERS;
  }

  private static List<Reader> allReaders() {
    List<Reader> readers = new ArrayList<>();
    for (Class<?> type : PublicTypes.all()) {
      for (Method method : type.getDeclaredMethods()) {
        if (isReader(method)) {
          Object receiver = Modifier.isStatic(method.getModifiers()) ? null : specimen(type);
          further(method).forEach(further -> readers.add(new Reader(method, receiver, further)));
        }
      }
    }
    return readers;
  }

  private static boolean isReader(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    return Modifier.isPublic(method.getModifiers())
        && !method.getDeclaringClass().isInterface()
        && !isOfEveryEnum(method)
        && method.getName().matches("(parse|tryParse|read|tryRead|find|valueOf).*|of|ofIso")
        && parameters.length > 0
        && parameters[0].isAssignableFrom(String.class)
        && parameters[0] != Object.class
        && Arrays.stream(parameters).skip(1).allMatch(TextLawsTest::isAtHand);
  }

  private static boolean isOfEveryEnum(Method method) {
    return method.getDeclaringClass().isEnum() && method.getName().equals("valueOf");
  }

  private static boolean isAtHand(Class<?> type) {
    return type.isEnum() || SPECIMENS.stream().anyMatch(type::isInstance);
  }

  private static Object specimen(Class<?> type) {
    return SPECIMENS.stream().filter(type::isInstance).findFirst().orElseThrow();
  }

  /** Of a single enum each constant in turn, otherwise the first of everything. */
  private static List<List<Object>> further(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    if (parameters.length == 2 && parameters[1].isEnum()) {
      return Stream.<Object>of(parameters[1].getEnumConstants()).map(List::of).toList();
    }
    return List.of(
        Arrays.stream(parameters)
            .skip(1)
            .<Object>map(type -> type.isEnum() ? type.getEnumConstants()[0] : specimen(type))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsHostileTextOrRefusesItShortlyAsItsDocumentationSays(Reader reader) {
    HOSTILE.forEach(text -> assertReadOrRefused(reader, text));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsAMegabyteOrRefusesItShortly(Reader reader) {
    for (String part : List.of("9", "a", " ", "(+", "1:", "\ud83d", "\u202eDQ ")) {
      assertReadOrRefused(reader, part.repeat(MEGABYTE / part.length()));
    }
  }

  private static void assertReadOrRefused(Reader reader, String text) {
    try {
      reader.read(text);
    } catch (IllegalArgumentException e) {
      assertThat(reader.triesOnly()).as("%s throws on \"%s\": %s", reader, text, e).isFalse();
      assertThat(e.getMessage().length()).as("%s", reader).isLessThan(LONGEST_MESSAGE);
    } catch (RuntimeException e) {
      throw new AssertionError(reader + " throws " + e + " on \"" + text + "\"", e);
    }
  }

  private static ImmutableList<String> hostile() {
    Random random = new Random(SEED);
    List<String> real = SPECIMENS.stream().map(Object::toString).distinct().toList();
    List<String> signs =
        List.of("\u0000", "\n", "\t", "\u202e", "\u200f", "\ud83d", "\udc00", "१", "Ⅷ", "ß", "İ");
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    texts.add("", " ", "9".repeat(40), "-" + "9".repeat(20), "2147483648", "9223372036854775808");
    for (int i = 0; i < TEXTS; i++) {
      String one = any(real, random);
      String other = any(real, random);
      int from = random.nextInt(one.length() + 1);
      int to = random.nextInt(other.length() + 1);
      texts.add(
          switch (i % 5) {
            case 0 -> one.substring(0, from);
            case 1 -> one.substring(from) + other.substring(to);
            case 2 -> one.substring(0, from) + any(signs, random) + one.substring(from);
            case 3 -> one.substring(0, from) + random.nextLong() + one.substring(from);
            default -> unicode(random);
          });
    }
    return texts.build();
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String unicode(Random random) {
    char[] text = new char[random.nextInt(30)];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) random.nextInt(Character.MAX_VALUE + 1);
    }
    return new String(text);
  }

  /** Those of the types that have a method to read the text alone. */
  static Stream<Object> canonical() {
    return SPECIMENS.stream().filter(value -> !readersOfOwnText(value.getClass()).isEmpty());
  }

  private static List<Reader> readersOfOwnText(Class<?> type) {
    return readers().stream()
        .filter(reader -> reader.method().getDeclaringClass() == type)
        .filter(reader -> reader.receiver() == null && reader.further().isEmpty())
        .filter(reader -> reader.method().getName().matches("parse|tryParse|valueOf"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("canonical")
  void readsBackTheTextOfEveryValue(Object value) {
    for (Reader reader : readersOfOwnText(value.getClass())) {
      Object read = reader.read(value.toString());
      assertThat(read instanceof Optional<?> found ? found.orElseThrow() : read)
          .as("%s by %s", value, reader)
          .isEqualTo(value);
    }
  }
}
