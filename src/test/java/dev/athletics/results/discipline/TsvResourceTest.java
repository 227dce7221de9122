package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvResourceTest {
  private static List<List<String>> read(String name) {
    List<List<String>> rows = new ArrayList<>();
    TsvResource.read(name, List.of("code", "number"), cells -> {
      Integer.parseInt(cells.get(1));
      rows.add(cells);
    });
    return rows;
  }

  @Test
  void handsOutTheRowsBelowTheHeading() {
    assertThat(read("tsv-good.tsv")).containsExactly(List.of("a", "1"), List.of("b", "2"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "tsv-absent.tsv | tsv-absent.tsv is missing",
    "tsv-wrong-heading.tsv | tsv-wrong-heading.tsv line 2: expected the heading [code, number]",
    "tsv-short-row.tsv | tsv-short-row.tsv line 3: expected 2 cells, found 1",
    "tsv-refused-row.tsv | tsv-refused-row.tsv line 4: For input string: \"x\""
  })
  void saysWhichLineIsBad(String name, String problem) {
    assertThatIllegalStateException().isThrownBy(() -> read(name)).withMessage(problem);
  }
}
