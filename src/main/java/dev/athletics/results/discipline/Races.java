package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes disciplines from their parts: the canonical code, the English name and the facts that
 * follow from a distance.
 *
 * <p>Every factory returns null for a distance at which no such race is held.
 */
final class Races {
  static final long MICROMETRES_OF_A_METRE = 1_000_000;
  private static final long MICROMETRES_OF_A_MILE = 1_609_344_000;
  private static final long MICROMETRES_OF_A_YARD = 914_400;

  private static final long LONGEST_SPRINT = 440 * MICROMETRES_OF_A_YARD;
  private static final long LONGEST_WITH_WIND = 220 * MICROMETRES_OF_A_YARD;
  private static final int MINUTES_OF_AN_HOUR = 60;
  private static final int LONGEST_ON_THE_TRACK = 120;
  private static final int LONGEST_FIXED_TIME = 10 * 24 * MINUTES_OF_AN_HOUR;
  private static final int SHORTEST_FIXED_TIME = 3;
  private static final int STEP_OF_HURDLE_RACES = 5;
  private static final int FIRST_GROUPED = 10_000;

  private Races() {}

  static @Nullable Discipline flat(long metres) {
    return isWithin(metres, 20, 1_000_000)
        ? flat(String.valueOf(metres), grouped(metres) + " Metres", metres * MICROMETRES_OF_A_METRE)
        : null;
  }

  static @Nullable Discipline yards(long yards) {
    return isWithin(yards, 20, 10_000)
        ? flat(yards + "Y", grouped(yards) + " Yards", yards * MICROMETRES_OF_A_YARD)
        : null;
  }

  /**
   * A race over miles on the track: one, two, three or six, the distances of which the code means
   * the track.
   */
  static @Nullable Discipline trackMiles(long miles) {
    return isTrackMiles(miles)
        ? flat(unlessOne(miles) + "MILE", milesName(miles), miles * MICROMETRES_OF_A_MILE)
        : null;
  }

  static boolean isTrackMiles(long miles) {
    return isWithin(miles, 1, 3) || miles == 6;
  }

  private static Discipline flat(String code, String name, long micrometres) {
    return race(code, name, Ground.TRACK, micrometres)
        .family(micrometres <= LONGEST_SPRINT ? Family.SPRINT : Family.MIDDLE_AND_LONG_DISTANCE)
        .windRelevant(micrometres <= LONGEST_WITH_WIND)
        .build();
  }

  static @Nullable Discipline roadMiles(long miles) {
    return isWithin(miles, 1, 5_000)
        ? race(
                roadMilesCode(miles),
                milesName(miles) + " Road",
                Ground.ROAD,
                miles * MICROMETRES_OF_A_MILE)
            .family(Family.ROAD)
            .build()
        : null;
  }

  private static String roadMilesCode(long miles) {
    return (isTrackMiles(miles) ? "ROAD" : "") + unlessOne(miles) + "MILE";
  }

  static @Nullable Discipline road(long metres) {
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

  static @Nullable Discipline hurdles(long distance, boolean yards, @Nullable Hurdles hurdles) {
    if (!isWithin(distance, 35, 600) || distance % STEP_OF_HURDLE_RACES != 0) {
      return null;
    }
    long micrometres = distance * (yards ? MICROMETRES_OF_A_YARD : MICROMETRES_OF_A_METRE);
    String code = distance + (yards ? "YH" : "H");
    String name = distance + (yards ? " Yards" : " Metres") + " Hurdles";
    return over(
            race(code + written(hurdles), name + named(hurdles), Ground.TRACK, micrometres),
            hurdles)
        .family(Family.HURDLES)
        .windRelevant(micrometres <= LONGEST_WITH_WIND)
        .build();
  }

  static @Nullable Discipline steeplechase(long metres, @Nullable Hurdles barriers) {
    if (!isWithin(metres, 600, 5_000)) {
      return null;
    }
    String name = grouped(metres) + " Metres Steeplechase" + named(barriers);
    return over(
            race(
                metres + "SC" + written(barriers),
                name,
                Ground.TRACK,
                metres * MICROMETRES_OF_A_METRE),
            barriers)
        .family(Family.STEEPLECHASE)
        .build();
  }

  private static Discipline.Builder over(Discipline.Builder race, @Nullable Hurdles hurdles) {
    return hurdles == null ? race : race.hurdles(hurdles);
  }

  private static String written(@Nullable Hurdles hurdles) {
    return hurdles == null ? "" : hurdles.toString();
  }

  private static String named(@Nullable Hurdles hurdles) {
    return hurdles == null ? "" : " (" + hurdles.joined(", ") + ")";
  }

  static @Nullable Discipline trackWalk(long metres) {
    return isWithin(metres, 500, 1_000_000)
        ? walk(
            metres + "W",
            grouped(metres) + " Metres",
            Ground.TRACK,
            metres * MICROMETRES_OF_A_METRE)
        : null;
  }

  static @Nullable Discipline roadWalk(long metres) {
    return isWithin(metres, 500, 1_000_000)
        ? walk(
            kilometres(metres) + "KW",
            kilometresName(metres),
            Ground.ROAD,
            metres * MICROMETRES_OF_A_METRE)
        : null;
  }

  static @Nullable Discipline milesWalk(long miles) {
    return isWithin(miles, 1, 100)
        ? walk(
            unlessOne(miles) + "MILEW",
            milesName(miles),
            Ground.TRACK,
            miles * MICROMETRES_OF_A_MILE)
        : null;
  }

  private static Discipline walk(String code, String name, Ground ground, long micrometres) {
    return race(code, name + " Race Walk", ground, micrometres).family(Family.RACE_WALK).build();
  }

  static @Nullable Discipline relay(long legs, Discipline leg) {
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

  static @Nullable Discipline fixedTime(long minutes, boolean walk) {
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

  /** A cross country, mountain or trail race of a distance. */
  static @Nullable Discipline offRoad(Discipline base, long metres) {
    return isWithin(metres, 100, 1_000_000)
        ? race(
                base.code() + kilometres(metres) + "K",
                base.displayName() + " " + kilometresName(metres),
                base.ground(),
                metres * MICROMETRES_OF_A_METRE)
            .family(base.family())
            .build()
        : null;
  }

  /**
   * A throw with an implement.
   *
   * @throws IllegalArgumentException if the discipline is not a throw
   */
  static Discipline thrown(Discipline base, Implement implement) {
    checkArgument(base.family() == Family.THROW, "%s has no implement", base);
    return base.toBuilder(
            base.code() + weight(base, implement), base.displayName() + " (" + implement + ")")
        .implement(implement)
        .build();
  }

  /**
   * The weight of an implement as the code of the throw writes it: grams of a javelin, else
   * kilograms.
   */
  static String weight(Discipline thrown, Implement implement) {
    return thrown.code().startsWith("JT")
        ? String.valueOf(implement.grams())
        : implement.kilograms() + "K";
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

  private static String unlessOne(long number) {
    return number == 1 ? "" : String.valueOf(number);
  }

  private static String milesName(long miles) {
    return miles == 1 ? "Mile" : miles + " Miles";
  }

  private static String kilometres(long metres) {
    return Figure.text(metres * 1_000);
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
