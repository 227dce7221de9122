package dev.athletics.results.mark;

/**
 * The edition of the rule book of World Athletics that this library follows.
 *
 * <p>This is the only place that names it. Rules are cited by the numbers they have in this
 * edition; what changed over the years goes by the date of a mark.
 *
 * <pre>{@code
 * System.out.println(TimeRounding.PHOTO_FINISH.edition().equals(RuleBook.EDITION)); // true
 * }</pre>
 */
public final class RuleBook {
  /** The Competition Rules (CR) and the Technical Rules (TR) of World Athletics, and their day. */
  public static final String EDITION =
      "World Athletics Competition and Technical Rules of 9 September 2025, "
          + "with what is in force on 1 January 2026";

  private RuleBook() {}
}
