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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

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
  private static final CharMatcher DIGITS = CharMatcher.forPredicate(Digits::isDigit);
  private static final CharMatcher AROUND = CharMatcher.anyOf("()[]{},;:.-\u2013\u2014|\"");
  private static final CharMatcher BETWEEN =
      CharMatcher.anyOf("_|;,\u2013\u2014").or(CharMatcher.forPredicate(Blanks::isBlank));

  private final Vocabulary vocabulary;
  private final List<String> words = new ArrayList<>();
  private OptionalInt number = OptionalInt.empty();
  private Optional<Round> round = Optional.empty();

  EventTitleReader(CharSequence title, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    split(title.length() > LONGEST_TITLE ? title.subSequence(0, LONGEST_TITLE) : title);
  }

  private void split(CharSequence title) {
    int start = 0;
    for (int i = 0; i <= title.length(); i++) {
      boolean isEnd = i == title.length() || BETWEEN.matches(title.charAt(i));
      if (isEnd || i > start && changesScript(title, i)) {
        addWord(title.subSequence(start, i).toString());
        start = isEnd ? i + 1 : i;
      }
    }
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
          !digits.isEmpty()
              && digits.length() <= MOST_DIGITS_OF_A_NUMBER
              && DIGITS.matchesAllOf(digits);
      if (isNumber && Ascii.equalsIgnoreCase(AROUND.trimFrom(words.get(i)), "event")) {
        number = OptionalInt.of(Integer.parseInt(digits));
        words.subList(i, i + 2).clear();
        return;
      }
    }
  }

  private Optional<EventTitle> wholeEvent() {
    return event(words).map(event -> title(Optional.of(event), List.of()));
  }

  /** Takes the longest run of words for a round without which the rest is an event. */
  private Optional<EventTitle> eventWithoutRound() {
    for (int length = Math.min(MOST_WORDS_OF_A_ROUND, words.size()); length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        Optional<Round> read = round(words.subList(start, start + length));
        Optional<Event> event = read.isEmpty() ? Optional.empty() : event(without(start, length));
        if (event.isPresent()) {
          round = read;
          return Optional.of(title(event, List.of()));
        }
      }
    }
    return Optional.empty();
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
        Optional<Event> event = event(words.subList(start, start + length));
        if (event.isPresent()) {
          List<String> rest = without(start, length);
          takeRound(rest);
          return Optional.of(title(event, rest));
        }
      }
    }
    return Optional.empty();
  }

  private void takeRound(List<String> rest) {
    round = takeLongest(rest, MOST_WORDS_OF_A_ROUND, EventTitleReader::round).or(() -> round);
  }

  /** Takes the longest run of words that can be read away, the first of those equally long. */
  private static <T> Optional<T> takeLongest(
      List<String> rest, int most, Function<List<String>, Optional<T>> reader) {
    for (int length = Math.min(most, rest.size()); length > 0; length--) {
      for (int start = 0; start + length <= rest.size(); start++) {
        List<String> run = rest.subList(start, start + length);
        Optional<T> read = reader.apply(run);
        if (read.isPresent()) {
          run.clear();
          return read;
        }
      }
    }
    return Optional.empty();
  }

  /** What a title says that names no whole event. */
  private EventTitle parts() {
    List<String> rest = new ArrayList<>(words);
    Optional<Discipline> discipline = takeLongest(rest, rest.size(), this::discipline);
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

  private Optional<Discipline> discipline(List<String> run) {
    return vocabulary.tryParse(String.join(" ", run));
  }

  private Optional<Event> event(List<String> run) {
    return Event.tryParse(String.join(" ", run), vocabulary);
  }

  /** A letter alone may be a category or hurdles, and a number alone anything. */
  private static Optional<Round> round(List<String> run) {
    boolean isNamed = false;
    for (String word : run) {
      boolean hasDigit = DIGITS.matchesAnyOf(word);
      isNamed |= AROUND.trimFrom(word).length() > 1 && !DIGITS.matchesAllOf(AROUND.trimFrom(word));
      if (hasDigit && DIGITS.retainFrom(word).length() > 2) {
        return Optional.empty();
      }
    }
    return isNamed ? Round.tryParse(String.join(" ", run)) : Optional.empty();
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
