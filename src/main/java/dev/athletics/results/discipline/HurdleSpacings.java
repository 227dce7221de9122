package dev.athletics.results.discipline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the hurdles of an event stand unless it says otherwise, from {@code hurdle_spacings.tsv}.
 */
final class HurdleSpacings {
  private final Map<String, Usual> rows = new HashMap<>();

  private HurdleSpacings() {
    TsvResource.read(
        "hurdle_spacings.tsv", List.of("discipline", "category", "spacing", "first"), this::add);
  }

  private static final class Lazy {
    private static final HurdleSpacings SPACINGS = new HurdleSpacings();
  }

  private record Usual(int spacing, int distanceToFirst) {}

  private void add(List<String> cells) {
    rows.put(
        key(cells.get(0), cells.get(1)),
        new Usual(Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3))));
  }

  private static String key(String code, String category) {
    return code + ' ' + category;
  }

  /** Returns the discipline without a spacing that it has anyway in the events of a category. */
  static Discipline withoutUsual(Discipline discipline, String category) {
    Hurdles hurdles = discipline.hurdles().orElse(null);
    if (hurdles == null || hurdles.spacingInCentimetres().isEmpty()) {
      return discipline;
    }
    Usual usual = Lazy.SPACINGS.rows.get(key(discipline.generic().code(), category));
    return isUsual(hurdles, usual)
        ? discipline.withHurdles(Hurdles.ofHeight(hurdles.heightInMillimetres()))
        : discipline;
  }

  private static boolean isUsual(Hurdles hurdles, @Nullable Usual usual) {
    return usual != null
        && hurdles.spacingInCentimetres().orElse(usual.spacing()) == usual.spacing()
        && hurdles.distanceToFirstInCentimetres().orElse(usual.distanceToFirst())
            == usual.distanceToFirst();
  }
}
