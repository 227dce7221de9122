package dev.athletics.results;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Folding;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's name as it was given: the given and the family part, in their own case, order and
 * script.
 *
 * <p>It does not judge names: either part may be empty (not both), and nothing is capitalised,
 * transliterated or reordered. Two spellings of one person's name are two names that are not equal;
 * {@link #foldingKey()} is what a search compares. Equality sees both parts, letter by letter.
 *
 * <pre>{@code
 * PersonName name = PersonName.parse("Karsten WARHOLM");
 * System.out.println(name.family());                                 // WARHOLM
 * System.out.println(new PersonName("José", "MÜLLER").foldingKey()); // jose muller
 * }</pre>
 *
 * @param given the given name or names, possibly empty
 * @param family the family name or names, possibly empty
 */
public record PersonName(String given, String family) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "al", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "la", "le", "st.",
          "ten", "van", "von");

  /**
   * Trims and checks the parts.
   *
   * @param given the given name or names, possibly empty
   * @param family the family name or names, possibly empty
   * @throws IllegalArgumentException if both parts are blank
   */
  public PersonName {
    given = Blanks.trim(requireNonNull(given, "given"));
    family = Blanks.trim(requireNonNull(family, "family"));
    if (given.isEmpty() && family.isEmpty()) {
      throw new IllegalArgumentException("name must not be empty");
    }
  }

  /**
   * Splits a name written in one piece, by the habit of result sheets to write the family name in
   * capitals.
   *
   * <p>{@code KERR Josh} and {@code Josh KERR} have the family name {@code KERR}, {@code De GRASSE
   * Andre} has {@code De GRASSE}. Where nothing is in capitals, or everything is, the last word is
   * the family name.
   *
   * @param asWritten the name as a sheet prints it
   * @return the name in its two parts
   * @throws TextFormatException if the text is blank
   */
  public static PersonName parse(CharSequence asWritten) {
    String text = Blanks.collapse(requireNonNull(asWritten, "asWritten"));
    if (text.isEmpty()) {
      throw new TextFormatException(asWritten, asWritten.length(), "a name");
    }
    int from = startOfFirstWordInCapitals(text);
    int to = endOfLastWordInCapitals(text);
    if (from < to) {
      from = startWithParticles(text, from);
    }
    boolean capitalsTell = from < to && to - from < text.length();
    return capitalsTell
        ? split(text, from, to)
        : split(text, text.lastIndexOf(' ') + 1, text.length());
  }

  /**
   * Splits a name written in one piece as {@link #parse} does, or tells that there is none.
   *
   * @param asWritten the name as a sheet prints it
   * @return the name in its two parts, or nothing if the text is blank
   */
  public static Optional<PersonName> tryParse(CharSequence asWritten) {
    return Blanks.isBlank(requireNonNull(asWritten, "asWritten"))
        ? Optional.empty()
        : Optional.of(parse(asWritten));
  }

  private static int startOfFirstWordInCapitals(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(' ', start) < 0 ? text.length() : text.indexOf(' ', start);
      if (isInCapitals(text, start, end)) {
        return start;
      }
      start = end + 1;
    }
    return text.length();
  }

  private static int endOfLastWordInCapitals(String text) {
    int end = text.length();
    while (end > 0) {
      int start = startOfWordBefore(text, end);
      if (isInCapitals(text, start, end)) {
        return end;
      }
      end = start - 1;
    }
    return 0;
  }

  private static int startOfWordBefore(String text, int end) {
    return text.lastIndexOf(' ', end - 1) + 1;
  }

  private static int startWithParticles(String text, int start) {
    int from = start;
    while (from > 0) {
      int before = startOfWordBefore(text, from - 1);
      if (!PARTICLES.contains(text.substring(before, from - 1).toLowerCase(Locale.ROOT))) {
        return from;
      }
      from = before;
    }
    return from;
  }

  private static PersonName split(String text, int from, int to) {
    String before = text.substring(0, Math.max(0, from - 1));
    String after = text.substring(Math.min(to + 1, text.length()));
    String given =
        before.isEmpty() || after.isEmpty() ? before.concat(after) : before + " " + after;
    return new PersonName(given, text.substring(from, to));
  }

  /** Counts letters, so that {@code McDONALD} is in capitals and an initial is not. */
  private static boolean isInCapitals(String text, int start, int end) {
    int upper = 0;
    int lower = 0;
    for (int i = start; i < end; i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 1 && upper > lower;
  }

  /**
   * Returns the key under which a search finds this name whatever its spelling: lower case, without
   * accents, the words of both parts in alphabetical order.
   *
   * <p>{@code NORDÅS Narve Gilje} and {@code Narve Gilje Nordas} have one key, {@code gilje narve
   * nordas}. Letters that are no accented form of another are written as the sport's sheets do
   * ({@code ø} o, {@code ß} ss, {@code æ} ae, {@code ł} l, {@code ı} i). Scripts other than Latin
   * are kept.
   *
   * @return the key
   */
  public String foldingKey() {
    return Folding.wordsInAnyOrder(given + " " + family);
  }

  /**
   * Returns the family name as a sentence writes it, without the capitals of a result sheet: {@code
   * El Guerrouj} for {@code EL GUERROUJ}, {@code McDonald} for {@code McDONALD}; the given name
   * where there is no family name.
   *
   * @return the name by which a commentator calls the athlete
   */
  public String inSentence() {
    String name = family.isEmpty() ? given : family;
    return isInCapitals(name, 0, name.length()) ? withoutSheetCapitals(name) : name;
  }

  private static String withoutSheetCapitals(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean opensPart =
          i == 0 || !Character.isLetter(name.charAt(i - 1)) || name.startsWith("Mc", i - 2);
      text.append(opensPart ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
    }
    return text.toString();
  }

  /**
   * Returns the name as a reader says it, given name first.
   *
   * @return the two parts, divided by a blank
   */
  @Override
  public String toString() {
    return given.isEmpty() || family.isEmpty() ? given + family : given + " " + family;
  }
}
