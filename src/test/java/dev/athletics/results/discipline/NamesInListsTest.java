package dev.athletics.results.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Names in lists")
class NamesInListsTest {
  static Stream<Arguments> names() {
    return Tables.rows("names-in-lists.tsv");
  }

  @ParameterizedTest
  @MethodSource("names")
  void meanWhatTheTableSaysOrAreRefused(
      String door, String vocabularyName, String text, String meaning) {
    Vocabulary vocabulary =
        Vocabulary.all().stream()
            .filter(one -> one.name().equals(vocabularyName))
            .findFirst()
            .orElseThrow();
    String read =
        door.equals("Event")
            ? Event.tryParse(text, vocabulary).map(Event::toString).orElse("refused")
            : vocabulary.tryParse(text).map(Discipline::toString).orElse("refused");
    assertThat(read).isEqualTo(meaning);
  }
}
