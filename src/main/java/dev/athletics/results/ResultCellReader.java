package dev.athletics.results;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.ResultCell.Kind;
import dev.athletics.results.ResultCell.Part;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import dev.athletics.results.text.ShortText;
import dev.athletics.results.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a cell apart: first the words that are no part of a mark, which leave blanks in their
 * place, so that what is left is read as a mark where it stands.
 */
final class ResultCellReader {
  private static final int LONGEST_SUFFIX = 8;
  private static final int MOST_DIGITS_OF_A_PLACE = 3;
  private static final char BLANK = ' ';
  private static final long MICROMETRES_OF_A_CENTIMETRE = 10_000;
  private static final CharMatcher DASH = CharMatcher.anyOf("-\u2013\u2014\u2212");
  private static final CharMatcher BETWEEN = CharMatcher.anyOf(",;");
  private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[]");

  /** A time to the thousandth in brackets, or the thousandths alone. */
  private static final Pattern THOUSANDTHS =
      Pattern.compile("[(\\[][0-9:]*[.,][0-9]{3}[)\\]]|(?<=[ \u00a0])[.,][0-9]{3}(?![0-9])");

  /** A distance in metres, or in feet and inches, beside another. */
  private static final Pattern OTHER_UNIT =
      Pattern.compile(
          "(?<![0-9.,'-])[(\\[]?(?:[0-9]{1,3}[-'][ ]?[0-9]{1,2}(?:[.][0-9]{1,2})?\"?|[0-9]{1,2}[.,][0-9]{2} ?m?)[)\\]]?(?![0-9.,'-])");

  /** What a flag or qualification may stand directly after, when the mark has a digit. */
  private static final CharMatcher BEFORE_SUFFIX =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(")]\"'*#+!AWRXJaehiwxyms"));

  private final CharSequence text;
  private final Discipline discipline;
  private final StringBuilder rest;
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> flags = new LinkedHashSet<>();
  private @Nullable Qualification qualification;
  private Optional<Integer> place = Optional.empty();
  private boolean tied;

  /** Whether a number with an equals sign in front could be either. */
  private boolean isPlaceOrMark;

  ResultCellReader(CharSequence text, Discipline discipline) {
    this.text = text;
    this.discipline = discipline;
    this.rest = new StringBuilder(ShortText.isTooLong(text) ? "" : text);
  }

  ResultCell read() {
    takeAllButTheMark();
    return isReadWithoutMark() ? cell(null, null) : readMark().orElseThrow(this::refusal);
  }

  Optional<ResultCell> tryRead() {
    takeAllButTheMark();
    return isReadWithoutMark() ? Optional.of(cell(null, null)) : readMark();
  }

  private void takeAllButTheMark() {
    takeWords();
    takePlace();
    takeDash();
  }

  private boolean isReadWithoutMark() {
    return !parts.isEmpty() && Blanks.isBlank(rest);
  }

  private void takeWords() {
    int start = Blanks.skip(rest, 0, rest.length());
    while (start < rest.length()) {
      int end = Words.endOfWord(rest, start);
      if (!takeEqualled(start, end)) {
        takeWord(start, end);
      }
      start = Blanks.skip(rest, end, rest.length());
    }
  }

  /** Takes a flag that has a blank between its equals sign and its label. */
  private boolean takeEqualled(int start, int end) {
    int label = Blanks.skip(rest, end, rest.length());
    int endOfLabel = Words.endOfWord(rest, label);
    boolean isTaken =
        rest.charAt(start) == '='
            && end == start + 1
            && FlagText.read("=" + rest.substring(label, endOfLabel))
                .filter(flags::add)
                .isPresent();
    if (isTaken) {
      add(start, endOfLabel, Kind.FLAG);
    }
    return isTaken;
  }

  private void takeWord(int start, int end) {
    int from = start;
    int to = end;
    while (to > from && BETWEEN.matches(rest.charAt(to - 1))) {
      to--;
    }
    boolean isTaken = take(from, to, 0) || isBracketed(from, to) && take(from, to, 1);
    if (isTaken) {
      blank(to, end);
    } else {
      takeSuffixes(from, to);
    }
  }

  private boolean isBracketed(int from, int to) {
    return to - from > 2
        && BRACKETS.matches(rest.charAt(from))
        && BRACKETS.matches(rest.charAt(to - 1));
  }

  /** Takes a word, if it is a note between the brackets that are cut off. */
  private boolean take(int from, int to, int brackets) {
    Optional<Kind> kind = note(rest.substring(from + brackets, to - brackets));
    kind.ifPresent(read -> add(from, to, read));
    return kind.isPresent();
  }

  /** Notes a flag or a qualification, unless there is one already. */
  private Optional<Kind> note(String word) {
    Optional<Qualification> letters = Qualification.tryParse(word);
    if (letters.isPresent() && qualification == null) {
      qualification = letters.get();
      return Optional.of(Kind.QUALIFICATION);
    }
    return FlagText.read(word).filter(flags::add).map(flag -> Kind.FLAG);
  }

  /** Takes flags and qualifications that stand directly after a mark, the longest first. */
  private void takeSuffixes(int from, int end) {
    int to = end;
    int found = to;
    while (found >= 0) {
      found = startOfSuffix(from, to);
      if (found >= 0) {
        add(found, to, note(rest.substring(found, to)).orElseThrow());
        to = found;
      }
    }
  }

  private int startOfSuffix(int from, int to) {
    for (int start = Math.max(from + 1, to - LONGEST_SUFFIX); start < to; start++) {
      if (mayEndMark(from, start) && isNote(rest.substring(start, to))) {
        return start;
      }
    }
    return -1;
  }

  private boolean mayEndMark(int from, int end) {
    return BEFORE_SUFFIX.matches(rest.charAt(end - 1))
        && !Digits.isDigit(rest.charAt(end))
        && Digits.indexIn(rest, from, end) < end;
  }

  private boolean isNote(String word) {
    return qualification == null && isQualificationAfterMark(word)
        || FlagText.read(word).filter(flag -> !flags.contains(flag)).isPresent();
  }

  /** Directly after a mark, Re is an estimated time of a leg. */
  private static boolean isQualificationAfterMark(String word) {
    return Qualification.tryParse(word)
        .filter(read -> read != Qualification.TO_REPECHAGE)
        .isPresent();
  }

  /** Takes a place from the start, before a mark or alone. */
  private void takePlace() {
    int start = Blanks.skip(rest, 0, rest.length());
    int end = Words.endOfWord(rest, start);
    int digits = Digits.indexIn(rest, start, end);
    int afterDigits = Digits.skip(rest, digits, end);
    if (afterDigits - digits > MOST_DIGITS_OF_A_PLACE || afterDigits == digits) {
      return;
    }
    String before = rest.substring(start, digits);
    String after = rest.substring(afterDigits, end);
    boolean isTie = isTie(before, after);
    if (isTie || before.isEmpty() && isOrdinal(after)) {
      isPlaceOrMark = before.equals("=") && isPlausibleMark(start, end);
      takePlace(start, end, Integer.parseInt(rest.substring(digits, afterDigits)), isTie);
    }
  }

  private void takePlace(int start, int end, int number, boolean isTie) {
    if (number > 0 && !isPlaceOrMark) {
      place = Optional.of(number);
      tied = isTie;
      add(start, end, Kind.PLACE);
    }
  }

  private static boolean isTie(String before, String after) {
    return switch (before) {
      case "" -> ImmutableSet.of("=", "=.", ".=", "T").contains(after);
      case "=", "T", "t" -> after.isEmpty() || after.equals(".");
      default -> false;
    };
  }

  private static boolean isOrdinal(String after) {
    return switch (after) {
      case ".", ")", "st", "nd", "rd", "th", "\u00ba", "\u00aa", ".\u00ba", ".\u00aa" -> true;
      default -> false;
    };
  }

  private boolean isPlausibleMark(int start, int end) {
    return discipline
        .tryParseMark(rest.substring(start, end))
        .flatMap(NotatedMark::mark)
        .filter(discipline::isPlausible)
        .isPresent();
  }

  private void takeDash() {
    int start = Blanks.skip(rest, 0, rest.length());
    int end = Blanks.skipBack(rest, start, rest.length());
    if (start < end && end - start <= 2 && DASH.matchesAllOf(rest.substring(start, end))) {
      add(start, end, Kind.NOTHING);
    }
  }

  private Optional<ResultCell> readMark() {
    return isPlaceOrMark
        ? Optional.empty()
        : discipline
            .tryParseMark(rest)
            .map(mark -> cell(mark, null))
            .or(this::readMarkBesideAnother);
  }

  /** Takes away thousandths, or the same distance in the other unit. */
  private Optional<ResultCell> readMarkBesideAnother() {
    boolean isTime = discipline.markKind() == MarkKind.TIME;
    int firstWord = Blanks.skip(rest, 0, rest.length());
    Matcher second = (isTime ? THOUSANDTHS : OTHER_UNIT).matcher(rest);
    boolean isSecond = second.find(Math.min(firstWord + 1, rest.length()));
    for (; isSecond; isSecond = second.find()) {
      Optional<ResultCell> cell = readMarkWithout(second.start(), second.end());
      if (cell.isPresent()) {
        return cell;
      }
    }
    return Optional.empty();
  }

  private Optional<ResultCell> readMarkWithout(int start, int end) {
    String second = BRACKETS.trimFrom(rest.substring(start, end));
    String others =
        rest.substring(0, start) + Strings.repeat(" ", end - start) + rest.substring(end);
    return discipline.tryParseMark(others).flatMap(mark -> beside(mark, second, start, end));
  }

  private Optional<ResultCell> beside(NotatedMark mark, String second, int start, int end) {
    if (mark.outcome() instanceof Distance distance) {
      return Distance.tryParse(second)
          .filter(other -> isConversion(distance, other))
          .map(other -> with(mark, null, start, end));
    }
    return reading(mark, second).map(reading -> with(mark, reading, start, end));
  }

  private static boolean isConversion(Distance one, Distance other) {
    return one.isImperial() != other.isImperial()
        && Math.abs(one.toMicrometres() - other.toMicrometres()) < MICROMETRES_OF_A_CENTIMETRE;
  }

  private ResultCell with(NotatedMark mark, @Nullable RaceTime reading, int start, int end) {
    add(start, end, reading == null ? Kind.CONVERSION : Kind.READING);
    return cell(mark, reading);
  }

  private Optional<RaceTime> reading(NotatedMark mark, String thousandths) {
    return mark.mark()
        .filter(RaceTime.class::isInstance)
        .map(RaceTime.class::cast)
        .flatMap(official -> reading(official, thousandths));
  }

  private Optional<RaceTime> reading(RaceTime official, String thousandths) {
    boolean isFraction = thousandths.startsWith(".");
    return Optional.of(isFraction ? wholeSeconds(official, thousandths) : thousandths)
        .flatMap(RaceTime::tryParse)
        .filter(reading -> reading.resolution() == Resolution.THOUSANDTH)
        .filter(reading -> isOfficial(official, reading));
  }

  /** A time of 10.00 may be that of 9.991. */
  private static String wholeSeconds(RaceTime official, String thousandths) {
    boolean isBelow = official.toMillis() % 1000 == 0 && !thousandths.startsWith(".000");
    return official.toMillis() / 1000 - (isBelow ? 1 : 0) + thousandths;
  }

  private boolean isOfficial(RaceTime official, RaceTime reading) {
    Mark rounded = discipline.officialTime(reading);
    return rounded.size() == official.size();
  }

  private MarkFormatException refusal() {
    if (isPlaceOrMark) {
      return new MarkFormatException(
          text, Blanks.skip(rest, 0, rest.length()), "a mark or a place, not what could be both,");
    }
    try {
      throw new IllegalStateException("read as " + discipline.parseMark(rest));
    } catch (MarkFormatException refusal) {
      int word = startOfUnread();
      return word > refusal.index()
          ? new MarkFormatException(text, word, "a flag, a qualification or a part of the mark")
          : new MarkFormatException(text, refusal.index(), refusal.expected());
    }
  }

  /** Returns where the word stands before which all is a mark, 0 if there is none. */
  private int startOfUnread() {
    int start = Blanks.skip(rest, 0, rest.length());
    int unread = 0;
    while (start < rest.length()) {
      if (discipline.tryParseMark(rest.substring(0, start)).isPresent()) {
        unread = start;
      }
      start = Blanks.skip(rest, Words.endOfWord(rest, start), rest.length());
    }
    return unread;
  }

  private void add(int start, int end, Kind kind) {
    parts.add(new Part(start, text.subSequence(start, end).toString(), kind));
    blank(start, end);
  }

  private void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      rest.setCharAt(i, BLANK);
    }
  }

  private ResultCell cell(@Nullable NotatedMark mark, @Nullable RaceTime reading) {
    addPartsOfMark();
    parts.sort(Comparator.comparingInt(Part::start));
    return new ResultCell(
        Optional.ofNullable(mark),
        Optional.ofNullable(reading),
        Optional.ofNullable(qualification),
        ImmutableList.copyOf(flags),
        place,
        tied,
        ImmutableList.copyOf(parts));
  }

  private void addPartsOfMark() {
    int start = Blanks.skip(rest, 0, rest.length());
    while (start < rest.length()) {
      int end = endOfPart(start);
      int last = Blanks.skipBack(rest, start, end);
      parts.add(new Part(start, text.subSequence(start, last).toString(), Kind.MARK));
      start = Blanks.skip(rest, end, rest.length());
    }
  }

  /** A mark with blanks in it is one part, up to the next part that was taken out of it. */
  private int endOfPart(int start) {
    return parts.stream()
        .mapToInt(Part::start)
        .filter(taken -> taken > start)
        .min()
        .orElse(rest.length());
  }
}
