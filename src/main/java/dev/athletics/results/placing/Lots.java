package dev.athletics.results.placing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws lots: every order is as likely as any other if the source is fair. */
final class Lots {
  private Lots() {}

  static <T> ImmutableList<T> draw(Iterable<T> all, RandomGenerator source) {
    List<T> drawn = new ArrayList<>();
    all.forEach(drawn::add);
    for (int last = drawn.size() - 1; last > 0; last--) {
      Collections.swap(drawn, last, source.nextInt(last + 1));
    }
    return ImmutableList.copyOf(drawn);
  }
}
