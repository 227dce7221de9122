package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.mark.TextFormatException;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Form;
import dev.athletics.results.serial.Refusal;
import dev.athletics.results.text.Blanks;
import dev.athletics.results.text.Excerpt;
import dev.athletics.results.text.Words;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The scope of a record: world, Olympic, area, national, competition or personal, optionally
 * limited to a season, an age group, short tracks or indoor lists, or to women-only or mixed road
 * races.
 *
 * <p>A scope does not say in which event: a record is a scope, an event and a mark. It says who may
 * hold it, not which conditions a mark must meet; those belong to the rules. Limits are added one
 * by one, in any order:
 *
 * <pre>{@code
 * RecordScope italian = RecordScope.national(Federation.of("ITA"));
 * System.out.println(RecordScope.world().label());                          // WR
 * System.out.println(italian.forAgeGroup(AgeGroup.U23).label());            // NU23R
 * System.out.println(italian.indoors().label());                            // NIR
 * System.out.println(RecordScope.area(Area.EUROPE).inSeason(2024).label()); // EL
 * System.out.println(RecordScope.personal(kerr).inSeason(2024).label());    // SB
 * RecordScope club = RecordScope.custom("ClubR", "Edinburgh AC");
 * System.out.println(club.forAgeGroup(AgeGroup.U20));                       // ClubR U20: Edinburgh AC
 * }</pre>
 *
 * <p>The text is that of record lists, with the owner after the label: {@code WR}, {@code AR EU},
 * {@code NU23R ITA}, {@code WL 2024}, {@code CR European Championships}, {@code WR sh}. {@link
 * #parse(CharSequence)} reads back the text of every scope except personal ones, whose text is for
 * people, and those of a federation that is not in the catalogue. A name that ends like a limit is
 * put between quotation marks: {@code VR "Brussels sh"}. Equality compares every part; whether two
 * descriptions are of one athlete is for {@link Competitor#isSameAs} to say.
 *
 * <p>Immutable and safe to share among threads.
 */
@SuppressWarnings("SameNameButDifferent") // the fields of a type are always named so
public final class RecordScope implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  /**
   * Whose record it is, before age group and season; in the order in which result sheets print
   * them.
   *
   * <pre>{@code
   * System.out.println(RecordScope.parse("NU23R ITA").level()); // NATIONAL
   * }</pre>
   */
  public enum Level {
    /** The world's: {@code WR}. */
    WORLD(Void.class),
    /** The Olympic Games': {@code OR}. */
    OLYMPIC(Void.class),
    /** An area's: {@code AR}. */
    AREA(Area.class),
    /** A federation's: {@code NR}. */
    NATIONAL(Federation.class),
    /** A championship's or other series': {@code CR}. */
    COMPETITION(String.class),
    /** A meeting's: {@code MR}. */
    MEETING(String.class),
    /** A stadium's or course's: {@code VR}. */
    VENUE(String.class),
    /** A scope that the caller names, such as a club's. */
    CUSTOM(String.class),
    /** One competitor's best: {@code PB}. */
    PERSONAL(Competitor.class);

    private final Class<?> owners;

    Level(Class<?> owners) {
      this.owners = owners;
    }
  }

  /**
   * Which races on the road it counts, for women since 2011 (CR 31.21).
   *
   * <pre>{@code
   * RecordScope womenOnly = RecordScope.world().withPacing(RecordScope.Pacing.WOMEN_ONLY);
   * System.out.println(womenOnly); // WR Wo
   * }</pre>
   *
   * @see <a href="{@docRoot}/index.html#cr-31.21">CR 31.21</a>
   */
  public enum Pacing {
    /** All races, or one where it makes no difference. */
    ANY,
    /** Races in which men and women run together: {@code Mx}. */
    MIXED,
    /** Races of women only: {@code Wo}. */
    WOMEN_ONLY
  }

  /**
   * Which tracks it counts.
   *
   * <pre>{@code
   * System.out.println(RecordScope.parse("NIR ITA").limits().track()); // INDOORS
   * }</pre>
   */
  public enum Track {
    /** All, or the one where it makes no difference. */
    ANY,
    /** Ovals of 200 m, with or without a roof: {@code sh}. */
    SHORT,
    /** Everything under a roof, in lists that keep indoor records apart: {@code NIR}. */
    INDOORS
  }

  /**
   * What limits a scope, apart from its owner.
   *
   * <pre>{@code
   * RecordScope.Narrowing limits = RecordScope.parse("NU20L ITA 2024").limits();
   * System.out.println(limits.season());   // Optional[2024]
   * System.out.println(limits.ageGroup()); // U20
   * }</pre>
   *
   * <p>Equality compares everything. Immutable.
   *
   * @param season the calendar year, empty for records of all time
   * @param ageGroup the age group, {@link AgeGroup#SENIOR} for records open to all
   * @param ofWomen whether it is named as a masters' group of women: {@code W40} rather than {@code
   *     M40}
   * @param track the tracks
   * @param pacing the races on the road
   */
  public record Narrowing(
      Optional<Integer> season, AgeGroup ageGroup, boolean ofWomen, Track track, Pacing pacing)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /** No limit at all. */
    public static final Narrowing NONE =
        new Narrowing(Optional.empty(), AgeGroup.SENIOR, false, Track.ANY, Pacing.ANY);

    /**
     * Checks the components.
     *
     * @param season the calendar year, from 1000 to 9999
     * @param ageGroup the age group
     * @param ofWomen whether it is named as a masters' group of women
     * @param track the tracks
     * @param pacing the races on the road
     * @throws IllegalArgumentException if the year is out of range, or the group has one name for
     *     men and women
     */
    public Narrowing {
      requireNonNull(season, "season");
      requireNonNull(ageGroup, "ageGroup");
      requireNonNull(track, "track");
      requireNonNull(pacing, "pacing");
      int year = season.orElse(FIRST_YEAR);
      checkArgument(
          year >= FIRST_YEAR && year <= LAST_YEAR,
          "season: %s is not a year from %s to %s",
          year,
          FIRST_YEAR,
          LAST_YEAR);
      checkArgument(
          !ofWomen || hasNameForWomen(ageGroup), "ofWomen: %s has one name for all", ageGroup);
    }

    /**
     * Returns whether every mark within the other limits is within these.
     *
     * @param other the other limits
     * @return true if each of these limits is absent or the same as the other's
     */
    public boolean contains(Narrowing other) {
      requireNonNull(other, "other");
      return (season.isEmpty() || season.equals(other.season))
          && (ageGroup.equals(AgeGroup.SENIOR) || ageGroup.equals(other.ageGroup))
          && (track == Track.ANY || track == other.track)
          && (pacing == Pacing.ANY || pacing == other.pacing);
    }

    private static boolean hasNameForWomen(AgeGroup group) {
      return !group.label(Category.WOMEN).equals(group.code());
    }

    private Narrowing named(Category category) {
      boolean women = category == Category.WOMEN && hasNameForWomen(ageGroup);
      return women == ofWomen ? this : new Narrowing(season, ageGroup, women, track, pacing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Narrowing that
              && season.equals(that.season)
              && ageGroup.equals(that.ageGroup)
              && ofWomen == that.ofWomen
              && track == that.track
              && pacing == that.pacing);
    }

    /** Written out like {@link #equals}, since a check asks for the scopes of every mark. */
    @Override
    public int hashCode() {
      int hash = 31 * season.orElse(0) + ageGroup.hashCode();
      return 31 * (31 * hash + track.ordinal()) + pacing.ordinal();
    }

    @Serial
    private Object writeReplace() {
      return Fields.KIND.form(this);
    }

    /** The text of the world's scope with these limits says all of them. */
    private static final class Fields {
      static final FieldKind<Narrowing, Narrowing> KIND =
          FieldKind.startingWith(
              Narrowing.class,
              "of",
              object(RecordScope.class),
              WORLD::limitedTo,
              RecordScope::limits,
              Function.identity());
    }
  }

  private static final RecordScope WORLD = new RecordScope(Level.WORLD, null, null);
  private static final RecordScope OLYMPIC = new RecordScope(Level.OLYMPIC, null, null);

  private final Level level;
  private final @Nullable Serializable owner;
  private final @Nullable String customLabel;

  private final Narrowing limits;

  private final RecordScope unlimited;
  private final int hash;

  private RecordScope(Level level, @Nullable Serializable owner, @Nullable String customLabel) {
    checkArgument(
        level.owners.isInstance(owner) || (owner == null && level.owners == Void.class),
        "no %s record of %s",
        level,
        owner);
    checkArgument(
        (level == Level.CUSTOM) == (customLabel != null), "only a custom record has its own label");
    this.level = level;
    this.owner = owner;
    this.customLabel = customLabel;
    this.limits = Narrowing.NONE;
    this.unlimited = this;
    this.hash = 31 * level.ordinal() + hash(owner);
  }

  /** The same in every run, since serializers that copy fields copy hashes too. */
  private static int hash(@Nullable Serializable owner) {
    return owner instanceof Area area ? area.ordinal() : Objects.hashCode(owner);
  }

  private RecordScope(RecordScope unlimited, Narrowing limits) {
    this.level = unlimited.level;
    this.owner = unlimited.owner;
    this.customLabel = unlimited.customLabel;
    this.limits = limits;
    this.unlimited = unlimited;
    this.hash = 31 * unlimited.hash + limits.hashCode();
  }

  /**
   * Returns the scope of world records.
   *
   * @return the scope, labelled {@code WR}
   */
  public static RecordScope world() {
    return WORLD;
  }

  /**
   * Returns the scope of Olympic records, the best marks of the Olympic Games.
   *
   * @return the scope, labelled {@code OR}
   */
  public static RecordScope olympic() {
    return OLYMPIC;
  }

  /**
   * Returns the scope of an area's records.
   *
   * @param area the area
   * @return the scope, labelled {@code AR}
   */
  public static RecordScope area(Area area) {
    return new RecordScope(Level.AREA, requireNonNull(area, "area"), null);
  }

  /**
   * Returns the scope of a nation's records.
   *
   * @param federation the federation
   * @return the scope, labelled {@code NR}
   */
  public static RecordScope national(Federation federation) {
    return new RecordScope(Level.NATIONAL, requireNonNull(federation, "federation"), null);
  }

  /**
   * Returns the scope of the records of a series of competitions.
   *
   * @param series the name its editions share, such as {@code European Championships}
   * @return the scope, labelled {@code CR}; for the Olympic Games {@link #olympic()}
   * @throws IllegalArgumentException if the name is blank
   */
  public static RecordScope competition(String series) {
    String name = named(series, "series");
    return name.equals(Competition.OLYMPIC_GAMES)
        ? OLYMPIC
        : new RecordScope(Level.COMPETITION, name, null);
  }

  /**
   * Returns the scope of the records of a meeting.
   *
   * @param name the name its editions share, such as {@code Bislett Games}
   * @return the scope, labelled {@code MR}
   * @throws IllegalArgumentException if the name is blank
   */
  public static RecordScope meeting(String name) {
    return new RecordScope(Level.MEETING, named(name, "name"), null);
  }

  /**
   * Returns the scope of the records of a stadium or course.
   *
   * @param name the name of the venue
   * @return the scope, labelled {@code VR}
   * @throws IllegalArgumentException if the name is blank
   */
  public static RecordScope venue(String name) {
    return new RecordScope(Level.VENUE, named(name, "name"), null);
  }

  /**
   * Returns the scope of an athlete's personal bests.
   *
   * @param athlete the athlete
   * @return the scope, labelled {@code PB}
   */
  public static RecordScope personal(Athlete athlete) {
    return new RecordScope(Level.PERSONAL, requireNonNull(athlete, "athlete"), null);
  }

  /**
   * Returns the scope of the bests of an athlete or team.
   *
   * @param competitor the athlete or team
   * @return the scope, labelled {@code PB}
   */
  public static RecordScope personal(Competitor competitor) {
    return new RecordScope(Level.PERSONAL, requireNonNull(competitor, "competitor"), null);
  }

  /**
   * Returns the scope of the records of a club or school, which its athletes set on days on which
   * they {@linkplain Athlete#clubOn belong to it}.
   *
   * @param name the name of the club, such as {@code Edinburgh AC}
   * @return the scope, a {@linkplain #custom custom} one labelled {@code ClubR}
   * @throws IllegalArgumentException if the name is blank
   */
  public static RecordScope club(String name) {
    return custom("ClubR", name);
  }

  /**
   * Returns a scope that is not one of the sport's own: a club, a school, a county, a league.
   *
   * <p>Label and text show what the scope is limited to: {@code ClubR U20}, {@code ClubR U20 2024
   * sh: Edinburgh AC}.
   *
   * @param label what result sheets print for it, such as {@code ClubR}
   * @param holder whose records they are
   * @return the scope
   * @throws IllegalArgumentException if label or holder is blank, or if a text that begins with the
   *     label would be read as another scope: it holds a colon, its first word is a label such as
   *     {@code NR}, or its last word is a limit such as {@code U20}, {@code 2024} or {@code sh}
   */
  public static RecordScope custom(String label, String holder) {
    String custom = named(label, "label");
    checkArgument(
        RecordScopeText.isLabelOfCustom(custom),
        "label: %s reads as another scope",
        Excerpt.quoted(custom));
    return new RecordScope(Level.CUSTOM, named(holder, "holder"), custom);
  }

  private static String named(String name, String parameter) {
    String trimmed = Blanks.trim(requireNonNull(name, parameter));
    checkArgument(
        !trimmed.isEmpty(), "%s: the name of a record scope must not be blank", parameter);
    return trimmed;
  }

  /**
   * Returns this scope for the marks of one calendar year: leads and season's bests.
   *
   * @param year the year
   * @return the narrower scope
   * @throws IllegalArgumentException if the year is not from 1000 to 9999
   */
  public RecordScope inSeason(int year) {
    return limitedTo(
        new Narrowing(
            Optional.of(year), limits.ageGroup, limits.ofWomen, limits.track, limits.pacing));
  }

  /**
   * Returns this scope for the athletes of one age group.
   *
   * <p>A masters' group is named as men's, since the scope does not know the event; a {@link
   * Record} of a women's event names it as women's.
   *
   * @param group the age group
   * @return the narrower scope
   */
  public RecordScope forAgeGroup(AgeGroup group) {
    requireNonNull(group, "group");
    return limitedTo(new Narrowing(limits.season, group, false, limits.track, limits.pacing));
  }

  /**
   * Returns this scope as it is named for a category: the world record of the masters from 40 to 44
   * is {@code WM40R} for men and {@code WW40R} for women.
   *
   * @param category the category of the event
   * @return the scope, the same where the category makes no difference
   */
  public RecordScope named(Category category) {
    return limitedTo(limits.named(requireNonNull(category, "category")));
  }

  /**
   * Returns this scope for marks on a 200 m oval.
   *
   * @return the narrower scope
   */
  public RecordScope onShortTrack() {
    return on(Track.SHORT);
  }

  /**
   * Returns this scope for marks under a roof, for lists that keep indoor records apart.
   *
   * @return the narrower scope, labelled {@code NIR} and the like
   */
  public RecordScope indoors() {
    return on(Track.INDOORS);
  }

  private RecordScope on(Track track) {
    return limitedTo(
        new Narrowing(limits.season, limits.ageGroup, limits.ofWomen, track, limits.pacing));
  }

  /**
   * Returns this scope for women's road races with or without men.
   *
   * @param pacing which races it counts
   * @return the narrower scope
   */
  public RecordScope withPacing(Pacing pacing) {
    requireNonNull(pacing, "pacing");
    return limitedTo(
        new Narrowing(limits.season, limits.ageGroup, limits.ofWomen, limits.track, pacing));
  }

  /**
   * Returns the scope of the same owner with other limits.
   *
   * @param narrowing the limits
   * @return the scope, limited to these and nothing else
   */
  public RecordScope limitedTo(Narrowing narrowing) {
    requireNonNull(narrowing, "narrowing");
    if (narrowing.equals(limits)) {
      return this;
    }
    return narrowing.equals(Narrowing.NONE) ? unlimited : new RecordScope(unlimited, narrowing);
  }

  /**
   * Reads a scope as record lists write it.
   *
   * @param text the label with the owner, such as {@code NR NED}, {@code WL 2024} or {@code ClubR:
   *     Edinburgh AC}
   * @return the scope
   * @throws TextFormatException if the text names no scope, or a personal one
   */
  public static RecordScope parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new TextFormatException(
                    text,
                    Words.firstUnknown(text, RecordScopeText::isLabel),
                    "a record scope such as WR, OR, AR EU, NR NED, WU20R, CR European Championships or WL 2024"));
  }

  /**
   * Does the same as {@link #parse(CharSequence)}, under the name that binding frameworks look for.
   *
   * @param text the text
   * @return the scope
   * @throws TextFormatException if the text names no scope, or a personal one
   */
  public static RecordScope valueOf(String text) {
    return parse(text);
  }

  /**
   * Reads a scope as record lists write it, if it is one.
   *
   * @param text any text
   * @return the scope, or empty if the text names none
   */
  public static Optional<RecordScope> tryParse(CharSequence text) {
    return RecordScopeText.read(requireNonNull(text, "text"));
  }

  /**
   * Returns whose record it is, before age group and season.
   *
   * @return the level
   */
  public Level level() {
    return level;
  }

  /**
   * Returns the area of an area record.
   *
   * @return the area, or empty at another level
   */
  public Optional<Area> area() {
    return owner instanceof Area area ? Optional.of(area) : Optional.empty();
  }

  /**
   * Returns the federation of a national record.
   *
   * @return the federation, or empty at another level
   */
  public Optional<Federation> federation() {
    return owner instanceof Federation federation ? Optional.of(federation) : Optional.empty();
  }

  /**
   * Returns the competitor of a personal best.
   *
   * @return the athlete or team, or empty at another level
   */
  public Optional<Competitor> competitor() {
    return owner instanceof Competitor competitor ? Optional.of(competitor) : Optional.empty();
  }

  /**
   * Returns the name of the series, meeting, venue or custom holder.
   *
   * @return the name, or empty at another level
   */
  public Optional<String> name() {
    return owner instanceof String name ? Optional.of(name) : Optional.empty();
  }

  /**
   * Returns the limits of this scope: season, age group, track and pacing.
   *
   * @return the limits, {@link Narrowing#NONE} where there are none
   */
  public Narrowing limits() {
    return limits;
  }

  /**
   * Returns the scope of the same owner without any limit.
   *
   * @return the widest scope of the owner
   */
  public RecordScope unlimited() {
    return unlimited;
  }

  /**
   * Returns whether every record of the other scope is within this one: the same owner, and no
   * limit that the other does not have.
   *
   * @param other the other scope
   * @return true if this scope is the wider one or the same
   */
  public boolean contains(RecordScope other) {
    requireNonNull(other, "other");
    return unlimited.equals(other.unlimited) && limits.contains(other.limits);
  }

  /**
   * Returns the year to which the scope is limited.
   *
   * @return the calendar year, or empty for records of all time
   */
  public Optional<Integer> season() {
    return limits.season;
  }

  /**
   * Returns the age group to which the scope is limited.
   *
   * @return the age group, {@link AgeGroup#SENIOR} for records open to all
   */
  public AgeGroup ageGroup() {
    return limits.ageGroup;
  }

  /**
   * Returns whether the scope is limited to marks on a 200 m oval.
   *
   * @return true for short track records
   */
  public boolean isShortTrack() {
    return limits.track == Track.SHORT;
  }

  /**
   * Returns whether the scope is that of an indoor list.
   *
   * @return true for records of lists that keep indoor marks apart
   */
  public boolean isIndoors() {
    return limits.track == Track.INDOORS;
  }

  /**
   * Returns which road races the scope counts.
   *
   * @return the pacing, {@link Pacing#ANY} where it makes no difference
   */
  public Pacing pacing() {
    return limits.pacing;
  }

  /**
   * Returns what a result sheet prints after the mark.
   *
   * @return the label, such as {@code WR}, {@code NU23R}, {@code SB} or {@code EL}
   */
  public String label() {
    return RecordScopeText.label(this, customLabel);
  }

  /**
   * Returns how a commentator calls the record: {@code the Dutch record}, {@code the world U20
   * record}, {@code Kerr's personal best}, {@code the European lead of 2024}.
   *
   * @return the name with its article
   */
  public String nameInSentence() {
    return RecordScopeText.nameInSentence(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RecordScope that
            && hash == that.hash
            && level == that.level
            && limits.equals(that.limits)
            && Objects.equals(owner, that.owner)
            && Objects.equals(customLabel, that.customLabel));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /**
   * Returns the label with the owner.
   *
   * @return the text, such as {@code NR NED}
   */
  @Override
  public String toString() {
    return RecordScopeText.text(this);
  }

  private boolean isReadFromText() {
    return level != Level.PERSONAL && federation().map(Federation::isCatalogued).orElse(true);
  }

  @Serial
  private Object writeReplace() {
    return isReadFromText() ? Form.ofText(this) : Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  /** For the scopes whose text is for people alone. */
  private static final class Fields {
    static final FieldKind<RecordScope, RecordScope> KIND =
        FieldKind.startingWith(
                RecordScope.class,
                "of",
                object(Serializable.class),
                scope -> requireNonNull(scope.owner, "owner"),
                Fields::of,
                Function.identity())
            .field(
                "limits",
                object(Narrowing.class),
                Narrowing.NONE,
                RecordScope::limits,
                RecordScope::limitedTo);

    private static RecordScope of(Serializable owner) {
      return owner instanceof Federation federation
          ? national(federation)
          : personal((Competitor) owner);
    }
  }
}
