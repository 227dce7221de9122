package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an athlete was born, as far as is known: the day, the month, the year, or nothing.
 *
 * <p>Result lists and statistics often give the year alone. What follows from it is a range of
 * days, and so a range of {@linkplain #agesOn ages}, never a guessed day.
 *
 * <p>{@link #parse(CharSequence)} reads ISO 8601 with a year of four digits, {@code "2006-06-29"},
 * {@code "2006-06"} and {@code "2006"}, and {@code "unknown"}; blanks and other orders of day and
 * month are refused. {@link #toString} writes the same.
 *
 * <pre>{@code
 * BirthDate birth = BirthDate.parse("1989");
 * System.out.println(birth.agesOn(LocalDate.of(2024, 8, 6))); // [34..35]
 * System.out.println(birth.date());                           // Optional.empty
 * }</pre>
 *
 * <p>Two births are equal if the same is known of both. Immutable and safe to share.
 */
public final class BirthDate implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A birth of which nothing is known. */
  public static final BirthDate UNKNOWN = new BirthDate(null, null);

  private static final int LAST_YEAR = 9999;
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DATE_LENGTH = 10;
  private static final String NOTHING_KNOWN = "unknown";

  private final @Nullable LocalDate earliest;
  private final @Nullable LocalDate latest;

  private BirthDate(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    this.earliest = earliest;
    this.latest = latest;
  }

  /**
   * A birth of which the day is known.
   *
   * @param date the day, in the years 1 to 9999
   * @return the birth
   * @throws IllegalArgumentException if the year is out of range
   */
  public static BirthDate of(LocalDate date) {
    requireNonNull(date, "date");
    checkYear(date.getYear());
    return new BirthDate(date, date);
  }

  /**
   * A birth of which the year and the month are known.
   *
   * @param month the month, in the years 1 to 9999
   * @return the birth
   * @throws IllegalArgumentException if the year is out of range
   */
  public static BirthDate ofMonth(YearMonth month) {
    requireNonNull(month, "month");
    checkYear(month.getYear());
    return new BirthDate(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * A birth of which the year is known.
   *
   * @param year the year, from 1 to 9999
   * @return the birth
   * @throws IllegalArgumentException if the year is out of range
   */
  public static BirthDate ofYear(int year) {
    checkYear(year);
    return new BirthDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static void checkYear(int year) {
    checkArgument(year >= 1 && year <= LAST_YEAR, "year: %s is not from 1 to %s", year, LAST_YEAR);
  }

  /**
   * Reads a birth.
   *
   * @param text the text, as the class describes
   * @return the birth
   * @throws EventFormatException if the text is of another form or names a day that does not exist
   */
  public static BirthDate parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new EventFormatException(
                    text,
                    0,
                    "a birth such as 2006-06-29, 2006-06, 2006 or unknown",
                    ImmutableList.of()));
  }

  /**
   * Reads a birth if the text is one; never throws on any text.
   *
   * @param text the text
   * @return the birth, or empty where {@link #parse(CharSequence)} throws
   */
  public static Optional<BirthDate> tryParse(CharSequence text) {
    int start = Blanks.skip(requireNonNull(text, "text"), 0, text.length());
    return read(text.subSequence(start, Blanks.skipBack(text, start, text.length())));
  }

  private static Optional<BirthDate> read(CharSequence text) {
    int length = text.length();
    if (NOTHING_KNOWN.contentEquals(text)) {
      return Optional.of(UNKNOWN);
    }
    int year = number(text, 0, YEAR_LENGTH);
    int month = length == YEAR_LENGTH ? 1 : number(text, YEAR_LENGTH + 1, MONTH_LENGTH);
    int day = length <= MONTH_LENGTH ? 1 : number(text, MONTH_LENGTH + 1, DATE_LENGTH);
    if (year < 1
        || month < 1
        || month > 12
        || day < 1
        || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return switch (length) {
      case YEAR_LENGTH -> Optional.of(ofYear(year));
      case MONTH_LENGTH ->
          hyphenAt(text, YEAR_LENGTH)
              ? Optional.of(ofMonth(YearMonth.of(year, month)))
              : Optional.empty();
      case DATE_LENGTH ->
          hyphenAt(text, YEAR_LENGTH) && hyphenAt(text, MONTH_LENGTH)
              ? Optional.of(of(LocalDate.of(year, month, day)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean hyphenAt(CharSequence text, int index) {
    return text.charAt(index) == '-';
  }

  /** The number that the digits make, or -1 if one of them is missing or no digit of ASCII. */
  private static int number(CharSequence text, int start, int end) {
    if (text.length() < end) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      char digit = text.charAt(i);
      if (!Digits.isDigit(digit)) {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the birth
   * @throws EventFormatException if the text is none
   */
  public static BirthDate valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns the birthday.
   *
   * @return the day, or empty if less is known
   */
  public Optional<LocalDate> date() {
    return earliest != null && earliest.equals(latest) ? earliest() : Optional.empty();
  }

  /**
   * Returns the first day on which the athlete can have been born.
   *
   * @return the day; empty if nothing is known
   */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(earliest);
  }

  /**
   * Returns the last day on which the athlete can have been born.
   *
   * @return the day; empty if nothing is known
   */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(latest);
  }

  /**
   * Returns the ages, in whole years, that the athlete can have on a day. Who is born on 29
   * February comes of age on 1 March of common years.
   *
   * @param day the day
   * @return one age if it is certain; every integer if nothing is known
   */
  public Range<Integer> agesOn(LocalDate day) {
    requireNonNull(day, "day");
    return earliest == null || latest == null
        ? Range.all()
        : Range.closed(age(latest, day), age(earliest, day));
  }

  private static int age(LocalDate birth, LocalDate day) {
    return Math.toIntExact(ChronoUnit.YEARS.between(birth, day));
  }

  /**
   * Returns whether the athlete was certainly not yet born on a day.
   *
   * @param day the day
   * @return whether every day of birth that is possible is later
   */
  public boolean isAfter(LocalDate day) {
    requireNonNull(day, "day");
    return earliest != null && earliest.isAfter(day);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BirthDate that
        && Objects.equals(earliest, that.earliest)
        && Objects.equals(latest, that.latest);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(earliest) + Objects.hashCode(latest);
  }

  /**
   * Returns what is known, in the form that {@link #parse(CharSequence)} reads.
   *
   * @return {@code "2006-06-29"}, {@code "2006-06"}, {@code "2006"} or {@code "unknown"}
   */
  @Override
  public String toString() {
    if (earliest == null) {
      return NOTHING_KNOWN;
    }
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    YearMonth month = YearMonth.from(earliest);
    return month.atEndOfMonth().equals(latest)
        ? month.toString()
        : earliest.toString().substring(0, YEAR_LENGTH);
  }

  @Serial
  private Object writeReplace() {
    return Form.ofText(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }
}
