package dev.athletics.results.discipline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The tables beside the tests: comment lines begin with {@code #}; a TSV has a heading. */
final class Tables {
  private Tables() {}

  /** Returns the rows below the heading, each as the arguments of a parameterised test. */
  static Stream<Arguments> rows(String name) {
    return lines(name).stream().skip(1).map(line -> Arguments.of(cells(line)));
  }

  private static Object[] cells(String line) {
    List<String> cells = Splitter.on('\t').splitToList(line);
    return cells.toArray();
  }

  /** Returns the lines that are no comments. */
  static ImmutableList<String> lines(String name) {
    try (InputStream bytes = Tables.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
