package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.Blanks;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person who competes: name as given, other names, category, birth date as far as it is known,
 * the federations represented over time, and the person's ids in other systems.
 *
 * <p>It is a description, not an account of a life: two sources may describe one person
 * differently. Equality compares the descriptions; {@link #isSameAs(Competitor)} decides whether
 * two descriptions are of one person.
 *
 * <pre>{@code
 * Athlete kerr =
 *     Athlete.builder().name("Josh", "KERR").federation("GBR").born(LocalDate.of(1997, 10, 8)).build();
 * System.out.println(kerr); // Josh KERR (GBR)
 * System.out.println(kerr.isSameAs(Athlete.builder().name("Josh Kerr").build())); // true
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
public final class Athlete implements Competitor {
  private static final long serialVersionUID = 1L;

  private final PersonName name;
  private final ImmutableSet<PersonName> aliases;
  private final @Nullable Category category;
  private final BirthDate birth;
  private final ImmutableSortedMap<LocalDate, Federation> allegiances;
  private final ImmutableSortedMap<LocalDate, String> clubs;
  private final ImmutableMap<String, String> ids;
  private final String foldingKey;

  /** Kept, since a search among many athletes spends most of its time on the way to it. */
  private final int hash;

  private Athlete(Builder builder) {
    this.name = Required.component(builder.name, "name", "athlete");
    this.aliases = ImmutableSet.copyOf(Sets.difference(builder.aliases, ImmutableSet.of(name)));
    this.category = builder.category;
    this.birth = Required.component(builder.birth, "birth", "athlete");
    this.allegiances = allegiances(builder.allegiances);
    this.clubs = ImmutableSortedMap.copyOfSorted(builder.clubs);
    this.ids = ImmutableMap.copyOf(builder.ids);
    this.foldingKey = name.foldingKey();
    this.hash = 31 * foldingKey.hashCode() + birth.hashCode();
  }

  private static ImmutableSortedMap<LocalDate, Federation> allegiances(
      TreeMap<LocalDate, Federation> since) {
    boolean lifelong = since.size() == 1 && since.firstKey().equals(LocalDate.MIN);
    return lifelong
        ? since.firstEntry().getValue().lifelongAllegiance()
        : ImmutableSortedMap.copyOfSorted(since);
  }

  /**
   * Returns a builder that knows nothing yet; a name is all it needs.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds this description.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder().name(name).born(birth);
    builder.aliases.addAll(aliases);
    builder.category = category;
    builder.allegiances.putAll(allegiances);
    builder.clubs.putAll(clubs);
    builder.ids.putAll(ids);
    return builder;
  }

  /**
   * Returns the name as it was given.
   *
   * @return the name
   */
  public PersonName name() {
    return name;
  }

  /**
   * Returns the other names under which the person is or was known, such as the one before a
   * marriage.
   *
   * @return the names in the order in which they were given, without the present one
   */
  public ImmutableSet<PersonName> aliases() {
    return aliases;
  }

  @Override
  public String foldingKey() {
    return foldingKey;
  }

  @Override
  public String displayName() {
    return name.displayName();
  }

  @Override
  public String nameInSentence() {
    return name.nameInSentence();
  }

  @Override
  public Optional<Category> category() {
    return Optional.ofNullable(category);
  }

  /**
   * Returns what is known of the day of birth.
   *
   * @return the birth date, which may be a year only or unknown
   */
  public BirthDate birth() {
    return birth;
  }

  /**
   * Returns the federations represented, each from the day it began; the first one without a known
   * day begins at {@link LocalDate#MIN}.
   *
   * @return the history of allegiance in order of time
   */
  public ImmutableSortedMap<LocalDate, Federation> allegiances() {
    return allegiances;
  }

  @Override
  public Optional<Federation> federationOn(LocalDate date) {
    return on(requireNonNull(date, "date"), allegiances);
  }

  /**
   * Returns the clubs or schools of the athlete, each from the day the athlete joined it; the first
   * one without a known day begins at {@link LocalDate#MIN}.
   *
   * @return the clubs in order of time
   */
  public ImmutableSortedMap<LocalDate, String> clubs() {
    return clubs;
  }

  /**
   * Returns the club or school of the athlete on a day.
   *
   * @param date the day
   * @return the club, or empty where it is not known
   */
  public Optional<String> clubOn(LocalDate date) {
    return on(requireNonNull(date, "date"), clubs);
  }

  private static <T> Optional<T> on(LocalDate date, ImmutableSortedMap<LocalDate, T> from) {
    ImmutableList<LocalDate> since = from.keySet().asList();
    int latest = since.size() - 1;
    while (latest >= 0 && since.get(latest).isAfter(date)) {
      latest--;
    }
    return latest < 0 ? Optional.empty() : Optional.of(from.values().asList().get(latest));
  }

  /**
   * Returns the ids of this person in other systems.
   *
   * @return the id by scheme
   */
  public ImmutableMap<String, String> ids() {
    return ids;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Athlete that
            && hash == that.hash
            && name.equals(that.name)
            && aliases.equals(that.aliases)
            && category == that.category
            && birth.equals(that.birth)
            && allegiances.equals(that.allegiances)
            && clubs.equals(that.clubs)
            && ids.equals(that.ids));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /**
   * Returns the name and, where one is known, the latest federation.
   *
   * @return a text for people, such as {@code Josh KERR (GBR)}
   */
  @Override
  public String toString() {
    Map.Entry<LocalDate, Federation> latest = allegiances.lastEntry();
    return latest == null ? displayName() : displayName() + " (" + latest.getValue().code() + ")";
  }

  private boolean isLifelong() {
    return allegiances.size() == 1 && allegiances.firstKey().equals(LocalDate.MIN);
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private static final class Fields {
    static final FieldKind<Athlete, Builder> KIND =
        FieldKind.of(Athlete.class, Builder::new, Builder::build)
            .list("name", text(String.class), Fields::nameParts, Fields::name)
            .list("aliases", text(String.class), Fields::aliasParts, Fields::aliases)
            .field("cat", text(Category.class), athlete -> athlete.category, Builder::category)
            .field("born", text(BirthDate.class), BirthDate.UNKNOWN, Athlete::birth, Builder::born)
            .field("for", object(Federation.class), Fields::lifelong, Builder::federation)
            .map(
                "since",
                text(LocalDate.class),
                object(Federation.class),
                Fields::changed,
                Fields::since)
            .map("clubs", text(LocalDate.class), text(String.class), Athlete::clubs, Fields::clubs)
            .map("ids", text(String.class), text(String.class), Athlete::ids, Fields::ids);

    private static ImmutableList<String> nameParts(Athlete athlete) {
      return ImmutableList.of(athlete.name.given(), athlete.name.family());
    }

    private static Builder name(Builder builder, List<String> parts) {
      checkArgument(parts.size() == 2, "name has %s parts", parts.size());
      return builder.name(parts.get(0), parts.get(1));
    }

    private static ImmutableList<String> aliasParts(Athlete athlete) {
      return athlete.aliases.stream()
          .flatMap(alias -> Stream.of(alias.given(), alias.family()))
          .collect(ImmutableList.toImmutableList());
    }

    private static Builder aliases(Builder builder, List<String> parts) {
      checkArgument(parts.size() % 2 == 0, "an alias has one part");
      for (int i = 0; i < parts.size(); i += 2) {
        builder.alias(parts.get(i), parts.get(i + 1));
      }
      return builder;
    }

    /** Nearly all athletes have one federation, which needs no day. */
    private static @Nullable Federation lifelong(Athlete athlete) {
      return athlete.isLifelong() ? athlete.allegiances.get(LocalDate.MIN) : null;
    }

    private static Map<LocalDate, Federation> changed(Athlete athlete) {
      return athlete.isLifelong() ? ImmutableMap.of() : athlete.allegiances;
    }

    private static Builder since(Builder builder, Map<LocalDate, Federation> since) {
      since.forEach((day, federation) -> builder.federation(federation, day));
      return builder;
    }

    private static Builder clubs(Builder builder, Map<LocalDate, String> since) {
      since.forEach((day, club) -> builder.club(club, day));
      return builder;
    }

    private static Builder ids(Builder builder, Map<String, String> ids) {
      ids.forEach(builder::id);
      return builder;
    }
  }

  /**
   * Gathers what is known of an athlete. Not safe to share among threads.
   *
   * <pre>{@code
   * Athlete kiptum = Athlete.builder().name("Kelvin", "KIPTUM").federation("KEN").born(1999).build();
   * System.out.println(kiptum.birth()); // 1999
   * }</pre>
   */
  public static final class Builder {
    private @Nullable PersonName name;
    private final LinkedHashSet<PersonName> aliases = new LinkedHashSet<>();
    private @Nullable Category category;
    private BirthDate birth = BirthDate.UNKNOWN;
    private final TreeMap<LocalDate, Federation> allegiances = new TreeMap<>();
    private final TreeMap<LocalDate, String> clubs = new TreeMap<>();
    private final LinkedHashMap<String, String> ids = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets the name.
     *
     * @param name the name
     * @return this builder
     */
    public Builder name(PersonName name) {
      this.name = requireNonNull(name, "name");
      return this;
    }

    /**
     * Sets the name in its two parts, each kept as it is given.
     *
     * @param given the given name or names, possibly empty
     * @param family the family name or names, possibly empty
     * @return this builder
     * @throws IllegalArgumentException if both are blank
     */
    public Builder name(String given, String family) {
      return name(new PersonName(given, family));
    }

    /**
     * Sets the name as a sheet prints it in one piece, split as {@link PersonName#parse} does.
     *
     * @param asWritten the name, such as {@code KERR Josh}
     * @return this builder
     * @throws IllegalArgumentException if {@link PersonName#parse} refuses the text
     */
    public Builder name(String asWritten) {
      return name(PersonName.parse(asWritten));
    }

    /**
     * Adds another name under which the person is or was known.
     *
     * @param alias the other name; the present one is left out
     * @return this builder
     */
    public Builder alias(PersonName alias) {
      aliases.add(requireNonNull(alias, "alias"));
      return this;
    }

    /**
     * Adds another name in its two parts, each kept as it is given.
     *
     * @param given the given name or names, possibly empty
     * @param family the family name or names, possibly empty
     * @return this builder
     * @throws IllegalArgumentException if both are blank
     */
    public Builder alias(String given, String family) {
      return alias(new PersonName(given, family));
    }

    /**
     * Sets the category.
     *
     * @param category the athlete's own, also in an open race: men, women or non-binary
     * @return this builder
     */
    public Builder category(Category category) {
      this.category = requireNonNull(category, "category");
      return this;
    }

    /**
     * Sets what is known of the birth date.
     *
     * @param birth the birth date
     * @return this builder
     */
    public Builder born(BirthDate birth) {
      this.birth = requireNonNull(birth, "birth");
      return this;
    }

    /**
     * Sets the day of birth.
     *
     * @param day the day
     * @return this builder
     */
    public Builder born(LocalDate day) {
      return born(BirthDate.of(day));
    }

    /**
     * Sets the year of birth, where no more is known.
     *
     * @param year the year
     * @return this builder
     */
    public Builder born(int year) {
      return born(BirthDate.ofYear(year));
    }

    /**
     * Sets the federation represented from the beginning.
     *
     * @param federation the federation
     * @return this builder
     */
    public Builder federation(Federation federation) {
      return federation(federation, LocalDate.MIN);
    }

    /**
     * Sets the federation represented from the beginning.
     *
     * @param code the federation's code, such as {@code GBR}
     * @return this builder
     * @throws IllegalArgumentException if there is no such federation
     */
    public Builder federation(String code) {
      return federation(Federation.of(code));
    }

    /**
     * Adds the federation represented from a day on, after a change of allegiance.
     *
     * @param federation the federation
     * @param from the first day for it
     * @return this builder
     */
    public Builder federation(Federation federation, LocalDate from) {
      allegiances.put(requireNonNull(from, "from"), requireNonNull(federation, "federation"));
      return this;
    }

    /**
     * Sets the club or school from the beginning.
     *
     * @param club its name, such as {@code Edinburgh AC}
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder club(String club) {
      return club(club, LocalDate.MIN);
    }

    /**
     * Adds the club or school from a day on, after a change.
     *
     * @param club its name, such as {@code Edinburgh AC}
     * @param from the first day in it
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder club(String club, LocalDate from) {
      String name = Blanks.trim(requireNonNull(club, "club"));
      if (name.isEmpty()) {
        throw new IllegalArgumentException("club must not be blank");
      }
      clubs.put(requireNonNull(from, "from"), name);
      return this;
    }

    /**
     * Adds the person's id in another system.
     *
     * @param scheme the system, such as {@code worldathletics}
     * @param value the id there
     * @return this builder
     * @throws IllegalArgumentException if either is empty
     */
    public Builder id(String scheme, String value) {
      Required.id(scheme, value);
      ids.put(scheme, value);
      return this;
    }

    /**
     * Returns the athlete described so far.
     *
     * @return the athlete
     * @throws IllegalArgumentException if no name was set
     */
    public Athlete build() {
      return new Athlete(this);
    }
  }
}
