package dev.athletics.results.discipline;

import dev.athletics.results.text.Blanks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that a spreadsheet took for a time of day: with the day on which its calendar begins, with
 * hours that are zero, or with the sign of the morning.
 */
final class SpreadsheetClock {
  private static final int LONGEST_TEXT = 40;

  /** The first days of the calendars of Excel, LibreOffice and pandas, in the forms of ISO 8601. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<day>(?:1899-12-3[01]|1900-01-0[01]|1904-01-01)[T ])?"
              + "(?<hours>\\d{1,2}):(?<rest>\\d{2}:\\d{2}(?:[.,]\\d{1,9})?)(?<morning> ?AM)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ZEROS_AT_THE_END = Pattern.compile("(?<=[.,]\\d{2})0+$|[.,]0+$");

  private SpreadsheetClock() {}

  /** Returns the text of the time and where it begins; empty for what is no time of day. */
  static Optional<String> in(CharSequence text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    Matcher clock = CLOCK.matcher(Blanks.trim(text));
    if (!clock.matches() || clock.group("day") == null && clock.group("morning") == null) {
      return Optional.empty();
    }
    boolean midnight = clock.group("morning") != null && clock.group("hours").equals("12");
    String hours = midnight ? "0" : clock.group("hours");
    String rest = ZEROS_AT_THE_END.matcher(clock.group("rest")).replaceFirst("");
    return Optional.of(hours + ":" + rest);
  }
}
