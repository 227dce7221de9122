package dev.athletics.results.serial;

import java.io.InvalidObjectException;

/** The types of this library by their names in a stream, which leave out what all names share. */
final class Kinds {
  private static final String SHARED =
      Kinds.class.getPackageName().substring(0, Kinds.class.getPackageName().lastIndexOf('.') + 1);

  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return type.getName().substring(SHARED.length());
        }
      };

  private Kinds() {}

  static String nameOf(Class<?> type) {
    return NAMES.get(type);
  }

  /** Finds a type without running anything of it; no name leads out of this library. */
  static Class<?> typeOf(String name) throws InvalidObjectException {
    try {
      return Class.forName(SHARED + name, false, Kinds.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      // Where file names ignore case, a class of another name is found, which is no class then.
      throw Refusal.because(e);
    }
  }
}
