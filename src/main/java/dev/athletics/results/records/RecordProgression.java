package dev.athletics.results.records;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import dev.athletics.results.Competitor;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.Performance;
import dev.athletics.results.RecordScope;
import dev.athletics.results.comparison.OfEvent;
import dev.athletics.results.comparison.Timing;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The succession of the best marks of an event: each that was better than all before it, and each
 * that equalled the best, which is a record too (CR 31).
 *
 * <p>It is collected from performances in any order, sequentially or in parallel, and parts
 * collected apart can be {@linkplain #merge merged}; the result is always the same:
 *
 * <pre>{@code
 * RecordProgression progression =
 *     performances.parallelStream()
 *         .collect(
 *             RecordProgression.toRecordProgression(
 *                 RecordScope.national(Federation.of("JAM")),
 *                 Event.parse("Men's 100m"),
 *                 RecordRules.worldAthletics()));
 * System.out.println(progression.steps().size());           // 3
 * System.out.println(progression.standing().get(0).mark()); // 9.58
 * }</pre>
 *
 * <p>Marks of one day go by round, attempt and height within a contest. Of marks set at once, as in
 * one race, only the best counts, and likewise of marks of one day whose order is not known, such
 * as those of two meetings; all equal ones count. {@link #possibleSteps()} returns the others of
 * such a day too. In races where the way of timing matters, those up to 800 m, automatic times have
 * a succession of their own beside all others: a hand time neither beats nor equals an automatic
 * one (CR 31.14.2).
 *
 * <p>While it is collected it takes memory for the succession among the marks seen so far, not for
 * all of them, in something serializable, which an engine can ship. Performances given twice are
 * kept twice. Equality sees the event and the marks it was collected from, as far as they can
 * matter to it. Immutable and safe to share among threads.
 *
 * @see <a href="{@docRoot}/index.html#cr-31">CR 31</a>
 * @see <a href="{@docRoot}/index.html#cr-31.14.2">CR 31.14.2</a>
 */
public final class RecordProgression implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * One mark of the succession.
   *
   * <pre>{@code
   * RecordProgression progression =
   *     performances.parallelStream()
   *         .collect(
   *             RecordProgression.toRecordProgression(
   *                 RecordScope.national(Federation.of("JAM")),
   *                 Event.parse("Men's 100m"),
   *                 RecordRules.worldAthletics()));
   * RecordProgression.Step last = progression.steps().get(2);
   * System.out.println(last.performance().mark()); // 9.58
   * System.out.println(last.equalled());           // false
   * }</pre>
   *
   * <p>Equality compares both parts.
   *
   * @param performance the mark in its context
   * @param equalled true if it equals the best before it, false if it is better or the first
   */
  public record Step(Performance performance, boolean equalled) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the components.
     *
     * @param performance the mark in its context
     * @param equalled true if it equals the best before it
     */
    public Step {
      requireNonNull(performance, "performance");
    }

    /**
     * Returns the performance as a list of records prints it.
     *
     * @return a text for people, with {@code =} before a mark that equals the best before it
     */
    @Override
    public String toString() {
      return (equalled ? "=" : "") + performance;
    }
  }

  private final Event event;
  private final ImmutableList<Performance> frontier;
  private final ImmutableList<Step> steps;

  private RecordProgression(Event event, Successions successions) {
    this.event = event;
    this.frontier = successions.frontier();
    this.steps = successions.steps();
  }

  /**
   * Returns a collector of the succession of a record.
   *
   * <p>It keeps the performances of the event, and of those of age groups with the same implements
   * and hurdles, that the rules count for the scope and against which they have no objection.
   *
   * @param scope whose record it is; of a personal one every performance counts that {@link
   *     CompetitorIdentity#STANDARD} holds to be by the same competitor
   * @param event the event
   * @param rules what the record demands
   * @return a collector that needs no order
   */
  public static Collector<Performance, ?, RecordProgression> toRecordProgression(
      RecordScope scope, Event event, RecordRules rules) {
    return toRecordProgression(scope, event, rules, CompetitorIdentity.STANDARD);
  }

  /**
   * Returns a collector of the succession of a record, with a rule that tells the competitors
   * apart.
   *
   * @param scope whose record it is
   * @param event the event
   * @param rules what the record demands
   * @param identity decides whose performances count where the scope is personal
   * @return a collector that needs no order
   */
  public static Collector<Performance, ?, RecordProgression> toRecordProgression(
      RecordScope scope, Event event, RecordRules rules, CompetitorIdentity identity) {
    RecordScope named =
        requireNonNull(scope, "scope").named(requireNonNull(event, "event").category());
    requireNonNull(rules, "rules");
    requireNonNull(identity, "identity");
    return toRecordProgression(
        event,
        performance -> {
          RecordScope own = describedAs(performance.competitor(), named, identity);
          return rules.scopes(performance).contains(own)
              && rules.objections(performance, own).isEmpty();
        });
  }

  /** A personal scope under the description of somebody who is the same. */
  private static RecordScope describedAs(
      Competitor competitor, RecordScope scope, CompetitorIdentity identity) {
    return scope.competitor().filter(owner -> identity.isSame(owner, competitor)).isPresent()
        ? RecordScope.personal(competitor).limitedTo(scope.limits())
        : scope;
  }

  /**
   * Returns a collector of the succession of the best marks that a condition admits, such as those
   * with a legal wind or those of one stadium.
   *
   * <p>It keeps the performances of the event, and of those of age groups with the same implements
   * and hurdles.
   *
   * @param event the event
   * @param admitted tells which marks count; it is asked only about those that are good enough
   * @return a collector that needs no order
   */
  public static Collector<Performance, ?, RecordProgression> toRecordProgression(
      Event event, Predicate<? super Performance> admitted) {
    requireNonNull(admitted, "admitted");
    OfEvent ofEvent = new OfEvent(requireNonNull(event, "event"));
    return Collector.of(
        () -> new Successions(event),
        (successions, performance) -> {
          if (ofEvent.test(performance)) {
            successions.add(performance, admitted);
          }
        },
        Successions::addAll,
        successions -> new RecordProgression(event, successions),
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Returns the succession that would have been collected from the performances of both at once:
   * the last step of a collection that was spread over several machines.
   *
   * @param other a succession of the same event, collected under the same rules
   * @return the common succession
   * @throws IllegalArgumentException if the events differ
   */
  public RecordProgression merge(RecordProgression other) {
    requireNonNull(other, "other");
    checkArgument(
        event.equals(other.event), "other is of another event than %s: %s", event, other.event);
    return of(event, Streams.concat(frontier.stream(), other.frontier.stream()));
  }

  private static RecordProgression of(Event event, Stream<Performance> performances) {
    return performances.collect(toRecordProgression(event, performance -> true));
  }

  /**
   * Returns the event.
   *
   * @return the event
   */
  public Event event() {
    return event;
  }

  /**
   * Returns the succession in the order of time.
   *
   * @return the steps; none if no performance counted
   */
  public ImmutableList<Step> steps() {
    return steps;
  }

  /**
   * Returns every mark that was a record or may have been one: the steps, and marks of a day on
   * which a better one was set that may have come later.
   *
   * <p>On 17 October 1968 the triple jump record was broken four times. Where only the day is
   * known, the best of the four is the only step, and all four are among these.
   *
   * @return the marks in the order of time, those of one day from the worst to the best; where the
   *     way of timing matters the automatic ones first
   */
  public ImmutableList<Performance> possibleSteps() {
    return frontier;
  }

  /**
   * Returns the best marks of all.
   *
   * @return the last mark and those it equals, in the order of time, where the way of timing
   *     matters the automatic ones first; none if no performance counted
   */
  public ImmutableList<Performance> standing() {
    return standing(LocalDate.MAX);
  }

  /**
   * Returns the best marks as they stood on the evening of a day.
   *
   * @param on the day
   * @return the best mark until then and those that had equalled it
   */
  public ImmutableList<Performance> standing(LocalDate on) {
    requireNonNull(on, "on");
    return Stream.of(false, true).flatMap(apart -> holders(on, apart)).collect(toImmutableList());
  }

  private Stream<Performance> holders(LocalDate on, boolean apart) {
    Predicate<Mark> timedApart = Timing.apart(event.discipline());
    ImmutableList<Performance> succession =
        steps.stream()
            .map(Step::performance)
            .filter(performance -> timedApart.test(performance.mark()) == apart)
            .filter(performance -> !performance.date().isAfter(on))
            .collect(toImmutableList());
    if (succession.isEmpty()) {
      return Stream.empty();
    }
    Mark best = succession.get(succession.size() - 1).mark();
    return succession.stream()
        .filter(
            performance -> event.discipline().bestFirst().compare(performance.mark(), best) == 0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordProgression that
        && event.equals(that.event)
        && frontier.equals(that.frontier);
  }

  @Override
  public int hashCode() {
    return 31 * event.hashCode() + frontier.hashCode();
  }

  /**
   * Returns the event and its steps.
   *
   * @return a text for people, one line for the event and one for each step
   */
  @Override
  public String toString() {
    return Joiner.on('\n').join(Lists.asList(event, steps.toArray()));
  }

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  /** A progression is written as its marks, and collected from them again. */
  private static final class Fields {
    static final FieldKind<RecordProgression, RecordProgression> KIND =
        FieldKind.startingWith(
                RecordProgression.class,
                "event",
                text(Event.class),
                progression -> progression.event,
                event -> of(event, Stream.empty()),
                Function.identity())
            .list(
                "marks",
                object(Performance.class),
                progression -> progression.frontier,
                (progression, marks) -> of(progression.event, marks.stream()));
  }
}
