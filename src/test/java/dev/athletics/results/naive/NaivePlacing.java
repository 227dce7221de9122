package dev.athletics.results.naive;

import dev.athletics.results.Bar;
import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.discipline.Ground;
import dev.athletics.results.discipline.MarkKind;
import dev.athletics.results.mark.Distance;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.RaceTime;
import dev.athletics.results.mark.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules of places written down a second time, slow and obvious, to hold the library against:
 * whoever is placed comes behind as many as are in front, and who is in front is asked of each pair
 * anew.
 */
final class NaivePlacing {
  private static final int MOST_TRIALS = 6;
  private static final List<Set<Status>> WITHOUT_PLACE =
      List.of(
          Set.of(Status.NM, Status.NH), Set.of(Status.DNF), Set.of(Status.DQ), Set.of(Status.DNS));

  private final Race race;
  private final List<Result> competing;
  private final List<Result> unknown;
  private final List<Result> placed;

  NaivePlacing(Race race) {
    this.race = race;
    this.competing =
        race.results().stream()
            .filter(row -> row.mark().isPresent() && !row.isOutOfCompetition())
            .toList();
    this.unknown = competing.stream().filter(this::isUnknownAmongKnown).toList();
    this.placed = competing.stream().filter(row -> !unknown.contains(row)).toList();
  }

  /** A row without its series, where two or more others with the mark have theirs. */
  private boolean isUnknownAmongKnown(Result row) {
    return race.event().discipline().ground() == Ground.FIELD
        && !hasSeries(row)
        && competing.stream()
                .filter(other -> goodness(other) == goodness(row) && hasSeries(other))
                .count()
            >= 2;
  }

  private static boolean hasSeries(Result row) {
    return !row.trials().isEmpty() || !row.bars().isEmpty();
  }

  /** The place that was given, if it is one of those for which the row ties. */
  private Optional<Integer> keptPlace(Result row) {
    long better = competing.stream().filter(other -> goodness(other) > goodness(row)).count();
    long level = competing.stream().filter(other -> goodness(other) == goodness(row)).count();
    return row.place().filter(place -> place > better && place <= better + level);
  }

  /** Each row as place and name, in the order of the placed list. */
  List<String> list() {
    List<String> list = new ArrayList<>();
    for (int place = 1; place <= competing.size(); place++) {
      for (Result row : competing) {
        if (place(row) == place) {
          list.add(place + " " + row.competitor().displayName());
        }
      }
    }
    race.results().stream()
        .filter(row -> row.mark().isPresent())
        .filter(row -> row.isOutOfCompetition() || place(row) == 0)
        .sorted(Comparator.comparing(NaivePlacing::goodness).reversed())
        .forEach(row -> list.add("- " + row.competitor().displayName()));
    for (Set<Status> statuses : WITHOUT_PLACE) {
      for (Result row : race.results()) {
        if (row.outcome() instanceof NoMark none && statuses.contains(none.status())) {
          list.add("- " + row.competitor().displayName());
        }
      }
    }
    return list;
  }

  private int place(Result row) {
    if (unknown.contains(row)) {
      return keptPlace(row).orElse(0);
    }
    int place = 1 + (int) placed.stream().filter(other -> isBefore(other, row)).count();
    List<Integer> kept = new ArrayList<>();
    for (Result other : unknown) {
      keptPlace(other).ifPresent(kept::add);
      place += keptPlace(other).isEmpty() && goodness(other) > goodness(row) ? 1 : 0;
    }
    Collections.sort(kept);
    for (int taken : kept) {
      place += taken <= place ? 1 : 0;
    }
    return place;
  }

  private boolean isBefore(Result one, Result other) {
    if (goodness(one) != goodness(other)) {
      return goodness(one) > goodness(other);
    }
    if (race.event().discipline().ground() == Ground.ROAD) {
      return isBeforeByJudges(one, other);
    }
    MarkKind kind = race.event().discipline().markKind();
    return switch (kind) {
      case HEIGHT -> isBeforeByHeights(one, other);
      case DISTANCE -> isBeforeByTrials(one, other);
      default -> isBeforeByReading(one, other);
    };
  }

  /** More is better, a shorter time too. */
  private static long goodness(Result row) {
    return row.mark().orElseThrow() instanceof RaceTime time
        ? -time.toMillis()
        : ((Distance) row.mark().orElseThrow()).toMicrometres();
  }

  /** TR 55: on the road the order of the judges, which may be that of the list alone. */
  private boolean isBeforeByJudges(Result one, Result other) {
    return allWithTheMarkOf(one, row -> row.place().isPresent())
        ? isBeforeByGivenPlace(one, other)
        : placed.indexOf(one) < placed.indexOf(other);
  }

  /** TR 21: the finish picture, to the thousandth; where the list lacks it, the judges' places. */
  private boolean isBeforeByReading(Result one, Result other) {
    return allWithTheMarkOf(one, row -> row.reading().isPresent())
        ? one.reading().get().toMillis() < other.reading().get().toMillis()
        : isBeforeByGivenPlace(one, other);
  }

  /** TR 25: the second best trial, then the third; a missing one loses to any. */
  private boolean isBeforeByTrials(Result one, Result other) {
    if (!allWithTheMarkOf(one, row -> !row.trials().isEmpty())) {
      return isBeforeByGivenPlace(one, other);
    }
    for (int i = 0; i < MOST_TRIALS; i++) {
      if (trial(one, i) != trial(other, i)) {
        return trial(one, i) > trial(other, i);
      }
    }
    return false;
  }

  private static long trial(Result row, int rank) {
    List<Long> lengths = new ArrayList<>(Collections.nCopies(MOST_TRIALS, -1L));
    row.trials().stream()
        .flatMap(trial -> trial.distance().stream())
        .forEach(distance -> lengths.add(distance.toMicrometres()));
    lengths.sort(Collections.reverseOrder());
    return lengths.get(rank);
  }

  /** TR 26.8 with the jump-off of TR 26.9, which decides about the first place alone. */
  private boolean isBeforeByHeights(Result one, Result other) {
    boolean known = allWithTheMarkOf(one, row -> !row.bars().isEmpty());
    if (known && isBeforeByFailures(one, other) != isBeforeByFailures(other, one)) {
      return isBeforeByFailures(one, other);
    }
    List<Result> level =
        placed.stream()
            .filter(row -> goodness(row) == goodness(one))
            .filter(row -> !known || !isBeforeByFailures(row, one) && !isBeforeByFailures(one, row))
            .toList();
    boolean first =
        placed.stream()
            .noneMatch(row -> known ? isBeforeByFailures(row, one) : goodness(row) > goodness(one));
    if (first && !jumpOff(one).equals(jumpOff(other))) {
      return jumpOff(one).compareTo(jumpOff(other)) < 0;
    }
    return !known
        && level.stream()
            .filter(row -> !first || jumpOff(row).equals(jumpOff(one)))
            .allMatch(row -> row.place().isPresent())
        && one.place().orElseThrow() < other.place().orElseThrow();
  }

  static boolean isBeforeByFailures(Result one, Result other) {
    long height = goodness(one);
    if (height != goodness(other)) {
      return height > goodness(other);
    }
    int atHeight = failures(one, height, height) - failures(other, height, height);
    int upToHeight = failures(one, 0, height) - failures(other, 0, height);
    return atHeight != 0 ? atHeight < 0 : upToHeight < 0;
  }

  private static int failures(Result row, long from, long to) {
    int failures = 0;
    for (Bar bar : row.bars()) {
      long height = bar.height().toMicrometres();
      if (!bar.jumpOff() && from <= height && height <= to) {
        failures += bar.trials().lastIndexOf('x') + 1;
      }
    }
    return failures;
  }

  /** The trials of a jump-off as letters, of which the earlier in the alphabet wins. */
  private static String jumpOff(Result row) {
    StringBuilder trials = new StringBuilder();
    row.bars().stream()
        .filter(Bar::jumpOff)
        .forEach(bar -> trials.append(bar.isCleared() ? 'a' : 'b'));
    return trials + "c".repeat(MOST_TRIALS);
  }

  private boolean isBeforeByGivenPlace(Result one, Result other) {
    return allWithTheMarkOf(one, row -> row.place().isPresent())
        && one.place().orElseThrow() < other.place().orElseThrow();
  }

  private boolean allWithTheMarkOf(Result one, Predicate<Result> known) {
    return placed.stream().filter(row -> goodness(row) == goodness(one)).allMatch(known);
  }
}
