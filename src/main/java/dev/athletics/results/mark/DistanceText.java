package dev.athletics.results.mark;

import dev.athletics.results.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes distances: {@code metres [point decimals] [unit]} or {@code feet sep inches
 * [fraction] [sign]}.
 *
 * @param <T> what is made of a distance: a mark, or a margin between two
 */
final class DistanceText<T> {

  /** Makes something of a distance that has been read. */
  interface Maker<T> {
    @Nullable T make(long micrometres, int notation);
  }

  static final int MICROMETRES_PER_EIGHTH = 3175;
  static final int EIGHTHS_PER_INCH = 8;
  static final int EIGHTHS_PER_FOOT = 12 * EIGHTHS_PER_INCH;
  static final long MICROMETRES_PER_METRE = 1_000_000;

  /** The decimals of a metre that a mark may have. */
  static final int MOST_DECIMALS = 3;

  /** The decimals down to a micrometre, where metres and eighths of an inch meet. */
  static final int FINEST_DECIMALS = 6;

  /** The notation of feet and inches; the others are the numbers of decimals of a metre. */
  static final int IMPERIAL = 7;

  private static final int DECIMALS_OF_CENTIMETRES = 2;
  private static final int DECIMALS_OF_KILOMETRES = 3;
  private static final int MOST_LEADING_DIGITS = 7;
  private static final int LARGEST_INCHES = 11;
  private static final String VULGAR_FRACTIONS = "⅛¼⅜½⅝¾⅞";

  private final Cursor cursor;
  private final int first;
  private final long shortest;
  private final Maker<T> maker;

  private DistanceText(Cursor cursor, long shortest, Maker<T> maker) {
    this.cursor = cursor;
    this.first = cursor.start();
    this.shortest = shortest;
    this.maker = maker;
  }

  /** Reads a distance that is all that is left. */
  static <T> @Nullable T read(Cursor cursor, Maker<T> maker) {
    return new DistanceText<>(cursor, 1, maker).read(MOST_DECIMALS);
  }

  /** Reads a distance, or zero in the same form, with at most so many decimals of a metre. */
  static <T> @Nullable T readFromZero(Cursor cursor, int mostDecimals, Maker<T> maker) {
    return new DistanceText<>(cursor, 0, maker).read(mostDecimals);
  }

  private @Nullable T made(long micrometres, int notation) {
    return micrometres < shortest
        ? cursor.refuse(first, Expected.DISTANCE_ABOVE_ZERO)
        : maker.make(micrometres, notation);
  }

  private @Nullable T read(int mostDecimals) {
    long whole = 0;
    while (cursor.isDigit()) {
      if (cursor.start() - first == MOST_LEADING_DIGITS) {
        return cursor.refuse(Expected.ONE_DIGIT_FEWER);
      }
      whole = whole * 10 + cursor.digit();
    }
    if (cursor.start() == first) {
      return cursor.refuse(Expected.DISTANCE);
    }
    if (cursor.isAtEnd()) {
      return metric(whole, 0);
    }
    if (cursor.take('-') || takeFootSign()) {
      cursor.skipBlanks();
      return inches(whole * EIGHTHS_PER_FOOT);
    }
    return Signs.isDecimalMark(cursor.peek()) ? decimals(whole, mostDecimals) : unit(whole, 0);
  }

  private boolean takeFootSign() {
    if (Signs.isPrime(cursor.peek())) {
      cursor.skip(1);
      return true;
    }
    int before = cursor.start();
    cursor.skipBlanks();
    boolean foot = Unit.take(cursor, Unit.FOOT);
    if (!foot) {
      cursor.goTo(before);
    }
    return foot;
  }

  private @Nullable T decimals(long metres, int mostDecimals) {
    cursor.skip(1);
    long value = metres;
    int decimals = 0;
    while (cursor.isDigit() && decimals < mostDecimals) {
      value = value * 10 + cursor.digit();
      decimals++;
    }
    return decimals == 0 ? cursor.refuse(Expected.DIGIT) : unit(value, decimals);
  }

  /** Reads what follows a number of metres or of centimetres. */
  private @Nullable T unit(long value, int decimals) {
    cursor.skipBlanks();
    if (cursor.isAtEnd() || Unit.take(cursor, Unit.METRE)) {
      cursor.skipBlanks();
      return cursor.isDigit() && decimals == 0 ? centimetres(value) : metric(value, decimals);
    }
    int finer = decimals + DECIMALS_OF_CENTIMETRES;
    return finer <= MOST_DECIMALS && Unit.take(cursor, Unit.CENTIMETRE)
        ? metric(value, finer)
        : cursor.refuse(Expected.METRES_OR_END);
  }

  /** Reads two digits after the unit of the metres: {@code 6m43}. */
  private @Nullable T centimetres(long metres) {
    int tens = cursor.digit();
    if (!cursor.isDigit()) {
      return cursor.refuse(Expected.DIGIT);
    }
    long value = metres * 100 + tens * 10L + cursor.digit();
    cursor.skipBlanks();
    Unit.take(cursor, Unit.CENTIMETRE);
    return metric(value, DECIMALS_OF_CENTIMETRES);
  }

  private @Nullable T metric(long value, int decimals) {
    return cursor.isAtEnd()
        ? made(value * micrometresPerUnit(decimals), decimals)
        : cursor.refuse(Expected.METRES_OR_END);
  }

  /**
   * Reads whole metres that are all that is left, with or without a sign between the thousands, or
   * the same in kilometres.
   */
  static <T> @Nullable T readWholeMetres(Cursor cursor, Maker<T> maker) {
    DistanceText<T> text = new DistanceText<>(cursor, 1, maker);
    long metres = readKilometres(cursor.copy());
    if (metres < 0) {
      metres = PointsText.readNumber(cursor, Unit.METRE, Expected.DISTANCE);
    }
    return metres < 0 ? null : text.made(metres * MICROMETRES_PER_METRE, 0);
  }

  /** Reads kilometres, and returns the metres, below zero if the text is something else. */
  private static long readKilometres(Cursor cursor) {
    long metres = 0;
    int decimals = 0;
    boolean point = false;
    while (cursor.isDigit() && decimals < DECIMALS_OF_KILOMETRES && metres < 1_000_000) {
      metres = metres * 10 + cursor.digit();
      decimals += point ? 1 : 0;
      if (!point && Signs.isDecimalMark(cursor.peek()) && cursor.isDigit(1)) {
        point = true;
        cursor.skip(1);
      }
    }
    cursor.skipBlanks();
    if (!Unit.take(cursor, Unit.KILOMETRE) || !cursor.isAtEnd()) {
      return -1;
    }
    while (decimals < DECIMALS_OF_KILOMETRES) {
      metres *= 10;
      decimals++;
    }
    return metres;
  }

  static long micrometresPerUnit(int decimals) {
    long unit = MICROMETRES_PER_METRE;
    for (int i = 0; i < decimals; i++) {
      unit /= 10;
    }
    return unit;
  }

  private @Nullable T inches(long feetInEighths) {
    int start = cursor.start();
    int inches = 0;
    while (cursor.isDigit() && cursor.start() - start < 2) {
      inches = inches * 10 + cursor.digit();
    }
    if (inches > LARGEST_INCHES) {
      return cursor.refuse(start, Expected.INCHES);
    }
    if (cursor.start() == start && vulgarEighths() == 0) {
      return cursor.refuse(Expected.DIGIT);
    }
    return fraction(feetInEighths + (long) inches * EIGHTHS_PER_INCH);
  }

  private @Nullable T fraction(long eighths) {
    if (cursor.isAtEnd()) {
      return imperial(eighths);
    }
    if (Signs.isDecimalMark(cursor.peek())) {
      cursor.skip(1);
      return decimalEighths(eighths);
    }
    boolean apart = Blanks.isBlank(cursor.peek()) || cursor.peek() == '-';
    cursor.skip(cursor.peek() == '-' ? 1 : 0);
    cursor.skipBlanks();
    int vulgar = vulgarEighths();
    if (vulgar > 0) {
      cursor.skip(1);
      return imperial(eighths + vulgar);
    }
    return apart && cursor.isDigit() ? slashedEighths(eighths) : imperial(eighths);
  }

  private int vulgarEighths() {
    return VULGAR_FRACTIONS.indexOf(cursor.peek()) + 1;
  }

  private @Nullable T decimalEighths(long eighths) {
    int start = cursor.start();
    int thousandths = 0;
    for (int unit = 100; unit > 0 && cursor.isDigit(); unit /= 10) {
      thousandths += cursor.digit() * unit;
    }
    if (cursor.start() == start) {
      return cursor.refuse(Expected.DIGIT);
    }
    return thousandths % 125 == 0
        ? imperial(eighths + thousandths / 125)
        : cursor.refuse(start, Expected.EIGHTHS);
  }

  /** Reads a fraction such as 1/2 or 3/8, with one digit above and below. */
  private @Nullable T slashedEighths(long eighths) {
    int start = cursor.start();
    int numerator = cursor.digit();
    if (!cursor.take('/')) {
      return cursor.refuse(Expected.EIGHTHS);
    }
    if (!cursor.isDigit()) {
      return cursor.refuse(Expected.DIGIT);
    }
    int denominator = cursor.digit();
    if (denominator <= 1 || EIGHTHS_PER_INCH % denominator != 0) {
      return cursor.refuse(start + 2, Expected.EIGHTHS);
    }
    return numerator == 0 || numerator >= denominator
        ? cursor.refuse(start, Expected.EIGHTHS)
        : imperial(eighths + numerator * EIGHTHS_PER_INCH / denominator);
  }

  private @Nullable T imperial(long eighths) {
    cursor.skipBlanks();
    int sign = Signs.doublePrime(cursor);
    cursor.skip(sign);
    if (sign == 0) {
      Unit.take(cursor, Unit.INCH);
    }
    return cursor.isAtEnd()
        ? made(eighths * MICROMETRES_PER_EIGHTH, IMPERIAL)
        : cursor.refuse(Expected.INCH_SIGN_OR_END);
  }

  /** Returns the canonical text of a distance: {@code 8.95}, {@code 21330m}, {@code 29-4.5}. */
  static String format(long micrometres, int notation) {
    if (notation == IMPERIAL) {
      return formatImperial(micrometres / MICROMETRES_PER_EIGHTH);
    }
    String metres = formatMetres(micrometres, notation);
    return notation == 0 ? metres + "m" : metres;
  }

  /** Returns metres with a fixed number of decimals, which the value must not exceed. */
  static String formatMetres(long micrometres, int decimals) {
    StringBuilder text = new StringBuilder(16).append(micrometres / MICROMETRES_PER_METRE);
    if (decimals > 0) {
      text.append('.');
      long rest = micrometres % MICROMETRES_PER_METRE;
      long unit = MICROMETRES_PER_METRE / 10;
      for (int i = 0; i < decimals; i++) {
        text.append((char) ('0' + rest / unit % 10));
        unit /= 10;
      }
    }
    return text.toString();
  }

  /** Returns feet and inches with as few decimals as are exact. */
  static String formatImperial(long eighths) {
    long feet = eighths / EIGHTHS_PER_FOOT;
    long inches = eighths % EIGHTHS_PER_FOOT / EIGHTHS_PER_INCH;
    String fraction =
        switch ((int) (eighths % EIGHTHS_PER_INCH)) {
          case 0 -> "";
          case 1 -> ".125";
          case 2 -> ".25";
          case 3 -> ".375";
          case 4 -> ".5";
          case 5 -> ".625";
          case 6 -> ".75";
          default -> ".875";
        };
    return feet + "-" + inches + fraction;
  }
}
