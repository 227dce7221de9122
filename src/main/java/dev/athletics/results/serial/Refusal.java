package dev.athletics.results.serial;

import java.io.InvalidObjectException;
import java.util.function.Supplier;

/** Why a stream is not read. */
public final class Refusal {
  private Refusal() {}

  /**
   * Returns what to throw where a stream holds a value itself in place of its form.
   *
   * @return the exception
   */
  public static InvalidObjectException ofValueWithoutForm() {
    return of("only its serial form may be read from a stream");
  }

  static InvalidObjectException of(String message) {
    return new InvalidObjectException(message);
  }

  static InvalidObjectException because(Throwable cause) {
    InvalidObjectException refusal = of(String.valueOf(cause.getMessage()));
    refusal.initCause(cause);
    return refusal;
  }

  /** Returns a value that a stream describes, and refuses the stream where there cannot be one. */
  static <T> T unlessPossible(Supplier<T> described) throws InvalidObjectException {
    try {
      return described.get();
    } catch (IllegalArgumentException | NullPointerException | ClassCastException impossible) {
      throw because(impossible);
    }
  }
}
