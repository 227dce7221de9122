package dev.athletics.results;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Folding;
import java.io.Serializable;
import java.util.Optional;

/**
 * A person's name as it was given: the given and the family part, in their own case, order and
 * script.
 *
 * <p>It does not judge names: either part may be empty (not both), and nothing is capitalised or
 * transliterated. Two spellings of one person's name are two names that are not equal; {@link
 * #foldingKey()} is what a search compares. Equality sees both parts, letter by letter.
 *
 * <pre>{@code
 * PersonName name = PersonName.parse("Karsten WARHOLM");
 * System.out.println(name.family());                                 // WARHOLM
 * System.out.println(PersonName.parse("Bolt, Usain"));               // Usain Bolt
 * System.out.println(new PersonName("José", "MÜLLER").foldingKey()); // jose muller
 * }</pre>
 *
 * @param given the given name or names, possibly empty
 * @param family the family name or names, possibly empty
 */
public record PersonName(String given, String family) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Splitter WORDS = Splitter.on(' ');

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
   * Splits a name written in one piece.
   *
   * <p>What tells the parts apart is, in this order:
   *
   * <ul>
   *   <li>a comma after the family name: {@code Bolt, Usain}, {@code SILVA, Marco}. {@code Berg,
   *       Jan van den} has the family name {@code van den Berg}. Either side may be empty
   *   <li>the capitals in which sheets write the family name: {@code KERR Josh}, {@code Josh KERR},
   *       {@code De GRASSE Andre}, {@code O BRIEN Mary}, {@code WEI Li}. Initials such as {@code
   *       KC} or {@code J.J.} are not capitals in this sense
   *   <li>the order, where nothing or everything is in capitals: the last word is the family name,
   *       with the particles before it ({@code Piet van Laan}, {@code Andre De Grasse}). In
   *       Chinese, Japanese and Korean script it is the first, and a name without a blank is one
   *       part
   * </ul>
   *
   * <p>A suffix belongs to the family name wherever it stands: {@code Karl ELDER III}, {@code Dunn,
   * Rob, Jr.}, {@code Dunn, Rob Jr.} A double family name in small letters cannot be seen: {@code
   * Ana Silva Costa} has the family name {@code Costa}, as has any list that sorts by the last
   * word. Whoever knows better gives the two parts. A text with a number, such as {@code Runner 2},
   * is kept whole as the family name.
   *
   * <p>Refused is what could be read in two ways: capitals that contradict the comma or are not in
   * one piece ({@code KERR Josh SMITH}), three capitals after a name that are the code of a
   * federation ({@code Josh KERR GBR}), a letter that may be an initial or an article ({@code Marco
   * D AMICO}); and what belongs in another column: anything in brackets, and numbers beside a
   * comma. A text without a letter, such as the {@code -} or {@code ?} of a list, is no name.
   *
   * @param asWritten the name as a sheet prints it
   * @return the name in its two parts
   * @throws TextFormatException if the text is blank, longer than 200 characters or refused as
   *     above, with the index of the first word or character that is wrong
   */
  public static PersonName parse(CharSequence asWritten) {
    PersonNameReader reader = new PersonNameReader(requireNonNull(asWritten, "asWritten"));
    PersonName name = reader.read();
    if (name == null) {
      throw reader.refusal();
    }
    return name;
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param asWritten the name as a sheet prints it
   * @return the name in its two parts
   * @throws TextFormatException if {@link #parse(CharSequence)} refuses it
   */
  public static PersonName valueOf(String asWritten) {
    return parse(asWritten);
  }

  /**
   * Splits a name written in one piece as {@link #parse} does, if it can be read.
   *
   * @param asWritten the name as a sheet prints it
   * @return the name in its two parts, or empty if {@link #parse(CharSequence)} refuses it
   */
  public static Optional<PersonName> tryParse(CharSequence asWritten) {
    return Optional.ofNullable(new PersonNameReader(requireNonNull(asWritten, "asWritten")).read());
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
  public String nameInSentence() {
    String name = family.isEmpty() ? given : family;
    return NameWord.isInCapitals(name)
        ? WORDS.splitToStream(name).map(PersonName::wordInSentence).collect(joining(" "))
        : name;
  }

  private static String wordInSentence(String word) {
    NameWord part = new NameWord(word, 0);
    boolean isNumeral = part.isSuffix() && word.startsWith("I");
    return isNumeral || part.isInitials() && !part.isSuffix() ? word : withoutSheetCapitals(word);
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
   * Returns the name as a reader says it: given name first, in Chinese, Japanese and Korean script
   * last.
   *
   * @return the two parts, divided by a blank
   */
  public String displayName() {
    if (given.isEmpty() || family.isEmpty()) {
      return given + family;
    }
    boolean isFamilyFirst = new NameWord(given + family, 0).isOfEastAsia();
    return isFamilyFirst ? family + " " + given : given + " " + family;
  }

  /**
   * Returns the canonical text: {@link #displayName()} if {@link #parse(CharSequence)} finds the
   * two parts in it, and otherwise the family name, a comma and the given name, such as {@code
   * Silva Costa, Ana}.
   *
   * @return the text, which {@link #parse(CharSequence)} reads back unless a part has numbers,
   *     brackets or commas
   */
  @Override
  public String toString() {
    String name = displayName();
    boolean isReadBack = tryParse(name).filter(this::equals).isPresent();
    return isReadBack ? name : Blanks.trim(family + ", " + given);
  }
}
