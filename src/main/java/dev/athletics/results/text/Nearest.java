package dev.athletics.results.text;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the known names that come nearest to a text: those it can be changed into by the fewest
 * letters that are replaced, left out, added or swapped with their neighbour.
 */
public final class Nearest {
  private static final int MOST = 3;
  private static final int LONGEST_TEXT = 60;
  private static final int LEAST_BEFORE_A_REST = 2;

  /** Two letters that changed places are the likeliest slip, so that a swap costs less. */
  private static final int COST_OF_A_SWAP = 1;

  private static final int COST_OF_A_LETTER = 2;
  private static final int COST_OF_A_REST = 2 * COST_OF_A_LETTER;

  private final String key;
  private final int limit;

  private Nearest(String key) {
    this.key = key;
    this.limit = COST_OF_A_LETTER * Math.max(1, key.length() / 3);
  }

  /**
   * Returns the nearest of the things that have names.
   *
   * @param <T> what the names stand for
   * @param key the text, folded as the names are
   * @param names the names and what each stands for; several may stand for the same
   * @return up to three, nearest first, those equally near in their natural order; empty if nothing
   *     is near
   */
  public static <T extends Comparable<? super T>> ImmutableList<T> of(
      String key, Stream<? extends Map.Entry<String, ? extends T>> names) {
    if (key.isEmpty() || key.length() > LONGEST_TEXT) {
      return ImmutableList.of();
    }
    Nearest nearest = new Nearest(key);
    Map<T, Integer> costs = new HashMap<>();
    names.forEach(name -> nearest.add(name.getKey(), name.getValue(), costs));
    return costs.entrySet().stream()
        .sorted(comparing(Map.Entry<T, Integer>::getValue).thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  private <T> void add(String name, T meaning, Map<T, Integer> costs) {
    int cost = cost(name);
    if (cost <= limit) {
      costs.merge(meaning, cost, Math::min);
    }
  }

  /** Returns the edits, or less where the text begins with the whole name and says too much. */
  private int cost(String name) {
    boolean saysTooMuch = name.length() >= LEAST_BEFORE_A_REST && key.startsWith(name);
    int lengths = COST_OF_A_LETTER * Math.abs(key.length() - name.length());
    int edits = lengths > limit ? lengths : edits(key, name);
    return saysTooMuch ? Math.min(edits, COST_OF_A_REST) : edits;
  }

  private static int edits(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    Arrays.setAll(last, j -> COST_OF_A_LETTER * j);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = beforeLast.clone();
      row[0] = COST_OF_A_LETTER * i;
      for (int j = 1; j < row.length; j++) {
        int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : COST_OF_A_LETTER;
        row[j] = Math.min(last[j - 1] + replaced, Math.min(last[j], row[j - 1]) + COST_OF_A_LETTER);
        if (isSwap(one, i, other, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + COST_OF_A_SWAP);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
