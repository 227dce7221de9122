package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.Digits;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom an athlete or a team competes for: a national federation, or another code that stands in its
 * place on a result sheet, such as {@code NED} (Netherlands).
 *
 * <p>The catalogue holds the member federations of World Athletics, dissolved ones whose records
 * still stand ({@code URS}, {@code GDR}), neutral and refugee athletes ({@code ANA}, {@code EOR}),
 * continental teams, home nations and territories. {@link #status()} tells them apart. A federation
 * that is missing there, a club or a province, can be made with {@link #builder(String, String)}.
 *
 * <p>It is not a country in the sense of ISO 3166, and the codes differ: {@code BRN} is Bahrain
 * here and Brunei there. ISO codes are read by {@link #ofIso(String)} alone.
 *
 * <p>{@link #parse(CharSequence)} reads, whatever the case, accents, hyphens and other punctuation:
 *
 * <ul>
 *   <li>the code: {@code "NED"}
 *   <li>a code in use elsewhere or before: {@code "SIN"} is {@code SGP}, {@code "LIB"} is {@code
 *       LBN}, {@code "SAU"} is {@code KSA}
 *   <li>the English name or a common variant of it, in any order of its words and with {@code St},
 *       {@code Rep} and the like written out or not: {@code "Netherlands"}, {@code "Great Britain &
 *       N.I."}, {@code "Guinea Bissau"}, {@code "Congo, DR"}
 * </ul>
 *
 * A short name means what the table of World Athletics means by it: {@code "Korea"} is {@code KOR},
 * {@code "Congo"} is {@code CGO}. A name that several federations share, such as {@code "Neutral
 * Athletes"}, is refused with the codes of them all. ISO codes, area codes that no team bears and
 * anything else are refused with the nearest codes.
 *
 * <pre>{@code
 * Federation netherlands = Federation.parse("Netherlands");
 * System.out.println(netherlands.code());                          // NED
 * System.out.println(Federation.of("URS").status());               // HISTORICAL
 * System.out.println(Federation.ofIso("NLD").equals(netherlands)); // true
 * }</pre>
 *
 * <p>Equality and the natural order look at the code alone, so a federation of your own that bears
 * a catalogued code equals the catalogued one. Instances are immutable and safe to share.
 */
public final class Federation implements Comparable<Federation>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHORTEST_CODE = 2;
  private static final int LONGEST_CODE = 8;

  private final String code;
  private final String name;
  private final @Nullable String adjective;
  private final @Nullable Area area;
  private final Status status;
  private final @Nullable LocalDate validFrom;
  private final @Nullable LocalDate validTo;
  private final ImmutableList<Federation> successors;
  private final @Nullable Federation parent;
  private final ImmutableSortedMap<LocalDate, Federation> lifelongAllegiance =
      ImmutableSortedMap.of(LocalDate.MIN, this);

  private Federation(Builder builder) {
    code = builder.code;
    name = builder.name;
    adjective = builder.adjective;
    area = builder.area;
    status = builder.status;
    validFrom = builder.validFrom;
    validTo = builder.validTo;
    successors = builder.successors;
    parent = builder.parent;
  }

  /**
   * The catalogued federation with a code, as {@link #parse(CharSequence)} reads it.
   *
   * @param code a code, an alias or a name, such as {@code "GBR"}
   * @return the federation
   * @throws FederationFormatException if the catalogue has none, with the nearest codes
   */
  public static Federation of(String code) {
    return parse(requireNonNull(code, "code"));
  }

  /**
   * The catalogued federation with an ISO 3166 code: {@code ofIso("BRN")} is Brunei ({@code BRU}).
   *
   * @param code an alpha-2 or alpha-3 code of ISO 3166-1, or the withdrawn alpha-3 code of a
   *     dissolved state ({@code "SUN"}), in any case
   * @return the federation
   * @throws FederationFormatException if no federation of the catalogue has that ISO code
   */
  public static Federation ofIso(String code) {
    return FederationCatalogue.get()
        .byIsoCode(requireNonNull(code, "code"))
        .orElseThrow(() -> FederationCatalogue.unknown(code));
  }

  /**
   * Reads a catalogued federation.
   *
   * @param text a code, an alias or a name as the class describes
   * @return the federation, always the catalogue's own instance
   * @throws FederationFormatException if the text is none of these, with the nearest codes
   */
  public static Federation parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> FederationCatalogue.unknown(text));
  }

  /**
   * Reads a catalogued federation if the text names one; never throws on any text.
   *
   * @param text the text to read
   * @return the federation, or empty if {@link #parse(CharSequence)} would refuse the text
   */
  public static Optional<Federation> tryParse(CharSequence text) {
    return FederationCatalogue.get().bySpelling(requireNonNull(text, "text"));
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text a code, an alias or a name
   * @return the federation
   * @throws FederationFormatException if the text is none of these
   */
  public static Federation valueOf(String text) {
    return parse(text);
  }

  /**
   * The whole catalogue.
   *
   * @return every catalogued federation, by code
   */
  public static ImmutableSortedSet<Federation> all() {
    return FederationCatalogue.federations();
  }

  /**
   * The catalogued federations that {@linkplain #isValidOn were in use} on a day.
   *
   * @param date the day
   * @return the federations, by code
   */
  public static ImmutableSortedSet<Federation> on(LocalDate date) {
    return all().stream()
        .filter(federation -> federation.isValidOn(date))
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  /**
   * Starts a federation of your own: a member with no area and no end.
   *
   * @param code its code, {@value #SHORTEST_CODE} to {@value #LONGEST_CODE} capital letters and
   *     digits of ASCII, the first a letter
   * @param name its name, not blank
   * @return a builder
   * @throws IllegalArgumentException if the code or the name is not of that form
   */
  public static Builder builder(String code, String name) {
    return new Builder(code, name);
  }

  /**
   * A builder that starts from this federation.
   *
   * @return a builder with everything set as here
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * The code, such as {@code "NED"}.
   *
   * @return capital letters and digits
   */
  public String code() {
    return code;
  }

  /**
   * The English name, such as {@code "Netherlands"}.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The word a commentator puts before "record": {@code "Dutch"}, {@code "British"}, {@code "New
   * Zealand"}.
   *
   * @return the adjective, or empty if English has none for it or nobody gave one
   */
  public Optional<String> adjective() {
    return Optional.ofNullable(adjective);
  }

  /**
   * The area it belongs to.
   *
   * @return the area; empty for neutral athletes and for teams of more than one area
   */
  public Optional<Area> area() {
    return Optional.ofNullable(area);
  }

  /**
   * What the code stands for.
   *
   * @return the status
   */
  public Status status() {
    return status;
  }

  /**
   * Whether marks can be national records of this federation: not those of neutral and refugee
   * athletes, nor those of continental and mixed teams.
   *
   * @return true if its status {@linkplain Status#keepsNationalRecords() keeps national records}
   */
  public boolean keepsNationalRecords() {
    return status.keepsNationalRecords();
  }

  /**
   * The first day on which the code was in use.
   *
   * @return the day, 1 January where only the year is known; empty if unknown or unlimited
   */
  public Optional<LocalDate> validFrom() {
    return Optional.ofNullable(validFrom);
  }

  /**
   * The last day on which the code was in use.
   *
   * @return the day, 31 December where only the year is known; empty if still in use or unknown
   */
  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  /**
   * Whether the code was in use on a day, as far as is known: a bound that is not known excludes no
   * day.
   *
   * @param date the day
   * @return false before {@link #validFrom()} and after {@link #validTo()}
   */
  public boolean isValidOn(LocalDate date) {
    requireNonNull(date, "date");
    return (validFrom == null || !date.isBefore(validFrom))
        && (validTo == null || !date.isAfter(validTo));
  }

  /**
   * The federations that took over when this one was dissolved. Its records stay with it.
   *
   * @return the successors; empty if it was not dissolved or left none
   */
  public ImmutableList<Federation> successors() {
    return successors;
  }

  /**
   * The member that enters the athletes of a home nation or a territory at World Championships and
   * Olympic Games: {@code GBR} for {@code ENG}.
   *
   * @return the member; empty if it stands for itself
   */
  public Optional<Federation> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * The allegiance of an athlete who never changed it: one instance, since nearly all athletes of a
   * federation have it.
   */
  ImmutableSortedMap<LocalDate, Federation> lifelongAllegiance() {
    return lifelongAllegiance;
  }

  /**
   * Orders by {@link #code()}; consistent with equals.
   *
   * @param other the federation to compare with
   * @return negative, zero or positive as this code comes before, is or comes after the other
   */
  @Override
  public int compareTo(Federation other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Federation that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * The {@link #code()}, which {@link #parse(CharSequence)} reads back if the federation is
   * catalogued.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code;
  }

  boolean isCatalogued() {
    return tryParse(code).filter(found -> found == this).isPresent();
  }

  @Serial
  private Object writeReplace() {
    return isCatalogued() ? Form.ofText(this) : Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  /** For those that somebody made, which only their whole state describes. */
  private static final class Fields {
    static final FieldKind<Federation, Builder> KIND =
        FieldKind.startingWith(
                Federation.class,
                "code",
                text(String.class),
                Federation::code,
                code -> new Builder(code, code),
                Builder::build)
            .field("name", text(String.class), Federation::name, Builder::name)
            .field("adjective", text(String.class), made -> made.adjective, Builder::adjective)
            .field("area", text(Area.class), made -> made.area, Builder::area)
            .field("status", text(Status.class), Status.MEMBER, Federation::status, Builder::status)
            .field("from", text(LocalDate.class), made -> made.validFrom, Builder::validFrom)
            .field("to", text(LocalDate.class), made -> made.validTo, Builder::validTo)
            .list(
                "successors", object(Federation.class), Federation::successors, Builder::successors)
            .field("parent", object(Federation.class), made -> made.parent, Builder::parent);
  }

  /**
   * What the code of a {@link Federation} stands for.
   *
   * <pre>{@code
   * System.out.println(Federation.of("GDR").status()); // HISTORICAL
   * System.out.println(Federation.of("EOR").status().keepsNationalRecords()); // false
   * }</pre>
   */
  public enum Status {
    /** A member federation of World Athletics. */
    MEMBER(true),
    /** A federation that no longer exists; the records set for it stay with it. */
    HISTORICAL(true),
    /**
     * Neutral or refugee athletes, who have no federation: no national record and no area record.
     */
    NEUTRAL(false),
    /** A continental or mixed-nationality team: no national record, and in relays none at all. */
    TEAM(false),
    /**
     * A home nation of a member, with records of its own, that competes for itself at Commonwealth
     * Games.
     */
    CONSTITUENT(true),
    /** A territory that is not a member but appears in lists with records of its own. */
    TERRITORY(true);

    private final boolean nationalRecords;

    Status(boolean nationalRecords) {
      this.nationalRecords = nationalRecords;
    }

    /**
     * Whether there are national records for it.
     *
     * @return false for {@link #NEUTRAL} and {@link #TEAM}
     */
    public boolean keepsNationalRecords() {
      return nationalRecords;
    }
  }

  /**
   * Makes a {@link Federation}; the code and the name are given at its start, the rest is optional.
   *
   * <pre>{@code
   * Federation county = Federation.builder("KENT", "Kent").parent(Federation.of("GBR")).build();
   * System.out.println(county.parent().map(Federation::name)); // Optional[Great Britain and Northern Ireland]
   * }</pre>
   *
   * <p>Not safe to share among threads.
   */
  public static final class Builder {
    private final String code;
    private String name;
    private @Nullable String adjective;
    private @Nullable Area area;
    private Status status = Status.MEMBER;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private ImmutableList<Federation> successors = ImmutableList.of();
    private @Nullable Federation parent;

    private Builder(String code, String name) {
      this.code = requireNonNull(code, "code");
      requireNonNull(name, "name");
      checkArgument(
          isCode(code),
          "code: \"%s\" is not %s to %s capital letters and digits, the first a letter",
          code,
          SHORTEST_CODE,
          LONGEST_CODE);
      this.name = checked(name);
    }

    private static String checked(String name) {
      checkArgument(!requireNonNull(name, "name").isBlank(), "name: blank");
      return name;
    }

    private Builder name(String name) {
      this.name = checked(name);
      return this;
    }

    private static boolean isCode(String code) {
      boolean isCode = code.length() >= SHORTEST_CODE && code.length() <= LONGEST_CODE;
      for (int i = 0; i < code.length() && isCode; i++) {
        char c = code.charAt(i);
        isCode = c >= 'A' && c <= 'Z' || i > 0 && Digits.isDigit(c);
      }
      return isCode;
    }

    private Builder(Federation federation) {
      code = federation.code;
      name = federation.name;
      adjective = federation.adjective;
      area = federation.area;
      status = federation.status;
      validFrom = federation.validFrom;
      validTo = federation.validTo;
      successors = federation.successors;
      parent = federation.parent;
    }

    /**
     * Sets {@link Federation#adjective()}.
     *
     * @param adjective the adjective, not blank
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder adjective(String adjective) {
      this.adjective = requireNonNull(adjective, "adjective");
      checkArgument(!adjective.isBlank(), "adjective: blank");
      return this;
    }

    /**
     * Sets {@link Federation#area()}.
     *
     * @param area the area
     * @return this builder
     */
    public Builder area(Area area) {
      this.area = requireNonNull(area, "area");
      return this;
    }

    /**
     * Sets {@link Federation#status()}.
     *
     * @param status the status
     * @return this builder
     */
    public Builder status(Status status) {
      this.status = requireNonNull(status, "status");
      return this;
    }

    /**
     * Sets {@link Federation#validFrom()}.
     *
     * @param validFrom the first day in use
     * @return this builder
     */
    public Builder validFrom(LocalDate validFrom) {
      this.validFrom = requireNonNull(validFrom, "validFrom");
      return this;
    }

    /**
     * Sets {@link Federation#validTo()}.
     *
     * @param validTo the last day in use
     * @return this builder
     */
    public Builder validTo(LocalDate validTo) {
      this.validTo = requireNonNull(validTo, "validTo");
      return this;
    }

    /**
     * Sets {@link Federation#successors()}.
     *
     * @param successors the federations that took over
     * @return this builder
     */
    public Builder successors(Iterable<Federation> successors) {
      this.successors = ImmutableList.copyOf(requireNonNull(successors, "successors"));
      return this;
    }

    /**
     * Sets {@link Federation#parent()}.
     *
     * @param parent the member that enters its athletes
     * @return this builder
     */
    public Builder parent(Federation parent) {
      this.parent = requireNonNull(parent, "parent");
      return this;
    }

    /**
     * Makes the federation.
     *
     * @return the federation
     * @throws IllegalArgumentException if {@code validTo} is before {@code validFrom}
     */
    public Federation build() {
      checkArgument(
          validFrom == null || validTo == null || !validTo.isBefore(validFrom),
          "validTo: %s is before %s",
          validTo,
          validFrom);
      return new Federation(this);
    }
  }
}
