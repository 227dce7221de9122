package dev.athletics.results.mark;

import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * The part of a text that is still to be read. Readers take characters from its start, and signs
 * that stand after a mark from its end; what is left over refuses the text.
 *
 * <p>All marks, winds and statuses are read with one. A reader that cannot go on returns null, and
 * the cursor knows where that was and what was expected there: {@code parse} makes an exception of
 * it, {@code tryParse} does not.
 */
@SuppressWarnings(
    "TypeParameterUnusedInFormals") // A refusal is null, of whatever type the reader returns.
final class Cursor {

  /** What {@link #peek} returns where nothing is left. */
  static final char END = '\0';

  private final CharSequence text;
  private int start;
  private int end;

  private int refusedAt;
  private Expected expected = Expected.END;

  /** Makes a cursor over a text without the blanks around it. */
  Cursor(CharSequence text) {
    this(text, 0, text.length());
  }

  private Cursor(CharSequence text, int from, int to) {
    this.text = text;
    this.start = Blanks.skip(text, from, to);
    this.end = Blanks.skipBack(text, start, to);
  }

  /** Returns a cursor over a part of the same text, without the blanks around it. */
  Cursor part(int from, int to) {
    return new Cursor(text, from, to);
  }

  /** Returns a cursor over what is left. */
  Cursor copy() {
    return part(start, end);
  }

  /** Returns a cursor over the whole text. */
  Cursor whole() {
    return new Cursor(text);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean isAtEnd() {
    return start >= end;
  }

  char at(int index) {
    return index >= start && index < end ? text.charAt(index) : END;
  }

  char peek() {
    return start < end ? text.charAt(start) : END;
  }

  char peek(int ahead) {
    return start + ahead < end ? text.charAt(start + ahead) : END;
  }

  /** Returns the character before the next one, which has been read. */
  char before() {
    return start > 0 ? text.charAt(start - 1) : END;
  }

  /** Returns the last character that is left, or one before it. */
  char last(int before) {
    return at(end - 1 - before);
  }

  boolean isDigit() {
    return Digits.isDigit(peek());
  }

  boolean isDigit(int ahead) {
    return Digits.isDigit(peek(ahead));
  }

  void skip(int characters) {
    start += characters;
  }

  /** Moves on to a given index. */
  void goTo(int index) {
    start = index;
  }

  void skipBlanks() {
    start = Blanks.skip(text, start, end);
  }

  /** Returns where the text before an index ends. */
  int skipBlanksBack(int index) {
    return Blanks.skipBack(text, start, index);
  }

  /** Takes characters away from the end, and the blanks before them. */
  void cutTo(int newEnd) {
    end = Blanks.skipBack(text, start, newEnd);
  }

  /** Takes the next digit. */
  int digit() {
    return text.charAt(start++) - '0';
  }

  /** Takes a character if it stands next. */
  boolean take(char c) {
    boolean next = peek() == c;
    if (next) {
      start++;
    }
    return next;
  }

  /** Takes a word if it stands next, in any case of its ASCII letters. */
  boolean takeWord(String word) {
    boolean next = isWordAt(start, word);
    if (next) {
      start += word.length();
    }
    return next;
  }

  /** Returns whether a word stands at an index, in any case of its ASCII letters. */
  boolean isWordAt(int index, String word) {
    if (index < start || end - index < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!isSameIgnoringCase(text.charAt(index + i), word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSameIgnoringCase(char a, char b) {
    return a == b || Signs.isLetter(a) && Signs.isLetter(b) && (a | 0x20) == (b | 0x20);
  }

  /** Returns the index after the letters that stand at an index. */
  int skipLetters(int from) {
    int i = from;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  CharSequence text(int from, int to) {
    return text.subSequence(from, to);
  }

  /** Refuses the text at the next character. */
  <T> @Nullable T refuse(Expected expectation) {
    return refuse(start, expectation);
  }

  /** Refuses the text at an index. */
  <T> @Nullable T refuse(int index, Expected expectation) {
    refusedAt = index;
    expected = expectation;
    return null;
  }

  /** Takes over where another reader of the same text stopped. */
  <T> @Nullable T refuse(Cursor other) {
    return refuse(other.refusedAt, other.expected);
  }

  int refusedAt() {
    return refusedAt;
  }

  MarkFormatException failure() {
    return new MarkFormatException(text, refusedAt, expected.phrase());
  }
}
