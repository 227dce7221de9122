package dev.athletics.results.discipline;

/**
 * What can be said to a question when not everything is known: yes, no, or unknown.
 *
 * <p>An athlete of whom only the year of birth is known may or may not be 35 on the day; {@link
 * #UNKNOWN} says so instead of guessing.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2024, 8, 6);
 * System.out.println(AgeGroup.M35.admits(BirthDate.parse("1989-03-01"), day)); // YES
 * System.out.println(AgeGroup.M35.admits(BirthDate.ofYear(1989), day)); // UNKNOWN
 * }</pre>
 */
public enum Answer {
  /** It is so. */
  YES,
  /** It is not so. */
  NO,
  /** What is known leaves it open. */
  UNKNOWN;

  /**
   * Returns the answer of someone who knows.
   *
   * @param yes whether it is so
   * @return {@link #YES} or {@link #NO}
   */
  public static Answer of(boolean yes) {
    return yes ? YES : NO;
  }

  /**
   * Returns whether it is so, with a decision for what is not known.
   *
   * @param ifUnknown what to take {@link #UNKNOWN} for
   * @return true for {@link #YES}, false for {@link #NO}
   */
  public boolean orElse(boolean ifUnknown) {
    return this == UNKNOWN ? ifUnknown : this == YES;
  }

  /**
   * Returns whether it certainly is so.
   *
   * @return true for {@link #YES}
   */
  public boolean isYes() {
    return this == YES;
  }

  /**
   * Returns whether it certainly is not so.
   *
   * @return true for {@link #NO}
   */
  public boolean isNo() {
    return this == NO;
  }
}
