package dev.athletics.results;

import static dev.athletics.results.SerialStreams.assertAlike;
import static dev.athletics.results.SerialStreams.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A stream in which bytes were changed holds another possible value or is refused by the exceptions
 * of {@link ObjectInputStream#readObject}, among which is a {@link ClassCastException} for a field
 * of another type. The length of arrays is for the receiver's filter to bound, as everywhere in
 * Java; beyond it nothing is as large as a stream says.
 */
@DisplayName("A stream that was tampered with")
class ForgedStreamsTest {
  private static final long SEED = 20240806;
  private static final int FORGERIES = 300;
  private static final ObjectInputFilter FILTER =
      ObjectInputFilter.Config.createFilter("maxarray=1000;maxdepth=100");

  static Stream<Serializable> values() {
    return SerializedFormsTest.values().stream();
  }

  @ParameterizedTest
  @MethodSource("values")
  void isReadAsAPossibleValueOrRefused(Serializable value) throws IOException {
    byte[] genuine = written(value);
    Random random = new Random(SEED);
    for (int i = 0; i < FORGERIES; i++) {
      byte[] forged = genuine.clone();
      int at = random.nextInt(forged.length);
      forged[at] = (byte) (i % 2 == 0 ? forged[at] ^ 1 << random.nextInt(8) : random.nextInt());
      assertPossibleOrRefused(forged, at, value);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void isRefusedWhereItBreaksOff(Serializable value) throws IOException {
    byte[] genuine = written(value);
    for (int length = 0; length < genuine.length; length += 1 + genuine.length / 50) {
      byte[] cut = Arrays.copyOf(genuine, length);
      assertThatCode(() -> read(cut)).isInstanceOf(IOException.class);
    }
  }

  private static void assertPossibleOrRefused(byte[] forged, int at, Serializable value) {
    try {
      Object read = read(forged);
      if (read instanceof Serializable other && read.getClass() == value.getClass()) {
        assertAlike(read(written(other)), read);
      }
    } catch (IOException | ClassNotFoundException | ClassCastException refused) {
      assertThat(refused).isNotNull();
    } catch (RuntimeException e) {
      // What Guava and the JDK throw at forged streams of their own types is theirs to say.
      assertThat(e.getStackTrace())
          .as("byte %s of %s gives %s", at, value.getClass(), e)
          .extracting(StackTraceElement::getClassName)
          .filteredOn(
              type -> isOfTheLibrary(type) || type.equals(ObjectInputStream.class.getName()))
          // Of an exception thrown very often the JVM leaves out the trace.
          .satisfiesAnyOf(
              types -> assertThat(types).isEmpty(),
              types -> assertThat(types).first().isEqualTo(ObjectInputStream.class.getName()));
    } catch (Error e) {
      throw new AssertionError("byte " + at + " of " + value.getClass() + " gives " + e, e);
    }
  }

  /** A record, whose constructor Java calls, and an enum need not refuse anything themselves. */
  static Stream<Class<?>> classesWithForms() {
    return SerializedFormsTest.values().stream()
        .<Class<?>>map(Object::getClass)
        .filter(type -> !type.isRecord() && !type.isEnum() && isOfTheLibrary(type.getName()))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("classesWithForms")
  void holdsNoValueItselfWhateverItSaysOfItsClass(Class<?> type) throws IOException {
    for (byte[] forged : ValuesInStream.of(type)) {
      assertThatThrownBy(() -> read(forged))
          .isInstanceOf(InvalidObjectException.class)
          .hasMessage("only its serial form may be read from a stream");
    }
  }

  /** Any other class has a value of such a stream, which no constructor has seen. */
  @Test
  void wouldHoldAValueOfAnotherClass() throws IOException, ClassNotFoundException {
    for (byte[] forged : ValuesInStream.of(WithoutForm.class)) {
      assertThat(read(forged))
          .isInstanceOfSatisfying(WithoutForm.class, value -> assertThat(value.neverNull).isNull());
    }
  }

  private static final class WithoutForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String neverNull = String.valueOf(SEED);
  }

  private static boolean isOfTheLibrary(String type) {
    return type.startsWith("dev.athletics") && !type.startsWith(ForgedStreamsTest.class.getName());
  }

  private static Object read(byte[] stream) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
      in.setObjectInputFilter(FILTER);
      return in.readObject();
    }
  }
}
