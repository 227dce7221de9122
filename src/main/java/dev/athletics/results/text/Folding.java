package dev.athletics.results.text;

import java.text.Normalizer;
import java.util.Arrays;

/** Letters without case and accents, so that spellings of one name have one key. */
public final class Folding {
  private static final int FIRST_NOT_ASCII = 0x80;
  private static final String APOSTROPHES = "'’‘´`";
  private static final String BETWEEN_WORDS = "-‐‑–—.,_/";

  private Folding() {}

  /**
   * Returns whether a character is an apostrophe, as typewriters and typographers set it.
   *
   * @param c the character
   * @return whether it is an apostrophe
   */
  public static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /**
   * Returns the words of a text in lower case and without accents, one space between each two.
   * Hyphens, points and commas divide words; apostrophes do not, so that {@code N'Diaye} and {@code
   * NDIAYE} are the same.
   *
   * @param text any text
   * @return the key, empty if the text has no words
   */
  public static String words(CharSequence text) {
    StringBuilder words = new StringBuilder(text.length());
    int index = 0;
    while (index < text.length()) {
      int codePoint = Character.codePointAt(text, index);
      appendToWords(codePoint, words);
      index += Character.charCount(codePoint);
    }
    return Blanks.trim(words);
  }

  /**
   * Returns the words of a text as {@link #words} does, in alphabetical order.
   *
   * @param text any text
   * @return the key, the same for every order of the words
   */
  public static String wordsInAnyOrder(CharSequence text) {
    return sorted(words(text));
  }

  /**
   * Returns words in alphabetical order.
   *
   * @param words words with one space between each two
   * @return the same words, sorted
   */
  public static String sorted(String words) {
    String[] sorted = words.split(" ");
    Arrays.sort(sorted);
    return String.join(" ", sorted);
  }

  private static void appendToWords(int codePoint, StringBuilder words) {
    char c = Character.isBmpCodePoint(codePoint) ? (char) codePoint : 'x';
    if (Blanks.isBlank(c) || BETWEEN_WORDS.indexOf(c) >= 0) {
      if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    } else if (!isApostrophe(c)) {
      append(codePoint, words);
    }
  }

  /**
   * Appends a letter in lower case and without its accents. Letters that are not the accented form
   * of another are written as result lists do: {@code ø} is o, {@code ß} is ss.
   *
   * @param codePoint the letter, or any other character
   * @param to takes what is left of it; nothing for an accent alone
   */
  public static void append(int codePoint, StringBuilder to) {
    int lower = Character.toLowerCase(codePoint);
    if (lower < FIRST_NOT_ASCII) {
      to.append((char) lower);
      return;
    }
    switch (lower) {
      case 'ß' -> to.append("ss");
      case 'æ' -> to.append("ae");
      case 'œ' -> to.append("oe");
      case 'þ' -> to.append("th");
      case 'ø' -> to.append('o');
      case 'ł' -> to.append('l');
      case 'đ', 'ð' -> to.append('d');
      case 'ı' -> to.append('i');
      case 'ς' -> to.append('σ');
      default -> appendWithoutAccents(lower, to);
    }
  }

  private static void appendWithoutAccents(int letter, StringBuilder to) {
    Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isAccent(c))
        .map(Character::toLowerCase)
        .forEach(to::appendCodePoint);
  }

  /**
   * Returns whether a character is an accent that stands apart from its letter.
   *
   * @param codePoint the character
   * @return whether it is a combining mark
   */
  public static boolean isAccent(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
