package dev.athletics.results.serial;

import dev.athletics.results.serial.Encoding.TextOfKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;

/** Values as texts and back, by the methods that every type with a text has. */
final class Texts {
  private static final ClassValue<Method> READERS =
      new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
          try {
            return reader(type);
          } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no text", e);
          }
        }
      };

  private Texts() {}

  /** Returns the text of a value, with its type where the type of its field is another one. */
  static Object of(Object value, Class<?> field) {
    String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
    return field.isInstance(value) && field != value.getClass() && !field.isEnum()
        ? new TextOfKind(Kinds.nameOf(value.getClass()), text)
        : text;
  }

  static Object read(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    }
    try {
      return READERS.get(type).invoke(null, text);
    } catch (InvocationTargetException e) {
      Throwable refusal = e.getTargetException();
      throw new IllegalArgumentException(refusal.getMessage(), refusal);
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Method reader(Class<?> type) throws NoSuchMethodException {
    Method method =
        type.getPackage() == LocalDate.class.getPackage()
            ? type.getMethod("parse", CharSequence.class)
            : type.getMethod("valueOf", String.class);
    if (!Modifier.isStatic(method.getModifiers()) || method.getReturnType() != type) {
      throw new NoSuchMethodException(method + " does not return a value");
    }
    if (type.getModule() == Texts.class.getModule()) {
      method.setAccessible(true);
    }
    return method;
  }
}
