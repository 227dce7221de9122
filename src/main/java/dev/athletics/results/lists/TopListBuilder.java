package dev.athletics.results.lists;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Performance;
import dev.athletics.results.comparison.OfEvent;
import dev.athletics.results.lists.TopList.Row;

/**
 * Collects a {@link TopList} performance by performance: what an aggregator of Spark or Flink keeps
 * while it counts, and merges with what was counted elsewhere.
 *
 * <p>The list does not depend on the order of adding, nor on what was added where:
 *
 * <pre>{@code
 * TopListCriteria criteria = TopListCriteria.of(Event.parse("Men's 100m")).first(50);
 * TopListBuilder one = criteria.builder();
 * TopListBuilder other = criteria.builder();
 * performances.forEach(one::add);
 * one.addAll(other);
 * System.out.println(one.build().rows().get(0)); // 1 9.58 (+0.9) Usain BOLT (JAM), 2009-08-16
 * }</pre>
 *
 * <p>Not safe to share among threads; equality is identity.
 */
public final class TopListBuilder {
  private final TopListCriteria criteria;
  private final OfEvent ofEvent;
  private final ListedMark marks;
  private final Candidates main;
  private final Candidates handTimed;

  TopListBuilder(TopListCriteria criteria) {
    this.criteria = criteria;
    this.ofEvent = new OfEvent(criteria.event());
    this.marks = criteria.marks();
    this.main = criteria.candidates(marks);
    this.handTimed = criteria.candidates(marks);
  }

  /**
   * Adds a performance, if the criteria admit it.
   *
   * @param performance any performance
   * @return this builder
   */
  public TopListBuilder add(Performance performance) {
    requireNonNull(performance, "performance");
    if (ofEvent.test(performance) && criteria.admits(performance)) {
      enter(performance);
    }
    return this;
  }

  private void enter(Performance performance) {
    (marks.isTimedApart(performance) ? handTimed : main).add(performance);
  }

  /**
   * Adds all that was added to another builder.
   *
   * @param other a builder with the same criteria, which stays as it is
   * @return this builder
   */
  public TopListBuilder addAll(TopListBuilder other) {
    requireNonNull(other, "other");
    ImmutableList.copyOf(other.main.all()).forEach(this::add);
    ImmutableList.copyOf(other.handTimed.all()).forEach(this::add);
    return this;
  }

  /**
   * Returns the list of what was added so far.
   *
   * @return the list
   */
  public TopList build() {
    return new TopList(criteria.event(), rows(main.listed()), rows(handTimed.listed()));
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
