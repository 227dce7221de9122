package dev.athletics.results.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.athletics.results.Performance;
import dev.athletics.results.data.MarkedCells.Facts;
import dev.athletics.results.discipline.Answer;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Wind;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rows of performances say. */
final class PerformanceContent implements RowContent<Performance> {
  static final ImmutableSet<RowColumn> COLUMNS =
      Sets.immutableEnumSet(
          Sets.difference(
              EnumSet.allOf(RowColumn.class),
              EnumSet.of(RowColumn.SCOPE, RowColumn.SCOPE_OWNER, RowColumn.STATUS)));

  private static final Splitter WINDS = Splitter.on(' ').omitEmptyStrings();
  private static final String YES = "yes";
  private static final String NO = "no";

  private static final ImmutableMap<String, Function<Performance, Object>> COMPONENTS =
      ImmutableMap.<String, Function<Performance, Object>>builder()
          .put("competitor", Performance::competitor)
          .put("event", Performance::event)
          .put("mark", Performance::mark)
          .put("date", Performance::date)
          .put("kind", Performance::kind)
          .put("attempt", Performance::attempt)
          .put("wind", Performance::wind)
          .put("windsOfParts", Performance::windsOfParts)
          .put("venue", Performance::venue)
          .put("facility", Performance::facility)
          .put("course", Performance::course)
          .put("competition", Performance::competition)
          .put("round", Performance::round)
          .put("starters", Performance::starters)
          .put("mixedRace", Performance::mixedRace)
          .put("outOfCompetition", Performance::isOutOfCompetition)
          .put("finished", Performance::isFinished)
          .put("dopingControlled", Performance::dopingControlled)
          .put("notes", Performance::notes)
          .put("remarks", Performance::remarks)
          .buildOrThrow();

  private final MarkedCells marks;
  private final ContestCells contests;
  private final boolean saysMore;
  private final Predicate<Facts> wanted;

  PerformanceContent(Header header, RowFormat format) {
    this(header, format, facts -> true);
  }

  /**
   * Begins to read.
   *
   * @param header the columns
   * @param format what the caller says of them
   * @param wanted of which rows there is to be a performance; of the others only the cells are read
   */
  PerformanceContent(Header header, RowFormat format, Predicate<Facts> wanted) {
    this.marks = new MarkedCells(header, format);
    this.contests = new ContestCells(header);
    this.saysMore = Sets.difference(COLUMNS, MarkedCells.COLUMNS).stream().anyMatch(header::has);
    this.wanted = wanted;
  }

  @Override
  public @Nullable Performance read(Row row) {
    Facts read = marks.read(row, marks.entrant(row));
    Facts facts = read != null && wanted.test(read) ? read : null;
    if (facts == null && !saysMore) {
      return null;
    }
    Performance.Builder performance = Performance.builder();
    if (saysMore) {
      contests.read(row, performance);
      readCircumstances(row, performance);
    }
    return facts == null || row.isRefused() ? null : built(facts, performance);
  }

  private static Performance built(Facts facts, Performance.Builder performance) {
    performance.event(facts.event()).competitor(facts.competitor());
    performance.mark(facts.mark()).date(facts.date());
    if (facts.venue() != null) {
      performance.venue(facts.venue());
    }
    return performance.build();
  }

  private static void readCircumstances(Row row, Performance.Builder performance) {
    row.set(
        RowColumn.KIND,
        text -> CellWords.constant(Performance.Kind.class, text),
        performance::kind);
    row.set(RowColumn.ATTEMPT, ContestCells::number, performance::attempt);
    row.set(RowColumn.PART_WINDS, PerformanceContent::winds, performance::windsOfParts);
    row.set(RowColumn.STARTERS, ContestCells::number, performance::starters);
    row.set(RowColumn.MIXED_RACE, CellWords::yesOrNo, performance::mixedRace);
    row.set(RowColumn.GUEST, CellWords::yesOrNo, performance::outOfCompetition);
    row.set(RowColumn.FINISHED, CellWords::yesOrNo, performance::finished);
    row.set(RowColumn.DOPING_CONTROL, CellWords::yesOrNo, performance::dopingControlled);
  }

  private static ImmutableList<Wind> winds(String text) {
    return WINDS.splitToStream(text).map(Wind::parse).collect(ImmutableList.toImmutableList());
  }

  @Override
  public void write(Performance performance, WrittenRow to) {
    marks.write(
        performance.event(),
        performance.competitor(),
        new NotatedMark(
            performance.mark(), performance.notes(), performance.wind(), performance.remarks()),
        performance.date(),
        performance.venue(),
        to);
    ContestCells.write(performance, to);
    writeCircumstances(performance, to);
  }

  private static void writeCircumstances(Performance performance, WrittenRow to) {
    if (performance.kind() != Performance.Kind.RESULT) {
      to.put(RowColumn.KIND, performance.kind());
    }
    to.put(RowColumn.ATTEMPT, performance.attempt());
    if (!performance.windsOfParts().isEmpty()) {
      to.put(RowColumn.PART_WINDS, winds(performance));
    }
    to.put(RowColumn.STARTERS, performance.starters());
    to.put(RowColumn.MIXED_RACE, CellWords.of(mixedRace(performance)));
    if (performance.isOutOfCompetition()) {
      to.put(RowColumn.GUEST, YES);
    }
    if (!performance.isFinished()) {
      to.put(RowColumn.FINISHED, NO);
    }
    to.put(RowColumn.DOPING_CONTROL, CellWords.of(performance.dopingControlled()));
  }

  /** Returns what is known of the race without its notes, which have a cell of their own. */
  private static Answer mixedRace(Performance performance) {
    return performance.notes().isEmpty()
        ? performance.mixedRace()
        : performance.toBuilder().notes(ImmutableSet.of()).build().mixedRace();
  }

  private static String winds(Performance performance) {
    return performance.windsOfParts().stream().map(Wind::toString).collect(Collectors.joining(" "));
  }

  @Override
  public ImmutableMap<String, Function<Performance, Object>> components() {
    return COMPONENTS;
  }
}
