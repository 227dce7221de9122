package dev.athletics.results;

import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a competition is held: a stadium, hall or course, its city, its country and its altitude,
 * as far as known.
 *
 * <p>The altitude is in metres above the sea; from 1000 m up lists mark what was run there with an
 * {@code A}. It is no bar to a record. Equality compares everything.
 *
 * <pre>{@code
 * Venue estadio =
 *     Venue.of("Estadio Olímpico Universitario", "Ciudad de México", Federation.of("MEX"))
 *         .withAltitude(2240);
 * System.out.println(estadio.isAtAltitude()); // true
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
public final class Venue implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ALTITUDE_IN_LISTS = 1000;
  private static final int LOWEST = -500;
  private static final int HIGHEST = 9000;

  private final String name;
  private final @Nullable String city;
  private final @Nullable Federation country;
  private final @Nullable Integer altitudeMetres;

  private Venue(
      String name,
      @Nullable String city,
      @Nullable Federation country,
      @Nullable Integer altitudeMetres) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    if (altitudeMetres != null && (altitudeMetres < LOWEST || altitudeMetres > HIGHEST)) {
      throw new IllegalArgumentException(
          "altitudeMetres must be " + LOWEST + " to " + HIGHEST + ", was " + altitudeMetres);
    }
    this.name = name;
    this.city = city;
    this.country = country;
    this.altitudeMetres = altitudeMetres;
  }

  /**
   * Returns a venue of which only the name is known, often that of the city.
   *
   * @param name the name, such as {@code Paris}
   * @return the venue
   * @throws IllegalArgumentException if the name is blank
   */
  public static Venue of(String name) {
    return new Venue(requireNonNull(name, "name"), null, null, null);
  }

  /**
   * Returns a venue in a city.
   *
   * @param name the name of the stadium, hall or course
   * @param city the city
   * @param country the federation of the country
   * @return the venue
   * @throws IllegalArgumentException if the name is blank
   */
  public static Venue of(String name, String city, Federation country) {
    return new Venue(
        requireNonNull(name, "name"),
        requireNonNull(city, "city"),
        requireNonNull(country, "country"),
        null);
  }

  /**
   * Returns this venue with its city.
   *
   * @param city the city
   * @return a copy with the city
   */
  public Venue withCity(String city) {
    return new Venue(name, requireNonNull(city, "city"), country, altitudeMetres);
  }

  /**
   * Returns this venue with its country.
   *
   * @param country the federation of the country
   * @return a copy with the country
   */
  public Venue withCountry(Federation country) {
    return new Venue(name, city, requireNonNull(country, "country"), altitudeMetres);
  }

  /**
   * Returns this venue with its altitude.
   *
   * @param metres metres above the sea, from -500 to 9000
   * @return a copy with the altitude
   * @throws IllegalArgumentException if nobody could run there
   */
  public Venue withAltitude(int metres) {
    return new Venue(name, city, country, metres);
  }

  /**
   * Returns the name.
   *
   * @return the name of the stadium, hall, course or city
   */
  public String name() {
    return name;
  }

  /**
   * Returns the city.
   *
   * @return the city, or empty where only the name is known
   */
  public Optional<String> city() {
    return Optional.ofNullable(city);
  }

  /**
   * Returns the country, by its federation.
   *
   * @return the federation of the country, or empty where it is not known
   */
  public Optional<Federation> country() {
    return Optional.ofNullable(country);
  }

  /**
   * Returns the altitude.
   *
   * @return metres above the sea, or empty where it is not known
   */
  public Optional<Integer> altitudeMetres() {
    return Optional.ofNullable(altitudeMetres);
  }

  /**
   * Returns whether lists mark what is done here with an {@code A}.
   *
   * @return true if the altitude is known and at least 1000 m
   */
  public boolean isAtAltitude() {
    return altitudeMetres != null && altitudeMetres >= ALTITUDE_IN_LISTS;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Venue that
        && name.equals(that.name)
        && Objects.equals(city, that.city)
        && Objects.equals(country, that.country)
        && Objects.equals(altitudeMetres, that.altitudeMetres);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, city, country, altitudeMetres);
  }

  /**
   * Returns name, city and country.
   *
   * @return a text for people, such as {@code Stade de France, Paris (FRA)}
   */
  @Override
  public String toString() {
    return name
        + (city == null ? "" : ", " + city)
        + (country == null ? "" : " (" + country.code() + ")");
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
    static final FieldKind<Venue, Venue> KIND =
        FieldKind.startingWith(
                Venue.class,
                "name",
                text(String.class),
                Venue::name,
                Venue::of,
                Function.identity())
            .field("city", text(String.class), venue -> venue.city, Fields::in)
            .field("in", object(Federation.class), venue -> venue.country, Fields::in)
            .field("alt", text(Integer.class), venue -> venue.altitudeMetres, Venue::withAltitude);

    private static Venue in(Venue venue, String city) {
      return new Venue(venue.name, city, venue.country, venue.altitudeMetres);
    }

    private static Venue in(Venue venue, Federation country) {
      return new Venue(venue.name, venue.city, country, venue.altitudeMetres);
    }
  }
}
