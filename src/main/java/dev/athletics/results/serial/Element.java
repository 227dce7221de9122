package dev.athletics.results.serial;

import dev.athletics.results.serial.Encoding.TextOfKind;
import java.io.InvalidObjectException;

/**
 * How the values of one field are written: as their texts, or as objects.
 *
 * @param type their type
 * @param isText whether they are written as texts, which {@code valueOf} or {@code parse} reads
 * @param <F> their type
 */
public record Element<F>(Class<F> type, boolean isText) {
  /**
   * Returns the way of values whose texts say all: numbers, days, constants of enums and the values
   * of this library that are written as texts.
   *
   * @param type their type
   * @param <F> their type
   * @return the way
   */
  public static <F> Element<F> text(Class<F> type) {
    return new Element<>(type, true);
  }

  /**
   * Returns the way of values that have a form of their own, and are written once where they occur
   * more often.
   *
   * @param type their type
   * @param <F> their type
   * @return the way
   */
  public static <F> Element<F> object(Class<F> type) {
    return new Element<>(type, false);
  }

  Object written(F value) {
    return isText ? Texts.of(value, type) : value;
  }

  F read(Object written) {
    if (isText && written instanceof String text) {
      return type.cast(Texts.read(type, text));
    }
    return type.cast(written instanceof TextOfKind of ? read(of) : written);
  }

  private static Object read(TextOfKind of) {
    try {
      return Texts.read(Kinds.typeOf(of.kind()), of.text());
    } catch (InvalidObjectException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
