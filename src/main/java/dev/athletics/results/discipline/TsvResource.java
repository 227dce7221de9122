package dev.athletics.results.discipline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A tab-separated table beside this package, read strictly: comment lines begin with {@code #}, the first other line is
 * the heading, and every row has as many cells as the heading.
 */
final class TsvResource {
  private static final Splitter CELLS = Splitter.on('\t');

  private final String name;
  private final ImmutableList<String> heading;

  private TsvResource(String name, ImmutableList<String> heading) {
    this.name = name;
    this.heading = heading;
  }

  /**
   * Hands every row of a table to a reader.
   *
   * @throws IllegalStateException if the table is missing, or naming file and line where a row is malformed or refused
   */
  static void read(String name, List<String> heading, Consumer<List<String>> row) {
    new TsvResource(name, ImmutableList.copyOf(heading)).readRows(row);
  }

  /** Reads the rows of one unit of a table of written values and the nominal values they mean. */
  static ImmutableMap<Integer, Integer> nominals(String name, String unit, String nominalUnit) {
    ImmutableMap.Builder<Integer, Integer> nominals = ImmutableMap.builder();
    read(name, List.of("written", "unit", nominalUnit), cells -> {
      if (cells.get(1).equals(unit)) {
        nominals.put(Integer.valueOf(cells.get(0)), Integer.valueOf(cells.get(2)));
      }
    });
    return nominals.buildOrThrow();
  }

  private void readRows(Consumer<List<String>> row) {
    try (InputStream bytes = TsvResource.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " is missing");
      }
      readLines(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), row);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private void readLines(BufferedReader lines, Consumer<List<String>> row) throws IOException {
    boolean headingSeen = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      List<String> cells = CELLS.splitToList(line);
      if (headingSeen) {
        readRow(cells, number, row);
      } else {
        require(cells.equals(heading), number, "expected the heading " + heading);
        headingSeen = true;
      }
    }
  }

  private void readRow(List<String> cells, int number, Consumer<List<String>> row) {
    require(cells.size() == heading.size(), number, "expected " + heading.size() + " cells, found " + cells.size());
    try {
      row.accept(cells);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new IllegalStateException(name + " line " + number + ": " + e.getMessage(), e);
    }
  }

  private void require(boolean condition, int number, String expectation) {
    if (!condition) {
      throw new IllegalStateException(name + " line " + number + ": " + expectation);
    }
  }
}
