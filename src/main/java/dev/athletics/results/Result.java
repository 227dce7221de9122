package dev.athletics.results;

import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.MarkNote;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Remark;
import dev.athletics.results.mark.Status;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result list: what came of one competitor's taking part in one race.
 *
 * <p>The outcome is the official mark, or why there is none. The place is data, not a function of
 * the mark: two athletes with one printed time may be told apart by the finish picture, whose
 * reading to the thousandth can be kept beside the official time. Equality compares everything the
 * row says.
 *
 * <pre>{@code
 * Result result =
 *     Result.builder().competitor(kerr).place(2).outcome(RaceTime.parse("3:27.79")).build();
 * System.out.println(result); // 2 Josh KERR (GBR) 3:27.79
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 */
public final class Result implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Competitor competitor;
  private final ImmutableList<Athlete> guides;
  private final @Nullable Integer place;
  private final Outcome outcome;
  private final @Nullable RaceTime reading;
  private final @Nullable Wind wind;
  private final @Nullable Integer lane;
  private final @Nullable Integer order;
  private final @Nullable String bib;
  private final @Nullable Duration reaction;
  private final ImmutableList<Split> splits;
  private final ImmutableList<Trial> trials;
  private final ImmutableList<Bar> bars;
  private final ImmutableList<CombinedEventPart> parts;
  private final ImmutableList<Leg> legs;
  private final @Nullable RaceTime netTime;
  private final @Nullable Duration startOffset;
  private final ImmutableList<WalkCard> walkCards;
  private final @Nullable WalkPenalty walkPenalty;
  private final @Nullable Qualification qualification;
  private final ImmutableSet<MarkNote> notes;
  private final ImmutableList<Remark> remarks;
  private final boolean outOfCompetition;
  private final @Nullable Boolean dopingControlled;
  private final ImmutableList<Revision> revisions;

  private Result(Builder builder) {
    this.competitor = Required.component(builder.competitor, "competitor", "result");
    this.guides = Required.component(builder.guides, "guides", "result");
    this.place = builder.place;
    this.outcome = Required.component(builder.outcome, "outcome", "result");
    this.reading = builder.reading;
    this.wind = builder.wind;
    this.lane = builder.lane;
    this.order = builder.order;
    this.bib = builder.bib;
    this.reaction = builder.reaction;
    this.splits = Required.component(builder.splits, "splits", "result");
    this.trials = Required.component(builder.trials, "trials", "result");
    this.bars = Required.component(builder.bars, "bars", "result");
    this.parts = Required.component(builder.parts, "parts", "result");
    this.legs = Required.component(builder.legs, "legs", "result");
    this.netTime = builder.netTime;
    this.startOffset = builder.startOffset;
    this.walkCards = Required.component(builder.walkCards, "walkCards", "result");
    this.walkPenalty = builder.walkPenalty;
    this.qualification = builder.qualification;
    this.notes = Required.component(builder.notes, "notes", "result");
    this.remarks = Required.component(builder.remarks, "remarks", "result");
    this.outOfCompetition = builder.outOfCompetition;
    this.dopingControlled = builder.dopingControlled;
    this.revisions = Required.component(builder.revisions, "revisions", "result");
  }

  /**
   * Returns a builder that knows nothing yet; it needs a competitor and an outcome.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds this row.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder().competitor(competitor);
    builder.guides = guides;
    builder.place = place;
    builder.outcome = outcome;
    builder.reading = reading;
    builder.wind = wind;
    builder.lane = lane;
    builder.order = order;
    builder.bib = bib;
    builder.reaction = reaction;
    builder.splits = splits;
    builder.trials = trials;
    builder.bars = bars;
    builder.parts = parts;
    builder.legs = legs;
    builder.netTime = netTime;
    builder.startOffset = startOffset;
    builder.walkCards = walkCards;
    builder.walkPenalty = walkPenalty;
    builder.qualification = qualification;
    builder.notes = notes;
    builder.remarks = remarks;
    builder.outOfCompetition = outOfCompetition;
    builder.dopingControlled = dopingControlled;
    builder.revisions = revisions;
    return builder;
  }

  /**
   * Returns a builder that holds this row, and remembers what it said until now.
   *
   * @param on the day of the decision
   * @param reason why, such as {@code disqualified for doping}
   * @return a new builder, whose {@link #revisions()} are one more
   */
  public Builder revise(LocalDate on, String reason) {
    Revision revision = new Revision(toBuilder().revisions(ImmutableList.of()).build(), on, reason);
    return toBuilder()
        .revisions(
            ImmutableList.<Revision>builderWithExpectedSize(revisions.size() + 1)
                .addAll(revisions)
                .add(revision)
                .build());
  }

  /**
   * Returns this row with another place.
   *
   * @param place the place, or empty to take it away
   * @return this row or a copy
   * @throws IllegalArgumentException if the place is below 1 or there is no mark
   */
  public Result withPlace(Optional<Integer> place) {
    if (requireNonNull(place, "place").equals(place())) {
      return this;
    }
    Builder builder = toBuilder();
    builder.place = place.orElse(null);
    return builder.build();
  }

  /**
   * Returns this row with another qualification.
   *
   * @param qualification how the competitor gets through, or empty for those who do not
   * @return this row or a copy
   */
  public Result withQualification(Optional<Qualification> qualification) {
    if (requireNonNull(qualification, "qualification").equals(qualification())) {
      return this;
    }
    Builder builder = toBuilder();
    builder.qualification = qualification.orElse(null);
    return builder.build();
  }

  /**
   * Returns who took part.
   *
   * @return the athlete or team
   */
  public Competitor competitor() {
    return competitor;
  }

  /**
   * Returns the guides who ran with an athlete of para-athletics, or led one to the runway. They
   * share the place and the medal, and are not competitors: no mark is theirs.
   *
   * @return the guides, mostly none
   */
  public ImmutableList<Athlete> guides() {
    return guides;
  }

  /**
   * Returns the place; competitors who tie share one.
   *
   * @return the place from 1 up, or empty for a row without one
   */
  public Optional<Integer> place() {
    return Optional.ofNullable(place);
  }

  /**
   * Returns the official outcome.
   *
   * @return the mark, or why there is none
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * Returns the official mark.
   *
   * @return the mark, or empty where the outcome is none
   */
  public Optional<Mark> mark() {
    return outcome.mark();
  }

  /**
   * Returns the time read off the finish picture, to the thousandth.
   *
   * @return the reading, or empty where it is not known
   */
  public Optional<RaceTime> reading() {
    return Optional.ofNullable(reading);
  }

  /**
   * Returns the wind of this result alone: that of the best jump. The wind of a race is {@link
   * Race#wind}.
   *
   * @return the wind, or empty where the race has one or none was measured
   */
  public Optional<Wind> wind() {
    return Optional.ofNullable(wind);
  }

  /**
   * Returns the lane or starting position.
   *
   * @return the lane from 1 up, or empty where it is not known
   */
  public Optional<Integer> lane() {
    return Optional.ofNullable(lane);
  }

  /**
   * Returns the position in the starting order of a field event.
   *
   * @return the position from 1 up, or empty where it is not known
   */
  public Optional<Integer> order() {
    return Optional.ofNullable(order);
  }

  /**
   * Returns the number or name on the bib.
   *
   * @return the bib, or empty where it is not known
   */
  public Optional<String> bib() {
    return Optional.ofNullable(bib);
  }

  /**
   * Returns the time from the gun to the athlete's start.
   *
   * @return the reaction time, or empty where it is not known
   */
  public Optional<Duration> reaction() {
    return Optional.ofNullable(reaction);
  }

  /**
   * Returns the intermediate times, in order.
   *
   * @return the splits, possibly none
   */
  public ImmutableList<Split> splits() {
    return splits;
  }

  /**
   * Returns the trials of a horizontal jump or throw, in order.
   *
   * @return the series, possibly unknown and then empty
   */
  public ImmutableList<Trial> trials() {
    return trials;
  }

  /**
   * Returns the heights of a vertical jump with their trials, in order.
   *
   * @return the series, possibly unknown and then empty
   */
  public ImmutableList<Bar> bars() {
    return bars;
  }

  /**
   * Returns the events of a combined event, in order.
   *
   * @return the parts, possibly unknown and then empty
   */
  public ImmutableList<CombinedEventPart> parts() {
    return parts;
  }

  /**
   * Returns the legs of a relay whose times are known, in order.
   *
   * @return the legs, possibly none
   */
  public ImmutableList<Leg> legs() {
    return legs;
  }

  /**
   * Returns the time from crossing the start line to the finish, as a chip takes it. It is for the
   * athlete and is not official: the time from the gun is the mark, and alone can be a record (TR
   * 19.24.5).
   *
   * <p>Where a list has nothing but net times, the outcome is {@code NT}: no official time.
   *
   * @return the net time, or empty where it is not known
   * @see <a href="{@docRoot}/index.html#tr-19.24.5">TR 19.24.5</a>
   */
  public Optional<RaceTime> netTime() {
    return Optional.ofNullable(netTime);
  }

  /**
   * Returns how long after the first start of the race the competitor was started: in a later wave,
   * in a handicap or in a pursuit. The mark counts from the competitor's own start.
   *
   * @return the offset, or empty where all started together or it is not known
   */
  public Optional<Duration> startOffset() {
    return Optional.ofNullable(startOffset);
  }

  /**
   * Returns the paddles and cards of the judges of race walking.
   *
   * @return the cards in the order of the list, possibly none
   */
  public ImmutableList<WalkCard> walkCards() {
    return walkCards;
  }

  /**
   * Returns the time that red cards cost a walker.
   *
   * @return the penalty, or empty if there was none
   */
  public Optional<WalkPenalty> walkPenalty() {
    return Optional.ofNullable(walkPenalty);
  }

  /**
   * Returns how the competitor got through to the next round.
   *
   * @return the qualification, or empty for those who did not
   */
  public Optional<Qualification> qualification() {
    return Optional.ofNullable(qualification);
  }

  /**
   * Returns the notes printed with the mark.
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

  /**
   * Returns whether the competitor ran outside the contest, as a guest: the mark counts, the place
   * does not.
   *
   * @return true for a guest
   */
  public boolean isOutOfCompetition() {
    return outOfCompetition;
  }

  /**
   * Returns whether the competitor was tested after the race, which a world record needs.
   *
   * @return whether there was a test, unknown where nothing was said
   */
  public Answer dopingControlled() {
    return dopingControlled == null ? Answer.UNKNOWN : Answer.of(dopingControlled);
  }

  /**
   * Returns the changes made after the result was official, each with what the row said before it.
   *
   * @return the revisions in the order in which they were made, mostly none
   */
  public ImmutableList<Revision> revisions() {
    return revisions;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Result that
        && competitor.equals(that.competitor)
        && guides.equals(that.guides)
        && Objects.equals(place, that.place)
        && outcome.equals(that.outcome)
        && Objects.equals(reading, that.reading)
        && Objects.equals(wind, that.wind)
        && Objects.equals(lane, that.lane)
        && Objects.equals(order, that.order)
        && Objects.equals(bib, that.bib)
        && Objects.equals(reaction, that.reaction)
        && splits.equals(that.splits)
        && trials.equals(that.trials)
        && bars.equals(that.bars)
        && parts.equals(that.parts)
        && legs.equals(that.legs)
        && Objects.equals(netTime, that.netTime)
        && Objects.equals(startOffset, that.startOffset)
        && walkCards.equals(that.walkCards)
        && Objects.equals(walkPenalty, that.walkPenalty)
        && qualification == that.qualification
        && notes.equals(that.notes)
        && remarks.equals(that.remarks)
        && outOfCompetition == that.outOfCompetition
        && Objects.equals(dopingControlled, that.dopingControlled)
        && revisions.equals(that.revisions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(competitor, place, outcome);
  }

  /**
   * Returns place, competitor and outcome.
   *
   * @return a text for people, such as {@code 2 Josh KERR (GBR) 3:27.79}
   */
  @Override
  public String toString() {
    return (place == null ? "" : place + " ") + competitor + " " + outcome;
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
    static final FieldKind<Result, Builder> KIND =
        FieldKind.of(Result.class, Builder::new, Builder::build)
            .field("who", object(Competitor.class), row -> row.competitor, Builder::competitor)
            .list("guides", object(Athlete.class), Result::guides, Builder::guides)
            .field("place", text(Integer.class), row -> row.place, Builder::place)
            .field("outcome", text(Outcome.class), row -> row.outcome, Builder::outcome)
            .field("reading", text(RaceTime.class), row -> row.reading, Builder::reading)
            .field("wind", text(Wind.class), row -> row.wind, Builder::wind)
            .field("lane", text(Integer.class), row -> row.lane, Builder::lane)
            .field("order", text(Integer.class), row -> row.order, Builder::order)
            .field("bib", text(String.class), row -> row.bib, Builder::bib)
            .field("reaction", text(Duration.class), row -> row.reaction, Builder::reaction)
            .list("splits", object(Split.class), Result::splits, Builder::splits)
            .list("trials", text(Trial.class), Result::trials, Builder::trials)
            .list("bars", text(Bar.class), Result::bars, Builder::bars)
            .list("parts", object(CombinedEventPart.class), Result::parts, Builder::parts)
            .list("legs", object(Leg.class), Result::legs, Builder::legs)
            .field("net", text(RaceTime.class), row -> row.netTime, Builder::netTime)
            .field("offset", text(Duration.class), row -> row.startOffset, Builder::startOffset)
            .list("cards", object(WalkCard.class), Result::walkCards, Builder::walkCards)
            .field(
                "penalty", object(WalkPenalty.class), row -> row.walkPenalty, Builder::walkPenalty)
            .field("q", text(Qualification.class), row -> row.qualification, Builder::qualification)
            .list("notes", text(MarkNote.class), Result::notes, Builder::notes)
            .list("remarks", text(Remark.class), Result::remarks, Builder::remarks)
            .field(
                "guest",
                text(Boolean.class),
                false,
                r -> r.outOfCompetition,
                Builder::outOfCompetition)
            .field(
                "tested",
                text(Boolean.class),
                row -> row.dopingControlled,
                Builder::dopingControlled)
            .list("revisions", object(Revision.class), Result::revisions, Builder::revisions);
  }

  /**
   * Gathers what is known of a result. Not safe to share among threads.
   *
   * <pre>{@code
   * Result first =
   *     Result.builder()
   *         .competitor(bolt)
   *         .place(1)
   *         .lane(4)
   *         .outcome(RaceTime.parse("9.58"))
   *         .reaction(Duration.ofMillis(146))
   *         .build();
   * System.out.println(first); // 1 Usain BOLT (JAM) 9.58
   * }</pre>
   */
  public static final class Builder {
    private @Nullable Competitor competitor;
    private ImmutableList<Athlete> guides = ImmutableList.of();
    private @Nullable Integer place;
    private @Nullable Outcome outcome;
    private @Nullable RaceTime reading;
    private @Nullable Wind wind;
    private @Nullable Integer lane;
    private @Nullable Integer order;
    private @Nullable String bib;
    private @Nullable Duration reaction;
    private ImmutableList<Split> splits = ImmutableList.of();
    private ImmutableList<Trial> trials = ImmutableList.of();
    private ImmutableList<Bar> bars = ImmutableList.of();
    private ImmutableList<CombinedEventPart> parts = ImmutableList.of();
    private ImmutableList<Leg> legs = ImmutableList.of();
    private @Nullable RaceTime netTime;
    private @Nullable Duration startOffset;
    private ImmutableList<WalkCard> walkCards = ImmutableList.of();
    private @Nullable WalkPenalty walkPenalty;
    private @Nullable Qualification qualification;
    private ImmutableSet<MarkNote> notes = ImmutableSet.of();
    private ImmutableList<Remark> remarks = ImmutableList.of();
    private boolean outOfCompetition;
    private @Nullable Boolean dopingControlled;
    private ImmutableList<Revision> revisions = ImmutableList.of();

    private Builder() {}

    /**
     * Sets who took part.
     *
     * @param competitor the athlete or team
     * @return this builder
     */
    public Builder competitor(Competitor competitor) {
      this.competitor = requireNonNull(competitor, "competitor");
      return this;
    }

    /**
     * Sets the guides of an athlete of para-athletics.
     *
     * @param guides the guides, in the order in which they took over
     * @return this builder
     */
    public Builder guides(Iterable<Athlete> guides) {
      this.guides = ImmutableList.copyOf(guides);
      return this;
    }

    /**
     * Sets the guides of an athlete of para-athletics.
     *
     * @param guides the guides, in the order in which they took over
     * @return this builder
     */
    public Builder guides(Athlete... guides) {
      return guides(ImmutableList.copyOf(requireNonNull(guides, "guides")));
    }

    /**
     * Sets the place.
     *
     * @param place the place, from 1 up
     * @return this builder
     */
    public Builder place(int place) {
      this.place = place;
      return this;
    }

    /**
     * Sets the official outcome.
     *
     * @param outcome the mark, or why there is none
     * @return this builder
     */
    public Builder outcome(Outcome outcome) {
      this.outcome = requireNonNull(outcome, "outcome");
      return this;
    }

    /**
     * Sets all that was read of a mark in one call: the outcome, the notes, the wind and the
     * remarks, in place of those set so far.
     *
     * @param read what a sheet says of the mark, as {@link
     *     dev.athletics.results.discipline.Discipline#parseMark} reads it
     * @return this builder
     */
    public Builder mark(NotatedMark read) {
      this.outcome = requireNonNull(read, "read").outcome();
      this.notes = read.notes();
      this.remarks = read.remarks();
      this.wind = read.wind().orElse(null);
      return this;
    }

    /**
     * Sets all that a cell of a result list says: the place, the mark with notes, wind and remarks,
     * the reading and the qualification. What the cell does not say stays as it is.
     *
     * @param cell the cell
     * @return this builder
     */
    public Builder cell(ResultCell cell) {
      requireNonNull(cell, "cell").mark().ifPresent(this::mark);
      cell.place().ifPresent(this::place);
      cell.reading().ifPresent(this::reading);
      cell.qualification().ifPresent(this::qualification);
      return this;
    }

    /**
     * Sets the time read off the finish picture.
     *
     * @param reading the reading, to the thousandth
     * @return this builder
     */
    public Builder reading(RaceTime reading) {
      this.reading = requireNonNull(reading, "reading");
      return this;
    }

    /**
     * Sets the wind of this result alone.
     *
     * @param wind the wind of the best jump
     * @return this builder
     */
    public Builder wind(Wind wind) {
      this.wind = requireNonNull(wind, "wind");
      return this;
    }

    /**
     * Sets the lane or starting position.
     *
     * @param lane the lane, from 1 up
     * @return this builder
     */
    public Builder lane(int lane) {
      this.lane = lane;
      return this;
    }

    /**
     * Sets the position in the starting order of a field event.
     *
     * @param order the position, from 1 up
     * @return this builder
     */
    public Builder order(int order) {
      this.order = order;
      return this;
    }

    /**
     * Sets the number or name on the bib.
     *
     * @param bib the bib
     * @return this builder
     */
    public Builder bib(String bib) {
      this.bib = requireNonNull(bib, "bib");
      return this;
    }

    /**
     * Sets the time from the gun to the athlete's start.
     *
     * @param reaction the reaction time, not negative
     * @return this builder
     */
    public Builder reaction(Duration reaction) {
      this.reaction = requireNonNull(reaction, "reaction");
      return this;
    }

    /**
     * Sets the intermediate times.
     *
     * @param splits the splits in order
     * @return this builder
     */
    public Builder splits(Iterable<Split> splits) {
      this.splits = ImmutableList.copyOf(splits);
      return this;
    }

    /**
     * Sets the trials of a horizontal jump or throw.
     *
     * @param trials the trials in order
     * @return this builder
     */
    public Builder trials(Iterable<Trial> trials) {
      this.trials = ImmutableList.copyOf(trials);
      return this;
    }

    /**
     * Sets the heights of a vertical jump.
     *
     * @param bars the heights with their trials, in order
     * @return this builder
     */
    public Builder bars(Iterable<Bar> bars) {
      this.bars = ImmutableList.copyOf(bars);
      return this;
    }

    /**
     * Sets the events of a combined event.
     *
     * @param parts the parts in order
     * @return this builder
     */
    public Builder parts(Iterable<CombinedEventPart> parts) {
      this.parts = ImmutableList.copyOf(parts);
      return this;
    }

    /**
     * Sets the legs of a relay whose times are known.
     *
     * @param legs the legs in order
     * @return this builder
     */
    public Builder legs(Iterable<Leg> legs) {
      this.legs = ImmutableList.copyOf(legs);
      return this;
    }

    /**
     * Sets the time from crossing the start line to the finish, beside the official time from the
     * gun.
     *
     * @param netTime the net time, not slower than the official one
     * @return this builder
     */
    public Builder netTime(RaceTime netTime) {
      this.netTime = requireNonNull(netTime, "netTime");
      return this;
    }

    /**
     * Sets how long after the first start of the race the competitor was started.
     *
     * @param startOffset the offset, not negative
     * @return this builder
     */
    public Builder startOffset(Duration startOffset) {
      this.startOffset = requireNonNull(startOffset, "startOffset");
      return this;
    }

    /**
     * Sets the paddles and cards of the judges of race walking.
     *
     * @param walkCards the cards in the order of the list
     * @return this builder
     */
    public Builder walkCards(Iterable<WalkCard> walkCards) {
      this.walkCards = ImmutableList.copyOf(walkCards);
      return this;
    }

    /**
     * Sets the time that red cards cost a walker.
     *
     * @param walkPenalty the penalty, which the mark includes
     * @return this builder
     */
    public Builder walkPenalty(WalkPenalty walkPenalty) {
      this.walkPenalty = requireNonNull(walkPenalty, "walkPenalty");
      return this;
    }

    /**
     * Sets how the competitor got through to the next round.
     *
     * @param qualification the qualification
     * @return this builder
     */
    public Builder qualification(Qualification qualification) {
      this.qualification = requireNonNull(qualification, "qualification");
      return this;
    }

    /**
     * Sets the notes printed with the mark.
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
     * Sets whether the competitor ran as a guest.
     *
     * @param outOfCompetition true for a guest
     * @return this builder
     */
    public Builder outOfCompetition(boolean outOfCompetition) {
      this.outOfCompetition = outOfCompetition;
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
     * Sets the changes made after the result was official. {@link Result#revise} adds one.
     *
     * @param revisions what the result said before each, when it was changed and why, in the order
     *     in which they were made
     * @return this builder
     */
    public Builder revisions(Iterable<Revision> revisions) {
      this.revisions = ImmutableList.copyOf(revisions);
      return this;
    }

    /**
     * Returns what cannot be true in what was said so far. {@link #build()} throws the same list.
     *
     * @return every contradiction of this row with itself; what its race adds is for {@link
     *     Race.Builder#contradictions()} to say
     */
    public ImmutableList<Contradiction> contradictions() {
      Contradictions contradictions = new Contradictions();
      contradictions.check(competitor != null, "competitor", "competitor of the result is missing");
      contradictions.check(outcome != null, "outcome", "outcome of the result is missing");
      contradictions.check(
          competitor == null || !guides.contains(competitor),
          "guides",
          "%s is said to be their own guide",
          competitor);
      checkNumbers(contradictions);
      contradictions.check(
          reaction == null || !reaction.isNegative(),
          "reaction",
          "reaction of %s is negative: %s",
          competitor,
          reaction);
      checkTimes(contradictions);
      checkLegs(contradictions);
      checkCards(contradictions);
      checkSeries(contradictions);
      return contradictions.all();
    }

    private void checkNumbers(Contradictions contradictions) {
      contradictions.check(
          place == null || place >= 1,
          "place",
          "place of %s must be 1 or more, was %s",
          competitor,
          place);
      contradictions.check(
          place == null || outcome == null || mayBePlaced(outcome),
          "place",
          "place %s of %s needs a mark, was %s",
          place,
          competitor,
          outcome);
      contradictions.check(
          lane == null || lane >= 1,
          "lane",
          "lane of %s must be 1 or more, was %s",
          competitor,
          lane);
      contradictions.check(
          order == null || order >= 1,
          "order",
          "order of %s must be 1 or more, was %s",
          competitor,
          order);
    }

    /** Whoever finished without being timed has a place. */
    private static boolean mayBePlaced(Outcome outcome) {
      return outcome instanceof Mark
          || (outcome instanceof NoMark none && none.status() == Status.NT);
    }

    private void checkTimes(Contradictions contradictions) {
      contradictions.check(
          startOffset == null || !startOffset.isNegative(),
          "startOffset",
          "startOffset of %s is negative: %s",
          competitor,
          startOffset);
      if (outcome instanceof RaceTime time) {
        contradictions.check(
            reading == null || reading.toMillis() <= time.toMillis(),
            "reading",
            "reading %s of %s is slower than the official time %s",
            reading,
            competitor,
            time);
        contradictions.check(
            netTime == null
                || netTime.toMillis() - netTime.resolution().toMillis() < time.toMillis(),
            "netTime",
            "netTime %s of %s is slower than the official time %s",
            netTime,
            competitor,
            time);
      }
    }

    private void checkLegs(Contradictions contradictions) {
      contradictions.check(
          legs.isEmpty() || competitor == null || competitor instanceof Team,
          "legs",
          "legs of %s, which is no team: %s",
          competitor,
          legs);
      contradictions.check(
          Comparators.isInStrictOrder(legs, Comparator.comparingInt(Leg::number)),
          "legs",
          "legs of %s are not in order: %s",
          competitor,
          legs);
      for (Leg leg : legs) {
        contradictions.check(
            isByRunnerOf(competitor, leg),
            "legs",
            "leg %s of %s is run by another of the team",
            leg,
            competitor);
      }
    }

    private static boolean isByRunnerOf(@Nullable Competitor competitor, Leg leg) {
      return !(competitor instanceof Team team)
          || team.runners().size() < leg.number()
          || team.runners().get(leg.number() - 1).equals(leg.runner());
    }

    /** Lists print one sign for each red card, or none. */
    private void checkCards(Contradictions contradictions) {
      if (walkCards.isEmpty()) {
        return;
      }
      ImmutableMultiset<Remark.Code> printed =
          signs(remarks.stream().map(Remark::code).filter(WalkCard.OFFENCES::contains));
      ImmutableMultiset<Remark.Code> given =
          signs(walkCards.stream().filter(WalkCard::isRed).map(WalkCard::offence));
      contradictions.check(
          printed.isEmpty() || given.isEmpty() || printed.equals(given),
          "walkCards",
          "walkCards of %s are %s, but its remarks are %s",
          competitor,
          walkCards,
          remarks);
    }

    private static ImmutableMultiset<Remark.Code> signs(Stream<Remark.Code> codes) {
      return codes.collect(ImmutableMultiset.toImmutableMultiset());
    }

    private void checkSeries(Contradictions contradictions) {
      int retired = trials.indexOf(Trial.RETIRED);
      contradictions.check(
          retired < 0 || retired == trials.size() - 1,
          "trials",
          "trials of %s go on after r: %s",
          competitor,
          trials);
      contradictions.check(
          bars.stream().limit(Math.max(0, bars.size() - 1)).noneMatch(Bar::isRetired),
          "bars",
          "bars of %s go on after r: %s",
          competitor,
          bars);
      contradictions.check(
          trials.isEmpty() || bars.isEmpty(),
          "bars",
          "%s has both trials and bars: %s, %s",
          competitor,
          trials,
          bars);
    }

    /**
     * Returns the result described so far.
     *
     * @return the result
     * @throws ContradictionException if there is no competitor or no outcome, or if what was said
     *     cannot all be true: a place without a mark, a number below 1, a negative reaction, a
     *     reading slower than the official time, legs out of order, a trial after the athlete
     *     retired
     */
    public Result build() {
      Contradictions.refuse(contradictions());
      return new Result(this);
    }
  }
}
