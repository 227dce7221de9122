package dev.athletics.results.discipline;

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
}
