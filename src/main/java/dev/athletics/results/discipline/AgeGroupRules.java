package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to which age group: the rules of one federation, in one or more editions, each in
 * force from a day on.
 *
 * <p>The competition's day picks the edition, so results of different years can be asked of one
 * set. A federation's own rules are written with {@link #of(String, String, AgeLimit...)} and
 * {@link #withEdition(LocalDate, String, AgeLimit...)}:
 *
 * <pre>{@code
 * AgeGroupRules club =
 *     AgeGroupRules.of(
 *             "Club",
 *             "statutes of 1990",
 *             new AgeLimit(AgeGroup.U16, Range.atMost(15), AgeDay.endOfYear()))
 *         .withEdition(
 *             LocalDate.of(2020, 1, 1),
 *             "statutes of 2020",
 *             new AgeLimit(AgeGroup.U18, Range.atMost(17), AgeDay.competition()));
 * System.out.println(club.groupOf(BirthDate.parse("2007-05-01"), LocalDate.of(2024, 8, 6))); // Optional[U18]
 * }</pre>
 *
 * <p>Equality looks at name and editions. Immutable and safe to share; serializable as far as its
 * {@link AgeDay}s are.
 *
 * @param name the name of the set, such as {@code "UK Athletics"}
 * @param editions the editions by their first day, the first from {@link LocalDate#MIN}
 */
public record AgeGroupRules(String name, ImmutableSortedMap<LocalDate, Edition> editions)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param name the name of the set
   * @param editions the editions by their first day
   * @throws IllegalArgumentException if no edition is in force from {@link LocalDate#MIN} on
   */
  public AgeGroupRules {
    requireNonNull(name, "name");
    checkArgument(
        requireNonNull(editions, "editions").containsKey(LocalDate.MIN),
        "editions: none is in force from the beginning");
  }

  /**
   * The rules of World Athletics (TR 3): U18 and U20 by the age on 31 December of the year, masters
   * in five-year bands from 35 by the age on the day. The areas' U23, which the rule does not know,
   * follows the same 31 December.
   *
   * @return the rules
   * @see <a href="{@docRoot}/index.html#tr-3">TR 3</a>
   */
  public static AgeGroupRules worldAthletics() {
    return AgeGroupTable.rules("World Athletics");
  }

  /**
   * The rules of World Athletics, extended to every constant of {@link AgeGroup}: groups under an
   * age by the age on 31 December of the year, and masters from 30 by the age on the day.
   *
   * @return the rules
   */
  public static AgeGroupRules byCalendarYear() {
    return ByCalendarYear.RULES;
  }

  private static final class ByCalendarYear {
    private static final AgeGroupRules RULES =
        of(
            "calendar year",
            "usage of many federations",
            AgeGroup.usual().stream().map(AgeLimit::byCalendarYear).toArray(AgeLimit[]::new));
  }

  /**
   * The rules of UK Athletics for track and field: to 31 March 2026 U11, U13, U15 and U17, from 1
   * April 2026 U10, U12, U14, U16 and U18, all by the age on the 31 August within the season, which
   * starts on 1 October; U20 and U23 by 31 December.
   *
   * @return the rules
   */
  public static AgeGroupRules ukAthletics() {
    return AgeGroupTable.rules("UK Athletics");
  }

  /**
   * The rules of Swiss Athletics: U10 to U23 by the calendar year, masters from 30.
   *
   * @return the rules
   */
  public static AgeGroupRules swissAthletics() {
    return AgeGroupTable.rules("Swiss Athletics");
  }

  /**
   * The rules of the German federation: U8 to U23, the single ages of the young such as {@code M15}
   * and {@code W14}, and masters from 30, all by the calendar year; {@code Junioren} are its U23.
   *
   * @return the rules
   */
  public static AgeGroupRules dlv() {
    return AgeGroupTable.rules("DLV");
  }

  /**
   * The rules of the Italian federation, by the calendar year: {@code Esordienti} to 11 and their
   * three parts such as {@code EM10}, {@code Ragazzi} to 13, {@code Cadetti} to 15, {@code Allievi}
   * to 17, {@code Juniores} to 19, {@code Promesse} to 22, masters from 35.
   *
   * @return the rules
   */
  public static AgeGroupRules fidal() {
    return AgeGroupTable.rules("FIDAL");
  }

  /**
   * The rules of the French federation, whose season is named by the year in which it ends; it
   * starts on 1 September, until 2022 on 1 November: {@code Poussins} to 11, {@code Benjamins} to
   * 13, {@code Minimes} to 15, {@code Cadets} to 17, {@code Juniors} to 19, {@code Espoirs} to 22.
   * Masters have five-year groups from 35, {@code M0} to {@code M10}; until 31 October 2020 they
   * had ten-year groups from 40, {@code M1} to {@code M5}.
   *
   * @return the rules
   */
  public static AgeGroupRules ffa() {
    return AgeGroupTable.rules("FFA");
  }

  /**
   * The rules of the Norwegian federation, by the calendar year: {@code G15} and {@code J15} for
   * boys and girls of one age from 10 to 17, {@code 18-19}, U20 and U23, masters from 35.
   *
   * @return the rules
   */
  public static AgeGroupRules nfif() {
    return AgeGroupTable.rules("NFIF");
  }

  /**
   * The rules of the Swedish federation, by the calendar year: {@code P15} and {@code F15} for boys
   * and girls of one age, U20 and U23, masters from 35 such as {@code K35}.
   *
   * @return the rules
   */
  public static AgeGroupRules svenskFriidrott() {
    return AgeGroupTable.rules("Svensk Friidrott");
  }

  /**
   * The rules of the Dutch federation: U8 to U23, once {@code pupillen} and {@code junioren}, to
   * 2025 by the year in which the season from 1 November ends, then by the calendar year; masters
   * from 35.
   *
   * @return the rules
   */
  public static AgeGroupRules atletiekunie() {
    return AgeGroupTable.rules("Atletiekunie");
  }

  /**
   * The rules of USATF: 8 and under, and two ages at a time from {@code 9-10} to {@code 17-18},
   * once {@code bantam}, {@code midget} and so on, by the calendar year; masters from 30.
   *
   * @return the rules
   */
  public static AgeGroupRules usatf() {
    return AgeGroupTable.rules("USATF");
  }

  /**
   * The groups of English schools: {@code Junior} to 14, {@code Inter} to 16, {@code Senior} to 18,
   * and single school years such as {@code Year 9}, by the age on the 31 August that ends the year.
   *
   * @return the rules
   */
  public static AgeGroupRules englishSchools() {
    return AgeGroupTable.rules("English Schools");
  }

  /**
   * A set of rules with one edition.
   *
   * @param name the name of the set
   * @param rule where the edition is written, such as {@code "TR 3"}
   * @param limits whom each group admits, each group once
   * @return the rules
   * @throws IllegalArgumentException if a group is there twice
   */
  public static AgeGroupRules of(String name, String rule, AgeLimit... limits) {
    return new AgeGroupRules(
        name, ImmutableSortedMap.of(LocalDate.MIN, Edition.of(rule, Arrays.asList(limits))));
  }

  /**
   * These rules with one more edition, which replaces the one before it from its first day on.
   *
   * @param from the first day of the edition
   * @param rule where the edition is written
   * @param limits whom each group admits, each group once
   * @return the longer set
   * @throws IllegalArgumentException if a group is there twice, or an edition of that day is there
   *     already
   */
  public AgeGroupRules withEdition(LocalDate from, String rule, AgeLimit... limits) {
    Edition edition = Edition.of(rule, Arrays.asList(limits));
    return new AgeGroupRules(
        name,
        ImmutableSortedMap.<LocalDate, Edition>naturalOrder()
            .putAll(editions)
            .put(requireNonNull(from, "from"), edition)
            .buildOrThrow());
  }

  /**
   * Returns these rules with one more word for a group, in every edition that has the group.
   *
   * @param word the word or code, in any case
   * @param group the group it names
   * @return the larger set
   * @throws IllegalArgumentException if no edition has the group, or the word is blank
   */
  public AgeGroupRules withWord(String word, AgeGroup group) {
    return withWord(word, group, Optional.empty());
  }

  /**
   * Returns these rules with one more word for the men or the women of a group, in every edition
   * that has the group.
   *
   * @param word the word or code, in any case
   * @param group the group it names
   * @param category whose word it is
   * @return the larger set
   * @throws IllegalArgumentException if no edition has the group, or the word is blank
   */
  public AgeGroupRules withWord(String word, AgeGroup group, Category category) {
    return withWord(word, group, Optional.of(requireNonNull(category, "category")));
  }

  private AgeGroupRules withWord(String word, AgeGroup group, Optional<Category> category) {
    String folded = EventWords.fold(requireNonNull(word, "word"));
    requireNonNull(group, "group");
    checkArgument(!folded.isEmpty(), "word: must not be blank");
    checkArgument(
        editions.values().stream().anyMatch(edition -> edition.limits().containsKey(group)),
        "group: %s is not a group of %s",
        group,
        name);
    return new AgeGroupRules(
        name,
        ImmutableSortedMap.copyOf(
            Maps.transformValues(editions, edition -> edition.withWord(folded, group, category))));
  }

  /**
   * Reads an age group as the federation names it: by one of its words, such as {@code Cadette}, or
   * as {@link AgeGroup#parse} does.
   *
   * @param text the text
   * @param on the day whose edition counts
   * @return the group
   * @throws EventFormatException if the text names none
   */
  public AgeGroup groupNamed(CharSequence text, LocalDate on) {
    return tryGroupNamed(text, on)
        .orElseThrow(
            () -> new EventFormatException(text, 0, "an age group of " + name, ImmutableList.of()));
  }

  /**
   * Reads an age group as the federation names it, if the text names one; never throws on any text.
   *
   * @param text the text
   * @param on the day whose edition counts
   * @return the group, or empty where {@link #groupNamed} throws
   */
  public Optional<AgeGroup> tryGroupNamed(CharSequence text, LocalDate on) {
    Edition edition = editionOn(on);
    if (EventWords.isTooLong(requireNonNull(text, "text"))) {
      return Optional.empty();
    }
    return edition.named(EventWords.fold(text.toString())).or(() -> AgeGroup.tryParse(text));
  }

  /**
   * Returns the edition that is in force on a day.
   *
   * @param date the day
   * @return the edition
   */
  public Edition editionOn(LocalDate date) {
    Map.Entry<LocalDate, Edition> inForce = editions.floorEntry(requireNonNull(date, "date"));
    return requireNonNull(inForce, "the first edition is in force from the beginning").getValue();
  }

  /**
   * Returns whether a group admits an athlete.
   *
   * @param group the age group
   * @param birth what is known of the athlete's birth
   * @param on the day of the competition
   * @return unknown if what is known of the birth leaves it open
   * @throws IllegalArgumentException if the edition in force has no such group
   */
  public Answer admits(AgeGroup group, BirthDate birth, LocalDate on) {
    requireNonNull(birth, "birth");
    return editionOn(on).limit(group).admits(birth, on);
  }

  /**
   * Returns every age group for which the athlete is certainly eligible: their own and the older
   * ones open to them.
   *
   * @param birth what is known of the athlete's birth
   * @param on the day of the competition
   * @return the groups, youngest first, seniors before masters
   */
  public ImmutableSet<AgeGroup> groupsAdmitting(BirthDate birth, LocalDate on) {
    Edition edition = editionOn(on);
    return edition.groups().stream()
        .filter(group -> edition.limit(group).admits(birth, on).isYes())
        .collect(toImmutableSet());
  }

  /**
   * Returns the group an athlete belongs to by age: the youngest group that admits them, otherwise
   * the seniors.
   *
   * @param birth what is known of the athlete's birth
   * @param on the day of the competition
   * @return the group; empty if what is known of the birth leaves it open, or no group admits the
   *     athlete
   */
  public Optional<AgeGroup> groupOf(BirthDate birth, LocalDate on) {
    Edition edition = editionOn(on);
    Optional<AgeGroup> open = Optional.empty();
    for (AgeGroup group : edition.groups()) {
      switch (edition.limit(group).admits(birth, on)) {
        case UNKNOWN:
          return Optional.empty();
        case YES:
          if (!group.equals(AgeGroup.SENIOR)) {
            return Optional.of(group);
          }
          open = Optional.of(group);
          break;
        case NO:
          break;
      }
    }
    return open;
  }

  /**
   * One edition of a set of rules.
   *
   * <pre>{@code
   * AgeGroupRules.Edition now = AgeGroupRules.worldAthletics().editionOn(LocalDate.of(2024, 8, 6));
   * System.out.println(now.limit(AgeGroup.U20).ages()); // (-∞..19]
   * }</pre>
   *
   * <p>Equality compares both parts. Immutable.
   *
   * @param rule where it is written, such as {@code "TR 3"}
   * @param limits whom each group admits, in the order of {@link AgeGroup}
   * @param words what the federation calls its groups besides what {@link AgeGroup#parse} reads, in
   *     lower case
   * @param categories whose a word is, for those that say so
   */
  public record Edition(
      String rule,
      ImmutableMap<AgeGroup, AgeLimit> limits,
      ImmutableMap<String, AgeGroup> words,
      ImmutableMap<String, Category> categories)
      implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String YEARS = " år";

    /**
     * Checks the components.
     *
     * @param rule where it is written
     * @param limits whom each group admits
     * @param words what the federation calls its groups
     * @param categories whose a word is, for those that say so
     * @throws IllegalArgumentException if a limit is filed under another group than its own, or a
     *     word names a group that is not there, or a category is that of no word
     */
    public Edition {
      requireNonNull(rule, "rule");
      requireNonNull(limits, "limits")
          .forEach(
              (group, limit) ->
                  checkArgument(limit.group().equals(group), "limits: %s under %s", limit, group));
      requireNonNull(words, "words")
          .forEach(
              (word, group) ->
                  checkArgument(limits.containsKey(group), "words: %s names %s", word, group));
      requireNonNull(categories, "categories")
          .keySet()
          .forEach(
              word -> checkArgument(words.containsKey(word), "categories: %s is no word", word));
    }

    static Edition of(String rule, Iterable<AgeLimit> limits) {
      return new Edition(
          rule,
          ImmutableList.copyOf(limits).stream()
              .sorted((one, other) -> one.group().compareTo(other.group()))
              .collect(toImmutableMap(AgeLimit::group, limit -> limit)),
          ImmutableMap.of(),
          ImmutableMap.of());
    }

    private Edition withWord(String word, AgeGroup group, Optional<Category> category) {
      if (!limits.containsKey(group)) {
        return this;
      }
      Map<String, AgeGroup> moreWords = new LinkedHashMap<>(words);
      moreWords.put(word, group);
      Map<String, Category> moreCategories = new LinkedHashMap<>(categories);
      moreCategories.remove(word);
      category.ifPresent(it -> moreCategories.put(word, it));
      return new Edition(
          rule, limits, ImmutableMap.copyOf(moreWords), ImmutableMap.copyOf(moreCategories));
    }

    /** The group of a word, also as Nordic lists write it: "G 15", "Gutter 15 år". */
    private Optional<AgeGroup> named(String folded) {
      String withoutYears =
          folded.endsWith(YEARS) ? folded.substring(0, folded.length() - YEARS.length()) : folded;
      return Stream.of(folded, withoutYears, withoutYears.replace(" ", ""))
          .flatMap(word -> Stream.ofNullable(words.get(word)))
          .findFirst();
    }

    /** Returns what a word says, null for one that is not among those of the federation. */
    EventWords.@Nullable Meaning meaning(String folded) {
      AgeGroup group = words.get(folded);
      return group == null
          ? null
          : new EventWords.Meaning(categories.get(folded), group, categories.containsKey(folded));
    }

    /**
     * Returns the groups of the edition.
     *
     * @return the groups, in the order of {@link AgeGroup}
     */
    public ImmutableSet<AgeGroup> groups() {
      return limits.keySet();
    }

    /**
     * Returns whom a group admits.
     *
     * @param group the group
     * @return its limit
     * @throws IllegalArgumentException if the edition has no such group
     */
    public AgeLimit limit(AgeGroup group) {
      AgeLimit limit = limits.get(requireNonNull(group, "group"));
      checkArgument(limit != null, "group: %s is not a group of %s", group, rule);
      return limit;
    }
  }
}
