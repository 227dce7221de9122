package dev.athletics.results;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.util.List;

/**
 * Streams that hold a value itself in place of its form: every field of it is zero or null, and
 * they say of its parents what they like, whether these exist and are serializable.
 */
final class ValuesInStream {
  private static final ImmutableList<List<String>> PARENTS =
      ImmutableList.of(
          List.of(),
          List.of("dev.athletics.results.serial.Nobody"),
          List.of(SomeValue.class.getName()));

  private static final class SomeValue implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  private ValuesInStream() {}

  static ImmutableList<byte[]> of(Class<?> type) throws IOException {
    ImmutableList.Builder<byte[]> streams = ImmutableList.builder();
    for (List<String> parents : PARENTS) {
      streams.add(stream(type, parents, ObjectStreamConstants.SC_SERIALIZABLE));
      streams.add(stream(type, parents, 0));
    }
    return streams.build();
  }

  private static byte[] stream(Class<?> type, List<String> parents, int flags) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
    out.writeShort(ObjectStreamConstants.STREAM_VERSION);
    out.writeByte(ObjectStreamConstants.TC_OBJECT);
    ObjectStreamClass described = ObjectStreamClass.lookup(type);
    writeClass(
        described.getName(), described.getFields(), ObjectStreamConstants.SC_SERIALIZABLE, out);
    for (String parent : parents) {
      writeClass(parent, new ObjectStreamField[0], flags, out);
    }
    out.writeByte(ObjectStreamConstants.TC_NULL);
    for (ObjectStreamField field : described.getFields()) {
      out.write(zero(field.getTypeCode()));
    }
    return bytes.toByteArray();
  }

  private static void writeClass(
      String name, ObjectStreamField[] fields, int flags, DataOutputStream out) throws IOException {
    out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
    out.writeUTF(name);
    out.writeLong(1);
    out.writeByte(flags);
    out.writeShort(fields.length);
    for (ObjectStreamField field : fields) {
      out.writeByte(field.getTypeCode());
      out.writeUTF(field.getName());
      if (!field.isPrimitive()) {
        out.writeByte(ObjectStreamConstants.TC_STRING);
        out.writeUTF(field.getTypeString());
      }
    }
    out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
  }

  private static byte[] zero(char type) {
    return switch (type) {
      case 'J', 'D' -> new byte[8];
      case 'I', 'F' -> new byte[4];
      case 'S', 'C' -> new byte[2];
      case 'B', 'Z' -> new byte[1];
      default -> new byte[] {ObjectStreamConstants.TC_NULL};
    };
  }
}
