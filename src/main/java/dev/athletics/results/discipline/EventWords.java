package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import dev.athletics.results.discipline.naming.NameKey;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a text names category and age group: those of {@code event_words.tsv}, and the
 * compounds of letters with ages such as {@code U20W} and {@code W35}.
 */
final class EventWords {
  static final String EXPECTED_CATEGORY = "a category such as men, women or mixed";

  private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'’‘´`");
  private static final CharMatcher ENCLOSING = CharMatcher.anyOf("()[]{},;:.-–—_/|\"“”");

  static final int LONGEST_TEXT = 200;
  static final char FIRST_IDEOGRAM = '\u2e80';

  private static final String YOUNG = "young";
  private static final String OPEN = "open";
  private static final String NON = "non";

  /** The words of {@code 8 & under} and {@code 60 and over}. */
  private static final Set<String> AFTER_AN_AGE = Set.of("&", "and", "under", "over", "up");

  private static final Set<String> LETTERS = Set.of("m", "w", "f");

  /** Ages that are no distances in metres, so that "Men 40" before one can only be the age. */
  private static final Set<String> ONLY_AGES =
      Set.of("30", "35", "40", "45", "65", "70", "85", "90");

  private static final int LONGEST_CATEGORY_OF_IDEOGRAMS = 4;

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Set<String> young = new HashSet<>();

  EventWords() {
    TsvResource.read("event_words.tsv", List.of("word", "category", "age_group"), this::add);
  }

  private static final class Lazy {
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
    return Lazy.WORDS.meaning(folded);
  }

  @Nullable Meaning meaning(String folded) {
    Meaning meaning = meanings.get(folded);
    return meaning == null ? AgeGroupText.read(folded) : meaning;
  }

  /** Returns whether a word may stand in the text of an event, with those of disciplines. */
  static boolean mayBeIn(String word, Predicate<String> isOfDiscipline) {
    for (int i = 0; i < word.length(); i++) {
      if (NameKey.isDigit(word.charAt(i)) || word.charAt(i) >= FIRST_IDEOGRAM) {
        return true;
      }
    }
    return isWord(fold(word))
        || AFTER_AN_AGE.contains(word)
        || areWords(NameKey.words(word), isOfDiscipline);
  }

  private static boolean areWords(List<String> parts, Predicate<String> isOfDiscipline) {
    for (String part : parts) {
      if (!isOfDiscipline.test(part) && !isWord(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String folded) {
    return of(folded) != null || isFirstOfPair(folded);
  }

  /**
   * Returns whether a word is the first of two that mean something together: under 20, non binary.
   */
  static boolean isFirstOfPair(String folded) {
    return AgeGroupText.UNDER.contains(folded) || folded.equals(NON);
  }

  /**
   * Returns whether a word opens an event to all: to every category where none is named, to every
   * age where no group is.
   */
  static boolean isOpen(String folded) {
    return folded.equals(OPEN);
  }

  /** Returns whether a word is of the young and gives no age: boys, Jugend. */
  static boolean isOfTheYoung(String folded) {
    return Lazy.WORDS.young.contains(folded);
  }

  /**
   * Returns what a category and the age in the next word mean together, as in {@code M 40} and
   * {@code Men 40}; null where the number may be something else.
   */
  static @Nullable Meaning ofSeparateAge(String whose, String age) {
    Meaning category = of(whose);
    boolean isMeant =
        LETTERS.contains(whose)
            || ONLY_AGES.contains(age) && whose.length() > 1 && !isOfTheYoung(whose);
    if (category == null
        || category.category == null
        || category.category == Category.MIXED
        || category.ageGroup != null
        || !isMeant) {
      return null;
    }
    Meaning meaning = of((category.category == Category.MEN ? "m" : "w") + age);
    return meaning == null || meaning.ageGroup == null
        ? null
        : new Meaning(category.category, meaning.ageGroup, false);
  }

  /** Returns whether three words are an age and all who are younger or older: 8 & under. */
  static boolean isOpenAge(String age, String and, String limit) {
    boolean isAge =
        (and.equals("&") || and.equals("and"))
            && !age.isEmpty()
            && Digits.skip(age, 0, age.length()) == age.length();
    Meaning meaning = isAge ? of(age + and + limit) : null;
    return meaning != null && meaning.ageGroup != null;
  }

  /** Returns where the first ideogram of a word stands, or the length of the word. */
  static int indexOfIdeogram(String word) {
    int i = 0;
    while (i < word.length() && word.charAt(i) < FIRST_IDEOGRAM) {
      i++;
    }
    return i;
  }

  /** Returns how many ideograms at the beginning of a word are a category, 0 for none. */
  static int lengthOfCategory(String word) {
    for (int length = LONGEST_CATEGORY_OF_IDEOGRAMS; length > 1; length--) {
      if (length <= word.length() && of(word.substring(0, length)) != null) {
        return length;
      }
    }
    return 0;
  }

  static Optional<Category> category(CharSequence text) {
    Meaning meaning = ofWhole(text);
    if (meaning == null || meaning.ageGroup != null) {
      return !isTooLong(text) && isOpen(fold(text.toString()))
          ? Optional.of(Category.MIXED)
          : Optional.empty();
    }
    return Optional.ofNullable(meaning.category);
  }

  static Optional<AgeGroup> ageGroup(CharSequence text) {
    Meaning meaning = ofWhole(text);
    return meaning == null ? Optional.empty() : Optional.ofNullable(meaning.ageGroup);
  }

  private static @Nullable Meaning ofWhole(CharSequence text) {
    return isTooLong(text) ? null : of(fold(text.toString()));
  }

  static boolean isTooLong(CharSequence text) {
    return text.length() > LONGEST_TEXT;
  }

  /** Folds a word or a pair of words: lower case, without apostrophes and what encloses it. */
  static String fold(String phrase) {
    if (isBare(phrase)) {
      return Ascii.toLowerCase(phrase);
    }
    return APOSTROPHES.removeFrom(ENCLOSING.trimFrom(Blanks.trim(phrase))).toLowerCase(Locale.ROOT);
  }

  private static boolean isBare(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (!NameKey.isDigit(phrase.charAt(i)) && !NameKey.isAsciiLetter(phrase.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(List<String> cells) {
    String word = cells.get(0);
    checkArgument(word.equals(fold(word)), "%s is not lower case and bare", word);
    Category category = cells.get(1).isEmpty() ? null : Category.valueOf(cells.get(1));
    if (cells.get(2).equals(YOUNG)) {
      young.add(word);
      put(word, new Meaning(category, null, false));
      return;
    }
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
