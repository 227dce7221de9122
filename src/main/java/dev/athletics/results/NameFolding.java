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
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> appendLetter(folded, c));
    return folded.toString();
  }

  private static void appendLetter(StringBuilder folded, int letter) {
    String plain = LETTERS_WITHOUT_ACCENT.get(letter);
    if (plain == null) {
      folded.appendCodePoint(letter);
    } else {
      folded.append(plain);
    }
  }
}
