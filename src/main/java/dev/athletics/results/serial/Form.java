package dev.athletics.results.serial;

import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is written in place of a value: the name of its type, and its text or its fields by name.
 *
 * <p>The {@code valueOf} of the type reads the text, its {@link FieldKind} the fields; so each
 * value is checked as if it were built anew. Texts stand in the stream themselves, before all else.
 * What is no text stands as an object, which is written once however often it occurs.
 */
public final class Form implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The name under which a text stands alone. */
  private static final String TEXT = "";

  private transient String kind;
  private transient Map<String, Object> fields;

  Form(String kind, Map<String, Object> fields) {
    this.kind = kind;
    this.fields = fields;
  }

  /**
   * Returns the form of a value that is known by its text.
   *
   * @param value a value whose {@code valueOf} reads its text
   * @return what to write in its place
   */
  public static Form ofText(Object value) {
    return new Form(Kinds.nameOf(value.getClass()), Map.of(TEXT, value.toString()));
  }

  @Serial
  private void writeObject(ObjectOutputStream out) throws IOException {
    Map<String, String> texts =
        Maps.transformValues(Maps.filterValues(fields, Encoding::isShortText), String.class::cast);
    out.writeUTF(kind);
    out.writeByte(texts.size());
    for (Map.Entry<String, String> text : texts.entrySet()) {
      out.writeUTF(text.getKey());
      out.writeUTF(text.getValue());
    }
    out.writeByte(fields.size() - texts.size());
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      if (!texts.containsKey(field.getKey())) {
        out.writeUTF(field.getKey());
        Encoding.write(field.getValue(), out);
      }
    }
  }

  @Serial
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    kind = in.readUTF();
    fields = new LinkedHashMap<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      add(in.readUTF(), in.readUTF());
    }
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      add(in.readUTF(), Encoding.read(in));
    }
  }

  private void add(String name, Object value) throws InvalidObjectException {
    if (fields.put(name, value) != null) {
      throw Refusal.of(name + " is there twice");
    }
  }

  @Serial
  private Object readResolve() throws ObjectStreamException {
    Class<?> type = Kinds.typeOf(kind);
    if (fields.size() == 1 && fields.get(TEXT) instanceof String text) {
      return Refusal.unlessPossible(() -> Texts.read(type, text));
    }
    FieldKind<?, ?> reader = FieldKind.ofType(type);
    return Refusal.unlessPossible(() -> reader.read(fields));
  }
}
