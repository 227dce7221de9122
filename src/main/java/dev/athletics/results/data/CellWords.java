package dev.athletics.results.data;

import dev.athletics.results.discipline.Answer;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.table.TsvTable;
import dev.athletics.results.text.Folding;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of cells in several languages, as {@code cell_words.tsv} has them. */
final class CellWords {
  private static final List<String> HEADING = List.of("meaning", "language", "words");
  private static final String YES = "YES";
  private static final String NO = "NO";

  private static final class Lazy {
    private static final CellWords WORDS = new CellWords();
  }

  private final Map<String, String> meanings = new HashMap<>();

  private CellWords() {
    TsvTable.read(
        CellWords.class,
        "cell_words.tsv",
        HEADING,
        row -> TsvTable.split(row.get(2), " ").forEach(word -> add(row.get(0), word)));
  }

  private void add(String meaning, String word) {
    String other = meanings.put(Folding.words(word), meaning);
    if (other != null && !other.equals(meaning)) {
      throw new IllegalArgumentException(word + " means " + other + " too");
    }
  }

  private static Optional<String> meaning(String text) {
    return Optional.ofNullable(Lazy.WORDS.meanings.get(Folding.words(text)));
  }

  static Optional<Month> month(String word) {
    return meaning(word).filter(it -> !it.equals(YES) && !it.equals(NO)).map(Month::valueOf);
  }

  static boolean yesOrNo(String text) {
    return meaning(text)
        .filter(it -> it.equals(YES) || it.equals(NO))
        .map(YES::equals)
        .orElseThrow(() -> new TextFormatException(text, 0, "yes or no"));
  }

  /** Returns the word for what is known, if anything is. */
  static Optional<String> of(Answer answer) {
    return answer == Answer.UNKNOWN ? Optional.empty() : Optional.of(answer.isYes() ? "yes" : "no");
  }

  /** Returns a constant by its name, in which blanks may stand for underscores. */
  static <E extends Enum<E>> E constant(Class<E> type, String text) {
    String name = Folding.words(text);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> Folding.words(constant.name()).equals(name))
        .findFirst()
        .orElseThrow(() -> new TextFormatException(text, 0, "one of " + names(type)));
  }

  private static String names(Class<? extends Enum<?>> type) {
    String names = Arrays.toString(type.getEnumConstants());
    return names.substring(1, names.length() - 1);
  }
}
