package dev.athletics.results.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A tab-separated table among the resources of this library, read strictly: comment lines begin
 * with {@code #}, the first other line is the heading, and every row has as many cells as the
 * heading.
 */
public final class TsvTable {
  private final String name;
  private final List<String> heading;

  private TsvTable(String name, List<String> heading) {
    this.name = name;
    this.heading = List.copyOf(heading);
  }

  /**
   * Hands every row of a table to a reader.
   *
   * @param beside a class of the package in which the table lies
   * @param name the file's name
   * @param heading the columns it must have, in order
   * @param row takes the cells of one row, and may refuse them with an {@link
   *     IllegalArgumentException}
   * @throws IllegalStateException if the table is missing, or naming file and line where a row is
   *     malformed or refused
   */
  public static void read(
      Class<?> beside, String name, List<String> heading, Consumer<List<String>> row) {
    try (InputStream bytes = beside.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " is missing");
      }
      read(name, new InputStreamReader(bytes, StandardCharsets.UTF_8), heading, row);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Hands every row of a table that a caller brings to a reader.
   *
   * @param name what the table is called where it is refused
   * @param lines the text of the table
   * @param heading the columns it must have, in order
   * @param row takes the cells of one row, and may refuse them with an {@link
   *     IllegalArgumentException}
   * @throws IllegalStateException naming table and line where a row is malformed or refused
   */
  public static void read(
      String name, Reader lines, List<String> heading, Consumer<List<String>> row) {
    try {
      new TsvTable(name, heading).readLines(new BufferedReader(lines), row);
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
      List<String> cells = split(line, "\t");
      if (headingSeen) {
        readRow(cells, number, row);
      } else {
        require(cells.equals(heading), number, "expected the heading " + heading);
        headingSeen = true;
      }
    }
  }

  /**
   * Divides a line or a cell.
   *
   * <p>Written out because a table is what the first call in a program waits for: to load Guava's
   * splitter or a regular expression takes longer than to read the table.
   *
   * @param text the text to divide
   * @param separator what stands between two parts
   * @return the parts, which may be empty; one if the separator is not there
   */
  public static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int end = text.indexOf(separator);
    while (end >= 0) {
      parts.add(text.substring(start, end));
      start = end + separator.length();
      end = text.indexOf(separator, start);
    }
    parts.add(text.substring(start));
    return parts;
  }

  private void readRow(List<String> cells, int number, Consumer<List<String>> row) {
    require(
        cells.size() == heading.size(),
        number,
        "expected " + heading.size() + " cells, found " + cells.size());
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
