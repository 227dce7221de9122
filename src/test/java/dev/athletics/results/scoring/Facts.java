package dev.athletics.results.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The published numbers beside the tests, read without the code that they are held against. */
final class Facts {
  private Facts() {}

  /** Returns the rows of a table, each by the names of its columns. */
  static List<Map<String, String>> rows(String table) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Facts.class.getResourceAsStream(table + ".tsv"), UTF_8))) {
      String[] heading = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          if (heading == null) {
            heading = cells;
          } else {
            rows.add(row(heading, cells));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Map<String, String> row(String[] heading, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < heading.length; i++) {
      row.put(heading[i], cells[i]);
    }
    return row;
  }

  /** Returns the category as events write it. */
  static String category(Map<String, String> row) {
    return switch (row.get("sex")) {
      case "M" -> "Men ";
      case "F" -> "Women ";
      default -> "Mixed ";
    };
  }
}
