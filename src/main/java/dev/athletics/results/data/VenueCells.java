package dev.athletics.results.data;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import dev.athletics.results.Federation;
import dev.athletics.results.Venue;
import dev.athletics.results.mark.TextFormatException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The venue of a row. */
final class VenueCells {
  static final ImmutableSet<RowColumn> COLUMNS =
      Sets.immutableEnumSet(RowColumn.VENUE, RowColumn.CITY, RowColumn.COUNTRY, RowColumn.ALTITUDE);

  private final Known<Venue> venues;

  VenueCells(Header header) {
    this.venues = new Known<>(header, COLUMNS, VenueCells::venue);
  }

  @Nullable Venue read(Row row) {
    return venues.get(row);
  }

  private static @Nullable Venue venue(Row row) {
    String city = row.text(RowColumn.CITY);
    String name = row.text(RowColumn.VENUE) == null ? city : row.text(RowColumn.VENUE);
    Federation country = row.read(RowColumn.COUNTRY, Federation::parse);
    Integer altitude = row.read(RowColumn.ALTITUDE, VenueCells::metres);
    if (name == null) {
      remarkAsLost(row, RowColumn.COUNTRY);
      remarkAsLost(row, RowColumn.ALTITUDE);
      return null;
    }
    Venue venue = Venue.of(name);
    venue = city == null ? venue : venue.withCity(city);
    venue = country == null ? venue : venue.withCountry(country);
    return altitude == null ? venue : withAltitude(row, venue, altitude);
  }

  private static @Nullable Venue withAltitude(Row row, Venue venue, int metres) {
    return row.read(RowColumn.ALTITUDE, altitude -> venue.withAltitude(metres));
  }

  private static void remarkAsLost(Row row, RowColumn column) {
    String text = row.text(column);
    if (text != null) {
      row.remark(column, text, "not kept, since there is no venue");
    }
  }

  static int metres(String text) {
    return Optional.ofNullable(Ints.tryParse(text))
        .orElseThrow(() -> new TextFormatException(text, 0, "whole metres"));
  }

  static void write(Venue venue, WrittenRow to) {
    to.put(RowColumn.VENUE, venue.name());
    to.put(RowColumn.CITY, venue.city());
    to.put(RowColumn.COUNTRY, venue.country().map(Federation::code));
    to.put(RowColumn.ALTITUDE, venue.altitudeMetres());
  }
}
