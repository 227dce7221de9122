package dev.athletics.results.lists;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Area;
import dev.athletics.results.Facility;
import dev.athletics.results.Federation;
import dev.athletics.results.Performance;
import dev.athletics.results.comparison.OfEvent;
import dev.athletics.results.discipline.Event;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * What comes into a {@link TopList}: of which event, season and nation, which marks, and how many.
 *
 * <p>Without more than the event it is the best legal mark of each competitor. Each method returns
 * new criteria that ask for more; the conditions on performances are all to be met, whether of one
 * kind or not.
 *
 * <pre>{@code
 * TopListCriteria criteria =
 *     TopListCriteria.of(Event.parse("Men's 100m"))
 *         .federation(Federation.of("JAM"))
 *         .season(2009)
 *         .withWindyMarks()
 *         .first(20);
 * TopList list = performances.stream().collect(criteria.toTopList());
 * System.out.println(list.rows().size()); // 1
 * }</pre>
 *
 * <p>Immutable and safe to share among threads, if the conditions given to {@link
 * #where(Predicate)} are; equality is identity.
 */
public final class TopListCriteria {
  private final Event event;
  private final Predicate<Performance> condition;
  private final boolean allMarks;
  private final boolean windyMarks;
  private final @Nullable HandTimeConversion conversion;
  private final int length;

  private TopListCriteria(
      Event event,
      Predicate<Performance> condition,
      boolean allMarks,
      boolean windyMarks,
      @Nullable HandTimeConversion conversion,
      int length) {
    this.event = event;
    this.condition = condition;
    this.allMarks = allMarks;
    this.windyMarks = windyMarks;
    this.conversion = conversion;
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
    return new TopListCriteria(
        requireNonNull(event, "event"), new OfEvent(event), false, false, null, Integer.MAX_VALUE);
  }

  /**
   * Asks for the performances of a season.
   *
   * @param year the calendar year
   * @return the stricter criteria
   */
  public TopListCriteria season(int year) {
    return where(performance -> performance.date().getYear() == year);
  }

  /**
   * Asks for performances by those who represented a federation on that day.
   *
   * @param federation the federation
   * @return the stricter criteria
   */
  public TopListCriteria federation(Federation federation) {
    requireNonNull(federation, "federation");
    return where(performance -> federationOf(performance).filter(federation::equals).isPresent());
  }

  /**
   * Asks for performances by those who represented a federation of an area on that day.
   *
   * @param area the area
   * @return the stricter criteria
   */
  public TopListCriteria area(Area area) {
    requireNonNull(area, "area");
    return where(
        performance ->
            federationOf(performance).flatMap(Federation::area).filter(area::equals).isPresent());
  }

  private static Optional<Federation> federationOf(Performance performance) {
    return performance.competitor().federationOn(performance.date());
  }

  /**
   * Asks for performances at facilities of some kinds, such as short tracks.
   *
   * @param first a kind of facility
   * @param others further kinds
   * @return the stricter criteria, which leave out performances of which the facility is not known
   */
  public TopListCriteria facility(Facility first, Facility... others) {
    ImmutableSet<Facility> facilities =
        Sets.immutableEnumSet(requireNonNull(first, "first"), requireNonNull(others, "others"));
    return where(performance -> performance.facility().filter(facilities::contains).isPresent());
  }

  /**
   * Asks for performances that meet a condition of the caller's own.
   *
   * @param condition the condition, which must always answer the same for the same performance
   * @return the stricter criteria
   */
  public TopListCriteria where(Predicate<? super Performance> condition) {
    return new TopListCriteria(
        event,
        this.condition.and(requireNonNull(condition, "condition")),
        allMarks,
        windyMarks,
        conversion,
        length);
  }

  /**
   * Asks for all marks of each competitor instead of the best one.
   *
   * @return the criteria for a list of marks
   */
  public TopListCriteria allMarks() {
    return new TopListCriteria(event, condition, true, windyMarks, conversion, length);
  }

  /**
   * Asks for the marks that the wind keeps out of other lists too, and has them marked: with a wind
   * of more than +2.0 {@code w}, without a reading {@code NWI}, and combined scores with a wind of
   * more than +4.0 in one event {@code W}.
   *
   * @return the criteria for a list of all winds
   */
  public TopListCriteria withWindyMarks() {
    return new TopListCriteria(event, condition, allMarks, true, conversion, length);
  }

  /**
   * Asks for hand times to be ranked among automatic ones by a convention, and noted as converted.
   * Times of which the source does not say how they were taken stay apart, and so do those the
   * convention does not convert.
   *
   * @param conversion the convention
   * @return the criteria for a common list
   */
  public TopListCriteria converting(HandTimeConversion conversion) {
    return new TopListCriteria(
        event, condition, allMarks, windyMarks, requireNonNull(conversion, "conversion"), length);
  }

  /**
   * Asks for the best only. A list of marks then takes memory for that many, however many it is
   * collected from; a list of competitors takes it for one mark of each.
   *
   * @param length how many lines; the list is longer where others are level with the last
   * @return the criteria for a list of that length
   * @throws IllegalArgumentException if the length is below 1
   */
  public TopListCriteria first(int length) {
    checkArgument(length >= 1, "length must be 1 or more, was %s", length);
    return new TopListCriteria(event, condition, allMarks, windyMarks, conversion, length);
  }

  /**
   * Returns the collector of the list.
   *
   * <p>Who is the same competitor, {@link dev.athletics.results.CompetitorIdentity#STANDARD} tells.
   * Since an athlete without a birth date may be the same as two namesakes who are not, the lines
   * are given away from the best mark down: nobody gets one who is the same as someone above.
   *
   * @return a collector that needs no order
   */
  public Collector<Performance, ?, TopList> toTopList() {
    ListedMark marks = new ListedMark(event, conversion);
    Predicate<Performance> listed = windyMarks ? condition : condition.and(ListedMark::isWindLegal);
    return Collector.of(
        () -> new TopListCollector(marks, candidates(marks), candidates(marks)),
        (list, performance) -> {
          if (listed.test(performance)) {
            list.add(performance);
          }
        },
        TopListCollector::addAll,
        list -> list.toTopList(event),
        Collector.Characteristics.UNORDERED);
  }

  private Candidates candidates(ListedMark marks) {
    return allMarks ? new BestMarks(marks, length) : new BestOfEach(marks, length);
  }
}
