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
import java.util.List;
import java.util.Optional;

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
  private static final CharMatcher AROUND = CharMatcher.anyOf("()[]{},;:.-\u2013\u2014|\"");
  private static final String BETWEEN = "_|;,\u2013\u2014";

  private final Vocabulary vocabulary;
  private final List<String> words = new ArrayList<>();

  /** The words that stand in no event, so that no run of words with one of them has to be tried. */
  private final BitSet foreign = new BitSet(MOST_WORDS);

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

  private static int startOfRound(String word) {
    for (int start = 0; start + 1 < word.length(); start++) {
      if (Round.tryParse(word.substring(start)).isPresent()) {
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
    return wholeEvent()
        .or(this::eventWithoutRound)
        .or(this::eventAmongOthers)
        .orElseGet(this::parts);
  }

  /** Takes {@code Event 12} away. */
  private void takeNumber() {
    for (int i = 0; i + 1 < words.size(); i++) {
      String digits = AROUND.trimFrom(words.get(i + 1));
      boolean isNumber =
          !digits.isEmpty() && digits.length() <= MOST_DIGITS_OF_A_NUMBER && isNumber(digits);
      if (isNumber && Ascii.equalsIgnoreCase(AROUND.trimFrom(words.get(i)), "event")) {
        number = Optional.of(Integer.parseInt(digits));
        words.subList(i, i + 2).clear();
        return;
      }
    }
  }

  private void findForeignWords() {
    for (int i = 0; i < words.size(); i++) {
      foreign.set(i, !vocabulary.mayContain(words.get(i)));
    }
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
          List<String> rest = without(start, length);
          takeRound(rest);
          return Optional.of(title(event, rest));
        }
      }
    }
    return Optional.empty();
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

  /** Takes the longest run of words for a discipline away from all words. */
  private Optional<Discipline> takeDiscipline(List<String> all) {
    for (int length = all.size(); length > 0; length--) {
      for (int start = 0; start + length <= all.size(); start++) {
        if (!hasForeignWord(start, start + length)) {
          List<String> run = all.subList(start, start + length);
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
    Optional<Discipline> discipline = takeDiscipline(rest);
    takeRound(rest);
    Optional<Category> category = Optional.empty();
    Optional<AgeGroup> ageGroup = Optional.empty();
    List<String> unused = new ArrayList<>();
    for (String word : rest) {
      Optional<Category> readCategory = category(word, discipline);
      Optional<AgeGroup> readGroup = AgeGroup.tryParse(word);
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
  private static Optional<Round> round(List<String> run) {
    boolean isNamed = false;
    for (String word : run) {
      if (countDigits(word) > MOST_DIGITS_IN_A_ROUND) {
        return Optional.empty();
      }
      isNamed = isNamed || isNameOfRound(AROUND.trimFrom(word));
    }
    return isNamed ? Round.tryParse(String.join(" ", run)) : Optional.empty();
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
