package dev.athletics.results;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The spelling of a name that is left when case, accents, punctuation and the order of its words
 * are taken away.
 */
final class NameFolding {
  private static final CharMatcher BETWEEN_WORDS =
      CharMatcher.whitespace().or(CharMatcher.anyOf("-.,"));

  /** Left out without dividing the word: {@code N'Diaye} is listed as {@code NDIAYE}. */
  private static final CharMatcher APOSTROPHE = CharMatcher.anyOf("'\u2019`");

  private static final int FIRST_NOT_ASCII = 0x80;

  private static final ImmutableMap<Integer, String> LETTERS_WITHOUT_ACCENT =
      ImmutableMap.<Integer, String>builder()
          .put((int) 'ø', "o")
          .put((int) 'æ', "ae")
          .put((int) 'œ', "oe")
          .put((int) 'ß', "ss")
          .put((int) 'ł', "l")
          .put((int) 'đ', "d")
          .put((int) 'ð', "d")
          .put((int) 'þ', "th")
          .put((int) 'ı', "i")
          .buildOrThrow();

  private NameFolding() {}

  static String key(PersonName name) {
    StringBuilder folded = new StringBuilder(name.given().length() + 1 + name.family().length());
    appendWords(folded, name.given());
    appendGap(folded);
    appendWords(folded, name.family());
    String[] words = folded.toString().split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }

  private static void appendWords(StringBuilder folded, String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    int i = 0;
    while (i < decomposed.length()) {
      int letter = decomposed.codePointAt(i);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        appendLetter(folded, letter);
      }
      i += Character.charCount(letter);
    }
  }

  private static void appendLetter(StringBuilder folded, int letter) {
    String plain = letter < FIRST_NOT_ASCII ? null : LETTERS_WITHOUT_ACCENT.get(letter);
    if (plain != null) {
      folded.append(plain);
    } else if (isOneOf(BETWEEN_WORDS, letter)) {
      appendGap(folded);
    } else if (!isOneOf(APOSTROPHE, letter)) {
      folded.appendCodePoint(letter);
    }
  }

  private static boolean isOneOf(CharMatcher characters, int letter) {
    return Character.isBmpCodePoint(letter) && characters.matches((char) letter);
  }

  private static void appendGap(StringBuilder folded) {
    if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }
}
