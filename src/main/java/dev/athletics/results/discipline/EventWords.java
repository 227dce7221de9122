package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import dev.athletics.results.text.Blanks;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a text names category and age group: those of {@code event_words.tsv}, and the
 * compounds of letters with ages such as {@code U20W} and {@code W35}.
 */
final class EventWords {
  static final String EXPECTED_CATEGORY = "a category such as men, women or mixed";

  private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'’‘´`");
  private static final CharMatcher ENCLOSING = CharMatcher.anyOf("()[]{},;:.-–—_/|\"“”");

  private final Map<String, Meaning> meanings = new HashMap<>();

  EventWords() {
    TsvResource.read("event_words.tsv", List.of("word", "category", "age_group"), this::add);
  }

  private static final class Loaded {
    private static final EventWords WORDS = new EventWords();
  }

  /**
   * What a word, or a pair of words, says.
   *
   * @param impliesCategory whether another category in the text overrides this one: the M of {@code
   *     Women M35} means masters
   */
  record Meaning(
      @Nullable Category category, @Nullable AgeGroup ageGroup, boolean impliesCategory) {}

  static @Nullable Meaning of(String folded) {
    return Loaded.WORDS.meaning(folded);
  }

  @Nullable Meaning meaning(String folded) {
    Meaning meaning = meanings.get(folded);
    return meaning == null ? AgeGroupText.read(folded) : meaning;
  }

  /** Returns whether a word is the first of two that mean something together: under 20. */
  static boolean isFirstOfPair(String folded) {
    return AgeGroupText.UNDER.contains(folded);
  }

  static Optional<Category> category(CharSequence text) {
    Meaning meaning = ofWhole(text);
    return meaning == null || meaning.ageGroup != null
        ? Optional.empty()
        : Optional.ofNullable(meaning.category);
  }

  static Optional<AgeGroup> ageGroup(CharSequence text) {
    Meaning meaning = ofWhole(text);
    return meaning == null ? Optional.empty() : Optional.ofNullable(meaning.ageGroup);
  }

  private static @Nullable Meaning ofWhole(CharSequence text) {
    return EventText.isTooLong(text) ? null : of(fold(text.toString()));
  }

  /** Folds a word or a pair of words: lower case, without apostrophes and what encloses it. */
  static String fold(String phrase) {
    return APOSTROPHES.removeFrom(ENCLOSING.trimFrom(Blanks.trim(phrase))).toLowerCase(Locale.ROOT);
  }

  private void add(List<String> cells) {
    String word = cells.get(0);
    checkArgument(word.equals(fold(word)), "%s is not lower case and bare", word);
    Category category = cells.get(1).isEmpty() ? null : Category.valueOf(cells.get(1));
    AgeGroup ageGroup = cells.get(2).isEmpty() ? null : group(cells.get(2));
    put(word, new Meaning(category, ageGroup, false));
  }

  /** By its code; {@link AgeGroup#parse} would ask for the words that are still being read. */
  private static AgeGroup group(String code) {
    if (code.equals(AgeGroup.SENIOR.code())) {
      return AgeGroup.SENIOR;
    }
    Meaning meaning = AgeGroupText.read(code.toLowerCase(Locale.ROOT));
    return requireNonNull(meaning == null ? null : meaning.ageGroup, code);
  }

  private void put(String word, Meaning meaning) {
    checkArgument(meanings.putIfAbsent(word, meaning) == null, "%s is there twice", word);
  }
}
