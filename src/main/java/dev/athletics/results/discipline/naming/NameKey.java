package dev.athletics.results.discipline.naming;

import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import dev.athletics.results.text.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the letters of a name are folded, so that case, accents, blanks and hyphens make no
 * difference.
 */
public final class NameKey {
  private static final String SEPARATORS = "-−‐‑–—_/.,()[]'’‘´`:;|";

  private NameKey() {}

  /** Returns whether a sign may stand between the thousands and the hundreds of a number. */
  static boolean isApostrophe(char c) {
    return Folding.isApostrophe(c);
  }

  /**
   * Folds a whole text to the key under which a spelling is kept: letters without case and accents,
   * digits, a point for the decimal sign, and a blank between two numbers.
   *
   * @return the key, null when the text holds a character that no name has
   */
  public static @Nullable String of(CharSequence text) {
    if (isSigned(text)) {
      return null;
    }
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!fold(text, i, key)) {
        return null;
      }
    }
    return key.toString();
  }

  /** Folds a whole text as {@link #of} does, leaving out what no name has. */
  public static String loose(CharSequence text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      fold(text, i, key);
    }
    return key.toString();
  }

  private static boolean fold(CharSequence text, int index, StringBuilder key) {
    char c = text.charAt(index);
    if (isDigit(c)) {
      if (isApartFromDigits(text, index, key)) {
        key.append(' ');
      }
      key.append(c);
    } else if (isLetter(c)) {
      fold(c, key);
    } else if (isPointOfADecimal(text, index)) {
      key.append('.');
    } else if (isTimes(c)) {
      key.append('x');
    } else if (isHyphenOfCombinedEvent(text, index)) {
      key.append('-');
    } else {
      return isSeparator(c);
    }
    return true;
  }

  /** Folds a word that consists of letters. */
  static String word(CharSequence text, int from, int to) {
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      fold(text.charAt(i), word);
    }
    return word.toString();
  }

  /** Returns the words of a text, folded: the letters between anything else. */
  public static List<String> words(CharSequence text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isLetter(text.charAt(i))) {
        if (i > start) {
          words.add(word(text, start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** Returns whether a text begins with a minus sign, which is no hyphen there. */
  static boolean isSigned(CharSequence text) {
    return text.length() > 0 && (text.charAt(0) == '-' || text.charAt(0) == '−');
  }

  /** Digits that something stands between are two numbers. */
  private static boolean isApartFromDigits(CharSequence text, int index, StringBuilder key) {
    return index > 0
        && key.length() > 0
        && isDigit(key.charAt(key.length() - 1))
        && !isDigit(text.charAt(index - 1));
  }

  /** {@code 10-K} is a German decathlon, {@code 10K} a race. */
  private static boolean isHyphenOfCombinedEvent(CharSequence text, int index) {
    return text.charAt(index) == '-'
        && index > 0
        && isDigit(text.charAt(index - 1))
        && index + 2 == text.length()
        && (text.charAt(index + 1) | 0x20) == 'k';
  }

  public static boolean isDigit(char c) {
    return Digits.isDigit(c);
  }

  static boolean isLetter(char c) {
    return c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c) || isMark(c);
  }

  public static boolean isAsciiLetter(char c) {
    char lower = (char) (c | 0x20);
    return lower >= 'a' && lower <= 'z';
  }

  static boolean isTimes(char c) {
    return c == '×' || c == '*' || c == '✕';
  }

  public static boolean isBlank(char c) {
    return Blanks.isBlank(c);
  }

  static boolean isSeparator(char c) {
    return isBlank(c) || SEPARATORS.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
  }

  /** Returns whether a point or comma belongs to the number after it. */
  static boolean isPointOfADecimal(CharSequence text, int index) {
    return QuantityScanner.isDecimalSign(text.charAt(index))
        && index + 1 < text.length()
        && isDigit(text.charAt(index + 1));
  }

  private static boolean isMark(char c) {
    return Folding.isAccent(c);
  }

  private static void fold(char c, StringBuilder to) {
    Folding.append(c, to);
  }
}
