package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.mark.TextFormatException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Whose record a record is: the world's, the Olympic Games', an area's, a nation's, a
 * competition's, a person's own, and within it, as far as asked, one season's, one age group's, the
 * short track's, or that of women-only or mixed road races.
 *
 * <p>A scope does not say in which event: a record is a scope, an event and a mark. It says who may
 * hold it, not which conditions a mark must meet; those are the rules'. Scopes are built up by
 * conjunction:
 *
 * <pre>{@code
 * RecordScope italian = RecordScope.national(Federation.of("ITA"));
 * System.out.println(RecordScope.world().label());                     // WR
 * System.out.println(italian.ageGroup(AgeGroup.U23).label());          // NU23R
 * System.out.println(RecordScope.area(Area.EUROPE).season(2024).label()); // EL
 * System.out.println(RecordScope.personal(kerr).season(2024).label()); // SB
 * System.out.println(RecordScope.custom("ClubR", "Edinburgh AC").label()); // ClubR
 * }</pre>
 *
 * <p>The text is that of record lists, with whose it is behind the label: {@code WR}, {@code AR
 * EU}, {@code NU23R ITA}, {@code WL 2024}, {@code CR European Championships}, {@code WR sh}.
 * Personal and custom scopes have a text for people, which {@link #parse(CharSequence)} does not
 * read. Equality sees every part; that two descriptions may be of one athlete is for {@link
 * Competitor#isSameAs} to say.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class RecordScope implements Serializable {
  private static final long serialVersionUID = 1L;

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
    /** One of the user's own, such as a club's. */
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
   * RecordScope womenOnly = RecordScope.world().pacing(RecordScope.Pacing.WOMEN_ONLY);
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

  private static final RecordScope WORLD = new RecordScope(Level.WORLD, null, null);
  private static final RecordScope OLYMPIC = new RecordScope(Level.OLYMPIC, null, null);

  private final Level level;
  private final @Nullable Serializable owner;
  private final @Nullable String customLabel;
  private final boolean seasonal;
  private final int year;
  private final AgeGroup ageGroup;
  private final boolean shortTrack;
  private final Pacing pacing;
  private final int hash;

  private RecordScope(Level level, @Nullable Serializable owner, @Nullable String customLabel) {
    this(level, owner, customLabel, false, 0, AgeGroup.SENIOR, false, Pacing.ANY);
  }

  private RecordScope(
      Level level,
      @Nullable Serializable owner,
      @Nullable String customLabel,
      boolean seasonal,
      int year,
      AgeGroup ageGroup,
      boolean shortTrack,
      Pacing pacing) {
    checkArgument(
        level.owners.isInstance(owner) || (owner == null && level.owners == Void.class),
        "no %s record of %s",
        level,
        owner);
    checkArgument(
        (level == Level.CUSTOM) == (customLabel != null),
        "only a custom record has a label of its own");
    this.level = level;
    this.owner = owner;
    this.customLabel = customLabel;
    this.seasonal = seasonal;
    this.year = year;
    this.ageGroup = ageGroup;
    this.shortTrack = shortTrack;
    this.pacing = pacing;
    this.hash = hash(level, owner, year, ageGroup, shortTrack);
  }

  /**
   * Written out, since a check asks for the scopes of every mark; the rest would seldom tell two
   * apart.
   */
  private static int hash(
      Level level, @Nullable Object owner, int year, AgeGroup ageGroup, boolean shortTrack) {
    int hash = 31 * level.ordinal() + (owner == null ? 0 : owner.hashCode());
    hash = 31 * hash + year;
    return 31 * (31 * hash + ageGroup.hashCode()) + (shortTrack ? 1 : 0);
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
    return requireNonNull(series, "series").equals(Competition.OLYMPIC_GAMES)
        ? OLYMPIC
        : new RecordScope(Level.COMPETITION, named(series, "series"), null);
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
   * Returns the scope of an athlete's own bests.
   *
   * @param athlete the athlete
   * @return the scope, labelled {@code PB}
   */
  public static RecordScope personal(Athlete athlete) {
    return best(athlete);
  }

  /**
   * Returns the scope of the bests of an athlete or team.
   *
   * @param competitor the athlete or team
   * @return the scope, labelled {@code PB}
   */
  public static RecordScope best(Competitor competitor) {
    return new RecordScope(Level.PERSONAL, requireNonNull(competitor, "competitor"), null);
  }

  /**
   * Returns a scope of the user's own: a club, a school, a county, a league.
   *
   * @param label what result sheets print for it, such as {@code ClubR}
   * @param name whose records they are
   * @return the scope
   * @throws IllegalArgumentException if label or name is blank
   */
  public static RecordScope custom(String label, String name) {
    return new RecordScope(Level.CUSTOM, named(name, "name"), named(label, "label"));
  }

  private static String named(String name, String parameter) {
    checkArgument(
        !requireNonNull(name, parameter).isBlank(), "name of a record scope must not be blank");
    return name;
  }

  /**
   * Returns this scope for the marks of one calendar year: leads and season's bests.
   *
   * @param year the year
   * @return the narrower scope
   */
  public RecordScope season(int year) {
    return new RecordScope(level, owner, customLabel, true, year, ageGroup, shortTrack, pacing);
  }

  /**
   * Returns this scope for the athletes of one age group.
   *
   * @param group the age group
   * @return the narrower scope
   */
  public RecordScope ageGroup(AgeGroup group) {
    return new RecordScope(
        level,
        owner,
        customLabel,
        seasonal,
        year,
        requireNonNull(group, "group"),
        shortTrack,
        pacing);
  }

  /**
   * Returns this scope for marks on a 200 m oval.
   *
   * @return the narrower scope
   */
  public RecordScope shortTrack() {
    return new RecordScope(level, owner, customLabel, seasonal, year, ageGroup, true, pacing);
  }

  /**
   * Returns this scope for women's road races with or without men.
   *
   * @param pacing which races it counts
   * @return the narrower scope
   */
  public RecordScope pacing(Pacing pacing) {
    return new RecordScope(
        level,
        owner,
        customLabel,
        seasonal,
        year,
        ageGroup,
        shortTrack,
        requireNonNull(pacing, "pacing"));
  }

  /**
   * Reads a scope as record lists write it.
   *
   * @param text the label with whose it is, such as {@code NR NED} or {@code WL 2024}
   * @return the scope
   * @throws TextFormatException if the text names no scope, or a personal or custom one
   */
  public static RecordScope parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new TextFormatException(
                    text,
                    0,
                    "a record scope such as WR, OR, AR EU, NR NED, WU20R, CR European Championships or WL 2024"));
  }

  /**
   * Reads a scope as record lists write it; the same as {@link #parse(CharSequence)}.
   *
   * @param text the text
   * @return the scope
   * @throws TextFormatException if the text names no scope, or a personal or custom one
   */
  public static RecordScope valueOf(String text) {
    return parse(text);
  }

  /**
   * Reads a scope as record lists write it, if it is one.
   *
   * @param text any text
   * @return the scope, or nothing if the text names none
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
   * @return the area, or nothing at another level
   */
  public Optional<Area> area() {
    return owner instanceof Area area ? Optional.of(area) : Optional.empty();
  }

  /**
   * Returns the federation of a national record.
   *
   * @return the federation, or nothing at another level
   */
  public Optional<Federation> federation() {
    return owner instanceof Federation federation ? Optional.of(federation) : Optional.empty();
  }

  /**
   * Returns the competitor of a personal best.
   *
   * @return the athlete or team, or nothing at another level
   */
  public Optional<Competitor> competitor() {
    return owner instanceof Competitor competitor ? Optional.of(competitor) : Optional.empty();
  }

  /**
   * Returns the name of the series, meeting, venue or custom body.
   *
   * @return the name, or nothing at another level
   */
  public Optional<String> name() {
    return owner instanceof String name ? Optional.of(name) : Optional.empty();
  }

  /**
   * Returns the year to which the scope is narrowed.
   *
   * @return the calendar year, or nothing for records of all time
   */
  public OptionalInt season() {
    return seasonal ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /**
   * Returns the age group to which the scope is narrowed.
   *
   * @return the age group, {@link AgeGroup#SENIOR} for records open to all
   */
  public AgeGroup ageGroup() {
    return ageGroup;
  }

  /**
   * Tells whether the scope is narrowed to marks on a 200 m oval.
   *
   * @return true for short track records
   */
  public boolean isShortTrack() {
    return shortTrack;
  }

  /**
   * Returns which road races the scope counts.
   *
   * @return the pacing, {@link Pacing#ANY} where it makes no difference
   */
  public Pacing pacing() {
    return pacing;
  }

  /**
   * Returns what a result sheet prints behind the mark.
   *
   * @return the label, such as {@code WR}, {@code NU23R}, {@code SB} or {@code EL}
   */
  public String label() {
    return RecordScopeText.label(this, customLabel);
  }

  /**
   * Returns what a sheet prints that names areas by their own label: {@code ER} for a European
   * record, otherwise the {@link #label()}.
   *
   * @return the label
   */
  public String areaLabel() {
    boolean plain = level == Level.AREA && !seasonal && ageGroup.equals(AgeGroup.SENIOR);
    return plain ? area().orElseThrow().recordLabel() : label();
  }

  /**
   * Returns how a commentator calls the record: {@code the Dutch record}, {@code the world U20
   * record}, {@code Kerr's personal best}, {@code the European lead of 2024}.
   *
   * @return the name with its article
   */
  public String inSentence() {
    return RecordScopeText.inSentence(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RecordScope that
            && hash == that.hash
            && level == that.level
            && shortTrack == that.shortTrack
            && ageGroup.equals(that.ageGroup)
            && pacing == that.pacing
            && seasonal == that.seasonal
            && year == that.year
            && Objects.equals(owner, that.owner)
            && Objects.equals(customLabel, that.customLabel));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /**
   * Returns the label with whose it is.
   *
   * @return the text, such as {@code NR NED}
   */
  @Override
  public String toString() {
    return RecordScopeText.text(this);
  }

  private Object writeReplace() {
    return new SerialForm(
        new Form(level, owner, customLabel, seasonal ? year : null, ageGroup, shortTrack, pacing));
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.refused();
  }

  private record Form(
      Level level,
      @Nullable Serializable owner,
      @Nullable String customLabel,
      @Nullable Integer season,
      AgeGroup ageGroup,
      boolean shortTrack,
      Pacing pacing)
      implements SerialForm.Buildable<RecordScope> {
    private static final long serialVersionUID = 1L;

    @Override
    public RecordScope build() {
      return new RecordScope(
          level,
          owner,
          customLabel,
          season != null,
          season == null ? 0 : season,
          ageGroup,
          shortTrack,
          pacing);
    }
  }
}
