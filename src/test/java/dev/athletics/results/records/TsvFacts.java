package dev.athletics.results.records;

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
import java.util.zip.GZIPInputStream;

/** Tables of real results beside the tests: comment lines, a heading, and one row a line. */
final class TsvFacts {
  private static final Splitter CELLS = Splitter.on('\t');

  private TsvFacts() {}

  static ImmutableList<ImmutableMap<String, String>> rows(String name) {
    try (InputStream file = TsvFacts.class.getResourceAsStream(name);
        InputStream text = name.endsWith(".gz") ? new GZIPInputStream(file) : file;
        BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      return rows(lines.lines().filter(line -> !line.startsWith("#")).map(CELLS::splitToList).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static ImmutableList<ImmutableMap<String, String>> rows(List<List<String>> lines) {
    ImmutableList.Builder<ImmutableMap<String, String>> rows = ImmutableList.builder();
    for (List<String> cells : lines.subList(1, lines.size())) {
      ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
      for (int i = 0; i < cells.size(); i++) {
        row.put(lines.get(0).get(i), cells.get(i));
      }
      rows.add(row.buildOrThrow());
    }
    return rows.build();
  }
}
