package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The day on which an athlete's age decides about their age group, such as the last day of the year
 * of the competition.
 *
 * <p>A federation with a rule of another kind writes it as a lambda; {@link #inSeason(MonthDay,
 * MonthDay)} covers those that fix a day in the year. Implementations are immutable; those made
 * here are equal if they fix the same day.
 *
 * <pre>{@code
 * AgeDay august = AgeDay.inSeason(MonthDay.of(8, 31), MonthDay.of(9, 1));
 * System.out.println(august.of(LocalDate.of(2024, 10, 5)));             // 2025-08-31
 * System.out.println(AgeDay.endOfYear().of(LocalDate.of(2024, 10, 5))); // 2024-12-31
 * }</pre>
 */
@FunctionalInterface
public interface AgeDay extends Serializable {

  /**
   * Returns the day on which the age counts for a competition.
   *
   * @param competition the day of the competition
   * @return the day whose age counts, before, on or after the day of the competition
   */
  LocalDate of(LocalDate competition);

  /**
   * The day of the competition itself, as masters count (TR 3).
   *
   * @return the rule
   * @see <a href="{@docRoot}/index.html#tr-3">TR 3</a>
   */
  static AgeDay competition() {
    return DayOfCompetition.INSTANCE;
  }

  /**
   * 31 December of the year of the competition, as World Athletics counts for U18 and U20 (TR 3).
   *
   * @return the rule
   * @see <a href="{@docRoot}/index.html#tr-3">TR 3</a>
   */
  static AgeDay endOfYear() {
    return inSeason(MonthDay.of(12, 31), MonthDay.of(1, 1));
  }

  /**
   * A fixed day within the season of the competition: 31 August within a season from 1 October is,
   * for a competition in November 2025, 31 August 2026.
   *
   * @param day the day
   * @param seasonStart the first day of the season, which lasts a year
   * @return the rule
   */
  static AgeDay inSeason(MonthDay day, MonthDay seasonStart) {
    return new DayOfSeason(day, seasonStart);
  }

  /**
   * 31 December of the year in which the season of the competition ends: within seasons from 1
   * September that is, for a competition in November 2025 as for one in May 2026, 31 December 2026.
   *
   * @param seasonStart the first day of the season, which lasts a year
   * @return the rule
   */
  static AgeDay endOfYearOfSeason(MonthDay seasonStart) {
    return new EndOfSecondYear(seasonStart);
  }
}

/** For seasons that run over two years. */
record EndOfSecondYear(MonthDay seasonStart) implements AgeDay {
  private static final long serialVersionUID = 1L;
  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

  EndOfSecondYear {
    requireNonNull(seasonStart, "seasonStart");
  }

  @Override
  public LocalDate of(LocalDate competition) {
    int year = competition.getYear();
    boolean isBeforeStart = competition.isBefore(seasonStart.atYear(year));
    return LocalDate.of(isBeforeStart || seasonStart.equals(NEW_YEAR) ? year : year + 1, 12, 31);
  }
}

/** An enum, so that it stays one instance when serialized. */
enum DayOfCompetition implements AgeDay {
  INSTANCE;

  @Override
  public LocalDate of(LocalDate competition) {
    return requireNonNull(competition, "competition");
  }
}

record DayOfSeason(MonthDay day, MonthDay seasonStart) implements AgeDay {
  private static final long serialVersionUID = 1L;

  DayOfSeason {
    requireNonNull(day, "day");
    requireNonNull(seasonStart, "seasonStart");
  }

  @Override
  public LocalDate of(LocalDate competition) {
    int year = competition.getYear();
    LocalDate start = seasonStart.atYear(year);
    if (start.isAfter(competition)) {
      start = seasonStart.atYear(year - 1);
    }
    LocalDate inYearOfStart = day.atYear(start.getYear());
    return inYearOfStart.isBefore(start) ? day.atYear(start.getYear() + 1) : inYearOfStart;
  }
}
