package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a text names category and age group: those of {@code event_words.tsv}, and the
 * compounds of a letter with an age such as {@code U20W} and {@code W35}.
 */
final class EventWords {
  static final String EXPECTED_CATEGORY = "a category such as men, women or mixed";

  private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'’‘´`");
  private static final CharMatcher ENCLOSING = CharMatcher.anyOf("()[]{},;:.-–—_/|\"“”");

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Set<String> firstOfPairs = new HashSet<>();

  EventWords() {
    TsvResource.read("event_words.tsv", List.of("word", "category", "age_group"), this::add);
    for (AgeGroup group : AgeGroup.values()) {
      addCompounds(group);
    }
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
    return meanings.get(folded);
  }

  /** Returns whether a word is the first of two that mean something together: under 20. */
  static boolean isFirstOfPair(String folded) {
    return Loaded.WORDS.firstOfPairs.contains(folded);
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
    return APOSTROPHES.removeFrom(ENCLOSING.trimFrom(phrase.strip())).toLowerCase(Locale.ROOT);
  }

  private void add(List<String> cells) {
    String word = cells.get(0);
    checkArgument(word.equals(fold(word)), "%s is not lower case and bare", word);
    Category category = cells.get(1).isEmpty() ? null : Category.valueOf(cells.get(1));
    AgeGroup ageGroup = cells.get(2).isEmpty() ? null : AgeGroup.valueOf(cells.get(2));
    put(word, new Meaning(category, ageGroup, false));
  }

  private void addCompounds(AgeGroup group) {
    String name = group.name().toLowerCase(Locale.ROOT);
    if (group.isUnderAge()) {
      addUnderAge(group, name, name.substring(1));
    } else if (group.isMasters()) {
      addMasters(group, name.substring(1));
    } else {
      put(name, new Meaning(null, group, false));
    }
  }

  private void addUnderAge(AgeGroup group, String name, String age) {
    Meaning either = new Meaning(null, group, false);
    for (String under : List.of("u", "under", "sub")) {
      put(under + age, either);
      put(under + "-" + age, either);
      put(under + " " + age, either);
      firstOfPairs.add(under);
    }
    Meaning men = new Meaning(Category.MEN, group, false);
    for (String spelling : List.of(name + "m", "m" + name, "mj" + name)) {
      put(spelling, men);
    }
    Meaning women = new Meaning(Category.WOMEN, group, false);
    for (String spelling : List.of(name + "w", name + "f", "w" + name, "f" + name, "wj" + name)) {
      put(spelling, women);
    }
  }

  private void addMasters(AgeGroup group, String age) {
    String band = age + "-" + (Integer.parseInt(age) + 4);
    for (String ages : List.of(age, band)) {
      put("m" + ages, new Meaning(Category.MEN, group, true));
      put("v" + ages, new Meaning(null, group, false));
      for (String letters : List.of("mv", "vm", "mm")) {
        put(letters + ages, new Meaning(Category.MEN, group, false));
      }
      for (String letters : List.of("w", "f", "wv", "vw", "fv", "vf")) {
        put(letters + ages, new Meaning(Category.WOMEN, group, false));
      }
    }
  }

  private void put(String word, Meaning meaning) {
    checkArgument(meanings.putIfAbsent(word, meaning) == null, "%s is there twice", word);
  }
}
