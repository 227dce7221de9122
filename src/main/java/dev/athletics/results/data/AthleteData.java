package dev.athletics.results.data;

import static com.google.common.base.Strings.nullToEmpty;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Athlete;
import dev.athletics.results.PersonName;
import dev.athletics.results.discipline.BirthDate;
import dev.athletics.results.discipline.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An athlete as data.
 *
 * <pre>{@code
 * AthleteData data = AthleteData.of(kerr);
 * System.out.println(data.lastName());                 // KERR
 * System.out.println(data.country());                  // GBR
 * System.out.println(data.toAthlete().equals(kerr));   // true
 * }</pre>
 *
 * @param firstName the given name or names
 * @param lastName the family name or names
 * @param aliases the other names
 * @param category {@code MEN}, {@code WOMEN} or {@code NON_BINARY}
 * @param birthdate the day, month or year of birth, as far as it is known: {@code 1997-10-08},
 *     {@code 1997-10} or {@code 1997}
 * @param country the code of the federation represented from the beginning
 * @param allegiances the federations represented from a known day on
 * @param club the club or school from the beginning
 * @param clubs the clubs or schools from a known day on
 * @param ids the ids in other systems, by scheme
 * @param federations the federations named here that are not in the catalogue of the library, each
 *     after those that it names
 */
public record AthleteData(
    @Nullable String firstName,
    @Nullable String lastName,
    List<Name> aliases,
    @Nullable String category,
    @Nullable String birthdate,
    @Nullable String country,
    List<Allegiance> allegiances,
    @Nullable String club,
    List<Membership> clubs,
    Map<String, String> ids,
    List<FederationData> federations) {
  /**
   * Copies the lists.
   *
   * @param firstName the given name or names
   * @param lastName the family name or names
   * @param aliases the other names
   * @param category {@code MEN}, {@code WOMEN} or {@code NON_BINARY}
   * @param birthdate the day, month or year of birth, as far as it is known: {@code 1997-10-08},
   *     {@code 1997-10} or {@code 1997}
   * @param country the code of the federation represented from the beginning
   * @param allegiances the federations represented from a known day on
   * @param club the club or school from the beginning
   * @param clubs the clubs or schools from a known day on
   * @param ids the ids in other systems, by scheme
   * @param federations the federations named here that are not in the catalogue of the library,
   *     each after those that it names
   */
  public AthleteData {
    aliases = Copies.of(aliases);
    allegiances = Copies.of(allegiances);
    clubs = Copies.of(clubs);
    ids = Copies.of(ids);
    federations = Copies.of(federations);
  }

  /**
   * Returns an athlete as data.
   *
   * @param athlete the athlete
   * @return the data, from which {@link #toAthlete()} makes an equal one
   */
  public static AthleteData of(Athlete athlete) {
    requireNonNull(athlete, "athlete");
    return new AthleteData(
        athlete.name().given(),
        athlete.name().family(),
        athlete.aliases().stream().map(Name::of).collect(ImmutableList.toImmutableList()),
        Texts.name(athlete.category()),
        birthdate(athlete.birth()),
        Texts.of(Optional.ofNullable(athlete.allegiances().get(LocalDate.MIN))),
        Allegiance.of(athlete),
        athlete.clubs().get(LocalDate.MIN),
        Membership.of(athlete),
        athlete.ids(),
        Federations.notInCatalogue(athlete.allegiances().values().stream()));
  }

  private static @Nullable String birthdate(BirthDate birth) {
    return birth.earliest().isPresent() ? birth.toString() : null;
  }

  /**
   * Returns the athlete that this data describes.
   *
   * @return the athlete
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Athlete toAthlete() {
    return Part.whole(this::read);
  }

  Optional<Athlete> read(Part part) {
    Athlete.Builder athlete = Athlete.builder();
    Federations known = Federations.read(part, federations);
    part.text("lastName", nullToEmpty(lastName), this::name, athlete::name);
    part.parts("aliases", aliases, Name::read).values().forEach(athlete::alias);
    part.text("category", category, Texts.constant(Category.class), athlete::category);
    part.text("birthdate", birthdate, BirthDate::parse, athlete::born);
    part.text("country", country, known::find, athlete::federation);
    part.once(
        "allegiances",
        "from",
        part.parts("allegiances", allegiances, (data, inner) -> data.read(inner, known, athlete)));
    part.text("club", club, text -> text, athlete::club);
    part.once(
        "clubs", "from", part.parts("clubs", clubs, (data, inner) -> data.read(inner, athlete)));
    part.entries("ids", ids, "an id", athlete::id);
    return part.built("", athlete::build);
  }

  private PersonName name(String family) {
    return new PersonName(nullToEmpty(firstName), family);
  }

  /**
   * Another name of an athlete, as data.
   *
   * <pre>{@code
   * Athlete athlete = Athlete.builder().name("Ailsa", "REID").alias("Ailsa", "ROSS").build();
   * System.out.println(AthleteData.of(athlete).aliases().get(0).lastName()); // ROSS
   * }</pre>
   *
   * @param firstName the given name or names
   * @param lastName the family name or names
   */
  public record Name(@Nullable String firstName, @Nullable String lastName) {
    private static Name of(PersonName name) {
      return new Name(name.given(), name.family());
    }

    private Optional<PersonName> read(Part part) {
      return part.read(
          "lastName",
          nullToEmpty(lastName),
          family -> new PersonName(nullToEmpty(firstName), family));
    }
  }

  /**
   * The federation that an athlete represents from a day on, as data.
   *
   * <pre>{@code
   * Athlete athlete =
   *     Athlete.builder()
   *         .name("Josh", "KERR")
   *         .federation(Federation.of("GBR"), LocalDate.of(2020, 1, 1))
   *         .build();
   * System.out.println(AthleteData.of(athlete).allegiances().get(0).from()); // 2020-01-01
   * }</pre>
   *
   * @param country the code of the federation
   * @param from the first day for it
   */
  public record Allegiance(@Nullable String country, @Nullable String from) {
    private static List<Allegiance> of(Athlete athlete) {
      return athlete.allegiances().tailMap(LocalDate.MIN, false).entrySet().stream()
          .map(since -> new Allegiance(since.getValue().code(), since.getKey().toString()))
          .collect(ImmutableList.toImmutableList());
    }

    private Optional<LocalDate> read(Part part, Federations known, Athlete.Builder athlete) {
      part.require("country", country, "a code such as GBR");
      part.require("from", from, "a date such as 2024-08-06");
      Optional<LocalDate> first = part.read("from", from, Texts::date);
      part.text(
          "country",
          country,
          known::find,
          federation -> first.ifPresent(day -> athlete.federation(federation, day)));
      return first;
    }
  }

  /**
   * The club or school of an athlete from a day on, as data.
   *
   * <pre>{@code
   * Athlete athlete =
   *     Athlete.builder()
   *         .name("Josh", "KERR")
   *         .club("Edinburgh AC", LocalDate.of(2014, 4, 1))
   *         .build();
   * System.out.println(AthleteData.of(athlete).clubs().get(0).club()); // Edinburgh AC
   * }</pre>
   *
   * @param club the name of the club or school
   * @param from the first day in it
   */
  public record Membership(@Nullable String club, @Nullable String from) {
    private static List<Membership> of(Athlete athlete) {
      return athlete.clubs().tailMap(LocalDate.MIN, false).entrySet().stream()
          .map(since -> new Membership(since.getValue(), since.getKey().toString()))
          .collect(ImmutableList.toImmutableList());
    }

    private Optional<LocalDate> read(Part part, Athlete.Builder athlete) {
      part.require("club", club, "a name");
      part.require("from", from, "a date such as 2024-08-06");
      Optional<LocalDate> first = part.read("from", from, Texts::date);
      part.text(
          "club", club, name -> name, name -> first.ifPresent(day -> athlete.club(name, day)));
      return first;
    }
  }
}
