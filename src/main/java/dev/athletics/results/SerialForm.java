package dev.athletics.results;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * The serial form of a model object: its builder, which checks everything again when the object is
 * read.
 */
record SerialForm(Buildable<?> builder) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A builder that can be written to a stream. */
  interface Buildable<T> extends Serializable {
    T build();
  }

  static InvalidObjectException refused() {
    return new InvalidObjectException("written and read through its builder only");
  }

  private Object readResolve() throws InvalidObjectException {
    return rebuilt(builder);
  }

  /** Builds what a stream describes, and refuses the stream where that cannot be. */
  static Object rebuilt(Buildable<?> described) throws InvalidObjectException {
    try {
      return described.build();
    } catch (IllegalArgumentException | NullPointerException invalid) {
      InvalidObjectException refused = new InvalidObjectException(invalid.getMessage());
      refused.initCause(invalid);
      throw refused;
    }
  }
}
