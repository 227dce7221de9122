package dev.athletics.results.lists;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.discipline.Event;
import dev.athletics.results.lists.TopList.Row;

/** What a top list is collected in: the candidates for its two parts. */
final class TopListCollector {
  private final ListedMark marks;
  private final Candidates main;
  private final Candidates handTimed;

  TopListCollector(ListedMark marks, Candidates main, Candidates handTimed) {
    this.marks = marks;
    this.main = main;
    this.handTimed = handTimed;
  }

  void add(Performance performance) {
    (marks.isTimedApart(performance) ? handTimed : main).add(performance);
  }

  TopListCollector addAll(TopListCollector other) {
    other.main.all().forEach(main::add);
    other.handTimed.all().forEach(handTimed::add);
    return this;
  }

  TopList toTopList(Event event) {
    return new TopList(event, rows(main.listed()), rows(handTimed.listed()));
  }

  private ImmutableList<Row> rows(ImmutableList<Performance> bestFirst) {
    ImmutableList.Builder<Row> rows = ImmutableList.builderWithExpectedSize(bestFirst.size());
    int rank = 1;
    for (int i = 0; i < bestFirst.size(); i++) {
      rank = areLevel(bestFirst, i - 1, i) ? rank : i + 1;
      boolean tied = areLevel(bestFirst, i - 1, i) || areLevel(bestFirst, i, i + 1);
      rows.add(new Row(rank, tied, marks.written(bestFirst.get(i)), bestFirst.get(i)));
    }
    return rows.build();
  }

  private boolean areLevel(ImmutableList<Performance> bestFirst, int one, int next) {
    return one >= 0
        && next < bestFirst.size()
        && marks.areLevel(bestFirst.get(one), bestFirst.get(next));
  }
}
