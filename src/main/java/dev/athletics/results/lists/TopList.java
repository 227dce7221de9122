package dev.athletics.results.lists;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.athletics.results.serial.Element.object;
import static dev.athletics.results.serial.Element.text;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import dev.athletics.results.Performance;
import dev.athletics.results.comparison.OfficialMarks;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The best marks of an event in order of merit: of a season, of a nation, of all time.
 *
 * <p>It is collected from performances in any order, sequentially or in parallel; {@link
 * TopListCriteria} says what comes into it. Level marks share a rank, and the ranks after them are
 * left out (1, 2, 2, 4).
 *
 * <pre>{@code
 * TopList list =
 *     performances.stream()
 *         .collect(TopListCriteria.of(Event.parse("Men's 100m")).first(50).toTopList());
 * System.out.println(list.rows().get(0)); // 1 9.58 (+0.9) Usain BOLT (JAM), 2009-08-16
 * System.out.println(list.rows().get(1)); // 2 9.74 (+1.7) Asafa POWELL (JAM), 2007-09-09
 * }</pre>
 *
 * <p>Where the way of timing matters, in races up to 800 m (CR 31.14.2), times that are not known
 * to be automatic are never ranked among automatic ones as if they were equal: they have a list of
 * their own, unless a conversion was asked for.
 *
 * <p>Equality compares everything. Immutable and safe to share among threads.
 *
 * @see <a href="{@docRoot}/index.html#cr-31.14.2">CR 31.14.2</a>
 */
public final class TopList implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * One line of a top list.
   *
   * <pre>{@code
   * TopListCriteria criteria = TopListCriteria.of(Event.parse("Men's 100m")).withAllMarks();
   * TopList.Row second = performances.stream().collect(criteria.toTopList()).rows().get(1);
   * System.out.println(second.rank()); // 2
   * System.out.println(second.mark()); // 9.69 (0.0)
   * }</pre>
   *
   * <p>Equality compares everything. Immutable.
   *
   * @param rank from 1 up
   * @param tied whether another line has the same rank
   * @param mark the mark as the list writes it, with what must be noted beside it and the wind:
   *     {@code 9.69w (+4.1)}, {@code 10.44c}
   * @param performance the mark as it was set, in its context
   */
  public record Row(int rank, boolean tied, NotatedMark mark, Performance performance)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the components.
     *
     * @param rank from 1 up
     * @param tied whether another line has the same rank
     * @param mark the mark as the list writes it
     * @param performance the mark as it was set, in its context
     * @throws IllegalArgumentException if the rank is below 1
     */
    public Row {
      requireNonNull(mark, "mark");
      requireNonNull(performance, "performance");
      checkArgument(rank >= 1, "rank must be 1 or more, was %s", rank);
    }

    /**
     * Returns the line as a list prints it.
     *
     * @return a text for people, such as {@code 2= 9.69w (+4.1) Tyson GAY (USA), 2008-06-29}
     */
    @Override
    public String toString() {
      String place = rank + (tied ? "= " : " ");
      return place + mark + " " + performance.competitor() + ", " + performance.date();
    }
  }

  private final Event event;
  private final ImmutableList<Row> rows;
  private final ImmutableList<Row> handTimedRows;

  TopList(Event event, ImmutableList<Row> rows, ImmutableList<Row> handTimedRows) {
    this.event = event;
    this.rows = rows;
    this.handTimedRows = handTimedRows;
  }

  /**
   * Returns a list of lines that were ranked before, such as those of a list that was stored.
   *
   * @param event the event
   * @param rows the lines, the best first, with the ranks 1, 2, 2, 4 where the second and the third
   *     are level
   * @param handTimedRows the lines of times that must not be compared with automatic ones, ranked
   *     among themselves
   * @return the list
   * @throws IllegalArgumentException if a mark is not one of the event, if a line is better than
   *     the one before it, or if a rank does not follow from the marks
   */
  public static TopList of(Event event, Iterable<Row> rows, Iterable<Row> handTimedRows) {
    requireNonNull(event, "event");
    return new TopList(
        event,
        ranked(event, ImmutableList.copyOf(requireNonNull(rows, "rows"))),
        ranked(event, ImmutableList.copyOf(requireNonNull(handTimedRows, "handTimedRows"))));
  }

  private static ImmutableList<Row> ranked(Event event, ImmutableList<Row> rows) {
    int rank = 1;
    for (int i = 0; i < rows.size(); i++) {
      int before = i == 0 ? -1 : compare(event, rows.get(i - 1), rows.get(i));
      int after = i + 1 == rows.size() ? -1 : compare(event, rows.get(i), rows.get(i + 1));
      rank = before == 0 ? rank : i + 1;
      Row row = rows.get(i);
      checkArgument(before <= 0, "line %s is better than the one before it: %s", i + 1, row);
      checkArgument(
          row.rank() == rank && row.tied() == (before == 0 || after == 0),
          "rank of line %s must be %s%s: %s",
          i + 1,
          rank,
          before == 0 || after == 0 ? "=" : "",
          row);
    }
    return rows;
  }

  private static int compare(Event event, Row one, Row other) {
    return OfficialMarks.compare(event.discipline(), mark(event, one), mark(event, other));
  }

  private static Mark mark(Event event, Row row) {
    return row.mark()
        .mark()
        .filter(event.discipline().markKind()::admits)
        .orElseThrow(() -> new IllegalArgumentException(row + " has no mark of " + event));
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
   * Returns the list.
   *
   * @return the lines, the best first, level marks by date; none if no performance counted
   */
  public ImmutableList<Row> rows() {
    return rows;
  }

  /**
   * Returns the list of the times that must not be compared with automatic ones: those taken by
   * hand, and those of which the source does not say how they were taken.
   *
   * @return the lines, the best first, ranked among themselves; none where the way of timing does
   *     not matter
   */
  public ImmutableList<Row> handTimedRows() {
    return handTimedRows;
  }

  boolean isEmpty() {
    return rows.isEmpty() && handTimedRows.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TopList that
        && event.equals(that.event)
        && rows.equals(that.rows)
        && handTimedRows.equals(that.handTimedRows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(event, rows, handTimedRows);
  }

  /**
   * Returns the event and the lines.
   *
   * @return a text for people, one line for the event and one for each row, hand times last
   */
  @Override
  public String toString() {
    Object[] lines = Iterables.toArray(Iterables.concat(rows, handTimedRows), Object.class);
    return Joiner.on('\n').join(Lists.asList(event, lines));
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
    static final FieldKind<TopList, TopList> KIND =
        FieldKind.startingWith(
                TopList.class,
                "event",
                text(Event.class),
                TopList::event,
                event -> new TopList(event, ImmutableList.of(), ImmutableList.of()),
                Function.identity())
            .list(
                "rows",
                object(Row.class),
                TopList::rows,
                (list, rows) -> new TopList(list.event, rows, list.handTimedRows))
            .list(
                "handTimed",
                object(Row.class),
                TopList::handTimedRows,
                (list, rows) -> new TopList(list.event, list.rows, rows));
  }
}
