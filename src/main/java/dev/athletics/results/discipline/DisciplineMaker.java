package dev.athletics.results.discipline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the discipline that a text taken apart describes, or tells why it describes none. */
final class DisciplineMaker {
  /**
   * From here on a word that means hurdles, which in some languages is that for barriers too, means
   * a steeplechase.
   */
  private static final int LEAST_METRES_OF_A_STEEPLECHASE = 1_000;

  private static final int FEW_METRES = 20;
  private static final int FIRST_METRES_OF_A_WALK = 100;
  private static final int MINUTES_OF_AN_HOUR = 60;
  private static final int MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;

  /** The half marathon and the marathon in millimetres, exactly and as runners round them. */
  private static final long[] HALF_MARATHON = {
    21_097_500, 21_097_000, 21_098_000, 21_100_000, 21_000_000
  };

  private static final long[] MARATHON = {42_195_000, 42_200_000, 42_000_000};

  private final Wording wording;
  private final Spellings events;
  private @Nullable String problem;
  private int problemIndex;

  /**
   * Prepares the making.
   *
   * @param events the names that are known
   */
  DisciplineMaker(Wording wording, Spellings events) {
    this.wording = wording;
    this.events = events;
  }

  /** Returns what was wrong after {@link #make} has returned null. */
  String problem() {
    return problem == null ? "something else" : problem;
  }

  int problemIndex() {
    return problemIndex;
  }

  @Nullable Discipline make() {
    String scanned = wording.problem();
    if (scanned != null) {
      return fail(wording.problemIndex(), scanned);
    }
    Discipline made = wording.name().isEmpty() ? unnamed() : named();
    return made == null || isHeldThere(made) ? made : fail(0, "a ground on which it is not held");
  }

  private boolean isHeldThere(Discipline made) {
    boolean isMissingFromStadium = isInStadium() && !made.ground().isInStadium();
    boolean isMissingFromRoad = wording.has(Word.ROAD) && made.ground() != Ground.ROAD;
    return !isMissingFromStadium && !isMissingFromRoad;
  }

  private @Nullable Discipline named() {
    Discipline event = event();
    if (event == null) {
      return fail(wording.nameIndex(), "an unknown word");
    }
    boolean isOverHurdles = wording.has(Word.HURDLES) || wording.has(Word.STEEPLECHASE);
    boolean isRelay = wording.has(Word.RELAY) && event.family() != Family.RELAY;
    if (isOverHurdles || isRelay || wording.count() != null) {
      return fail(wording.nameIndex(), "a name that does not go with the rest");
    }
    return wording.has(Word.WALK) ? walked(event) : sized(event);
  }

  private @Nullable Discipline event() {
    Discipline event = events.discipline(wording.name());
    return event == null ? events.discipline(wording.nameWithFillers()) : event;
  }

  private @Nullable Discipline walked(Discipline event) {
    String walkKey = requireNonNull(Letters.key(event.code() + "W"));
    Discipline walk = wording.figures().isEmpty() ? events.discipline(walkKey) : null;
    return walk == null ? fail(wording.nameIndex(), "an event that is not walked") : walk;
  }

  private @Nullable Discipline sized(Discipline event) {
    List<Figure> figures = wording.figures();
    if (figures.isEmpty()) {
      return event;
    }
    Figure size = figures.get(0);
    if (event.family() == Family.THROW && isOneImplement(figures)) {
      Implement implement = event.implement().isPresent() ? null : Implement.of(size);
      return implement == null
          ? fail(size.index(), "a weight that no implement has")
          : Races.thrown(event, implement);
    }
    boolean isOffRoad =
        event.ground() == Ground.CROSS_COUNTRY || event.ground() == Ground.MOUNTAIN_AND_TRAIL;
    if (isOffRoad
        && figures.size() == 1
        && event.micrometres() == 0
        && event.family() != Family.RELAY) {
      return orFail(size, Races.offRoad(event, metres(size)));
    }
    return fail(size.index(), "a number that does not go with the name");
  }

  /**
   * Hammers are sometimes listed with the length of their wire behind the weight, which the weight
   * decides.
   */
  private static boolean isOneImplement(List<Figure> figures) {
    return figures.size() == 1 || figures.size() == 2 && figures.get(1).unit() == Word.CENTIMETRE;
  }

  private @Nullable Discipline unnamed() {
    if (wording.figures().isEmpty()) {
      return fail(0, "neither a distance nor the name of an event");
    }
    Figure length = wording.figures().get(0);
    Figure count = wording.count();
    if (count != null) {
      Discipline leg = race(length);
      return leg == null ? null : orFail(count, Races.relay(count.wholeGrouped(), leg));
    }
    if (wording.has(Word.RELAY)) {
      return fail(length.index(), "a relay without its number of legs");
    }
    return race(length);
  }

  private @Nullable Discipline race(Figure length) {
    if (isTime(length.unit())) {
      return orFail(length, fixedTime(length));
    }
    boolean hurdles = wording.has(Word.HURDLES);
    boolean steeplechase = wording.has(Word.STEEPLECHASE);
    boolean walk = wording.has(Word.WALK);
    if ((hurdles ? 1 : 0) + (steeplechase ? 1 : 0) + (walk ? 1 : 0) > 1) {
      return fail(0, "more than one kind of race");
    }
    if (hurdles || steeplechase) {
      return overHurdles(length, hurdles);
    }
    if (wording.figures().size() > 1) {
      return fail(wording.figures().get(1).index(), "a second number");
    }
    return orFail(length, walk ? walk(length) : run(length));
  }

  private static boolean isTime(@Nullable Word unit) {
    return unit == Word.DAY || unit == Word.HOUR || unit == Word.MINUTE;
  }

  private @Nullable Discipline fixedTime(Figure time) {
    boolean isAlone = wording.figures().size() == 1 && wording.count() == null;
    boolean isPlain = !wording.has(Word.HURDLES) && !wording.has(Word.STEEPLECHASE);
    long minutes = time.wholeDecimal() * minutesOf(time.unit());
    return isAlone && isPlain ? Races.fixedTime(minutes, wording.has(Word.WALK)) : null;
  }

  private static int minutesOf(@Nullable Word unit) {
    if (unit == Word.DAY) {
      return MINUTES_OF_A_DAY;
    }
    return unit == Word.HOUR ? MINUTES_OF_AN_HOUR : 1;
  }

  private @Nullable Discipline overHurdles(Figure length, boolean hurdles) {
    List<Figure> specification = wording.figures().subList(1, wording.figures().size());
    Hurdles specified = Hurdles.of(specification);
    if (!specification.isEmpty() && specified == null) {
      return fail(specification.get(0).index(), "a height that no hurdles have");
    }
    boolean yards = length.unit() == Word.YARD;
    long distance = yards ? length.wholeGrouped() : metres(length);
    boolean isSteeplechase = !hurdles || distance >= LEAST_METRES_OF_A_STEEPLECHASE;
    return orFail(
        length,
        isSteeplechase
            ? steeplechase(distance, yards, specified)
            : Races.hurdles(distance, yards, specified));
  }

  private static @Nullable Discipline steeplechase(
      long distance, boolean yards, @Nullable Hurdles barriers) {
    return yards ? null : Races.steeplechase(distance, barriers);
  }

  private @Nullable Discipline walk(Figure length) {
    if (length.unit() == Word.MILE) {
      return Races.milesWalk(length.wholeDecimal());
    }
    if (length.unit() == Word.YARD) {
      return null;
    }
    boolean kilometres = isInKilometres(length) || isShortForKilometres(length);
    long metres = isShortForKilometres(length) ? length.wholeGrouped() * 1_000 : metres(length);
    boolean road = wording.has(Word.ROAD) || kilometres && !isInStadium();
    if (road && isOneOf(MARATHON, length)) {
      return events.discipline("marw");
    }
    if (road && isOneOf(HALF_MARATHON, length)) {
      return events.discipline("hmw");
    }
    return road ? Races.roadWalk(metres) : Races.trackWalk(metres);
  }

  /** {@code 20W}: nobody walks 20 metres. */
  private static boolean isShortForKilometres(Figure length) {
    return length.unit() == null && length.grouped() < FIRST_METRES_OF_A_WALK * Figure.MILLION;
  }

  private @Nullable Discipline run(Figure length) {
    if (length.unit() == Word.MILE) {
      return miles(length.wholeDecimal());
    }
    if (length.unit() == Word.YARD) {
      return Races.yards(length.wholeGrouped());
    }
    if (!isInStadium() && isOneOf(MARATHON, length)) {
      return events.discipline("mar");
    }
    if (!isInStadium() && isOneOf(HALF_MARATHON, length)) {
      return events.discipline("hm");
    }
    boolean road = wording.has(Word.ROAD) || isInKilometres(length) && !isInStadium();
    return road ? Races.road(metres(length)) : Races.flat(metres(length));
  }

  private @Nullable Discipline miles(long miles) {
    boolean road = wording.has(Word.ROAD) || !Races.isTrackMiles(miles) && !isInStadium();
    return road ? Races.roadMiles(miles) : Races.trackMiles(miles);
  }

  private boolean isInStadium() {
    return wording.has(Word.TRACK) || wording.has(Word.SHORT_TRACK) || wording.has(Word.INDOOR);
  }

  /**
   * Whether the length is one of a set of lengths on the road; in metres only the first of them,
   * exactly.
   */
  private static boolean isOneOf(long[] lengths, Figure length) {
    if (!isInKilometres(length)) {
      return isMetres(length.unit()) && lengths[0] * 1_000 == length.grouped();
    }
    for (long one : lengths) {
      if (one == length.decimalMillionths()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMetres(@Nullable Word unit) {
    return unit == null || unit == Word.METRE;
  }

  private static boolean isInKilometres(Figure length) {
    return length.unit() == Word.KILOMETRE || length.unit() == Word.KILO;
  }

  /** The whole metres of a figure in metres or kilometres, -1 when there are none. */
  private static long metres(Figure length) {
    if (isInKilometres(length)) {
      return length.decimalMillionths() % 1_000 == 0 ? length.decimalMillionths() / 1_000 : -1;
    }
    return isMetres(length.unit()) ? length.wholeGrouped() : -1;
  }

  private @Nullable Discipline orFail(Figure culprit, @Nullable Discipline made) {
    if (made != null) {
      return made;
    }
    boolean isShort =
        culprit.unit() == Word.METRE && culprit.grouped() < FEW_METRES * Figure.MILLION;
    return fail(
        culprit.index(),
        "a distance at which no such race is held"
            + (isShort ? " (m is metres, a mile is MILE)" : ""));
  }

  private @Nullable Discipline fail(int index, String found) {
    problem = found;
    problemIndex = index;
    return null;
  }
}
