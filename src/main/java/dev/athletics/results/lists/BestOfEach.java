package dev.athletics.results.lists;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.athletics.results.Athlete;
import dev.athletics.results.Competitor;
import dev.athletics.results.CompetitorIdentity;
import dev.athletics.results.Performance;
import dev.athletics.results.Team;
import dev.athletics.results.comparison.TotalOrder;
import dev.athletics.results.mark.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * The best mark of each competitor.
 *
 * <p>Identity is not transitive: an athlete without a birth date is taken for either of two
 * namesakes. So the best of each description is kept until all are seen, and only then the
 * descriptions are given to persons, from the best mark down. Deciding it earlier would make the
 * list depend on the order of rows.
 */
final class BestOfEach implements Candidates {
  private final Comparator<Performance> bestFirst;
  private final ListedMark marks;
  private final CompetitorIdentity identity;
  private final int length;
  private final BinaryOperator<Performance> better;
  private final Map<Description, Performance> bestByDescription = new HashMap<>();

  BestOfEach(ListedMark marks, CompetitorIdentity identity, int length) {
    this.marks = marks;
    this.identity = identity;
    this.bestFirst = marks.bestFirst();
    this.better = BinaryOperator.minBy(bestFirst);
    this.length = length;
  }

  @Override
  public void add(Performance performance) {
    bestByDescription.merge(description(performance.competitor()), performance, better);
  }

  private Description description(Competitor competitor) {
    return new Description(
        identity.equals(CompetitorIdentity.STANDARD) ? withoutRunners(competitor) : competitor);
  }

  private record Description(Competitor competitor) implements Comparable<Description> {
    /** For descriptions with the same hash, as somebody may choose names. */
    @Override
    public int compareTo(Description other) {
      return TotalOrder.COMPETITORS.compare(competitor, other.competitor);
    }
  }

  @Override
  public boolean isBeaten(Competitor competitor, Mark mark) {
    Performance best = bestByDescription.get(description(competitor));
    return best != null && marks.isBetter(best.mark(), mark);
  }

  /**
   * By the standard rule a relay team is the same with other runners, and there are many more of
   * these than of teams.
   */
  private static Competitor withoutRunners(Competitor competitor) {
    return competitor instanceof Team team && !team.runners().isEmpty()
        ? team.toBuilder().runners(ImmutableList.<Athlete>of()).build()
        : competitor;
  }

  @Override
  public Iterable<Performance> all() {
    return bestByDescription.values();
  }

  @Override
  public ImmutableList<Performance> listed() {
    List<Performance> descriptions = new ArrayList<>(bestByDescription.values());
    descriptions.sort(bestFirst);
    Persons persons = new Persons(identity);
    List<Performance> listed = new ArrayList<>();
    for (Performance performance : descriptions) {
      if (listed.size() >= length && !marks.areLevel(performance, Iterables.getLast(listed))) {
        break;
      }
      if (persons.add(performance.competitor())) {
        listed.add(performance);
      }
    }
    return ImmutableList.copyOf(listed);
  }
}
