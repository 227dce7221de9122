package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An age group: one under an age, the seniors, or a five-year band of masters.
 *
 * <p>{@code M35} is the band from 35 to 39 of men and of women; {@link #label(Category)} writes
 * {@code W35} for women. The seniors are open to every age. A group under an age is open to anyone
 * younger: a 17-year-old can set an under-20 record.
 *
 * <p>Who belongs to a group is a matter of {@link AgeGroupRules}; {@link #admits(BirthDate,
 * LocalDate)} asks those of World Athletics, extended to the groups it does not have. The order of
 * the constants is by age, with the seniors before the masters.
 *
 * <p>{@link #parse(CharSequence)} reads the constant's name in any case, {@code "Under 20"}, {@code
 * "U-20"}, {@code "W35"}, {@code "V35"}, {@code "Junior"} (U20), {@code "Youth"} (U18), {@code
 * "Senior"} and what {@code event_words.tsv} lists.
 *
 * <pre>{@code
 * AgeGroup group = AgeGroup.parse("W35");
 * System.out.println(group); // M35
 * System.out.println(AgeGroup.U20.admits(LocalDate.of(2006, 1, 1), LocalDate.of(2025, 7, 1))); // true
 * System.out.println(AgeGroup.U20.admits(LocalDate.of(2006, 1, 1), LocalDate.of(2026, 7, 1))); // false
 * }</pre>
 */
public enum AgeGroup {
  /** Under 9. */
  U9,
  /** Under 10. */
  U10,
  /** Under 11. */
  U11,
  /** Under 12. */
  U12,
  /** Under 13. */
  U13,
  /** Under 14. */
  U14,
  /** Under 15. */
  U15,
  /** Under 16. */
  U16,
  /** Under 17. */
  U17,
  /**
   * Under 18, the youngest class of World Athletics (TR 3).
   *
   * @see <a href="{@docRoot}/index.html#tr-3">TR 3</a>
   */
  U18,
  /** Under 19. */
  U19,
  /**
   * Under 20, the class of World Athletics once called juniors (TR 3).
   *
   * @see <a href="{@docRoot}/index.html#tr-3">TR 3</a>
   */
  U20,
  /** Under 23, a class of the areas. */
  U23,
  /** Seniors: open to every age. */
  SENIOR,
  /** Masters from 30 to 34, in some federations only. */
  M30,
  /**
   * Masters from 35 to 39 (TR 3).
   *
   * @see <a href="{@docRoot}/index.html#tr-3">TR 3</a>
   */
  M35,
  /** Masters from 40 to 44. */
  M40,
  /** Masters from 45 to 49. */
  M45,
  /** Masters from 50 to 54. */
  M50,
  /** Masters from 55 to 59. */
  M55,
  /** Masters from 60 to 64. */
  M60,
  /** Masters from 65 to 69. */
  M65,
  /** Masters from 70 to 74. */
  M70,
  /** Masters from 75 to 79. */
  M75,
  /** Masters from 80 to 84. */
  M80,
  /** Masters from 85 to 89. */
  M85,
  /** Masters from 90 to 94. */
  M90,
  /** Masters from 95 to 99. */
  M95,
  /** Masters of 100 and more. */
  M100;

  /**
   * Reads an age group.
   *
   * @param text the text, such as {@code "U20"} or {@code "W35"}; not null
   * @return the age group
   * @throws EventFormatException if the text names none
   */
  public static AgeGroup parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () -> new EventFormatException(text, 0, "an age group such as U20, senior or M35"));
  }

  /**
   * Reads an age group if the text names one; never throws on any text.
   *
   * @param text the text; not null
   * @return the age group, or empty where {@link #parse(CharSequence)} throws
   */
  public static Optional<AgeGroup> tryParse(CharSequence text) {
    return EventWords.ageGroup(requireNonNull(text, "text"));
  }

  /**
   * Answers whether this group admits an athlete by the {@linkplain AgeGroupRules#byCalendarYear()
   * calendar year}: groups under an age by the age on 31 December of the year of the competition,
   * masters by the age on the day (TR 3).
   *
   * @param birth what is known of the athlete's birth; not null
   * @param on the day of the competition; not null
   * @return unknown if what is known of the birth leaves it open
   * @see <a href="{@docRoot}/index.html#tr-3">TR 3</a>
   */
  public Answer admits(BirthDate birth, LocalDate on) {
    return AgeGroupRules.byCalendarYear().admits(this, birth, on);
  }

  /**
   * Returns whether this group admits an athlete whose birthday is known, by the same rules.
   *
   * @param birth the athlete's birthday; not null
   * @param on the day of the competition; not null
   * @return whether the athlete may set records of this group on that day
   */
  public boolean admits(LocalDate birth, LocalDate on) {
    return admits(BirthDate.of(birth), on).isYes();
  }

  /**
   * Returns whether this is a group under an age.
   *
   * @return true from {@link #U9} to {@link #U23}
   */
  public boolean isUnderAge() {
    return compareTo(SENIOR) < 0;
  }

  /**
   * Returns whether this is a band of masters.
   *
   * @return true from {@link #M30} on
   */
  public boolean isMasters() {
    return compareTo(SENIOR) > 0;
  }

  /**
   * Returns how lists write the group of one category.
   *
   * @param category the category; not null
   * @return {@code "W35"} for the women of {@link #M35}, otherwise the name: {@code "U20"}, {@code
   *     "SENIOR"}, {@code "M35"}
   */
  public String label(Category category) {
    requireNonNull(category, "category");
    return category == Category.WOMEN && isMasters() ? "W" + name().substring(1) : name();
  }
}
