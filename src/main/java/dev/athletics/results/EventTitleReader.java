package dev.athletics.results;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.Family;
import dev.athletics.results.discipline.Vocabulary;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes the title of an event apart: first the number in the programme, then the words of a round
 * without which the rest names an event, then the longest run of words that does.
 */
final class EventTitleReader {
  private static final int LONGEST_TITLE = 200;
  private static final int MOST_WORDS = 24;
  private static final int MOST_WORDS_OF_A_ROUND = 5;
  private static final int MOST_DIGITS_OF_A_NUMBER = 4;
  private static final char FIRST_IDEOGRAM = '\u2e80';
  private static final int MOST_DIGITS_IN_A_ROUND = 2;
  private static final Pattern ROUND_CODE = Pattern.compile("(?i)(?:r|h|sf|qf)[0-9]{1,2}");
  private static final Pattern NUMBER_OF_METRES = Pattern.compile("[0-9]+m?");
  private static final CharMatcher AROUND = CharMatcher.anyOf("()[]{},;:.-\u2013\u2014|\"");
  private static final String BETWEEN = "_|;,\u2013\u2014";

  private final Vocabulary vocabulary;
  private final List<String> words = new ArrayList<>();

  /** The words that stand in no event, so that no run of words with one of them has to be tried. */
  private final BitSet foreign = new BitSet(MOST_WORDS);

  private final Map<String, Boolean> foreignWords = new HashMap<>();

  private final Map<String, Optional<Round>> rounds = new HashMap<>();

  /** Whether a word of the title may stand in the name of a round. */
  private final Map<String, Boolean> roundWords = new HashMap<>();

  private Optional<Integer> number = Optional.empty();
  private Optional<Round> round = Optional.empty();

  EventTitleReader(CharSequence title, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    split(title.length() > LONGEST_TITLE ? title.subSequence(0, LONGEST_TITLE) : title);
  }

  private void split(CharSequence title) {
    int start = 0;
    for (int i = 0; i <= title.length(); i++) {
      boolean isEnd = i == title.length() || isBetween(title.charAt(i));
      if (isEnd || i > start && changesScript(title, i)) {
        addWord(title.subSequence(start, i).toString());
        start = isEnd ? i + 1 : i;
      }
    }
  }

  private static boolean isBetween(char c) {
    return Blanks.isBlank(c) || BETWEEN.indexOf(c) >= 0;
  }

  private static boolean changesScript(CharSequence title, int index) {
    return isIdeogram(title.charAt(index)) != isIdeogram(title.charAt(index - 1));
  }

  private static boolean isIdeogram(char c) {
    return c >= FIRST_IDEOGRAM;
  }

  /** Chinese and Japanese write the round after the discipline, without a blank. */
  private void addWord(String word) {
    if (AROUND.matchesAllOf(word)) {
      return;
    }
    int split = isIdeogram(word.charAt(0)) ? startOfRound(word) : word.length();
    words.add(word.substring(0, split));
    if (split < word.length()) {
      words.add(word.substring(split));
    }
  }

  private int startOfRound(String word) {
    for (int start = 0; start + 1 < word.length(); start++) {
      if (isRound(word.substring(start))) {
        return start == 0 ? word.length() : start;
      }
    }
    return word.length();
  }

  EventTitle read() {
    if (words.size() > MOST_WORDS) {
      return title(Optional.empty(), List.of());
    }
    takeNumber();
    findForeignWords();
    return mayNameCategory()
        ? wholeEvent().or(this::eventWithoutRound).or(this::eventAmongOthers).orElseGet(this::parts)
        : parts();
  }

  /** Whether there is a word in an event besides its distance, without which there is no event. */
  private boolean mayNameCategory() {
    for (int i = foreign.nextClearBit(0); i < words.size(); i = foreign.nextClearBit(i + 1)) {
      if (!NUMBER_OF_METRES.matcher(words.get(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Takes {@code Event 12} away. */
  private void takeNumber() {
    for (int i = 0; i + 1 < words.size(); i++) {
      String digits = AROUND.trimFrom(words.get(i + 1));
      boolean isNumber =
          Digits.isDigitAt(digits, 0, digits.length())
              && digits.length() <= MOST_DIGITS_OF_A_NUMBER
              && isNumber(digits);
      if (isNumber && Ascii.equalsIgnoreCase(AROUND.trimFrom(words.get(i)), "event")) {
        number = Optional.of(Integer.parseInt(digits));
        words.subList(i, i + 2).clear();
        return;
      }
    }
  }

  private void findForeignWords() {
    for (int i = 0; i < words.size(); i++) {
      foreign.set(i, isForeign(words.get(i)));
    }
  }

  /** Whether a word is a round in any title, such as R1 and H2, and never part of an event. */
  private boolean isRoundAlone(String word) {
    return isIdeogram(word.charAt(0)) ? isRound(word) : ROUND_CODE.matcher(word).matches();
  }

  private boolean isRound(String word) {
    return parseRound(word).isPresent();
  }

  private Optional<Round> parseRound(String text) {
    return rounds.computeIfAbsent(text, Round::tryParse);
  }

  private boolean hasForeignWord(List<String> run) {
    for (String word : run) {
      if (isForeign(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isForeign(String word) {
    return foreignWords.computeIfAbsent(word, it -> isRoundAlone(it) || !vocabulary.mayContain(it));
  }

  private boolean hasForeignWord(int start, int end) {
    int next = foreign.nextSetBit(start);
    return next >= 0 && next < end;
  }

  private Optional<EventTitle> wholeEvent() {
    return event(0, words.size()).map(event -> title(Optional.of(event), List.of()));
  }

  /** Takes the longest run of words for a round without which the rest is an event. */
  private Optional<EventTitle> eventWithoutRound() {
    for (int length = Math.min(MOST_WORDS_OF_A_ROUND, words.size()); length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        Optional<Event> event = eventBeside(start, length);
        if (event.isPresent()) {
          return Optional.of(title(event, List.of()));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the event of a title of which a run of words names the round. */
  private Optional<Event> eventBeside(int start, int length) {
    if (hasForeignWord(0, start) || hasForeignWord(start + length, words.size())) {
      return Optional.empty();
    }
    Optional<Round> read = round(words.subList(start, start + length));
    Optional<Event> event =
        read.isEmpty()
            ? Optional.empty()
            : Event.tryParse(String.join(" ", without(start, length)), vocabulary);
    if (event.isPresent()) {
      round = read;
    }
    return event;
  }

  private List<String> without(int start, int length) {
    List<String> rest = new ArrayList<>(words.subList(0, start));
    rest.addAll(words.subList(start + length, words.size()));
    return rest;
  }

  /** Takes the longest run of words that is an event, and a round from those after or before it. */
  private Optional<EventTitle> eventAmongOthers() {
    for (int length = words.size() - 1; length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        Optional<Event> event = event(start, start + length);
        if (event.isPresent()) {
          return Optional.of(titleAmongOthers(event, without(start, length)));
        }
      }
    }
    return Optional.empty();
  }

  /** A title that names two disciplines, as one event of a decathlon does, is of neither. */
  private EventTitle titleAmongOthers(Optional<Event> event, List<String> rest) {
    if (takeDiscipline(new ArrayList<>(rest)).isPresent()) {
      return parts();
    }
    takeRound(rest);
    return title(event, rest);
  }

  /** Takes the longest run of words for a round away, the first of those equally long. */
  private void takeRound(List<String> rest) {
    for (int length = Math.min(MOST_WORDS_OF_A_ROUND, rest.size()); length > 0; length--) {
      for (int start = 0; start + length <= rest.size(); start++) {
        List<String> run = rest.subList(start, start + length);
        Optional<Round> read = round(run);
        if (read.isPresent()) {
          run.clear();
          round = read;
          return;
        }
      }
    }
  }

  /** Takes the one discipline of some words away from them; two of them stay. */
  private Optional<Discipline> takeOnlyDiscipline(List<String> all) {
    List<String> rest = new ArrayList<>(all);
    Optional<Discipline> first = takeDiscipline(rest);
    if (first.isPresent() && takeDiscipline(new ArrayList<>(rest)).isPresent()) {
      return Optional.empty();
    }
    all.clear();
    all.addAll(rest);
    return first;
  }

  /** Takes the longest run of words for a discipline away from all words. */
  private Optional<Discipline> takeDiscipline(List<String> all) {
    for (int length = all.size(); length > 0; length--) {
      for (int start = 0; start + length <= all.size(); start++) {
        List<String> run = all.subList(start, start + length);
        if (!hasForeignWord(run)) {
          Optional<Discipline> read = vocabulary.tryParse(String.join(" ", run));
          if (read.isPresent()) {
            run.clear();
            return read;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What a title says that names no whole event. */
  private EventTitle parts() {
    List<String> rest = new ArrayList<>(words);
    Optional<Discipline> discipline = takeOnlyDiscipline(rest);
    takeRound(rest);
    Optional<Category> category = Optional.empty();
    Optional<AgeGroup> ageGroup = Optional.empty();
    List<String> unused = new ArrayList<>();
    boolean isOfTheYoung = rest.stream().anyMatch(this::isOfTheYoung);
    for (String word : rest) {
      Optional<Category> readCategory = category(word, discipline);
      Optional<AgeGroup> readGroup =
          isOfTheYoung && countDigits(word) == 0 ? Optional.empty() : AgeGroup.tryParse(word);
      boolean isUsed =
          readCategory.isPresent() && category.isEmpty()
              || readGroup.isPresent() && ageGroup.isEmpty();
      category = category.or(() -> readCategory);
      ageGroup = ageGroup.or(() -> readGroup);
      if (!isUsed) {
        unused.add(word);
      }
    }
    return new EventTitle(
        Optional.empty(),
        discipline,
        category,
        ageGroup,
        round,
        number,
        ImmutableList.copyOf(unused));
  }

  /** A category of the young needs an age in figures: what junior boys are differs. */
  private boolean isOfTheYoung(String word) {
    return Category.tryParse(word).isPresent()
        && Event.tryParse(word + " 100", vocabulary).isEmpty();
  }

  /** An open relay is one of any runners, not a mixed one. */
  private static Optional<Category> category(String word, Optional<Discipline> discipline) {
    boolean isOpenRelay =
        Ascii.equalsIgnoreCase(AROUND.trimFrom(word), "open")
            && discipline.filter(it -> it.family() == Family.RELAY).isPresent();
    return isOpenRelay ? Optional.empty() : Category.tryParse(word);
  }

  private Optional<Event> event(int start, int end) {
    return hasForeignWord(start, end)
        ? Optional.empty()
        : Event.tryParse(String.join(" ", words.subList(start, end)), vocabulary);
  }

  /** A letter alone may be a category or hurdles, and a number alone anything. */
  private Optional<Round> round(List<String> run) {
    boolean isNamed = false;
    for (String word : run) {
      if (!mayBeInRound(word)) {
        return Optional.empty();
      }
      isNamed = isNamed || isNameOfRound(AROUND.trimFrom(word));
    }
    return isNamed ? parseRound(String.join(" ", run)) : Optional.empty();
  }

  private boolean mayBeInRound(String word) {
    return roundWords.computeIfAbsent(
        word, it -> countDigits(it) <= MOST_DIGITS_IN_A_ROUND && RoundText.mayContain(it));
  }

  private static boolean isNameOfRound(String word) {
    return word.length() > 1 && !isNumber(word);
  }

  private static boolean isNumber(String word) {
    return Digits.skip(word, 0, word.length()) == word.length();
  }

  private static int countDigits(String word) {
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      digits += Digits.isDigit(word.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private EventTitle title(Optional<Event> event, List<String> unused) {
    Optional<AgeGroup> named =
        event.map(Event::ageGroup).filter(group -> !group.equals(AgeGroup.SENIOR));
    return new EventTitle(
        event,
        event.map(Event::discipline),
        event.map(Event::category),
        named,
        round,
        number,
        ImmutableList.copyOf(event.isEmpty() ? words : unused));
  }
}
