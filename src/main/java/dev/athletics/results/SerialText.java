package dev.athletics.results;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.function.Function;

/**
 * The serial form of a value that has a canonical text: reading it parses, so a forged stream
 * cannot skip a check.
 */
record SerialText(Kind kind, String text) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The types that are written as their text. */
  enum Kind {
    ROUND(Round::parse),
    TRIAL(Trial::parse),
    BAR(Bar::parse);

    private final Function<String, Object> reader;

    Kind(Function<String, Object> reader) {
      this.reader = reader;
    }
  }

  static InvalidObjectException refused() {
    return new InvalidObjectException("written and read through its text only");
  }

  private Object readResolve() throws InvalidObjectException {
    return SerialForm.rebuilt(() -> kind.reader.apply(text));
  }
}
