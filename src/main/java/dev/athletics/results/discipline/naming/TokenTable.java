package dev.athletics.results.discipline.naming;

import static com.google.common.base.Preconditions.checkArgument;

import dev.athletics.results.table.TsvTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code tokens.tsv}, folded, and what they mean. */
final class TokenTable {
  private static final Set<Token> LEADING =
      EnumSet.of(Token.TRACK, Token.ROAD, Token.HURDLES, Token.STEEPLECHASE);
  private static final int SHORTEST_LEADING_WORD = 4;
  private static final int SHORTEST_FOLLOWING_FILLER = 3;
  private static final int MOST_PARTS = 3;

  private final Map<String, List<Token>> meanings = new HashMap<>();

  private TokenTable() {
    TsvTable.read(
        TokenTable.class, "tokens.tsv", List.of("meaning", "language", "words"), this::add);
  }

  private static final class Loaded {
    private static final TokenTable WORDS = new TokenTable();
  }

  private void add(List<String> cells) {
    List<Token> meaning = meaning(cells.get(0));
    for (String word : TsvTable.split(cells.get(2), " ")) {
      List<Token> before = meanings.put(NameKey.word(word, 0, word.length()), meaning);
      checkArgument(before == null || before.equals(meaning), "%s is %s already", word, before);
    }
  }

  private static List<Token> meaning(String cell) {
    List<Token> meaning = new ArrayList<>();
    for (String name : TsvTable.split(cell, "+")) {
      meaning.add(Token.valueOf(name));
    }
    return List.copyOf(meaning);
  }

  /**
   * Returns what a folded word means. A unit, a times sign, a ground or an obstacle may lead other
   * words, as in {@code mh}, {@code xmile}, {@code bahngehen}, {@code hurdenlauf}.
   *
   * @return the meanings of its parts, empty when the word is unknown
   */
  static List<Token> of(String folded) {
    return Loaded.WORDS.find(folded, MOST_PARTS);
  }

  private List<Token> find(String folded, int mostParts) {
    List<Token> whole = meanings.get(folded);
    if (whole != null) {
      return whole;
    }
    return mostParts > 1 ? compound(folded, mostParts) : List.of();
  }

  private List<Token> compound(String folded, int mostParts) {
    for (int split = folded.length() - 1; split > 0; split--) {
      List<Token> leading = meanings.get(folded.substring(0, split));
      if (leading == null || !canLead(leading, split)) {
        continue;
      }
      List<Token> behind = find(folded.substring(split), mostParts - 1);
      if (canFollow(behind, folded.length() - split)) {
        List<Token> parts = new ArrayList<>(leading.size() + behind.size());
        parts.addAll(leading);
        parts.addAll(behind);
        return parts;
      }
    }
    return List.of();
  }

  private static boolean canLead(List<Token> words, int length) {
    Token word = words.get(0);
    return words.size() == 1
        && (word.isUnit()
            || word == Token.TIMES
            || length >= SHORTEST_LEADING_WORD && LEADING.contains(word));
  }

  /** A short filler is a syllable of another word: {@code men} is not metres and "en". */
  private static boolean canFollow(List<Token> words, int length) {
    return !words.isEmpty()
        && (!words.contains(Token.FILLER) || length >= SHORTEST_FOLLOWING_FILLER);
  }
}
