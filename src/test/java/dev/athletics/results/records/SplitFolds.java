package dev.athletics.results.records;

import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;

/**
 * Collects as no stream would: in any order, split anywhere, the parts put together in any tree,
 * some of them after a journey from another machine.
 */
public final class SplitFolds {
  private SplitFolds() {}

  public static <T, A, R> R collect(List<T> elements, Collector<T, A, R> collector, Random random) {
    List<T> shuffled = new ArrayList<>(elements);
    Collections.shuffle(shuffled, random);
    return collector.finisher().apply(fold(shuffled, collector, random));
  }

  private static <T, A> A fold(List<T> elements, Collector<T, A, ?> collector, Random random) {
    if (elements.size() < 2 || random.nextInt(4) == 0) {
      A container = collector.supplier().get();
      elements.forEach(element -> collector.accumulator().accept(container, element));
      return container;
    }
    int split = random.nextInt(elements.size() + 1);
    A head = fold(elements.subList(0, split), collector, random);
    A tail = fold(elements.subList(split, elements.size()), collector, random);
    boolean fromElsewhere = random.nextInt(4) == 0;
    return collector
        .combiner()
        .apply(head, fromElsewhere ? SerializableTester.reserialize(tail) : tail);
  }
}
