package dev.athletics.results.serial;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * How the value of a field that is no short text stands in a stream: a byte that says what it is,
 * and the value.
 */
final class Encoding {
  private static final int TEXT = 0;
  private static final int TEXT_OF_KIND = 1;
  private static final int OBJECT = 2;
  private static final int LIST = 3;

  /** The longest text whose bytes are sure to be counted in 16 bits. */
  private static final int SHORT = 0xFFFF / 3;

  /**
   * A text in a field whose type does not say what the text is of.
   *
   * @param kind the name of the type of the value
   */
  record TextOfKind(String kind, String text) {}

  private Encoding() {}

  static boolean isShortText(Object value) {
    return value instanceof String text && text.length() <= SHORT;
  }

  static void write(Object value, ObjectOutputStream out) throws IOException {
    if (value instanceof List<?> list) {
      out.writeByte(LIST);
      out.writeInt(list.size());
      for (Object element : list) {
        writeElement(element, out);
      }
    } else {
      writeElement(value, out);
    }
  }

  private static void writeElement(Object value, ObjectOutputStream out) throws IOException {
    if (isShortText(value)) {
      out.writeByte(TEXT);
      out.writeUTF((String) value);
    } else if (value instanceof TextOfKind of) {
      out.writeByte(TEXT_OF_KIND);
      out.writeUTF(of.kind);
      out.writeUTF(of.text);
    } else {
      out.writeByte(OBJECT);
      out.writeObject(value);
    }
  }

  static Object read(ObjectInputStream in) throws IOException, ClassNotFoundException {
    int form = in.readByte();
    if (form != LIST) {
      return readElement(form, in);
    }
    List<Object> list = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      list.add(readElement(in.readByte(), in));
    }
    return list;
  }

  private static Object readElement(int form, ObjectInputStream in)
      throws IOException, ClassNotFoundException {
    return switch (form) {
      case TEXT -> in.readUTF();
      case TEXT_OF_KIND -> new TextOfKind(in.readUTF(), in.readUTF());
      case OBJECT -> in.readObject();
      default -> throw Refusal.of("no value has the form " + form);
    };
  }
}
