package dev.athletics.results.discipline;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.athletics.results.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * One word that names an age group by its ages: letters, one or two ages, and letters again, as in
 * {@code u20w}, {@code w35-39}, {@code v40m}, {@code 11-12}, {@code 30&over}.
 */
final class AgeGroupText {
  /** Words before an age that open the group to anyone younger. */
  static final ImmutableSet<String> UNDER = ImmutableSet.of("u", "under", "sub");

  private static final ImmutableSet<String> AND_UNDER =
      ImmutableSet.of("u", "&u", "under", "&under", "andunder");
  private static final ImmutableSet<String> AND_OVER =
      ImmutableSet.of("+", "over", "&over", "andover", "&o", "up", "&up", "andup", "plus");

  /** After an age. */
  private static final ImmutableMap<String, Category> CATEGORIES =
      ImmutableMap.of(
          "m", Category.MEN,
          "b", Category.MEN,
          "w", Category.WOMEN,
          "f", Category.WOMEN,
          "g", Category.WOMEN);

  /** Before {@code u20}, which they make one of boys or girls. */
  private static final ImmutableMap<String, Category> YOUNG =
      ImmutableMap.of(
          "mu", Category.MEN,
          "mju", Category.MEN,
          "wu", Category.WOMEN,
          "fu", Category.WOMEN,
          "wju", Category.WOMEN);

  /** Before the ages of masters. */
  private static final ImmutableMap<String, Category> MASTERS =
      ImmutableMap.<String, Category>builder()
          .put("mv", Category.MEN)
          .put("vm", Category.MEN)
          .put("mm", Category.MEN)
          .put("sm", Category.MEN)
          .put("f", Category.WOMEN)
          .put("wv", Category.WOMEN)
          .put("vw", Category.WOMEN)
          .put("fv", Category.WOMEN)
          .put("vf", Category.WOMEN)
          .put("sf", Category.WOMEN)
          .put("sw", Category.WOMEN)
          .buildOrThrow();

  private static final String MEN_OR_MASTERS = "m";
  private static final String WOMEN = "w";
  private static final ImmutableSet<String> VETERANS = ImmutableSet.of("v", "ak");

  /** Before ages that are written out. */
  private static final ImmutableSet<String> AGES = ImmutableSet.of("age", "ages", "aged");

  private static final CharMatcher DASHES = CharMatcher.anyOf("-\u2010\u2011\u2013\u2014");
  private static final CharMatcher BETWEEN = DASHES.or(CharMatcher.is(' '));
  private static final int LONGEST = 20;
  private static final int DIGITS_OF_AN_AGE = 3;

  /** Ages that are written out as "under" or "sub"; a sub-4 mile is not for children. */
  private static final Range<Integer> WRITTEN_OUT = Range.closed(5, 39);

  private final String before;
  private final int age;
  private final @Nullable Integer oldest;
  private final String after;

  private AgeGroupText(String before, int age, @Nullable Integer oldest, String after) {
    this.before = before;
    this.age = age;
    this.oldest = oldest;
    this.after = after;
  }

  /** What a word says, or null if it names no age group. */
  static EventWords.@Nullable Meaning read(String folded) {
    int firstDigit = Digits.indexIn(folded, 0, folded.length());
    AgeGroupText text =
        firstDigit == folded.length() || folded.length() > LONGEST
            ? null
            : split(folded, firstDigit);
    return text == null ? null : text.meaning();
  }

  private static @Nullable AgeGroupText split(String folded, int firstDigit) {
    int end = endOfDigits(folded, firstDigit);
    String before = BETWEEN.trimTrailingFrom(folded.substring(0, firstDigit));
    int next = end;
    while (next < folded.length() && BETWEEN.matches(folded.charAt(next))) {
      next++;
    }
    boolean isRange = next > end && DASHES.matchesAnyOf(folded.substring(end, next));
    int endOfOldest = isRange ? endOfDigits(folded, next) : next;
    boolean hasOldest = endOfOldest > next;
    if (!isAge(folded, firstDigit, end) || hasOldest && !isAge(folded, next, endOfOldest)) {
      return null;
    }
    String after = BETWEEN.removeFrom(folded.substring(hasOldest ? endOfOldest : end));
    Integer oldest = hasOldest ? Integer.valueOf(folded.substring(next, endOfOldest)) : null;
    return new AgeGroupText(
        before, Integer.parseInt(folded.substring(firstDigit, end)), oldest, after);
  }

  private static int endOfDigits(String folded, int start) {
    return Digits.skip(folded, start, folded.length());
  }

  private static boolean isAge(String folded, int start, int end) {
    return end - start <= DIGITS_OF_AN_AGE
        && folded.charAt(start) != '0'
        && AgeGroup.isAge(Integer.parseInt(folded.substring(start, end)));
  }

  private EventWords.@Nullable Meaning meaning() {
    if (before.isEmpty()) {
      return of(null, ages());
    }
    if (UNDER.contains(before)) {
      return under();
    }
    if (AGES.contains(before)) {
      return of(null, isAlone() ? AgeGroup.between(age, age) : ages());
    }
    Category young = YOUNG.get(before);
    return young == null ? afterLetters() : of(young, isAlone() ? AgeGroup.under(age) : null);
  }

  private EventWords.@Nullable Meaning under() {
    Category category = CATEGORIES.get(after);
    boolean isWrittenOut = !before.equals("u");
    boolean isRead =
        oldest == null
            && (after.isEmpty() || category != null && !isWrittenOut)
            && (!isWrittenOut || WRITTEN_OUT.contains(age));
    return of(category, isRead ? AgeGroup.under(age) : null);
  }

  private EventWords.@Nullable Meaning afterLetters() {
    if (before.equals(MEN_OR_MASTERS)) {
      AgeGroup group = agesAfterLetter(true);
      return group == null ? null : new EventWords.Meaning(Category.MEN, group, true);
    }
    if (before.equals(WOMEN)) {
      return of(Category.WOMEN, agesAfterLetter(true));
    }
    if (VETERANS.contains(before)) {
      AgeGroup group =
          after.isEmpty() || CATEGORIES.containsKey(after) ? band() : agesAfterLetter(false);
      return of(CATEGORIES.get(after), group);
    }
    Category category = MASTERS.get(before);
    return category == null ? null : of(category, agesAfterLetter(false));
  }

  private @Nullable AgeGroup agesAfterLetter(boolean singleAges) {
    AgeGroup group = isAlone() ? AgeGroup.afterLetter(age).orElse(null) : ages();
    return group == null || singleAges || group.isMasters() ? group : null;
  }

  private @Nullable AgeGroup band() {
    AgeGroup group = oldest == null ? AgeGroup.afterLetter(age).orElse(null) : range();
    return group == null || group.isMasters() ? group : null;
  }

  /** The ages as they stand: 11-12, 30+, 8&under. */
  private @Nullable AgeGroup ages() {
    if (oldest != null) {
      return after.isEmpty() ? range() : null;
    }
    if (AND_OVER.contains(after)) {
      return AgeGroup.from(age);
    }
    return AND_UNDER.contains(after) && AgeGroup.isAge(age + 1) ? AgeGroup.under(age + 1) : null;
  }

  private @Nullable AgeGroup range() {
    return oldest == null || oldest < age ? null : AgeGroup.between(age, oldest);
  }

  private boolean isAlone() {
    return oldest == null && after.isEmpty();
  }

  private static EventWords.@Nullable Meaning of(
      @Nullable Category category, @Nullable AgeGroup group) {
    return group == null ? null : new EventWords.Meaning(category, group, false);
  }
}
