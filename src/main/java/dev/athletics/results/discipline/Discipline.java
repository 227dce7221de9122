package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.mark.MarkSyntax;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Resolution;
import dev.athletics.results.mark.TimeRounding;
import dev.athletics.results.mark.TimingMethod;
import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is contested, such as {@code 1500}, {@code 110H}, {@code 4x100}, {@code JT} or {@code DEC}.
 *
 * <p>Men's and women's races are the same discipline, and so are the races of the age groups: an
 * {@code Event} adds category and age group. A 200 metre race on a short track is the same
 * discipline as one on a standard track: the facility belongs to the race. Track and road are
 * different disciplines ({@code 10000} and {@code 10K}), and so are implements and hurdles of
 * different size once they are named ({@code SP}, {@code SP6K}).
 *
 * <p>Two disciplines are equal when their codes are. Natural order is programme order: track by
 * distance, hurdles, steeplechase, relays, walks, jumps, throws, combined events, road, cross
 * country, mountain and trail; it is total and consistent with equals.
 *
 * <pre>{@code
 * Discipline hurdles = Discipline.parse("110 m Hürden");
 * System.out.println(hurdles.code());                                // 110H
 * System.out.println(hurdles.isWindRelevant());                      // true
 * System.out.println(Discipline.parse("800m").parseMark("2,17,87")); // 2:17.87
 * System.out.println(Discipline.parse("10 km").equals(Discipline.parse("10000m"))); // false
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. Serialized as its code, which is read again on
 * the way back.
 */
public final class Discipline implements Comparable<Discipline>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MICROMETRE_DIGITS = 6;
  private static final String ROAD_MILE = "ROADMILE";
  private static final long LONGEST_TO_THE_HUNDREDTH =
      10_000 * DisciplineFactory.MICROMETRES_OF_A_METRE;
  private static final long LONGEST_STRAIGHT = 150 * DisciplineFactory.MICROMETRES_OF_A_METRE - 1;

  private final String code;
  private final String displayName;
  private final Family family;
  private final Ground ground;
  private final MarkKind markKind;
  private final long micrometres;
  private final @Nullable BigDecimal metres;
  private final long seconds;
  private final ImmutableList<Discipline> legs;
  private final @Nullable Discipline generic;
  private final @Nullable Hurdles hurdles;
  private final @Nullable Implement implement;
  private final boolean windRelevant;
  private final int position;

  /** Not written: a discipline is written as its code. */
  @SuppressWarnings("serial")
  private final MarkReader markReader;

  private Discipline(Builder builder) {
    this.code = builder.code;
    this.displayName = builder.displayName;
    this.family = requireNonNull(builder.family, "family");
    this.ground = requireNonNull(builder.ground, "ground");
    this.markKind = requireNonNull(builder.markKind, "markKind");
    this.micrometres = builder.micrometres;
    this.metres = micrometres == 0 ? null : metres(micrometres);
    this.seconds = builder.seconds;
    this.legs = builder.legs;
    this.generic = builder.generic;
    this.hurdles = builder.hurdles;
    this.implement = builder.implement;
    this.windRelevant = builder.windRelevant;
    this.position = builder.position;
    this.markReader = MarkReader.forKeeping(this);
  }

  /**
   * Reads a discipline as {@link Vocabulary#STANDARD} reads it: canonical codes, the names of World
   * Athletics, and the codes and names of other sources where they mean one thing only.
   *
   * <p>Case, blanks, hyphens and accents make no difference. {@code m} is metres, never miles.
   *
   * <table>
   *   <caption>What is read</caption>
   *   <tr><th>text</th><th>discipline</th></tr>
   *   <tr><td>{@code 1500}, {@code 1500m}, {@code 1500 Metres}, {@code 1500-metres}, {@code 1K5}</td>
   *     <td>{@code 1500}</td></tr>
   *   <tr><td>{@code 10,000 Metres}, {@code 10 000 m}, {@code 10.000 m}</td><td>{@code 10000}, on the track</td></tr>
   *   <tr><td>{@code 10K}, {@code 10 km}, {@code 10 Kilometres Road}</td><td>{@code 10K}, on the road</td></tr>
   *   <tr><td>{@code 110mH}, {@code 110 m Hürden}, {@code 110 meter hekk}</td><td>{@code 110H}</td></tr>
   *   <tr><td>{@code 110 Metres Hurdles (99.0cm)}, {@code 110H 39"}</td><td>{@code 110H99.1cm}</td></tr>
   *   <tr><td>{@code 4×100}, {@code 4 x 100 m Staffel}</td><td>{@code 4x100}</td></tr>
   *   <tr><td>{@code Javelin Throw 800g}, {@code Spyd 800gram}, {@code JT800}</td><td>{@code JT800}</td></tr>
   *   <tr><td>{@code Shot Put (7.260kg)}, {@code SP 16lb}</td><td>{@code SP7.26K}</td></tr>
   *   <tr><td>{@code 20KW}, {@code 20 Kilometres Race Walk}; {@code 20000W}</td><td>road; track</td></tr>
   *   <tr><td>{@code 1HR}, {@code T30}, {@code 24h}</td><td>races for a fixed time</td></tr>
   *   <tr><td>{@code 350}, {@code 350m}</td><td>{@code 350}, made for the occasion</td></tr>
   * </table>
   *
   * <p>Every character is accounted for. A unit belongs to the number before it, or as a word of
   * its own before it ({@code kg 4}); a number without a unit is the distance, or what its place
   * says it is: the weight after the code of a throw ({@code SP6}), the height after the {@code H}
   * or in brackets ({@code 400H84}, {@code 100 m haies (76)}). A weight must be one that the throw
   * has, a height one of hurdles. Whatever is left over, a letter as well as a number, refuses the
   * text. So a character added to a name either refuses it or makes it the name of something else,
   * unless the addition says the same again in a known word: {@code 1500m}, {@code 1MILE}, {@code
   * 7.260}.
   *
   * <p>Refused are texts with words that no discipline has ({@code 100 bananas}), distances at
   * which no such race is held ({@code 0}, {@code 2M}), and relays without their number of legs
   * ({@code 400 R}).
   *
   * <p>"Short Track", "indoor" and "mixed" are facts of the race or the event; they are read, and
   * are not part of the discipline.
   *
   * @param text the text
   * @return the discipline; for the code or a name of a catalogued discipline always the
   *     catalogue's instance
   * @throws DisciplineFormatException if the text names no discipline
   */
  public static Discipline parse(CharSequence text) {
    Discipline known = Catalogue.find(requireNonNull(text, "text").toString());
    return known == null ? Vocabulary.STANDARD.parse(text) : known;
  }

  /**
   * Reads a discipline as {@link #parse(CharSequence)} does.
   *
   * @param text the text
   * @return the discipline, or empty where {@link #parse(CharSequence)} throws
   */
  public static Optional<Discipline> tryParse(CharSequence text) {
    Discipline known = Catalogue.find(requireNonNull(text, "text").toString());
    return known == null ? Vocabulary.STANDARD.tryParse(text) : Optional.of(known);
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the discipline
   * @throws DisciplineFormatException if the text names no discipline
   */
  public static Discipline valueOf(String text) {
    return parse(text);
  }

  /**
   * Returns every discipline of the catalogue, in programme order.
   *
   * @return the disciplines; those made from a text, such as {@code 350}, are not among them
   */
  public static ImmutableList<Discipline> all() {
    return Catalogue.disciplines();
  }

  /**
   * Returns the canonical code.
   *
   * @return the code, such as {@code 1500}, {@code 3000SC} or {@code HM}
   */
  public String code() {
    return code;
  }

  /**
   * Returns the English name as World Athletics writes it.
   *
   * @return the name, such as {@code 1500 Metres} or {@code 20 Kilometres Race Walk}
   */
  public String displayName() {
    return displayName;
  }

  /**
   * Returns the family.
   *
   * @return the family
   */
  public Family family() {
    return family;
  }

  /**
   * Returns where the discipline is held.
   *
   * @return the ground
   */
  public Ground ground() {
    return ground;
  }

  /**
   * Returns what a mark in this discipline measures.
   *
   * @return the kind of mark
   */
  public MarkKind markKind() {
    return markKind;
  }

  /**
   * Returns whether the wind is measured and decides on records (TR 17.8, TR 29.10): flat and
   * hurdle races up to 200 metres, the long jump and the triple jump.
   *
   * <p>A combined event has no reading of its own: its events have, and this is false for it.
   *
   * @return whether the wind matters
   * @see <a href="{@docRoot}/index.html#tr-17.8">TR 17.8</a>
   * @see <a href="{@docRoot}/index.html#tr-29.10">TR 29.10</a>
   */
  public boolean isWindRelevant() {
    return windRelevant;
  }

  /**
   * Returns the distance of the race; for a relay that of all legs together.
   *
   * @return metres, exact, without trailing zeros (a mile is 1609.344); empty when the discipline
   *     has no fixed distance
   */
  public Optional<BigDecimal> distanceInMetres() {
    return Optional.ofNullable(metres);
  }

  private static BigDecimal metres(long micrometres) {
    long unscaled = micrometres;
    int decimals = MICROMETRE_DIGITS;
    while (decimals > 0 && unscaled % 10 == 0) {
      unscaled /= 10;
      decimals--;
    }
    return BigDecimal.valueOf(unscaled, decimals);
  }

  /** The distance in micrometres, 0 when there is none. */
  long micrometres() {
    return micrometres;
  }

  /**
   * Returns how long the race lasts when that is what is fixed.
   *
   * @return the duration, present exactly when the mark is a {@link
   *     MarkKind#DISTANCE_IN_FIXED_TIME}
   */
  public Optional<Duration> duration() {
    return seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
  }

  /**
   * Returns the legs of a relay, in running order, each as the discipline it would be alone.
   *
   * @return the legs, empty for anything but a relay with fixed legs
   */
  public ImmutableList<Discipline> legs() {
    return legs;
  }

  /**
   * Returns the hurdles or barriers, when the discipline says which.
   *
   * @return the hurdles; empty for {@code 110H}, whose hurdles depend on category and age group
   */
  public Optional<Hurdles> hurdles() {
    return Optional.ofNullable(hurdles);
  }

  /**
   * Returns the implement, when the discipline says which.
   *
   * @return the implement; empty for {@code SP}, whose implement depends on category and age group
   */
  public Optional<Implement> implement() {
    return Optional.ofNullable(implement);
  }

  /**
   * Returns this throw with an implement: {@code SP} with 6 kg is {@code SP6K}.
   *
   * @param implement the implement, in place of one this discipline may have
   * @return the discipline with the implement
   * @throws IllegalArgumentException if this is not a throw, or has no implement of that weight
   */
  public Discipline withImplement(Implement implement) {
    requireNonNull(implement, "implement");
    checkArgument(family == Family.THROW, "%s has no implement", this);
    checkArgument(
        ImplementLimits.of(generic().code).admits(implement),
        "%s is not thrown with %s",
        this,
        implement);
    return Catalogue.intern(DisciplineFactory.thrown(generic(), implement));
  }

  /**
   * Returns this race over hurdles or barriers of a size: {@code 110H} over 99.1 cm is {@code
   * 110H99.1cm}.
   *
   * @param hurdles the hurdles, in place of those this discipline may have
   * @return the discipline with the hurdles
   * @throws IllegalArgumentException if this is neither a hurdle race nor a steeplechase
   */
  public Discipline withHurdles(Hurdles hurdles) {
    requireNonNull(hurdles, "hurdles");
    checkArgument(
        family == Family.HURDLES || family == Family.STEEPLECHASE, "%s has no hurdles", this);
    return Catalogue.intern(DisciplineFactory.over(generic(), hurdles));
  }

  /**
   * Returns this discipline without its implement or hurdles: {@code SP} for {@code SP6K}.
   *
   * @return the discipline of which this is a specification, or this
   */
  public Discipline generic() {
    return generic == null ? this : generic;
  }

  /**
   * Returns whether marks made on a short track, an oval of at most 200 metres, are kept apart from
   * those made on a standard track: races round the bends and combined events. Straight races and
   * field events have one list wherever they are held (the rule since 1 November 2023).
   *
   * @return whether a short track makes a list of its own
   */
  public boolean isShortTrackSeparate() {
    boolean isRoundTheBends =
        ground == Ground.TRACK && (micrometres == 0 || micrometres > LONGEST_STRAIGHT);
    return isRoundTheBends || family == Family.COMBINED;
  }

  /**
   * Returns whether a contest gives every athlete a number of measured trials of which the best
   * counts (TR 25.6): the horizontal jumps and the throws.
   *
   * @return whether there are trials
   * @see <a href="{@docRoot}/index.html#tr-25.6">TR 25.6</a>
   */
  public boolean hasTrials() {
    return markKind == MarkKind.DISTANCE;
  }

  /**
   * Returns whether a contest gives every athlete attempts at rising heights (TR 26): the vertical
   * jumps.
   *
   * @return whether there are attempts at heights
   * @see <a href="{@docRoot}/index.html#tr-26">TR 26</a>
   */
  public boolean hasHeights() {
    return markKind == MarkKind.HEIGHT;
  }

  /**
   * Returns the resolution to which official times are published (TR 19.23): hundredths for photo
   * finish on the track up to 10,000 metres, tenths above; tenths for hand times on the track;
   * whole seconds outside the stadium and by transponder. The road mile has hundredths for photo
   * finish, tenths otherwise (TR 19.24.5). {@link #officialTime(RaceTime)} rounds to it.
   *
   * @param method how the time was taken; unspecified counts as fully automatic
   * @return the resolution, empty when marks are not times
   * @see <a href="{@docRoot}/index.html#tr-19.23">TR 19.23</a>
   * @see <a href="{@docRoot}/index.html#tr-19.24.5">TR 19.24.5</a>
   */
  public Optional<Resolution> officialResolution(TimingMethod method) {
    requireNonNull(method, "method");
    return markKind == MarkKind.TIME
        ? Optional.of(officialRounding(method).unit())
        : Optional.empty();
  }

  private TimeRounding officialRounding(TimingMethod method) {
    return isRoadMile() && method == TimingMethod.TRANSPONDER
        ? TimeRounding.TRANSPONDER_ROAD_MILE
        : TimeRounding.of(ground.isInStadium() ? publishedInStadium() : publishedOutside(), method);
  }

  private Resolution publishedInStadium() {
    return micrometres > LONGEST_TO_THE_HUNDREDTH ? Resolution.TENTH : Resolution.HUNDREDTH;
  }

  private Resolution publishedOutside() {
    return isRoadMile() ? Resolution.HUNDREDTH : Resolution.SECOND;
  }

  private boolean isRoadMile() {
    return code.equals(ROAD_MILE);
  }

  /**
   * Reads a mark as this discipline writes it, with its notes and its wind: {@code 2,17,87} is
   * {@code 2:17.87} in the 800 metres, {@code 9126} is points in the decathlon, {@code 2.00} is a
   * height in the high jump.
   *
   * <p>{@link RaceTime#parse}, {@link Distance#parse} and {@link Points#parse} say what each kind
   * of mark accepts, {@link NotatedMark#parse(CharSequence, MarkSyntax)} lists the notes, and
   * {@link NoMark#parse(CharSequence)} the statuses such as {@code DQ TR16.8}. On top of that,
   *
   * <ul>
   *   <li>dots and commas may stand for colons in times. Three numbers between them are minutes,
   *       seconds and decimals where times are published to parts of a second, and hours, minutes
   *       and seconds where they are published to the second; the other way round if only that is
   *       {@linkplain #isPlausible plausible}. Two numbers are minutes and seconds where times are
   *       published to the second and only that is plausible: {@code 52,17} in the 10 kilometres is
   *       {@code 52:17}.
   *   <li>a distance in a fixed time is in whole metres, so that {@code 21,330 m} has its thousands
   *       set apart.
   *   <li>a wind is refused where none is measured ({@link #isWindRelevant}).
   * </ul>
   *
   * <p>The grammar accounts for every character: what is left over refuses the text. A digit, a
   * letter or a number in brackets that is added to a mark either changes the mark as the grammar
   * says, or refuses the text.
   *
   * <p>Nothing is repaired: {@code 2.33} in the 800 metres is 2.33 seconds, which is unlikely but
   * not an error. A {@link MarkReader} repairs what typists do, and takes other spellings of
   * statuses.
   *
   * @param text the text
   * @return the mark or status, with notes and wind
   * @throws MarkFormatException if the text is not a mark, or is a mark of another kind, which the
   *     message says
   */
  public NotatedMark parseMark(CharSequence text) {
    return markReader.readStrictly(text);
  }

  /**
   * Reads a mark as {@link #parseMark(CharSequence)} does, for text that may be something else.
   *
   * @param text the text
   * @return the mark or status, or empty if the text is neither
   */
  public Optional<NotatedMark> tryParseMark(CharSequence text) {
    return markReader.tryReadStrictly(text);
  }

  MarkReader markReader() {
    return markReader;
  }

  /**
   * Returns whether a person could have achieved a mark: not much better than the records of the
   * world, and not far below what the age tables expect of a centenarian or lists show of children.
   * The bounds are wide, and made to find misread text, such as feet taken for metres and minutes
   * for seconds, not to doubt a mark.
   *
   * <p>They depend on the implement: 25 metres are too far for a shot of 7.26 kg, and not for one
   * of 5 kg. A discipline without its implement admits what is possible with the lightest; that of
   * an age group is {@link Event#specification()}.
   *
   * @param mark the mark
   * @return whether it lies within the bounds, or there are none for this discipline; false for a
   *     mark of another kind
   */
  public boolean isPlausible(Mark mark) {
    int grams = implement == null ? 0 : implement.grams();
    return new Plausibility(generic().code, family, markKind, micrometres, seconds, grams)
        .admits(mark);
  }

  /**
   * Rounds a reading up to the time that is published, by the rule for its method (TR 19.10, TR
   * 19.23): {@code 9.784} in the 100 metres is {@code 9.79}, {@code 2:09:44.322} in the marathon is
   * {@code 2:09:45FAT}.
   *
   * <p>A reading that is coarser already stays as it is. {@link TimeRounding} names the rules and
   * their edition, for who needs another.
   *
   * @param reading the reading of the finish picture, the watch or the transponder
   * @return the official time, never faster than the reading
   * @throws IllegalArgumentException if the marks of this discipline are not times
   * @see <a href="{@docRoot}/index.html#tr-19.10">TR 19.10</a>
   * @see <a href="{@docRoot}/index.html#tr-19.23">TR 19.23</a>
   */
  public RaceTime officialTime(RaceTime reading) {
    requireNonNull(reading, "reading");
    if (markKind != MarkKind.TIME) {
      throw new IllegalArgumentException("reading must not be a time in " + this);
    }
    return officialRounding(reading.method()).apply(reading);
  }

  /**
   * Returns the order of marks in this discipline, the best first.
   *
   * <p>It looks at values only: {@code 10.2h} and {@code 10.20} are level. It refuses marks of
   * another kind with an {@link IllegalArgumentException}.
   *
   * @return the order, least first for times and greatest first for all else
   */
  public Comparator<Mark> bestFirst() {
    return markKind().bestFirst();
  }

  /**
   * Returns whether a mark beats another; equal marks do not.
   *
   * @param candidate the mark in question
   * @param standing the mark to beat
   * @return true if the candidate is strictly better
   * @throws IllegalArgumentException if one is not the kind of mark of this discipline
   */
  public boolean isBetter(Mark candidate, Mark standing) {
    return bestFirst()
            .compare(requireNonNull(candidate, "candidate"), requireNonNull(standing, "standing"))
        < 0;
  }

  /** Compares in programme order, consistent with equals. */
  @Override
  public int compareTo(Discipline other) {
    return Lazy.ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Discipline that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the {@linkplain #code() code}. */
  @Override
  public String toString() {
    return code;
  }

  @Serial
  private Object writeReplace() {
    return Form.ofText(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  /** Made when disciplines are first compared, which reading them does not need. */
  private static final class Lazy {
    private static final Comparator<Discipline> ORDER =
        Comparator.comparing(Discipline::family)
            .thenComparing(d -> d.markKind == MarkKind.DISTANCE_IN_FIXED_TIME)
            .thenComparingLong(d -> d.micrometres)
            .thenComparingLong(d -> d.seconds)
            .thenComparingInt(d -> d.position)
            .thenComparing(d -> d.hurdles, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(d -> d.implement, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Discipline::code);
  }

  /** Returns a builder for a variant of this discipline. */
  Builder toBuilder(String newCode, String newDisplayName) {
    return builder(newCode, newDisplayName)
        .family(family)
        .ground(ground)
        .markKind(markKind)
        .micrometres(micrometres)
        .seconds(seconds)
        .legs(legs)
        .windRelevant(windRelevant)
        .position(position);
  }

  static Builder builder(String code, String displayName) {
    return new Builder(code, displayName);
  }

  static final class Builder {
    private final String code;
    private final String displayName;
    private @Nullable Family family;
    private @Nullable Ground ground;
    private @Nullable MarkKind markKind;
    private long micrometres;
    private long seconds;
    private ImmutableList<Discipline> legs = ImmutableList.of();
    private @Nullable Discipline generic;
    private @Nullable Hurdles hurdles;
    private @Nullable Implement implement;
    private boolean windRelevant;
    private int position = Integer.MAX_VALUE;

    private Builder(String code, String displayName) {
      this.code = requireNonNull(code, "code");
      this.displayName = requireNonNull(displayName, "displayName");
    }

    Builder family(Family family) {
      this.family = family;
      return this;
    }

    Builder ground(Ground ground) {
      this.ground = ground;
      return this;
    }

    Builder markKind(MarkKind markKind) {
      this.markKind = markKind;
      return this;
    }

    Builder micrometres(long micrometres) {
      this.micrometres = micrometres;
      return this;
    }

    Builder seconds(long seconds) {
      this.seconds = seconds;
      return this;
    }

    Builder legs(ImmutableList<Discipline> legs) {
      this.legs = legs;
      return this;
    }

    Builder generic(Discipline generic) {
      this.generic = generic;
      return this;
    }

    Builder hurdles(Hurdles hurdles) {
      this.hurdles = hurdles;
      return this;
    }

    Builder implement(Implement implement) {
      this.implement = implement;
      return this;
    }

    Builder windRelevant(boolean windRelevant) {
      this.windRelevant = windRelevant;
      return this;
    }

    Builder position(int position) {
      this.position = position;
      return this;
    }

    Discipline build() {
      return new Discipline(this);
    }
  }
}
