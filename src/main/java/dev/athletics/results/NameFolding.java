package dev.athletics.results;

import dev.athletics.results.text.Folding;
import java.util.Arrays;

/**
 * The spelling of a name that is left without case, accents, punctuation and the order of its
 * words.
 */
final class NameFolding {
  private NameFolding() {}

  static String key(PersonName name) {
    String[] words = Folding.words(name.given() + " " + name.family()).split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }
}
