package dev.athletics.results.discipline.naming;

import dev.athletics.results.discipline.naming.Quantity.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the discipline that a text taken apart describes, or finds out why it describes none.
 *
 * <p>A whole number without a unit may be a heat, an age or a class as well. It is the height of a
 * hurdle or the weight of an implement only where nothing else can be meant: written to the code
 * ({@code 400H84}, {@code SP6}) or, for a height, in brackets.
 *
 * @param <D> the type of the disciplines
 */
public final class DisciplineParser<D> {
  /**
   * From here on a word that means hurdles, which in some languages is that for barriers too, means
   * a steeplechase.
   */
  private static final int LEAST_METRES_OF_A_STEEPLECHASE = 1_000;

  private static final int SHORTEST_WIRE = 80;
  private static final int LONGEST_WIRE = 130;
  private static final int LEAST_GRAMS = 100;
  private static final int FEW_METRES = 20;
  private static final int FIRST_METRES_OF_A_WALK = 100;
  private static final int MINUTES_OF_AN_HOUR = 60;
  private static final int MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;

  /** The half marathon and the marathon in millimetres, exactly and as runners round them. */
  private static final long[] HALF_MARATHON = {
    21_097_500, 21_097_000, 21_098_000, 21_100_000, 21_000_000
  };

  private static final long[] MARATHON = {42_195_000, 42_200_000, 42_000_000};

  private final TokenizedName tokenized;
  private final NameIndex<D> events;
  private final DisciplineMaker<D> maker;
  private @Nullable String problem;
  private int problemIndex;

  /**
   * Prepares the reading of one text.
   *
   * @param events the names that are known
   * @param maker makes the discipline
   */
  public DisciplineParser(TokenizedName tokenized, NameIndex<D> events, DisciplineMaker<D> maker) {
    this.tokenized = tokenized;
    this.events = events;
    this.maker = maker;
  }

  /** Returns what was wrong after {@link #parse} has returned null. */
  public String problem() {
    return problem == null ? "something else" : problem;
  }

  /** Returns where that was in the text. */
  public int problemIndex() {
    return problemIndex;
  }

  /** Returns the discipline, null where the text describes none. */
  public @Nullable D parse() {
    String scanned = tokenized.problem();
    if (scanned != null) {
      return fail(tokenized.problemIndex(), scanned);
    }
    D made = tokenized.name().isEmpty() ? unnamed() : named();
    return made == null || isHeldThere(made) ? made : fail(0, "a ground on which it is not held");
  }

  private boolean isHeldThere(D made) {
    boolean isMissingFromStadium = isInStadium() && !maker.isInStadium(made);
    boolean isMissingFromRoad = tokenized.has(Token.ROAD) && !maker.isOnRoad(made);
    return !isMissingFromStadium && !isMissingFromRoad;
  }

  private @Nullable D named() {
    D event = event();
    if (event == null) {
      return fail(tokenized.nameIndex(), "an unknown word");
    }
    boolean isOverHurdles = tokenized.has(Token.HURDLES) || tokenized.has(Token.STEEPLECHASE);
    boolean isRelay = tokenized.has(Token.RELAY) && !maker.isRelay(event);
    if (isOverHurdles || isRelay || tokenized.count() != null) {
      return fail(tokenized.nameIndex(), "a name that does not go with the rest");
    }
    if (tokenized.has(Token.OF_HURDLES) && !isInName()) {
      return fail(tokenized.nameIndex(), "a word that only hurdles have");
    }
    return tokenized.has(Token.WALK) ? walked(event) : sized(event);
  }

  private @Nullable D event() {
    D event = events.discipline(tokenized.name());
    if (event == null) {
      event = events.discipline(tokenized.nameWithFillers());
    }
    return event == null ? events.withoutJoiners(tokenized.name()) : event;
  }

  /** Whether the name is one only with its fillers: the "high" of a high jump is no hurdle's. */
  private boolean isInName() {
    return events.discipline(tokenized.name()) == null;
  }

  private @Nullable D walked(D event) {
    D walk = tokenized.quantities().isEmpty() ? maker.walked(event) : null;
    return walk == null ? fail(tokenized.nameIndex(), "an event that is not walked") : walk;
  }

  private @Nullable D sized(D event) {
    List<Quantity> quantities = tokenized.quantities();
    if (quantities.isEmpty()) {
      return event;
    }
    Quantity size = quantities.get(0);
    if (maker.isThrow(event) && isOneImplement(quantities)) {
      D thrown = isWeight(size, event) ? maker.thrown(event, size) : null;
      return thrown == null ? fail(size.index(), "a weight that no such implement has") : thrown;
    }
    if (maker.isOffRoad(event) && quantities.size() == 1 && !size.isBare()) {
      return orFail(size, offRoad(event, size));
    }
    return fail(size.index(), "a number that does not go with the name");
  }

  /**
   * Hammers are sometimes listed with the length of their wire after the weight, which the weight
   * decides.
   */
  private static boolean isOneImplement(List<Quantity> quantities) {
    return quantities.size() == 1
        || quantities.size() == 2
            && quantities.get(1).unit() == Token.CENTIMETRE
            && quantities.get(1).decimalMillionths() >= SHORTEST_WIRE * Quantity.MILLION
            && quantities.get(1).decimalMillionths() <= LONGEST_WIRE * Quantity.MILLION;
  }

  /** Whether a number can be meant as a weight: {@code SP6}, {@code JT 800}, but not Shot Put 2. */
  private boolean isWeight(Quantity size, D thrown) {
    boolean isBeforeName = size.index() < tokenized.nameIndex();
    if (!size.isBare()) {
      return !isBeforeName || size.unit() != null;
    }
    boolean isInGrams =
        maker.isWeighedInGrams(thrown) && size.grouped() >= LEAST_GRAMS * Quantity.MILLION;
    return !isBeforeName && (size.place() == Place.ATTACHED || isInGrams && isApart(size));
  }

  private static boolean isApart(Quantity quantity) {
    return quantity.place() == Place.APART;
  }

  /** A number with a point and no unit is in kilometres: {@code CC8.0}. */
  private @Nullable D offRoad(D event, Quantity length) {
    if (length.unit() == Token.MILE) {
      return maker.offRoadMiles(event, length.decimalMillionths());
    }
    Quantity distance = length.unit() == null ? length.in(Token.KILOMETRE) : length;
    return maker.offRoad(event, metres(distance));
  }

  private @Nullable D unnamed() {
    if (tokenized.quantities().isEmpty()) {
      return fail(0, "neither a distance nor the name of an event");
    }
    Quantity length = tokenized.quantities().get(0);
    Quantity count = tokenized.count();
    if (count != null) {
      D leg = race(length);
      return leg == null ? null : orFail(count, maker.relay(count.wholeGrouped(), leg));
    }
    if (tokenized.has(Token.RELAY)) {
      return fail(length.index(), "a relay without its number of legs");
    }
    return race(length);
  }

  private @Nullable D race(Quantity length) {
    if (isTime(length.unit())) {
      return orFail(length, fixedTime(length));
    }
    boolean hurdles = tokenized.has(Token.HURDLES);
    if (tokenized.has(Token.OF_HURDLES) && !hurdles) {
      return fail(0, "a word that only hurdles have");
    }
    boolean steeplechase = tokenized.has(Token.STEEPLECHASE);
    boolean walk = tokenized.has(Token.WALK);
    if ((hurdles ? 1 : 0) + (steeplechase ? 1 : 0) + (walk ? 1 : 0) > 1) {
      return fail(0, "more than one kind of race");
    }
    if (hurdles || steeplechase) {
      return overHurdles(length, hurdles);
    }
    if (tokenized.quantities().size() > 1) {
      return fail(tokenized.quantities().get(1).index(), "a second number");
    }
    return orFail(length, walk ? walk(length) : run(length));
  }

  private static boolean isTime(@Nullable Token unit) {
    return unit == Token.DAY || unit == Token.HOUR || unit == Token.MINUTE;
  }

  private @Nullable D fixedTime(Quantity time) {
    boolean isAlone = tokenized.quantities().size() == 1 && tokenized.count() == null;
    boolean isPlain = !tokenized.has(Token.HURDLES) && !tokenized.has(Token.STEEPLECHASE);
    long minutes = time.wholeDecimal() * minutesOf(time.unit());
    return isAlone && isPlain ? maker.fixedTime(minutes, tokenized.has(Token.WALK)) : null;
  }

  private static int minutesOf(@Nullable Token unit) {
    if (unit == Token.DAY) {
      return MINUTES_OF_A_DAY;
    }
    return unit == Token.HOUR ? MINUTES_OF_AN_HOUR : 1;
  }

  private @Nullable D overHurdles(Quantity length, boolean hurdles) {
    List<Quantity> specification = tokenized.quantities().subList(1, tokenized.quantities().size());
    if (!areMeant(specification) || !maker.areHurdles(specification)) {
      return fail(specification.get(0).index(), "a height that no hurdles have");
    }
    boolean yards = length.unit() == Token.YARD;
    long distance = yards ? length.wholeGrouped() : metres(length);
    boolean isSteeplechase = !hurdles || distance >= LEAST_METRES_OF_A_STEEPLECHASE;
    return orFail(
        length,
        isSteeplechase
            ? steeplechase(distance, yards, specification)
            : maker.hurdles(distance, yards, specification));
  }

  /** A spacing needs a point or a unit, and a height too unless it stands where only it can. */
  private boolean areMeant(List<Quantity> specification) {
    for (int i = 0; i < specification.size(); i++) {
      Quantity one = specification.get(i);
      boolean isHeight = i == 0 && !isApart(one) && maker.isNamedHeight(one);
      if (one.isBare() && !isHeight) {
        return false;
      }
    }
    return true;
  }

  private @Nullable D steeplechase(long distance, boolean yards, List<Quantity> barriers) {
    return yards ? null : maker.steeplechase(distance, barriers);
  }

  private @Nullable D walk(Quantity length) {
    if (length.unit() == Token.MILE) {
      return maker.milesWalk(length.decimalMillionths());
    }
    if (length.unit() == Token.YARD) {
      return null;
    }
    boolean kilometres = isInKilometres(length) || isShortForKilometres(length);
    long metres = metres(isShortForKilometres(length) ? length.in(Token.KILOMETRE) : length);
    boolean road = tokenized.has(Token.ROAD) || kilometres && !isInStadium();
    if (road && isOneOf(MARATHON, length)) {
      return maker.marathon(true);
    }
    if (road && isOneOf(HALF_MARATHON, length)) {
      return maker.halfMarathon(true);
    }
    return road ? maker.roadWalk(metres) : maker.trackWalk(metres);
  }

  /** {@code 20W}: nobody walks 20 metres. */
  private static boolean isShortForKilometres(Quantity length) {
    return length.unit() == null && length.grouped() < FIRST_METRES_OF_A_WALK * Quantity.MILLION;
  }

  private @Nullable D run(Quantity length) {
    if (length.unit() == Token.MILE) {
      return miles(length);
    }
    if (length.unit() == Token.YARD) {
      return maker.yards(length.wholeGrouped());
    }
    if (!isInStadium() && isOneOf(MARATHON, length)) {
      return maker.marathon(false);
    }
    if (!isInStadium() && isOneOf(HALF_MARATHON, length)) {
      return maker.halfMarathon(false);
    }
    boolean road = tokenized.has(Token.ROAD) || isInKilometres(length) && !isInStadium();
    return road ? maker.road(metres(length)) : maker.flat(metres(length));
  }

  private @Nullable D miles(Quantity length) {
    long miles = length.wholeDecimal();
    boolean road = tokenized.has(Token.ROAD) || !maker.isTrackMiles(miles) && !isInStadium();
    return road ? maker.roadMiles(length.decimalMillionths()) : maker.trackMiles(miles);
  }

  private boolean isInStadium() {
    return tokenized.has(Token.TRACK)
        || tokenized.has(Token.SHORT_TRACK)
        || tokenized.has(Token.INDOOR);
  }

  /**
   * Whether the length is one of a set of lengths on the road; in metres only the first of them,
   * exactly.
   */
  private static boolean isOneOf(long[] lengths, Quantity length) {
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

  private static boolean isMetres(@Nullable Token unit) {
    return unit == null || unit == Token.METRE;
  }

  private static boolean isInKilometres(Quantity length) {
    return length.unit() == Token.KILOMETRE || length.unit() == Token.KILO;
  }

  /** The whole metres of a quantity in metres or kilometres, -1 when there are none. */
  private static long metres(Quantity length) {
    if (isInKilometres(length)) {
      return length.decimalMillionths() % 1_000 == 0 ? length.decimalMillionths() / 1_000 : -1;
    }
    return isMetres(length.unit()) ? length.wholeGrouped() : -1;
  }

  private @Nullable D orFail(Quantity culprit, @Nullable D made) {
    if (made != null) {
      return made;
    }
    boolean isShort =
        culprit.unit() == Token.METRE && culprit.grouped() < FEW_METRES * Quantity.MILLION;
    return fail(
        culprit.index(),
        "a distance at which no such race is held"
            + (isShort ? " (m is metres, a mile is MILE)" : ""));
  }

  private @Nullable D fail(int index, String found) {
    problem = found;
    problemIndex = index;
    return null;
  }
}
