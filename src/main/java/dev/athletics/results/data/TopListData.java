package dev.athletics.results.data;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A top list as data.
 *
 * <pre>{@code
 * TopList list =
 *     performances.stream()
 *         .collect(TopListCriteria.of(Event.parse("Men's 100m")).toTopList());
 * TopListData data = TopListData.of(list);
 * System.out.println(data.rows().get(0).mark());        // 9.58
 * System.out.println(data.toTopList().equals(list));    // true
 * }</pre>
 *
 * @param schemaVersion the version of this form, 1; null is taken for it
 * @param event the event, such as {@code Men 1500}
 * @param rows the lines, the best first
 * @param handTimedRows the lines of times that must not be compared with automatic ones
 */
public record TopListData(
    @Nullable Integer schemaVersion,
    @Nullable String event,
    List<Row> rows,
    List<Row> handTimedRows) {
  /**
   * Copies the lists.
   *
   * @param schemaVersion the version of this form, 1; null is taken for it
   * @param event the event, such as {@code Men 1500}
   * @param rows the lines, the best first
   * @param handTimedRows the lines of times that must not be compared with automatic ones
   */
  public TopListData {
    rows = Copies.of(rows);
    handTimedRows = Copies.of(handTimedRows);
  }

  /**
   * Returns a top list as data.
   *
   * @param list the list
   * @return the data, from which {@link #toTopList()} makes an equal one
   */
  public static TopListData of(TopList list) {
    requireNonNull(list, "list");
    return new TopListData(
        SchemaVersion.CURRENT,
        list.event().toString(),
        list.rows().stream().map(Row::of).collect(toImmutableList()),
        list.handTimedRows().stream().map(Row::of).collect(toImmutableList()));
  }

  /**
   * Returns the list that this data describes.
   *
   * @return the list
   * @throws DataException if the data cannot be read or cannot be true, with all its problems
   */
  public TopList toTopList() {
    return Part.whole(this::read);
  }

  private Optional<TopList> read(Part part) {
    SchemaVersion.check(part, schemaVersion);
    part.require("event", event, "an event such as Men 1500");
    Optional<Event> contested = part.read("event", event, Event::parse);
    Function<String, Outcome> marks = Texts.outcome(contested.map(Event::discipline));
    ImmutableList<TopList.Row> best = rows(part, "rows", rows, marks);
    ImmutableList<TopList.Row> handTimed = rows(part, "handTimedRows", handTimedRows, marks);
    return contested.flatMap(of -> part.built("rows", () -> TopList.of(of, best, handTimed)));
  }

  private static ImmutableList<TopList.Row> rows(
      Part part, String component, List<Row> rows, Function<String, Outcome> marks) {
    return part.parts(component, rows, (row, inner) -> row.read(inner, marks)).values().asList();
  }

  /**
   * One line of a top list, as data.
   *
   * <pre>{@code
   * TopList list =
   *     performances.stream()
   *         .collect(TopListCriteria.of(Event.parse("Men's 100m")).toTopList());
   * TopListData.Row first = TopListData.of(list).rows().get(0);
   * System.out.println(first.rank());                                // 1
   * System.out.println(first.performance().athlete().lastName());    // BOLT
   * }</pre>
   *
   * @param rank the rank, from 1 up
   * @param tied whether another line has the same rank; null is taken for false
   * @param mark the mark as the list writes it
   * @param wind the wind, such as {@code +1.4} or {@code NWI}
   * @param notes the names of the notes beside the mark, such as {@code ALTITUDE}
   * @param remarks the remarks of the judges, such as {@code YC TR7.1}
   * @param performance the mark as it was set, in its context
   */
  public record Row(
      @Nullable Integer rank,
      @Nullable Boolean tied,
      @Nullable String mark,
      @Nullable String wind,
      List<String> notes,
      List<String> remarks,
      @Nullable PerformanceData performance) {
    /**
     * Copies the lists.
     *
     * @param rank the rank, from 1 up
     * @param tied whether another line has the same rank; null is taken for false
     * @param mark the mark as the list writes it
     * @param wind the wind, such as {@code +1.4} or {@code NWI}
     * @param notes the names of the notes beside the mark, such as {@code ALTITUDE}
     * @param remarks the remarks of the judges, such as {@code YC TR7.1}
     * @param performance the mark as it was set, in its context
     */
    public Row {
      notes = Copies.of(notes);
      remarks = Copies.of(remarks);
    }

    private static Row of(TopList.Row row) {
      return new Row(
          row.rank(),
          row.tied(),
          row.mark().outcome().toString(),
          Texts.of(row.mark().wind()),
          Texts.names(row.mark().notes()),
          Texts.of(row.mark().remarks()),
          PerformanceData.of(row.performance()));
    }

    private Optional<TopList.Row> read(Part part, Function<String, Outcome> marks) {
      List<Integer> ranks = new ArrayList<>(1);
      List<Performance> performances = new ArrayList<>(1);
      part.require("rank", rank, "a rank from 1 up");
      part.ordinal("rank", rank, ranks::add);
      Optional<NotatedMark> written = NotatedMarks.read(part, marks, mark, wind, notes, remarks);
      part.require("performance", performance, "the mark as it was set");
      part.part("performance", performance, PerformanceData::read, performances::add);
      return part.isSound()
          ? written.map(as -> row(ranks.get(0), as, performances.get(0)))
          : Optional.empty();
    }

    private TopList.Row row(int rank, NotatedMark mark, Performance performance) {
      return new TopList.Row(rank, Boolean.TRUE.equals(tied), mark, performance);
    }
  }
}
