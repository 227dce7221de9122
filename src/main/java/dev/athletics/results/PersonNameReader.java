package dev.athletics.results;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.ShortText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Divides a person's name that a sheet prints in one piece: at its comma, or where its capitals
 * show the family name, or before its last word.
 */
final class PersonNameReader {
  private static final CharMatcher COMMA = CharMatcher.anyOf(",\uff0c");
  private static final CharMatcher NOT_OF_A_NAME =
      CharMatcher.anyOf("()[]{}<>/\\|;:*+=@#%&_\uff08\uff09");
  private static final CharMatcher QUOTES = CharMatcher.anyOf("\"\u201c\u201d");
  private static final CharMatcher NUMBER = CharMatcher.forPredicate(Character::isDigit);

  private final CharSequence text;
  private final List<List<NameWord>> parts = new ArrayList<>();
  private List<NameWord> suffixes = ImmutableList.of();
  private int refusedAt;
  private String expected = "a name";

  PersonNameReader(CharSequence text) {
    this.text = text;
  }

  /** Returns the name, or null where the text is refused. */
  @Nullable PersonName read() {
    int foreign = NOT_OF_A_NAME.indexIn(text);
    if (ShortText.isTooLong(text)) {
      return refuse(0, "a name of at most 200 characters");
    }
    if (foreign >= 0) {
      return refuse(foreign, "a name alone, without brackets and other signs");
    }
    split();
    int quote = openQuote();
    if (quote >= 0) {
      return refuse(quote, "a name alone, without the quotes of a file");
    }
    takeSuffixParts();
    if (parts.stream().allMatch(List::isEmpty)) {
      return refuse(text.length(), "a name");
    }
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return refuse(
          Iterables.getLast(Iterables.concat(parts)).start(), "a name, which has letters");
    }
    return switch (parts.size()) {
      case 1 -> inOrderOfWords(parts.get(0));
      case 2 -> atComma(parts.get(0), parts.get(1));
      default ->
          refuse(COMMA.lastIndexIn(text), "one comma, between the family and the given name");
    };
  }

  TextFormatException refusal() {
    return new TextFormatException(text, refusedAt, expected);
  }

  private @Nullable PersonName refuse(int index, String expectation) {
    refusedAt = index;
    expected = expectation;
    return null;
  }

  private void split() {
    parts.add(new ArrayList<>());
    int i = 0;
    while (i < text.length()) {
      if (COMMA.matches(text.charAt(i))) {
        parts.add(new ArrayList<>());
        i++;
      } else if (Blanks.isBlank(text.charAt(i))) {
        i++;
      } else {
        int end = endOfWord(i);
        parts.get(parts.size() - 1).add(new NameWord(text.subSequence(i, end).toString(), i));
        i = end;
      }
    }
  }

  /** Returns the index of a quote that is not closed before the comma, -1 if there is none. */
  private int openQuote() {
    for (List<NameWord> part : parts) {
      NameWord open = null;
      for (NameWord word : part) {
        boolean isOdd = QUOTES.countIn(word.text()) % 2 == 1;
        open = !isOdd ? open : open == null ? word : null;
      }
      if (open != null) {
        return open.start() + QUOTES.indexIn(open.text());
      }
    }
    return -1;
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length()
        && !COMMA.matches(text.charAt(end))
        && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Takes {@code , Jr.} away, which is no given name. */
  private void takeSuffixParts() {
    for (int i = parts.size() - 1; i > 0; i--) {
      List<NameWord> part = parts.get(i);
      if (!part.isEmpty() && part.stream().allMatch(NameWord::isSuffix)) {
        suffixes = parts.remove(i);
      }
    }
  }

  private @Nullable PersonName atComma(List<NameWord> before, List<NameWord> after) {
    int number = NUMBER.indexIn(text);
    if (number >= 0) {
      return refuse(number, "a name without numbers");
    }
    boolean capitalsBefore = before.stream().anyMatch(NameWord::isInCapitals);
    List<NameWord> others = before.stream().filter(PersonNameReader::isForeignToCapitals).toList();
    if (capitalsBefore && !others.isEmpty()) {
      return refuse(others.get(0).start(), "the family name alone before the comma");
    }
    if (!others.isEmpty() && areInCapitals(after)) {
      return refuse(after.get(0).start(), "a given name after the comma, not a name in capitals");
    }
    return name(withoutSuffixes(after), before);
  }

  private static boolean isTrailingParticle(NameWord word) {
    return word.isParticle() && word.isInSmallLetters();
  }

  private static boolean areInCapitals(List<NameWord> words) {
    return words.stream().anyMatch(NameWord::isInCapitals)
        && words.stream().noneMatch(PersonNameReader::isForeignToCapitals);
  }

  /** Returns whether a word can be no part of a family name in capitals. */
  private static boolean isForeignToCapitals(NameWord word) {
    return isBesideCapitals(word) && !word.isParticle();
  }

  /** Returns whether a word contrasts with capitals, as {@code Bin} does in {@code FENG Bin}. */
  private static boolean isBesideCapitals(NameWord word) {
    return !word.isInCapitals()
        && !word.isInitials()
        && !word.isSuffix()
        && !word.isJoining()
        && !isTrailingParticle(word);
  }

  private @Nullable PersonName inOrderOfWords(List<NameWord> all) {
    if (NUMBER.matchesAnyOf(text)) {
      return name(ImmutableList.of(), all);
    }
    List<NameWord> words = withoutSuffixes(all);
    if (words.stream().allMatch(NameWord::isOfEastAsia)) {
      return name(words.subList(1, words.size()), words.subList(0, 1));
    }
    boolean capitals = words.stream().anyMatch(NameWord::isInCapitals);
    return capitals && words.stream().anyMatch(PersonNameReader::isBesideCapitals)
        ? atCapitals(words)
        : atLastWord(words);
  }

  private List<NameWord> withoutSuffixes(List<NameWord> words) {
    int end = words.size();
    while (end > 1 && words.get(end - 1).isSuffix()) {
      end--;
    }
    suffixes = concat(words.subList(end, words.size()), suffixes);
    return words.subList(0, end);
  }

  /** The family name is what stands in capitals, with its particles. */
  private @Nullable PersonName atCapitals(List<NameWord> words) {
    int first = indexOfCapitals(words);
    int last = lastIndexOfCapitals(words);
    for (NameWord word : words.subList(first, last)) {
      if (isForeignToCapitals(word)) {
        return refuse(word.start(), "a family name in one piece");
      }
    }
    if (isNationAfterName(words, first, last)) {
      return refuse(words.get(last).start(), "a name alone (this may be the code of a nation)");
    }
    int to = last + 1;
    while (to < words.size() && words.get(to).isSuffix()) {
      to++;
    }
    int from = startWithParticles(words, first, to < words.size());
    if (isUndecidedArticle(words, from)) {
      return refuse(words.get(from - 1).start(), "a point or an apostrophe after the letter");
    }
    return around(words, from, to);
  }

  private static int indexOfCapitals(List<NameWord> words) {
    int i = 0;
    while (!words.get(i).isInCapitals()) {
      i++;
    }
    return i;
  }

  private static int lastIndexOfCapitals(List<NameWord> words) {
    int i = words.size() - 1;
    while (!words.get(i).isInCapitals()) {
      i--;
    }
    return i;
  }

  /** {@code Josh KERR GBR} and {@code Josh Kerr GBR}: three letters after a whole name. */
  private static boolean isNationAfterName(List<NameWord> words, int first, int last) {
    return last == words.size() - 1
        && (first > 1 || last > first)
        && words.get(last).text().length() == 3
        && !words.get(last - 1).isParticle()
        && Federation.tryParse(words.get(last).text()).isPresent();
  }

  private static boolean isUndecidedArticle(List<NameWord> words, int from) {
    return from > 1 && words.get(from - 1).isArticleBefore(words.get(from));
  }

  /** Nothing tells but the order, in which the given name is the first. */
  private @Nullable PersonName atLastWord(List<NameWord> words) {
    int to = words.size();
    while (to > 1 && words.get(to - 1).isInitials()) {
      to--;
    }
    if (words.get(to - 1).isInitials()) {
      to = words.size();
    }
    if (to > 1 && (isTrailingParticle(words.get(to - 1)) || words.get(to - 1).isJoining())) {
      return refuse(words.get(to - 1).start(), "a family name after the particle");
    }
    int from = startWithParticles(words, to - 1, false);
    if (isUndecidedArticle(words, from)) {
      return refuse(words.get(from - 1).start(), "a point or an apostrophe after the letter");
    }
    return around(words, from, to);
  }

  /**
   * Returns where the particles before a family name begin.
   *
   * @param first the first word that is in the family name for certain
   * @param givenAfter whether given names stand after the family name; if not, the first word is
   *     one
   */
  private static int startWithParticles(List<NameWord> words, int first, boolean givenAfter) {
    int from = first;
    for (int i = first - 1; i >= 0; i--) {
      NameWord word = words.get(i);
      if (word.isJoining() && i > 0 && areAlike(words.get(i - 1), words.get(first))) {
        i--;
        from = i;
      } else if (!word.isParticle() && !(givenAfter && i == 0 && word.isSingleLetter())) {
        return from;
      } else if (givenAfter || word.isInSmallLetters() || i > 0 && word.isParticleBeforeAll()) {
        from = i;
      }
    }
    return from;
  }

  private static boolean areAlike(NameWord one, NameWord other) {
    return one.isInCapitals() == other.isInCapitals() && !one.isInitials();
  }

  private @Nullable PersonName around(List<NameWord> words, int from, int to) {
    return name(
        concat(words.subList(0, from), words.subList(to, words.size())), words.subList(from, to));
  }

  /** Takes the particles of {@code Berg, Jan van den}, as Dutch and German lists sort. */
  private @Nullable PersonName name(List<NameWord> given, List<NameWord> family) {
    int end = given.size();
    boolean contrast =
        areInCapitals(family) && given.stream().anyMatch(PersonNameReader::isForeignToCapitals);
    while (end > 1 && !family.isEmpty() && isOfFamily(given.get(end - 1), contrast)) {
      end--;
    }
    return inParts(given.subList(0, end), concat(given.subList(end, given.size()), family));
  }

  private @Nullable PersonName inParts(List<NameWord> given, List<NameWord> family) {
    for (List<NameWord> part : ImmutableList.of(given, family)) {
      if (!part.isEmpty() && part.stream().allMatch(NameWord::isSuffix)) {
        return refuse(part.get(0).start(), "a name before the suffix");
      }
    }
    return family.isEmpty() && !suffixes.isEmpty()
        ? new PersonName(joined(concat(given, suffixes)), "")
        : new PersonName(joined(given), joined(concat(family, suffixes)));
  }

  /** Capitals show a particle only beside small letters: Berg, Jan VAN DEN. */
  private static boolean isOfFamily(NameWord word, boolean contrast) {
    return isTrailingParticle(word) || contrast && word.isParticle() && word.isInCapitals();
  }

  private static List<NameWord> concat(List<NameWord> first, List<NameWord> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static String joined(List<NameWord> words) {
    return words.stream().map(NameWord::text).collect(Collectors.joining(" "));
  }
}
