package dev.athletics.results.records;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The tables of facts beside this class, row by row, each cell under its heading. */
public final class RecordTables {
  private static final Splitter CELLS = Splitter.on('\t');

  private RecordTables() {}

  public static ImmutableList<ImmutableMap<String, String>> read(String name) {
    try (InputStream file = RecordTables.class.getResourceAsStream(name);
        InputStream text = name.endsWith(".gz") ? new GZIPInputStream(file) : file) {
      return rows(new BufferedReader(new InputStreamReader(text, UTF_8)).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static ImmutableList<ImmutableMap<String, String>> rows(List<String> lines) {
    List<List<String>> table =
        lines.stream().filter(line -> !line.startsWith("#")).map(CELLS::splitToList).toList();
    return table.stream()
        .skip(1)
        .map(cells -> row(table.get(0), cells))
        .collect(ImmutableList.toImmutableList());
  }

  /** A name in the last columns may hold tabs of its own. */
  private static ImmutableMap<String, String> row(List<String> heading, List<String> cells) {
    checkArgument(cells.size() >= heading.size(), "expected %s cells: %s", heading.size(), cells);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      row.put(heading.get(i), cells.get(i));
    }
    return ImmutableMap.copyOf(row);
  }
}
