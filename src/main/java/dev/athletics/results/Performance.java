package dev.athletics.results;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Remark;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mark in full context, detached from its race: who set it, in which event, when, where, in what
 * wind.
 *
 * <p>It is what lists and records are made of, and it is more than a result: each trial,
 * intermediate time and part of a combined event is a performance of its own ({@link
 * Race#performances()}). What is not known is left out; the rules on records say what follows from
 * that. Equality compares everything.
 *
 * <pre>{@code
 * Athlete powell = Athlete.builder().name("Mike", "POWELL").federation("USA").build();
 * Performance performance =
 *     Performance.builder()
 *         .competitor(powell)
 *         .event(Event.parse("Men's Long Jump"))
 *         .mark(Distance.parse("8.95"))
 *         .date(LocalDate.of(1991, 8, 30))
 *         .wind(Wind.parse("+0.3"))
 *         .build();
 * System.out.println(performance.isWindLegal()); // true
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
public final class Performance implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * What part of a contest a performance is.
   *
   * <pre>{@code
   * Performance trial = longJump.performances().get(0);
   * System.out.println(trial);        // 8.68 (0.0) Carl LEWIS (USA), Men LJ, 1991-08-30
   * System.out.println(trial.kind()); // TRIAL
   * }</pre>
   */
  public enum Kind {
    /** The result of a race or contest. */
    RESULT,
    /** One trial of a field event, or one height cleared. */
    TRIAL,
    /** An intermediate time on the way to a longer distance. */
    INTERMEDIATE,
    /** One event of a combined event. */
    COMBINED_EVENT_PART,
    /** The first leg of a relay. */
    LEAD_OFF_LEG;

    /**
     * Returns whether the mark counts in the event of its race.
     *
     * @return true for results and trials, false for marks of another event that was contested on
     *     the way
     */
    public boolean isOfTheEvent() {
      return this == RESULT || this == TRIAL;
    }
  }

  private final Competitor competitor;
  private final Event event;
  private final Mark mark;
  private final LocalDate date;
  private final Kind kind;
  private final @Nullable Integer attempt;
  private final @Nullable Wind wind;
  private final ImmutableList<Wind> windsOfParts;
  private final @Nullable Venue venue;
  private final @Nullable Facility facility;
  private final @Nullable RoadCourse course;
  private final @Nullable Competition competition;
  private final @Nullable Round round;
  private final @Nullable Integer starters;
  private final Answer mixedRace;
  private final boolean outOfCompetition;
  private final boolean finished;
  private final @Nullable Boolean dopingControlled;
  private final ImmutableSet<MarkNote> notes;
  private final ImmutableList<Remark> remarks;

  private Performance(Builder builder) {
    Competitor setBy = Required.component(builder.competitor, "competitor", "performance");
    Event contested = Required.component(builder.event, "event", "performance");
    Mark set = Required.component(builder.mark, "mark", "performance");
    this.date = Required.component(builder.date, "date", "performance");
    this.competitor = OwnEvent.fitting(contested, setBy, date);
    this.event = OwnEvent.of(competitor, contested);
    this.mark = Required.ofEvent(event, set);
    this.kind = builder.kind;
    this.attempt = builder.attempt;
    this.wind = builder.wind;
    this.windsOfParts = Required.component(builder.windsOfParts, "windsOfParts", "performance");
    this.venue = builder.venue;
    this.facility = builder.facility;
    this.course = builder.course;
    this.competition = builder.competition;
    checkArgument(
        competition == null || competition.isOn(date),
        "date %s is not one of %s",
        date,
        competition);
    this.round = builder.round;
    this.starters = builder.starters;
    Answer mixed = Required.component(builder.mixedRace, "mixedRace", "performance");
    boolean both = mixed == Answer.UNKNOWN && OwnEvent.isOfOthers(competitor, contested);
    this.mixedRace = both ? Answer.YES : mixed;
    this.outOfCompetition = builder.outOfCompetition;
    this.finished = builder.finished;
    this.dopingControlled = builder.dopingControlled;
    this.notes = Required.component(builder.notes, "notes", "performance");
    this.remarks = Required.component(builder.remarks, "remarks", "performance");
  }

  /**
   * Returns a builder that knows nothing yet; it needs competitor, event, mark and date.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds this performance.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder().competitor(competitor).event(event).mark(mark).date(date);
    builder.kind = kind;
    builder.attempt = attempt;
    builder.wind = wind;
    builder.windsOfParts = windsOfParts;
    builder.venue = venue;
    builder.facility = facility;
    builder.course = course;
    builder.competition = competition;
    builder.round = round;
    builder.starters = starters;
    builder.mixedRace = mixedRace;
    builder.outOfCompetition = outOfCompetition;
    builder.finished = finished;
    builder.dopingControlled = dopingControlled;
    builder.notes = notes;
    builder.remarks = remarks;
    return builder;
  }

  /**
   * Returns who set the mark.
   *
   * @return the athlete or team
   */
  public Competitor competitor() {
    return competitor;
  }

  /**
   * Returns the event in which the mark was set.
   *
   * @return the event
   */
  public Event event() {
    return event;
  }

  /**
   * Returns the official mark.
   *
   * @return the mark
   */
  public Mark mark() {
    return mark;
  }

  /**
   * Returns the day.
   *
   * @return the date at the venue
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns what part of a contest this is.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns which trial of the series this is.
   *
   * @return the number of the trial or height from 1 up, or empty outside a series
   */
  public Optional<Integer> attempt() {
    return Optional.ofNullable(attempt);
  }

  /**
   * Returns the wind reading.
   *
   * @return the wind of the race or trial, or empty where none was given
   */
  public Optional<Wind> wind() {
    return Optional.ofNullable(wind);
  }

  /**
   * Returns whether the wind lets the mark count for records, bests and lists. Places never depend
   * on it.
   *
   * <p>Where it must be measured it must be known and at most +2.0 (TR 17). It must be in the
   * events in which it {@linkplain dev.athletics.results.discipline.Discipline#isWindRelevant()
   * matters}, but not under a roof, where a {@linkplain #isOnShortTrack() short} or {@linkplain
   * #isOnOversizedTrack() oversized} track is taken to be. A short track may be outdoors; then the
   * list has a reading, or {@code w} after the mark, and that decides, except in the 200 metres.
   *
   * @return true where the wind is legal or does not matter
   * @see <a href="{@docRoot}/index.html#tr-17">TR 17</a>
   */
  public boolean isWindLegal() {
    if (!event.discipline().isWindRelevant() || isRoundShortTrack()) {
      return true;
    }
    if (notes.contains(MarkNote.WIND_ASSISTED)) {
      return false;
    }
    return wind == null ? isOnShortTrack() || isOnOversizedTrack() : wind.isLegal();
  }

  /** The wind never matters in the 200 metres of a short track, in the open either. */
  private boolean isRoundShortTrack() {
    return isOnShortTrack() && event.discipline().code().equals("200");
  }

  /**
   * Returns whether the mark was set on a short track, or in its infield: what was called indoors
   * until 2023.
   *
   * @return true if the facility is one; where none is given, if a note says {@code sh} or {@code
   *     i}
   */
  public boolean isOnShortTrack() {
    return isOn(Facility.SHORT_TRACK, MarkNote.SHORT_TRACK)
        || (isOn(Facility.SHORT_TRACK, MarkNote.INDOOR) && !isOnOversizedTrack());
  }

  /**
   * Returns whether the mark was set on an oversized track, or in its infield.
   *
   * @return true if the facility is one; where none is given, if a note says {@code OT}
   */
  public boolean isOnOversizedTrack() {
    return isOn(Facility.OVERSIZED_TRACK, MarkNote.OVERSIZED_TRACK);
  }

  private boolean isOn(Facility track, MarkNote note) {
    return facility == null ? notes.contains(note) : facility == track;
  }

  /**
   * Returns the wind readings of the events of a combined event in which wind is measured.
   *
   * @return the readings, possibly none
   */
  public ImmutableList<Wind> windsOfParts() {
    return windsOfParts;
  }

  /**
   * Returns the venue.
   *
   * @return the venue, or empty where it is not known
   */
  public Optional<Venue> venue() {
    return Optional.ofNullable(venue);
  }

  /**
   * Returns the kind of facility.
   *
   * @return the facility, or empty where it is not known
   */
  public Optional<Facility> facility() {
    return Optional.ofNullable(facility);
  }

  /**
   * Returns what is known of the road course.
   *
   * @return the course, or empty where it is not known or not on the road
   */
  public Optional<RoadCourse> course() {
    return Optional.ofNullable(course);
  }

  /**
   * Returns the competition.
   *
   * @return the competition, or empty where it is not known
   */
  public Optional<Competition> competition() {
    return Optional.ofNullable(competition);
  }

  /**
   * Returns the round.
   *
   * @return the round, or empty where it is not known
   */
  public Optional<Round> round() {
    return Optional.ofNullable(round);
  }

  /**
   * Returns how many competitors took part in the race.
   *
   * @return the number of those who started, or empty where it is not known
   */
  public Optional<Integer> starters() {
    return Optional.ofNullable(starters);
  }

  /**
   * Returns whether men and women competed in one race.
   *
   * @return what is known of the race; where nothing is, what a note says: yes for {@code mx}, no
   *     for {@code Wo}
   */
  public Answer mixedRace() {
    if (mixedRace != Answer.UNKNOWN) {
      return mixedRace;
    }
    return notes.contains(MarkNote.MIXED_RACE)
        ? Answer.YES
        : notes.contains(MarkNote.WOMEN_ONLY) ? Answer.NO : Answer.UNKNOWN;
  }

  /**
   * Returns whether the competitor was a guest, who does not compete for places and championship
   * records.
   *
   * @return true for a guest
   */
  public boolean isOutOfCompetition() {
    return outOfCompetition;
  }

  /**
   * Returns whether the competitor finished the contest in which the mark was set, as an
   * intermediate time must.
   *
   * @return true unless the competitor is known not to have finished
   */
  public boolean isFinished() {
    return finished;
  }

  /**
   * Returns whether the competitor was tested after the race.
   *
   * @return whether there was a test, unknown where nothing was said
   */
  public Answer dopingControlled() {
    return dopingControlled == null ? Answer.UNKNOWN : Answer.of(dopingControlled);
  }

  /**
   * Returns the notes a source prints with the mark.
   *
   * @return the notes, possibly none
   */
  public ImmutableSet<MarkNote> notes() {
    return notes;
  }

  /**
   * Returns the remarks of the judges, which leave the mark as it is (CR 25.4).
   *
   * @return the remarks in the order of the list, possibly none
   * @see <a href="{@docRoot}/index.html#cr-25.4">CR 25.4</a>
   */
  public ImmutableList<Remark> remarks() {
    return remarks;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Performance that
        && competitor.equals(that.competitor)
        && event.equals(that.event)
        && mark.equals(that.mark)
        && date.equals(that.date)
        && kind == that.kind
        && Objects.equals(attempt, that.attempt)
        && Objects.equals(wind, that.wind)
        && windsOfParts.equals(that.windsOfParts)
        && Objects.equals(venue, that.venue)
        && facility == that.facility
        && Objects.equals(course, that.course)
        && Objects.equals(competition, that.competition)
        && Objects.equals(round, that.round)
        && Objects.equals(starters, that.starters)
        && mixedRace == that.mixedRace
        && outOfCompetition == that.outOfCompetition
        && finished == that.finished
        && Objects.equals(dopingControlled, that.dopingControlled)
        && notes.equals(that.notes)
        && remarks.equals(that.remarks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(competitor, event, mark, date, attempt);
  }

  /**
   * Returns mark, competitor, event and day.
   *
   * @return a text for people, such as {@code 3:27.79 Josh KERR (GBR), Men 1500, 2024-08-06}
   */
  @Override
  public String toString() {
    return mark
        + (wind == null ? "" : " (" + wind + ")")
        + " "
        + competitor
        + ", "
        + event
        + ", "
        + date;
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
    static final FieldKind<Performance, Builder> KIND =
        FieldKind.of(Performance.class, Builder::new, Builder::build)
            .field("who", object(Competitor.class), set -> set.competitor, Builder::competitor)
            .field("event", text(Event.class), set -> set.event, Builder::event)
            .field("mark", text(Mark.class), set -> set.mark, Builder::mark)
            .field("date", text(LocalDate.class), set -> set.date, Builder::date)
            .field("kind", text(Kind.class), Kind.RESULT, Performance::kind, Builder::kind)
            .field("attempt", text(Integer.class), set -> set.attempt, Builder::attempt)
            .field("wind", text(Wind.class), set -> set.wind, Builder::wind)
            .list("winds", text(Wind.class), Performance::windsOfParts, Builder::windsOfParts)
            .field("venue", object(Venue.class), Fields::venue, Builder::venue)
            .field("on", text(Facility.class), set -> set.facility, Builder::facility)
            .field("course", object(RoadCourse.class), set -> set.course, Builder::course)
            .field("meet", object(Competition.class), set -> set.competition, Builder::competition)
            .field("round", text(Round.class), set -> set.round, Builder::round)
            .field("starters", text(Integer.class), set -> set.starters, Builder::starters)
            .field(
                "mixed", text(Answer.class), Answer.UNKNOWN, p -> p.mixedRace, Builder::mixedRace)
            .field(
                "guest",
                text(Boolean.class),
                false,
                p -> p.outOfCompetition,
                Builder::outOfCompetition)
            .field("finished", text(Boolean.class), true, set -> set.finished, Builder::finished)
            .field(
                "tested",
                text(Boolean.class),
                set -> set.dopingControlled,
                Builder::dopingControlled)
            .list("notes", text(MarkNote.class), Performance::notes, Builder::notes)
            .list("remarks", text(Remark.class), Performance::remarks, Builder::remarks);

    /** Mostly it is that of the competition, and then it is written once. */
    private static @Nullable Venue venue(Performance set) {
      return set.competition()
          .flatMap(Competition::venue)
          .filter(venue -> venue.equals(set.venue))
          .orElse(set.venue);
    }
  }

  /**
   * Gathers what is known of a performance. Not safe to share among threads.
   *
   * <pre>{@code
   * Performance half =
   *     Performance.builder()
   *         .competitor(Athlete.builder().name("Kelvin", "KIPTUM").federation("KEN").build())
   *         .event(Event.parse("Men's Half Marathon"))
   *         .mark(RaceTime.parse("1:00:48"))
   *         .date(LocalDate.of(2023, 10, 8))
   *         .kind(Performance.Kind.INTERMEDIATE)
   *         .build();
   * System.out.println(half.kind().isOfTheEvent()); // false
   * }</pre>
   */
  public static final class Builder {
    private @Nullable Competitor competitor;
    private @Nullable Event event;
    private @Nullable Mark mark;
    private @Nullable LocalDate date;
    private Kind kind = Kind.RESULT;
    private @Nullable Integer attempt;
    private @Nullable Wind wind;
    private ImmutableList<Wind> windsOfParts = ImmutableList.of();
    private @Nullable Venue venue;
    private @Nullable Facility facility;
    private @Nullable RoadCourse course;
    private @Nullable Competition competition;
    private @Nullable Round round;
    private @Nullable Integer starters;
    private Answer mixedRace = Answer.UNKNOWN;
    private boolean outOfCompetition;
    private boolean finished = true;
    private @Nullable Boolean dopingControlled;
    private ImmutableSet<MarkNote> notes = ImmutableSet.of();
    private ImmutableList<Remark> remarks = ImmutableList.of();

    private Builder() {}

    /**
     * Sets who set the mark.
     *
     * @param competitor the athlete or team
     * @return this builder
     */
    public Builder competitor(Competitor competitor) {
      this.competitor = requireNonNull(competitor, "competitor");
      return this;
    }

    /**
     * Sets in which event.
     *
     * @param event the event
     * @return this builder
     */
    public Builder event(Event event) {
      this.event = requireNonNull(event, "event");
      return this;
    }

    /**
     * Sets the official mark.
     *
     * @param mark the mark
     * @return this builder
     */
    public Builder mark(Mark mark) {
      this.mark = requireNonNull(mark, "mark");
      return this;
    }

    /**
     * Sets all that was read of a mark in one call: the mark, the notes, the wind and the remarks,
     * in place of those set so far.
     *
     * @param read what a sheet says of the mark, as {@link
     *     dev.athletics.results.discipline.Discipline#parseMark} reads it
     * @return this builder
     * @throws IllegalArgumentException if what was read is not a mark, such as {@code DNF}
     */
    public Builder mark(NotatedMark read) {
      if (!(requireNonNull(read, "read").outcome() instanceof Mark set)) {
        throw new IllegalArgumentException("mark must be a mark, was " + read);
      }
      this.mark = set;
      this.notes = read.notes();
      this.remarks = read.remarks();
      this.wind = read.wind().orElse(null);
      return this;
    }

    /**
     * Sets the day.
     *
     * @param date the date at the venue
     * @return this builder
     */
    public Builder date(LocalDate date) {
      this.date = requireNonNull(date, "date");
      return this;
    }

    /**
     * Sets what part of a contest this is; without it, a result.
     *
     * @param kind the kind
     * @return this builder
     */
    public Builder kind(Kind kind) {
      this.kind = requireNonNull(kind, "kind");
      return this;
    }

    /**
     * Sets which trial of the series this is.
     *
     * @param attempt the number of the trial or height, from 1 up
     * @return this builder
     */
    public Builder attempt(int attempt) {
      this.attempt = attempt;
      return this;
    }

    /**
     * Sets the wind reading.
     *
     * @param wind the wind of the race or trial
     * @return this builder
     */
    public Builder wind(Wind wind) {
      this.wind = requireNonNull(wind, "wind");
      return this;
    }

    /**
     * Sets the wind readings of the parts of a combined event.
     *
     * @param winds the readings of the events in which wind is measured
     * @return this builder
     */
    public Builder windsOfParts(Iterable<Wind> winds) {
      this.windsOfParts = ImmutableList.copyOf(winds);
      return this;
    }

    /**
     * Sets the venue.
     *
     * @param venue the venue
     * @return this builder
     */
    public Builder venue(Venue venue) {
      this.venue = requireNonNull(venue, "venue");
      return this;
    }

    /**
     * Sets the kind of facility.
     *
     * @param facility the facility
     * @return this builder
     */
    public Builder facility(Facility facility) {
      this.facility = requireNonNull(facility, "facility");
      return this;
    }

    /**
     * Sets what is known of the road course.
     *
     * @param course the course
     * @return this builder
     */
    public Builder course(RoadCourse course) {
      this.course = requireNonNull(course, "course");
      return this;
    }

    /**
     * Sets the competition.
     *
     * @param competition the competition
     * @return this builder
     */
    public Builder competition(Competition competition) {
      this.competition = requireNonNull(competition, "competition");
      return this;
    }

    /**
     * Sets the round.
     *
     * @param round the round
     * @return this builder
     */
    public Builder round(Round round) {
      this.round = requireNonNull(round, "round");
      return this;
    }

    /**
     * Sets how many competitors took part in the race.
     *
     * @param starters the number of those who started, from 1 up
     * @return this builder
     */
    public Builder starters(int starters) {
      this.starters = starters;
      return this;
    }

    /**
     * Sets whether men and women competed in one race; without it, that is not known.
     *
     * @param mixedRace true in a mixed race, false in a race of men only or women only
     * @return this builder
     */
    public Builder mixedRace(boolean mixedRace) {
      return mixedRace(Answer.of(mixedRace));
    }

    Builder mixedRace(Answer mixedRace) {
      this.mixedRace = mixedRace;
      return this;
    }

    /**
     * Sets whether the competitor was a guest.
     *
     * @param outOfCompetition true for a guest
     * @return this builder
     */
    public Builder outOfCompetition(boolean outOfCompetition) {
      this.outOfCompetition = outOfCompetition;
      return this;
    }

    /**
     * Sets whether the competitor finished the contest in which the mark was set.
     *
     * @param finished false for one who did not
     * @return this builder
     */
    public Builder finished(boolean finished) {
      this.finished = finished;
      return this;
    }

    /**
     * Sets whether the competitor was tested after the race.
     *
     * @param dopingControlled true if there was a test, false if there was none
     * @return this builder
     */
    public Builder dopingControlled(boolean dopingControlled) {
      this.dopingControlled = dopingControlled;
      return this;
    }

    /**
     * Sets the notes a source prints with the mark.
     *
     * @param notes the notes
     * @return this builder
     */
    public Builder notes(Iterable<MarkNote> notes) {
      this.notes = ImmutableSet.copyOf(requireNonNull(notes, "notes"));
      return this;
    }

    /**
     * Sets the remarks of the judges.
     *
     * @param remarks the remarks in the order of the list, such as {@code YC TR7.1}
     * @return this builder
     */
    public Builder remarks(Iterable<Remark> remarks) {
      this.remarks = ImmutableList.copyOf(requireNonNull(remarks, "remarks"));
      return this;
    }

    /**
     * Returns the performance described so far.
     *
     * @return the performance
     * @throws IllegalArgumentException if competitor, event, mark or date is missing, if the mark
     *     is not a mark of the event, or if a number is below 1
     */
    public Performance build() {
      checkArgument(attempt == null || attempt >= 1, "attempt must be 1 or more, was %s", attempt);
      checkArgument(
          starters == null || starters >= 1, "starters must be 1 or more, was %s", starters);
      return new Performance(this);
    }
  }
}
