package dev.athletics.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Joiner;
import dev.athletics.results.discipline.Discipline;
import dev.athletics.results.mark.MarkFormatException;
import dev.athletics.results.table.TsvTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A cell of a result list")
class ResultCellTest {
  private static final String REFUSED = "refused at ";

  static Stream<Arguments> cells() {
    List<Arguments> rows = new ArrayList<>();
    TsvTable.read(
        ResultCellTest.class,
        "cells.tsv",
        List.of(
            "discipline", "source", "cell", "place", "mark", "reading", "qualification", "flags"),
        row -> rows.add(Arguments.of(row.get(0), row.get(2), row.subList(3, 8))));
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void saysWhatTheTableSaysOrIsRefusedAtTheCharacterThatIsLeftOver(
      String discipline, String text, List<String> meaning) {
    Discipline read = Discipline.parse(discipline);
    if (meaning.get(0).startsWith(REFUSED)) {
      int index = Integer.parseInt(meaning.get(0).substring(REFUSED.length()));
      assertThatThrownBy(() -> ResultCell.parse(text, read))
          .isInstanceOfSatisfying(
              MarkFormatException.class,
              refusal -> {
                assertThat(refusal.input()).isEqualTo(text);
                assertThat(refusal.index()).isEqualTo(index);
              });
    } else {
      assertThat(said(ResultCell.parse(text, read))).isEqualTo(meaning);
    }
  }

  private static List<String> said(ResultCell cell) {
    String place = cell.place().isEmpty() ? "-" : cell.place().get() + (cell.tied() ? "=" : "");
    return List.of(
        place,
        orDash(cell.mark()),
        orDash(cell.reading()),
        orDash(cell.qualification()),
        cell.flags().isEmpty() ? "-" : Joiner.on(' ').join(cell.flags()));
  }

  private static String orDash(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }

  @ParameterizedTest
  @MethodSource("cells")
  void saysWhatEveryCharacterWasReadAs(String discipline, String text) {
    ResultCell.tryParse(text, Discipline.parse(discipline))
        .ifPresent(
            cell -> {
              StringBuilder left = new StringBuilder(text);
              for (ResultCell.Part part : cell.parts()) {
                int end = part.start() + part.text().length();
                assertThat(text.substring(part.start(), end)).isEqualTo(part.text());
                left.replace(part.start(), end, " ".repeat(part.text().length()));
              }
              assertThat(left.toString().replace(',', ' ')).isBlank();
            });
  }

  @ParameterizedTest
  @MethodSource("cells")
  void hasTheMarkThatTheDisciplineReadsUnlessAWordIsAPlaceOrAQualification(
      String discipline, String text) {
    Discipline read = Discipline.parse(discipline);
    Optional<ResultCell> cell =
        ResultCell.tryParse(text, read)
            .filter(it -> it.place().isEmpty() && it.qualification().isEmpty());
    cell.ifPresent(
        it -> read.tryParseMark(text).ifPresent(mark -> assertThat(it.mark()).contains(mark)));
  }

  /** What is shuffled from a cell is read in another order, or refused, and never loses a part. */
  @ParameterizedTest
  @MethodSource("cells")
  void hasTheSameMarkWithItsWordsInAnyOrder(String discipline, String text) {
    Discipline read = Discipline.parse(discipline);
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    Random random = new Random(20261129);
    Optional<ResultCell> cell = ResultCell.tryParse(text, read).filter(it -> !hasConversion(it));
    for (int round = 0; round < 10 && cell.isPresent(); round++) {
      Collections.shuffle(words, random);
      Optional<ResultCell> other = ResultCell.tryParse(Joiner.on(' ').join(words), read);
      assertThat(other.flatMap(ResultCell::mark).flatMap(mark -> mark.mark()).map(Object::toString))
          .isIn(
              Optional.empty(),
              cell.get().mark().flatMap(mark -> mark.mark()).map(Object::toString));
    }
  }

  /** Of two units the first is that of the mark. */
  private static boolean hasConversion(ResultCell cell) {
    return cell.parts().stream().anyMatch(part -> part.kind() == ResultCell.Kind.CONVERSION);
  }

  @Test
  void isARowInOneCall() {
    Discipline hundred = Discipline.parse("100");
    Result row =
        Result.builder()
            .competitor(GivenInExamples.bolt)
            .cell(ResultCell.parse("3. 10.34 (10.338) (+0.3) q PB", hundred))
            .build();
    assertThat(row.place()).hasValue(3);
    assertThat(row.outcome()).hasToString("10.34");
    assertThat(row.reading()).map(Object::toString).contains("10.338");
    assertThat(row.wind()).map(Object::toString).contains("+0.3");
    assertThat(row.qualification()).contains(Qualification.BY_TIME);
  }

  @Test
  void namesTheKindOfEveryPart() {
    ResultCell cell = ResultCell.parse("9= 8.95 PB (+0.3) q", Discipline.parse("LJ"));
    assertThat(cell.parts().stream().map(Object::toString).collect(Collectors.joining("; ")))
        .isEqualTo("9= PLACE; 8.95 MARK; PB FLAG; (+0.3) MARK; q QUALIFICATION");
  }
}
