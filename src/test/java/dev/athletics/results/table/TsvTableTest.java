package dev.athletics.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvTableTest {
  private static List<List<String>> read(String name) {
    List<List<String>> rows = new ArrayList<>();
    TsvTable.read(
        TsvTableTest.class,
        name,
        List.of("code", "number"),
        cells -> {
          Integer.parseInt(cells.get(1));
          rows.add(cells);
        });
    return rows;
  }

  @Test
  void handsOutTheRowsBelowTheHeading() {
    assertThat(read("good.tsv")).containsExactly(List.of("a", "1"), List.of("b", "2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "absent.tsv | absent.tsv is missing",
        "wrong-heading.tsv | wrong-heading.tsv line 2: expected the heading [code, number]",
        "short-row.tsv | short-row.tsv line 3: expected 2 cells, found 1",
        "refused-row.tsv | refused-row.tsv line 4: For input string: \"x\""
      })
  void saysWhichLineIsBad(String name, String problem) {
    assertThatIllegalStateException().isThrownBy(() -> read(name)).withMessage(problem);
  }
}
