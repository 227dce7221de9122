package dev.athletics.results.discipline.naming;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.text.Nearest;
import java.util.Map;

/** Finds the known disciplines whose spellings come nearest to a text that names none. */
public final class NearestNames {
  private static final int LONGEST_TEXT = 60;

  private NearestNames() {}

  /** Returns the texts of the disciplines, nearest first. */
  public static <D extends Comparable<? super D>> ImmutableList<String> of(
      CharSequence text, NameIndex<D> names) {
    String key = NameKey.loose(text.subSequence(0, Math.min(text.length(), LONGEST_TEXT)));
    return Nearest.of(
            key,
            names.all().entrySet().stream()
                .map(known -> Map.entry(known.getKey(), known.getValue().discipline())))
        .stream()
        .map(Object::toString)
        .collect(ImmutableList.toImmutableList());
  }
}
