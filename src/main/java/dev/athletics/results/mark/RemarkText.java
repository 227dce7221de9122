package dev.athletics.results.mark;

import dev.athletics.results.text.Blanks;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads and writes the remarks after a mark: {@code YC TR7.1}, {@code ~~>}, {@code (~~~)}. */
final class RemarkText {

  private static final Remark.Code[] CODES = Remark.Code.values();
  private static final String YELLOW = "Y";

  /** Room for more remarks than a judge has cards; longer texts are not searched for them. */
  private static final int LONGEST_TEXT = 500;

  private static final String KNEES = ">\uFF1E";
  private static final String CONTACTS = "~\u223C\uFF5E";

  private RemarkText() {}

  /** Reads one remark that is all that is left. */
  static @Nullable Remark readOne(Cursor cursor) {
    Remark remark = read(cursor);
    if (remark == null) {
      return null;
    }
    cursor.skipBlanks();
    return cursor.isAtEnd() ? remark : cursor.refuse(Expected.END);
  }

  /**
   * Takes the remarks from after a mark, from the first one to the end.
   *
   * @param isMark whether all that is left is a mark
   * @return whether nothing but remarks followed the first one
   */
  static boolean takeTrailing(Cursor cursor, Predicate<Cursor> isMark, List<Remark> remarks) {
    int first = first(cursor, isMark);
    if (first == cursor.end()) {
      return true;
    }
    boolean bracketed = cursor.at(first - 1) == '(' && cursor.last(0) == ')';
    Cursor tail = cursor.part(first, bracketed ? cursor.end() - 1 : cursor.end());
    if (!readAll(tail, remarks)) {
      cursor.refuse(tail);
      return false;
    }
    cursor.cutTo(bracketed ? first - 1 : first);
    return true;
  }

  /** Returns where the first remark begins after the beginning, or the end. */
  private static int first(Cursor cursor, Predicate<Cursor> isMark) {
    if (cursor.end() - cursor.start() > LONGEST_TEXT) {
      return cursor.end();
    }
    int i = cursor.start() + 1;
    while (i < cursor.end() && !(isRemark(cursor, i) && !isUnit(cursor, i, isMark))) {
      i++;
    }
    return Math.min(i, cursor.end());
  }

  /** Returns whether a remark begins at a cursor. */
  static boolean begins(Cursor cursor) {
    return isSymbol(cursor.peek()) || endOfCode(cursor, cursor.start()) > cursor.start();
  }

  private static boolean isRemark(Cursor cursor, int index) {
    char before = cursor.at(index - 1);
    boolean apart = Blanks.isBlank(before) || before == '(';
    return isSymbol(cursor.at(index)) || apart && endOfCode(cursor, index) > index;
  }

  /** The P after points is their unit. */
  private static boolean isUnit(Cursor cursor, int index, Predicate<Cursor> isMark) {
    return cursor.at(index) == 'P'
        && cursor.at(index - 1) != '('
        && isMark.test(cursor.part(cursor.start(), index + 1));
  }

  /** Reads remarks to the end, with commas between them or without. */
  static boolean readAll(Cursor cursor, List<Remark> remarks) {
    while (!cursor.isAtEnd()) {
      Remark remark = read(cursor);
      if (remark == null) {
        return false;
      }
      remarks.add(remark);
      cursor.skipBlanks();
      if (cursor.take(',') || cursor.take(';')) {
        cursor.skipBlanks();
      }
    }
    return true;
  }

  /** Reads the remark that begins here, with its rule. */
  static @Nullable Remark read(Cursor cursor) {
    Remark.Code code = takeCode(cursor);
    if (code == null) {
      return cursor.refuse(Expected.REMARK);
    }
    int end = cursor.start();
    cursor.skipBlanks();
    boolean bracketed = cursor.take('(');
    // The letters of a code before a bare number are not those of a rule.
    String rule = begins(cursor) ? null : RuleText.take(cursor);
    boolean closed = rule != null && (!bracketed || cursor.take(')'));
    if (!closed) {
      cursor.goTo(end);
      rule = null;
    }
    return new Remark(code, Optional.ofNullable(rule));
  }

  private static Remark.@Nullable Code takeCode(Cursor cursor) {
    char c = cursor.peek();
    if (isSymbol(c)) {
      cursor.skip(1);
      return KNEES.indexOf(c) < 0 ? Remark.Code.LOSS_OF_CONTACT : Remark.Code.BENT_KNEE;
    }
    int end = endOfCode(cursor, cursor.start());
    if (end == cursor.start()) {
      return null;
    }
    Remark.Code code = code(cursor.text(cursor.start(), end).toString());
    cursor.goTo(end);
    return code;
  }

  private static boolean isSymbol(char c) {
    return KNEES.indexOf(c) >= 0 || CONTACTS.indexOf(c) >= 0;
  }

  /** Returns where a code in capitals ends that begins at an index, or the index. */
  private static int endOfCode(Cursor cursor, int start) {
    int end = start;
    while (Signs.isLetter(cursor.at(end)) && end - start <= 3) {
      end++;
    }
    return endsCode(cursor.at(end)) && code(cursor.text(start, end).toString()) != null
        ? end
        : start;
  }

  private static boolean endsCode(char c) {
    return c == Cursor.END || Blanks.isBlank(c) || isSymbol(c) || "()[,;".indexOf(c) >= 0;
  }

  private static Remark.@Nullable Code code(String sign) {
    for (Remark.Code code : CODES) {
      if (code.sign().equals(sign)) {
        return code;
      }
    }
    return sign.equals(YELLOW) ? Remark.Code.YELLOW_CARD : null;
  }

  /** Writes remarks one after another; symbols stand together. */
  static String write(Iterable<Remark> remarks) {
    StringBuilder text = new StringBuilder();
    boolean symbols = true;
    for (Remark remark : remarks) {
      boolean symbol = isSymbol(remark.code().sign().charAt(0));
      text.append(text.isEmpty() || symbols && symbol ? "" : " ").append(remark);
      symbols = symbol && remark.rule().isEmpty();
    }
    return text.toString();
  }
}
