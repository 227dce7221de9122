package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.Facility;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The scoring tables of the combined events: decathlon, heptathlon, pentathlon.
 *
 * <p>With {@code T} in seconds, {@code M} in centimetres and {@code D} in metres, the points are,
 * rounded down:
 *
 * <ul>
 *   <li>{@code a * (b - T)^c} for races
 *   <li>{@code a * (M - b)^c} for jumps
 *   <li>{@code a * (D - b)^c} for throws
 * </ul>
 *
 * <p>The coefficients are in {@code combined_events_2001.tsv}. The computation is exact: whether a
 * mark reaches a number of points is a comparison of whole numbers.
 *
 * <p>What to know of them:
 *
 * <ul>
 *   <li>The tables of 2001 are in force. Books and sites with a later year are reprints.
 *   <li>U18 and U20 have lighter implements and lower hurdles, and the same coefficients.
 *   <li>Masters have {@linkplain #masters(int) tables of their own}: the tables of 2001 refuse
 *       them.
 *   <li>A time by hand is rounded up to the tenth and gets 0.24 s below 400 m and 0.14 s over 400
 *       m. A time that does not say how it was taken is refused there: write {@code 10.2h} or
 *       {@code 10.20}, not {@code 10.2}.
 *   <li>0 points are the score of a mark that is too weak for the table. An event without a mark
 *       scores 0 as well, and the athlete may go on. An athlete who does not start an event has
 *       retired. {@link Scorecard} keeps the three apart.
 *   <li>The wind does not change the points.
 * </ul>
 *
 * <pre>{@code
 * CombinedEvents tables = CombinedEvents.edition(2001);
 * System.out.println(tables.points(Event.parse("Men HJ"), Distance.parse("2.03")));    // 831
 * System.out.println(tables.points(Event.parse("Men 1500"), RaceTime.parse("4:25.49"))); // 774
 * System.out.println(tables.points(Event.parse("Men 100"), RaceTime.parse("10.6h")));  // 897
 * System.out.println(tables.markFor(Event.parse("Women 800"), Points.of(1000)));       // 2:07.63
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
@SuppressWarnings("serial") // it is written as its edition or its table
public final class CombinedEvents implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String IN_FORCE = "combined_events_2001.tsv";

  private final ScoringTable table;
  private final boolean withoutMasters;
  private final @Nullable AgeFactors factors;

  private CombinedEvents(ScoringTable table, boolean withoutMasters, @Nullable AgeFactors factors) {
    this.table = table;
    this.withoutMasters = withoutMasters;
    this.factors = factors;
  }

  private static final class Of2001 {
    private static final CombinedEvents TABLES =
        new CombinedEvents(ScoringTable.ofResources("Combined events 2001", IN_FORCE), true, null);
  }

  private static final class OfMasters2023 {
    private static final CombinedEvents TABLES =
        new CombinedEvents(
            ScoringTable.ofResources(
                "Combined events of masters 2023", IN_FORCE, "combined_events_masters_2023.tsv"),
            false,
            AgeFactors.of2023());
  }

  /**
   * Returns the tables of the IAAF, now World Athletics, of an edition.
   *
   * @param year 2001
   * @return the tables
   * @throws IllegalArgumentException if there is no edition of that year
   */
  public static CombinedEvents edition(int year) {
    checkArgument(year == 2001, "year must be 2001: %s", year);
    return Of2001.TABLES;
  }

  /**
   * Returns the tables of World Masters Athletics of an edition: those of 2001 with the throws and
   * the women's 60 metres that masters have in addition, after the mark is multiplied by the age
   * factor.
   *
   * <p>The age group of an event decides on the factor, which is that of its youngest age. The
   * product is rounded up to 0.01 s for times and down to 0.01 m for distances. The addition for a
   * time by hand comes first. Short hurdles of every length are scored as 110 metres hurdles of men
   * and 100 metres hurdles of women.
   *
   * <pre>{@code
   * CombinedEvents tables = CombinedEvents.masters(2023);
   * System.out.println(tables.points(Event.parse("M50 100"), RaceTime.parse("12.50"))); // 797
   * }</pre>
   *
   * @param year 2023
   * @return the tables, which score no other age groups
   * @throws IllegalArgumentException if there is no edition of that year
   */
  public static CombinedEvents masters(int year) {
    checkArgument(year == 2023, "year must be 2023: %s", year);
    return OfMasters2023.TABLES;
  }

  /**
   * Returns combined events that are scored by another table.
   *
   * @param table the table of a federation
   * @return the table, for combined events
   */
  public static CombinedEvents of(ScoringTable table) {
    return new CombinedEvents(requireNonNull(table, "table"), false, null);
  }

  /**
   * Returns the points of a mark in one of the events.
   *
   * @param part the event with the category and the age group of the combined event, such as {@code
   *     Men 100} or {@code U20 Women SP}
   * @param mark the mark
   * @return the points, 0 where the mark is too weak for the table
   * @throws IllegalArgumentException if the tables do not have the event or do not score the mark
   */
  public Points points(Event part, Mark mark) {
    requireNonNull(part, "part");
    return scale(part).score(requireNonNull(mark, "mark"));
  }

  /**
   * Returns the points of a mark that the tables may not score.
   *
   * @param part the event with the category and the age group of the combined event
   * @param mark the mark
   * @return the points, or empty where {@link #points(Event, Mark)} throws
   */
  public Optional<Points> tryPoints(Event part, Mark mark) {
    requireNonNull(part, "part");
    requireNonNull(mark, "mark");
    return Optional.ofNullable(find(part))
        .filter(scale -> scale.admits(mark))
        .map(scale -> scale.score(mark));
  }

  /**
   * Returns the weakest mark that scores at least so many points. Not every number of points has a
   * mark of its own: a high jump of one centimetre more is worth eight or nine.
   *
   * @param part the event with the category and the age group of the combined event
   * @param points the points, above zero
   * @return the mark; the next weaker one scores less
   * @throws IllegalArgumentException if the tables do not have the event or no mark scores so many
   */
  public Mark markFor(Event part, Points points) {
    requireNonNull(part, "part");
    return scale(part).markFor(requireNonNull(points, "points"));
  }

  /** Returns the weakest mark that scores the points, or empty if there is no such mark. */
  Optional<Mark> tryMarkFor(Event part, Points points) {
    Scale scale = scale(part);
    return scale.isWithinReach(points) ? Optional.of(scale.markFor(points)) : Optional.empty();
  }

  /**
   * Scores the events of a combined event, as many as have been held.
   *
   * @param programme the events of the competition
   * @param result a row with its {@linkplain Result#parts() parts}, in any order; an event that it
   *     does not list has not been held yet
   * @return the events with their points, which are computed here and not those of the row
   * @throws IllegalArgumentException if a part is not in the programme or stands there twice, or if
   *     the tables do not score it
   */
  public Scorecard score(CombinedEventProgramme programme, Result result) {
    return Scorecard.of(
        this, requireNonNull(programme, "programme"), requireNonNull(result, "result"));
  }

  private Scale scale(Event part) {
    return ScoringTable.scoredBy(table.name(), part, find(part));
  }

  private @Nullable Scale find(Event part) {
    if (withoutMasters && part.ageGroup().isMasters()) {
      return null;
    }
    Discipline contested = part.discipline().generic();
    Scale scale = table.find(part, contested, Facility.STANDARD_TRACK);
    return scale == null || factors == null ? scale : factored(scale, part, contested, factors);
  }

  private static @Nullable Scale factored(
      Scale scale, Event part, Discipline contested, AgeFactors factors) {
    Integer factor = factor(part, contested, factors);
    return factor == null
        ? null
        : scale.withFormula(new FactoredFormula(scale.formula(), factor, scale.lessIsBetter()));
  }

  private static @Nullable Integer factor(Event part, Discipline contested, AgeFactors factors) {
    int age = youngest(part.ageGroup());
    return age < 35
        ? null
        : factors.factor(new AgeFactors.Contested(part.category(), contested), age);
  }

  private static int youngest(AgeGroup group) {
    return group.isMasters() ? group.ages().lowerEndpoint() : 0;
  }

  /** Returns what the tables are called, such as {@code Combined events 2001}. */
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

  private static final class Fields {
    static final FieldKind<CombinedEvents, CombinedEvents> KIND =
        FieldKind.of(CombinedEvents.class, () -> Of2001.TABLES, Function.identity())
            .field(
                "masters",
                text(Integer.class),
                tables -> tables.factors == null ? null : 2023,
                (tables, year) -> masters(year))
            .field(
                "table",
                object(ScoringTable.class),
                tables -> tables.withoutMasters || tables.factors != null ? null : tables.table,
                (tables, table) -> of(table));
  }
}
