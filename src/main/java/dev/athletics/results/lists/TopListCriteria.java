package dev.athletics.results.lists;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Area;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * What comes into a {@link TopList}: of which event, season and nation, which marks, and how many.
 *
 * <p>With nothing more than the event it is the best legal mark of each competitor. Each method
 * returns new criteria with one more; the conditions on performances must all be met.
 *
 * <pre>{@code
 * TopListCriteria criteria =
 *     TopListCriteria.of(Event.parse("Men's 100m"))
 *         .forFederation(Federation.of("JAM"))
 *         .inSeason(2009)
 *         .withWindyMarks()
 *         .first(20);
 * TopList list = performances.stream().collect(criteria.toTopList());
 * System.out.println(list.rows().size()); // 1
 * }</pre>
 *
 * <p>{@link #toTopLists()} collects the lists of all events at once; a {@link TopListBuilder} and a
 * {@link TopListsBuilder} are the same for frameworks that keep what they collect in.
 *
 * <p>Immutable and safe to share among threads, if the conditions given to {@link
 * #where(Predicate)} are; equality is identity.
 */
public final class TopListCriteria implements Serializable {
  private static final long serialVersionUID = 1L;

  private final @Nullable Event event;
  private final ImmutableList<Condition> conditions;
  private final boolean allMarks;
  private final boolean windyMarks;
  private final boolean invalidMarks;
  private final @Nullable HandTimeConversion conversion;
  private final CompetitorIdentity identity;
  private final int length;

  private static final TopListCriteria ALL =
      new TopListCriteria(
          null,
          ImmutableList.of(),
          false,
          false,
          false,
          null,
          CompetitorIdentity.STANDARD,
          Integer.MAX_VALUE);

  private interface Condition extends Serializable {
    boolean isMetBy(Performance performance);
  }

  private record InSeason(int year) implements Condition {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean isMetBy(Performance performance) {
      return performance.date().getYear() == year;
    }
  }

  private record OfFederation(Federation federation) implements Condition {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean isMetBy(Performance performance) {
      return performance
          .competitor()
          .federationOn(performance.date())
          .filter(federation::equals)
          .isPresent();
    }
  }

  private record OfArea(Area area) implements Condition {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean isMetBy(Performance performance) {
      return performance
          .competitor()
          .federationOn(performance.date())
          .flatMap(Federation::area)
          .filter(area::equals)
          .isPresent();
    }
  }

  private record OnFacility(ImmutableSet<Facility> facilities) implements Condition {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean isMetBy(Performance performance) {
      return performance.facility().filter(facilities::contains).isPresent();
    }
  }

  private record Own(Predicate<? super Performance> condition) implements Condition {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean isMetBy(Performance performance) {
      return condition.test(performance);
    }
  }

  private TopListCriteria(
      @Nullable Event event,
      ImmutableList<Condition> conditions,
      boolean allMarks,
      boolean windyMarks,
      boolean invalidMarks,
      @Nullable HandTimeConversion conversion,
      CompetitorIdentity identity,
      int length) {
    this.event = event;
    this.conditions = conditions;
    this.allMarks = allMarks;
    this.windyMarks = windyMarks;
    this.invalidMarks = invalidMarks;
    this.conversion = conversion;
    this.identity = identity;
    this.length = length;
  }

  /**
   * Returns the criteria of all performances of an event, and of those of age groups with the same
   * implements and hurdles; for the event of an age group, of athletes who are known to be of that
   * age.
   *
   * @param event the event
   * @return the criteria of a list of any length
   */
  public static TopListCriteria of(Event event) {
    return ALL.ofEvent(requireNonNull(event, "event"));
  }

  /**
   * Returns the criteria of the performances of every event, for {@link #toTopLists()}.
   *
   * @return the criteria of lists of any length
   */
  public static TopListCriteria ofEveryEvent() {
    return ALL;
  }

  /**
   * Keeps only the performances of a season.
   *
   * @param year the calendar year
   * @return the stricter criteria
   */
  public TopListCriteria inSeason(int year) {
    return meeting(new InSeason(year));
  }

  /**
   * Keeps only performances by competitors who represented a federation on that day.
   *
   * @param federation the federation
   * @return the stricter criteria
   */
  public TopListCriteria forFederation(Federation federation) {
    requireNonNull(federation, "federation");
    return meeting(new OfFederation(federation));
  }

  /**
   * Keeps only performances by competitors who represented a federation of an area on that day.
   *
   * @param area the area
   * @return the stricter criteria
   */
  public TopListCriteria forArea(Area area) {
    requireNonNull(area, "area");
    return meeting(new OfArea(area));
  }

  /**
   * Keeps only performances at facilities of some kinds, such as short tracks.
   *
   * @param first a kind of facility
   * @param others further kinds
   * @return the stricter criteria, which leave out performances whose facility is not known
   */
  public TopListCriteria atFacility(Facility first, Facility... others) {
    ImmutableSet<Facility> facilities =
        Sets.immutableEnumSet(requireNonNull(first, "first"), requireNonNull(others, "others"));
    return meeting(new OnFacility(facilities));
  }

  /**
   * Keeps only performances that meet a condition.
   *
   * @param condition the condition, which must always answer the same for the same performance; the
   *     criteria can be written to a stream if it can
   * @return the stricter criteria
   */
  public TopListCriteria where(Predicate<? super Performance> condition) {
    return meeting(new Own(requireNonNull(condition, "condition")));
  }

  private TopListCriteria meeting(Condition another) {
    return new TopListCriteria(
        event,
        ImmutableList.<Condition>builder().addAll(conditions).add(another).build(),
        allMarks,
        windyMarks,
        invalidMarks,
        conversion,
        identity,
        length);
  }

  /**
   * Lists all marks of each competitor instead of the best one.
   *
   * @return the criteria for a list of marks
   */
  public TopListCriteria withAllMarks() {
    return new TopListCriteria(
        event, conditions, true, windyMarks, invalidMarks, conversion, identity, length);
  }

  /**
   * Lists the marks that the wind keeps out of other lists too, and notes it: a wind of more than
   * +2.0 as {@code w}, no reading as {@code NWI}, and a combined score with a wind of more than
   * +4.0 in one event as {@code W}.
   *
   * @return the criteria for a list of all winds
   */
  public TopListCriteria withWindyMarks() {
    return new TopListCriteria(
        event, conditions, allMarks, true, invalidMarks, conversion, identity, length);
  }

  /**
   * Lists the marks too that are not valid ones of the event, with the note that says so: annulled
   * {@code X}, irregular {@code #}, run in a relay {@code R}, estimated {@code e} or converted
   * {@code c}.
   *
   * @return the criteria for a list of all notes
   */
  public TopListCriteria withInvalidMarks() {
    return new TopListCriteria(
        event, conditions, allMarks, windyMarks, true, conversion, identity, length);
  }

  /**
   * Ranks hand times among automatic ones by a convention, and notes them as converted. Times of
   * which the source does not say how they were taken stay apart, and so do those that the
   * convention does not convert.
   *
   * @param conversion the convention
   * @return the criteria for a common list
   */
  public TopListCriteria converting(HandTimeConversion conversion) {
    return new TopListCriteria(
        event,
        conditions,
        allMarks,
        windyMarks,
        invalidMarks,
        requireNonNull(conversion, "conversion"),
        identity,
        length);
  }

  /**
   * Decides by another rule whether two performances are by the same competitor.
   *
   * @param identity the rule; the criteria can be written to a stream if it can
   * @return the criteria for a list of the competitors whom this rule tells apart
   */
  public TopListCriteria withIdentity(CompetitorIdentity identity) {
    return new TopListCriteria(
        event,
        conditions,
        allMarks,
        windyMarks,
        invalidMarks,
        conversion,
        requireNonNull(identity, "identity"),
        length);
  }

  /**
   * Lists only the best. A list of marks then takes memory for that many, however many it is
   * collected from; a list of competitors takes it for one mark of each.
   *
   * @param length how many lines; the list is longer where others are level with the last
   * @return the criteria for a list of that length
   * @throws IllegalArgumentException if the length is below 1
   */
  public TopListCriteria first(int length) {
    checkArgument(length >= 1, "length must be 1 or more, was %s", length);
    return new TopListCriteria(
        event, conditions, allMarks, windyMarks, invalidMarks, conversion, identity, length);
  }

  /**
   * Returns the collector of the list.
   *
   * <p>{@link CompetitorIdentity#STANDARD}, or the rule of {@link #withIdentity}, decides whether
   * two performances are by the same competitor. Such a rule is not transitive: an athlete without
   * a birth date may be the same as either of two namesakes. From the best mark down, a description
   * belongs to the first line of which every description is held to be the same as it, and has a
   * line of its own if there is none. So no line ever holds two descriptions that are of two
   * people: two birth dates prove two, who have two lines, and the description without one is on
   * the line of the better mark.
   *
   * <p>Lists that were collected apart cannot be merged by their rows without losing lines; a
   * {@link TopListBuilder}, in which they are collected, can.
   *
   * @return a collector that needs no order
   * @throws IllegalStateException if the criteria are of every event
   */
  public Collector<Performance, ?, TopList> toTopList() {
    checkEvent();
    return Collector.of(
        this::builder,
        TopListBuilder::add,
        TopListBuilder::addAll,
        TopListBuilder::build,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Returns the collector of a list for every event that occurs, in programme order, by these
   * criteria except their event. Age groups with the same implements and hurdles are in one list.
   * They are collected in a {@link TopListsBuilder}.
   *
   * @return a collector that needs no order
   */
  public Collector<Performance, ?, ImmutableMap<Event, TopList>> toTopLists() {
    return Collector.of(
        this::listsBuilder,
        TopListsBuilder::add,
        TopListsBuilder::addAll,
        TopListsBuilder::build,
        Collector.Characteristics.UNORDERED);
  }

  TopListCriteria ofEvent(Event other) {
    return new TopListCriteria(
        other, conditions, allMarks, windyMarks, invalidMarks, conversion, identity, length);
  }

  /**
   * Returns a builder of the list, for frameworks that add performances one by one and merge what
   * was added elsewhere.
   *
   * @return a builder that holds nothing yet
   * @throws IllegalStateException if the criteria are of every event
   */
  public TopListBuilder builder() {
    checkEvent();
    return new TopListBuilder(this);
  }

  /**
   * Returns a builder of the lists of all events, for the same frameworks.
   *
   * @return a builder that holds nothing yet
   */
  public TopListsBuilder listsBuilder() {
    return new TopListsBuilder(this);
  }

  private void checkEvent() {
    checkState(event != null, "these criteria are of every event; use toTopLists()");
  }

  Event event() {
    return requireNonNull(event);
  }

  boolean admits(Performance performance) {
    return conditions.stream().allMatch(condition -> condition.isMetBy(performance))
        && (windyMarks || ListedMark.isWindLegal(performance))
        && (invalidMarks || ListedMark.isValid(performance));
  }

  ListedMark marks() {
    return new ListedMark(event(), conversion);
  }

  Candidates candidates(ListedMark marks) {
    return allMarks ? new BestMarks(marks, length) : new BestOfEach(marks, identity, length);
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
    static final FieldKind<TopListCriteria, TopListCriteria> KIND =
        FieldKind.of(TopListCriteria.class, () -> ALL, Function.identity())
            .field("event", text(Event.class), read -> read.event, TopListCriteria::ofEvent)
            .list("where", object(Condition.class), read -> read.conditions, Fields::meeting)
            .field(
                "all",
                text(Boolean.class),
                false,
                read -> read.allMarks,
                (read, all) -> all ? read.withAllMarks() : read)
            .field(
                "windy",
                text(Boolean.class),
                false,
                read -> read.windyMarks,
                (read, windy) -> windy ? read.withWindyMarks() : read)
            .field(
                "invalid",
                text(Boolean.class),
                false,
                read -> read.invalidMarks,
                (read, invalid) -> invalid ? read.withInvalidMarks() : read)
            .field(
                "converting",
                object(HandTimeConversion.class),
                read -> read.conversion,
                TopListCriteria::converting)
            .field(
                "identity",
                object(CompetitorIdentity.class),
                CompetitorIdentity.STANDARD,
                read -> read.identity,
                TopListCriteria::withIdentity)
            .field(
                "first",
                text(Integer.class),
                Integer.MAX_VALUE,
                read -> read.length,
                TopListCriteria::first);

    private static TopListCriteria meeting(TopListCriteria read, Iterable<Condition> conditions) {
      TopListCriteria stricter = read;
      for (Condition condition : conditions) {
        stricter = stricter.meeting(condition);
      }
      return stricter;
    }
  }
}
