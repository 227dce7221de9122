package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of {@code words.tsv}, folded, and what they mean.
 */
final class Words {
  private static final ImmutableSet<Word> LEADING =
      Sets.immutableEnumSet(Word.TRACK, Word.ROAD, Word.HURDLES, Word.STEEPLECHASE);

  private static final int SHORTEST_LEADING_WORD = 4;
  private static final int SHORTEST_FOLLOWING_FILLER = 3;

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
   * Returns what a folded word means: one meaning, or two when a unit, a times sign, a ground or an obstacle leads
   * another word, as in {@code mh}, {@code xmile}, {@code bahngehen}, {@code hurdenlauf}.
   *
   * @return the meanings, empty when the word is unknown
   */
  static ImmutableList<Word> of(String folded) {
    Word whole = Loaded.WORDS.meanings.get(folded);
    return whole == null ? compound(folded) : ImmutableList.of(whole);
  }

  private static ImmutableList<Word> compound(String folded) {
    for (int split = folded.length() - 1; split > 0; split--) {
      Word leading = Loaded.WORDS.meanings.get(folded.substring(0, split));
      Word behind = Loaded.WORDS.meanings.get(folded.substring(split));
      if (leading != null && behind != null && canLead(leading, split) && canFollow(behind, folded.length() - split)) {
        return ImmutableList.of(leading, behind);
      }
    }
    return ImmutableList.of();
  }

  /** A short filler is a syllable of another word: {@code men} is not metres and "en". */
  private static boolean canFollow(Word word, int length) {
    return word != Word.FILLER || length >= SHORTEST_FOLLOWING_FILLER;
  }

  private static boolean canLead(Word word, int length) {
    return word.isUnit() || word == Word.TIMES || length >= SHORTEST_LEADING_WORD && LEADING.contains(word);
  }
}
