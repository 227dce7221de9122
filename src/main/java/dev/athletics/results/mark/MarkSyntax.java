package dev.athletics.results.mark;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the digits of a mark mean, and what may stand beside them: {@link NotatedMark#parse} reads
 * by it.
 *
 * <p>Each constant reads what the {@code parse} method of its type reads, and what it says below
 * besides. Disciplines know theirs, so that most callers never need one.
 *
 * <pre>{@code
 * System.out.println(NotatedMark.parse("2,17,87", MarkSyntax.TIME_WITH_DECIMALS)); // 2:17.87
 * System.out.println(NotatedMark.parse("21,330", MarkSyntax.WHOLE_METRES));        // 21330m
 * }</pre>
 *
 * <p>Instances are immutable; equality is identity.
 */
public final class MarkSyntax {

  /** Times, exactly as {@link RaceTime#parse} reads them. */
  public static final MarkSyntax TIME = ofTimes("TIME", TimeText.Grouping.STRICT);

  /**
   * Times of races that are timed to a part of a second: dots and commas may also be mixed, and the
   * last of them is the decimal point. {@code 2,17,87} is {@code 2:17.87}, {@code 2.29,70} is
   * {@code 2:29.70}.
   */
  public static final MarkSyntax TIME_WITH_DECIMALS =
      ofTimes("TIME_WITH_DECIMALS", TimeText.Grouping.DECIMALS_LAST);

  /**
   * Times of races that are timed to the second: three numbers between dots or commas are hours,
   * minutes and seconds. {@code 2.03.44} is {@code 2:03:44}.
   */
  public static final MarkSyntax TIME_WITH_HOURS =
      ofTimes("TIME_WITH_HOURS", TimeText.Grouping.SECONDS_LAST);

  /**
   * Times of the same races, in which two numbers between dots or commas are minutes and seconds:
   * {@code 52,17} is {@code 52:17}.
   */
  public static final MarkSyntax TIME_WITH_MINUTES =
      ofTimes("TIME_WITH_MINUTES", TimeText.Grouping.MINUTES_AND_SECONDS);

  /** Distances and heights, exactly as {@link Distance#parse} reads them. */
  public static final MarkSyntax DISTANCE =
      new MarkSyntax("DISTANCE", Distance::read, false, true, null);

  /**
   * Distances covered in a fixed time, in whole metres: {@code 21330}, {@code 21330m}, {@code
   * 21,330 m} with its thousands set apart, {@code 18571.00}, and {@code 303.506 km}.
   */
  public static final MarkSyntax WHOLE_METRES =
      new MarkSyntax(
          "WHOLE_METRES",
          cursor -> DistanceText.readWholeMetres(cursor, Distance::new),
          false,
          true,
          null);

  /** Points, exactly as {@link Points#parse} reads them. */
  public static final MarkSyntax POINTS = new MarkSyntax("POINTS", Points::read, false, true, null);

  /** Marks of which only the notation says what they are: a bare number is a time. */
  static final MarkSyntax BY_NOTATION =
      new MarkSyntax("BY_NOTATION", MarkSyntax::readByNotation, true, true, null);

  private static final ImmutableList<MarkSyntax> ALL =
      ImmutableList.of(
          TIME,
          TIME_WITH_DECIMALS,
          TIME_WITH_HOURS,
          TIME_WITH_MINUTES,
          DISTANCE,
          WHOLE_METRES,
          POINTS);

  private final String name;
  private final Function<Cursor, @Nullable Mark> reader;
  private final boolean times;
  private final boolean wind;
  private final @Nullable StatusSpellings spellings;

  /** Kept, since every discipline asks for it; null where this is without wind itself. */
  private final @Nullable MarkSyntax windless;

  private MarkSyntax(
      String name,
      Function<Cursor, @Nullable Mark> reader,
      boolean times,
      boolean wind,
      @Nullable StatusSpellings spellings) {
    this.name = name;
    this.reader = reader;
    this.times = times;
    this.wind = wind;
    this.spellings = spellings;
    this.windless = wind ? new MarkSyntax(name, reader, times, false, spellings) : null;
  }

  private static MarkSyntax ofTimes(String name, TimeText.Grouping grouping) {
    return new MarkSyntax(name, cursor -> RaceTime.read(cursor, grouping), true, true, null);
  }

  private static @Nullable Mark readByNotation(Cursor cursor) {
    int start = cursor.start();
    Mark time = RaceTime.read(cursor, TimeText.Grouping.STRICT);
    if (time != null) {
      return time;
    }
    Cursor refused = cursor.copy();
    refused.refuse(cursor);
    cursor.goTo(start);
    Mark distance = Distance.read(cursor);
    cursor.goTo(start);
    Mark other = distance == null ? Points.read(cursor) : distance;
    return other == null ? cursor.refuse(refused) : other;
  }

  /**
   * Returns all constants.
   *
   * @return the constants, in the order in which they are declared
   */
  public static ImmutableList<MarkSyntax> all() {
    return ALL;
  }

  /**
   * Returns the constant with a name.
   *
   * @param name the name of a constant, such as {@code DISTANCE}
   * @return the constant
   * @throws IllegalArgumentException if there is no such constant
   */
  public static MarkSyntax valueOf(String name) {
    requireNonNull(name, "name");
    return ALL.stream()
        .filter(syntax -> syntax.name.equals(name))
        .collect(MoreCollectors.toOptional())
        .orElseThrow(
            () -> new IllegalArgumentException("name must be that of a constant: " + name));
  }

  /**
   * Returns this syntax without a wind, for disciplines in which it is not measured: a text that
   * gives one is refused.
   *
   * @return the syntax without wind
   */
  public MarkSyntax withoutWind() {
    return windless == null ? this : windless;
  }

  /**
   * Returns this syntax with other spellings of statuses.
   *
   * @param spellings the spellings
   * @return the syntax with these spellings
   */
  public MarkSyntax withSpellings(StatusSpellings spellings) {
    return new MarkSyntax(name, reader, times, wind, requireNonNull(spellings, "spellings"));
  }

  /** Reads a mark that is all that is left, and nothing beside it. */
  @Nullable Mark read(Cursor cursor) {
    return reader.apply(cursor);
  }

  boolean readsTimes() {
    return times;
  }

  boolean readsWind() {
    return wind;
  }

  StatusSpellings spellings() {
    return spellings == null ? StatusSpellings.STANDARD : spellings;
  }

  /**
   * Returns the name.
   *
   * @return the name of the constant
   */
  @Override
  public String toString() {
    return name;
  }
}
