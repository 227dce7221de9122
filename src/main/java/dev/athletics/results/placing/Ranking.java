package dev.athletics.results.placing;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.placing.Criterion.Answerable;
import dev.athletics.results.placing.PlacingRules.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells rows apart step by step, and remembers what decided each tie. */
final class Ranking {
  private final Discipline discipline;
  private final ImmutableList<Step> steps;
  private final ImmutableList.Builder<ImmutableList<Row>> groups = ImmutableList.builder();
  private final ImmutableList.Builder<TieBreak> tieBreaks = ImmutableList.builder();

  private Ranking(Discipline discipline, ImmutableList<Step> steps) {
    this.discipline = discipline;
    this.steps = steps;
  }

  static Ranking of(Discipline discipline, ImmutableList<Step> steps, ImmutableList<Row> rows) {
    Ranking ranking = new Ranking(discipline, steps);
    ranking.separate(rows, 1, new Asked());
    return ranking;
  }

  /** Returns the rows, best first; those that share a place together. */
  ImmutableList<ImmutableList<Row>> groups() {
    return groups.build();
  }

  ImmutableList<TieBreak> tieBreaks() {
    return tieBreaks.build();
  }

  private void separate(ImmutableList<Row> rows, int place, Asked asked) {
    if (rows.size() <= 1) {
      rows.stream().map(ImmutableList::of).forEach(groups::add);
    } else if (asked.count() == steps.size()) {
      groups.add(rows);
      tieBreaks.add(TieBreak.standing(place, rows, asked));
    } else {
      ask(steps.get(asked.count()), rows, place, asked);
    }
  }

  private void ask(Step step, ImmutableList<Row> rows, int place, Asked asked) {
    Tie tie = new Tie(discipline, rows, place, asked.lackedFacts());
    Answerable answerable = step.criterion().answerableFor(tie);
    if (answerable != Answerable.YES) {
      separate(rows, place, asked.with(step, answerable));
      return;
    }
    ImmutableList<ImmutableList<Row>> apart = split(rows, step.criterion().bestFirst(tie));
    if (apart.size() > 1 && asked.hasTied()) {
      tieBreaks.add(TieBreak.decided(place, apart, step, asked));
    }
    int next = place;
    for (ImmutableList<Row> group : apart) {
      separate(group, next, asked.with(step, answerable));
      next += group.size();
    }
  }

  static ImmutableList<ImmutableList<Row>> split(
      ImmutableList<Row> rows, Comparator<Row> bestFirst) {
    ImmutableList.Builder<ImmutableList<Row>> groups = ImmutableList.builder();
    if (rows.isEmpty()) {
      return ImmutableList.of();
    }
    List<Row> group = new ArrayList<>();
    for (Row row : ImmutableList.sortedCopyOf(bestFirst, rows)) {
      if (!group.isEmpty() && bestFirst.compare(group.get(0), row) != 0) {
        groups.add(ImmutableList.copyOf(group));
        group.clear();
      }
      group.add(row);
    }
    return groups.add(ImmutableList.copyOf(group)).build();
  }

  /** The steps that left a tie, those for which facts lacked, and those out of place. */
  record Asked(
      ImmutableList<Step> equal, ImmutableList<Step> lacking, ImmutableList<Step> outOfPlace) {
    Asked() {
      this(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    int count() {
      return equal.size() + lacking.size() + outOfPlace.size();
    }

    Asked with(Step step, Answerable answerable) {
      return switch (answerable) {
        case YES -> new Asked(append(equal, step), lacking, outOfPlace);
        case LACKS_FACTS -> new Asked(equal, append(lacking, step), outOfPlace);
        case OUT_OF_PLACE -> new Asked(equal, lacking, append(outOfPlace, step));
      };
    }

    boolean hasTied() {
      return !equal.isEmpty();
    }

    boolean lackedFacts() {
      return !lacking.isEmpty();
    }

    private static ImmutableList<Step> append(ImmutableList<Step> steps, Step step) {
      return ImmutableList.<Step>builder().addAll(steps).add(step).build();
    }
  }
}
