package dev.athletics.results.mark;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Takes the notes and the wind from both ends of a mark, and leaves the mark itself to the scanner
 * of its kind.
 *
 * <p>What is taken is remembered as bits and numbers, so that a mark without notes costs nothing
 * but itself.
 */
final class NotationScanner {

  private static final MarkNote[] NOTES = MarkNote.values();
  private static final long NO_WIND = -1;
  private static final int LONGEST_WIND = 6;

  private final CharSequence text;
  private final MarkSyntax syntax;

  private int start;
  private int end;
  private int notes;
  private int leadingNotes;
  private long wind = NO_WIND;

  /** Where a status would end, which may look as if notes stood at its end. */
  private int statusEnd;

  private long stopped;

  NotationScanner(CharSequence text, MarkSyntax syntax) {
    this.text = text;
    this.syntax = syntax;
  }

  /** Returns where scanning stopped, once it has. */
  long stopped() {
    return stopped;
  }

  Optional<NotatedMark> scan(StatusSpellings spellings) {
    start = Scan.skipBlanks(text, 0, text.length());
    end = Scan.trimBlanks(text, start, text.length());
    takeLeadingNotes();
    boolean mark = Scan.isDigitAt(text, start, end);
    if (!(mark ? takeTrailing() : takeWindBehindStatus())) {
      return Optional.empty();
    }
    long scan = syntax.scan(text, start, end);
    if (!Scan.isStopped(scan)) {
      return Optional.of(new NotatedMark(syntax.toMark(scan), noteSet(), windIfAny()));
    }
    stopped = scan;
    return status(spellings, mark);
  }

  private Optional<NotatedMark> status(StatusSpellings spellings, boolean mark) {
    if (start >= statusEnd || leadingNotes != 0) {
      return Optional.empty();
    }
    NoMarkScanner scanner = new NoMarkScanner(text, start, statusEnd, spellings, syntax);
    Optional<NoMark> status = scanner.scan();
    if (status.isEmpty() && !mark && Character.isLetter(text.charAt(start))) {
      // Only a text that begins like a status failed as one.
      stopped = scanner.stopped();
    }
    return status.map(outcome -> new NotatedMark(outcome, ImmutableSet.of(), windIfAny()));
  }

  private Optional<Wind> windIfAny() {
    return wind == NO_WIND ? Optional.empty() : Optional.of(Wind.unpack(wind));
  }

  private ImmutableSet<MarkNote> noteSet() {
    if (notes == 0) {
      return ImmutableSet.of();
    }
    EnumSet<MarkNote> set = EnumSet.noneOf(MarkNote.class);
    for (MarkNote note : NOTES) {
      if ((notes & bit(note)) != 0) {
        set.add(note);
      }
    }
    return Sets.immutableEnumSet(set);
  }

  private static int bit(MarkNote note) {
    return 1 << note.ordinal();
  }

  /** Takes notes in front if there is nothing but notes before the first digit. */
  private void takeLeadingNotes() {
    int i = start;
    int found = 0;
    while (i < end && !Scan.isDigit(text.charAt(i))) {
      int note = NoteText.at(text, i, end);
      if (note == NoteText.NONE) {
        return;
      }
      found |= NoteText.bit(note);
      i = Scan.skipBlanks(text, i + NoteText.length(note), end);
    }
    if (i < end) {
      start = i;
      notes = found;
      leadingNotes = found;
    }
  }

  /** Takes winds and notes from the end of a mark; returns whether nothing stopped it. */
  private boolean takeTrailing() {
    statusEnd = end;
    boolean found = true;
    while (found) {
      boolean windOnly = notes == 0;
      int before = end;
      if (!takeWind()) {
        return false;
      }
      found = end < before;
      if (found && windOnly) {
        statusEnd = end;
      }
      found |= takeNote();
    }
    return true;
  }

  private boolean takeWindBehindStatus() {
    // A rule may end in brackets too: TR7.12.1(2). A wind has a blank before it.
    int open = openingBracket();
    boolean apart = open > start && Scan.isBlank(text.charAt(open - 1));
    boolean wind = apart && !Scan.isStopped(WindText.scan(text, open + 1, end - 1));
    boolean taken = !wind || takeWind();
    statusEnd = end;
    return taken;
  }

  private boolean takeNote() {
    boolean aided = syntax.readsTimes() && NoteText.isAidedSignAtEnd(text, start, end);
    if (aided) {
      notes |= bit(MarkNote.AIDED_COURSE);
      end--;
      return true;
    }
    int note = NoteText.before(text, start, end);
    if (note == NoteText.NONE) {
      return false;
    }
    notes |= NoteText.bit(note);
    end = Scan.trimBlanks(text, start, end - NoteText.length(note));
    return true;
  }

  /**
   * Takes a wind from the end if there is one; returns false if what stands there can only be a
   * wind and is none.
   */
  private boolean takeWind() {
    if (end > start && text.charAt(end - 1) == ')') {
      int open = openingBracket();
      if (open < start) {
        return stop(end - 1, Expected.OPENING_BRACKET);
      }
      return isWholeNumber(open + 1, end - 1)
          ? stop(open + 1, Expected.WIND_NOT_PLACE)
          : takeWind(open + 1, end - 1, open);
    }
    int word = wordStart();
    if (word > start) {
      return takeWind(word, end, isSlash(word - 1) ? word - 1 : word);
    }
    int numberEnd = endOfNumber();
    int number = numberStart(numberEnd);
    int sign = number - 1;
    if (number == numberEnd || sign <= start) {
      return true;
    }
    char c = text.charAt(sign);
    if (c == '/') {
      return takeWindBehindSlash(number, sign);
    }
    boolean signed = c == '+' || Scan.isMinus(c) && !isPartOfMark(text.charAt(sign - 1));
    return !signed || takeWind(sign, end, isSlash(sign - 1) ? sign - 1 : sign);
  }

  private boolean isWholeNumber(int from, int to) {
    int i = from;
    while (Scan.isDigitAt(text, i, to)) {
      i++;
    }
    return i == to && i > from;
  }

  private boolean takeWindBehindSlash(int number, int slash) {
    for (int i = number; i < end; i++) {
      if (Scan.isDecimalMark(text.charAt(i))) {
        return takeWind(number, end, slash);
      }
    }
    return isFraction(slash) || stop(number, Expected.WIND_NOT_YEAR);
  }

  /**
   * Returns whether a slash stands in a fraction of an inch: one digit on both sides, and no other
   * digit before.
   */
  private boolean isFraction(int slash) {
    if (slash + 2 != end || slash - 2 <= start) {
      return false;
    }
    char before = text.charAt(slash - 2);
    return !Scan.isDigit(before) && !Scan.isDecimalMark(before);
  }

  private boolean takeWind(int from, int to, int newEnd) {
    long scan = WindText.scan(text, from, to);
    if (Scan.isStopped(scan)) {
      stopped = scan;
      return false;
    }
    if (wind != NO_WIND) {
      return stop(from, Expected.ONE_WIND);
    }
    wind = scan;
    end = Scan.trimBlanks(text, start, newEnd);
    return true;
  }

  private boolean stop(int index, Expected expected) {
    stopped = Scan.stopped(index, expected);
    return false;
  }

  /** Returns the index of the bracket that opens the one at the end, or one before the start. */
  private int openingBracket() {
    int open = end - 1;
    while (open >= start && text.charAt(open) != '(') {
      open--;
    }
    return open >= start && text.charAt(end - 1) == ')' ? open : start - 1;
  }

  /**
   * Returns where a word for no wind information begins that stands apart at the end, or the start.
   */
  private int wordStart() {
    for (int i = Math.max(start + 1, end - WindText.LONGEST_WORD); i < end - 1; i++) {
      boolean apart = Scan.isBlank(text.charAt(i - 1)) || isSlash(i - 1);
      if (apart && WindText.noInformationLength(text, i, end) == end - i) {
        return i;
      }
    }
    return start;
  }

  /** Returns where a number at the end would end, which may have the unit of a wind behind it. */
  private int endOfNumber() {
    return Scan.isWordAt(text, end - WindText.UNIT.length(), end, WindText.UNIT)
        ? Scan.trimBlanks(text, start, end - WindText.UNIT.length())
        : end;
  }

  /** Returns where the number begins that ends at an index, or that index. */
  private int numberStart(int numberEnd) {
    int earliest = Math.max(start, numberEnd - LONGEST_WIND);
    int i = numberEnd;
    while (i > earliest
        && (Scan.isDigit(text.charAt(i - 1)) || Scan.isDecimalMark(text.charAt(i - 1)))) {
      i--;
    }
    return i;
  }

  private boolean isSlash(int index) {
    return text.charAt(index) == '/';
  }

  /** Returns whether a hyphen behind a character is one between feet and inches. */
  private static boolean isPartOfMark(char c) {
    return Scan.isDigit(c) || Scan.isPrime(c);
  }
}
