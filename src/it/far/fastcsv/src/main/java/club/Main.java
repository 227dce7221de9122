package club;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.athletics.results.Performance;
import dev.athletics.results.data.PerformanceRows;
import dev.athletics.results.data.Problem;
import dev.athletics.results.data.ReadRow;
import dev.athletics.results.data.RowReader;
import dev.athletics.results.lists.TopListCriteria;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Makes the lists of a season from a German file, and writes what it has read in a file of its own.
 */
final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    List<Performance> season =
        read(CsvReader.builder().fieldSeparator(';').ofCsvRecord(Path.of("season.csv")));
    season.stream()
        .collect(TopListCriteria.ofEveryEvent().toTopLists())
        .values()
        .forEach(System.out::println);
    PerformanceRows rows = PerformanceRows.of(season);
    StringWriter written = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(written)) {
      csv.writeRecord(rows.header());
      season.forEach(performance -> csv.writeRecord(rows.write(performance)));
    }
    System.out.println(rows.header());
    System.out.println(read(CsvReader.builder().ofCsvRecord(written.toString())).equals(season));
  }

  private static List<Performance> read(CsvReader<CsvRecord> file) throws IOException {
    List<Performance> performances = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = file) {
      Iterator<CsvRecord> lines = csv.iterator();
      PerformanceRows rows = PerformanceRows.columns(lines.next().getFields());
      rows.problems().forEach(System.out::println);
      RowReader<Performance> reader = rows.reader();
      lines.forEachRemaining(
          line -> {
            ReadRow<Performance> row = reader.read(line.getStartingLineNumber(), line.getFields());
            row.value().ifPresent(performances::add);
            row.problems().stream().map(Problem::toString).forEach(System.out::println);
          });
    }
    return performances;
  }
}
