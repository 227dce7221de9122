package dev.athletics.results;

import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.discipline.Category;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One unit of competition with its results: a track race, a heat, a final, a pool of a field event.
 *
 * <p>What is held as several races — the three semifinals of a contest — is several of these. The
 * results keep the order of the result list. The date and times are those of the venue. Equality
 * compares everything.
 *
 * <pre>{@code
 * Race race =
 *     Race.builder(Event.parse("Men's 1500m"))
 *         .date(LocalDate.of(2024, 8, 6))
 *         .round(RoundType.FINAL)
 *         .result(Result.builder().competitor(kerr).place(2).outcome(RaceTime.parse("3:27.79")).build())
 *         .build();
 * System.out.println(race.performances().get(0).mark()); // 3:27.79
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
public final class Race implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Event event;
  private final LocalDate date;
  private final @Nullable LocalTime startTime;
  private final @Nullable LocalTime finishTime;
  private final @Nullable ZoneId zone;
  private final Round round;
  private final @Nullable Competition competition;
  private final @Nullable Venue venue;
  private final @Nullable Facility facility;
  private final @Nullable RoadCourse course;
  private final @Nullable Wind wind;
  private final Answer mixedRace;
  private final ListStatus status;
  private final @Nullable Integer starters;
  private final ImmutableList<Result> results;

  private Race(Builder builder) {
    this.event = builder.event;
    this.date = Required.component(builder.date, "date", "race");
    this.startTime = builder.startTime;
    this.finishTime = builder.finishTime;
    this.zone = builder.zone;
    this.round = Required.component(builder.round, "round", "race");
    this.competition = builder.competition;
    this.venue = builder.venue;
    this.facility = builder.facility;
    this.course = builder.course;
    this.wind = builder.wind;
    this.mixedRace =
        builder.hasBoth() ? Answer.YES : Required.component(builder.mixedRace, "mixedRace", "race");
    this.status = Required.component(builder.status, "status", "race");
    this.starters = builder.starters;
    this.results = ImmutableList.copyOf(builder.results);
  }

  /**
   * Returns a builder for a race; a date is what it still needs.
   *
   * @param event the event contested
   * @return a new builder
   */
  public static Builder builder(Event event) {
    return new Builder(requireNonNull(event, "event"));
  }

  /**
   * Returns a builder that holds this race with its results.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return withoutResults().results(results);
  }

  /**
   * Returns this race with other results.
   *
   * @param results the results in the order of the list
   * @return a copy
   * @throws IllegalArgumentException if two results wear one bib
   */
  public Race withResults(Iterable<Result> results) {
    return withoutResults().results(results).build();
  }

  private Builder withoutResults() {
    Builder builder = new Builder(event).date(date).status(status);
    builder.mixedRace = mixedRace;
    builder.startTime = startTime;
    builder.finishTime = finishTime;
    builder.zone = zone;
    builder.round = round;
    builder.competition = competition;
    builder.venue = venue;
    builder.facility = facility;
    builder.course = course;
    builder.wind = wind;
    builder.starters = starters;
    return builder;
  }

  /**
   * Returns the event contested.
   *
   * @return the event
   */
  public Event event() {
    return event;
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
   * Returns when the race started.
   *
   * @return the time of day at the venue, or empty where it is not known
   */
  public Optional<LocalTime> startTime() {
    return Optional.ofNullable(startTime);
  }

  /**
   * Returns when the race ended.
   *
   * @return the time of day at the venue, or empty where it is not known
   */
  public Optional<LocalTime> finishTime() {
    return Optional.ofNullable(finishTime);
  }

  /**
   * Returns the time zone of the venue, in which the date and the times are given.
   *
   * @return the zone, or empty where it is not known
   */
  public Optional<ZoneId> zone() {
    return Optional.ofNullable(zone);
  }

  /**
   * Returns the instant at which the race started, by which races in different places are put in
   * order.
   *
   * @return the instant, or empty where the start or the zone is not known
   */
  public Optional<Instant> startInstant() {
    return startTime == null || zone == null
        ? Optional.empty()
        : Optional.of(date.atTime(startTime).atZone(zone).toInstant());
  }

  /**
   * Returns which race of the contest this is; a race of which nothing is said is a final.
   *
   * @return the round
   */
  public Round round() {
    return round;
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
   * Returns the venue: the race's own or else that of the competition.
   *
   * @return the venue, or empty where neither is known
   */
  public Optional<Venue> venue() {
    return Optional.ofNullable(venue).or(() -> competition().flatMap(Competition::venue));
  }

  /**
   * Returns the venue that was given for the race itself, whatever that of the competition is.
   *
   * @return the race's own venue, or empty where none was given
   */
  public Optional<Venue> ownVenue() {
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
   * Returns the wind of the race; a horizontal jump has one reading for each trial instead.
   *
   * @return the wind, or empty where none was given
   */
  public Optional<Wind> wind() {
    return Optional.ofNullable(wind);
  }

  /**
   * Returns whether men and women competed in one race.
   *
   * @return yes where it was said, or where the list has both men and women; unknown where nothing
   *     was said: a list may leave out others who ran
   */
  public Answer mixedRace() {
    return mixedRace;
  }

  /**
   * Returns how many competitors took part, where it was said; the list may be an extract.
   *
   * @return the number of those who started, or empty where it was not said
   */
  public Optional<Integer> starters() {
    return Optional.ofNullable(starters);
  }

  /**
   * Returns how settled the results are.
   *
   * @return the status
   */
  public ListStatus status() {
    return status;
  }

  /**
   * Returns the results.
   *
   * @return the results in the order of the list
   */
  public ImmutableList<Result> results() {
    return results;
  }

  /**
   * Returns the result of a competitor.
   *
   * @param competitor the competitor as listed
   * @return the first row of this competitor, or empty where the list has none
   */
  public Optional<Result> result(Competitor competitor) {
    requireNonNull(competitor, "competitor");
    return results.stream().filter(row -> row.competitor().equals(competitor)).findFirst();
  }

  /**
   * Returns the medal that a result of this race wins. The {@linkplain Result#guides() guides} of
   * an athlete share it.
   *
   * @param result one of the results of this race
   * @return the medal, or empty beyond the third place, without a place, out of competition, and in
   *     a round that decides no medals
   */
  public Optional<Medal> medal(Result result) {
    return round.type().decidesMedals() && !requireNonNull(result, "result").isOutOfCompetition()
        ? result.place().flatMap(Medal::ofPlace)
        : Optional.empty();
  }

  /**
   * Returns every mark set in this race: results, valid trials, heights cleared, intermediate
   * times, the parts of a combined event and the first legs of relays, each with its full context.
   *
   * <p>Where the series of a result is known, its trials stand for it; the mark is not listed
   * twice. The marks of one result follow each other in the order in which they were set. Who was
   * disqualified has none, nor has who is noted to have been {@linkplain
   * dev.athletics.results.mark.MarkNote#ANNULLED afterwards}.
   *
   * @return the performances in the order of the result list
   */
  public ImmutableList<Performance> performances() {
    return results.stream()
        .flatMap(result -> performances(result).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns every mark one competitor set in this race.
   *
   * @param result one of the results of this race
   * @return the performances in the order in which they were set
   */
  public ImmutableList<Performance> performances(Result result) {
    return new PerformancesOfResult(this, requireNonNull(result, "result")).all();
  }

  /**
   * Returns the best mark one competitor set in the event of this race, whatever the wind: the one
   * that counts for the place.
   *
   * @param result one of the results of this race
   * @return the best performance, the earliest of equals, or empty without a mark
   */
  public Optional<Performance> best(Result result) {
    return inOwnEvent(result).min(bestFirst());
  }

  /**
   * Returns the best mark one competitor set in the event of this race with a legal wind: the one
   * that counts for lists.
   *
   * <p>It may be another one than the {@linkplain #best best}: Lewis was placed by 8.91 with +2.9
   * in 1991, and 8.87 with -0.2 entered the lists.
   *
   * @param result one of the results of this race
   * @return the best performance whose {@linkplain Performance#isWindLegal() wind is legal}, or
   *     nothing without one
   */
  public Optional<Performance> bestLegal(Result result) {
    return inOwnEvent(result).filter(Performance::isWindLegal).min(bestFirst());
  }

  /**
   * Returns the laps of a competitor, made of the intermediate times and the finish.
   *
   * @param result one of the results of this race
   * @return the laps in order, none without an intermediate time; where the competitor did not
   *     finish, those up to the last point passed
   */
  public ImmutableList<Lap> laps(Result result) {
    ImmutableList<Split> splits = requireNonNull(result, "result").splits();
    return Lap.ofSplits(splits.isEmpty() ? splits : withFinish(result));
  }

  private ImmutableList<Split> withFinish(Result result) {
    ImmutableList.Builder<Split> splits = ImmutableList.builder();
    splits.addAll(result.splits());
    finish(result).ifPresent(splits::add);
    return splits.build();
  }

  private Optional<Split> finish(Result result) {
    return Iterables.getLast(result.splits()).isAtFinishOf(event.discipline())
        ? Optional.empty()
        : result
            .mark()
            .filter(RaceTime.class::isInstance)
            .map(time -> new Split(event.discipline(), (RaceTime) time));
  }

  private Stream<Performance> inOwnEvent(Result result) {
    return performances(result).stream().filter(performance -> performance.event().equals(event));
  }

  private Comparator<Performance> bestFirst() {
    return Comparator.comparing(Performance::mark, event.discipline().bestFirst());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Race that
        && event.equals(that.event)
        && date.equals(that.date)
        && Objects.equals(startTime, that.startTime)
        && Objects.equals(finishTime, that.finishTime)
        && Objects.equals(zone, that.zone)
        && round.equals(that.round)
        && Objects.equals(competition, that.competition)
        && Objects.equals(venue, that.venue)
        && facility == that.facility
        && Objects.equals(course, that.course)
        && Objects.equals(wind, that.wind)
        && mixedRace == that.mixedRace
        && Objects.equals(starters, that.starters)
        && status == that.status
        && results.equals(that.results);
  }

  @Override
  public int hashCode() {
    return Objects.hash(event, date, round, results);
  }

  /**
   * Returns event, round and day.
   *
   * @return a text for people, such as {@code Men 1500, Final, 2024-08-06}
   */
  @Override
  public String toString() {
    return (competition == null ? "" : competition + ", ") + event + ", " + round + ", " + date;
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
    static final FieldKind<Race, Builder> KIND =
        FieldKind.startingWith(
                Race.class, "event", text(Event.class), Race::event, Builder::new, Builder::build)
            .field("date", text(LocalDate.class), Race::date, Builder::date)
            .field("start", text(LocalTime.class), race -> race.startTime, Builder::startTime)
            .field("finish", text(LocalTime.class), race -> race.finishTime, Builder::finishTime)
            .field("zone", object(ZoneId.class), race -> race.zone, Builder::zone)
            .field("round", text(Round.class), Round.FINAL, Race::round, Builder::round)
            .field(
                "meet", object(Competition.class), race -> race.competition, Builder::competition)
            .field("venue", object(Venue.class), race -> race.venue, Builder::venue)
            .field("on", text(Facility.class), race -> race.facility, Builder::facility)
            .field("course", object(RoadCourse.class), race -> race.course, Builder::course)
            .field("wind", text(Wind.class), race -> race.wind, Builder::wind)
            .field("mixed", text(Answer.class), Answer.UNKNOWN, Race::mixedRace, Builder::mixedRace)
            .field("starters", text(Integer.class), race -> race.starters, Builder::starters)
            .field(
                "status",
                text(ListStatus.class),
                ListStatus.OFFICIAL,
                Race::status,
                Builder::status)
            .list("results", object(Result.class), Race::results, Builder::results);
  }

  /**
   * Gathers what is known of a race. Not safe to share among threads.
   *
   * <pre>{@code
   * Race heat =
   *     Race.builder(Event.parse("Women's 100m"))
   *         .date(LocalDate.of(2024, 8, 2))
   *         .round(RoundType.ROUND_1, 3)
   *         .wind(Wind.parse("+0.4"))
   *         .build();
   * System.out.println(heat.round());             // Round 1 Heat 3
   * System.out.println(heat.results().isEmpty()); // true
   * }</pre>
   */
  public static final class Builder {
    private final Event event;
    private @Nullable LocalDate date;
    private @Nullable LocalTime startTime;
    private @Nullable LocalTime finishTime;
    private @Nullable ZoneId zone;
    private Round round = Round.FINAL;
    private @Nullable Competition competition;
    private @Nullable Venue venue;
    private @Nullable Facility facility;
    private @Nullable RoadCourse course;
    private @Nullable Wind wind;
    private Answer mixedRace = Answer.UNKNOWN;
    private @Nullable Integer starters;
    private ListStatus status = ListStatus.OFFICIAL;
    private final List<Result> results = new ArrayList<>();

    private Builder(Event event) {
      this.event = event;
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
     * Sets when the race started, which orders the races of a day.
     *
     * @param time the time of day at the venue
     * @return this builder
     */
    public Builder startTime(LocalTime time) {
      this.startTime = requireNonNull(time, "time");
      return this;
    }

    /**
     * Sets when the race ended.
     *
     * @param time the time of day at the venue; earlier than the start, it is that of the next day
     * @return this builder
     */
    public Builder finishTime(LocalTime time) {
      this.finishTime = requireNonNull(time, "time");
      return this;
    }

    /**
     * Sets the time zone of the venue. Without it, races of one day in different places have no
     * order that is known.
     *
     * @param zone the zone in which the date and the times are given
     * @return this builder
     */
    public Builder zone(ZoneId zone) {
      this.zone = requireNonNull(zone, "zone");
      return this;
    }

    /**
     * Sets which race of the contest this is; without it, the final.
     *
     * @param round the round
     * @return this builder
     */
    public Builder round(Round round) {
      this.round = requireNonNull(round, "round");
      return this;
    }

    /**
     * Sets the stage of a contest that is held as one race.
     *
     * @param type the stage
     * @return this builder
     */
    public Builder round(RoundType type) {
      return round(Round.of(type));
    }

    /**
     * Sets the stage and number of one of several races.
     *
     * @param type the stage
     * @param number the number of the heat, semifinal or pool, from 1 up
     * @return this builder
     * @throws IllegalArgumentException if the number is below 1
     */
    public Builder round(RoundType type, int number) {
      return round(Round.of(type, number));
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
     * Sets the venue, where it is not that of the competition.
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
     * Sets the wind of the race.
     *
     * @param wind the reading
     * @return this builder
     */
    public Builder wind(Wind wind) {
      this.wind = requireNonNull(wind, "wind");
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

    private Builder mixedRace(Answer mixedRace) {
      this.mixedRace = mixedRace;
      return this;
    }

    private boolean hasBoth() {
      return has(Category.MEN) && has(Category.WOMEN);
    }

    private boolean has(Category category) {
      return event.category() == category
          || results.stream()
              .anyMatch(row -> row.competitor().category().equals(Optional.of(category)));
    }

    /**
     * Sets how many competitors took part, real rivals only, as a world record asks (CR 31.1).
     *
     * @param starters the number of those who started, from 1 up
     * @return this builder
     * @see <a href="{@docRoot}/index.html#cr-31.1">CR 31.1</a>
     */
    public Builder starters(int starters) {
      this.starters = starters;
      return this;
    }

    /**
     * Sets how settled the results are; without it, official.
     *
     * @param status the status
     * @return this builder
     */
    public Builder status(ListStatus status) {
      this.status = requireNonNull(status, "status");
      return this;
    }

    /**
     * Adds a result at the end of the list.
     *
     * @param result the result
     * @return this builder
     */
    public Builder result(Result result) {
      this.results.add(requireNonNull(result, "result"));
      return this;
    }

    /**
     * Sets the results, in place of those added so far.
     *
     * @param results the results in the order of the list
     * @return this builder
     */
    public Builder results(Iterable<Result> results) {
      ImmutableList<Result> rows = ImmutableList.copyOf(results);
      this.results.clear();
      this.results.addAll(rows);
      return this;
    }

    /**
     * Sets the results, in place of those added so far.
     *
     * @param results the results in the order of the list
     * @return this builder
     */
    public Builder results(Result... results) {
      return results(ImmutableList.copyOf(requireNonNull(results, "results")));
    }

    /**
     * Returns what cannot be true in what was said so far. {@link #build()} throws the same list.
     *
     * <p>Each competitor must fit the event (category, athlete or team, birth and age group), each
     * mark, series and intermediate time must belong to its discipline and lie inside the race, and
     * nobody may be listed twice: one bib or one id is one person, while namesakes are two.
     *
     * @return every contradiction: first those of the race as a whole, then row by row
     */
    public ImmutableList<Contradiction> contradictions() {
      Contradictions contradictions = new Contradictions();
      contradictions.check(date != null, "date", "date of the race is missing");
      contradictions.check(
          starters == null || starters >= 1,
          "starters",
          "starters must be 1 or more, was %s",
          starters);
      contradictions.check(
          startTime == null || finishTime == null || mayFinish(startTime, finishTime),
          "finishTime",
          "finishTime %s is before startTime %s",
          finishTime,
          startTime);
      contradictions.check(
          date == null || competition == null || competition.isOn(date),
          "date",
          "date %s is not one of %s",
          date,
          competition);
      contradictions.check(
          !mixedRace.isNo() || !hasBoth(),
          "mixedRace",
          "mixedRace is false, but %s is of men and women",
          event);
      PossibleRace.check(event, date, results, contradictions);
      return contradictions.all();
    }

    /** A long race may go on past midnight. */
    private boolean mayFinish(LocalTime start, LocalTime finish) {
      return !finish.isBefore(start)
          || LongestRaces.mayLast(event.discipline(), Duration.between(start, finish).plusDays(1));
    }

    /**
     * Returns the race described so far.
     *
     * @return the race
     * @throws ContradictionException if there is no date, or if what was said cannot all be true;
     *     it has all {@link #contradictions()}
     */
    public Race build() {
      Contradictions.refuse(contradictions());
      return new Race(this);
    }
  }
}
