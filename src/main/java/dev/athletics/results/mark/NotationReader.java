package dev.athletics.results.mark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes notes, wind and remarks from both ends of a mark, and leaves the mark itself to its syntax.
 */
final class NotationReader {

  private static final int LONGEST_WIND = 6;

  /** The length of {@code NWI}, the one word for no information that may touch the mark. */
  private static final int WORD_AFTER_DIGIT = 3;

  /** The strongest wind that a number without a sign is taken for. */
  private static final int STRONGEST_UNSIGNED_TENTHS = 60;

  private static final String SIGNS_OF_NOTES = "/*#!+=)";

  private final MarkSyntax syntax;
  private final Cursor cursor;
  private final Set<MarkNote> notes = EnumSet.noneOf(MarkNote.class);
  private final List<Remark> remarks = new ArrayList<>();
  private @Nullable Wind wind;

  private NotationReader(Cursor cursor, MarkSyntax syntax) {
    this.cursor = cursor;
    this.syntax = syntax;
  }

  /** Reads a whole text, of which most are a mark and nothing else. */
  static @Nullable NotatedMark read(Cursor cursor, MarkSyntax syntax) {
    int start = cursor.start();
    Mark bare = syntax.read(cursor);
    if (bare != null) {
      return NotatedMark.of(bare);
    }
    cursor.goTo(start);
    return new NotationReader(cursor, syntax).read();
  }

  private @Nullable NotatedMark read() {
    boolean letter = Character.isLetter(cursor.peek());
    NoteText.takeLeading(cursor, notes);
    boolean leading = !notes.isEmpty();
    if (cursor.isDigit() && takeRemarks() && takeTrailing()) {
      Mark mark = syntax.read(cursor);
      if (mark != null) {
        return notated(mark);
      }
    } else if (!cursor.isDigit()) {
      syntax.read(cursor);
    }
    return leading ? null : status(letter);
  }

  private boolean takeRemarks() {
    return RemarkText.takeTrailing(cursor, part -> syntax.read(part) != null, remarks);
  }

  private NotatedMark notated(Mark mark) {
    return new NotatedMark(
        mark, ImmutableSet.copyOf(notes), Optional.ofNullable(wind), ImmutableList.copyOf(remarks));
  }

  private @Nullable NotatedMark status(boolean letter) {
    Cursor whole = cursor.whole();
    NotatedMark status = NoMarkReader.readAnnotated(whole, syntax);
    // Only a text that begins like a status failed as one.
    return status == null && letter ? cursor.refuse(whole) : status;
  }

  /** Takes winds and notes from the end of a mark; returns whether nothing stopped it. */
  private boolean takeTrailing() {
    boolean found = true;
    while (found) {
      int before = cursor.end();
      if (!takeWind()) {
        return false;
      }
      MarkNote note = NoteText.takeTrailing(cursor, syntax.readsTimes());
      if (note != null && !notes.add(note)) {
        return refuse(cursor.end(), Expected.ONE_NOTE);
      }
      found = cursor.end() < before;
    }
    return true;
  }

  /**
   * Takes a wind from the end if there is one; returns false if what stands there can only be a
   * wind and cannot be read as one.
   */
  private boolean takeWind() {
    int end = cursor.end();
    if (cursor.last(0) == ')') {
      return takeBracketedWind();
    }
    int word = wordStart();
    if (word > cursor.start()) {
      return takeWind(word, isSlash(word - 1) ? word - 1 : word);
    }
    int numberEnd = endOfNumber();
    int number = numberStart(numberEnd);
    int sign = number - 1;
    if (number == numberEnd || sign <= cursor.start()) {
      return true;
    }
    char c = cursor.at(sign);
    if (c == '/') {
      return takeWindAfterSlash(number, sign, end);
    }
    int label = labelBefore(Signs.isPlus(c) || Signs.isMinus(c) ? sign : number);
    if (label > cursor.start()) {
      return takeWind(label, label);
    }
    boolean signed = Signs.isPlus(c) || Signs.isMinus(c) && mayFollow(cursor.at(sign - 1));
    return !signed || takeWind(sign, isSlash(sign - 1) ? sign - 1 : sign);
  }

  private boolean takeBracketedWind() {
    int open = cursor.end() - 1;
    while (open >= cursor.start() && cursor.at(open) != '(') {
      open--;
    }
    if (open < cursor.start()) {
      return refuse(startOfLastWord(), Expected.OPENING_BRACKET);
    }
    int number = open + 1;
    int end = cursor.end() - 1;
    if (isWholeNumber(number, end)) {
      return refuse(number, Expected.WIND_NOT_PLACE);
    }
    return isTooStrong(cursor.part(number, end))
        ? refuse(number, Expected.WIND_NOT_MARK)
        : takeWind(cursor.part(number, end), number, open);
  }

  private boolean isWholeNumber(int from, int to) {
    int i = from;
    while (i < to && Digits.isDigit(cursor.at(i))) {
      i++;
    }
    return i == to && i > from;
  }

  /**
   * Returns whether a number without a sign cannot be a wind, so that it may be a second mark: it
   * has not one decimal, or is stronger than winds are.
   */
  static boolean isTooStrong(Cursor number) {
    int tenths = 0;
    int digits = 0;
    int decimals = 0;
    boolean point = false;
    while (!number.isAtEnd()
        && (number.isDigit() || !point && Signs.isDecimalMark(number.peek()))) {
      if (number.isDigit()) {
        tenths = Math.min(tenths * 10 + number.digit(), 10_000);
        digits++;
        decimals += point ? 1 : 0;
      } else {
        point = true;
        number.skip(1);
      }
    }
    boolean bare = digits > 0 && number.isAtEnd();
    return bare && (decimals != 1 || tenths > STRONGEST_UNSIGNED_TENTHS);
  }

  private boolean takeWindAfterSlash(int number, int slash, int end) {
    for (int i = number; i < end; i++) {
      if (Signs.isDecimalMark(cursor.at(i))) {
        return isTooStrong(cursor.part(number, end))
            ? refuse(number, Expected.WIND_NOT_MARK)
            : takeWind(number, slash);
      }
    }
    return isFraction(slash) || refuse(number, Expected.WIND_NOT_YEAR);
  }

  /**
   * Returns whether a slash stands in a fraction of an inch: one digit on both sides, and no other
   * digit before.
   */
  private boolean isFraction(int slash) {
    if (slash + 2 != cursor.end() || slash - 2 <= cursor.start()) {
      return false;
    }
    char before = cursor.at(slash - 2);
    return !Digits.isDigit(before) && !Signs.isDecimalMark(before);
  }

  private boolean takeWind(int from, int newEnd) {
    return takeWind(cursor.part(from, cursor.end()), from, newEnd);
  }

  private boolean takeWind(Cursor part, int from, int newEnd) {
    Wind read = WindText.read(part);
    if (read == null) {
      cursor.refuse(part);
      return false;
    }
    if (!syntax.readsWind()) {
      return refuse(from, Expected.NO_WIND);
    }
    if (wind != null) {
      return refuse(from, Expected.ONE_WIND);
    }
    wind = read;
    cursor.cutTo(newEnd);
    return true;
  }

  private boolean refuse(int index, Expected expected) {
    cursor.refuse(index, expected);
    return false;
  }

  /**
   * Returns where a word for no wind information begins that stands at the end, or the start: apart
   * from the mark, or directly after its digits.
   */
  private int wordStart() {
    for (int i = Math.max(cursor.start() + 1, cursor.end() - 3); i < cursor.end() - 1; i++) {
      if (Blanks.isBlank(cursor.at(i - 1)) || isSlash(i - 1) || isWordAfterDigit(i)) {
        Cursor word = cursor.part(i, cursor.end());
        if (WindText.takeNoInformation(word) && word.isAtEnd()) {
          return i;
        }
      }
    }
    return cursor.start();
  }

  /** A shorter word after a digit would be an N before the note of a wind-assisted mark. */
  private boolean isWordAfterDigit(int index) {
    return Digits.isDigit(cursor.at(index - 1)) && index == cursor.end() - WORD_AFTER_DIGIT;
  }

  /**
   * Returns where a label such as {@code w:} begins before a number, or the start. A single letter
   * with a blank after it is a note: {@code 9.69 w +4.1}.
   */
  private int labelBefore(int number) {
    int end = cursor.skipBlanksBack(number);
    boolean marked = cursor.at(end - 1) == ':' || cursor.at(end - 1) == '=';
    int endOfWord = marked ? end - 1 : end;
    int word = endOfWord;
    while (word > cursor.start() && Signs.isLetter(cursor.at(word - 1))) {
      word--;
    }
    boolean clear = marked || endOfWord == number || endOfWord - word > 1;
    boolean apart = word > cursor.start() && Blanks.isBlank(cursor.at(word - 1));
    return clear && apart && WindText.takeLabel(cursor.part(word, cursor.end()))
        ? word
        : cursor.start();
  }

  /** Returns where a number at the end would end, which may have the unit of a wind after it. */
  private int endOfNumber() {
    int unit = cursor.end() - WindText.UNIT.length();
    return cursor.isWordAt(unit, WindText.UNIT) ? cursor.skipBlanksBack(unit) : cursor.end();
  }

  /** Returns where the number begins that ends at an index, or that index. */
  private int numberStart(int numberEnd) {
    int earliest = Math.max(cursor.start(), numberEnd - LONGEST_WIND);
    int i = numberEnd;
    while (i > earliest
        && (Digits.isDigit(cursor.at(i - 1)) || Signs.isDecimalMark(cursor.at(i - 1)))) {
      i--;
    }
    return i;
  }

  private boolean isSlash(int index) {
    return cursor.at(index) == '/';
  }

  private int startOfLastWord() {
    int word = cursor.end();
    while (word > cursor.start() && !Blanks.isBlank(cursor.at(word - 1))) {
      word--;
    }
    return word;
  }

  /** Returns whether a hyphen after a character is a minus, and none between feet and inches. */
  private static boolean mayFollow(char c) {
    return Blanks.isBlank(c) || Signs.isLetter(c) || SIGNS_OF_NOTES.indexOf(c) >= 0;
  }
}
