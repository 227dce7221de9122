package dev.athletics.results.placing;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Competitor;
import dev.athletics.results.placing.StartList.Assignment;
import dev.athletics.results.placing.StartList.Start;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts starters in heats as 1 2 3, 6 5 4, 7 8 9, then exchanges some of one of these levels where
 * that keeps those of one side apart. So every heat has as many of each level as before.
 */
final class Zigzag {
  private final int heats;
  private final List<Start> byLevel;
  private final Function<? super Competitor, ? extends Optional<?>> side;

  Zigzag(
      ImmutableList<Start> ranked,
      int heats,
      Function<? super Competitor, ? extends Optional<?>> side) {
    this.heats = heats;
    this.side = side;
    this.byLevel = new ArrayList<>();
    for (int rank = 0; rank < ranked.size(); rank++) {
      String seeded = "seed " + (rank + 1) + " in zigzag";
      byLevel.add(ranked.get(rank).with(new Assignment(Assignment.Kind.HEAT, seeded, "TR 20.3.3")));
    }
    exchangeWhereItHelps();
  }

  ImmutableList<ImmutableList<Start>> heats() {
    List<List<Start>> made = new ArrayList<>();
    for (int heat = 0; heat < heats; heat++) {
      made.add(new ArrayList<>());
    }
    for (int seat = 0; seat < byLevel.size(); seat++) {
      made.get(heatOf(seat)).add(byLevel.get(seat));
    }
    return made.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }

  private int heatOf(int seat) {
    int inLevel = seat % heats;
    return seat / heats % 2 == 0 ? inLevel : heats - 1 - inLevel;
  }

  private void exchangeWhereItHelps() {
    boolean exchanged = true;
    while (exchanged) {
      exchanged = exchangeOne();
    }
  }

  /** Makes the first exchange, of the nearest ranks, after which fewer of one side meet. */
  private boolean exchangeOne() {
    for (int apart = 1; apart < heats; apart++) {
      for (int seat = byLevel.size() - 1; seat >= apart; seat--) {
        if (seat / heats == (seat - apart) / heats && isGain(seat, seat - apart)) {
          exchange(seat, seat - apart);
          return true;
        }
      }
    }
    return false;
  }

  private boolean isGain(int one, int other) {
    int before = meetings(one) + meetings(other);
    Collections.swap(byLevel, one, other);
    int after = meetings(one) + meetings(other);
    Collections.swap(byLevel, one, other);
    return after < before;
  }

  /** How many others of its side the starter in a seat meets in the heat. */
  private int meetings(int seat) {
    int meetings = 0;
    for (int other = 0; other < byLevel.size(); other++) {
      boolean meets = other != seat && heatOf(other) == heatOf(seat);
      meetings += meets && isOneSide(byLevel.get(seat), byLevel.get(other)) ? 1 : 0;
    }
    return meetings;
  }

  private boolean isOneSide(Start one, Start other) {
    Optional<?> sideOfOne = side.apply(one.entry().competitor());
    return sideOfOne.isPresent() && sideOfOne.equals(side.apply(other.entry().competitor()));
  }

  private void exchange(int one, int other) {
    Start first = byLevel.get(one);
    Start second = byLevel.get(other);
    byLevel.set(one, second.with(exchanged(first)));
    byLevel.set(other, first.with(exchanged(second)));
  }

  private static Assignment exchanged(Start with) {
    String text = "exchanged with seed " + with.rank().orElseThrow() + " to keep sides apart";
    return new Assignment(Assignment.Kind.EXCHANGE, text, "TR 20.2");
  }
}
