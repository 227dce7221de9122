package dev.athletics.results;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The spelling of a name that is left when case, accents, punctuation and the order of its words
 * are taken away.
 */
final class NameFolding {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-.,"))).omitEmptyStrings();

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
    String folded = APOSTROPHE.removeFrom(fold(name.given() + " " + name.family()));
    return Joiner.on(' ').join(Ordering.natural().sortedCopy(WORDS.split(folded)));
  }

  private static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(decomposed.length());
    int i = 0;
    while (i < decomposed.length()) {
      int letter = decomposed.codePointAt(i);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        appendLetter(folded, letter);
      }
      i += Character.charCount(letter);
    }
    return folded.toString();
  }

  private static void appendLetter(StringBuilder folded, int letter) {
    String plain = letter < FIRST_NOT_ASCII ? null : LETTERS_WITHOUT_ACCENT.get(letter);
    if (plain == null) {
      folded.appendCodePoint(letter);
    } else {
      folded.append(plain);
    }
  }
}
