package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import dev.athletics.results.Facility;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.table.TsvTable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The World Athletics scoring tables, also called Hungarian tables: points that compare marks of
 * different events.
 *
 * <p>Points are {@code a * (x + b)^2 + c}, rounded down. {@code x} is the time in seconds, the
 * distance in metres or the score of a combined event, and the coefficients are in the tables
 * {@code world_athletics_2017.tsv}, {@code world_athletics_2022.tsv} and {@code
 * world_athletics_2025.tsv}. All of it is computed in whole numbers.
 *
 * <p>What to know of them:
 *
 * <ul>
 *   <li>The tables have 1 to 1400 points. A better mark is refused, unless {@link
 *       #beyondTheTables()} is asked for. A weaker mark has 0 points.
 *   <li>Road races and road walks count in whole seconds, all else in hundredths and centimetres. A
 *       mark in between has the points of the weaker one.
 *   <li>Races of 200 m and more have two scales, one of them for {@link Facility#SHORT_TRACK}.
 *       Marks of an oversized track are on neither.
 *   <li>The publisher computed in binary numbers. A mark that gives a whole number exactly may be
 *       printed one point lower, or left out: women's 100 metres in 14.50 are 558 points and
 *       printed as 557. {@link #asPrinted()} gives what is printed.
 *   <li>Hand times get 0.24 s up to 200 m, 0.14 s over 300 and 400 m. A time that does not say how
 *       it was taken is refused there.
 *   <li>The tables are for the implements and hurdles of seniors: the shot put of the men's U20 is
 *       not in them, but their 100 metres is.
 * </ul>
 *
 * <pre>{@code
 * WorldAthleticsPoints points = WorldAthleticsPoints.edition(2025);
 * System.out.println(points.points(Event.parse("Men 1500"), RaceTime.parse("3:27.65"))); // 1278
 * System.out.println(points.markFor(Event.parse("Men LJ"), Points.of(1200)));          // 8.29
 * Event sprint = Event.parse("Women 100");
 * System.out.println(points.points(sprint, RaceTime.parse("14.50")));             // 558
 * System.out.println(points.asPrinted().points(sprint, RaceTime.parse("14.50"))); // 557
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
@SuppressWarnings("serial") // it is written as its edition
public final class WorldAthleticsPoints implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int MOST = 1400;
  private static final ImmutableList<Integer> EDITIONS = ImmutableList.of(2017, 2022, 2025);
  private static final Map<Integer, WorldAthleticsPoints> READ = new ConcurrentHashMap<>();
  private static final ImmutableList<String> PRINTED =
      ImmutableList.of(
          "edition", "category", "discipline", "track", "from_mark", "to_mark", "points");

  private final int edition;
  private final ScoringTable table;
  private final boolean beyond;

  private WorldAthleticsPoints(int edition, ScoringTable table, boolean beyond) {
    this.edition = edition;
    this.table = table;
    this.beyond = beyond;
  }

  /**
   * Returns the tables of an edition.
   *
   * @param year 2017, 2022 or 2025
   * @return the tables, which follow the formulas
   * @throws IllegalArgumentException if there is no edition of that year
   */
  public static WorldAthleticsPoints edition(int year) {
    checkArgument(EDITIONS.contains(year), "year must be one of %s: %s", EDITIONS, year);
    return READ.computeIfAbsent(year, WorldAthleticsPoints::read);
  }

  private static WorldAthleticsPoints read(int year) {
    ScoringTable table =
        ScoringTable.ofResources(
            "World Athletics scoring tables " + year, "world_athletics_" + year + ".tsv");
    return new WorldAthleticsPoints(year, table, false);
  }

  /**
   * Returns the points that the book prints: those of the formulas, except for the exact ties that
   * its publisher computed too low, by one point in most cases and by three at most.
   *
   * <p>This reads a table; keep what it returns.
   *
   * @return the tables as printed
   */
  public WorldAthleticsPoints asPrinted() {
    Map<List<String>, ImmutableRangeMap.Builder<Long, Long>> printed = new HashMap<>();
    TsvTable.read(
        WorldAthleticsPoints.class,
        "world_athletics_printed.tsv",
        PRINTED,
        cells -> {
          if (cells.get(0).equals(String.valueOf(edition))) {
            printed
                .computeIfAbsent(cells.subList(1, 4), key -> ImmutableRangeMap.builder())
                .put(
                    Range.closed(hundredths(cells.get(4)), hundredths(cells.get(5))),
                    Long.parseLong(cells.get(6)));
          }
        });
    return new WorldAthleticsPoints(
        edition, table.with(table.name() + " as printed", row -> asPrinted(row, printed)), beyond);
  }

  private static long hundredths(String seconds) {
    return Coefficients.scaled(new BigDecimal(seconds), 2);
  }

  private static ScoringRow asPrinted(
      ScoringRow row, Map<List<String>, ImmutableRangeMap.Builder<Long, Long>> printed) {
    ImmutableRangeMap.Builder<Long, Long> differences =
        printed.get(List.of(row.category().name(), row.discipline().code(), row.track()));
    return differences == null
        ? row
        : row.withFormula(
            new PrintedFormula(
                row.scale().formula(), row.scale().grid() / 10, differences.build()));
  }

  /**
   * Returns the same formulas beyond the 1400 points at which the tables end. World Athletics does
   * not publish such points.
   *
   * @return the formulas without a limit
   */
  public WorldAthleticsPoints beyondTheTables() {
    return new WorldAthleticsPoints(edition, table, true);
  }

  /**
   * Returns the points of a mark on a standard track, on the road or in the field.
   *
   * @param event the event
   * @param mark the mark
   * @return from 0 to 1400
   * @throws IllegalArgumentException if the tables do not have the event, or not the mark
   */
  public Points points(Event event, Mark mark) {
    return points(event, mark, Facility.STANDARD_TRACK);
  }

  /**
   * Returns the points of a mark.
   *
   * @param event the event
   * @param mark the mark
   * @param facility where it was made, which matters for races of 200 m and more
   * @return from 0 to 1400
   * @throws IllegalArgumentException if the tables do not have the event there, or not the mark
   */
  public Points points(Event event, Mark mark, Facility facility) {
    requireNonNull(event, "event");
    requireNonNull(mark, "mark");
    Points points = scale(event, requireNonNull(facility, "facility")).score(mark);
    checkArgument(isWithin(points), "%s end at %s points, %s is better", table, MOST, mark);
    return points;
  }

  /**
   * Returns the points of a mark that the tables may not have.
   *
   * @param event the event
   * @param mark the mark
   * @param facility where it was made
   * @return the points, or empty where {@link #points(Event, Mark, Facility)} throws
   */
  public Optional<Points> tryPoints(Event event, Mark mark, Facility facility) {
    requireNonNull(event, "event");
    requireNonNull(mark, "mark");
    return Optional.ofNullable(find(event, requireNonNull(facility, "facility")))
        .filter(scale -> scale.admits(mark))
        .map(scale -> scale.score(mark))
        .filter(this::isWithin);
  }

  private boolean isWithin(Points points) {
    return beyond || points.value() <= MOST;
  }

  /**
   * Returns the weakest mark that scores at least so many points on a standard track, on the road
   * or in the field.
   *
   * @param event the event
   * @param points from 1 to 1400
   * @return the mark; the next weaker one scores less
   * @throws IllegalArgumentException if the tables do not have the event or the points
   */
  public Mark markFor(Event event, Points points) {
    return markFor(event, points, Facility.STANDARD_TRACK);
  }

  /**
   * Returns the weakest mark that scores at least so many points.
   *
   * @param event the event
   * @param points from 1 to 1400
   * @param facility where it is made
   * @return the mark; the next weaker one scores less
   * @throws IllegalArgumentException if the tables do not have the event there, or not the points
   */
  public Mark markFor(Event event, Points points, Facility facility) {
    requireNonNull(event, "event");
    requireNonNull(points, "points");
    requireNonNull(facility, "facility");
    checkArgument(isWithin(points), "%s end at %s points: %s", table, MOST, points);
    return scale(event, facility).markFor(points);
  }

  private Scale scale(Event event, Facility facility) {
    return ScoringTable.scoredBy(table.name(), event, find(event, facility));
  }

  private @Nullable Scale find(Event event, Facility facility) {
    Discipline contested = event.discipline();
    if (!event.ageGroup().equals(AgeGroup.SENIOR)) {
      contested = event.withAgeGroup(AgeGroup.SENIOR).map(Event::discipline).orElse(null);
    }
    return contested == null
        ? null
        : table.find(event.category(), contested, AgeGroup.SENIOR, facility);
  }

  /** Returns what the tables are called, such as {@code World Athletics scoring tables 2025}. */
  @Override
  public String toString() {
    return table.name();
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private boolean isAsPrinted() {
    return table != edition(edition).table;
  }

  private static final class Fields {
    static final FieldKind<WorldAthleticsPoints, WorldAthleticsPoints> KIND =
        FieldKind.startingWith(
                WorldAthleticsPoints.class,
                "edition",
                text(Integer.class),
                points -> points.edition,
                WorldAthleticsPoints::edition,
                Function.identity())
            .field(
                "printed",
                text(Boolean.class),
                false,
                WorldAthleticsPoints::isAsPrinted,
                (points, printed) -> printed ? points.asPrinted() : points)
            .field(
                "beyond",
                text(Boolean.class),
                false,
                points -> points.beyond,
                (points, beyond) -> beyond ? points.beyondTheTables() : points);
  }
}
