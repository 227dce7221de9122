package dev.athletics.results.lists;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.athletics.results.Competitor;
import dev.athletics.results.Performance;
import dev.athletics.results.mark.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The best marks, whoever set them: as many as the list is long, and those level with the last. */
final class BestMarks implements Candidates {
  private final ListedMark marks;
  private final int length;
  private final TreeMap<Mark, List<Performance>> performances;
  private int size;

  BestMarks(ListedMark marks, int length) {
    this.marks = marks;
    this.length = length;
    this.performances = new TreeMap<>(marks.marksBestFirst());
  }

  @Override
  public void add(Performance performance) {
    Mark mark = marks.ranked(performance.mark());
    performances.computeIfAbsent(mark, ranked -> new ArrayList<>()).add(performance);
    size++;
    dropBeyondLength();
  }

  @Override
  public boolean isBeaten(Competitor competitor, Mark mark) {
    return size >= length
        && marks.marksBestFirst().compare(marks.ranked(mark), performances.lastKey()) > 0;
  }

  private void dropBeyondLength() {
    Map.Entry<Mark, List<Performance>> last = performances.lastEntry();
    if (size - last.getValue().size() >= length) {
      performances.remove(last.getKey());
      size -= last.getValue().size();
    }
  }

  @Override
  public Iterable<Performance> all() {
    return Iterables.concat(performances.values());
  }

  @Override
  public ImmutableList<Performance> listed() {
    return performances.values().stream()
        .flatMap(List::stream)
        .sorted(marks.bestFirst())
        .collect(toImmutableList());
  }
}
