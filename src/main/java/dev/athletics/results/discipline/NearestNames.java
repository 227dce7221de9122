package dev.athletics.results.discipline;

import com.google.common.collect.ImmutableList;
import dev.athletics.results.text.Nearest;
import java.util.Map;

/** Finds the known disciplines whose spellings come nearest to a text that names none. */
final class NearestNames {
  private static final int LONGEST_TEXT = 60;

  private NearestNames() {}

  static ImmutableList<String> of(CharSequence text, Spellings spellings) {
    String key = Letters.looseKey(text.subSequence(0, Math.min(text.length(), LONGEST_TEXT)));
    return Nearest.of(
            key,
            spellings.all().entrySet().stream()
                .map(known -> Map.entry(known.getKey(), known.getValue().discipline())))
        .stream()
        .map(Discipline::code)
        .collect(ImmutableList.toImmutableList());
  }
}
