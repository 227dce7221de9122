package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Objects as the bytes of Java's serialization. */
public final class SerialStreams {
  private SerialStreams() {}

  public static byte[] written(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  /** Holds two values to be equal, or to be written alike where equality is identity. */
  static void assertAlike(Object value, Object original) throws IOException {
    if (hasEquality(original.getClass())) {
      assertThat(value).isEqualTo(original);
    } else {
      assertThat(value).hasSameClassAs(original);
      assertThat(written(value)).isEqualTo(written(original));
    }
  }

  private static boolean hasEquality(Class<?> type) {
    try {
      return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  public static Object read(byte[] stream) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
      return in.readObject();
    }
  }
}
