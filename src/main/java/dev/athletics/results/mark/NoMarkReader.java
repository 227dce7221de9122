package dev.athletics.results.mark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a status with its rule, its second rule, the struck-out mark, the wind and the remarks of
 * the judges, in any order.
 */
final class NoMarkReader {

  private static final int LONGEST_TEXT = 160;
  private static final int LONGEST_STATUS = 40;
  private static final int MOST_DIGITS_OF_A_PLACE = 3;

  private final Cursor cursor;
  private final MarkSyntax syntax;

  /** Whether a wind and remarks may stand beside the status. */
  private final boolean annotated;

  private @Nullable Status status;
  private @Nullable String rule;
  private String secondRule = "";
  private @Nullable Mark struckOut;

  /** Whether the struck-out mark stands before the status, so that it may stand after it again. */
  private boolean inFront;

  private @Nullable Wind wind;
  private final List<Remark> remarks = new ArrayList<>();

  private NoMarkReader(Cursor cursor, MarkSyntax syntax, boolean annotated) {
    this.cursor = cursor;
    this.syntax = syntax;
    this.annotated = annotated;
  }

  /** Reads a status that is all that is left. */
  static @Nullable NoMark read(Cursor cursor, MarkSyntax syntax) {
    NoMarkReader reader = new NoMarkReader(cursor, syntax, false);
    return reader.readAll() ? reader.noMark() : null;
  }

  /** Reads a status beside which a wind and remarks may stand. */
  static @Nullable NotatedMark readAnnotated(Cursor cursor, MarkSyntax syntax) {
    NoMarkReader reader = new NoMarkReader(cursor, syntax, true);
    return reader.readAll() ? reader.notated() : null;
  }

  private NotatedMark notated() {
    return new NotatedMark(
        noMark(), ImmutableSet.of(), Optional.ofNullable(wind), ImmutableList.copyOf(remarks));
  }

  private NoMark noMark() {
    if (status == null) {
      throw new IllegalStateException("no status");
    }
    Optional<String> rules = Optional.ofNullable(rule).map(first -> first + secondRule);
    return new NoMark(status, rules, Optional.ofNullable(struckOut));
  }

  private boolean readAll() {
    int first = cursor.start();
    if (cursor.end() - first > LONGEST_TEXT || cursor.isAtEnd()) {
      return refuse(first, Expected.STATUS);
    }
    while (!cursor.isAtEnd()) {
      int item = cursor.start();
      if (!readItem()) {
        return refuse(status == null ? first : item, expected(item));
      }
      skipSeparators();
    }
    return status != null || refuse(first, Expected.STATUS);
  }

  private Expected expected(int item) {
    if (status == null) {
      return Expected.STATUS;
    }
    return cursor.at(item) == '(' || cursor.at(item) == '['
        ? Expected.CLOSED_RULE_OR_MARK
        : Expected.RULE_OR_MARK;
  }

  private boolean refuse(int index, Expected expected) {
    cursor.refuse(index, expected);
    return false;
  }

  /** Skips what may stand between two parts, but not at the end of the text. */
  private void skipSeparators() {
    int before = cursor.start();
    cursor.skipBlanks();
    char c = cursor.peek();
    if (c == ',' || c == ';' || c == ':' || c == '/' || Signs.isMinus(c)) {
      cursor.skip(1);
      cursor.skipBlanks();
      if (cursor.isAtEnd()) {
        cursor.goTo(before);
      }
    }
  }

  private boolean readItem() {
    char c = cursor.peek();
    if (c == '(' || c == '[') {
      return readBracketed(c == '(' ? ')' : ']');
    }
    if (cursor.isDigit()) {
      return readRule(cursor) || readMark();
    }
    return status == null && readStatus() || readRemark() || readRule(cursor);
  }

  private boolean readRemark() {
    Remark remark = annotated && status != null ? RemarkText.read(cursor) : null;
    return remark != null && remarks.add(remark);
  }

  private boolean readStatus() {
    int start = cursor.start();
    if (isOrdinal()) {
      return false;
    }
    for (int end = Math.min(cursor.end(), start + LONGEST_STATUS); end > start; end--) {
      if (endsStatus(end)) {
        Optional<Status> found = syntax.spellings().find(cursor.text(start, end));
        if (found.isPresent() && !(found.get() == Status.R && isOtherR(end))) {
          cursor.goTo(end);
          status = found.get();
          return true;
        }
      }
    }
    return false;
  }

  /** Small letters directly after a digit do not name a status: 2nd is a place. */
  private boolean isOrdinal() {
    return Digits.isDigit(cursor.before()) && Character.isLowerCase(cursor.peek());
  }

  /** An R after a digit is a relay leg, and beside a letter it belongs to a label of a record. */
  private boolean isOtherR(int end) {
    char before = cursor.before();
    boolean alone = end == cursor.start() + 1;
    return Character.isLetter(before)
        || alone && (Digits.isDigit(before) || Character.isLetter(cursor.at(end)));
  }

  /** A status ends where its letters do, or where a rule begins. */
  private boolean endsStatus(int end) {
    return !Character.isLetter(cursor.at(end)) || RuleText.end(cursor, end) > end;
  }

  /** Reads a rule, which has its letters unless the status before it says that one was broken. */
  private boolean readRule(Cursor from) {
    boolean unclear = from.isDigit() && (status == null || !status.isByRule() || rule != null);
    if (unclear || !secondRule.isEmpty()) {
      return false;
    }
    String read = RuleText.take(from);
    if (read == null) {
      return false;
    }
    int second = read.indexOf(' ');
    if (rule == null) {
      rule = second < 0 ? read : read.substring(0, second);
      secondRule = second < 0 ? "" : read.substring(second);
      return true;
    }
    secondRule = " [" + read + "]";
    return second < 0;
  }

  /** Reads the longest mark that begins here. */
  private boolean readMark() {
    int start = cursor.start();
    for (int end = cursor.end(); end > start; end--) {
      if (end == cursor.end() || endsMark(cursor.at(end))) {
        Mark mark = syntax.read(cursor.part(start, end));
        if (mark != null) {
          boolean again = inFront && mark.equals(struckOut);
          boolean second = struckOut != null && !again;
          struckOut = mark;
          inFront = status == null;
          cursor.goTo(end);
          return !second;
        }
      }
    }
    return false;
  }

  private static boolean endsMark(char c) {
    return Blanks.isBlank(c) || Character.isLetter(c) || "([,;/".indexOf(c) >= 0;
  }

  private boolean readBracketed(char closing) {
    int open = cursor.start();
    int close = closingBracket(cursor.peek(), closing);
    if (close < 0) {
      return false;
    }
    if (closing == ']' && rule != null) {
      return readSecondRule();
    }
    boolean read = readInside(open + 1, close);
    cursor.goTo(close + 1);
    return read;
  }

  private int closingBracket(char opening, char closing) {
    int depth = 0;
    for (int i = cursor.start(); i < cursor.end(); i++) {
      char c = cursor.at(i);
      depth += c == opening ? 1 : c == closing ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean readSecondRule() {
    boolean another = !secondRule.isEmpty();
    secondRule = RuleText.takeSecond(cursor);
    return !another && !secondRule.isEmpty();
  }

  /** Reads the one thing that stands in brackets: remarks, a rule, a wind or a mark. */
  private boolean readInside(int from, int to) {
    Cursor inside = cursor.part(from, to);
    if (annotated && status != null && RemarkText.begins(inside)) {
      return RemarkText.readAll(inside, remarks);
    }
    if (readRule(inside)) {
      inside.skipBlanks();
      return inside.isAtEnd() || readAnotherRule(inside);
    }
    if (annotated && syntax.readsWind() && wind == null && isWind(from, to)) {
      wind = WindText.read(inside);
      return wind != null;
    }
    if (struckOut != null || !inside.isDigit() || isPlace(inside)) {
      return false;
    }
    struckOut = syntax.read(inside);
    return struckOut != null;
  }

  private boolean readAnotherRule(Cursor inside) {
    inside.take(',');
    inside.skipBlanks();
    return readRule(inside) && inside.isAtEnd();
  }

  /** Returns whether a number in brackets may be a place: only digits, and few of them. */
  private boolean isPlace(Cursor inside) {
    int i = inside.start();
    while (Digits.isDigit(inside.at(i))) {
      i++;
    }
    boolean few = syntax.readsTimes() || i - inside.start() <= MOST_DIGITS_OF_A_PLACE;
    return i == inside.end() && few;
  }

  /** Returns whether a wind stands in brackets: with a sign, or so weak that it is not a mark. */
  private boolean isWind(int from, int to) {
    return !NotationReader.isTooStrong(cursor.part(from, to))
        && WindText.read(cursor.part(from, to)) != null;
  }
}
