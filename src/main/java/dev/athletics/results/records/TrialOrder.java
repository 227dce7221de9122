package dev.athletics.results.records;

import dev.athletics.results.Race;
import dev.athletics.results.Result;
import dev.athletics.results.mark.Distance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which the athletes of a field event take one round of trials.
 *
 * <p>It is the starting order, and in long and triple jump and the throws after the third round the
 * reverse of the ranking then (TR 25.6). Where the starting order is not known of all, and where
 * two are level after three rounds, it is not known who came first.
 */
final class TrialOrder {
  private static final int ROUNDS_IN_STARTING_ORDER = 3;
  private static final Comparator<Distance> BEST_FIRST = Comparator.reverseOrder();

  private final boolean startingOrderKnown;
  private final Map<Result, Integer> reverseRanking;

  private TrialOrder(boolean startingOrderKnown, Map<Result, Integer> reverseRanking) {
    this.startingOrderKnown = startingOrderKnown;
    this.reverseRanking = reverseRanking;
  }

  static TrialOrder of(Race race) {
    List<Result> jumpersAndThrowers =
        race.results().stream().filter(result -> !result.trials().isEmpty()).toList();
    boolean known =
        race.results().stream()
            .filter(result -> !result.trials().isEmpty() || !result.bars().isEmpty())
            .allMatch(result -> result.order().isPresent());
    return new TrialOrder(known, reverseRanking(jumpersAndThrowers));
  }

  private static Map<Result, Integer> reverseRanking(List<Result> results) {
    IdentityHashMap<Result, List<Distance>> firstThree = new IdentityHashMap<>();
    results.forEach(result -> firstThree.put(result, firstThree(result)));
    List<Result> worstFirst = new ArrayList<>(results);
    Comparator<Result> ranking = Comparator.comparing(firstThree::get, TrialOrder::countback);
    worstFirst.sort(ranking.reversed());
    IdentityHashMap<Result, Integer> turns = new IdentityHashMap<>();
    int turn = 0;
    for (int i = 0; i < worstFirst.size(); i++) {
      boolean level = i > 0 && ranking.compare(worstFirst.get(i - 1), worstFirst.get(i)) == 0;
      turn = level ? turn : i;
      turns.put(worstFirst.get(i), turn);
    }
    return turns;
  }

  private static int countback(List<Distance> one, List<Distance> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int comparison = BEST_FIRST.compare(one.get(i), other.get(i));
      if (comparison != 0) {
        return comparison;
      }
    }
    return Integer.compare(other.size(), one.size());
  }

  /** Whoever has no further mark is ranked after those whose marks are as good so far. */
  private static List<Distance> firstThree(Result result) {
    return result.trials().stream()
        .limit(ROUNDS_IN_STARTING_ORDER)
        .flatMap(trial -> trial.distance().stream())
        .sorted(BEST_FIRST)
        .toList();
  }

  /** When a result's turn comes in a round; the same for all whose order is not known. */
  int turn(Result result, int attempt) {
    Integer reversed = reverseRanking.get(result);
    if (reversed != null && attempt > ROUNDS_IN_STARTING_ORDER) {
      return reversed;
    }
    return startingOrderKnown ? result.order().orElseThrow() : Integer.MAX_VALUE;
  }
}
