package dev.athletics.results.lists;

import static dev.athletics.results.serial.Element.object;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.comparison.OfEvent;
import dev.athletics.results.lists.TopList.Row;
import dev.athletics.results.mark.Mark;
import dev.athletics.results.serial.FieldKind;
import dev.athletics.results.serial.Refusal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.function.Function;

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
@SuppressWarnings("serial") // it is written as the performances that it keeps
public final class TopListBuilder implements Serializable {
  private static final long serialVersionUID = 1L;

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
    if (ofEvent.test(performance) && !isBeaten(performance) && criteria.admits(performance)) {
      enter(performance);
    }
    return this;
  }

  private boolean isBeaten(Performance performance) {
    return isBeaten(performance.competitor(), performance.mark());
  }

  private void enter(Performance performance) {
    candidates(performance.mark()).add(performance);
  }

  private Candidates candidates(Mark mark) {
    return marks.isTimedApart(mark) ? handTimed : main;
  }

  /**
   * Returns whether a mark can make no difference any more, so that there is no need to add it: a
   * better one of the competitor is in the list, or in a list of marks as many as it is long.
   *
   * @param competitor whose mark it is
   * @param mark a mark of the event
   * @return true if no performance with that mark changes the list
   */
  public boolean isBeaten(Competitor competitor, Mark mark) {
    requireNonNull(competitor, "competitor");
    return candidates(requireNonNull(mark, "mark")).isBeaten(competitor, mark);
  }

  /**
   * Adds all that was added to another builder.
   *
   * @param other a builder with the same criteria, which stays as it is
   * @return this builder
   */
  public TopListBuilder addAll(TopListBuilder other) {
    requireNonNull(other, "other");
    return addAll(other.kept());
  }

  private TopListBuilder addAll(Iterable<Performance> performances) {
    performances.forEach(this::add);
    return this;
  }

  ImmutableList<Performance> kept() {
    return ImmutableList.<Performance>builder().addAll(main.all()).addAll(handTimed.all()).build();
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

  @Serial
  private Object writeReplace() {
    return Fields.KIND.form(this);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw Refusal.ofValueWithoutForm();
  }

  private static final class Fields {
    static final FieldKind<TopListBuilder, TopListBuilder> KIND =
        FieldKind.startingWith(
                TopListBuilder.class,
                "criteria",
                object(TopListCriteria.class),
                builder -> builder.criteria,
                TopListCriteria::builder,
                Function.identity())
            .list("kept", object(Performance.class), TopListBuilder::kept, TopListBuilder::addAll);
  }
}
