package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.naming.NameKey;
import dev.athletics.results.discipline.naming.NamedDiscipline;
import dev.athletics.results.discipline.naming.Qualifier;
import dev.athletics.results.text.Digits;
import dev.athletics.results.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart into category, age group and the discipline that is left.
 *
 * <p>Words of two letters and more count wherever they stand, since some write {@code mixed 4 x
 * 400m Mixed relay}. A single letter counts before the discipline, and elsewhere if the rest is a
 * discipline without it only: {@code W 5000m} and {@code 60m W Indoor}, but not {@code 5000 W}. In
 * the same way {@code M 40} is an age group where the rest is no discipline with the number.
 *
 * <p>A word for the young without an age, such as "boys", leaves open who may take part: that is
 * not the seniors' event, and is refused. So are junior boys and senior girls, which are of one age
 * in English schools and of another in American clubs.
 */
final class EventText {
  private static final int NOT_YOUNG = -1;

  private final CharSequence text;
  private final Vocabulary vocabulary;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Token> left = new ArrayList<>();
  private @Nullable Category category;
  private @Nullable Category impliedCategory;
  private @Nullable AgeGroup ageGroup;
  private SportClassText.@Nullable Found sportClass;
  private int youngIndex = NOT_YOUNG;

  /**
   * Whether the age group is that of a word such as junior, which means other ages for the young.
   */
  private boolean isAgeOfAWord;

  private boolean isOpen;
  private @Nullable NamedDiscipline<Discipline> named;
  private @Nullable EventFormatException contradiction;

  private record Token(String word, String folded, int start) {
    boolean isLetter() {
      return word.length() == 1;
    }
  }

  EventText(CharSequence text, Vocabulary vocabulary) {
    this.text = requireNonNull(text, "text");
    this.vocabulary = requireNonNull(vocabulary, "vocabulary");
    if (EventWords.isTooLong(text)) {
      contradiction =
          new EventFormatException(
              text,
              EventWords.LONGEST_TEXT,
              "at most " + EventWords.LONGEST_TEXT + " characters",
              ImmutableList.of());
    } else {
      sportClass = SportClassText.find(text);
      split();
      takeWords();
      named = vocabulary.find(discipline());
      if (named == null && !takeLetter()) {
        takeSeparateAge();
      }
    }
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
    if (contradiction == null && youngIndex != NOT_YOUNG && (ageGroup == null || isAgeOfAWord)) {
      contradiction = refusal(youngIndex, "an age group in figures with a word for the young");
    }
    Category whose = named == null || contradiction != null ? null : category(named);
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

  private EventFormatException refusal(int index, String expected) {
    return new EventFormatException(text, index, expected, ImmutableList.of());
  }

  private EventFormatException refusal() {
    if (contradiction != null) {
      return contradiction;
    }
    String discipline = discipline();
    boolean isAnybodys = category == null && impliedCategory == null && !isOpen;
    if (isAnybodys || named != null) {
      return refusal(indexOfCategory(), EventWords.EXPECTED_CATEGORY);
    }
    for (Token token : left) {
      if (AgeGroupTable.hasWord(token.folded)) {
        return refusal(token.start, "the rules of a federation for its age groups");
      }
    }
    DisciplineFormatException refusal = vocabulary.refusal(discipline);
    return new EventFormatException(
        text, indexOfDiscipline(refusal.index()), "a discipline", refusal.nearest());
  }

  /** Where a category is missing: at a word that stands in no event, or after all words. */
  private int indexOfCategory() {
    return left.stream()
        .filter(token -> Words.hasSymbol(token.word) || !vocabulary.mayContain(token.word))
        .mapToInt(Token::start)
        .findFirst()
        .orElse(text.length());
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
    boolean isOpenToAll = isOpen && named.discipline().family() != Family.RELAY;
    return named.has(Qualifier.MIXED) || isOpenToAll ? Category.MIXED : impliedCategory;
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
        addTokens(text.subSequence(start, end).toString(), start);
      }
    }
    joinOpenAges();
  }

  /** Joins {@code 8 & Under} and {@code 60 and over}. */
  private void joinOpenAges() {
    for (int i = 0; i + 3 <= tokens.size(); i++) {
      List<Token> three = tokens.subList(i, i + 3);
      String age = three.get(0).folded;
      String and = three.get(1).folded;
      String limit = three.get(2).folded;
      if (EventWords.isOpenAge(age, and, limit)) {
        String joined = age + and + limit;
        Token open = new Token(joined, joined, three.get(0).start);
        three.clear();
        tokens.add(i, open);
      }
    }
  }

  /** Chinese and Japanese write the age, the category and the discipline together. */
  private void addTokens(String word, int start) {
    int ideograms = EventWords.indexOfIdeogram(word);
    String rest = word.substring(ideograms);
    int length = EventWords.lengthOfCategory(rest);
    if (length == 0) {
      addToken(word, start);
      return;
    }
    addToken(word.substring(0, ideograms), start);
    addToken(rest.substring(0, length), start + ideograms);
    addToken(rest.substring(length), start + ideograms + length);
  }

  private void addToken(String word, int start) {
    if (!word.isEmpty()) {
      tokens.add(new Token(word, EventWords.fold(word), start));
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
    if (first + 1 == tokens.size()) {
      return false;
    }
    Token token = tokens.get(first);
    String pair = EventWords.fold(token.word + " " + tokens.get(first + 1).word);
    return (EventWords.isFirstOfPair(token.folded) || vocabulary.ageGroup(pair) != null)
        && take(pair, token.start);
  }

  /** Takes the last letter of a category without which the rest is a discipline. */
  private boolean takeLetter() {
    for (int i = left.size() - 1; i >= 0 && left.size() > 1; i--) {
      Token letter = left.get(i);
      if (letter.isLetter() && EventWords.of(letter.folded) != null && leaveOut(i)) {
        return take(letter.folded, letter.start);
      }
    }
    return false;
  }

  /** Leaves out a token if the rest is a discipline, and keeps it if not. */
  private boolean leaveOut(int index) {
    Token token = left.remove(index);
    named = vocabulary.find(discipline());
    if (named == null) {
      left.add(index, token);
    }
    return named != null;
  }

  /** Takes the age of {@code M 40 800m} and {@code Men 40 800m}. */
  private void takeSeparateAge() {
    for (int i = 1; i < tokens.size() && named == null; i++) {
      Token age = tokens.get(i);
      int place = left.indexOf(age);
      EventWords.Meaning meaning =
          place < 0 ? null : EventWords.ofSeparateAge(tokens.get(i - 1).folded, age.folded);
      if (meaning != null && ageGroup == null && leaveOut(place)) {
        category = meaning.category();
        ageGroup = meaning.ageGroup();
      }
    }
  }

  /**
   * Takes in what a word, or a pair of words, says of category and age group; false if it is no
   * such word.
   */
  private boolean take(String folded, int start) {
    if (EventWords.isOpen(folded)) {
      isOpen = true;
      return true;
    }
    EventWords.Meaning meaning = meaning(folded);
    if (meaning == null) {
      return false;
    }
    if (meaning.ageGroup() == null && EventWords.isOfTheYoung(folded)) {
      youngIndex = start;
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
      isAgeOfAWord = isAgeOfAWord(folded);
    }
    return true;
  }

  /** The rules of a federation say what its words mean. */
  private boolean isAgeOfAWord(String folded) {
    return vocabulary.ageGroup(folded) == null
        && Digits.indexIn(folded, 0, folded.length()) == folded.length();
  }

  /** Rules that call the seniors men and women do not forbid the men of an age group. */
  private EventWords.@Nullable Meaning meaning(String folded) {
    EventWords.Meaning everywhere = EventWords.of(folded);
    EventWords.Meaning ofRules = vocabulary.ageGroup(folded);
    boolean isOfSeniors = ofRules != null && AgeGroup.SENIOR.equals(ofRules.ageGroup());
    return ofRules == null || isOfSeniors && everywhere != null ? everywhere : ofRules;
  }

  private void checkAlone(@Nullable Object before, Object now, int start, String expected) {
    if (before != null && !before.equals(now) && contradiction == null) {
      contradiction = refusal(start, expected);
    }
  }
}
