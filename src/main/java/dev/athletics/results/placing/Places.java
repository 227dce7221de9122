package dev.athletics.results.placing;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The places of one race, or of several that are ranked as one. The rows that can be compared are
 * ranked; a row that nothing compares keeps the place it was given in its only race, or has none,
 * and the others take the places that are left.
 *
 * <p>Nothing compares a finish without a time, and in a tie between known series one that is not
 * known.
 */
final class Places {
  private final ImmutableList<Row> rows;
  private final Map<Row, Integer> places = new LinkedHashMap<>();
  private final TreeMap<Integer, List<Row>> kept = new TreeMap<>();
  private final List<Row> withoutPlace = new ArrayList<>();
  private final Comparator<Row> bestFirst;
  private final Ranking ranking;

  private Places(Discipline discipline, ImmutableList<Row> all, PlacingRules rules) {
    this.rows = all;
    ImmutableList<Row> competing =
        all.stream().filter(Row::isPlaced).collect(ImmutableList.toImmutableList());
    boolean isOneRace = all.stream().mapToInt(Row::race).distinct().count() <= 1;
    Tie everybody = new Tie(discipline, competing, 1, false);
    this.bestFirst = rules.first().bestFirst(everybody);
    ImmutableSet<Row> unknown = unknownAmongKnown(competing, rules);
    this.ranking =
        Ranking.of(
            discipline,
            rules.steps(),
            competing.stream()
                .filter(row -> !unknown.contains(row))
                .collect(ImmutableList.toImmutableList()));
    unknown.forEach(row -> keep(row, isOneRace && isPossible(row, competing)));
    if (isOneRace) {
      all.stream().filter(Places::isFinishWithoutTime).forEach(row -> keep(row, true));
    }
    assign();
  }

  /** Ranks the rows of races of one discipline. */
  static Places of(ImmutableList<Race> races, PlacingRules rules) {
    ImmutableList<Row> rows = Row.ofRaces(races);
    NeededTimes.check(rows, rules);
    return new Places(races.get(0).event().discipline(), rows, rules);
  }

  ImmutableList<TieBreak> tieBreaks() {
    return ranking.tieBreaks();
  }

  /** Returns all rows, in the order of their lists. */
  ImmutableList<Row> rows() {
    return rows;
  }

  Optional<Integer> of(Row row) {
    return Optional.ofNullable(places.get(row));
  }

  /**
   * Returns all rows with their places: the placed ones in the order of places, then the others.
   */
  ImmutableList<Row> inOrder(Comparator<Result> withoutPlace) {
    return Stream.concat(
            places.entrySet().stream()
                .sorted(comparing(Map.Entry::getValue))
                .map(entry -> entry.getKey().withPlace(Optional.of(entry.getValue()))),
            rows.stream()
                .filter(row -> of(row).isEmpty())
                .map(row -> row.withPlace(Optional.empty()))
                .sorted(comparing(Row::result, withoutPlace)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The rows without their series where it would break a tie between others whose series is known.
   */
  private ImmutableSet<Row> unknownAmongKnown(ImmutableList<Row> rows, PlacingRules rules) {
    ImmutableSet.Builder<Row> unknown = ImmutableSet.builder();
    for (ImmutableList<Row> tied : Ranking.split(rows, bestFirst)) {
      ImmutableList<Row> lacking =
          tied.stream()
              .filter(row -> !rules.knowsSeriesOf(row))
              .collect(ImmutableList.toImmutableList());
      if (tied.size() - lacking.size() > 1) {
        unknown.addAll(lacking);
      }
    }
    return unknown.build();
  }

  /** The place given must be one of those for which the row ties. */
  private boolean isPossible(Row row, ImmutableList<Row> competing) {
    long better = competing.stream().filter(other -> bestFirst.compare(other, row) < 0).count();
    long level = competing.stream().filter(other -> bestFirst.compare(other, row) == 0).count();
    return row.result()
        .place()
        .filter(place -> place > better && place <= better + level)
        .isPresent();
  }

  private static boolean isFinishWithoutTime(Row row) {
    return row.result().outcome() instanceof NoMark none
        && none.status() == Status.NT
        && row.result().place().isPresent();
  }

  private void keep(Row row, boolean place) {
    if (place) {
      kept.computeIfAbsent(row.result().place().orElseThrow(), at -> new ArrayList<>()).add(row);
    } else {
      withoutPlace.add(row);
    }
  }

  private void assign() {
    int place = 1;
    for (ImmutableList<Row> group : ranking.groups()) {
      place = afterKept(place + leftOutBefore(group.get(0)));
      for (Row row : group) {
        places.put(row, place);
      }
      place += group.size();
    }
    afterKept(Integer.MAX_VALUE);
  }

  /** A row without a place is better than those with a worse mark all the same. */
  private int leftOutBefore(Row row) {
    int before = withoutPlace.size();
    withoutPlace.removeIf(other -> bestFirst.compare(other, row) < 0);
    return before - withoutPlace.size();
  }

  private int afterKept(int from) {
    int place = from;
    while (!kept.isEmpty() && kept.firstKey() <= place) {
      int given = kept.firstKey();
      List<Row> rows = requireNonNull(kept.remove(given));
      rows.forEach(row -> places.put(row, given));
      place += place == Integer.MAX_VALUE ? 0 : rows.size();
    }
    return place;
  }
}
