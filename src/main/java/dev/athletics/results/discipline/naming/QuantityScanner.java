package dev.athletics.results.discipline.naming;

import org.jspecify.annotations.Nullable;

/**
 * Reads one number of a name: digits, then groups of digits behind a point, a comma, an apostrophe
 * or a blank.
 *
 * <p>Whether such a group is thousands or decimals is left open as far as the text does: see {@link
 * Quantity}.
 */
final class QuantityScanner {
  private static final int MOST_DIGITS = 9;
  private static final int MOST_DECIMALS = 6;
  private static final int GROUP = 3;

  private final CharSequence text;
  private final int start;
  private final int leading;
  private int position;
  private long digits;
  private int behind;
  private int groups;
  private boolean canBeGrouped;
  private boolean canBeDecimal = true;

  /** Reads the number that begins with the digit at an index. */
  QuantityScanner(CharSequence text, int start) {
    this.text = text;
    this.start = start;
    this.position = start;
    this.leading = scanDigits();
    this.canBeGrouped = leading <= GROUP && text.charAt(start) != '0';
    while (continues()) {
      scanGroup();
    }
  }

  /** Returns the index behind the number. */
  int end() {
    return position;
  }

  /** Returns what is wrong with the number, null when it can be read. */
  @Nullable String problem() {
    if (leading > 1 && text.charAt(start) == '0') {
      return "a number that begins with 0";
    }
    if (leading + behind > MOST_DIGITS || behind > MOST_DECIMALS && !canBeGrouped) {
      return "a number too long";
    }
    return canBeGrouped || canBeDecimal ? null : "a number with more than one point";
  }

  /** Returns the number, to be asked for when there is no {@link #problem}. */
  Quantity quantity() {
    long grouped = digits * Quantity.MILLION;
    if (groups == 0) {
      return new Quantity(start, grouped, grouped, null);
    }
    long decimal = canBeDecimal ? grouped / power(behind) : grouped;
    return new Quantity(start, canBeGrouped ? grouped : decimal, decimal, null);
  }

  private void scanGroup() {
    canBeDecimal &= groups == 0 && isDecimalSign(text.charAt(position));
    position++;
    int length = scanDigits();
    canBeGrouped &= length == GROUP;
    behind += length;
    groups++;
  }

  /** Reads digits and returns how many there were; those too many to be held are counted only. */
  private int scanDigits() {
    int from = position;
    while (isDigitAt(position)) {
      if (position - start < 2 * MOST_DIGITS) {
        digits = digits * 10 + text.charAt(position) - '0';
      }
      position++;
    }
    return position - from;
  }

  private boolean continues() {
    if (!isDigitAt(position + 1)) {
      return false;
    }
    char c = text.charAt(position);
    boolean isGroupSign = NameKey.isApostrophe(c) || NameKey.isBlank(c) && leading < GROUP;
    return isDecimalSign(c) || isGroupSign && isGroupAt(position + 1);
  }

  private boolean isGroupAt(int index) {
    for (int i = index; i < index + GROUP; i++) {
      if (!isDigitAt(i)) {
        return false;
      }
    }
    int behindGroup = index + GROUP;
    boolean decimalsFollow =
        behindGroup < text.length()
            && isDecimalSign(text.charAt(behindGroup))
            && isDigitAt(behindGroup + 1);
    return !isDigitAt(behindGroup) && !decimalsFollow;
  }

  private boolean isDigitAt(int index) {
    return index < text.length() && NameKey.isDigit(text.charAt(index));
  }

  static boolean isDecimalSign(char c) {
    return c == '.' || c == ',';
  }

  private static long power(int digits) {
    long power = 1;
    for (int i = 0; i < digits; i++) {
      power *= 10;
    }
    return power;
  }
}
