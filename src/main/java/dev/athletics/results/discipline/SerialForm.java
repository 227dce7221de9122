package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * The serial form of a value: which type it is and its text, which is read, and so validated, like
 * any other.
 */
record SerialForm(Type type, String text) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The constants are part of the serial form: they may be added to, not renamed. */
  enum Type {
    EVENT(Event::tryParse),
    BIRTH_DATE(BirthDate::tryParse),
    AGE_GROUP(AgeGroup::tryParse);

    private final transient Function<String, Optional<?>> reader;

    Type(Function<String, Optional<?>> reader) {
      this.reader = reader;
    }
  }

  SerialForm {
    requireNonNull(type, "type");
    requireNonNull(text, "text");
  }

  static InvalidObjectException refused() {
    return new InvalidObjectException("only its serial form may be read from a stream");
  }

  private Object readResolve() throws InvalidObjectException {
    return type.reader
        .apply(text)
        .orElseThrow(() -> new InvalidObjectException(type + " is not \"" + text + '"'));
  }
}
