package dev.athletics.results.discipline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of values as people write them, unit by unit, and the nominal values they mean. */
final class NominalValues {
  private final Map<String, Map<Integer, Integer>> byUnit = new HashMap<>();

  NominalValues(String table, String nominalUnit) {
    TsvResource.read(table, List.of("written", "unit", nominalUnit), this::add);
  }

  /** Returns the nominal values by what is written in a unit of the table. */
  Map<Integer, Integer> writtenIn(String unit) {
    return requireNonNull(byUnit.get(unit), unit);
  }

  private void add(List<String> cells) {
    byUnit.putIfAbsent(cells.get(1), new HashMap<>());
    Integer before =
        writtenIn(cells.get(1)).put(Integer.valueOf(cells.get(0)), Integer.valueOf(cells.get(2)));
    checkArgument(before == null, "%s %s is there twice", cells.get(0), cells.get(1));
  }
}
