package dev.athletics.results.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.CombinedEventPart;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Outcome;
import dev.athletics.results.mark.Points;
import dev.athletics.results.mark.Status;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The score of one athlete in a combined event, as far as it has been held.
 *
 * <p>Three things look like 0 points, and a card keeps them apart. A mark can be too weak for the
 * table; an athlete can take part in an event without a mark; both score 0, and the total stands
 * (TR 39). An athlete who does not start an event has retired and gets no total.
 *
 * <pre>{@code
 * CombinedEventProgramme programme =
 *     CombinedEventProgramme.find(Event.parse("Men PEN"), Facility.SHORT_TRACK).orElseThrow();
 * Result result =
 *     Result.builder()
 *         .competitor(bolt)
 *         .outcome(Points.of(0))
 *         .parts(
 *             ImmutableList.of(
 *                 part("60H", "8.20"), part("LJ", "7.10"), part("SP", "13.80"), part("HJ", "NH")))
 *         .build();
 * Scorecard card = CombinedEvents.edition(2001).score(programme, result);
 * System.out.println(card.soFar());                        // 2486
 * System.out.println(card.remaining());                    // [Men 1000]
 * System.out.println(card.needed(Points.of(3200)));        // 714
 * System.out.println(card.markNeeded(Points.of(3200)));    // Optional[2:55.05]
 * System.out.println(card.total());                        // Optional.empty
 * }</pre>
 *
 * <p>Immutable and safe to share among threads.
 *
 * @see <a href="{@docRoot}/index.html#tr-39">TR 39</a>
 */
public final class Scorecard implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CombinedEvents tables;
  private final ImmutableList<Line> lines;
  private final ImmutableList<Event> remaining;
  private final boolean retired;

  private Scorecard(
      CombinedEvents tables,
      ImmutableList<Line> lines,
      ImmutableList<Event> remaining,
      boolean retired) {
    this.tables = tables;
    this.lines = lines;
    this.remaining = remaining;
    this.retired = retired;
  }

  static Scorecard of(CombinedEvents tables, CombinedEventProgramme programme, Result result) {
    List<Event> open = new ArrayList<>(programme.parts());
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (CombinedEventPart part : result.parts()) {
      lines.add(Line.of(tables, take(open, part.discipline()), part.mark().outcome()));
    }
    ImmutableList<Line> held = lines.build();
    boolean retired =
        result.outcome() instanceof NoMark || !held.stream().allMatch(Line::isStarted);
    return new Scorecard(
        tables, held, retired ? ImmutableList.of() : ImmutableList.copyOf(open), retired);
  }

  /** Takes the event out of those that are still to come. */
  private static Event take(List<Event> open, Discipline discipline) {
    for (Iterator<Event> events = open.iterator(); events.hasNext(); ) {
      Event event = events.next();
      if (event.discipline().generic().equals(discipline.generic())) {
        events.remove();
        return event;
      }
    }
    throw new IllegalArgumentException(
        discipline + " is not in the programme, or is in the result twice");
  }

  /**
   * Returns the events that have been held, in the order of the result.
   *
   * @return the events with their points
   */
  public ImmutableList<Line> lines() {
    return lines;
  }

  /**
   * Returns the events that are still to come, in the order of the programme.
   *
   * @return the events, none after the last one and for an athlete who has retired
   */
  public ImmutableList<Event> remaining() {
    return remaining;
  }

  /**
   * Returns whether the athlete has left the competition: by not starting an event, or because the
   * result is not a mark.
   *
   * @return whether there will be no total
   */
  public boolean hasRetired() {
    return retired;
  }

  /**
   * Returns the points of all events that have been held.
   *
   * @return the sum
   */
  public Points soFar() {
    return Points.of(lines.stream().mapToInt(line -> line.points().value()).sum());
  }

  /**
   * Returns the final score.
   *
   * @return the sum of all events, or empty while some are to come and for an athlete who has
   *     retired
   */
  public Optional<Points> total() {
    return retired || !remaining.isEmpty() ? Optional.empty() : Optional.of(soFar());
  }

  /**
   * Returns how many more points bring a total.
   *
   * @param total the total to reach
   * @return the points that are missing, 0 if none are
   */
  public Points needed(Points total) {
    return Points.of(Math.max(requireNonNull(total, "total").value() - soFar().value(), 0));
  }

  /**
   * Returns the weakest mark in the last event that brings a total.
   *
   * @param total the total to reach
   * @return the mark; empty if nothing is {@linkplain #needed(Points) needed} any more, or no mark
   *     scores so many points
   * @throws IllegalStateException unless one event is still to come
   */
  public Optional<Mark> markNeeded(Points total) {
    Points needed = needed(requireNonNull(total, "total"));
    checkState(remaining.size() == 1, "one event must be still to come, not %s", remaining);
    return tables.tryMarkFor(remaining.get(0), needed);
  }

  /** Returns the points so far and the events, such as {@code 1898: Men 60H 8.20 = 973, …}. */
  @Override
  public String toString() {
    return soFar() + " " + lines;
  }

  /**
   * One event of the card.
   *
   * <pre>{@code
   * Scorecard.Line line =
   *     new Scorecard.Line(Event.parse("Men PV"), NoMark.parse("NH"), Points.of(0));
   * System.out.println(line.isStarted()); // true
   * System.out.println(line);             // Men PV NH = 0
   * }</pre>
   *
   * @param event the event
   * @param outcome the mark, or why there is none
   * @param points the points of the mark, 0 where there is none
   */
  public record Line(Event event, Outcome outcome, Points points) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the components.
     *
     * @param event the event
     * @param outcome the mark, or why there is none
     * @param points the points of the mark, 0 where there is none
     * @throws IllegalArgumentException if there are points without a mark
     */
    public Line {
      requireNonNull(event, "event");
      requireNonNull(outcome, "outcome");
      requireNonNull(points, "points");
      checkArgument(
          outcome instanceof Mark || points.value() == 0, "points must be 0 for %s", outcome);
    }

    static Line of(CombinedEvents tables, Event event, Outcome outcome) {
      return new Line(
          event, outcome, outcome instanceof Mark mark ? tables.points(event, mark) : Points.of(0));
    }

    /**
     * Returns whether the athlete started in the event, with a mark or without one.
     *
     * @return false for {@code DNS} and {@code SCR}
     */
    public boolean isStarted() {
      return !(outcome instanceof NoMark none
          && (none.status() == Status.DNS || none.status() == Status.SCR));
    }

    /** Returns event, outcome and points, such as {@code Men PV 5.20 = 972}. */
    @Override
    public String toString() {
      return event + " " + outcome + " = " + points;
    }
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
    static final FieldKind<Scorecard, Scorecard> KIND =
        FieldKind.startingWith(
                Scorecard.class,
                "tables",
                object(CombinedEvents.class),
                card -> card.tables,
                tables -> new Scorecard(tables, ImmutableList.of(), ImmutableList.of(), false),
                Function.identity())
            .list(
                "lines",
                object(Line.class),
                Scorecard::lines,
                (card, lines) -> new Scorecard(card.tables, lines, card.remaining, card.retired))
            .list(
                "remaining",
                text(Event.class),
                Scorecard::remaining,
                (card, events) -> new Scorecard(card.tables, card.lines, events, card.retired))
            .field(
                "retired",
                text(Boolean.class),
                false,
                Scorecard::hasRetired,
                (card, retired) -> new Scorecard(card.tables, card.lines, card.remaining, retired));
  }
}
