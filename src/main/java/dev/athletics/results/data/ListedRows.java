package dev.athletics.results.data;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.athletics.results.Performance;
import dev.athletics.results.data.MarkedCells.Facts;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.TopList;
import dev.athletics.results.lists.TopListsBuilder;
import dev.athletics.results.mark.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of performances into the lists of their events. The lists are those of the
 * performances that a {@link RowReader} gives, and so are the problems; a row that comes into no
 * list becomes no performance.
 *
 * <pre>{@code
 * PerformanceRows rows = PerformanceRows.columns("event", "athlete", "mark", "date");
 * ListedRows season = rows.lists(TopListCriteria.ofEveryEvent().first(50));
 * season.add(2, List.of("Men 800", "Marco AROP", "1:41.20", "2024-08-10"));
 * season.add(3, List.of("Men 800", "Marco AROP", "1:45.05", "2024-08-09"));
 * System.out.println(season.build().get(Event.parse("Men 800")).rows()); // [1 1:41.20 Marco AROP, 2024-08-10]
 * System.out.println(season.add(4, List.of("Men 800", "Marco AROP", "1:4x.2", "2024-08-11"))); // [line 4, mark: expected a digit at index 3, found "1:4x.2"]
 * }</pre>
 *
 * <p>Not safe to share among threads: each has one of its own for its part of the rows, and at the
 * end they are {@linkplain #addAll put together}.
 */
public final class ListedRows {
  private final RowReader<Performance> reader;
  private final TopListsBuilder lists;

  ListedRows(Header header, RowFormat format, TopListsBuilder lists) {
    this.reader = new RowReader<>(header, new PerformanceContent(header, format, this::isWanted));
    this.lists = lists;
  }

  /** A mark that is no better than one the lists do not need is not looked up in them again. */
  private boolean isWanted(Facts facts) {
    Mark mark = facts.mark().mark().orElseThrow();
    Entrant entrant = facts.entrant();
    if (entrant.isBeaten(mark)) {
      return false;
    }
    boolean beaten = lists.isBeaten(facts.event(), facts.competitor(), mark);
    if (beaten) {
      entrant.setBeaten(mark);
    }
    return !beaten;
  }

  /**
   * Adds the cells of a line.
   *
   * @param line the number of the line, from 1, or 0 where it has none; problems name it
   * @param cells the cells in the order of the header; null and blank ones say nothing
   * @return what is wrong with the row
   */
  public ImmutableList<Problem> add(long line, List<? extends @Nullable String> cells) {
    return add(reader.read(line, cells));
  }

  /**
   * Adds the cells of a row that are fetched one by one.
   *
   * @param <X> what fetching a cell may throw
   * @param line the number of the row, from 1, or 0 where it has none; problems name it
   * @param cells the cells by their position from 0
   * @return what is wrong with the row
   * @throws X if fetching a cell does
   */
  public <X extends Exception> ImmutableList<Problem> add(long line, RowCells<X> cells) throws X {
    return add(reader.read(line, cells));
  }

  private ImmutableList<Problem> add(ReadRow<Performance> row) {
    row.value().ifPresent(lists::add);
    return row.problems();
  }

  /**
   * Adds all that was added to others.
   *
   * @param others rows for lists by the same criteria, which stay as they are
   * @return these
   */
  public ListedRows addAll(ListedRows others) {
    lists.addAll(requireNonNull(others, "others").lists);
    return this;
  }

  /**
   * Returns the lists of what was added so far.
   *
   * @return the lists that are not empty, by event in programme order
   */
  public ImmutableMap<Event, TopList> build() {
    return lists.build();
  }
}
