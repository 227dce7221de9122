package dev.athletics.results.placing;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The places of one race. The rows that can be compared are ranked; a row that nothing compares
 * keeps the place it was given, or has none, and the others take the places that are left.
 *
 * <p>Nothing compares a finish without a time, and in a tie between known series one that is not
 * known.
 */
final class Places {
  private final Map<Row, Integer> places = new LinkedHashMap<>();
  private final Map<Integer, Integer> byPosition = new HashMap<>();
  private final TreeMap<Integer, List<Row>> kept = new TreeMap<>();
  private final List<Row> withoutPlace = new ArrayList<>();
  private final Comparator<Row> bestFirst;
  private final Ranking ranking;

  private Places(Race race, PlacingRules rules) {
    ImmutableList<Row> all =
        IntStream.range(0, race.results().size())
            .mapToObj(i -> new Row(0, i, race.results().get(i)))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Row> competing =
        all.stream().filter(Row::isPlaced).collect(ImmutableList.toImmutableList());
    Tie everybody = new Tie(race.event().discipline(), competing, 1, false);
    this.bestFirst = Criterion.MARK.bestFirst(everybody);
    ImmutableSet<Row> unknown = unknownAmongKnown(competing, rules);
    this.ranking =
        Ranking.of(
            race.event().discipline(),
            rules.steps(),
            competing.stream()
                .filter(row -> !unknown.contains(row))
                .collect(ImmutableList.toImmutableList()));
    unknown.forEach(row -> keep(row, isPossible(row, competing)));
    all.stream().filter(Places::isFinishWithoutTime).forEach(row -> keep(row, true));
    assign();
  }

  static Places of(Race race, PlacingRules rules) {
    return new Places(race, rules);
  }

  ImmutableList<TieBreak> tieBreaks() {
    return ranking.tieBreaks();
  }

  Optional<Integer> of(int position) {
    return Optional.ofNullable(byPosition.get(position));
  }

  /** Returns the results that have a place, in the order of places. */
  ImmutableList<Result> inOrder() {
    return places.entrySet().stream()
        .sorted(comparing(Map.Entry::getValue))
        .map(entry -> entry.getKey().result().withPlace(Optional.of(entry.getValue())))
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
    places.forEach((row, given) -> byPosition.put(row.position(), given));
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
