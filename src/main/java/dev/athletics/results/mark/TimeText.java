package dev.athletics.results.mark;

import dev.athletics.results.text.Blanks;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes times: {@code [[hours sep] minutes sep] seconds [point decimals] [sign]}.
 *
 * @param <T> what is made of a time: a mark, or a margin between two
 */
final class TimeText<T> {

  /** Makes something of a time that has been read. */
  interface Maker<T> {
    T make(long millis, Resolution resolution, TimingMethod method);
  }

  /** What dots and commas mean where they stand between numbers and no colon helps. */
  enum Grouping {
    /** Dots may stand for colons as long as all separators are dots: {@code 3.27.65}. */
    STRICT,
    /**
     * Dots and commas may be mixed, and the last one is the decimal point: {@code 2,17,87}, {@code
     * 2.29,70}.
     */
    DECIMALS_LAST,
    /**
     * Dots and commas may be mixed, and three numbers are hours, minutes and seconds: {@code
     * 2.03.44}.
     */
    SECONDS_LAST,
    /** As {@link #SECONDS_LAST}, and two numbers are minutes and seconds: {@code 52,17}. */
    MINUTES_AND_SECONDS
  }

  static final long LONGEST_MILLIS = 1000L * 3600 * 1000;

  private static final int MOST_LEADING_DIGITS = 7;
  private static final int MOST_DECIMALS = 3;

  private final Cursor cursor;
  private final Grouping grouping;
  private final long shortest;
  private final Maker<T> maker;
  private final int first;

  /** The whole seconds of what has been read. */
  private long seconds;

  private int numbers = 1;

  /** The separator before the last number. */
  private char separator;

  private boolean hours;

  /** Whether seconds are all that may follow, since the minutes had their own sign. */
  private boolean minutesEnded;

  private TimeText(Cursor cursor, Grouping grouping, long shortest, Maker<T> maker) {
    this.cursor = cursor;
    this.grouping = grouping;
    this.shortest = shortest;
    this.maker = maker;
    this.first = cursor.start();
  }

  /** Reads a time that is all that is left. */
  static <T> @Nullable T read(Cursor cursor, Grouping grouping, Maker<T> maker) {
    return new TimeText<>(cursor, grouping, 1, maker).read();
  }

  /** Reads a time, or zero in the same form. */
  static <T> @Nullable T readFromZero(Cursor cursor, Grouping grouping, Maker<T> maker) {
    return new TimeText<>(cursor, grouping, 0, maker).read();
  }

  private @Nullable T read() {
    while (cursor.isDigit()) {
      if (cursor.start() - first == MOST_LEADING_DIGITS) {
        return cursor.refuse(Expected.ONE_DIGIT_FEWER);
      }
      seconds = seconds * 10 + cursor.digit();
    }
    if (cursor.start() == first) {
      return cursor.refuse(Expected.TIME);
    }
    while (numbers < 3 && !minutesEnded && takeSeparator()) {
      numbers++;
      if (!takeSixtieths()) {
        return null;
      }
    }
    return hours && numbers < 3 ? cursor.refuse(Expected.HOURS_MINUTES_SECONDS) : decimals();
  }

  /** Takes what stands between two numbers, if another number in the sixties follows it. */
  private boolean takeSeparator() {
    char c = cursor.peek();
    if (c == ':' || c == ';') {
      return canFollow(':') && take(1, ':');
    }
    if (Signs.isDecimalMark(c)) {
      return isGroup() && take(1, '.');
    }
    if (Signs.isPrime(c)) {
      return !Signs.isPrime(separator) && Signs.doublePrime(cursor) == 0 && take(1, c);
    }
    return (Blanks.isBlank(c) || Character.isLetter(c)) && takeUnit();
  }

  private boolean take(int characters, char taken) {
    cursor.skip(characters);
    separator = taken;
    return true;
  }

  private boolean canFollow(char sign) {
    return separator == 0 || separator == sign || separator == 'h';
  }

  /** Takes the sign or the word for hours or minutes, if a number follows. */
  private boolean takeUnit() {
    int before = cursor.start();
    cursor.skipBlanks();
    boolean hour = numbers == 1 && Unit.take(cursor, Unit.HOUR);
    boolean minute = !hour && takeMinute();
    cursor.skipBlanks();
    if (!hour && !minute || !cursor.isDigit() || !canFollow('h')) {
      cursor.goTo(before);
      return false;
    }
    hours |= hour;
    minutesEnded = minute;
    separator = 'h';
    return true;
  }

  /** In a time a single m stands for minutes. */
  private boolean takeMinute() {
    boolean letter =
        (cursor.peek() | 0x20) == 'm' && cursor.skipLetters(cursor.start()) == cursor.start() + 1;
    if (letter) {
      cursor.skip(1);
    }
    return letter || Unit.take(cursor, Unit.MINUTE);
  }

  /**
   * Returns whether a dot or comma does the work of a colon, which shows in what comes after the
   * next two digits.
   */
  private boolean isGroup() {
    char next = cursor.peek(3);
    boolean moreFollow = Signs.isDecimalMark(next);
    boolean last = isLastGroup() && !cursor.isDigit(3);
    if (!moreFollow && !last || !canFollow('.') || separator == 'h') {
      return false;
    }
    if (cursor.peek(1) < '0' || cursor.peek(1) > '5' || !cursor.isDigit(2)) {
      return false;
    }
    return grouping != Grouping.STRICT || cursor.peek() == '.' && next == '.';
  }

  private boolean isLastGroup() {
    return grouping == Grouping.MINUTES_AND_SECONDS
        || grouping == Grouping.SECONDS_LAST && numbers == 2;
  }

  /** Takes two digits up to 59, or a single one after a word. */
  private boolean takeSixtieths() {
    if (!cursor.isDigit()) {
      return refuse(Expected.DIGIT);
    }
    int tens = cursor.peek() - '0';
    if (!cursor.isDigit(1) && separator == 'h') {
      seconds = seconds * 60 + cursor.digit();
      return true;
    }
    if (tens > 5) {
      return refuse(Expected.TENS_OF_SECONDS);
    }
    cursor.skip(1);
    if (!cursor.isDigit()) {
      return refuse(Expected.DIGIT);
    }
    seconds = seconds * 60 + tens * 10L + cursor.digit();
    return true;
  }

  private boolean refuse(Expected expected) {
    cursor.refuse(expected);
    return false;
  }

  private @Nullable T decimals() {
    long value = seconds;
    int decimals = 0;
    boolean decimalMark = Signs.isDecimalMark(cursor.peek());
    if (decimalMark || takeSecondSign()) {
      cursor.skip(decimalMark ? 1 : 0);
      while (cursor.isDigit() && decimals < MOST_DECIMALS) {
        value = value * 10 + cursor.digit();
        decimals++;
      }
      if (decimals == 0 && decimalMark) {
        return cursor.refuse(Expected.DIGIT);
      }
    }
    Resolution resolution = Resolution.ofDecimals(decimals);
    return unit(value * resolution.toMillis(), resolution);
  }

  /** Takes the sign of seconds in the place of the decimal point: {@code 3'27"65}. */
  private boolean takeSecondSign() {
    int length = Signs.doublePrime(cursor);
    cursor.skip(length);
    if (length > 0 || !Character.isLetter(cursor.peek())) {
      return length > 0;
    }
    int before = cursor.start();
    boolean second = Unit.take(cursor, Unit.SECOND) && cursor.isDigit();
    if (!second) {
      cursor.goTo(before);
    }
    return second;
  }

  /** Takes the unit of the whole time, if it is written out. */
  private @Nullable T unit(long millis, Resolution resolution) {
    if (cursor.isAtEnd()) {
      return time(millis, resolution, TimingMethod.unsigned(resolution));
    }
    cursor.skipBlanks();
    if (!Unit.take(cursor, Unit.SECOND) && separator == ':' && !isHandSign()) {
      Unit.take(cursor, numbers == 2 ? Unit.MINUTE : Unit.HOUR);
    }
    cursor.skipBlanks();
    return sign(millis, resolution);
  }

  /** Returns whether an h stands next that is not a word for hours, alone or before a relay leg. */
  private boolean isHandSign() {
    char next = cursor.peek(1);
    return (cursor.peek() | 0x20) == 'h'
        && (next == Cursor.END || next == 'R' && cursor.peek() == 'h');
  }

  private @Nullable T sign(long millis, Resolution resolution) {
    TimingMethod method = TimingMethod.unsigned(resolution);
    if (!cursor.isAtEnd()) {
      TimingMethod signed = method(resolution);
      if (signed == null) {
        return cursor.refuse(cursor.isDigit() ? Expected.SIGN_OR_END : Expected.SEPARATOR_OR_END);
      }
      method = signed;
      cursor.skipBlanks();
    }
    return cursor.isAtEnd() ? time(millis, resolution, method) : cursor.refuse(Expected.END);
  }

  private @Nullable TimingMethod method(Resolution resolution) {
    if (cursor.takeWord("FAT")) {
      return TimingMethod.FULLY_AUTOMATIC;
    }
    TimingMethod method =
        switch (cursor.peek()) {
          case 'h', 'H' -> TimingMethod.HAND;
          case 't' -> TimingMethod.TRANSPONDER;
          case '?' -> TimingMethod.UNSPECIFIED;
          case 'a' -> resolution == Resolution.SECOND ? null : TimingMethod.FULLY_AUTOMATIC;
          default -> null;
        };
    cursor.skip(method == null ? 0 : 1);
    return method;
  }

  private @Nullable T time(long millis, Resolution resolution, TimingMethod method) {
    if (millis > LONGEST_MILLIS) {
      return cursor.refuse(first, Expected.TIME_IN_RANGE);
    }
    return millis < shortest
        ? cursor.refuse(first, Expected.TIME_ABOVE_ZERO)
        : maker.make(millis, resolution, method);
  }

  /**
   * Returns the canonical text: no leading zeros, two digits after each colon, the sign where the
   * digits do not say it.
   */
  static String format(long millis, Resolution resolution, TimingMethod method) {
    String sign = method.signAfter(resolution);
    byte[] text = new byte[width(millis, resolution) + sign.length()];
    for (int i = 0; i < sign.length(); i++) {
      text[text.length - sign.length() + i] = (byte) sign.charAt(i);
    }
    int i = text.length - sign.length();
    long rest = millis / resolution.toMillis();
    int decimals = resolution.decimals();
    for (int d = 0; d < decimals; d++) {
      text[--i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    if (decimals > 0) {
      text[--i] = '.';
    }
    int digits = 0;
    while (i > 0) {
      if (digits == 2 || digits == 4) {
        text[--i] = ':';
      }
      // Below the hours the tens of seconds and minutes run to five, after them there is no end.
      int base = digits % 2 == 1 && digits < 4 ? 6 : 10;
      text[--i] = (byte) ('0' + rest % base);
      rest /= base;
      digits++;
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static int width(long millis, Resolution resolution) {
    int fraction = resolution == Resolution.SECOND ? 0 : resolution.decimals() + 1;
    long seconds = millis / 1000;
    if (seconds < 60) {
      return fraction + (seconds < 10 ? 1 : 2);
    }
    if (seconds < 3600) {
      return fraction + (seconds < 600 ? 4 : 5);
    }
    int width = fraction + 6;
    for (long hours = seconds / 3600; hours > 0; hours /= 10) {
      width++;
    }
    return width;
  }
}
