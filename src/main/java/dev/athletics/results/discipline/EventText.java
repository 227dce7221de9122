package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.naming.NameKey;
import dev.athletics.results.discipline.naming.NamedDiscipline;
import dev.athletics.results.discipline.naming.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart into category, age group and the discipline that is left.
 *
 * <p>TokenTable of two letters and more count wherever they stand, since some write {@code mixed 4
 * x 400m Mixed relay}. A single letter counts before the discipline, and behind it where it is no
 * unit and no walk: {@code W 5000m} and {@code 100m W}, but not {@code 5000 W}.
 */
final class EventText {
  private static final int LONGEST_TEXT = 200;
  private static final Category[] CATEGORIES = Category.values();

  private final CharSequence text;
  private final Vocabulary vocabulary;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Token> left = new ArrayList<>();
  private @Nullable Category category;
  private @Nullable Category impliedCategory;
  private @Nullable AgeGroup ageGroup;
  private SportClassText.@Nullable Found sportClass;
  private @Nullable EventFormatException contradiction;

  private record Token(String word, String folded, int start) {
    boolean isLetter() {
      return word.length() == 1;
    }
  }

  EventText(CharSequence text, Vocabulary vocabulary) {
    this.text = requireNonNull(text, "text");
    this.vocabulary = requireNonNull(vocabulary, "vocabulary");
    if (isTooLong(text)) {
      contradiction =
          new EventFormatException(
              text, LONGEST_TEXT, "at most " + LONGEST_TEXT + " characters", ImmutableList.of());
    } else {
      sportClass = SportClassText.find(text);
      split();
      takeWords();
      takeLetterBehind();
    }
  }

  /**
   * Reads the canonical text of a seniors' event, such as {@code Men 1500}, which is what most rows
   * of most files have, and which nothing has to be taken apart for; null for any other text.
   */
  static @Nullable Event plain(CharSequence text) {
    for (Category category : CATEGORIES) {
      String whose = category.displayName();
      if (isFirstWord(text, whose)) {
        Discipline named = Catalogue.find(text.toString().substring(whose.length() + 1));
        return named == null ? null : Event.of(named, category);
      }
    }
    return null;
  }

  private static boolean isFirstWord(CharSequence text, String word) {
    if (text.length() <= word.length() || text.charAt(word.length()) != ' ') {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static boolean isTooLong(CharSequence text) {
    return text.length() > LONGEST_TEXT;
  }

  Event event() {
    Event event = find();
    if (event == null) {
      throw refusal();
    }
    return event;
  }

  Optional<Event> tryEvent() {
    return Optional.ofNullable(find());
  }

  private @Nullable Event find() {
    NamedDiscipline<Discipline> named =
        contradiction == null ? vocabulary.find(discipline()) : null;
    Category whose = named == null ? null : category(named);
    return named == null || whose == null ? null : event(named.discipline(), whose);
  }

  private @Nullable Event event(Discipline discipline, Category whose) {
    if (sportClass == null) {
      return Event.of(discipline, whose, ageGroup());
    }
    if (!sportClass.sportClass().fits(discipline)) {
      contradiction =
          new EventFormatException(
              text, sportClass.start(), "a sport class of the discipline", ImmutableList.of());
      return null;
    }
    return Event.of(discipline, whose, ageGroup(), sportClass.sportClass());
  }

  private EventFormatException refusal() {
    if (contradiction != null) {
      return contradiction;
    }
    EventFormatException anybodys =
        new EventFormatException(
            text, text.length(), EventWords.EXPECTED_CATEGORY, ImmutableList.of());
    String discipline = discipline();
    boolean isAnybodys = category == null && impliedCategory == null;
    if (isAnybodys || vocabulary.find(discipline) != null) {
      return anybodys;
    }
    DisciplineFormatException refusal = vocabulary.refusal(discipline);
    return new EventFormatException(
        text, indexOfDiscipline(refusal.index()), "a discipline", refusal.nearest());
  }

  /** Where a place in the text of the {@link #discipline} is in the whole text. */
  private int indexOfDiscipline(int place) {
    int rest = place;
    for (Token token : left) {
      if (rest < token.word.length()) {
        return token.start + rest;
      }
      rest -= token.word.length() + 1;
    }
    return text.length();
  }

  private @Nullable Category category(NamedDiscipline<Discipline> named) {
    if (category != null) {
      return category;
    }
    return named.has(Qualifier.MIXED) ? Category.MIXED : impliedCategory;
  }

  private AgeGroup ageGroup() {
    return ageGroup == null ? AgeGroup.SENIOR : ageGroup;
  }

  private String discipline() {
    return left.size() == 1
        ? left.get(0).word
        : left.stream().map(Token::word).collect(joining(" "));
  }

  private void split() {
    int end = 0;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && !isBetweenWords(end)) {
        end++;
      }
      if (end > start) {
        String word = text.subSequence(start, end).toString();
        tokens.add(new Token(word, EventWords.fold(word), start));
      }
    }
  }

  /** Between words, or in the sport class, which is taken out as a whole. */
  private boolean isBetweenWords(int index) {
    char c = text.charAt(index);
    boolean isOfClass =
        sportClass != null && sportClass.start() <= index && index < sportClass.end();
    return isOfClass || NameKey.isBlank(c) || c == '/' || c == '|';
  }

  private void takeWords() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean isPair = takePair(i);
      boolean isWord =
          isPair || (left.isEmpty() || !token.isLetter()) && take(token.folded, token.start);
      if (isPair) {
        i++;
      } else if (!isWord) {
        left.add(token);
      }
    }
  }

  private boolean takePair(int first) {
    Token token = tokens.get(first);
    return EventWords.isFirstOfPair(token.folded)
        && first + 1 < tokens.size()
        && take(EventWords.fold(token.word + " " + tokens.get(first + 1).word), token.start);
  }

  private void takeLetterBehind() {
    if (left.size() < 2) {
      return;
    }
    Token last = left.get(left.size() - 1);
    if (last.isLetter() && vocabulary.find(discipline()) == null && take(last.folded, last.start)) {
      left.remove(last);
    }
  }

  /**
   * Takes in what a word, or a pair of words, says of category and age group; false if it is no
   * such word.
   */
  private boolean take(String folded, int start) {
    EventWords.Meaning meaning = EventWords.of(folded);
    if (meaning == null) {
      return false;
    }
    if (meaning.impliesCategory()) {
      impliedCategory = meaning.category();
    } else if (meaning.category() != null) {
      checkAlone(category, meaning.category(), start, "one category");
      category = meaning.category();
    }
    if (meaning.ageGroup() != null) {
      checkAlone(ageGroup, meaning.ageGroup(), start, "one age group");
      ageGroup = meaning.ageGroup();
    }
    return true;
  }

  private void checkAlone(@Nullable Object before, Object now, int start, String expected) {
    if (before != null && !before.equals(now) && contradiction == null) {
      contradiction = new EventFormatException(text, start, expected, ImmutableList.of());
    }
  }
}
