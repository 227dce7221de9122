package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import dev.athletics.results.Venue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A venue as data.
 *
 * <pre>{@code
 * Venue paris = Venue.of("Stade de France", "Paris", Federation.of("FRA")).withAltitude(35);
 * System.out.println(VenueData.of(paris).country());               // FRA
 * System.out.println(VenueData.of(paris).toVenue().equals(paris)); // true
 * }</pre>
 *
 * @param name the name
 * @param city the city
 * @param country the code of the federation of the country
 * @param altitudeMetres metres above the sea
 * @param federations the federations named here that are not in the catalogue of the library, each
 *     after those that it names
 */
public record VenueData(
    @Nullable String name,
    @Nullable String city,
    @Nullable String country,
    @Nullable Integer altitudeMetres,
    List<FederationData> federations) {
  /**
   * Copies the list.
   *
   * @param name the name
   * @param city the city
   * @param country the code of the federation of the country
   * @param altitudeMetres metres above the sea
   * @param federations the federations named here that are not in the catalogue of the library,
   *     each after those that it names
   */
  public VenueData {
    federations = Copies.of(federations);
  }

  private static final Venue NAMELESS = Venue.of("-");

  /**
   * Returns a venue as data.
   *
   * @param venue the venue
   * @return the data, from which {@link #toVenue()} makes an equal one
   */
  public static VenueData of(Venue venue) {
    requireNonNull(venue, "venue");
    return new VenueData(
        venue.name(),
        venue.city().orElse(null),
        Texts.of(venue.country()),
        venue.altitudeMetres().orElse(null),
        Federations.notInCatalogue(venue.country().stream()));
  }

  /**
   * Returns the venue that this data describes.
   *
   * @return the venue
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public Venue toVenue() {
    return Part.whole(this::read);
  }

  Optional<Venue> read(Part part) {
    Federations known = Federations.read(part, federations);
    part.require("name", name, "a name");
    Venue named = part.with("name", name, NAMELESS, (nameless, text) -> Venue.of(text));
    Venue inCity = part.with("city", city, named, Venue::withCity);
    Venue inCountry =
        part.with("country", country, inCity, (venue, code) -> venue.withCountry(known.find(code)));
    Venue venue = part.with("altitudeMetres", altitudeMetres, inCountry, Venue::withAltitude);
    return part.built("name", () -> venue);
  }
}
