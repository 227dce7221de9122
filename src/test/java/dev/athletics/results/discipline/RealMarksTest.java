package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.athletics.results.mark.NotatedMark;
import dev.athletics.results.mark.Wind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Marks as they stand in public lists, whose sources the tables name. */
class RealMarksTest {

  private record Row(String discipline, String mark, String wind) {

    @Override
    public String toString() {
      return discipline + " " + mark;
    }
  }

  /** 889 records of the world, the Olympic Games and the areas. */
  @Test
  void everyRecordOfTheWorldIsReadBackAndPlausible() throws IOException {
    List<Row> records =
        rows("/dev/athletics/results/records/standing_records_2024-08.tsv", 3, 4, 5);

    assertThat(records).hasSize(889).allSatisfy(this::isReadAsItStands);
  }

  /** 24,000 results of 137 athletes; what is wrong there is wrong in the source. */
  @Test
  void everyResultOfTheseAthletesIsReadBackButForTypingErrors() throws IOException {
    List<Row> results = rows("/dev/athletics/results/records/rome2024_histories.tsv.gz", 3, 6, 7);
    results.removeIf(
        row -> row.mark().isEmpty() || Discipline.tryParse(row.discipline()).isEmpty());
    List<String> refused = new ArrayList<>();
    List<String> repaired = new ArrayList<>();
    for (Row row : results) {
      Discipline discipline = Discipline.parse(row.discipline());
      Optional<RepairedMark> lenient = MarkReader.of(discipline).lenient().tryRead(row.mark());
      if (lenient.isEmpty()) {
        refused.add(row.toString());
      } else if (lenient.get().isRepaired()) {
        repaired.add(row + " -> " + lenient.get().mark());
      } else if (isMinutesWithAPoint(row)) {
        assertThat(lenient.get().mark()).hasToString(row.mark().replace('.', ':'));
      } else if (!row.toString().equals("MileR 1:00")) {
        isReadAsItStands(row);
      }
    }

    assertThat(results).hasSizeGreaterThan(23_000);
    assertThat(refused).containsExactly("CC 17:80.0h");
    assertThat(repaired)
        .containsExactlyInAnyOrder("MileR 3:54:10 -> 3:54.10", "MileR 4:30:50 -> 4:30.50");
  }

  /** 28.26 are minutes and seconds in a cross country race of half an hour. */
  private static boolean isMinutesWithAPoint(Row row) {
    return row.discipline().equals("CC") && row.mark().matches("\\d\\d\\.\\d\\d");
  }

  private void isReadAsItStands(Row row) {
    Discipline discipline = Discipline.parse(row.discipline());
    NotatedMark mark = discipline.parseMark(row.mark());

    // Whole metres have their unit in canonical text.
    assertThat(mark.toString().replaceAll("m$", "")).isEqualTo(row.mark());
    assertThat(MarkReader.of(discipline).isPlausible(mark)).as(row.toString()).isTrue();
    // A sign in place of a reading: wind-assisted in one table, not ratified in the other.
    boolean reading = !row.wind().isEmpty() && !row.wind().equals("w") && !row.wind().equals("!");
    assertThat(!reading || Wind.tryParse(row.wind()).isPresent()).as(row.wind()).isTrue();
  }

  private static List<Row> rows(String resource, int discipline, int mark, int wind)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream bytes = RealMarksTest.class.getResourceAsStream(resource);
        InputStream text = resource.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> Splitter.on('\t').splitToList(line))
          .forEach(
              cells -> rows.add(new Row(cells.get(discipline), cells.get(mark), cells.get(wind))));
    }
    return rows;
  }
}
