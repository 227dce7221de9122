package dev.athletics.results;

import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.Folding;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A relay or club team with its runners in leg order.
 *
 * <p>A national team is known by its federation, a club team by its name. The runners may change
 * from round to round, and are not always known. Equality compares everything; {@link #isSameAs}
 * asks for the side they represent, or the ids.
 *
 * <pre>{@code
 * Team relay = Team.builder().federation("USA").category(Category.MIXED).build();
 * System.out.println(relay.displayName()); // United States
 * System.out.println(relay.runners());     // []
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
public final class Team implements Competitor {
  private static final long serialVersionUID = 1L;

  private static final CharMatcher LETTER = CharMatcher.inRange('A', 'Z');

  private final String name;
  private final @Nullable String letter;
  private final @Nullable Federation federation;
  private final @Nullable Category category;
  private final ImmutableList<Athlete> runners;
  private final ImmutableMap<String, String> ids;

  private Team(Builder builder, String name) {
    this.name = name;
    this.letter = builder.letter;
    this.federation = builder.federation;
    this.category = builder.category;
    this.runners = Required.component(builder.runners, "runners", "team");
    this.ids = ImmutableMap.copyOf(builder.ids);
  }

  /**
   * Returns a builder that knows nothing yet; a name or a federation is all it needs.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds this team.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder().name(name).runners(runners);
    builder.letter = letter;
    builder.federation = federation;
    builder.category = category;
    builder.ids.putAll(ids);
    return builder;
  }

  /**
   * Returns the name without the letter.
   *
   * @return the name of the club, or of the federation
   */
  public String name() {
    return name;
  }

  /**
   * Returns the letter that tells the teams of one club apart.
   *
   * @return the letter, such as {@code B}, or empty where the list gives none
   */
  public Optional<String> letter() {
    return Optional.ofNullable(letter);
  }

  @Override
  public String displayName() {
    return letter == null ? name : name + " " + letter;
  }

  @Override
  public String nameInSentence() {
    return displayName();
  }

  @Override
  public String foldingKey() {
    return federation == null ? foldedName() : federation.code();
  }

  /** The folded name; one without letters and figures is left as it is. */
  String foldedName() {
    String words = Folding.words(name);
    return words.isEmpty() ? name : words;
  }

  @Override
  public Optional<Category> category() {
    return Optional.ofNullable(category);
  }

  /**
   * Returns the federation the team runs for.
   *
   * @return the federation, or empty for a club or a composed team
   */
  public Optional<Federation> federation() {
    return Optional.ofNullable(federation);
  }

  @Override
  public Optional<Federation> federationOn(LocalDate date) {
    requireNonNull(date, "date");
    return federation();
  }

  /**
   * Returns the runners in leg order.
   *
   * @return the runners, possibly none
   */
  public ImmutableList<Athlete> runners() {
    return runners;
  }

  /**
   * Returns the ids of this team in other systems.
   *
   * @return the id by scheme
   */
  public ImmutableMap<String, String> ids() {
    return ids;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Team that
        && name.equals(that.name)
        && Objects.equals(letter, that.letter)
        && Objects.equals(federation, that.federation)
        && category == that.category
        && runners.equals(that.runners)
        && ids.equals(that.ids);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, federation);
  }

  /**
   * Returns the name and the federation.
   *
   * @return a text for people, such as {@code Netherlands (NED)}
   */
  @Override
  public String toString() {
    return federation == null ? displayName() : displayName() + " (" + federation.code() + ")";
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
    static final FieldKind<Team, Builder> KIND =
        FieldKind.of(Team.class, Builder::new, Builder::build)
            .field("name", text(String.class), team -> team.name, Builder::name)
            .field("letter", text(String.class), team -> team.letter, Builder::letter)
            .field("for", object(Federation.class), team -> team.federation, Builder::federation)
            .field("cat", text(Category.class), team -> team.category, Builder::category)
            .list("runners", object(Athlete.class), Team::runners, Builder::runners)
            .map("ids", text(String.class), text(String.class), Team::ids, Fields::ids);

    private static Builder ids(Builder builder, Map<String, String> ids) {
      ids.forEach(builder::id);
      return builder;
    }
  }

  /**
   * Gathers what is known of a team. Not safe to share among threads.
   *
   * <pre>{@code
   * Team club =
   *     Team.builder().name("Edinburgh AC").letter("A").federation("GBR").runners(kerr).build();
   * System.out.println(club.displayName()); // Edinburgh AC A
   * }</pre>
   */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String letter;
    private @Nullable Federation federation;
    private @Nullable Category category;
    private ImmutableList<Athlete> runners = ImmutableList.of();
    private final LinkedHashMap<String, String> ids = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets the name; a national team without one has the name of its federation.
     *
     * @param name the name
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder name(String name) {
      if (requireNonNull(name, "name").isBlank()) {
        throw new IllegalArgumentException("name must not be blank");
      }
      this.name = name;
      return this;
    }

    /**
     * Sets the letter that tells the teams of one club apart.
     *
     * @param letter one letter from A to Z, in any case
     * @return this builder
     * @throws IllegalArgumentException if it is anything else
     */
    public Builder letter(String letter) {
      String capital = Ascii.toUpperCase(requireNonNull(letter, "letter"));
      if (!LETTER.matchesAllOf(capital) || capital.length() != 1) {
        throw new IllegalArgumentException("letter must be one from A to Z, was " + letter);
      }
      this.letter = capital;
      return this;
    }

    /**
     * Sets the federation the team runs for.
     *
     * @param federation the federation
     * @return this builder
     */
    public Builder federation(Federation federation) {
      this.federation = requireNonNull(federation, "federation");
      return this;
    }

    /**
     * Sets the federation the team runs for.
     *
     * @param code the federation's code, such as {@code NED}
     * @return this builder
     * @throws IllegalArgumentException if there is no such federation
     */
    public Builder federation(String code) {
      return federation(Federation.of(code));
    }

    /**
     * Sets the category.
     *
     * @param category men, women or mixed
     * @return this builder
     */
    public Builder category(Category category) {
      this.category = requireNonNull(category, "category");
      return this;
    }

    /**
     * Sets the runners in leg order.
     *
     * @param runners the runners
     * @return this builder
     */
    public Builder runners(Iterable<Athlete> runners) {
      this.runners = ImmutableList.copyOf(runners);
      return this;
    }

    /**
     * Sets the runners in leg order.
     *
     * @param runners the runners
     * @return this builder
     */
    public Builder runners(Athlete... runners) {
      return runners(ImmutableList.copyOf(requireNonNull(runners, "runners")));
    }

    /**
     * Adds the team's id in another system.
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
     * Returns the team described so far.
     *
     * @return the team
     * @throws IllegalArgumentException if neither a name nor a federation was set
     */
    public Team build() {
      if (name != null) {
        return new Team(this, name);
      }
      if (federation != null) {
        return new Team(this, federation.name());
      }
      throw new IllegalArgumentException("a team needs a name or a federation");
    }
  }
}
