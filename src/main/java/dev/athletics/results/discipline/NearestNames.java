package dev.athletics.results.discipline;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;

/** Finds the known disciplines whose spellings come nearest to a text that is none. */
final class NearestNames {
  private static final int MOST = 3;
  private static final int LONGEST_TEXT = 60;
  private static final int COST_OF_A_REST = 2;

  private NearestNames() {}

  static ImmutableList<String> of(CharSequence text, Spellings spellings) {
    String key = Letters.looseKey(text.subSequence(0, Math.min(text.length(), LONGEST_TEXT)));
    return key.isEmpty() ? ImmutableList.of() : nearest(key, spellings);
  }

  private static ImmutableList<String> nearest(String key, Spellings spellings) {
    int limit = Math.max(1, key.length() / 3);
    Map<Discipline, Integer> costs = new HashMap<>();
    spellings
        .all()
        .forEach(
            (spelling, designation) -> {
              int cost = cost(key, spelling, limit);
              if (cost <= limit) {
                costs.merge(designation.discipline(), cost, Math::min);
              }
            });
    return costs.keySet().stream()
        .sorted(comparingInt((Discipline d) -> costs.get(d)).thenComparing(d -> d))
        .limit(MOST)
        .map(Discipline::code)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The edit distance, or less where the text begins with the whole spelling and only says too
   * much.
   */
  private static int cost(String key, String spelling, int limit) {
    boolean saysTooMuch = spelling.length() >= COST_OF_A_REST && key.startsWith(spelling);
    int lengths = Math.abs(key.length() - spelling.length());
    int edits = lengths > limit ? lengths : edits(key, spelling);
    return saysTooMuch ? Math.min(edits, COST_OF_A_REST) : edits;
  }

  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[row.length - 1];
  }
}
