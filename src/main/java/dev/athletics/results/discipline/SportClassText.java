package dev.athletics.results.discipline;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sport class in a text: a letter, and numbers with dashes and slashes between them, as in {@code
 * T11}, {@code F55/56}, {@code T42-44/61-64}, {@code T/F 20}.
 */
final class SportClassText {
  private static final CharMatcher DASHES = CharMatcher.anyOf("-\u2010\u2011\u2013\u2014");
  private static final ImmutableList<String> SEPARATORS =
      ImmutableList.of("/", ",", "&", "+", "and ", "und ");
  private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[]");
  private static final CharMatcher BLANKS = CharMatcher.forPredicate(Blanks::isBlank);
  private static final CharMatcher BETWEEN_WORDS =
      BLANKS.or(BRACKETS).or(CharMatcher.anyOf(",;:|/")).or(DASHES);
  private static final String ALL_OF_RACE_RUNNING = "RR";
  private static final int LONGEST = 40;
  private static final int LONGEST_LETTERS = 3;
  private static final int TEN = 10;

  private final CharSequence text;
  private int index;
  private SportClass.@Nullable Letter letter;
  private final Set<Integer> numbers = new TreeSet<>();

  private SportClassText(CharSequence text, int start) {
    this.text = text;
    this.index = start;
  }

  /**
   * A sport class that a title names.
   *
   * @param start where it starts in the title
   * @param end where it ends
   */
  record Found(SportClass sportClass, int start, int end) {}

  /** The class that is the whole text. */
  static Optional<SportClass> read(CharSequence text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = Blanks.trim(BRACKETS.trimFrom(Blanks.trim(text)));
    if (Ascii.equalsIgnoreCase(bare, ALL_OF_RACE_RUNNING)) {
      return SportClass.of(
          SportClass.Letter.RACE_RUNNING, SportClass.Letter.RACE_RUNNING.numbers());
    }
    SportClassText reader = new SportClassText(withoutBlankAfterLetter(bare), 0);
    return reader.sportClass().filter(read -> reader.index == reader.text.length());
  }

  private static String withoutBlankAfterLetter(String bare) {
    boolean isApart =
        bare.length() > 2 && isLetter(bare.charAt(0)) && Blanks.isBlank(bare.charAt(1));
    return isApart ? bare.charAt(0) + bare.substring(2) : bare;
  }

  /** The first class that a title names, or null if it names none. */
  static @Nullable Found find(CharSequence title) {
    for (int start = 0; start < title.length(); start++) {
      if (isLetter(title.charAt(start)) && isStartOfClass(title, start)) {
        SportClassText reader = new SportClassText(title, start);
        Optional<SportClass> read = reader.sportClass().filter(any -> reader.isAtEndOfWord());
        if (read.isPresent()) {
          return new Found(read.get(), start, reader.index);
        }
      }
    }
    return null;
  }

  /** Most words that begin with such a letter have no number near it. */
  private static boolean isStartOfClass(CharSequence title, int start) {
    int end = Math.min(title.length(), start + LONGEST_LETTERS + 2);
    return Digits.indexIn(title, start + 1, end) < end
        && (start == 0 || BETWEEN_WORDS.matches(title.charAt(start - 1)));
  }

  private static boolean isLetter(char c) {
    return c == 'T' || c == 't' || c == 'F' || c == 'f' || c == 'R' || c == 'r';
  }

  private boolean isAtEndOfWord() {
    return index == text.length() || BETWEEN_WORDS.matches(text.charAt(index));
  }

  private Optional<SportClass> sportClass() {
    readLetter();
    if (letter == null) {
      return Optional.empty();
    }
    boolean isRead = readGroups();
    return isRead ? SportClass.of(letter, numbers) : Optional.empty();
  }

  private void readLetter() {
    for (String start : new String[] {"T/F", "TF", "RR", "T", "F"}) {
      int end = index + start.length();
      if (end <= text.length()
          && text.subSequence(index, end).toString().toUpperCase(Locale.ROOT).equals(start)) {
        letter = letterOf(start);
        index = end;
        skipBlank(start);
        return;
      }
    }
  }

  private static SportClass.Letter letterOf(String start) {
    return switch (start) {
      case "T" -> SportClass.Letter.TRACK;
      case "F" -> SportClass.Letter.FIELD;
      case "RR" -> SportClass.Letter.RACE_RUNNING;
      default -> SportClass.Letter.BOTH;
    };
  }

  /** One letter alone is a word of its own, so only a hyphen may follow it. */
  private void skipBlank(String start) {
    CharMatcher skipped = start.length() > 1 ? DASHES.or(BLANKS) : DASHES;
    if (index + 1 < text.length() && skipped.matches(text.charAt(index))) {
      index++;
    }
  }

  private boolean readGroups() {
    int groups = 0;
    do {
      if (!readGroup()) {
        return false;
      }
      groups++;
    } while (readSeparator());
    return groups != 2 || numbers.size() != 2 || fillTen();
  }

  /** A slash between two of the same ten stands for all between them. */
  private boolean fillTen() {
    int first = Iterables.get(numbers, 0);
    int last = Iterables.get(numbers, 1);
    if (first / TEN != last / TEN) {
      return true;
    }
    return addRange(first, last);
  }

  private boolean readGroup() {
    int first = readNumber();
    if (first < 0) {
      return false;
    }
    boolean isRange =
        index + 1 < text.length()
            && DASHES.matches(text.charAt(index))
            && Digits.isDigitAt(text, afterLetter(index + 1), text.length());
    if (!isRange) {
      return numbers.add(first);
    }
    index = afterLetter(index + 1);
    return addRange(first, readNumber());
  }

  /** The index after a letter that is repeated: T42-T44. */
  private int afterLetter(int start) {
    boolean repeats =
        start < text.length() && letter != null && letter.isOneLetter(text.charAt(start));
    return repeats ? start + 1 : start;
  }

  private boolean addRange(int first, int last) {
    Optional<ImmutableSet<Integer>> range =
        letter == null ? Optional.empty() : SportClass.range(letter, first, last);
    range.ifPresent(numbers::addAll);
    return range.isPresent();
  }

  /** Up to two figures; a third would make it another number. */
  private int readNumber() {
    int end = Digits.skip(text, index, text.length());
    if (end == index || end > index + 2) {
      return -1;
    }
    int number = Integer.parseInt(text.subSequence(index, end).toString());
    index = end;
    return number;
  }

  /** A separator may repeat the letter, and then have blanks around it: T42/T63, T53 & T54. */
  private boolean readSeparator() {
    int end = endOfSeparator();
    int number = afterLetter(end);
    boolean isApart = end > index + 1;
    if (end > index
        && (!isApart || number > end)
        && Digits.isDigitAt(text, number, text.length())) {
      index = number;
      return true;
    }
    return false;
  }

  /** The end of a separator with its blanks, or the present index if there is none. */
  private int endOfSeparator() {
    int start = Blanks.skip(text, index, text.length());
    for (String separator : SEPARATORS) {
      int end = start + separator.length();
      if (end <= text.length() && text.subSequence(start, end).toString().equals(separator)) {
        return Blanks.skip(text, end, text.length());
      }
    }
    return index;
  }
}
