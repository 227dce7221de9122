package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.Words;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An age group: the athletes under an age, the seniors, a five-year band of masters, or any other
 * range of ages that a competition or a federation uses.
 *
 * <p>The usual groups are constants. The others are made by {@link #under(int)}, {@link
 * #between(int, int)} and {@link #from(int)}; the same ages are always the same group, so {@code
 * between(35, 39)} equals {@link #M35}. A group under an age is open to anyone younger: a
 * 17-year-old can set an under-20 record. A range such as 11 to 12 is not. The seniors are open to
 * every age.
 *
 * <p>The {@link #code() code} of a group is one of
 *
 * <ul>
 *   <li>{@code U20} for a group under an age,
 *   <li>{@code SENIOR},
 *   <li>{@code M35} for the band of masters from 35 to 39, and {@code M15} for the single age of
 *       15; {@link #label(Category)} writes {@code W35} and {@code W15} for women,
 *   <li>{@code 11-12} for other ranges,
 *   <li>{@code 30+} for 30 and over.
 * </ul>
 *
 * <p>{@link #parse(CharSequence)} reads the code in any case, and also {@code "Under 20"}, {@code
 * "U-20"}, {@code "19&under"}, {@code "8U"}, {@code "30&over"}, {@code "W35"}, {@code "V35"},
 * {@code "SM40"}, {@code "30-34"}, {@code "Junior"} (U20), {@code "Senior"} and the words in {@code
 * event_words.tsv}.
 *
 * <p>The ages are those that the name of the group says. Which day's age counts, and who belongs to
 * which group, is a matter of {@link AgeGroupRules}; {@link #admits(BirthDate, LocalDate)} asks
 * those of World Athletics, extended to the groups it does not have.
 *
 * <pre>{@code
 * AgeGroup group = AgeGroup.parse("W35");
 * System.out.println(group); // M35
 * System.out.println(AgeGroup.between(11, 12)); // 11-12
 * System.out.println(AgeGroup.U20.admits(LocalDate.of(2006, 1, 1), LocalDate.of(2025, 7, 1))); // true
 * System.out.println(AgeGroup.U20.admits(LocalDate.of(2006, 1, 1), LocalDate.of(2026, 7, 1))); // false
 * }</pre>
 *
 * <p>The natural order is by age, with the seniors after the young and before the masters; it is
 * consistent with equals. Immutable and safe to share; serialized as its code.
 */
public final class AgeGroup implements Comparable<AgeGroup>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NO_LIMIT = Integer.MAX_VALUE;
  private static final int OLDEST = 150;
  private static final int YOUNGEST_MASTER = 30;
  private static final int BAND = 5;
  private static final int COMING_OF_AGE = 20;

  /** Under 9. */
  public static final AgeGroup U9 = new AgeGroup(0, 8);

  /** Under 10. */
  public static final AgeGroup U10 = new AgeGroup(0, 9);

  /** Under 11. */
  public static final AgeGroup U11 = new AgeGroup(0, 10);

  /** Under 12. */
  public static final AgeGroup U12 = new AgeGroup(0, 11);

  /** Under 13. */
  public static final AgeGroup U13 = new AgeGroup(0, 12);

  /** Under 14. */
  public static final AgeGroup U14 = new AgeGroup(0, 13);

  /** Under 15. */
  public static final AgeGroup U15 = new AgeGroup(0, 14);

  /** Under 16. */
  public static final AgeGroup U16 = new AgeGroup(0, 15);

  /** Under 17. */
  public static final AgeGroup U17 = new AgeGroup(0, 16);

  /**
   * Under 18, the youngest class of World Athletics (TR 3).
   *
   * @see <a href="{@docRoot}/index.html#tr-3">TR 3</a>
   */
  public static final AgeGroup U18 = new AgeGroup(0, 17);

  /** Under 19. */
  public static final AgeGroup U19 = new AgeGroup(0, 18);

  /**
   * Under 20, the class of World Athletics once called juniors (TR 3).
   *
   * @see <a href="{@docRoot}/index.html#tr-3">TR 3</a>
   */
  public static final AgeGroup U20 = new AgeGroup(0, 19);

  /** Under 23, a class of the areas. */
  public static final AgeGroup U23 = new AgeGroup(0, 22);

  /** Seniors: open to every age. */
  public static final AgeGroup SENIOR = new AgeGroup(0, NO_LIMIT);

  /** Masters from 30 to 34, in some federations only. */
  public static final AgeGroup M30 = new AgeGroup(30, 34);

  /**
   * Masters from 35 to 39 (TR 3).
   *
   * @see <a href="{@docRoot}/index.html#tr-3">TR 3</a>
   */
  public static final AgeGroup M35 = new AgeGroup(35, 39);

  /** Masters from 40 to 44. */
  public static final AgeGroup M40 = new AgeGroup(40, 44);

  /** Masters from 45 to 49. */
  public static final AgeGroup M45 = new AgeGroup(45, 49);

  /** Masters from 50 to 54. */
  public static final AgeGroup M50 = new AgeGroup(50, 54);

  /** Masters from 55 to 59. */
  public static final AgeGroup M55 = new AgeGroup(55, 59);

  /** Masters from 60 to 64. */
  public static final AgeGroup M60 = new AgeGroup(60, 64);

  /** Masters from 65 to 69. */
  public static final AgeGroup M65 = new AgeGroup(65, 69);

  /** Masters from 70 to 74. */
  public static final AgeGroup M70 = new AgeGroup(70, 74);

  /** Masters from 75 to 79. */
  public static final AgeGroup M75 = new AgeGroup(75, 79);

  /** Masters from 80 to 84. */
  public static final AgeGroup M80 = new AgeGroup(80, 84);

  /** Masters from 85 to 89. */
  public static final AgeGroup M85 = new AgeGroup(85, 89);

  /** Masters from 90 to 94. */
  public static final AgeGroup M90 = new AgeGroup(90, 94);

  /** Masters from 95 to 99. */
  public static final AgeGroup M95 = new AgeGroup(95, 99);

  /** Masters from 100 to 104. */
  public static final AgeGroup M100 = new AgeGroup(100, 104);

  /** Masters from 105 to 109. */
  public static final AgeGroup M105 = new AgeGroup(105, 109);

  private static final ImmutableList<AgeGroup> USUAL =
      ImmutableList.of(
          U9, U10, U11, U12, U13, U14, U15, U16, U17, U18, U19, U20, U23, SENIOR, M30, M35, M40,
          M45, M50, M55, M60, M65, M70, M75, M80, M85, M90, M95, M100, M105);

  /** The youngest age, 0 where the group is open to anyone younger. */
  private final int youngest;

  private final int oldest;

  private AgeGroup(int youngest, int oldest) {
    this.youngest = youngest;
    this.oldest = oldest;
  }

  /** The constant of these ages where there is one, so that most comparisons end at once. */
  private static AgeGroup ofAges(int youngest, int oldest) {
    AgeGroup group = new AgeGroup(youngest, oldest);
    int usual = USUAL.indexOf(group);
    return usual < 0 ? group : USUAL.get(usual);
  }

  /**
   * Returns the group under an age.
   *
   * @param age the first age that is too old, from 1 to 150
   * @return the group, such as {@code U16}
   * @throws IllegalArgumentException if the age is out of range
   */
  public static AgeGroup under(int age) {
    checkAge(age, "age");
    return ofAges(0, age - 1);
  }

  /**
   * Returns the group of a range of ages.
   *
   * @param youngest the youngest age, from 1 to 150
   * @param oldest the oldest age, from the youngest to 150
   * @return the group, such as {@code 11-12}; {@link #M35} for 35 to 39, {@code M15} for 15 to 15
   * @throws IllegalArgumentException if an age is out of range
   */
  public static AgeGroup between(int youngest, int oldest) {
    checkAge(youngest, "youngest");
    checkAge(oldest, "oldest");
    checkArgument(youngest <= oldest, "oldest: %s is less than %s", oldest, youngest);
    return ofAges(youngest, oldest);
  }

  /**
   * Returns the group of a range of ages; the same as {@link #between(int, int)}.
   *
   * @param youngest the youngest age, from 1 to 150
   * @param oldest the oldest age, from the youngest to 150
   * @return the group, such as {@link #M30} for 30 to 34
   * @throws IllegalArgumentException if an age is out of range
   */
  public static AgeGroup of(int youngest, int oldest) {
    return between(youngest, oldest);
  }

  /**
   * Returns the group of an age and all older ones.
   *
   * @param youngest the youngest age, from 1 to 150
   * @return the group, such as {@code 30+}
   * @throws IllegalArgumentException if the age is out of range
   */
  public static AgeGroup from(int youngest) {
    checkAge(youngest, "youngest");
    return ofAges(youngest, NO_LIMIT);
  }

  private static void checkAge(int age, String parameter) {
    checkArgument(isAge(age), "%s: %s is not from 1 to %s", parameter, age, OLDEST);
  }

  /** Whether an age can bound a group. */
  static boolean isAge(int age) {
    return age >= 1 && age <= OLDEST;
  }

  /**
   * Returns the constants of this class.
   *
   * @return the usual groups, from the youngest to the oldest
   */
  public static ImmutableList<AgeGroup> usual() {
    return USUAL;
  }

  /**
   * Reads an age group.
   *
   * @param text the text, such as {@code "U20"} or {@code "W35"}
   * @return the age group
   * @throws EventFormatException if the text names none
   */
  public static AgeGroup parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new EventFormatException(
                    text,
                    Words.firstUnknown(
                        text, word -> EventWords.isFirstOfPair(EventWords.fold(word))),
                    "an age group such as U20, senior, M35 or 11-12",
                    ImmutableList.of()));
  }

  /**
   * Reads an age group if the text names one; never throws on any text.
   *
   * @param text the text
   * @return the age group, or empty where {@link #parse(CharSequence)} throws
   */
  public static Optional<AgeGroup> tryParse(CharSequence text) {
    return EventWords.ageGroup(requireNonNull(text, "text"));
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the age group
   * @throws EventFormatException if the text names none
   */
  public static AgeGroup valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns whether this group admits an athlete by the {@linkplain AgeGroupRules#byCalendarYear()
   * calendar year}: the young by the age on 31 December of the year of the competition, masters by
   * the age on the day (TR 3).
   *
   * @param birth what is known of the athlete's birth
   * @param on the day of the competition
   * @return unknown if what is known of the birth leaves it open
   * @see <a href="{@docRoot}/index.html#tr-3">TR 3</a>
   */
  public Answer admits(BirthDate birth, LocalDate on) {
    return AgeLimit.byCalendarYear(this).admits(birth, on);
  }

  /**
   * Returns whether this group admits an athlete whose birthday is known, by the same rules.
   *
   * @param birth the athlete's birthday
   * @param on the day of the competition
   * @return whether the athlete may set records of this group on that day
   */
  public boolean admits(LocalDate birth, LocalDate on) {
    return admits(BirthDate.of(birth), on).isYes();
  }

  /**
   * Returns whether this is a group under an age, open to anyone younger.
   *
   * @return true for {@link #U9} to {@link #U23} and every other group under an age
   */
  public boolean isUnderAge() {
    return youngest == 0 && oldest != NO_LIMIT;
  }

  /**
   * Returns whether this is a group of masters.
   *
   * @return true where the youngest is 30 or older
   */
  public boolean isMasters() {
    return youngest >= YOUNGEST_MASTER;
  }

  /**
   * Returns the ages, in whole years, that the name of the group says.
   *
   * @return the ages, without a lower bound for a group under an age; every age for the seniors
   */
  public Range<Integer> ages() {
    if (youngest == 0) {
      return oldest == NO_LIMIT ? Range.all() : Range.atMost(oldest);
    }
    return oldest == NO_LIMIT ? Range.atLeast(youngest) : Range.closed(youngest, oldest);
  }

  /**
   * Returns the canonical text.
   *
   * @return the code, such as {@code "U20"}, {@code "SENIOR"}, {@code "M35"}, {@code "11-12"}
   */
  public String code() {
    if (oldest == NO_LIMIT) {
      return youngest == 0 ? "SENIOR" : youngest + "+";
    }
    if (youngest == 0) {
      return "U" + (oldest + 1);
    }
    return hasLetter() ? "M" + youngest : youngest + "-" + oldest;
  }

  /** Whether the code is a letter, which says the category too, and one age. */
  boolean hasLetter() {
    return isBand() || (youngest > 0 && youngest == oldest && oldest < COMING_OF_AGE);
  }

  private boolean isBand() {
    return isMasters() && youngest % BAND == 0 && oldest - youngest == BAND - 1;
  }

  /**
   * Returns the group that one age after the letter of men or women names: the single age of the
   * young, the band of the masters.
   */
  static Optional<AgeGroup> afterLetter(int age) {
    AgeGroup group =
        age < COMING_OF_AGE ? new AgeGroup(age, age) : new AgeGroup(age, age + BAND - 1);
    return isAge(age) && group.hasLetter()
        ? Optional.of(ofAges(group.youngest, group.oldest))
        : Optional.empty();
  }

  /**
   * Returns how lists write the group of one category.
   *
   * @param category the category
   * @return {@code "W35"} for the women of {@link #M35}, otherwise the code: {@code "U20"}, {@code
   *     "SENIOR"}, {@code "M35"}
   */
  public String label(Category category) {
    requireNonNull(category, "category");
    return category == Category.WOMEN && hasLetter() ? "W" + youngest : code();
  }

  /**
   * Compares by age, the young before the seniors and the masters after them; consistent with
   * equals.
   *
   * @param other the group to compare with
   * @return negative, zero or positive as this group comes before, is or comes after the other
   */
  @Override
  public int compareTo(AgeGroup other) {
    int byRank = Integer.compare(rank(), other.rank());
    if (byRank != 0) {
      return byRank;
    }
    int byOldest = Integer.compare(oldest, other.oldest);
    int byYoungest = Integer.compare(youngest, other.youngest);
    return isYoung()
        ? (byOldest == 0 ? byYoungest : byOldest)
        : (byYoungest == 0 ? byOldest : byYoungest);
  }

  private int rank() {
    return isYoung() ? -1 : youngest == 0 ? 0 : 1;
  }

  private boolean isYoung() {
    return oldest != NO_LIMIT && !isMasters();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof AgeGroup that && youngest == that.youngest && oldest == that.oldest;
  }

  @Override
  public int hashCode() {
    return 31 * youngest + oldest;
  }

  /**
   * Returns the code, which {@link #parse(CharSequence)} reads back.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code();
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
