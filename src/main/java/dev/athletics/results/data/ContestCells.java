package dev.athletics.results.data;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import dev.athletics.results.Competition;
import dev.athletics.results.Facility;
import dev.athletics.results.Performance;
import dev.athletics.results.RoadCourse;
import dev.athletics.results.Round;
import dev.athletics.results.mark.TextFormatException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The competition, round, facility and course of a row. */
final class ContestCells {
  private final Known<Competition> competitions;

  ContestCells(Header header) {
    this.competitions =
        new Known<>(
            header,
            ImmutableSet.of(RowColumn.COMPETITION, RowColumn.SERIES),
            ContestCells::competition);
  }

  void read(Row row, Performance.Builder performance) {
    Competition competition = competitions.get(row);
    if (competition != null) {
      performance.competition(competition);
    }
    Round round = round(row);
    if (round != null) {
      performance.round(round);
    }
    row.set(
        RowColumn.FACILITY,
        text -> CellWords.constant(Facility.class, text),
        performance::facility);
    RoadCourse course = course(row);
    if (!course.equals(RoadCourse.UNKNOWN)) {
      performance.course(course);
    }
  }

  private static @Nullable Competition competition(Row row) {
    String name = row.text(RowColumn.COMPETITION);
    String series = row.text(RowColumn.SERIES);
    if (name == null) {
      if (series != null) {
        row.remark(RowColumn.SERIES, series, "not kept, since there is no competition");
      }
      return null;
    }
    Competition.Builder competition = Competition.builder().name(name);
    return series == null ? competition.build() : competition.series(series).build();
  }

  private static @Nullable Round round(Row row) {
    Round round = row.read(RowColumn.ROUND, Round::parse);
    Integer heat = row.read(RowColumn.HEAT, ContestCells::number);
    if (heat == null || round == null) {
      if (heat != null && row.text(RowColumn.ROUND) == null) {
        row.remark(RowColumn.HEAT, heat.toString(), "not kept, since there is no round");
      }
      return round;
    }
    Optional<Integer> number = round.number();
    if (number.isPresent() && !number.get().equals(heat)) {
      row.refuse(RowColumn.HEAT, heat.toString(), "expected the number of the round " + round);
    }
    return Round.of(round.type(), heat);
  }

  private static RoadCourse course(Row row) {
    Boolean certified = row.read(RowColumn.CERTIFIED, CellWords::yesOrNo);
    Integer drop = row.read(RowColumn.DROP, VenueCells::metres);
    Integer separation = row.read(RowColumn.SEPARATION, VenueCells::metres);
    RoadCourse course =
        certified == null
            ? RoadCourse.UNKNOWN
            : certified ? RoadCourse.certified() : RoadCourse.uncertified();
    course = drop == null ? course : course.withDrop(drop);
    return separation == null ? course : withSeparation(row, course, separation);
  }

  private static RoadCourse withSeparation(Row row, RoadCourse course, int metres) {
    RoadCourse whole = row.read(RowColumn.SEPARATION, text -> course.withSeparation(metres));
    return whole == null ? course : whole;
  }

  /** Reads a number that counts from 1 up. */
  static int number(String text) {
    return Optional.ofNullable(Ints.tryParse(text))
        .filter(number -> number >= 1)
        .orElseThrow(() -> new TextFormatException(text, 0, "a whole number from 1 up"));
  }

  static void write(Performance performance, WrittenRow to) {
    performance
        .competition()
        .ifPresent(
            competition -> {
              to.put(RowColumn.COMPETITION, competition.name());
              to.put(RowColumn.SERIES, competition.series());
            });
    performance.round().ifPresent(round -> write(round, to));
    to.put(RowColumn.FACILITY, performance.facility());
    performance.course().ifPresent(course -> write(course, to));
  }

  private static void write(Round round, WrittenRow to) {
    boolean apart = to.hasColumn(RowColumn.HEAT) && round.number().isPresent();
    to.put(RowColumn.ROUND, apart ? Round.of(round.type()) : round);
    if (apart) {
      to.put(RowColumn.HEAT, round.number().get());
    }
  }

  private static void write(RoadCourse course, WrittenRow to) {
    to.put(RowColumn.CERTIFIED, CellWords.of(course.certification()));
    to.put(RowColumn.DROP, course.dropMetres());
    to.put(RowColumn.SEPARATION, course.separationMetres());
  }
}
