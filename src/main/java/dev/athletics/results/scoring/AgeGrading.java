package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.scoring.AgeFactors.Contested;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Age grading: what a mark is worth at the athlete's age.
 *
 * <p>An edition has a factor for each event and age, and a standard for each event:
 *
 * <ul>
 *   <li>graded mark = mark * factor
 *   <li>age standard = open standard / factor
 *   <li>grade in per cent = age standard / time * 100, or distance / age standard * 100
 * </ul>
 *
 * <p>What to know of it:
 *
 * <ul>
 *   <li>{@link #wma(int)} is for track and field, {@link #road(int)} for the road. Half marathon
 *       and marathon are in both, with different numbers.
 *   <li>The factors of track and field allow for the implement and the hurdles of the age group: a
 *       mark with those of another is refused. Below the age of 30 the factor is 1. Hurdles and
 *       steeplechases are graded over the distance that masters of the age run.
 *   <li>Factors are the same everywhere, but World Masters Athletics publishes no open standards.
 *       The standards here are those that John Seto compiled in 2022, which athlib uses; other
 *       calculators use others and show other grades. {@link #withStandard} takes any.
 *   <li>On the road the age standard is a whole number of seconds, as published, and the grade goes
 *       by it. There the time is that from the gun or the chip, whichever is given.
 *   <li>Distances that a road table does not have need an {@link Interpolation}.
 * </ul>
 *
 * <pre>{@code
 * AgeGrading grading = AgeGrading.wma(2023);
 * Event sprint = Event.parse("Men 100");
 * RaceTime time = RaceTime.parse("12.50");
 * System.out.println(grading.factor(sprint, 50));           // 0.9031
 * System.out.println(grading.standard(sprint, 50));         // 10.61
 * System.out.println(grading.gradedMark(sprint, 50, time)); // 11.29
 * System.out.println(grading.grade(sprint, 50, time));      // 84.86
 * AgeGrading road = AgeGrading.road(2020);
 * System.out.println(road.grade(Event.parse("Women 10K"), 60, RaceTime.parse("45:00"))); // 84.37
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
@SuppressWarnings("serial") // it is written as its edition
public final class AgeGrading implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final ImmutableList<Integer> OF_MASTERS = ImmutableList.of(2023);
  private static final ImmutableList<Integer> OF_ROAD = ImmutableList.of(2010, 2015, 2020, 2025);
  private static final int OLDEST_GROUP = 100;
  private static final int FIRST_GROUP = 35;
  private static final int YEARS_OF_A_GROUP = 5;
  private static final long MICROMETRES_OF_A_CENTIMETRE = 10_000;
  private static final Map<Integer, RoadStandards> ROAD = new ConcurrentHashMap<>();

  private final AgeStandards edition;
  private final ImmutableMap<Contested, Long> ownStandards;

  private AgeGrading(AgeStandards edition, ImmutableMap<Contested, Long> ownStandards) {
    this.edition = edition;
    this.ownStandards = ownStandards;
  }

  /**
   * Returns the age grading of World Masters Athletics for track and field, race walks included.
   *
   * @param year 2023
   * @return the edition, with the open standards that the class describes
   * @throws IllegalArgumentException if there is no edition of that year
   */
  public static AgeGrading wma(int year) {
    checkArgument(OF_MASTERS.contains(year), "year must be one of %s: %s", OF_MASTERS, year);
    return new AgeGrading(MastersStandards.OF_2023, ImmutableMap.of());
  }

  /**
   * Returns the age grading of road races that Alan Jones compiles, from 5 km (since 2020 from the
   * mile) to 200 km and for the ages from 5 to 100.
   *
   * @param year 2010, 2015, 2020 or 2025
   * @return the edition
   * @throws IllegalArgumentException if there is no edition of that year
   */
  public static AgeGrading road(int year) {
    checkArgument(OF_ROAD.contains(year), "year must be one of %s: %s", OF_ROAD, year);
    return new AgeGrading(ROAD.computeIfAbsent(year, RoadStandards::read), ImmutableMap.of());
  }

  /**
   * Returns this grading with another open standard for an event.
   *
   * @param event the event, of which category and discipline count
   * @param standard the open standard, such as the world record
   * @return the grading with that standard
   * @throws IllegalArgumentException if the standard cannot be a mark of the event
   */
  public AgeGrading withStandard(Event event, Mark standard) {
    requireNonNull(event, "event");
    requireNonNull(standard, "standard");
    ImmutableMap<Contested, Long> own =
        ImmutableMap.<Contested, Long>builder()
            .putAll(ownStandards)
            .put(contested(event), size(event, standard))
            .buildKeepingLast();
    return new AgeGrading(edition, own);
  }

  /**
   * Returns this grading with a way to grade distances between those of the table.
   *
   * @param interpolation the way
   * @return the grading
   * @throws IllegalStateException if this is not the grading of road races
   */
  public AgeGrading withInterpolation(Interpolation interpolation) {
    requireNonNull(interpolation, "interpolation");
    if (edition instanceof RoadStandards road) {
      return new AgeGrading(road.withInterpolation(interpolation), ownStandards);
    }
    throw new IllegalStateException(edition.name() + " has no distances in between");
  }

  /**
   * Returns the age factor.
   *
   * @param event the event
   * @param age the age in whole years
   * @return the factor, with four decimals
   * @throws IllegalArgumentException if this edition does not have the event at that age
   */
  public BigDecimal factor(Event event, int age) {
    return BigDecimal.valueOf(at(event, age).factor(), 4);
  }

  /**
   * Returns the age standard, to the nearest unit in which the event is published.
   *
   * @param event the event
   * @param age the age in whole years
   * @return a time or a distance
   * @throws IllegalArgumentException if this edition does not have the event at that age, or no
   *     standard for it
   */
  public Mark standard(Event event, int age) {
    return mark(event, at(event, age).standard(unit(event)));
  }

  /**
   * Returns the mark times the age factor, rounded to the unit in which the event is published:
   * times up, distances down.
   *
   * @param event the event
   * @param age the age in whole years
   * @param mark the mark
   * @return the mark that is worth as much below the age of 30
   * @throws IllegalArgumentException if this edition does not have the event at that age, or the
   *     mark is not one of the event
   */
  public Mark gradedMark(Event event, int age, Mark mark) {
    AgeStandard standard = at(event, age);
    long size = size(event, requireNonNull(mark, "mark"));
    return mark(event, standard.graded(size, unit(event), isTimed(event)));
  }

  /**
   * Returns how much of the age standard a mark reaches.
   *
   * @param event the event
   * @param age the age in whole years
   * @param mark the mark
   * @return the grade in per cent with two decimals, rounded to the nearest
   * @throws IllegalArgumentException if this edition does not have the event at that age, or no
   *     standard for it, or the mark is not one of the event
   */
  public BigDecimal grade(Event event, int age, Mark mark) {
    AgeStandard standard = at(event, age);
    return standard.grade(size(event, requireNonNull(mark, "mark")), isTimed(event));
  }

  private AgeStandard at(Event event, int age) {
    Contested contested = contested(requireNonNull(event, "event"));
    AgeStandard standard = edition.at(contested.category(), contested.discipline(), age);
    checkArgument(standard != null, "%s does not have %s", edition.name(), event);
    checkSpecification(event, contested.discipline(), age);
    Long own = ownStandards.get(contested);
    return own == null ? requireNonNull(standard) : requireNonNull(standard).withOpen(own);
  }

  private static Contested contested(Event event) {
    return new Contested(event.category(), event.discipline().generic());
  }

  /** The factor holds for the implement and the hurdles that the rules give to the age. */
  private static void checkSpecification(Event event, Discipline discipline, int age) {
    Discipline proper = Event.of(discipline, event.category(), group(age)).specification();
    checkArgument(
        proper.equals(event.specification()),
        "event must be %s at the age of %s: %s",
        proper,
        age,
        event.specification());
  }

  private static AgeGroup group(int age) {
    int youngest = Math.min(age / YEARS_OF_A_GROUP * YEARS_OF_A_GROUP, OLDEST_GROUP);
    return age < FIRST_GROUP
        ? AgeGroup.SENIOR
        : AgeGroup.of(youngest, youngest + YEARS_OF_A_GROUP - 1);
  }

  private static boolean isTimed(Event event) {
    return event.discipline().markKind() == MarkKind.TIME;
  }

  private static long size(Event event, Mark mark) {
    checkArgument(
        event.discipline().markKind().admits(mark), "%s cannot be a mark of %s", mark, event);
    return mark.size();
  }

  private static long unit(Event event) {
    return isTimed(event) ? resolution(event).toMillis() : MICROMETRES_OF_A_CENTIMETRE;
  }

  private static Resolution resolution(Event event) {
    return event.discipline().officialResolution(TimingMethod.UNSPECIFIED).orElseThrow();
  }

  private static Mark mark(Event event, long size) {
    return isTimed(event)
        ? RaceTime.ofMillis(size, resolution(event), method(resolution(event)))
        : Distance.ofCentimetres(size / MICROMETRES_OF_A_CENTIMETRE);
  }

  private static TimingMethod method(Resolution resolution) {
    return resolution == Resolution.HUNDREDTH
        ? TimingMethod.FULLY_AUTOMATIC
        : TimingMethod.UNSPECIFIED;
  }

  /** Returns what the edition is called, such as {@code Road age grading 2025}. */
  @Override
  public String toString() {
    return edition.name();
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
    static final FieldKind<AgeGrading, AgeGrading> KIND =
        FieldKind.startingWith(
                AgeGrading.class,
                "of",
                text(String.class),
                AgeGrading::toString,
                Fields::named,
                Function.identity())
            .field(
                "between",
                text(Interpolation.class),
                grading ->
                    grading.edition instanceof RoadStandards road ? road.interpolation() : null,
                AgeGrading::withInterpolation)
            .map("own", text(Event.class), text(Long.class), Fields::ownByEvent, Fields::withOwn);

    private static AgeGrading named(String name) {
      return Stream.concat(
              OF_MASTERS.stream().map(AgeGrading::wma), OF_ROAD.stream().map(AgeGrading::road))
          .filter(grading -> grading.toString().equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no age grading is " + name));
    }

    private static Map<Event, Long> ownByEvent(AgeGrading grading) {
      Map<Event, Long> own = new LinkedHashMap<>();
      grading.ownStandards.forEach(
          (contested, size) ->
              own.put(Event.of(contested.discipline(), contested.category()), size));
      return own;
    }

    private static AgeGrading withOwn(AgeGrading grading, Map<Event, Long> own) {
      ImmutableMap.Builder<Contested, Long> standards = ImmutableMap.builder();
      own.forEach((event, size) -> standards.put(contested(event), size));
      return new AgeGrading(grading.edition, standards.buildOrThrow());
    }
  }
}
