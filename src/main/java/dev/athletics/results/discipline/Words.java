package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code words.tsv}, folded, and what they mean.
 */
final class Words {
  private final Map<String, Word> meanings = new HashMap<>();

  private Words() {
    TsvResource.read("words.tsv", List.of("meaning", "language", "words"), this::add);
  }

  private static final class Loaded {
    private static final Words WORDS = new Words();
  }

  private void add(List<String> cells) {
    Word meaning = Word.valueOf(cells.get(0));
    for (String word : cells.get(2).split(" ", -1)) {
      String folded = Letters.word(word, 0, word.length());
      Word before = meanings.put(folded, meaning);
      checkArgument(before == null || before == meaning, "%s is %s already", word, before);
    }
  }

  /**
   * Returns what a folded word means: one meaning, or two for a unit or a times sign with a word behind it, as in
   * {@code mh}, {@code kmw}, {@code xmile}.
   *
   * @return the meanings, empty when the word is unknown
   */
  static ImmutableList<Word> of(String folded) {
    Word whole = Loaded.WORDS.meanings.get(folded);
    return whole == null ? compound(folded) : ImmutableList.of(whole);
  }

  private static ImmutableList<Word> compound(String folded) {
    for (int split = folded.length() - 1; split > 0; split--) {
      Word unit = meaning(folded.substring(0, split));
      Word behind = unit != null && canLead(unit) ? meaning(folded.substring(split)) : null;
      if (behind != null) {
        return ImmutableList.of(unit, behind);
      }
    }
    return ImmutableList.of();
  }

  private static @Nullable Word meaning(String folded) {
    return Loaded.WORDS.meanings.get(folded);
  }

  private static boolean canLead(Word word) {
    return word.isUnit() || word == Word.TIMES;
  }
}
