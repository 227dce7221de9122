package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Whose contest it is: men's, women's or mixed. Boys and girls are men and women of an {@link
 * AgeGroup}.
 *
 * <p>{@link #parse(CharSequence)} reads the words of many languages in any case, with or without an
 * apostrophe, such as {@code "Men's"}, {@code "W"}, {@code "Boys"}, {@code "Männer"}, {@code
 * "Dames"}, {@code "Mixed"}, {@code "X"}; all are listed in {@code event_words.tsv}.
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
  /** Teams of men and women, as in the mixed relays. */
  MIXED("Mixed");

  private final String displayName;

  Category(String displayName) {
    this.displayName = displayName;
  }

  /**
   * Reads a category.
   *
   * @param text the text, such as {@code "Men's"} or {@code "W"}; not null
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
   * @param text the text; not null
   * @return the category, or empty where {@link #parse(CharSequence)} throws
   */
  public static Optional<Category> tryParse(CharSequence text) {
    return EventWords.category(requireNonNull(text, "text"));
  }

  /**
   * Returns the English word.
   *
   * @return {@code "Men"}, {@code "Women"} or {@code "Mixed"}
   */
  public String displayName() {
    return displayName;
  }
}
