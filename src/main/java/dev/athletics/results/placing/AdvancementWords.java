package dev.athletics.results.placing;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.table.TsvTable;
import dev.athletics.results.text.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a line, each with what it says about advancement; fillers are left out. */
final class AdvancementWords {
  private static final char NUMBER = '#';
  private static final char MARK = 'M';
  private static final char UNKNOWN = '?';
  private static final char FILLER = ' ';

  /**
   * A number, a mark such as 8.15m or 29-4.5, a word, or a sign; what is between them is passed.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<figure>\\d+(?:[.,'-]\\d+)*(?: ?\\d/\\d)?['\"½¼¾⅛]*(?: ?m\\b)?)|[\\p{L}\\p{M}-]+|[^\\s,.:()]");

  private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}");

  private record Word(String text, int start, char role) {}

  private final ImmutableList<Word> words;

  private AdvancementWords(ImmutableList<Word> words) {
    this.words = words;
  }

  static AdvancementWords of(CharSequence text) {
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      String word = found.group();
      char role = found.group("figure") == null ? Roles.of(word) : roleOfFigure(word);
      if (role != FILLER) {
        words.add(new Word(word, found.start(), role));
      }
    }
    return new AdvancementWords(words.build());
  }

  private static char roleOfFigure(String figure) {
    return SMALL_NUMBER.matcher(figure).matches() ? NUMBER : MARK;
  }

  /** Returns the roles of the words, a letter each. */
  String roles() {
    return words.stream().map(word -> String.valueOf(word.role)).collect(Collectors.joining());
  }

  /** Returns the numbers and marks. */
  ImmutableList<String> figures() {
    return words.stream()
        .filter(word -> word.role == NUMBER || word.role == MARK)
        .map(Word::text)
        .collect(ImmutableList.toImmutableList());
  }

  int start(int word) {
    return words.get(word).start();
  }

  /** Loads the table when terms are first read. */
  private static final class Roles {
    private static final List<String> HEADING = List.of("role", "languages", "words");
    private static final ImmutableMap<String, Character> LETTERS =
        ImmutableMap.<String, Character>builder()
            .put("FIRST", 'F')
            .put("TOP", 'T')
            .put("EACH", 'E')
            .put("RACE", 'R')
            .put("NEXT", 'X')
            .put("BEST", 'B')
            .put("AND", '+')
            .put("OR", 'O')
            .put("LEAST", 'L')
            .put("STANDARD", 'S')
            .put("HEADING", 'G')
            .put("ADVANCE", 'A')
            .put("FILLER", FILLER)
            .buildOrThrow();
    private static final ImmutableMap<String, Character> BY_WORD = load();

    /** Case decides about the letters alone: Q is by right, q is among the rest. */
    static char of(String word) {
      return word.equals("Q") || word.equals("q")
          ? word.charAt(0)
          : BY_WORD.getOrDefault(key(word), UNKNOWN);
    }

    private static String key(String word) {
      return CharMatcher.is(' ').removeFrom(Folding.words(word));
    }

    private static ImmutableMap<String, Character> load() {
      ImmutableMap.Builder<String, Character> roles = ImmutableMap.builder();
      TsvTable.read(
          AdvancementWords.class,
          "advancement_words.tsv",
          HEADING,
          row ->
              TsvTable.split(row.get(2), ", ")
                  .forEach(word -> roles.put(key(word), letter(row.get(0)))));
      return roles.buildOrThrow();
    }

    private static char letter(String role) {
      Character letter = LETTERS.get(role);
      if (letter == null) {
        throw new IllegalArgumentException("role must be one of " + LETTERS.keySet());
      }
      return letter;
    }
  }
}
