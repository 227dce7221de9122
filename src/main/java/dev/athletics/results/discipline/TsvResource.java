package dev.athletics.results.discipline;

import com.google.common.collect.ImmutableMap;
import dev.athletics.results.table.TsvTable;
import java.util.List;
import java.util.function.Consumer;

/** The tables beside this package. */
final class TsvResource {
  private TsvResource() {}

  /** Hands every row of a table to a reader, as {@link TsvTable#read} does. */
  static void read(String name, List<String> heading, Consumer<List<String>> row) {
    TsvTable.read(TsvResource.class, name, heading, row);
  }

  /** Reads the rows of one unit of a table of written values and the nominal values they mean. */
  static ImmutableMap<Integer, Integer> nominals(String name, String unit, String nominalUnit) {
    ImmutableMap.Builder<Integer, Integer> nominals = ImmutableMap.builder();
    read(
        name,
        List.of("written", "unit", nominalUnit),
        cells -> {
          if (cells.get(1).equals(unit)) {
            nominals.put(Integer.valueOf(cells.get(0)), Integer.valueOf(cells.get(2)));
          }
        });
    return nominals.buildOrThrow();
  }
}
