package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athletics.results.discipline.AgeGroup;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.discipline.MarkReader;
import dev.athletics.results.mark.NoMark;
import dev.athletics.results.mark.Wind;
import dev.athletics.results.table.TsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Texts in lists")
class TextsInListsTest {

  static Stream<Arguments> texts() {
    List<Arguments> rows = new ArrayList<>();
    TsvTable.read(
        TextsInListsTest.class,
        "texts-in-lists.tsv",
        List.of("door", "discipline", "text", "meaning"),
        row -> rows.add(Arguments.of(row.toArray())));
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void meanWhatTheTableSaysOrAreRefused(
      String door, String discipline, String text, String meaning) {
    assertThat(read(door, discipline, text).map(Object::toString).orElse("refused"))
        .isEqualTo(meaning);
  }

  private static Optional<?> read(String door, String discipline, String text) {
    return switch (door) {
      case "mark" -> Discipline.parse(discipline).tryParseMark(text);
      case "lenient" ->
          MarkReader.of(Discipline.parse(discipline))
              .lenient()
              .tryRead(text)
              .map(read -> read.mark() + " " + read.repairs());
      case "status" -> NoMark.tryParse(text);
      case "wind" -> Wind.tryParse(text);
      case "age group" -> AgeGroup.tryParse(text);
      case "trial" -> Trial.tryParse(text);
      case "bar" -> Bar.tryParse(text);
      case "round" -> Round.tryParse(text);
      case "federation" -> Federation.tryParse(text);
      default -> throw new IllegalArgumentException(door);
    };
  }
}
