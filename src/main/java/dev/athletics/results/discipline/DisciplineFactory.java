package dev.athletics.results.discipline;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.naming.DisciplineMaker;
import dev.athletics.results.discipline.naming.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes disciplines from their parts: the canonical code, the English name and the facts that
 * follow from a distance.
 */
final class DisciplineFactory implements DisciplineMaker<Discipline> {
  private static final String HALF_MARATHON = "HM";
  private static final String HALF_MARATHON_WALK = "HMW";
  private static final String MARATHON = "MAR";
  private static final String MARATHON_WALK = "MARW";

  static final long MICROMETRES_OF_A_METRE = 1_000_000;
  private static final long MICROMETRES_OF_A_MILE = 1_609_344_000;
  private static final long MILLIONTHS_OF_A_THOUSANDTH = 1_000;
  private static final long TENTH_OF_A_MILE = Quantity.MILLION / 10;
  private static final long MICROMETRES_OF_A_YARD = 914_400;

  private static final long LONGEST_SPRINT = 440 * MICROMETRES_OF_A_YARD;
  private static final long LONGEST_WITH_WIND = 220 * MICROMETRES_OF_A_YARD;
  private static final int MINUTES_OF_AN_HOUR = 60;
  private static final int LONGEST_ON_THE_TRACK = 120;
  private static final int LONGEST_FIXED_TIME = 10 * 24 * MINUTES_OF_AN_HOUR;
  private static final int SHORTEST_FIXED_TIME = 3;
  private static final int STEP_OF_HURDLE_RACES = 5;
  private static final int FIRST_GROUPED = 10_000;

  @Override
  public @Nullable Discipline flat(long metres) {
    return isWithin(metres, 20, 1_000_000)
        ? flat(String.valueOf(metres), grouped(metres) + " Metres", metres * MICROMETRES_OF_A_METRE)
        : null;
  }

  @Override
  public @Nullable Discipline yards(long yards) {
    return isWithin(yards, 20, 10_000)
        ? flat(yards + "Y", grouped(yards) + " Yards", yards * MICROMETRES_OF_A_YARD)
        : null;
  }

  @Override
  public @Nullable Discipline trackMiles(long miles) {
    return isTrackMiles(miles)
        ? flat(
            milesCode(miles * Quantity.MILLION),
            milesName(miles * Quantity.MILLION),
            miles * MICROMETRES_OF_A_MILE)
        : null;
  }

  /** One, two, three and six miles, the distances of which the code means the track. */
  @Override
  public boolean isTrackMiles(long miles) {
    return isWithin(miles, 1, 3) || miles == 6;
  }

  private static Discipline flat(String code, String name, long micrometres) {
    return race(code, name, Ground.TRACK, micrometres)
        .family(micrometres <= LONGEST_SPRINT ? Family.SPRINT : Family.MIDDLE_AND_LONG_DISTANCE)
        .windRelevant(micrometres <= LONGEST_WITH_WIND)
        .build();
  }

  @Override
  public @Nullable Discipline roadMiles(long millionths) {
    return areMiles(millionths, 5_000)
        ? race(
                (isTrackMiles(wholeMiles(millionths)) ? "ROAD" : "") + milesCode(millionths),
                milesName(millionths) + " Road",
                Ground.ROAD,
                micrometresOfMiles(millionths))
            .family(Family.ROAD)
            .build()
        : null;
  }

  /** A mile has micrometres to the thousandth. */
  private static boolean areMiles(long millionths, long most) {
    return isWithin(millionths, TENTH_OF_A_MILE, most * Quantity.MILLION)
        && millionths % MILLIONTHS_OF_A_THOUSANDTH == 0;
  }

  private static long wholeMiles(long millionths) {
    return millionths % Quantity.MILLION == 0 ? millionths / Quantity.MILLION : 0;
  }

  private static long micrometresOfMiles(long millionths) {
    return millionths / MILLIONTHS_OF_A_THOUSANDTH * (MICROMETRES_OF_A_MILE / 1_000);
  }

  private static String milesCode(long millionths) {
    return (millionths == Quantity.MILLION ? "" : Quantity.text(millionths)) + "MILE";
  }

  private static String milesName(long millionths) {
    return millionths == Quantity.MILLION ? "Mile" : Quantity.text(millionths) + " Miles";
  }

  @Override
  public @Nullable Discipline road(long metres) {
    return isWithin(metres, 100, 5_000_000)
        ? race(
                kilometres(metres) + "K",
                kilometresName(metres) + " Road",
                Ground.ROAD,
                metres * MICROMETRES_OF_A_METRE)
            .family(Family.ROAD)
            .build()
        : null;
  }

  @Override
  public Discipline halfMarathon(boolean walk) {
    return Catalogue.get(walk ? HALF_MARATHON_WALK : HALF_MARATHON);
  }

  @Override
  public Discipline marathon(boolean walk) {
    return Catalogue.get(walk ? MARATHON_WALK : MARATHON);
  }

  @Override
  public @Nullable Discipline hurdles(long distance, boolean yards, List<Quantity> specification) {
    if (!isWithin(distance, 35, 600) || distance % STEP_OF_HURDLE_RACES != 0) {
      return null;
    }
    long micrometres = distance * (yards ? MICROMETRES_OF_A_YARD : MICROMETRES_OF_A_METRE);
    String code = distance + (yards ? "YH" : "H");
    String name = distance + (yards ? " Yards" : " Metres") + " Hurdles";
    return over(
        race(code, name, Ground.TRACK, micrometres)
            .family(Family.HURDLES)
            .windRelevant(micrometres <= LONGEST_WITH_WIND)
            .build(),
        specification);
  }

  @Override
  public @Nullable Discipline steeplechase(long metres, List<Quantity> specification) {
    if (!isWithin(metres, 600, 5_000)) {
      return null;
    }
    return over(
        race(
                metres + "SC",
                grouped(metres) + " Metres Steeplechase",
                Ground.TRACK,
                metres * MICROMETRES_OF_A_METRE)
            .family(Family.STEEPLECHASE)
            .build(),
        specification);
  }

  private static @Nullable Discipline over(Discipline made, List<Quantity> specification) {
    if (specification.isEmpty()) {
      return made;
    }
    Hurdles hurdles = Hurdles.of(specification);
    return hurdles == null ? null : over(Catalogue.canonical(made), hurdles);
  }

  /** Returns a race over hurdles or barriers of a size. */
  static Discipline over(Discipline generic, Hurdles hurdles) {
    return generic.toBuilder(
            generic.code() + hurdles, generic.displayName() + " (" + hurdles.joined(", ") + ")")
        .generic(generic)
        .hurdles(hurdles)
        .build();
  }

  @Override
  public boolean isNamedHeight(Quantity height) {
    return Hurdles.isNamedHeight(height);
  }

  @Override
  public boolean areHurdles(List<Quantity> specification) {
    return specification.isEmpty() || Hurdles.of(specification) != null;
  }

  @Override
  public @Nullable Discipline trackWalk(long metres) {
    return isWithin(metres, 500, 1_000_000)
        ? walk(
            metres + "W",
            grouped(metres) + " Metres",
            Ground.TRACK,
            metres * MICROMETRES_OF_A_METRE)
        : null;
  }

  @Override
  public @Nullable Discipline roadWalk(long metres) {
    return isWithin(metres, 500, 1_000_000)
        ? walk(
            kilometres(metres) + "KW",
            kilometresName(metres),
            Ground.ROAD,
            metres * MICROMETRES_OF_A_METRE)
        : null;
  }

  @Override
  public @Nullable Discipline milesWalk(long millionths) {
    return areMiles(millionths, 100)
        ? walk(
            milesCode(millionths) + "W",
            milesName(millionths),
            Ground.TRACK,
            micrometresOfMiles(millionths))
        : null;
  }

  private static Discipline walk(String code, String name, Ground ground, long micrometres) {
    return race(code, name + " Race Walk", ground, micrometres).family(Family.RACE_WALK).build();
  }

  @Override
  public @Nullable Discipline relay(long legs, Discipline leg) {
    boolean isLeg = leg.micrometres() > 0 && leg.legs().isEmpty() && isLegCode(leg.code());
    if (!isLeg || !isWithin(legs, 2, 100)) {
      return null;
    }
    return race(
            legs + "x" + leg.code(),
            legs + "x" + leg.displayName() + " Relay",
            leg.ground(),
            legs * leg.micrometres())
        .family(Family.RELAY)
        .legs(ImmutableList.copyOf(Collections.nCopies((int) legs, leg)))
        .build();
  }

  /**
   * Half marathon and marathon have names for codes, which would not be told from the times sign
   * before them.
   */
  private static boolean isLegCode(String code) {
    return Character.isDigit(code.charAt(0)) || code.contains("MILE");
  }

  @Override
  public @Nullable Discipline fixedTime(long minutes, boolean walk) {
    if (!isWithin(minutes, SHORTEST_FIXED_TIME, LONGEST_FIXED_TIME)) {
      return null;
    }
    Ground ground = minutes <= LONGEST_ON_THE_TRACK ? Ground.TRACK : Ground.ROAD;
    Family onFoot = ground == Ground.TRACK ? Family.MIDDLE_AND_LONG_DISTANCE : Family.ROAD;
    return Discipline.builder(
            fixedTimeCode(minutes, walk), fixedTimeName(minutes) + (walk ? " Race Walk" : ""))
        .family(walk ? Family.RACE_WALK : onFoot)
        .ground(ground)
        .markKind(MarkKind.DISTANCE_IN_FIXED_TIME)
        .seconds(minutes * 60)
        .build();
  }

  private static String fixedTimeCode(long minutes, boolean walk) {
    return minutes % MINUTES_OF_AN_HOUR == 0
        ? minutes / MINUTES_OF_AN_HOUR + (walk ? "HW" : "HR")
        : "T" + minutes + (walk ? "W" : "");
  }

  private static String fixedTimeName(long minutes) {
    if (minutes == MINUTES_OF_AN_HOUR) {
      return "One Hour";
    }
    return minutes % MINUTES_OF_AN_HOUR == 0
        ? minutes / MINUTES_OF_AN_HOUR + " Hours"
        : minutes + " Minutes";
  }

  @Override
  public boolean isRelay(Discipline named) {
    return named.family() == Family.RELAY;
  }

  @Override
  public @Nullable Discipline walked(Discipline named) {
    return switch (named.code()) {
      case MARATHON -> marathon(true);
      case HALF_MARATHON -> halfMarathon(true);
      default -> null;
    };
  }

  @Override
  public boolean isOffRoad(Discipline named) {
    boolean isOffRoad =
        named.ground() == Ground.CROSS_COUNTRY || named.ground() == Ground.MOUNTAIN_AND_TRAIL;
    return isOffRoad && named.micrometres() == 0 && named.family() != Family.RELAY;
  }

  @Override
  public @Nullable Discipline offRoad(Discipline named, long metres) {
    return isWithin(metres, 100, 1_000_000)
        ? race(
                named.code() + kilometres(metres) + "K",
                named.displayName() + " " + kilometresName(metres),
                named.ground(),
                metres * MICROMETRES_OF_A_METRE)
            .family(named.family())
            .build()
        : null;
  }

  @Override
  public @Nullable Discipline offRoadMiles(Discipline named, long millionths) {
    return areMiles(millionths, 600)
        ? race(
                named.code() + (millionths == Quantity.MILLION ? "1" : "") + milesCode(millionths),
                named.displayName() + " " + milesName(millionths),
                named.ground(),
                micrometresOfMiles(millionths))
            .family(named.family())
            .build()
        : null;
  }

  @Override
  public boolean isThrow(Discipline named) {
    return named.family() == Family.THROW;
  }

  @Override
  public boolean isWeighedInGrams(Discipline thrown) {
    return ImplementLimits.of(thrown.generic().code()).isWeighedInGrams();
  }

  @Override
  public @Nullable Discipline thrown(Discipline named, Quantity weight) {
    Implement implement = named.implement().isPresent() ? null : Implement.of(weight);
    return implement == null || !ImplementLimits.of(named.code()).admits(implement)
        ? null
        : thrown(named, implement);
  }

  /** Returns a throw with an implement. */
  static Discipline thrown(Discipline generic, Implement implement) {
    String weight =
        ImplementLimits.of(generic.code()).isWrittenInGrams()
            ? String.valueOf(implement.grams())
            : implement.kilograms() + "K";
    return generic.toBuilder(
            generic.code() + weight, generic.displayName() + " (" + implement + ")")
        .generic(generic)
        .implement(implement)
        .build();
  }

  @Override
  public boolean isInStadium(Discipline discipline) {
    return discipline.ground().isInStadium();
  }

  @Override
  public boolean isOnRoad(Discipline discipline) {
    return discipline.ground() == Ground.ROAD;
  }

  private static Discipline.Builder race(
      String code, String name, Ground ground, long micrometres) {
    return Discipline.builder(code, name)
        .ground(ground)
        .markKind(MarkKind.TIME)
        .micrometres(micrometres);
  }

  private static boolean isWithin(long value, long least, long most) {
    return value >= least && value <= most;
  }

  private static String kilometres(long metres) {
    return Quantity.text(metres * 1_000);
  }

  private static String kilometresName(long metres) {
    return kilometres(metres) + " Kilometres";
  }

  private static String grouped(long number) {
    return number < FIRST_GROUPED
        ? String.valueOf(number)
        : String.format(Locale.ROOT, "%,d", number);
  }
}
