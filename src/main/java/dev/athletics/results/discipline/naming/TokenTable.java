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
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_LEADING_WORD = 4;
  private static final int MOST_PARTS = 3;
  private static final char FIRST_IDEOGRAM = '\u2e80';

  private final Map<String, List<Token>> meanings = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private TokenTable() {
    TsvTable.read(
        TokenTable.class, "tokens.tsv", List.of("meaning", "language", "words"), this::add);
  }

  private static final class Lazy {
    private static final TokenTable TABLE = new TokenTable();
  }

  private void add(List<String> cells) {
    boolean isNumber = NameKey.isDigit(cells.get(0).charAt(0));
    List<Token> meaning = isNumber ? List.of() : meaning(cells.get(0));
    for (String word : TsvTable.split(cells.get(2), " ")) {
      String folded = NameKey.word(word, 0, word.length());
      if (isNumber) {
        numbers.put(folded, Integer.valueOf(cells.get(0)));
      } else {
        List<Token> before = meanings.put(folded, meaning);
        checkArgument(before == null || before.equals(meaning), "%s is %s already", word, before);
      }
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
    return Lazy.TABLE.find(folded, MOST_PARTS);
  }

  /** Returns the number that a folded word stands for, 0 when it is none. */
  static int number(String folded) {
    return Lazy.TABLE.numbers.getOrDefault(folded, 0);
  }

  /** Returns whether a folded word is one of the table with a single meaning. */
  static boolean isSingle(String folded) {
    List<Token> whole = Lazy.TABLE.meanings.get(folded);
    return whole != null && whole.size() == 1;
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
      List<Token> after = find(folded.substring(split), mostParts - 1);
      if (canFollow(after, folded, split)) {
        List<Token> parts = new ArrayList<>(leading.size() + after.size());
        parts.addAll(leading);
        parts.addAll(after);
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

  /**
   * An abbreviation leads letters, a word leads words: {@code metresi} is a slip. A short filler is
   * a syllable of another word: {@code men} is not metres and "en".
   */
  private static boolean canFollow(List<Token> words, String folded, int split) {
    int length = folded.length() - split;
    boolean isAfterWord = split >= SHORTEST_WORD && folded.charAt(0) < FIRST_IDEOGRAM;
    boolean needsWord = isAfterWord || words.contains(Token.FILLER) || words.contains(Token.JOINER);
    return !words.isEmpty() && (!needsWord || length >= SHORTEST_WORD);
  }
}
