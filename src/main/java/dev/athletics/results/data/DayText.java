package dev.athletics.results.data;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Digits;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads days as databases and people write them, and refuses those that could be two. */
final class DayText {
  private static final int ISO_LENGTH = 10;
  private static final int YEAR_LENGTH = 4;
  private static final int MONTHS = 12;
  private static final String EXPECTED = "a day such as 2024-08-06 or 6 August 2024";
  private static final Splitter PARTS =
      Splitter.on(CharMatcher.anyOf("-./,").or(CharMatcher.forPredicate(Blanks::isBlank)))
          .omitEmptyStrings();

  private final @Nullable DayOrder order;

  DayText(@Nullable DayOrder order) {
    this.order = order;
  }

  /**
   * Returns the day that a text says.
   *
   * @throws TextFormatException if it says none, or could be two days
   */
  LocalDate read(String text) {
    return isIso(text) ? iso(text) : ofParts(text, PARTS.splitToList(text));
  }

  private static boolean isIso(String text) {
    return Digits.skip(text, 0, text.length()) == YEAR_LENGTH
        && text.length() >= ISO_LENGTH
        && text.charAt(YEAR_LENGTH) == '-'
        && Digits.skip(text, 5, text.length()) == 7
        && text.charAt(7) == '-'
        && Digits.skip(text, 8, text.length()) == ISO_LENGTH;
  }

  private static LocalDate iso(String text) {
    if (text.length() > ISO_LENGTH && !isMidnight(text.substring(ISO_LENGTH))) {
      throw new TextFormatException(text, ISO_LENGTH, "a day without a time of day");
    }
    return day(text, number(text, 0, 4), number(text, 5, 7), number(text, 8, ISO_LENGTH));
  }

  /** Databases write a day without a time as its first moment. */
  private static boolean isMidnight(String time) {
    return (time.charAt(0) == 'T' || time.charAt(0) == ' ')
        && CharMatcher.anyOf("0:.").matchesAllOf(time.substring(1));
  }

  private LocalDate ofParts(String text, List<String> parts) {
    if (parts.size() != 3) {
      throw new TextFormatException(text, 0, EXPECTED);
    }
    if (isYear(parts.get(0))) {
      return day(text, year(parts.get(0)), month(text, parts.get(1)), figure(text, parts.get(2)));
    }
    if (!isYear(parts.get(2))) {
      throw new TextFormatException(text, 0, EXPECTED + ", with a year of four figures");
    }
    return yearLast(text, year(parts.get(2)), parts.get(0), parts.get(1));
  }

  private LocalDate yearLast(String text, int year, String first, String second) {
    if (!isFigure(first)) {
      return day(text, year, month(text, first), figure(text, second));
    }
    if (!isFigure(second)) {
      return day(text, year, month(text, second), figure(text, first));
    }
    int one = figure(text, first);
    int two = figure(text, second);
    return isDayFirst(text, one, two) ? day(text, year, two, one) : day(text, year, one, two);
  }

  private boolean isDayFirst(String text, int first, int second) {
    if (order != null) {
      return order == DayOrder.DAY_FIRST;
    }
    boolean ordinal = text.indexOf('.') >= 0;
    if (!ordinal && first != second && first <= MONTHS && second <= MONTHS) {
      throw new TextFormatException(
          text,
          0,
          "a day in a known order, since "
              + second
              + " could be the day or the month; see DayOrder");
    }
    return ordinal || first > MONTHS;
  }

  private static int month(String text, String part) {
    return isFigure(part)
        ? figure(text, part)
        : CellWords.month(part)
            .map(Month::getValue)
            .orElseThrow(() -> new TextFormatException(text, text.indexOf(part), "a month"));
  }

  private static boolean isYear(String part) {
    return part.length() == YEAR_LENGTH && Digits.skip(part, 0, YEAR_LENGTH) == YEAR_LENGTH;
  }

  private static int year(String part) {
    return number(part, 0, YEAR_LENGTH);
  }

  private static boolean isFigure(String part) {
    return part.length() <= 2 && Digits.skip(part, 0, part.length()) == part.length();
  }

  private static int figure(String text, String part) {
    if (!isFigure(part)) {
      throw new TextFormatException(text, text.indexOf(part), EXPECTED);
    }
    return number(part, 0, part.length());
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static LocalDate day(String text, int year, int month, int day) {
    Optional<LocalDate> date =
        year >= 1 && month >= 1 && month <= MONTHS && day >= 1
            ? Optional.of(YearMonth.of(year, month))
                .filter(it -> it.isValidDay(day))
                .map(it -> it.atDay(day))
            : Optional.empty();
    return date.orElseThrow(() -> new TextFormatException(text, 0, "a day of the calendar"));
  }
}
