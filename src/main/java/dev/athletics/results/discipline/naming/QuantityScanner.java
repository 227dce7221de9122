package dev.athletics.results.discipline.naming;

import org.jspecify.annotations.Nullable;

/**
 * Reads one number of a name: digits, then groups of digits after a point, a comma, an apostrophe
 * or a blank.
 *
 * <p>Whether such a group is thousands or decimals is left open as far as the text does: see {@link
 * Quantity}.
 */
final class QuantityScanner {
  private static final int MOST_DIGITS = 9;
  private static final int MOST_DECIMALS = 6;
  private static final int GROUP = 3;
  private static final int STEP_OF_DISTANCES = 50;
  private static final int FIRST_AGE = 5;

  private final CharSequence text;
  private final int start;
  private final int leading;
  private int position;
  private long digits;
  private int decimals;
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

  /** Returns the index after the number. */
  int end() {
    return position;
  }

  /** Returns what is wrong with the number, null when it can be read. */
  @Nullable String problem() {
    if (leading > 1 && text.charAt(start) == '0') {
      return "a number that begins with 0";
    }
    if (leading + decimals > MOST_DIGITS || decimals > MOST_DECIMALS && !canBeGrouped) {
      return "a number too long";
    }
    return canBeGrouped || canBeDecimal ? null : "a number with more than one point";
  }

  /** Returns the number, to be asked for when there is no {@link #problem}. */
  Quantity quantity() {
    long grouped = digits * Quantity.MILLION;
    if (groups == 0) {
      return new Quantity(start, grouped, grouped, false, Quantity.Place.APART, null);
    }
    long decimal = canBeDecimal ? grouped / power(decimals) : grouped;
    return new Quantity(
        start, canBeGrouped ? grouped : decimal, decimal, canBeDecimal, Quantity.Place.APART, null);
  }

  private void scanGroup() {
    canBeDecimal &= groups == 0 && isDecimalSign(text.charAt(position));
    position++;
    int length = scanDigits();
    canBeGrouped &= length == GROUP;
    decimals += length;
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
    return isDecimalSign(c)
        || isGroupSign && isGroupAt(position + 1) && (groups > 0 || !isTwoNumbers());
  }

  /**
   * {@code 40 100m} is 100 metres and something else, such as an age: a blank sets thousands apart
   * where the rest is no distance of its own, or what is before it no age.
   */
  private boolean isTwoNumbers() {
    int rest = 0;
    for (int i = position + 1; i <= position + GROUP; i++) {
      rest = 10 * rest + text.charAt(i) - '0';
    }
    boolean isDistance = rest != 0 && rest % STEP_OF_DISTANCES == 0;
    return NameKey.isBlank(text.charAt(position)) && isDistance && digits >= FIRST_AGE;
  }

  private boolean isGroupAt(int index) {
    for (int i = index; i < index + GROUP; i++) {
      if (!isDigitAt(i)) {
        return false;
      }
    }
    int afterGroup = index + GROUP;
    boolean decimalsFollow =
        afterGroup < text.length()
            && isDecimalSign(text.charAt(afterGroup))
            && isDigitAt(afterGroup + 1);
    return !isDigitAt(afterGroup) && !decimalsFollow;
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
