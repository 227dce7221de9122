package dev.athletics.results;

import static dev.athletics.results.SerialStreams.assertAlike;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import dev.athletics.results.records.RecordBook;
import java.io.IOException;
import java.io.Serializable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objenesis.strategy.StdInstantiatorStrategy;

/**
 * Distributed jobs may write values with Kryo, which copies fields and does not know what a type
 * writes in its place. Then a value must come back equal or not at all: half of one, such as a book
 * without its records, would make false records.
 */
@DisplayName("Kryo")
class OtherSerializersTest {

  static Stream<Serializable> values() {
    return Stream.concat(
        SerializedFormsTest.values().stream(),
        Stream.of(RecordBook.empty(), RecordBook.empty().asComplete()));
  }

  private static void assertEqualOrRefused(Serializable value, UnaryOperator<Object> copier)
      throws IOException {
    Object copy;
    try {
      copy = copier.apply(value);
    } catch (RuntimeException refused) {
      return;
    }
    assertAlike(copy, value);
  }

  @Nested
  @DisplayName("4")
  class Four {
    static Stream<Serializable> values() {
      return OtherSerializersTest.values();
    }

    @ParameterizedTest
    @MethodSource("values")
    void givesAnEqualValueOrAnExceptionWhereItCopiesFields(Serializable value) throws IOException {
      assertEqualOrRefused(value, original -> copy(original, kryo()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void givesAnEqualValueThroughItsJavaSerializer(Serializable value) throws IOException {
      Kryo kryo = kryo();
      kryo.addDefaultSerializer(Serializable.class, JavaSerializer.class);
      assertAlike(copy(value, kryo), value);
    }

    private static Kryo kryo() {
      Kryo kryo = new Kryo();
      kryo.setInstantiatorStrategy(
          new Kryo.DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
      return kryo;
    }

    private static Object copy(Object value, Kryo kryo) {
      Output out = new Output(1024, -1);
      kryo.writeClassAndObject(out, value);
      return kryo.readClassAndObject(new Input(out.toBytes()));
    }
  }

  @Nested
  @DisplayName("5")
  class Five {
    static Stream<Serializable> values() {
      return OtherSerializersTest.values();
    }

    @ParameterizedTest
    @MethodSource("values")
    void givesAnEqualValueOrAnExceptionWhereItCopiesFields(Serializable value) throws IOException {
      assertEqualOrRefused(value, original -> copy(original, kryo()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void givesAnEqualValueThroughItsJavaSerializer(Serializable value) throws IOException {
      com.esotericsoftware.kryo.kryo5.Kryo kryo = kryo();
      kryo.addDefaultSerializer(
          Serializable.class, com.esotericsoftware.kryo.kryo5.serializers.JavaSerializer.class);
      assertAlike(copy(value, kryo), value);
    }

    private static com.esotericsoftware.kryo.kryo5.Kryo kryo() {
      com.esotericsoftware.kryo.kryo5.Kryo kryo = new com.esotericsoftware.kryo.kryo5.Kryo();
      kryo.setRegistrationRequired(false);
      kryo.setReferences(true);
      kryo.setInstantiatorStrategy(
          new com.esotericsoftware.kryo.kryo5.util.DefaultInstantiatorStrategy(
              new com.esotericsoftware.kryo.kryo5.objenesis.strategy.StdInstantiatorStrategy()));
      return kryo;
    }

    private static Object copy(Object value, com.esotericsoftware.kryo.kryo5.Kryo kryo) {
      com.esotericsoftware.kryo.kryo5.io.Output out =
          new com.esotericsoftware.kryo.kryo5.io.Output(1024, -1);
      kryo.writeClassAndObject(out, value);
      return kryo.readClassAndObject(new com.esotericsoftware.kryo.kryo5.io.Input(out.toBytes()));
    }
  }
}
