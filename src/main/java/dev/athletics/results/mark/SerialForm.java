package dev.athletics.results.mark;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.function.Function;

/**
 * The serial form of every value here: which type it is and its canonical text, which is read, and
 * so validated, like any other.
 */
final class SerialForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The constants are part of the serial form: they may be added to, not renamed. */
  enum Type {
    TIME(RaceTime::valueOf),
    DISTANCE(Distance::valueOf),
    POINTS(Points::valueOf),
    NO_MARK(NoMark::valueOf),
    WIND(Wind::valueOf),
    MARGIN(Margin::valueOf);

    private final transient Function<String, Object> reader;

    Type(Function<String, Object> reader) {
      this.reader = reader;
    }
  }

  private final Type type;
  private final String text;

  SerialForm(Type type, String text) {
    this.type = type;
    this.text = text;
  }

  static InvalidObjectException refused() {
    return new InvalidObjectException("only its serial form may be read from a stream");
  }

  @Serial
  private Object readResolve() throws InvalidObjectException {
    if (type == null || text == null) {
      throw new InvalidObjectException("a type and a text are needed");
    }
    try {
      return type.reader.apply(text);
    } catch (MarkFormatException e) {
      InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
      invalid.initCause(e);
      throw invalid;
    }
  }
}
