package dev.athletics.results;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.text.Folding;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The spelling of a federation without case, accents, punctuation and words that lists leave out:
 * {@code Cote D'ivoire} and {@code Côte d’Ivoire}, {@code St. Lucia} and {@code Saint Lucia},
 * {@code Republic of Moldova} and {@code Moldova, Rep. of} are each one.
 */
final class FederationSpelling {
  /** A code is read as it stands: {@code N E D} is none. */
  private static final int SHORTEST_JOINED = 5;

  private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[]&+");
  private static final ImmutableSet<String> LEFT_OUT = ImmutableSet.of("the", "of", "and");
  private static final ImmutableMap<String, String> SHORTENED =
      ImmutableMap.<String, String>builder()
          .put("st", "saint")
          .put("rep", "republic")
          .put("dem", "democratic")
          .put("democ", "democratic")
          .put("fed", "federal")
          .put("is", "islands")
          .put("n", "northern")
          .put("utd", "united")
          .buildOrThrow();

  private FederationSpelling() {}

  /** Returns the words in alphabetical order, since lists write {@code Congo, DR} too. */
  static String words(CharSequence text) {
    return Folding.sorted(inOrder(text));
  }

  /** Returns the words without blanks between them, or empty where they are as short as a code. */
  static String joined(CharSequence text) {
    String joined = inOrder(text).replace(" ", "");
    return joined.length() < SHORTEST_JOINED ? "" : joined;
  }

  private static String inOrder(CharSequence text) {
    String apart = BRACKETS.replaceFrom(withoutPointsOfInitials(text), ' ');
    String words = Folding.words(apart);
    return words.indexOf(' ') < 0 ? words : inFull(words);
  }

  /** A word alone may be a code: AND is Andorra. */
  private static String inFull(String words) {
    return Arrays.stream(words.split(" "))
        .filter(word -> !LEFT_OUT.contains(word))
        .map(word -> SHORTENED.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  /** Makes one word of initials: {@code U.S.S.R.} */
  private static String withoutPointsOfInitials(CharSequence text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '.' || !isLetter(text, i + 1) || isLetter(text, i - 2)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isLetter(CharSequence text, int index) {
    return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
  }
}
