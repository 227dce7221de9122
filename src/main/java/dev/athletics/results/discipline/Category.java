package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Whose contest it is: men's, women's, mixed or non-binary. Boys and girls are men and women of an
 * {@link AgeGroup}.
 *
 * <p>The category of an {@link Event} and that of an athlete are two things. In an open race, an
 * individual event of {@link #MIXED}, each athlete has a category of their own, which lists and
 * records go by; where it is not known the athlete has none.
 *
 * <p>{@link #parse(CharSequence)} reads the words of many languages in any case, with or without an
 * apostrophe, such as {@code "Men's"}, {@code "W"}, {@code "Boys"}, {@code "Männer"}, {@code
 * "Dames"}, {@code "Mixed"}, {@code "X"}, {@code "Open"}, {@code "Non-Binary"}; all are listed in
 * {@code event_words.tsv}.
 *
 * <pre>{@code
 * System.out.println(Category.parse("Männer"));     // MEN
 * System.out.println(Category.WOMEN.displayName()); // Women
 * }</pre>
 */
public enum Category {
  /** Men, and boys in the age groups. */
  MEN("Men"),
  /** Women, and girls in the age groups. */
  WOMEN("Women"),
  /** Teams of men and women, as in the mixed relays; in individual events a race open to all. */
  MIXED("Mixed"),
  /**
   * Athletes who enter neither the men's nor the women's race of a competition that has a third.
   */
  NON_BINARY("Non-Binary");

  private final String displayName;

  Category(String displayName) {
    this.displayName = displayName;
  }

  /**
   * Reads a category.
   *
   * @param text the text, such as {@code "Men's"} or {@code "W"}
   * @return the category
   * @throws EventFormatException if the text names none
   */
  public static Category parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new EventFormatException(
                    text, 0, EventWords.EXPECTED_CATEGORY, ImmutableList.of()));
  }

  /**
   * Reads a category if the text names one; never throws on any text.
   *
   * @param text the text
   * @return the category, or empty where {@link #parse(CharSequence)} throws
   */
  public static Optional<Category> tryParse(CharSequence text) {
    return EventWords.category(requireNonNull(text, "text"));
  }

  /**
   * Returns the English word.
   *
   * @return {@code "Men"}, {@code "Women"}, {@code "Mixed"} or {@code "Non-Binary"}
   */
  public String displayName() {
    return displayName;
  }
}
