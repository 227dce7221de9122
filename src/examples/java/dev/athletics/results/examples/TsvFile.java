package dev.athletics.results.examples;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A file of tab-separated values: comments, a heading, rows. Whatever is wrong in it is told with
 * line and column.
 */
final class TsvFile {
  private static final Splitter CELLS = Splitter.on('\t');

  private final String name;
  private final List<String> comments = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private List<String> heading = List.of();

  /** One row of the file. */
  final class Row {
    private final int line;
    private final List<String> cells;

    private Row(int line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    boolean has(String column) {
      return !text(column).isEmpty();
    }

    String text(String column) {
      return cells.get(heading.indexOf(column));
    }

    /** Reads a cell, or says what was expected of it and by whom. */
    <T> T read(String column, Function<String, T> reader) {
      try {
        return reader.apply(text(column));
      } catch (IllegalArgumentException | DateTimeException unreadable) {
        throw new InputException(
            name + ", line " + line + ", column " + column + ": " + unreadable.getMessage());
      }
    }
  }

  private TsvFile(String name) {
    this.name = name;
  }

  static TsvFile read(Path path, List<String> columns) {
    try {
      return read(path.toString(), Files.readString(path), columns);
    } catch (IOException missing) {
      throw new InputException(
          path + ": expected a readable file of tab-separated values in UTF-8");
    }
  }

  static TsvFile readBundled(String name, List<String> columns) {
    return read(name, bundledText(name), columns);
  }

  /** Returns the text of a file that comes with the program. */
  static String bundledText(String name) {
    try (InputStream bytes = TsvFile.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new InputException(name + ": expected beside the example");
    }
  }

  private static TsvFile read(String name, String text, List<String> columns) {
    TsvFile file = new TsvFile(name);
    int number = 0;
    for (String line : text.lines().toList()) {
      file.readLine(++number, line, columns);
    }
    if (file.heading.isEmpty()) {
      throw new InputException(name + ": expected a heading with the columns " + columns);
    }
    return file;
  }

  private void readLine(int number, String line, List<String> columns) {
    if (line.startsWith("#")) {
      comments.add(line.substring(1).trim());
    } else if (heading.isEmpty()) {
      heading = CELLS.splitToList(line);
      requireColumns(number, columns);
    } else if (!line.isBlank()) {
      List<String> cells = CELLS.splitToList(line);
      if (cells.size() != heading.size()) {
        throw new InputException(
            name
                + ", line "
                + number
                + ": expected "
                + heading.size()
                + " cells, found "
                + cells.size());
      }
      rows.add(new Row(number, cells));
    }
  }

  private void requireColumns(int line, List<String> columns) {
    for (String column : columns) {
      if (!heading.contains(column)) {
        throw new InputException(
            name + ", line " + line + ": expected a column " + column + ", found " + heading);
      }
    }
    for (String column : heading) {
      if (!columns.contains(column)) {
        throw new InputException(
            name
                + ", line "
                + line
                + ": unknown column "
                + column
                + ", expected one of "
                + columns);
      }
    }
  }

  String name() {
    return name;
  }

  List<String> comments() {
    return comments;
  }

  List<Row> rows() {
    return rows;
  }
}
