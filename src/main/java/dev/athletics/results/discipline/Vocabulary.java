package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.naming.AliasTable;
import dev.athletics.results.discipline.naming.Aliases;
import dev.athletics.results.discipline.naming.CodeGrammar;
import dev.athletics.results.discipline.naming.DisciplineParser;
import dev.athletics.results.discipline.naming.NameKey;
import dev.athletics.results.discipline.naming.NamedDiscipline;
import dev.athletics.results.discipline.naming.NearestNames;
import dev.athletics.results.discipline.naming.TokenizedName;
import dev.athletics.results.discipline.naming.Tokenizer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way one source names disciplines, such as the codes of the World Athletics API or of the
 * German federation.
 *
 * <p>A vocabulary decides the spellings that mean something else elsewhere. Any spelling it does
 * not define is read by {@link #STANDARD}, which knows every undisputed spelling of the other
 * vocabularies.
 *
 * <table>
 *   <caption>Spellings in dispute</caption>
 *   <tr><th>text</th><th>standard</th><th>elsewhere</th></tr>
 *   <tr><td>{@code 10K}, {@code 15K}, {@code 20K}</td><td>road</td>
 *     <td>World Athletics API, German: {@code 10000} on the track and so on</td></tr>
 *   <tr><td>{@code 5KW}, {@code 10KW}, {@code 20KW}</td><td>road walk</td><td>World Athletics API: track walk</td></tr>
 *   <tr><td>{@code 800W}</td><td>walk of 800 metres</td><td>World Athletics API: wheelchair race, refused</td></tr>
 *   <tr><td>{@code 100M}</td><td>100 metres</td>
 *     <td>OpenTrack, Tilastopaja: 100 miles; {@code 100m} is 100 metres everywhere</td></tr>
 *   <tr><td>{@code 2M}, {@code 10M}</td><td>refused: 2 and 10 metres</td>
 *     <td>OpenTrack, Tilastopaja: {@code 2MILE}, {@code 10MILE}</td></tr>
 *   <tr><td>{@code 400 R}, {@code 1600 R}</td><td>refused</td><td>Hy-Tek: {@code 4x100}, {@code 4x400}</td></tr>
 *   <tr><td>{@code 40H}</td><td>40 metres hurdles</td><td>German: {@code 400H}</td></tr>
 *   <tr><td>{@code 10H}, {@code 11H}, {@code 30H}</td><td>refused</td>
 *     <td>German: {@code 100H}, {@code 110H}, {@code 300H}</td></tr>
 *   <tr><td>{@code WEI}</td><td>{@code LJ} (Weitsprung)</td><td>Hy-Tek: {@code WT} (weight)</td></tr>
 *   <tr><td>{@code HM}</td><td>half marathon</td><td>Hy-Tek: {@code HT} (hammer)</td></tr>
 * </table>
 *
 * <pre>{@code
 * System.out.println(Vocabulary.STANDARD.parse("10K"));        // 10K
 * System.out.println(Vocabulary.WORLD_ATHLETICS.parse("10K")); // 10000
 * System.out.println(Vocabulary.HY_TEK.parse("400 R"));        // 4x100
 * }</pre>
 *
 * <p>Your own vocabulary is made with {@link #builder(String)}. Immutable and safe to share between
 * threads; two vocabularies are equal only when they are the same.
 */
public final class Vocabulary {
  private static final AliasTable<Discipline> ALIASES =
      new AliasTable<>(Catalogue.names(), Vocabulary::canonical);

  /**
   * The default: canonical codes, World Athletics names, and every other known spelling that is not
   * in dispute.
   */
  public static final Vocabulary STANDARD =
      new Vocabulary("standard", null, ALIASES.of("standard"), null);

  /**
   * The discipline codes of the World Athletics API and site, such as {@code 3KSC}, {@code HMAR},
   * {@code 10K}.
   */
  public static final Vocabulary WORLD_ATHLETICS = tabled("world-athletics");

  /** The codes of OpenTrack and its library athlib, such as {@code 10M} for ten miles. */
  public static final Vocabulary OPENTRACK =
      new Vocabulary("opentrack", STANDARD, ALIASES.of("opentrack"), CodeGrammar.OPENTRACK);

  /**
   * The event codes of Hy-Tek's Meet Manager, such as {@code 110HH}, {@code 3000S}, {@code 400 R}.
   */
  public static final Vocabulary HY_TEK = tabled("hy-tek");

  /**
   * The codes and names of the German federation, such as {@code 1K5}, {@code HOC}, {@code
   * Kugelstoß}.
   */
  public static final Vocabulary GERMAN = tabled("german");

  /** The names of the Norwegian federation, such as {@code Lengde}, {@code Spyd 800gram}. */
  public static final Vocabulary NORWEGIAN = tabled("norwegian");

  /** The codes of Tilastopaja, such as {@code 4x1}, {@code 110H91.4-8.90}, {@code DT1.75}. */
  public static final Vocabulary TILASTOPAJA =
      new Vocabulary("tilastopaja", STANDARD, ALIASES.of("tilastopaja"), CodeGrammar.TILASTOPAJA);

  private final String name;
  private final @Nullable Vocabulary base;
  private final Aliases<Discipline> aliases;
  private final @Nullable CodeGrammar codes;
  private final AgeGroupRules.@Nullable Edition ageGroups;

  private Vocabulary(
      String name,
      @Nullable Vocabulary base,
      Aliases<Discipline> aliases,
      @Nullable CodeGrammar codes) {
    this(name, base, aliases, codes, null);
  }

  private Vocabulary(
      String name,
      @Nullable Vocabulary base,
      Aliases<Discipline> aliases,
      @Nullable CodeGrammar codes,
      AgeGroupRules.@Nullable Edition ageGroups) {
    this.name = name;
    this.base = base;
    this.aliases = aliases;
    this.codes = codes;
    this.ageGroups = ageGroups;
  }

  private static Discipline canonical(String code) {
    Discipline known = Catalogue.find(code);
    return known == null ? Catalogue.make(code, Catalogue.names()) : known;
  }

  private static Vocabulary tabled(String name) {
    return new Vocabulary(name, STANDARD, ALIASES.of(name), null);
  }

  /**
   * Returns the vocabularies of the library.
   *
   * @return the vocabularies, the standard one first
   */
  public static ImmutableList<Vocabulary> all() {
    return ImmutableList.of(
        STANDARD, WORLD_ATHLETICS, OPENTRACK, HY_TEK, GERMAN, NORWEGIAN, TILASTOPAJA);
  }

  /**
   * Returns a builder for your own vocabulary.
   *
   * @param name its name, not blank
   * @return a builder
   * @throws IllegalArgumentException if the name is blank
   */
  public static Builder builder(String name) {
    checkArgument(!requireNonNull(name, "name").isBlank(), "name must not be blank");
    return new Builder(name);
  }

  /**
   * Returns this vocabulary for events whose age groups are named as a federation names them, such
   * as {@code Cadette}, who are under 16 in Italy and under 18 in France. Its words come before
   * those that mean the same everywhere.
   *
   * <pre>{@code
   * Vocabulary italian =
   *     Vocabulary.STANDARD.withAgeGroups(AgeGroupRules.fidal(), LocalDate.of(2024, 6, 1));
   * System.out.println(Event.parse("80m Cadette", italian)); // U16 Women 80
   * }</pre>
   *
   * @param rules the rules of the federation
   * @param on the day whose edition counts
   * @return the vocabulary, under the same name
   */
  public Vocabulary withAgeGroups(AgeGroupRules rules, LocalDate on) {
    return new Vocabulary(name, base, aliases, codes, requireNonNull(rules, "rules").editionOn(on));
  }

  /** Returns what a word says of age group and category by the rules of a federation, or null. */
  EventWords.@Nullable Meaning ageGroup(String folded) {
    return ageGroups == null ? null : ageGroups.meaning(folded);
  }

  /**
   * Returns the name.
   *
   * @return the name, such as {@code hy-tek}
   */
  public String name() {
    return name;
  }

  /**
   * Reads a discipline.
   *
   * @param text the text, of at most 120 characters
   * @return the discipline
   * @throws DisciplineFormatException if the text names no discipline in this vocabulary
   */
  public Discipline parse(CharSequence text) {
    NamedDiscipline<Discipline> found = find(requireNonNull(text, "text"));
    if (found == null) {
      throw refusal(text);
    }
    return found.discipline();
  }

  /**
   * Reads a discipline.
   *
   * @param text the text
   * @return the discipline, or empty where {@link #parse(CharSequence)} throws
   */
  public Optional<Discipline> tryParse(CharSequence text) {
    NamedDiscipline<Discipline> found = find(requireNonNull(text, "text"));
    return found == null ? Optional.empty() : Optional.of(found.discipline());
  }

  /**
   * Returns how this vocabulary writes a discipline.
   *
   * @param discipline the discipline
   * @return a text that {@link #parse(CharSequence)} reads back; empty when the vocabulary has none
   */
  public Optional<String> spelling(Discipline discipline) {
    String written = aliases.written(requireNonNull(discipline, "discipline"));
    if (written != null) {
      return Optional.of(written);
    }
    String miles = codes == null ? null : codes.write(discipline.code());
    if (miles != null && tryParse(miles).filter(discipline::equals).isPresent()) {
      return Optional.of(miles);
    }
    return tryParse(discipline.code()).filter(discipline::equals).map(Discipline::code);
  }

  /** Returns the discipline with what the text says besides, null for text that names none. */
  @Nullable NamedDiscipline<Discipline> find(CharSequence text) {
    if (Tokenizer.isTooLong(text)) {
      return null;
    }
    String key = NameKey.of(text);
    if (aliases.isRefused(key)) {
      return null;
    }
    NamedDiscipline<Discipline> alias = aliases.names().get(key);
    if (alias != null) {
      return alias;
    }
    String rewritten = codes == null ? null : codes.rewrite(text.toString().strip());
    if (rewritten != null) {
      return find(rewritten);
    }
    return base == null ? make(text) : base.find(text);
  }

  /**
   * Returns whether a word may stand in the text of an event that {@link Event#parse(CharSequence,
   * Vocabulary)} reads by this vocabulary: one for a category, an age group, a discipline or a
   * unit, or any word with a digit. A program that looks for an event in a longer text need not try
   * what has other words.
   *
   * @param word the word, without blanks
   * @return false where no text with this word among others is an event
   */
  public boolean mayContain(String word) {
    return EventWords.mayBeIn(requireNonNull(word, "word"), this::hasWord);
  }

  /** Returns whether a folded word may stand in a name; codes and age groups have any words. */
  boolean hasWord(String folded) {
    return codes != null
        || ageGroups != null
        || aliases.names().hasWord(folded)
        || base != null && base.hasWord(folded);
  }

  private @Nullable NamedDiscipline<Discipline> make(CharSequence text) {
    TokenizedName tokenized = Tokenizer.scan(text);
    Discipline made = parser(tokenized).parse();
    return made == null
        ? null
        : new NamedDiscipline<>(Catalogue.intern(made), tokenized.qualifiers());
  }

  private DisciplineParser<Discipline> parser(TokenizedName tokenized) {
    return new DisciplineParser<>(tokenized, aliases.names(), new DisciplineFactory());
  }

  /** Returns the refusal of a text that {@link #find} does not read. */
  DisciplineFormatException refusal(CharSequence text) {
    if (!Tokenizer.isTooLong(text) && aliases.isRefused(NameKey.of(text))) {
      return refusal(text, 0, "a code of " + name + " that is no discipline");
    }
    DisciplineParser<Discipline> parser = STANDARD.parser(Tokenizer.scan(text));
    parser.parse();
    return refusal(text, parser.problemIndex(), parser.problem());
  }

  private static DisciplineFormatException refusal(CharSequence text, int index, String found) {
    return new DisciplineFormatException(
        text,
        index,
        "a discipline, not " + found + ",",
        NearestNames.of(text, STANDARD.aliases.names()));
  }

  /** Returns the {@linkplain #name() name}. */
  @Override
  public String toString() {
    return name;
  }

  /**
   * Builds your own vocabulary.
   *
   * <pre>{@code
   * Vocabulary school =
   *     Vocabulary.builder("school").spelling("Ballwurf", Discipline.parse("JT")).build();
   * System.out.println(school.parse("ballwurf")); // JT
   * System.out.println(school.parse("100m"));     // 100
   * }</pre>
   *
   * <p>Not safe to share among threads.
   */
  public static final class Builder {
    private final String name;
    private final Aliases<Discipline> aliases = new Aliases<>();
    private Vocabulary base = STANDARD;

    private Builder(String name) {
      this.name = name;
    }

    /**
     * Sets the vocabulary that reads what this one says nothing about; {@link Vocabulary#STANDARD}
     * unless set.
     *
     * @param base the vocabulary
     * @return this builder
     */
    public Builder over(Vocabulary base) {
      this.base = requireNonNull(base, "base");
      return this;
    }

    /**
     * Adds a spelling. The first one of a discipline is the one that {@link Vocabulary#spelling}
     * answers.
     *
     * @param spelling the spelling; case, accents, blanks and hyphens make no difference
     * @param discipline what it means
     * @return this builder
     * @throws IllegalArgumentException if the spelling is empty, has a character that no name has,
     *     or was added with another meaning
     */
    public Builder spelling(String spelling, Discipline discipline) {
      aliases.add(
          requireNonNull(spelling, "spelling"),
          NamedDiscipline.of(requireNonNull(discipline, "discipline")));
      return this;
    }

    /**
     * Builds the vocabulary.
     *
     * @return the vocabulary
     */
    public Vocabulary build() {
      return new Vocabulary(name, base, aliases.copy(), null);
    }
  }
}
