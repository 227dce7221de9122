package dev.athletics.results.placing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.placing.LaneRules.Group;
import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * The draws by rank of the rule book, for eight lanes, and what becomes of them on other tracks.
 */
enum LaneDraw {
  STRAIGHT("Lanes of the straight", "TR 20.4.3", true, lanes(3, 4, 5, 6), lanes(2, 7), lanes(1, 8)),
  ONE_BEND("Lanes of 200 m", "TR 20.4.4", false, lanes(5, 6, 7), lanes(3, 4, 8), lanes(1, 2)),
  TWO_BENDS(
      "Lanes of 400 m, 800 m and relays",
      "TR 20.4.5",
      false,
      lanes(4, 5, 6, 7),
      lanes(3, 8),
      lanes(1, 2)),
  UNTIL_2023(
      "Lanes of all distances", "TR 20.4", true, lanes(3, 4, 5, 6), lanes(7, 8), lanes(1, 2));

  private static final int LANES_OF_THE_RULE = 8;
  private static final BigDecimal HALF_LAP = BigDecimal.valueOf(200);

  private final String title;
  private final String rule;
  private final boolean bestInTheMiddle;
  private final ImmutableList<ImmutableList<Integer>> ofEight;

  LaneDraw(
      String title,
      String rule,
      boolean bestInTheMiddle,
      ImmutableList<Integer> ofTheBest,
      ImmutableList<Integer> ofTheNext,
      ImmutableList<Integer> ofTheLast) {
    this.title = title;
    this.rule = rule;
    this.bestInTheMiddle = bestInTheMiddle;
    this.ofEight = ImmutableList.of(ofTheBest, ofTheNext, ofTheLast);
  }

  private static ImmutableList<Integer> lanes(Integer... lanes) {
    return ImmutableList.copyOf(lanes);
  }

  static LaneDraw of(Discipline discipline) {
    if (!discipline.legs().isEmpty()) {
      return TWO_BENDS;
    }
    int againstHalfLap = discipline.distanceInMetres().orElseThrow().compareTo(HALF_LAP);
    return againstHalfLap == 0 ? ONE_BEND : againstHalfLap < 0 ? STRAIGHT : TWO_BENDS;
  }

  String title() {
    return title;
  }

  /** The outer eight lanes are used as if there were no others; the inner ones come last. */
  ImmutableList<Group> groups(int lanes) {
    int shift = shift(lanes);
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    for (ImmutableList<Integer> group : ofEight) {
      LaneRules.addGroup(
          groups,
          group.stream().map(lane -> lane + shift).filter(lane -> lane >= 1 && lane <= lanes),
          rule);
    }
    LaneRules.addGroup(groups, IntStream.rangeClosed(1, shift).boxed(), rule);
    return groups.build();
  }

  /** Where there are few lanes the best of the middle stay there, and the outer ones outside. */
  private int shift(int lanes) {
    checkArgument(lanes >= 1, "lanes must be 1 or more, was %s", lanes);
    int more = lanes - LANES_OF_THE_RULE;
    return more < 0 && bestInTheMiddle ? -(-more / 2) : more;
  }
}
